package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"dateline/document"
	"dateline/internal/pos"
)

// faults prints the pairs of gold tag and tag found that are commonest, and for
// each of the first the words that it happens to.
func faults(tagger *pos.Tagger, es []example, most int) {
	type pair struct{ gold, found document.Tag }
	count := map[pair]int{}
	words := map[pair]map[string]int{}
	var x pos.Scratch
	for _, e := range es {
		tagger.Tag(e.doc, &x)
		for i, g := range e.gold {
			if f := e.doc.Tokens[i].Tag; g != document.NoTag && !same(g, f) {
				p := pair{g, f}
				count[p]++
				if words[p] == nil {
					words[p] = map[string]int{}
				}
				words[p][e.doc.TokenText(int32(i))]++
			}
		}
	}
	pairs := slices.SortedFunc(maps.Keys(count), func(a, b pair) int {
		return cmp.Or(count[b]-count[a], int(a.gold)-int(b.gold), int(a.found)-int(b.found))
	})
	for _, p := range pairs[:min(most, len(pairs))] {
		list := slices.SortedFunc(maps.Keys(words[p]), func(a, b string) int { return cmp.Or(words[p][b]-words[p][a], cmp.Compare(a, b)) })
		fmt.Printf("%5d %s found %s:", count[p], p.gold, p.found)
		for _, w := range list[:min(12, len(list))] {
			fmt.Printf(" %s %d", w, words[p][w])
		}
		fmt.Println()
	}
}
