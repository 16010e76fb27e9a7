// Package token finds tokens and their part-of-speech tags.
package token

import (
	"sync"

	"dateline/document"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds d.Tokens. It is immutable once built.
type Stage struct {
	prose   *proseTagger
	scratch *sync.Pool // of *scratch
}

// scratch is the working space of one Apply.
type scratch struct{ words []proseWord }

// New loads what the stage needs.
func New(Options) (*Stage, error) {
	return &Stage{prose: newProseTagger(), scratch: &sync.Pool{New: func() any { return new(scratch) }}}, nil
}

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "token" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Paragraphs }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Tokens }

// Apply adds d.Tokens: the Treebank's tokens as the web treebanks write them,
// with hyphens, slashes and signs of currency as tokens of their own.
func (s *Stage) Apply(d *document.Document) error {
	scan := scanner{text: d.Text, fold: d.Folded, tokens: make([]document.Token, 0, len(d.Text)/4+8)}
	scan.run()
	d.Tokens = scan.tokens
	x := s.scratch.Get().(*scratch)
	x.words = s.prose.tag(d, x.words)
	s.scratch.Put(x)
	return nil
}
