package main

import (
	"fmt"
	"slices"

	"dateline/document"
	"dateline/extract/entity"
)

// faults prints the commonest faults of the stage on a set by kind: the wrong
// edge, the wrong type, a name missed, a name invented.
func faults(stage *entity.Stage, as []article, docs []*document.Document, most int) {
	count := map[string]int{}
	kinds := map[string]int{}
	for i, d := range docs {
		guesses := namesOf(stage, d)
		gold := as[i].names()
		for _, g := range gold {
			kind, other := compare(g, guesses)
			if kind == "" {
				continue
			}
			kinds[g.Type.String()+" "+kind]++
			count[fmt.Sprintf("%s %s: %q, found %s %q", g.Type, kind, d.Slice(g.Span), other.Type, d.Slice(other.Span))]++
		}
		for _, g := range guesses {
			if kind, _ := compare(g, gold); kind == "missed" {
				kinds[g.Type.String()+" invented"]++
				count[fmt.Sprintf("%s invented: %q", g.Type, d.Slice(g.Span))]++
			}
		}
	}
	show := func(m map[string]int, most int) {
		keys := make([]string, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		slices.SortFunc(keys, func(a, b string) int {
			if m[a] != m[b] {
				return m[b] - m[a]
			}
			if a < b {
				return -1
			}
			return 1
		})
		for _, k := range keys[:min(most, len(keys))] {
			fmt.Printf("%6d %s\n", m[k], k)
		}
	}
	show(kinds, 40)
	show(count, most)
}

// compare finds what became of g among others: "" found, edge, type, type and edge, missed.
func compare(g found, others []found) (string, found) {
	worst, with := "missed", found{}
	for _, o := range others {
		switch {
		case o == g:
			return "", o
		case !o.Overlaps(g.Span):
		case o.Span == g.Span:
			worst, with = "type", o
		case o.Type == g.Type:
			worst, with = "edge", o
		case worst == "missed":
			worst, with = "type and edge", o
		}
	}
	return worst, with
}
