package eval

import (
	"fmt"
	"math/rand/v2"
	"slices"
)

// tally is what one article, or a sum of articles, comes to.
type tally struct {
	Options
	corpus
	n      map[string]float64
	km     map[string][]float64 // errors of distance, for the figures that no sum gives
	errors []Error
}

func newTally(o Options, c corpus) *tally {
	return &tally{Options: o, corpus: c, n: map[string]float64{}}
}

func (t *tally) add(name string, n int) {
	if n != 0 {
		t.n[name] += float64(n)
	}
}

func (t *tally) addIf(name string, yes bool) {
	if yes {
		t.n[name]++
	}
}

func (t *tally) distance(name string, km float64) {
	if t.km == nil {
		t.km = map[string][]float64{}
	}
	t.km[name] = append(t.km[name], km)
}

func (t *tally) fail(article, layer, code, gold, found string) {
	t.errors = append(t.errors, Error{article, layer, code, gold, found})
}

func total(parts []*tally) *tally {
	sum := newTally(parts[0].Options, parts[0].corpus)
	for _, p := range parts {
		for k, v := range p.n {
			sum.n[k] += v
		}
		for k, v := range p.km {
			if sum.km == nil {
				sum.km = map[string][]float64{}
			}
			sum.km[k] = append(sum.km[k], v...)
		}
	}
	return sum
}

// figures is an ordered list of named numbers.
type figures struct{ list []Figure }

func (f *figures) put(name string, v float64) { f.list = append(f.list, Figure{Name: name, Value: v}) }

// share puts part/whole, if there is a whole.
func (f *figures) share(name string, part, whole float64) {
	if whole > 0 {
		f.put(name, part/whole)
	}
}

// prf puts precision, recall and their harmonic mean.
func (f *figures) prf(name string, right, found, gold float64) float64 {
	return f.pr(name, ratio(right, found), ratio(right, gold))
}

func (f *figures) pr(name string, p, r float64) float64 {
	f.put(name+".p", p)
	f.put(name+".r", r)
	f.put(name+".f1", harmonic(p, r))
	return harmonic(p, r)
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// bootstrap draws as many articles as there are, with replacement, and gives each figure the range that 95 of 100 draws
// fall into. The draws come from a fixed seed: the same input gives the same ranges.
func bootstrap(out *figures, tallies []*tally, calc func(*tally, *figures), samples int) {
	index := map[string]int{}
	var names []string
	for _, t := range tallies {
		for k := range t.n {
			if _, ok := index[k]; !ok {
				index[k] = 0
				names = append(names, k)
			}
		}
	}
	slices.Sort(names)
	for i, k := range names {
		index[k] = i
	}
	type cell struct {
		at int
		v  float64
	}
	rows := make([][]cell, len(tallies))
	for i, t := range tallies {
		for k, v := range t.n {
			rows[i] = append(rows[i], cell{index[k], v})
		}
	}
	drawn := map[string][]float64{}
	rng := rand.New(rand.NewPCG(1, 2))
	sums := make([]float64, len(names))
	for range samples {
		clear(sums)
		for range rows {
			for _, c := range rows[rng.IntN(len(rows))] {
				sums[c.at] += c.v
			}
		}
		sum := newTally(tallies[0].Options, tallies[0].corpus)
		for i, v := range sums {
			if v != 0 {
				sum.n[names[i]] = v
			}
		}
		var f figures
		calc(sum, &f)
		for _, x := range f.list {
			drawn[x.Name] = append(drawn[x.Name], x.Value)
		}
	}
	for i := range out.list {
		if d := drawn[out.list[i].Name]; len(d) > 0 {
			slices.Sort(d)
			out.list[i].Range = []float64{d[len(d)*25/1000], d[len(d)*975/1000]}
		}
	}
}

func show(s Span) string { return fmt.Sprintf("%d-%d %q", s.Start, s.End, s.Text) }
