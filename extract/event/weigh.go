package event

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
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
	var sums []float64
	var places []int
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && f.drafts[order[to]].Sentence == f.drafts[order[from]].Sentence {
			to++
		}
		sums = sums[:0]
		places = f.places(order[from:to], places)
		for i := from; i < to; i++ {
			d := &f.drafts[order[i]]
			sum := w.sum(d, places[i-from], to-from)
			sums = append(sums, w.lead(d, sum))
			d.Confidence = float32(w.sure(d, sum))
		}
		f.level(order[from:to], sums)
		from = to
	}
}

// places are the places of a sentence's events among them: by trigger, those that only
// say which person or thing is meant ("troops [backed by Rwanda] took") at the end.
func (f *finder) places(events []int32, out []int) []int {
	out = out[:0]
	plain := 0
	for _, e := range events {
		if !f.drafts[e].aside() {
			plain++
		}
	}
	first, last := 0, plain
	for _, e := range events {
		if f.drafts[e].aside() {
			out = append(out, last)
			last++
		} else {
			out = append(out, first)
			first++
		}
	}
	return out
}

func (d *draft) aside() bool { return d.noun < 0 && d.signs.clause == relative }

// level keeps the confidences of a sentence's events in the order of their lead, which
// says what the sentence is about: where a later one is surer, they share the mean.
func (f *finder) level(events []int32, sums []float64) {
	if len(events) < 2 {
		return
	}
	by := make([]int, len(events))
	for i := range by {
		by[i] = i
	}
	slices.SortStableFunc(by, func(a, b int) int { return cmp.Compare(sums[b], sums[a]) })
	type pool struct {
		mean float64
		size int
	}
	var pools []pool
	for _, i := range by {
		p := pool{float64(f.drafts[events[i]].Confidence), 1}
		for n := len(pools); n > 0 && pools[n-1].mean <= p.mean; n = len(pools) {
			q := pools[n-1]
			p = pool{(q.mean*float64(q.size) + p.mean*float64(p.size)) / float64(q.size+p.size), q.size + p.size}
			pools = pools[:n-1]
		}
		pools = append(pools, p)
	}
	at := 0
	for _, p := range pools {
		for k := range p.size {
			step := 0.001 * (float64(p.size-1)/2 - float64(k))
			f.drafts[events[by[at]]].Confidence = float32(math.Round(1000*min(max(p.mean+step, 0), 1)) / 1000)
			at++
		}
	}
}

func (w weights) sum(d *draft, place, count int) float64 {
	s := 0.0
	d.each(place, count, func(g sign) { s += w[g] })
	return s
}

// lead is what the order within a sentence is read from: the sum and the doubts about
// the event itself, not those about its company.
func (w weights) lead(d *draft, sum float64) float64 {
	x := 0.0
	d.doubtsOfIts(sum, func(value string, v float64) { x += v * w[sign{"sure", value}] })
	return x
}

// sure is the probability that a record is right, from its sum.
func (w weights) sure(d *draft, sum float64) float64 {
	x := 0.0
	d.doubts(sum, func(value string, v float64) { x += v * w[sign{"sure", value}] })
	return math.Round(1000/(1+math.Exp(-x))) / 1000
}

// doubts calls yield for what the probability is read from.
func (d *draft) doubts(sum float64, yield func(string, float64)) {
	d.doubtsOfIts(sum, yield)
	if d.signs.rule == "noun" {
		yield("noun", 1)
	} else {
		d.doubtSides(yield)
	}
}

func (d *draft) doubtsOfIts(sum float64, yield func(string, float64)) {
	yield("base", 1)
	yield("sum", min(max(sum, -6), 6))
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

// doubtSides yields what speaks against events of a sentence in which nobody is of
// public life: words and goodwill among private persons are no events, force is.
func (d *draft) doubtSides(yield func(string, float64)) {
	g := &d.signs
	if g.public {
		return
	}
	yield("nobody public", 1)
	switch d.Type {
	case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST":
	default:
		return
	}
	yield("nobody public, words", 1)
	if g.object == objectOther {
		yield("nobody public, words, object other", 1)
	}
	if g.subject != anActor {
		yield("nobody public, words, subject "+actingNames[g.subject], 1)
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
