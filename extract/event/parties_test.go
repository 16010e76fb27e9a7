package event_test

import (
	"strings"
	"testing"

	"dateline/document"
)

// TestActor names who did it where the subject stands far from the verb: beside
// a reporting verb, or as a pronoun.
func TestActor(t *testing.T) {
	c := chain(t)
	for _, x := range []struct{ text, trigger, actor string }{
		{"President Ana Quispe said on Friday that she would fly to Oslo and asked Norway for help.", "asked", "Ana Quispe"},
		{"Peru's navy said its ships had left the port and denied that anybody had been hurt.", "denied", "Peru"},
		{"The Acme Mining Company met the union. It denied that the shaft was unsafe.", "denied", "Acme Mining Company"},
		{"The mine's owner agreed to pay the crew.", "agreed", "owner"},
		{"“We have waited,” said Ana Quispe, the minister. Should Santiago refuse, she warned, La Paz would close the road.", "warned", "Ana Quispe"},
		{"Bolivia recalled its envoy. It did not expel any diplomats.", "expel", "Bolivia"},
		{"Bolivia recalled its envoy. The weather was fine. It denied entry to nobody.", "denied", " It"},
	} {
		d := read(t, c, x.text)
		found := false
		for i := range d.Events {
			e := &d.Events[i]
			if !strings.HasPrefix(d.Slice(e.Trigger), x.trigger) {
				continue
			}
			found = true
			var names []string
			for _, a := range e.Actors {
				names = append(names, a.Name+" "+d.Slice(a.Span))
			}
			if got := strings.Join(names, "; "); x.actor == "" && got != "" || !strings.Contains(got, x.actor) {
				t.Errorf("%s: %s by %q, want %q", x.text, x.trigger, got, x.actor)
			}
		}
		if !found {
			t.Errorf("%s: no event at %s:\n%s", x.text, x.trigger, d.Lines(document.Events))
		}
	}
}

// TestVictims counts those it was done to, "at least" of them too.
func TestVictims(t *testing.T) {
	c := chain(t)
	for _, text := range []string{"At least 30 people were arrested on Monday.", "On Monday at most 30 people were arrested."} {
		d := read(t, c, text)
		if len(d.Events) != 1 || len(d.Events[0].Recipients) != 1 || !strings.Contains(d.Slice(d.Events[0].Recipients[0].Span), "30 people") {
			t.Errorf("%s: got\n%s", text, d.Lines(document.Events))
		}
	}
}
