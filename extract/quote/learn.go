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
// options (AdaGrad, a small pull to zero), and averages over the passes and over several
// orders of the lessons; a feature seen less than rare times gets no weight. The
// seeds are fixed: the same lessons give the same weights.
func learn(choices []choice, classes, size, passes int, rate, pull float64, rare int32) weights {
	const orders = 4 // of cue, content: 65.64, 61.46 with one, 65.71, 61.56 with four (three-fold cross-validation)
	n := classes * size
	seen := make([]int32, n) // how often each feature is asked
	for _, c := range choices {
		for _, o := range c.options {
			for _, f := range o.x {
				seen[o.class*size+int(f)]++
			}
		}
	}
	sum := make([]float64, n)
	for seed := range uint64(orders) {
		l := learner{w: make([]float64, n), g2: make([]float64, n), seen: seen, rare: rare, size: size, rate: rate, pull: pull}
		order := rand.New(rand.NewPCG(7, 7+seed))
		for pass := range passes {
			for _, k := range order.Perm(len(choices)) {
				l.take(&choices[k])
			}
			if pass >= passes/2 {
				for j := range l.w {
					sum[j] += l.w[j]
				}
			}
		}
	}
	out := make(weights, classes)
	for c := range out {
		out[c] = make([]float32, size)
		for i := range out[c] {
			out[c][i] = float32(sum[c*size+i] / float64(orders*(passes-passes/2)))
		}
	}
	return out
}

// learner is the state of one order of the lessons.
type learner struct {
	w, g2      []float64
	seen       []int32
	rare       int32
	size       int
	rate, pull float64
	scores     []float64
}

// take learns from c.
func (l *learner) take(c *choice) {
	l.scores = l.scores[:0]
	top := math.Inf(-1)
	for _, o := range c.options {
		score := 0.0
		for _, f := range o.x {
			score += l.w[o.class*l.size+int(f)]
		}
		l.scores = append(l.scores, score)
		top = max(top, score)
	}
	total := 0.0
	for i := range l.scores {
		l.scores[i] = math.Exp(l.scores[i] - top)
		total += l.scores[i]
	}
	for i, o := range c.options {
		slope := l.scores[i] / total
		if i == c.right {
			slope--
		}
		slope *= float64(c.weight)
		if math.Abs(slope) < 1e-4 {
			continue
		}
		for _, f := range o.x {
			j := o.class*l.size + int(f)
			if l.seen[j] < l.rare {
				continue
			}
			g := slope + l.pull*l.w[j]
			l.g2[j] += g * g
			l.w[j] -= l.rate * g / math.Sqrt(l.g2[j]+1e-8)
		}
	}
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
