package event_test

import (
	"testing"

	"dateline/document"
)

// TestPlace gives the event of a trigger the place that its own clause names,
// not one that only says who somebody is or where somebody comes from.
func TestPlace(t *testing.T) {
	c := chain(t)
	for _, x := range []struct{ text, trigger, place string }{
		{"Rebels shelled the port town of Berdyansk on Monday.", "shelled", "Berdyansk"},
		{"Two fishermen drowned near the island of Crete on Friday.", "drowned", "Crete"},
		{"Elders from Misrata condemned the killings.", "condemned", ""},
		{"France recalled its ambassador from Niamey.", "recalled", ""},
		{"Trains were diverted to Turin overnight but a bridge was attacked.", "attacked", ""},
		{"Peru lifted the ban in May after riots in Arequipa.", "lifted", ""},
		{"Peru lifted the ban in May after riots in Arequipa.", "riots", "Arequipa"},
		{"The minister flew to Oslo, where he met the rebels.", "met", "Oslo"},
		{"The general fled to Madrid. He met the rebels there on Sunday.", "met", "Madrid"},
		{"LISBON, Portugal — Police arrested three men on Tuesday.", "arrested", "LISBON"},
		{"LISBON, Portugal — Police arrested three men in Porto on Tuesday.", "arrested", "Porto"},
		{"LISBON, Portugal — The police plan to arrest three men on Tuesday.", "arrest", ""},
		{"The president received the leaders of France and Poland.", "received", ""},
	} {
		d := read(t, c, x.text)
		found := false
		for i := range d.Events {
			e := &d.Events[i]
			if trigger := d.Slice(e.Trigger); len(trigger) < len(x.trigger) || trigger[:len(x.trigger)] != x.trigger {
				continue
			}
			found = true
			got := ""
			if e.Place >= 0 {
				got = d.Slice(d.Places[e.Place].Span)
			}
			if got != x.place {
				t.Errorf("%s: %s is at %q, want %q", x.text, x.trigger, got, x.place)
			}
		}
		if !found {
			t.Errorf("%s: no event at %s:\n%s", x.text, x.trigger, d.Lines(document.Events))
		}
	}
}
