package ner

import (
	"fmt"
	"sync"

	"dateline/document"
	"dateline/internal/perceptron"
)

// Tagger finds names. It is immutable and may be used by many goroutines.
type Tagger struct {
	model   *perceptron.Model
	words   *Words
	between Transitions[int32]
	scratch *sync.Pool
}

type scratch struct {
	text      Text
	emissions []int32
	back      []Label
}

// NewTagger reads a weight file and a word table.
func NewTagger(weights, words string) (*Tagger, error) {
	m, err := perceptron.Open(weights)
	if err != nil {
		return nil, fmt.Errorf("opening weights of names: %w", err)
	}
	if len(m.Labels()) != LabelCount {
		return nil, fmt.Errorf("opening weights of names: %d labels, want %d", len(m.Labels()), LabelCount)
	}
	w, err := OpenWords(words)
	if err != nil {
		return nil, fmt.Errorf("opening words: %w", err)
	}
	t := &Tagger{model: m, words: w, scratch: &sync.Pool{New: func() any { return new(scratch) }}}
	for l := range t.between {
		m.Add(t.between[l][:], Between(l))
	}
	return t, nil
}

// Words is the tagger's word table.
func (t *Tagger) Words() *Words { return t.words }

// Label fills labels, one a token of d, reusing its memory.
func (t *Tagger) Label(d *document.Document, labels []Label) []Label {
	labels = append(labels[:0], make([]Label, len(d.Tokens))...)
	s := t.scratch.Get().(*scratch)
	defer t.scratch.Put(s)
	s.text.Read(d, t.words)
	for _, sentence := range d.Sentences {
		t.sentence(s, sentence.Tokens, labels[sentence.Tokens.First:sentence.Tokens.End])
	}
	return labels
}

func (t *Tagger) sentence(s *scratch, r document.Range, labels []Label) {
	size := r.Len() * LabelCount
	s.emissions = append(s.emissions[:0], make([]int32, size)...)
	if len(s.back) < size {
		s.back = make([]Label, size)
	}
	m := s.text.mode(r)
	for i := r.First; i < r.End; i++ {
		at := int(i-r.First) * LabelCount
		row := s.emissions[at : at+LabelCount]
		s.text.features(func(f uint64) { t.model.Add(row, f) }, i, r, m)
	}
	Path(labels, s.emissions, &t.between, s.back)
}
