package quote

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
)

// choice is one lesson for a linear model: candidates with their features, and
// which of them is right. In a classifier the candidates are the classes, all
// with the same features.
type choice struct {
	options []option
	right   int
	weight  float32
}

type option struct {
	class int
	x     features
}

// learn fits weights to choices by gradient descent on the likelihood of the right
// options (AdaGrad, a small pull to zero), and averages over the passes; a feature seen
// less than rare times gets no weight. The
// seed is fixed: the same lessons give the same weights.
func learn(choices []choice, classes, size, passes int, rate, pull float64, rare int32) weights {
	n := classes * size
	w, g2, sum := make([]float64, n), make([]float64, n), make([]float64, n)
	seen := make([]int32, n) // how often each feature is asked
	for _, c := range choices {
		for _, o := range c.options {
			for _, f := range o.x {
				seen[o.class*size+int(f)]++
			}
		}
	}
	order := rand.New(rand.NewPCG(7, 7))
	at := func(o option, f uint16) int { return o.class*size + int(f) }
	for pass := range passes {
		for _, k := range order.Perm(len(choices)) {
			c := choices[k]
			scores := make([]float64, len(c.options))
			top := math.Inf(-1)
			for i, o := range c.options {
				for _, f := range o.x {
					scores[i] += w[at(o, f)]
				}
				top = max(top, scores[i])
			}
			total := 0.0
			for i := range scores {
				scores[i] = math.Exp(scores[i] - top)
				total += scores[i]
			}
			for i, o := range c.options {
				slope := scores[i] / total
				if i == c.right {
					slope--
				}
				slope *= float64(c.weight)
				if math.Abs(slope) < 1e-4 {
					continue
				}
				for _, f := range o.x {
					j := at(o, f)
					if seen[j] < rare {
						continue
					}
					g := slope + pull*w[j]
					g2[j] += g * g
					w[j] -= rate * g / math.Sqrt(g2[j]+1e-8)
				}
			}
		}
		if pass >= passes/2 {
			for j := range w {
				sum[j] += w[j]
			}
		}
	}
	out := make(weights, classes)
	for c := range out {
		out[c] = make([]float32, size)
		for i := range out[c] {
			out[c][i] = float32(sum[c*size+i] / float64(passes-passes/2))
		}
	}
	return out
}

// table writes weights as readWeights reads them; features that weigh nothing
// are left out.
func (w weights) table(s *schema, head string) string {
	var b strings.Builder
	b.WriteString(head)
	for i := range s.size {
		nothing := true
		for c := range w {
			nothing = nothing && math.Abs(float64(w[c][i])) < 0.005
		}
		if nothing {
			continue
		}
		b.WriteString(s.name(i))
		for c := range w {
			fmt.Fprintf(&b, "\t%.2f", w[c][i])
		}
		b.WriteByte('\n')
	}
	return b.String()
}
