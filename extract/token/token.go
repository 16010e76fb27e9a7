// Package token finds tokens and their part-of-speech tags.
package token

import "dateline/document"

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds d.Tokens. It is immutable once built.
type Stage struct{}

// New loads what the stage needs.
func New(Options) (*Stage, error) { return &Stage{}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "token" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Paragraphs }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Tokens }

// Apply adds d.Tokens: the Treebank's tokens as the web treebanks write them,
// with hyphens, slashes and signs of currency as tokens of their own.
func (*Stage) Apply(d *document.Document) error {
	s := scanner{text: d.Text, fold: d.Folded, tokens: make([]document.Token, 0, len(d.Text)/4+8)}
	s.run()
	d.Tokens = s.tokens
	return nil
}
