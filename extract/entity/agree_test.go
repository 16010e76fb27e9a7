package entity_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/entity"
)

// TestAgree reads what an article says of a name elsewhere.
func TestAgree(t *testing.T) {
	c := chain(t, entity.Options{})
	for _, test := range []struct{ name, text, want, not string }{
		{"family name first", "Envoys met Foreign Minister Park Jin on Monday. Officials said Park agreed to pay. The plan pleased Park and others.", "PERSON Park", "PLACE Park"},
		{"particle", "President Omar El-Tayeb spoke on Sunday. Critics say El-Tayeb has no plan. El-Tayeb denies it.", "PERSON El-Tayeb", "ORG El-Tayeb"},
		{"town of that name", "Jack London wrote about dogs. He once lived in London. Many authors move to London.", "PLACE London", "PERSON London"},
		{"currency", "The firm lost US$ 5 million and 40 US dollars.", "", "PLACE US"},
		{"currency of no place", "The US lost US$5 million.", "PLACE US", ""},
		{"family name first in mail", "\"Sorrell, Anna\" <asorrell@example.org> wrote: see you on Monday.", "PERSON Sorrell, Anna", "PERSON Anna"},
		{"greeting", "Thanks, Anna. See you in Reading on Monday.", "PERSON Anna", "PERSON Thanks, Anna"},
		{"short form in small letters", "A special inquiry team (SIT) was formed. Critics of the SIT were angry.", "ORG SIT", ""},
		{"known figure", "In the end Merkel refused to sign.", "PERSON Merkel", ""},
		{"called a town", "They left the town of Gao at dawn.", "PLACE Gao", ""},
		{"beside a place", "Mills in Ibadan and Kano would run out of cotton.", "PLACE Kano", ""},
		{"number of a model", "Boeing 737 jets stay on the ground.", "", "ORG Boeing 737"},
		{"house", "They toured the Harbour Museum and the Sunrise Hotel. The Norra Railways closed.", "PLACE Harbour Museum", "ORG Harbour Museum"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := read(t, c, test.text)
			var got []string
			for _, m := range d.Mentions {
				if m.Kind == document.NameMention {
					got = append(got, m.Type.String()+" "+d.Slice(m.Span))
				}
			}
			all := "; " + strings.Join(got, "; ") + "; "
			if test.want != "" && !strings.Contains(all, "; "+test.want+"; ") || test.not != "" && strings.Contains(all, "; "+test.not+"; ") {
				t.Errorf("got %s", all)
			}
		})
	}
}

// TestRepeated finds a name that the model passes over where the article has it in clearer places.
func TestRepeated(t *testing.T) {
	c := chain(t, entity.Options{})
	d := read(t, c, "Officials of the Velmora Institute met. The Velmora Institute said so. Still, Velmora Institute of late has been quiet.")
	n := 0
	for _, m := range d.Mentions {
		if m.Kind == document.NameMention && d.Slice(m.Span) == "Velmora Institute" {
			n++
		}
	}
	if n != 3 {
		t.Errorf("got %d mentions, want 3", n)
	}
}
