package quote

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// features is a list of feature numbers of one case; see schema.
type features []uint16

// family is a set of features of which a case has at most one (or few): the
// values of a question asked of it. With "by" it is a table of two questions.
type family struct {
	name   string
	values []string
	by     []string // values of the second question; nil if there is none
}

// schema numbers the features of a model. Every feature has a name that a
// person can read: family=value or family=value,value.
type schema struct {
	families []family
	offsets  []int
	size     int
}

func newSchema(families []family) *schema {
	s := &schema{families: families}
	for _, f := range families {
		s.offsets = append(s.offsets, s.size)
		s.size += len(f.values) * max(1, len(f.by))
	}
	return s
}

// one is the feature of value v of family f.
func (s *schema) one(f, v int) uint16 { return uint16(s.offsets[f] + v) }

// two is the feature of values v and w of a family with two questions.
func (s *schema) two(f, v, w int) uint16 {
	return uint16(s.offsets[f] + v*len(s.families[f].by) + w)
}

// name is the name of feature i.
func (s *schema) name(i int) string {
	f := 0
	for f+1 < len(s.offsets) && s.offsets[f+1] <= i {
		f++
	}
	i -= s.offsets[f]
	fam := s.families[f]
	if fam.by == nil {
		return fam.name + "=" + fam.values[i]
	}
	return fam.name + "=" + fam.values[i/len(fam.by)] + "," + fam.by[i%len(fam.by)]
}

// weights are those of a linear model, a row a class.
type weights [][]float32

// readWeights parses a table of feature names and weights, a column a class.
// A feature that the table leaves out weighs nothing.
func readWeights(table string, s *schema, classes int) (weights, error) {
	number := make(map[string]int, s.size)
	for i := range s.size {
		number[s.name(i)] = i
	}
	w := make(weights, classes)
	for c := range w {
		w[c] = make([]float32, s.size)
	}
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		i, ok := number[f[0]]
		if !ok || len(f) != classes+1 {
			return nil, fmt.Errorf("reading weights: %q is no feature of the model, or has not %d weights", line, classes)
		}
		for c, field := range f[1:] {
			x, err := strconv.ParseFloat(field, 32)
			if err != nil {
				return nil, fmt.Errorf("reading weights of %s: %w", f[0], err)
			}
			w[c][i] = float32(x)
		}
	}
	return w, nil
}

// score is the sum of the weights of x in class c.
func (w weights) score(c int, x features) float32 {
	var sum float32
	row := w[c]
	for _, i := range x {
		sum += row[i]
	}
	return sum
}

// softmax turns scores into shares that sum to 1.
func softmax(scores []float32) {
	top := float32(math.Inf(-1))
	for _, s := range scores {
		top = max(top, s)
	}
	var sum float32
	for i, s := range scores {
		scores[i] = float32(math.Exp(float64(s - top)))
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
}

// bucket is the place of n among ascending limits: 0 if n <= limits[0].
func bucket(n int, limits ...int) int {
	for i, l := range limits {
		if n <= l {
			return i
		}
	}
	return len(limits)
}
