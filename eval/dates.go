package eval

import (
	"cmp"
	"slices"
)

// dates scores temporal expressions as TempEval-3 does (UzZaman et al., SemEval-2013 task 1):
//
//	relaxed  aligned one to one: equal spans first, then by the size of the overlap
//	strict   aligned, and the span is the same
//	value    relaxed F1 x share of the aligned with the same value, as strings
//	type     relaxed F1 x share of the aligned with the same type
//
// and beyond it strict_value, which wants span and value. dates.f1 is the value F1.
func dates() layer {
	return layer{
		holds:   func(a *Article) bool { return a.Holds("dates") && a.Labels == nil },
		count:   countDates,
		figures: dateFigures,
	}
}

func countDates(t *tally, p Pair) {
	gold, found := p.Gold.Dates, p.Found.Dates
	t.add("gold", len(gold))
	t.add("found", len(found))
	if len(gold) == 0 {
		t.add("negatives", 1)
		t.add("false positives", len(found))
		t.addIf("clean", len(found) == 0)
	}
	hitGold, hitFound := make([]bool, len(gold)), make([]bool, len(found))
	for _, ij := range alignDates(gold, found) {
		g, f := gold[ij[0]], found[ij[1]]
		hitGold[ij[0]], hitFound[ij[1]] = true, true
		strict := g.bare() == f.bare()
		t.add("relaxed", 1)
		t.addIf("strict", strict)
		t.addIf("value", g.Value == f.Value)
		t.addIf("type", g.Type == f.Type)
		t.addIf("strict value", strict && g.Value == f.Value)
		switch {
		case !strict:
			t.fail(p.Gold.ID, "dates", "boundary", showDate(g), showDate(f))
		case g.Value != f.Value:
			t.fail(p.Gold.ID, "dates", "value", showDate(g), showDate(f))
		case g.Type != f.Type:
			t.fail(p.Gold.ID, "dates", "type", showDate(g), showDate(f))
		}
	}
	for i, hit := range hitGold {
		if !hit {
			t.fail(p.Gold.ID, "dates", "missed", showDate(gold[i]), "")
		}
	}
	for j, hit := range hitFound {
		if !hit {
			t.fail(p.Gold.ID, "dates", "spurious", "", showDate(found[j]))
		}
	}
}

func showDate(d Date) string { return show(d.Span) + " " + d.Type + " " + d.Value }

// alignDates pairs indices of gold and found.
func alignDates(gold, found []Date) [][2]int {
	type link struct {
		differ, size, g, f, i, j int
	}
	var links []link
	for i, g := range gold {
		for j, f := range found {
			if n := shared(g.Span, f.Span); n > 0 {
				differ := 1
				if g.bare() == f.bare() {
					differ = 0
				}
				links = append(links, link{differ, -n, g.Start, f.Start, i, j})
			}
		}
	}
	slices.SortFunc(links, func(a, b link) int {
		return cmp.Or(a.differ-b.differ, a.size-b.size, a.g-b.g, a.f-b.f, a.i-b.i, a.j-b.j)
	})
	var out [][2]int
	usedG, usedF := map[int]bool{}, map[int]bool{}
	for _, l := range links {
		if !usedG[l.i] && !usedF[l.j] {
			usedG[l.i], usedF[l.j] = true, true
			out = append(out, [2]int{l.i, l.j})
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return a[0] - b[0] })
	return out
}

func dateFigures(t *tally, f *figures) {
	n := t.n
	var relaxed float64
	if n["gold"] > 0 {
		relaxed = harmonic(ratio(n["relaxed"], n["found"]), ratio(n["relaxed"], n["gold"]))
		f.put("dates.f1", relaxed*ratio(n["value"], n["relaxed"]))
		f.prf("dates.strict", n["strict"], n["found"], n["gold"])
		f.prf("dates.relaxed", n["relaxed"], n["found"], n["gold"])
		f.put("dates.value.f1", relaxed*ratio(n["value"], n["relaxed"]))
		f.put("dates.type.f1", relaxed*ratio(n["type"], n["relaxed"]))
		f.prf("dates.strict_value", n["strict value"], n["found"], n["gold"])
	}
	f.share("dates.value.accuracy", n["value"], n["relaxed"])
	if n["negatives"] > 0 {
		f.put("dates.negatives.false_positives", n["false positives"])
		f.share("dates.negatives.clean", n["clean"], n["negatives"])
	}
}
