package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"dateline/document"
	"dateline/internal/cputime"
	"dateline/internal/perceptron"
	"dateline/internal/pos"
)

// labels are the model's labels: every tag but NoTag.
func labels() []string {
	var names []string
	for t := document.NoTag + 1; t < document.TagCount; t++ {
		names = append(names, t.String())
	}
	return names
}

// prepared is an article with the rows of its static features.
type prepared struct {
	text   *pos.Text
	static [][]int32
	gold   []document.Tag
	silver bool
}

// learn trains one model. The tagger follows its own tags to the left from the
// first pass on, so that it learns from the mistakes that it will make.
func (o *options) learn(r *reader, es []example, seed uint64) *perceptron.Sparse {
	start := time.Now()
	t := perceptron.NewSparse(labels())
	articles := o.prepare(r, t, es)
	rng := rand.New(rand.NewPCG(seed, 1))
	var features []uint64
	var rows []int32
	scores := make([]int32, len(labels()))
	for pass := range o.passes {
		rng.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		wrong, all := 0, 0
		for _, a := range articles {
			h := pos.NewHistory()
			for i := range a.static {
				features = a.text.Dynamic(i, h, features[:0])
				rows = append(rows[:0], a.static[i]...)
				for _, f := range features {
					rows = append(rows, t.Row(f))
				}
				clear(scores)
				for _, row := range rows {
					t.Score(scores, row)
				}
				best := argmax(scores, -1, 0)
				if a.gold[i] != document.NoTag {
					gold := int(a.gold[i]) - 1
					all++
					if gold != best {
						wrong++
					}
					by := int32(2)
					if a.silver {
						by = 1
					}
					o.step(t, rng, rows, scores, gold, by)
				}
				h = h.After(a.text, i, document.Tag(best+1), uint8(best))
			}
		}
		fmt.Printf("pass %d: %.2f wrong, %.0f s\n", pass, 100*float64(wrong)/float64(all), time.Since(start).Seconds())
	}
	return t
}

// step learns from one token, whose rows give scores: some features are left out at random, so that no
// word's tag hangs on one of them, and the right tag must win by a margin.
func (o *options) step(t *perceptron.Sparse, rng *rand.Rand, rows []int32, scores []int32, gold int, by int32) {
	kept := rows[:0]
	for _, row := range rows {
		if rng.Float64() >= o.drop {
			kept = append(kept, row)
		} else {
			t.Without(scores, row)
		}
	}
	if best := argmax(scores, gold, int32(o.margin)); best != gold {
		t.Update(kept, uint8(gold), by)
		t.Update(kept, uint8(best), -by)
	}
	t.Next()
}

// argmax is the label with the highest score, when all but gold have margin
// more.
func argmax(scores []int32, gold int, margin int32) int {
	best, top := 0, int32(-1<<31)
	for c, s := range scores {
		if c != gold {
			s += margin
		}
		if s > top {
			best, top = c, s
		}
	}
	return best
}

// prepare gives the static features that are seen often enough their rows.
func (o *options) prepare(r *reader, t *perceptron.Sparse, es []example) []prepared {
	seen := make(map[uint64]int32, 1<<21)
	var out []prepared
	var features []uint64
	var all [][]uint64
	for _, e := range es {
		text := new(pos.Text)
		text.Read(e.doc, r.words, r.forms)
		for i := range e.gold {
			features = text.Static(i, features[:0])
			for _, f := range features {
				seen[f]++
			}
			all = append(all, append([]uint64(nil), features...))
		}
		out = append(out, prepared{text: text, gold: e.gold, silver: e.silver})
	}
	at := 0
	for k := range out {
		for range out[k].gold {
			var rows []int32
			for _, f := range all[at] {
				if seen[f] >= int32(o.min) {
					rows = append(rows, t.Row(f))
				}
			}
			out[k].static = append(out[k].static, rows)
			at++
		}
	}
	return out
}

// measure prints the share of right tags on the tokens that the corpus has too.
func measure(title string, tagger *pos.Tagger, es []example) {
	var x pos.Scratch
	right, hints, all := 0, 0, 0
	var spent time.Duration
	for _, e := range es {
		hint := append([]document.Token(nil), e.doc.Tokens...)
		spent += cputime.Of(func() { tagger.Tag(e.doc, &x) })
		for i, g := range e.gold {
			if g == document.NoTag {
				continue
			}
			all++
			if same(g, e.doc.Tokens[i].Tag) {
				right++
			}
			if same(g, hint[i].Tag) {
				hints++
			}
		}
		copy(e.doc.Tokens, hint)
	}
	fmt.Printf("%-24s %.2f of %d (prose %.2f), %.0f thousand tokens/s\n", title, 100*float64(right)/float64(all), all, 100*float64(hints)/float64(all),
		float64(all)/spent.Seconds()/1000)
}
