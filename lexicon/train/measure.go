package main

import (
	"fmt"

	"dateline/document"
	"dateline/extract/entity"
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
func measure(title string, stage *entity.Stage, as []article, docs []*document.Document) {
	var by [document.Misc + 1]tally
	for i, d := range docs {
		guess := map[found]bool{}
		for _, n := range namesOf(stage, d) {
			guess[n] = true
		}
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

// namesOf are the names that the stage finds in d.
func namesOf(stage *entity.Stage, d *document.Document) []found {
	d.Mentions, d.Entities = nil, nil
	if err := stage.Apply(d); err != nil {
		panic(err)
	}
	var out []found
	for _, m := range d.Mentions {
		if m.Kind == document.NameMention {
			out = append(out, found{m.Span, m.Type})
		}
	}
	return out
}
