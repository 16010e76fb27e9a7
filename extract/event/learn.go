package event

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"dateline/document"
)

// Lesson is a document with every layer that the stage needs, and what is right
// in it.
type Lesson struct {
	Doc *document.Document
	// Main are the types that are right for the main event of a text of one
	// sentence; empty if Gold says what is right.
	Main []string
	// Gold are all events of the text.
	Gold []Gold
}

// Gold is an event as an annotator marked it.
type Gold struct {
	document.Span
	Types []string // all that are right
}

// row is a draft of a lesson.
type row struct {
	signs []sign
	sum   float64
	right bool
	share float64 // weight in the fit of the probability
	draft draft
}

// none is the type of a text about no event: whatever is found in it is wrong.
const none = "NONE"

// Train fits the weights to lessons and returns the table. The same lessons give
// the same table.
func Train(st *Stage, lessons []Lesson) string {
	var mains, all [][]row
	for _, l := range lessons {
		rows := st.rows(l)
		if len(l.Main) > 0 && len(rows) > 0 {
			mains = append(mains, rows)
		}
		all = append(all, rows)
	}
	w := fitMain(mains)
	var judged []row
	for i, rows := range all {
		for k := range rows {
			for _, g := range rows[k].signs {
				rows[k].sum += w[g]
			}
		}
		if len(lessons[i].Main) > 0 && lessons[i].Main[0] != none && len(rows) > 0 { // of the others of the sentence nothing is known
			best := slices.MaxFunc(rows, func(a, b row) int { return int(math.Copysign(1, a.sum-b.sum)) })
			best.share = 0.25 // such a text surely has an event; most of an article's sentences have none
			rows = []row{best}
		}
		judged = append(judged, rows...)
	}
	maps.Copy(w, fitSure(judged))
	return w.table()
}

// rows are the drafts of a lesson that become events.
func (st *Stage) rows(l Lesson) []row {
	f := st.find(l.Doc)
	order := f.order()
	rows := make([]row, len(order))
	var places []int
	from, to := 0, 0
	for i, k := range order {
		d := &f.drafts[k]
		if i == to { // the next sentence
			for from = i; to < len(order) && f.drafts[order[to]].Sentence == d.Sentence; to++ {
			}
			places = f.places(order[from:to], places)
		}
		place, count := places[i-from], to-from
		rows[i] = row{draft: *d, share: 1, right: slices.Contains(l.Main, d.Type)}
		d.each(place, count, func(g sign) { rows[i].signs = append(rows[i].signs, g) })
	}
	if len(l.Main) == 0 {
		match(rows, l.Gold)
	}
	return rows
}

// match marks the rows that are right: one to one, triggers overlap, type right.
func match(rows []row, gold []Gold) {
	used := make([]bool, len(gold))
	for i := range rows {
		for k, g := range gold {
			if !used[k] && rows[i].draft.Trigger.Overlaps(g.Span) && slices.Contains(g.Types, rows[i].draft.Type) {
				used[k], rows[i].right = true, true
				break
			}
		}
	}
}

// fitMain fits the weights so that of a sentence's drafts one of the right type
// comes first: a conditional logit with a quadratic penalty.
func fitMain(sentences [][]row) weights {
	const passes, penalty = 600, 5.0 // penalty 3 and 10: the same within .2 points, five-fold on PLV
	w, slope := weights{}, map[sign]float64{}
	var names []sign
	seen := map[sign]int{}
	for _, rows := range sentences {
		for _, r := range rows {
			for _, g := range r.signs {
				if seen[g]++; seen[g] == 3 {
					names = append(names, g)
				}
			}
		}
	}
	for range passes {
		clear(slope)
		for _, rows := range sentences {
			push(rows, w, slope)
		}
		for _, g := range names {
			w[g] += (slope[g] - penalty*w[g]) / (penalty + 3*float64(seen[g]))
		}
	}
	return w
}

// push adds a sentence's slope of the log likelihood.
func push(rows []row, w weights, slope map[sign]float64) {
	all, right := 0.0, 0.0
	mass := make([]float64, len(rows))
	for i, r := range rows {
		for _, g := range r.signs {
			mass[i] += w[g]
		}
		mass[i] = math.Exp(mass[i])
		if all += mass[i]; r.right {
			right += mass[i]
		}
	}
	if right == 0 || right == all {
		return
	}
	for i, r := range rows {
		p := -mass[i] / all
		if r.right {
			p += mass[i] / right
		}
		for _, g := range r.signs {
			slope[g] += p
		}
	}
}

// fitSure fits the probability that a record is right.
func fitSure(rows []row) weights {
	const passes, rate, penalty = 4000, 0.5, 1.0
	w := weights{}
	for range passes {
		slope := map[string]float64{}
		for i := range rows {
			r := &rows[i]
			x, y := 0.0, 0.0
			r.draft.doubts(r.sum, func(name string, v float64) { x += v * w[sign{"sure", name}] })
			if r.right {
				y = 1
			}
			r.draft.doubts(r.sum, func(name string, v float64) { slope[name] += r.share * v * (y - 1/(1+math.Exp(-x))) })
		}
		for name, s := range slope {
			g := sign{"sure", name}
			w[g] += rate / float64(len(rows)) * (s - penalty*w[g])
		}
	}
	return w
}

func (w weights) table() string {
	var b strings.Builder
	b.WriteString("# Weights of an event's signs (signs.go): family, value, weight. Written by lexicon/train/events.\n")
	keys := slices.SortedFunc(maps.Keys(w), func(a, b sign) int {
		if c := strings.Compare(a.family, b.family); c != 0 {
			return c
		}
		return strings.Compare(a.value, b.value)
	})
	for _, k := range keys {
		if v := w[k]; math.Abs(v) >= 0.005 {
			fmt.Fprintf(&b, "%s\t%s\t%.2f\n", k.family, k.value, v)
		}
	}
	return b.String()
}
