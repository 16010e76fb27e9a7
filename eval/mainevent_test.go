package eval

import "testing"

// TestMainEvent scores four sentences: one right but for its recipient, one with a type that is right too and the wrong status, one
// about nothing in which something was found, and a kept one whose error must not be listed.
func TestMainEvent(t *testing.T) {
	at := func(start, end int) *Loose { return &Loose{Start: &start, End: &end} }
	party := func(start, end int) []Actor { return []Actor{{Loose: *at(start, end)}} }
	sentence := func(id, part string, ev ...Event) *Article {
		a := &Article{ID: id, Part: part, Suite: oneEvent, Events: ev}
		a.Hold("events")
		return a
	}
	pairs := []Pair{
		{
			sentence("a", "read", Event{Type: "AID", Status: "asserted", Trigger: at(5, 9), Actors: party(0, 4), Recipients: party(10, 14), Contexts: []string{"health"}}),
			sentence("a", "", Event{Type: "AID", Status: "asserted", Trigger: at(5, 9), Actors: party(1, 4), Contexts: []string{"health", "legal"}}),
		},
		{
			sentence("b", "read", Event{Type: "CONSULT", AcceptTypes: []string{"AGREE"}, Status: "planned", Trigger: at(5, 9)}),
			sentence("b", "", Event{Type: "AGREE", Status: "asserted", Trigger: at(5, 9)}),
		},
		{sentence("c", "read"), sentence("c", "", Event{Type: "ASSAULT", Status: "asserted", Trigger: at(5, 9)})},
		{sentence("d", "kept", Event{Type: "RETREAT", Status: "negated", Trigger: at(5, 9)}), sentence("d", "")},
	}
	r := Score(pairs, Options{}, 0)
	for name, want := range map[string]float64{
		"sentence.accuracy": 2. / 3, "sentence.quad": 2. / 3, "status.accuracy": 1. / 3, "none.quiet": 0,
		"main.actors.f1": 1, "main.recipients.r": 0, "main.parties.r": .5, "main.contexts.p": .5, "main.contexts.r": 1,
	} {
		if f, ok := r.Find(name); !ok || f.Value < want-1e-9 || f.Value > want+1e-9 {
			t.Errorf("%s is %v (%v), want %v", name, f.Value, ok, want)
		}
	}
	codes := map[string]string{}
	for _, e := range r.Errors {
		codes[e.Article] += e.Code
	}
	if codes["b"] != "status" || codes["c"] != "spurious" || codes["d"] != "" {
		t.Errorf("errors %v", codes)
	}
}
