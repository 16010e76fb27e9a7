package main

import (
	"fmt"

	"dateline/document"
	"dateline/extract/entity/ner"
)

// tally counts spans: gold, found, and right.
type tally struct{ gold, found, right int }

func (t tally) f1() float64 {
	if t.gold+t.found == 0 {
		return 0
	}
	return 200 * float64(t.right) / float64(t.gold+t.found)
}

// measure prints exact span F1 by type, as the scorer of the development sets counts it.
func measure(title string, tagger *ner.Tagger, as []article, docs []*document.Document) {
	var by [document.Misc + 1]tally
	var labels []ner.Label
	for i, d := range docs {
		labels = tagger.Label(d, labels)
		guess := map[found]bool{}
		ner.Names(d, labels, func(t document.EntityType, r document.Range) {
			guess[found{d.SpanOf(r), t}] = true
		})
		gold := map[found]bool{}
		for _, n := range as[i].names() {
			gold[n] = true
		}
		for n := range gold {
			by[n.Type].gold++
			if guess[n] {
				by[n.Type].right++
			}
		}
		for n := range guess {
			by[n.Type].found++
		}
	}
	fmt.Printf("%-12s", title)
	for t := document.Person; t <= document.NORP; t++ {
		p, r := 100*float64(by[t].right)/float64(max(1, by[t].found)), 100*float64(by[t].right)/float64(max(1, by[t].gold))
		fmt.Printf("  %s %.1f (%.0f/%.0f)", t, by[t].f1(), p, r)
	}
	fmt.Println()
}
