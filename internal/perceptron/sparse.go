package perceptron

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Sparse learns weights as Trainer does, for many labels of which a feature
// sees few: a row holds only the labels that it was ever updated for.
type Sparse struct {
	labels []string
	index  map[uint64]int32
	hashes []uint64
	rows   [][]cell
	pasts  [][]past // of cells
	step   int64
}

// cell is the weight of a label. It is apart from its past, since scoring reads many cells and changes few.
type cell struct {
	weight int32
	label  uint8
}

type past struct {
	stamp int64
	sum   int64 // of weights, up to stamp
}

// NewSparse begins a model for labels, of which there are at most 255.
func NewSparse(labels []string) *Sparse {
	return &Sparse{labels: labels, index: map[uint64]int32{}, step: 1}
}

// Row is the row of feature, a new one if it is new.
func (t *Sparse) Row(feature uint64) int32 {
	if r, ok := t.index[feature]; ok {
		return r
	}
	r := int32(len(t.hashes))
	t.index[feature] = r
	t.hashes = append(t.hashes, feature)
	t.rows = append(t.rows, nil)
	t.pasts = append(t.pasts, nil)
	return r
}

// Rows is the number of rows.
func (t *Sparse) Rows() int { return len(t.hashes) }

// Score adds the weights of row r to scores, which has an element a label.
func (t *Sparse) Score(scores []int32, r int32) {
	for _, c := range t.rows[r] {
		scores[c.label] += c.weight
	}
}

// Without takes the weights of row r from scores again.
func (t *Sparse) Without(scores []int32, r int32) {
	for _, c := range t.rows[r] {
		scores[c.label] -= c.weight
	}
}

// Update adds by to the weights of rows for label.
func (t *Sparse) Update(rows []int32, label uint8, by int32) {
	for _, r := range rows {
		i := t.cell(r, label)
		c, p := &t.rows[r][i], &t.pasts[r][i]
		p.sum += int64(c.weight) * (t.step - p.stamp)
		p.stamp = t.step
		c.weight += by
	}
}

// cell is the index of the cell of label in row r, which is made if it is not there.
func (t *Sparse) cell(r int32, label uint8) int {
	for i := range t.rows[r] {
		if t.rows[r][i].label == label {
			return i
		}
	}
	t.rows[r] = append(t.rows[r], cell{label: label})
	t.pasts[r] = append(t.pasts[r], past{stamp: t.step})
	return len(t.rows[r]) - 1
}

// Next ends a step: call it once an example.
func (t *Sparse) Next() { t.step++ }

// MeanSparse is the weight file of the mean of several trainers of the same
// labels, for models that differ in their seed. Weights are averaged over all steps first.
func MeanSparse(ts []*Sparse, p Pruning) []byte {
	type pair struct {
		hash  uint64
		label uint8
		w     float64
	}
	var all []pair
	for _, t := range ts {
		for r, cells := range t.rows {
			for i, c := range cells {
				p := t.pasts[r][i]
				sum := p.sum + int64(c.weight)*(t.step-p.stamp)
				all = append(all, pair{t.hashes[r], c.label, float64(sum) / float64(t.step) / float64(len(ts))})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pair) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.label, b.label)) })
	w := make([]float32, len(ts[0].labels))
	e := newEncoder(ts[0].labels, p)
	for i := 0; i < len(all); {
		clear(w)
		hash := all[i].hash
		for ; i < len(all) && all[i].hash == hash; i++ {
			w[all[i].label] += float32(all[i].w)
		}
		e.add(hash, w)
	}
	return e.bytes()
}

// encoder writes a weight file row by row, in the order of their hashes.
type encoder struct {
	labels  []string
	p       Pruning
	step    float64
	offsets []byte
	rows    []byte
	next    uint64
}

// newEncoder begins a file. p.Largest must be set: it gives the size of a unit.
func newEncoder(labels []string, p Pruning) *encoder {
	if p.Bits == 0 {
		p.Bits = 18
	}
	return &encoder{labels: labels, p: p, step: p.Largest / 127}
}

func (e *encoder) add(hash uint64, w []float32) {
	for bucket := hash >> (64 - e.p.Bits); e.next <= bucket; e.next++ {
		e.offsets = put32(e.offsets, uint32(len(e.rows)))
	}
	e.rows = appendRow(e.rows, hash, w, e.step, e.p.Below)
}

func (e *encoder) bytes() []byte {
	for ; e.next <= 1<<e.p.Bits; e.next++ {
		e.offsets = put32(e.offsets, uint32(len(e.rows)))
	}
	names := strings.Join(e.labels, "\n")
	out := append([]byte(magic), byte(len(e.labels)), byte(e.p.Bits))
	out = put16(out, uint16(len(names)))
	out = put32(out, uint32(math.Round(e.step*1e6)))
	out = append(out, names...)
	return append(append(out, e.offsets...), e.rows...)
}
