package ner

import (
	"math/rand/v2"
	"slices"
	"testing"

	"dateline/document"
)

func TestSpreadAndNames(t *testing.T) {
	d := document.New(document.Article{Text: "a b c d"})
	for i := range 4 {
		d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: int32(2 * i), End: int32(2*i + 1)}})
	}
	labels := make([]Label, 4)
	Spread(labels[0:3], document.Org)
	Spread(labels[3:4], document.Person)
	var got []document.Range
	Names(d, labels, func(_ document.EntityType, r document.Range) { got = append(got, r) })
	if len(got) != 2 || got[0] != (document.Range{First: 0, End: 3}) || got[1] != (document.Range{First: 3, End: 4}) {
		t.Errorf("got %v of labels %v", got, labels)
	}
}

// TestPathIsLegalAndBest compares Path with a search of all legal paths.
func TestPathIsLegalAndBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		const n = 3
		var between Transitions[int32]
		for i := range between {
			for j := range between[i] {
				between[i][j] = int32(rng.IntN(20))
			}
		}
		emissions := make([]int32, n*LabelCount)
		for i := range emissions {
			emissions[i] = int32(rng.IntN(50))
		}
		labels, back := make([]Label, n), make([]Label, n*LabelCount)
		Path(labels, emissions, &between, back)
		score := func(ls []Label) int32 {
			s, before := int32(0), start
			for i, l := range ls {
				s += emissions[i*LabelCount+int(l)] + between[before][l]
				before = int(l)
			}
			return s
		}
		best := int32(-1)
		var walk func(ls []Label)
		walk = func(ls []Label) {
			if len(ls) == n {
				if !ls[n-1].opens() {
					best = max(best, score(ls))
				}
				return
			}
			for l := range Label(LabelCount) {
				if len(ls) == 0 && l.starts() || len(ls) > 0 && l.follows(ls[len(ls)-1]) {
					walk(append(slices.Clip(ls), l))
				}
			}
		}
		walk(nil)
		if got := score(labels); got != best || !labels[0].starts() || labels[n-1].opens() {
			t.Fatalf("path %v scores %d, the best %d", labels, got, best)
		}
	}
}

func TestShape(t *testing.T) {
	for s, want := range map[string]Case{"": noLetters, "12": noLetters, "the": lower, "Kyiv": capital, "NATO": upper, "A": capital, "McGregor": mixed, "Ökonom": capital} {
		if _, _, got := shape(s); got != want {
			t.Errorf("%q: got %d, want %d", s, got, want)
		}
	}
	if suffix("İstanbul", 20) != "İstanbul" || suffix("Kö", 1) != "ö" || prefix("Ökonom", 2) != "Ök" {
		t.Error("affixes cut runes")
	}
}
