package perceptron

import "fmt"

// Trainer learns weights by the averaged perceptron (Collins 2002): each
// weight of the result is its mean over all steps of training.
type Trainer struct {
	labels  []string
	index   map[uint64]int32
	hashes  []uint64
	weights []float32 // a row a feature, a column a label
	sums    []float64 // of weights, up to stamp
	stamp   []int32
	step    int32
}

// NewTrainer begins a model for labels, of which there are at most 255.
func NewTrainer(labels []string) *Trainer {
	if len(labels) == 0 || len(labels) > 255 {
		panic(fmt.Sprintf("perceptron: %d labels", len(labels)))
	}
	return &Trainer{labels: labels, index: map[uint64]int32{}, step: 1}
}

// Row is the row of feature, a new one if it is new.
func (t *Trainer) Row(feature uint64) int32 {
	if r, ok := t.index[feature]; ok {
		return r
	}
	r := int32(len(t.hashes))
	t.index[feature] = r
	t.hashes = append(t.hashes, feature)
	for range t.labels {
		t.weights = append(t.weights, 0)
		t.sums = append(t.sums, 0)
		t.stamp = append(t.stamp, 0)
	}
	return r
}

// Rows is the number of rows.
func (t *Trainer) Rows() int { return len(t.hashes) }

// Score adds the weights of rows to scores, which has an element a label.
func (t *Trainer) Score(scores []float32, rows []int32) {
	n := len(t.labels)
	scores = scores[:n]
	for _, r := range rows {
		w := t.weights[int(r)*n : int(r)*n+n]
		for i, x := range w {
			scores[i] += x
		}
	}
}

// Update adds by to the weights of rows for label.
func (t *Trainer) Update(rows []int32, label int, by float32) {
	n := len(t.labels)
	for _, r := range rows {
		at := int(r)*n + label
		t.sums[at] += float64(t.weights[at]) * float64(t.step-t.stamp[at])
		t.stamp[at] = t.step
		t.weights[at] += by
	}
}

// Next ends a step: call it once an example.
func (t *Trainer) Next() { t.step++ }

// Settle ends training: every weight becomes its mean over the steps.
func (t *Trainer) Settle() {
	if t.sums == nil {
		return
	}
	for i, w := range t.weights {
		t.weights[i] = float32((t.sums[i] + float64(w)*float64(t.step-t.stamp[i])) / float64(t.step))
	}
	t.sums, t.stamp = nil, nil
}

// Fresh is an untrained trainer with the rows of t, which gets no new ones.
func (t *Trainer) Fresh() *Trainer {
	n := len(t.hashes) * len(t.labels)
	return &Trainer{
		labels: t.labels, index: t.index, hashes: t.hashes, step: 1,
		weights: make([]float32, n), sums: make([]float64, n), stamp: make([]int32, n),
	}
}
