package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// countTyped pairs events by their triggers and counts found, type, status and parties.
func (t *tally) countTyped(id string, gold, found []event) {
	pairs := pairEvents(gold, found)
	t.add("events", 1)
	t.add("events found", len(found))
	t.add("events paired", len(pairs))
	paired := map[int]bool{}
	for _, j := range pairs {
		paired[j.found] = true
		t.addIf("events right", j.right)
	}
	for i, g := range gold {
		x, ok := pairs[i]
		if p, near := nearest(g.at, g.hasAt, found); near {
			t.add("status pair "+g.Status+" "+p.Status, 1)
		} else {
			t.add("status pair "+g.Status+" none", 1)
		}
		if !g.required() {
			continue
		}
		t.add("events gold", 1)
		t.addIf("events gold found", ok)
		var match *event
		if ok && x.right {
			match = &found[x.found]
			t.add("events gold right", 1)
			t.addIf("events status", g.acceptsStatus(match.Status))
		}
		t.countParties(g.Actors, match, func(e *event) []Actor { return e.Actors })
		t.countParties(g.Recipients, match, func(e *event) []Actor { return e.Recipients })
		t.countWhenWhere(g, match)
		t.eventError(id, g, x, ok, found)
	}
	for j, f := range found {
		if !paired[j] {
			t.fail(id, "events", "spurious", "", showEvent(f))
		}
	}
}

func (t *tally) countParties(gold []Actor, match *event, of func(*event) []Actor) {
	var spans []Actor
	for _, a := range gold {
		if _, ok := a.At(); ok {
			spans = append(spans, a)
		}
	}
	t.add("events parties", len(spans))
	if match != nil {
		t.add("events parties right", spansOverlapped(spans, of(match)))
	}
}

// countWhenWhere counts, of events with the right type, the dates and places that gold states.
func (t *tally) countWhenWhere(g event, match *event) {
	if match == nil {
		return
	}
	if g.Date != nil {
		t.add("events dated", 1)
		t.addIf("events date right", match.Date != nil && match.Date.Value == g.Date.Value)
	}
	if g.Place != nil {
		t.add("events placed", 1)
		t.addIf("events place right", match.Place != nil && distance(*g.Place, *match.Place) <= nearKM)
	}
}

func (t *tally) eventError(id string, g event, x eventPair, ok bool, found []event) {
	switch {
	case !ok:
		t.fail(id, "events", "missed", showEvent(g), "")
	case !x.right:
		t.fail(id, "events", "type", showEvent(g), showEvent(found[x.found]))
	case !g.acceptsStatus(found[x.found].Status):
		t.fail(id, "events", "status", showEvent(g), showEvent(found[x.found]))
	}
}

func showEvent(e event) string {
	s := e.Type + " " + e.Status
	if e.hasAt {
		s += fmt.Sprintf(" %d-%d %q", e.at.Start, e.at.End, e.Trigger.Text)
	}
	var who []string
	for _, a := range e.Actors {
		who = append(who, a.Text)
	}
	if len(who) > 0 {
		s += " by " + strings.Join(who, "; ")
	}
	return s
}

type eventPair struct {
	found int
	right bool // the type is right
}

// pairEvents pairs one to one by overlap of triggers: right type first, then the longest overlap.
func pairEvents(gold, found []event) map[int]eventPair {
	type link struct{ wrong, size, g, f int }
	var links []link
	for i, g := range gold {
		for j, f := range found {
			if n := g.overlap(f); n > 0 {
				wrong := 1
				if g.accepts(f.Type) {
					wrong = 0
				}
				links = append(links, link{wrong, -n, i, j})
			}
		}
	}
	slices.SortFunc(links, func(a, b link) int { return cmp.Or(a.wrong-b.wrong, a.size-b.size, a.g-b.g, a.f-b.f) })
	out, used := map[int]eventPair{}, map[int]bool{}
	for _, l := range links {
		if _, ok := out[l.g]; !ok && !used[l.f] {
			out[l.g], used[l.f] = eventPair{l.f, l.wrong == 0}, true
		}
	}
	return out
}

func eventFigures(t *tally, f *figures) {
	n := t.n
	if n["events"] > 0 {
		f.put("events.f1", harmonic(ratio(n["events right"], n["events found"]), ratio(n["events gold right"], n["events gold"])))
		f.pr("events.found", ratio(n["events paired"], n["events found"]), ratio(n["events gold found"], n["events gold"]))
		f.pr("events.type", ratio(n["events right"], n["events found"]), ratio(n["events gold right"], n["events gold"]))
		f.share("events.status", n["events status"], n["events gold right"])
		f.share("events.parties", n["events parties right"], n["events parties"])
		f.share("events.date", n["events date right"], n["events dated"])
		f.share("events.place", n["events place right"], n["events placed"])
	}
	t.pairFigures(f, "status pair ", "status")
	if t.has("status pair ") {
		took := func(s string) bool { return s == "asserted" || s == "reported" }
		var both, p, g float64
		for k, v := range n {
			if rest, ok := strings.CutPrefix(k, "status pair "); ok {
				gs, ps, _ := strings.Cut(rest, " ")
				if took(gs) && took(ps) {
					both += v
				}
				if took(ps) {
					p += v
				}
				if took(gs) {
					g += v
				}
			}
		}
		f.prf("status.took_place", both, p, g)
	}
	t.pairFigures(f, "sentence pair ", "sentence")
	if t.has("sentence pair ") {
		f.share("sentence.quad", n["sentence quad"], t.sum("sentence pair "))
		f.put("sentence.none", n["sentence none"])
	}
	if n["roots"] > 0 {
		f.prf("cameo", n["roots right"], n["roots found"], n["roots gold"])
	}
	for _, what := range []string{"country", "sector"} {
		f.share("codes."+what, n[what+" right"], n[what+" codes"])
		f.share("codes."+what+".given", n[what+" given right"], n[what+" given"])
	}
	t.pairFigures(f, "commit pair ", "commit")
	for _, q := range []string{"who", "what", "when", "where", "why", "how", "4w"} {
		f.share("5w1h."+q, n["5w1h sum "+q], n["5w1h "+q])
	}
	if n["muc4"] > 0 {
		f.prf("muc4", n["muc4 right"], n["muc4 found"], n["muc4 gold"])
	}
	t.mainFigures(f)
	t.seedFigures(f)
}

func (t *tally) has(prefix string) bool { return t.sum(prefix) > 0 }

func (t *tally) sum(prefix string) float64 {
	sum := 0.0
	for k, v := range t.n {
		if strings.HasPrefix(k, prefix) {
			sum += v
		}
	}
	return sum
}

// pairFigures puts macro-F1 over gold's classes and accuracy of the "PREFIX gold found" counts.
func (t *tally) pairFigures(f *figures, prefix, name string) {
	gold, found, right := map[string]float64{}, map[string]float64{}, map[string]float64{}
	var all, same float64
	for k, v := range t.n {
		rest, ok := strings.CutPrefix(k, prefix)
		if !ok {
			continue
		}
		g, p, _ := strings.Cut(rest, " ")
		gold[g] += v
		found[p] += v
		all += v
		if g == p {
			right[g] += v
			same += v
		}
	}
	if all == 0 {
		return
	}
	classes := make([]string, 0, len(gold))
	for class := range gold {
		classes = append(classes, class)
	}
	slices.Sort(classes) // a sum of floats depends on its order
	sum := 0.0
	for _, class := range classes {
		sum += 2 * right[class] / (gold[class] + found[class])
	}
	f.put(name+".macro_f1", sum/float64(len(gold)))
	f.put(name+".accuracy", same/all)
}
