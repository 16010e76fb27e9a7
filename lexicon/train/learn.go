package main

import (
	"math/rand/v2"

	"dateline/document"
	"dateline/internal/ner"
	"dateline/internal/perceptron"
)

// example is one sentence: the features of each token, and its labels.
type example struct {
	features [][]uint64 // hashes; emptied by intern
	rows     [][]int32
	gold     []ner.Label
	weight   float32
}

// examples turns an article into examples. Names that our tokens cut through
// are widened to whole tokens; of names that overlap, the first and longest counts.
func examples(d *document.Document, names []found, words *ner.Words, weight float32) []example {
	labels := goldLabels(d, names)
	var text ner.Text
	text.Read(d, words)
	var out []example
	for _, s := range d.Sentences {
		if s.Tokens.Len() == 0 {
			continue
		}
		e := example{gold: labels[s.Tokens.First:s.Tokens.End], weight: weight}
		text.Sentence(s.Tokens, func(features []uint64) {
			e.features = append(e.features, append([]uint64(nil), features...))
		})
		out = append(out, e)
	}
	return out
}

func goldLabels(d *document.Document, names []found) []ner.Label {
	labels := make([]ner.Label, len(d.Tokens))
	for _, n := range names {
		r := d.TokensIn(n.Span)
		if r.Len() == 0 || d.SentenceAt(d.Tokens[r.First].Start) != d.SentenceAt(d.Tokens[r.End-1].Start) {
			continue
		}
		free := true
		for i := r.First; i < r.End; i++ {
			free = free && labels[i] == ner.Outside
		}
		if free {
			ner.Spread(labels[r.First:r.End], n.Type)
		}
	}
	return labels
}

// intern gives every feature that is seen at least min times a row.
func intern(t *perceptron.Trainer, es []example, min int32) {
	seen := make(map[uint64]int32, 1<<20)
	for i := range es {
		for _, fs := range es[i].features {
			for _, f := range fs {
				seen[f]++
			}
		}
	}
	for i := range es {
		es[i].rows = make([][]int32, len(es[i].features))
		for j, fs := range es[i].features {
			rows := make([]int32, 0, len(fs))
			for _, f := range fs {
				if seen[f] >= min {
					rows = append(rows, t.Row(f))
				}
			}
			es[i].rows[j] = rows
		}
		es[i].features = nil
	}
}

// learn trains a structured perceptron: the best path of each sentence is
// pulled towards the gold one, label by label and step by step.
func learn(es []example, passes int, seed uint64, min int32) *perceptron.Trainer {
	t := perceptron.NewTrainer(ner.LabelNames())
	var steps [ner.LabelCount + 1][]int32
	for l := range steps {
		steps[l] = []int32{t.Row(ner.Between(l))}
	}
	intern(t, es, min)
	rng := rand.New(rand.NewPCG(seed, 1))
	var emissions []float32
	var back, labels []ner.Label
	for range passes {
		rng.Shuffle(len(es), func(i, j int) { es[i], es[j] = es[j], es[i] })
		var between ner.Transitions[float32]
		for l := range between {
			t.Score(between[l][:], steps[l])
		}
		for i := range es {
			e := &es[i]
			n := len(e.rows)
			emissions = append(emissions[:0], make([]float32, n*ner.LabelCount)...)
			for j, rows := range e.rows {
				t.Score(emissions[j*ner.LabelCount:(j+1)*ner.LabelCount], rows)
			}
			if len(back) < len(emissions) {
				back = make([]ner.Label, len(emissions))
			}
			labels = append(labels[:0], make([]ner.Label, n)...)
			ner.Path(labels, emissions, &between, back)
			t.Next()
			previous, guessed := ner.LabelCount, ner.LabelCount
			for j := range labels {
				g, p := int(e.gold[j]), int(labels[j])
				if g != p {
					t.Update(e.rows[j], g, e.weight)
					t.Update(e.rows[j], p, -e.weight)
				}
				if g != p || previous != guessed {
					t.Update(steps[previous], g, e.weight)
					t.Update(steps[guessed], p, -e.weight)
					between[previous][g] += e.weight
					between[guessed][p] -= e.weight
				}
				previous, guessed = g, p
			}
		}
	}
	return t
}
