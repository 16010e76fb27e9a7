package pos

import (
	"fmt"

	"dateline/document"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
)

// Tagger is a trained model. It is immutable and may be used by many
// goroutines, each with a Scratch of its own.
type Tagger struct {
	model  *perceptron.Model
	words  *wordtable.Table
	forms  *Forms
	tags   [256]document.Tag
	labels [document.TagCount]uint8 // of tags
}

// Scratch is the working space of one call of Tag; the zero value is ready.
type Scratch struct {
	text     Text
	features []uint64
	scores   [document.TagCount]int32
}

// NewTagger reads the weights, the table of words and that of forms in place.
func NewTagger(weights, words, forms string) (*Tagger, error) {
	m, err := perceptron.Open(weights)
	if err != nil {
		return nil, fmt.Errorf("opening tag weights: %w", err)
	}
	w, err := wordtable.Open(words)
	if err != nil {
		return nil, fmt.Errorf("opening words: %w", err)
	}
	f, err := OpenForms(forms)
	if err != nil {
		return nil, fmt.Errorf("opening forms: %w", err)
	}
	t := &Tagger{model: m, words: w, forms: f}
	for i, name := range m.Labels() {
		if t.tags[i] = document.ParseTag(name); t.tags[i] == document.NoTag {
			return nil, fmt.Errorf("opening tag weights: no tag %q", name)
		}
		t.labels[t.tags[i]] = uint8(i)
	}
	return t, nil
}

// None is the label before the text.
const None = 254

// Tag replaces the hints that d's tokens carry as tags by the model's tags.
func (t *Tagger) Tag(d *document.Document, x *Scratch) {
	x.text.Read(d, t.words, t.forms)
	last, last2 := uint8(None), uint8(None)
	n := len(t.model.Labels())
	for i := range d.Tokens {
		if mark := markTag(d.TokenText(int32(i))); mark != document.NoTag {
			last2, last = last, t.labels[mark]
			d.Tokens[i].Tag = mark
			continue
		}
		x.features = x.text.Static(i, x.features[:0])
		x.features = x.text.Dynamic(i, last, last2, x.features)
		scores := x.scores[:n]
		clear(scores)
		for _, f := range x.features {
			t.model.Add(scores, f)
		}
		best := 0
		for c, s := range scores {
			if s > scores[best] {
				best = c
			}
		}
		last2, last = last, uint8(best)
		d.Tokens[i].Tag = t.tags[best]
	}
}

// markTag is the tag of a quotation mark that cannot be taken for another; NoTag
// for all other tokens.
func markTag(w string) document.Tag {
	switch w {
	case "“", "„", "«", "``", "‹":
		return document.OpenQuote
	case "”", "»", "''", "›":
		return document.CloseQuote
	}
	return document.NoTag
}
