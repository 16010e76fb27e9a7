package quote

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// features is a list of feature numbers of one case; see schema.
type features []uint16

// family is a set of features of which a case has at most one (or few): the
// values of a question asked of it. With by it is a table of two questions, with and
// of three.
type family struct {
	name   string
	values []string
	by     []string // values of the second question; nil if there is none
	and    []string // of the third
}

// questions are the values of each question of f; nil where it has none.
func (f *family) questions() [3][]string { return [...][]string{f.values, f.by, f.and} }

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
		s.size += len(f.values) * max(1, len(f.by)) * max(1, len(f.and))
	}
	if s.size > math.MaxUint16 {
		panic(fmt.Sprintf("quote: %d features are too many to be numbered with 16 bits", s.size))
	}
	return s
}

// one is the feature of value v of family f.
func (s *schema) one(f, v int) uint16 { return uint16(s.offsets[f] + v) }

// two is the feature of values v and w of a family with two questions.
func (s *schema) two(f, v, w int) uint16 {
	return uint16(s.offsets[f] + v*len(s.families[f].by) + w)
}

// three is the feature of values v, w and z of a family with three questions.
func (s *schema) three(f, v, w, z int) uint16 {
	fam := &s.families[f]
	return uint16(s.offsets[f] + (v*len(fam.by)+w)*len(fam.and) + z)
}

// name is the name of feature i.
func (s *schema) name(i int) string {
	f := 0
	for f+1 < len(s.offsets) && s.offsets[f+1] <= i {
		f++
	}
	i -= s.offsets[f]
	questions := s.families[f].questions()
	name := ""
	for q := len(questions) - 1; q >= 0; q-- {
		if list := questions[q]; list != nil {
			name = "," + list[i%len(list)] + name
			i /= len(list)
		}
	}
	return s.families[f].name + "=" + name[1:]
}

// weights are those of a linear model, a row a class.
type weights [][]float32

// readWeights parses a table of feature names and weights, a column a class.
// A feature that the table leaves out weighs nothing.
func readWeights(table string, s *schema, classes int) (weights, error) {
	w := make(weights, classes)
	for c := range w {
		w[c] = make([]float32, s.size)
	}
	var p parser
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		name, columns, _ := strings.Cut(line, "\t")
		i, ok := p.number(s, name)
		if !ok || strings.Count(columns, "\t") != classes-1 {
			return nil, fmt.Errorf("reading weights: %q is no feature of the model, or has not %d weights", line, classes)
		}
		for c := range w {
			var field string
			field, columns, _ = strings.Cut(columns, "\t")
			x, err := strconv.ParseFloat(field, 32)
			if err != nil {
				return nil, fmt.Errorf("reading weights of %s: %w", name, err)
			}
			w[c][i] = float32(x)
		}
	}
	return w, nil
}

// parser finds the numbers of named features, those of a family one after the other.
type parser struct {
	family int               // one more than the family at hand
	values [3]map[string]int // of its questions
}

// number is the number of the feature called name.
func (p *parser) number(s *schema, name string) (int, bool) {
	wanted, values, ok := strings.Cut(name, "=")
	if !ok {
		return 0, false
	}
	if p.family == 0 || s.families[p.family-1].name != wanted {
		f := slices.IndexFunc(s.families, func(x family) bool { return x.name == wanted })
		if f < 0 {
			return 0, false
		}
		p.family = f + 1
		for q, list := range s.families[f].questions() {
			p.values[q] = make(map[string]int, len(list))
			for i, v := range list {
				p.values[q][v] = i
			}
		}
	}
	i := 0
	for q, list := range s.families[p.family-1].questions() {
		if list == nil {
			break
		}
		var value string
		value, values, _ = strings.Cut(values, ",")
		v, ok := p.values[q][value]
		if !ok {
			return 0, false
		}
		i = i*len(list) + v
	}
	return s.offsets[p.family-1] + i, values == ""
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
