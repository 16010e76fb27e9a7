package main

import (
	"dateline/document"
	"dateline/extract/entity/ner"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
)

// sample is an article to learn from.
type sample struct {
	text      *ner.Text
	sentences []document.Range
	rows      [][]int32 // the features of each token
	gold      []ner.Label
	weight    float32
}

// newSample turns an article into a sample. Names that our tokens cut through are
// widened to whole tokens; of names that overlap, the first and longest counts.
func newSample(d *document.Document, names []found, words *wordtable.Table, weight float32) *sample {
	s := &sample{text: new(ner.Text), gold: goldLabels(d, names), weight: weight}
	s.text.Read(d, words)
	for _, x := range d.Sentences {
		if x.Tokens.Len() > 0 {
			s.sentences = append(s.sentences, x.Tokens)
		}
	}
	return s
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

// intern gives every feature that is seen at least least times a row.
func intern(t *perceptron.Trainer, all []*sample, least int) {
	seen := make(map[uint64]uint8, 1<<21)
	for _, s := range all {
		for _, r := range s.sentences {
			s.text.Sentence(r, func(fs []uint64) {
				for _, f := range fs {
					if n := seen[f]; n < 255 {
						seen[f] = n + 1
					}
				}
			})
		}
	}
	for _, s := range all {
		s.rows = make([][]int32, len(s.gold))
		for _, r := range s.sentences {
			i := r.First
			s.text.Sentence(r, func(fs []uint64) {
				rows := make([]int32, 0, len(fs))
				for _, f := range fs {
					if int(seen[f]) >= least {
						rows = append(rows, t.Row(f))
					}
				}
				s.rows[i] = rows
				i++
			})
		}
	}
}
