package event_test

import (
	"strings"
	"testing"

	"dateline/document"
)

// TestAnswers reads short articles, a headline first, and compares all answers.
func TestAnswers(t *testing.T) {
	c := chain(t)
	for _, k := range []struct{ name, text, who, what, when, where string }{
		{
			"a town stands for its country",
			"Blast in Portugal\n\nPolice closed a road in Porto, Portugal, on Tuesday after a blast. The blast broke windows, a spokesman said.",
			"Police", "closed a road in Porto", "Tuesday", "Porto, Portugal",
		},
		{
			"who is somebody",
			"A change of plan pleases nobody\n\nThe mayor of Graz, Lea Moser, opened a new library on Friday.",
			"Lea Moser", "opened a new library on Friday", "Friday", "Graz",
		},
		{
			"or what befell",
			"Tram derails in Leeds\n\nThe police said on Monday that the driver was unhurt.",
			"Tram", "derails in Leeds", "Monday", "Leeds",
		},
		{
			"the measure belongs to the number",
			"At least nine people were killed when a wall fell in Gdansk on Sunday.",
			"At least nine people", "killed", "Sunday", "Gdansk",
		},
		{
			"what ends with a phrase",
			"The council approved a long and much disputed plan for a new bridge over the old shipping canal, it said.",
			"The council", "approved a long and much disputed plan for a new bridge", "", "",
		},
		{
			"what ends before a clause of its own",
			"Lea Moser praised the firemen after the old mill burned down in May.",
			"Lea Moser", "praised the firemen", "May", "",
		},
		{
			"the source behind what it says is not who",
			"Two barns near the river burned to the ground on Friday, officials said.\n\nLea Moser, a farmer, lost forty sheep.",
			"Two barns", "burned to the ground on Friday", "Friday", "",
		},
		{
			"what did not happen, or may",
			"The firemen have not reached the old mill.",
			"The firemen", "have not reached the old mill", "", "",
		},
		{
			"a paper is no day",
			"Lea Moser told USA Today that she met voters in Ohio on Friday.",
			"Lea Moser", "told USA Today that she met voters in Ohio on Friday", "Friday", "Ohio",
		},
	} {
		d := read(t, c, k.text)
		first := func(s []document.Span) string {
			if len(s) == 0 {
				return ""
			}
			return d.Slice(s[0])
		}
		a := &d.Answers
		got := strings.Join([]string{first(a.Who), first(a.What), first(a.When), first(a.Where)}, " | ")
		if want := strings.Join([]string{k.who, k.what, k.when, k.where}, " | "); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", k.name, got, want)
		}
	}
}
