// Package token finds tokens and their part-of-speech tags.
package token

import (
	"dateline/document"
	"dateline/internal/keep"
	"dateline/internal/pos"
	"dateline/lexicon/name"
	"dateline/lexicon/tag"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{ Engine Engine }

// Engine is whose tags the tokens get.
type Engine uint8

// The engines.
const (
	Best  Engine = iota // our model, with prose's tags among its features
	Prose               // prose's tags as they are
)

// Stage adds d.Tokens. It is immutable once built.
type Stage struct {
	prose   *proseTagger
	tagger  *pos.Tagger // nil under Prose
	scratch *keep.Stack[scratch]
}

// scratch is the working space of one Apply.
type scratch struct {
	words []proseWord
	pos   pos.Scratch
}

// New loads what the stage needs.
func New(o Options) (*Stage, error) {
	s := &Stage{prose: newProseTagger(), scratch: new(keep.Stack[scratch])}
	if o.Engine == Prose {
		return s, nil
	}
	var err error
	s.tagger, err = pos.NewTagger(tag.Weights, name.Words, tag.Forms)
	return s, err
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
	x := s.scratch.Get()
	x.words = s.prose.tag(d, x.words)
	if s.tagger != nil {
		s.tagger.Tag(d, &x.pos)
	}
	s.scratch.Put(x)
	return nil
}
