package event

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"dateline/document"
)

//go:embed weights.tsv
var weightsTSV string

// weights are the weights of signs: the higher their sum, the likelier the draft
// says what its sentence is about. The family "sure" turns the sum into a
// probability. lexicon/train/events fits them.
type weights map[sign]float64

//nolint:gochecknoglobals // read only
var loadWeights = sync.OnceValue(func() weights { return parseWeights(weightsTSV) })

func parseWeights(tsv string) weights {
	w := make(weights, 256)
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 || line[0] == '#' {
			continue
		}
		if v, err := strconv.ParseFloat(f[2], 64); err == nil {
			w[sign{f[0], f[1]}] = v
		}
	}
	return w
}

// weigh gives the drafts in order, which are by trigger, their confidence.
func (f *finder) weigh(order []int32) {
	w := loadWeights()
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && f.drafts[order[to]].Sentence == f.drafts[order[from]].Sentence {
			to++
		}
		for i := from; i < to; i++ {
			d := &f.drafts[order[i]]
			d.Confidence = float32(w.sure(d, w.sum(d, i-from, to-from)))
		}
		from = to
	}
}

func (w weights) sum(d *draft, place, count int) float64 {
	s := 0.0
	d.each(place, count, func(g sign) { s += w[g] })
	return s
}

// sure is the probability that a record is right, from its sum.
func (w weights) sure(d *draft, sum float64) float64 {
	x := 0.0
	d.doubts(sum, func(value string, v float64) { x += v * w[sign{"sure", value}] })
	return math.Round(1000/(1+math.Exp(-x))) / 1000
}

// doubts calls yield for what the probability is read from.
func (d *draft) doubts(sum float64, yield func(string, float64)) {
	yield("base", 1)
	yield("sum", min(max(sum, -6), 6))
	if !coded(d.Actors) && !coded(d.Recipients) {
		yield("no coded party", 1)
	}
	if d.signs.rule == "noun" {
		yield("noun", 1)
	}
	if !d.Status.TookPlace() {
		yield("did not take place", 1)
	}
	switch {
	case d.Type == "dateline:belief":
		yield("belief", 1)
	case strings.HasPrefix(d.Type, "dateline:"):
		yield("beyond PLOVER", 1)
	}
}

// coded reports whether a party has a country or a sector.
func coded(parties []document.Actor) bool {
	for i := range parties {
		if parties[i].Country != "" || parties[i].Sector != "" {
			return true
		}
	}
	return false
}
