package main

import (
	"math/rand/v2"

	"dateline/document"
	"dateline/extract/entity/ner"
	"dateline/internal/perceptron"
)

// learner trains structured perceptrons: the best path of each sentence is
// pulled towards the gold one, label by label and step by step.
type learner struct {
	base  *perceptron.Trainer // for its rows
	steps [ner.LabelCount + 1][]int32
	all   []*sample

	emissions []float32
	back      []ner.Label
	labels    []ner.Label
}

func newLearner(all []*sample, least int) *learner {
	l := &learner{base: perceptron.NewTrainer(ner.LabelNames()), all: all}
	for i := range l.steps {
		l.steps[i] = []int32{l.base.Row(ner.Between(i))}
	}
	intern(l.base, all, least)
	return l
}

// stretch is one sentence of a sample.
type stretch struct {
	*sample
	document.Range
}

// sentences lists those of all samples.
func (l *learner) sentences() []stretch {
	var out []stretch
	for _, s := range l.all {
		for _, r := range s.sentences {
			out = append(out, stretch{s, r})
		}
	}
	return out
}

// train learns from all samples.
func (l *learner) train(passes int, seed uint64) *perceptron.Trainer {
	t := l.base.Fresh()
	list := l.sentences()
	rng := rand.New(rand.NewPCG(seed, 1))
	for range passes {
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		between := l.between(t)
		for _, s := range list {
			l.emit(t, s)
			labels := l.path(s, between)
			t.Next()
			previous, guessed := ner.LabelCount, ner.LabelCount
			for j := range labels {
				i := s.First + int32(j)
				g, p := int(s.gold[i]), int(labels[j])
				if g != p {
					t.Update(s.rows[i], g, s.weight)
					t.Update(s.rows[i], p, -s.weight)
				}
				if g != p || previous != guessed {
					t.Update(l.steps[previous], g, s.weight)
					t.Update(l.steps[guessed], p, -s.weight)
					between[previous][g] += s.weight
					between[guessed][p] -= s.weight
				}
				previous, guessed = g, p
			}
		}
	}
	t.Settle()
	return t
}

func (l *learner) between(t *perceptron.Trainer) *ner.Transitions[float32] {
	var between ner.Transitions[float32]
	for i := range between {
		t.Score(between[i][:], l.steps[i])
	}
	return &between
}

// emit scores the labels of a sentence's tokens.
func (l *learner) emit(t *perceptron.Trainer, s stretch) {
	l.emissions = append(l.emissions[:0], make([]float32, s.Len()*ner.LabelCount)...)
	for j, rows := range s.rows[s.First:s.End] {
		t.Score(l.emissions[j*ner.LabelCount:(j+1)*ner.LabelCount], rows)
	}
}

func (l *learner) path(s stretch, between *ner.Transitions[float32]) []ner.Label {
	if len(l.back) < len(l.emissions) {
		l.back = make([]ner.Label, len(l.emissions))
	}
	l.labels = append(l.labels[:0], make([]ner.Label, s.Len())...)
	ner.Path(l.labels, l.emissions, between, l.back)
	return l.labels
}
