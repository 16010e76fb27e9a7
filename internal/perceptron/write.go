package perceptron

import (
	"cmp"
	"math"
	"slices"
)

// Pruning says what a weight file leaves out.
type Pruning struct {
	Bits    uint    // log2 of the number of buckets; 0 means 18
	Below   float64 // weights smaller than this share of a full unit of training are dropped
	Largest float64 // weights beyond this are cut to it; 0 means the largest that occurs
}

// Bytes is the weight file of the averaged model.
func (t *Trainer) Bytes(p Pruning) []byte { return t.encode(t.average(), p) }

// Mean is the weight file of the mean of several trainers of the same labels,
// for models that differ in their seed.
func Mean(ts []*Trainer, p Pruning) []byte {
	all := NewTrainer(ts[0].labels)
	var sum []float32
	for _, t := range ts {
		w, n := t.average(), len(t.labels)
		for r, h := range t.hashes {
			at := int(all.Row(h)) * n
			for len(sum) < at+n {
				sum = append(sum, 0)
			}
			for i := range n {
				sum[at+i] += w[r*n+i] / float32(len(ts))
			}
		}
	}
	return all.encode(sum, p)
}

func (t *Trainer) encode(w []float32, p Pruning) []byte {
	if p.Bits == 0 {
		p.Bits = 18
	}
	largest := p.Largest
	if largest == 0 {
		for _, x := range w {
			largest = max(largest, math.Abs(float64(x)))
		}
	}
	step := max(largest/127, 1e-6)
	n := len(t.labels)
	order := make([]int32, len(t.hashes))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(t.hashes[a], t.hashes[b]) })

	names := ""
	for i, l := range t.labels {
		if i > 0 {
			names += "\n"
		}
		names += l
	}
	out := append([]byte(magic), byte(n), byte(p.Bits))
	out = put16(out, uint16(len(names)))
	out = put32(out, uint32(math.Round(step*1e6)))
	out = append(out, names...)

	var rows []byte
	next := uint64(0)
	for _, r := range order {
		bucket := t.hashes[r] >> (64 - p.Bits)
		for ; next <= bucket; next++ {
			out = put32(out, uint32(len(rows)))
		}
		rows = appendRow(rows, t.hashes[r], w[int(r)*n:int(r)*n+n], step, p.Below)
	}
	for ; next <= 1<<p.Bits; next++ {
		out = put32(out, uint32(len(rows)))
	}
	return append(out, rows...)
}

func appendRow(rows []byte, hash uint64, w []float32, step, below float64) []byte {
	at := len(rows)
	rows = append(put16(rows, uint16(hash)), 0)
	count := 0
	for label, x := range w {
		q := math.Round(min(127, max(-127, float64(x)/step)))
		if q == 0 || math.Abs(float64(x)) < below {
			continue
		}
		rows = append(rows, byte(label), byte(int8(q)))
		count++
	}
	if count == 0 {
		return rows[:at]
	}
	rows[at+2] = byte(count)
	return rows
}
