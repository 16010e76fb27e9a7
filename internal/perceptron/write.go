package perceptron

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Pruning says what a weight file leaves out.
type Pruning struct {
	Bits    uint    // log2 of the number of buckets; 0 means 18
	Below   float64 // weights smaller than this are dropped
	Largest float64 // the weight that fills a byte: one unit is a 127th of it; 0 means 5
}

// Bytes is the weight file of the model. It settles t.
func (t *Trainer) Bytes(p Pruning) []byte {
	t.Settle()
	return t.encode(t.weights, p)
}

// Mean is the weight file of the mean of trainers that have the same rows. It settles them.
func Mean(ts []*Trainer, p Pruning) []byte {
	sum := make([]float32, len(ts[0].weights))
	for _, t := range ts {
		t.Settle()
		for i, w := range t.weights {
			sum[i] += w / float32(len(ts))
		}
	}
	return ts[0].encode(sum, p)
}

func (t *Trainer) encode(w []float32, p Pruning) []byte {
	if p.Bits == 0 {
		p.Bits = 18
	}
	if p.Largest == 0 {
		p.Largest = 5
	}
	step := p.Largest / 127
	n := len(t.labels)
	order := make([]int32, len(t.hashes))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(t.hashes[a], t.hashes[b]) })

	var names strings.Builder
	for i, l := range t.labels {
		if i > 0 {
			names.WriteString("\n")
		}
		names.WriteString(l)
	}
	out := append([]byte(magic), byte(n), byte(p.Bits))
	out = put16(out, uint16(len(names.String())))
	out = put32(out, uint32(math.Round(step*1e6)))
	out = append(out, names.String()...)

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
		if math.Abs(float64(x)) < below {
			continue
		}
		// A weight beyond what a byte holds is written as several of one label.
		for q := math.Round(float64(x) / step); q != 0 && count < 255; count++ {
			part := min(127, max(-127, q))
			rows = append(rows, byte(label), byte(int8(part)))
			q -= part
		}
	}
	if count == 0 {
		return rows[:at]
	}
	rows[at+2] = byte(count)
	return rows
}
