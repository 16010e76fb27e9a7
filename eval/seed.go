package eval

import (
	"cmp"
	"slices"
)

// countSeed scores an article whose gold says what must be found and what must not. A required event is found if an event
// has its type, stands in the same sentence or at the same trigger, and is on the same side of "took place".
func (t *tally) countSeed(p Pair, gold, found []event) {
	type link struct{ optional, size, other, g, f int }
	var links []link
	for i, g := range gold {
		for j, f := range found {
			if !g.accepts(f.Type) || !sameSide(g, f) {
				continue
			}
			at, has := f.at, f.hasAt
			if !has && f.Sentence != nil {
				at, has = *f.Sentence, true
			}
			near := g.overlap(f)
			if near == 0 && (g.Sentence == nil || !has || shared(*g.Sentence, at) == 0) {
				continue
			}
			l := link{0, -near, 1, i, j}
			if !g.required() {
				l.optional = 1
			}
			if g.acceptsStatus(f.Status) {
				l.other = 0
			}
			links = append(links, l)
		}
	}
	slices.SortFunc(links, func(a, b link) int {
		return cmp.Or(a.optional-b.optional, a.size-b.size, a.other-b.other, a.g-b.g, a.f-b.f)
	})
	done, used := map[int]bool{}, map[int]bool{}
	for _, l := range links {
		if done[l.g] || used[l.f] {
			continue
		}
		done[l.g], used[l.f] = true, true
		if l.optional == 1 {
			t.add("seed optional", 1)
			continue
		}
		t.add("seed found", 1)
		t.addIf("seed status", l.other == 0)
		t.countFields(gold[l.g], found[l.f])
	}
	for i, g := range gold {
		t.addIf("seed required", g.required())
		if g.required() && !done[i] {
			t.fail(p.Gold.ID, "seed", "missed", showEvent(g), "")
		}
	}
	violated := map[string]bool{}
	for _, m := range p.Gold.MustNot {
		for _, f := range found {
			if m.forbids(f) {
				violated[m.Why] = true
				t.fail(p.Gold.ID, "seed", "forbidden", m.Why, showEvent(f))
			}
		}
	}
	t.add("seed", 1)
	t.add("seed violated", len(violated))
}

func sameSide(g, f event) bool {
	if g.took() == f.took() {
		return true
	}
	return slices.ContainsFunc(g.AcceptStatus, func(s string) bool { return (s == "asserted" || s == "reported") == f.took() })
}

func (m Forbidden) forbids(e event) bool {
	switch {
	case !slices.Contains(m.Types, e.Type):
		return false
	case len(m.Status) > 0 && !slices.Contains(m.Status, e.Status):
		return false
	case m.Span != nil && (!e.hasAt || shared(*m.Span, e.at) == 0):
		return false
	case m.Date != "" && (e.Date == nil || e.Date.Value != m.Date):
		return false
	}
	return !m.WithActor || len(e.Actors) > 0
}

// countFields counts countries of the actors, date and place, where gold has them.
func (t *tally) countFields(g, f event) {
	if lands := countries(g.Actors); len(lands) > 0 {
		t.add("seed actors of", 1)
		t.addIf("seed actors", overlapOf(lands, countries(f.Actors)) > 0)
	}
	if g.Date != nil {
		t.add("seed date of", 1)
		t.addIf("seed date", f.Date != nil && f.Date.Value == g.Date.Value)
	}
	if g.Place != nil {
		t.add("seed place of", 1)
		var b Place
		if f.Place != nil {
			b = *f.Place
		}
		t.addIf("seed place", b.GeonamesID == g.Place.GeonamesID || g.Place.Feature == "PCLI" && b.Country == g.Place.Country)
	}
}

func countries(as []Actor) map[string]bool {
	out := map[string]bool{}
	for _, a := range as {
		if a.Country != "" {
			out[sameCode(a.Country)] = true
		}
	}
	return out
}

func (t *tally) seedFigures(f *figures) {
	n := t.n
	if n["seed"] == 0 {
		return
	}
	f.share("seed.recall", n["seed found"], n["seed required"])
	f.share("seed.status", n["seed status"], n["seed found"])
	for _, what := range []string{"actors", "date", "place"} {
		f.share("seed."+what, n["seed "+what], n["seed "+what+" of"])
	}
	f.put("seed.violated", n["seed violated"])
}
