// Package place finds place names and resolves them to points.
//
// A name is looked up in the gazetteer, which knows many places of most names.
// What decides between them is what an editor counts on: the well-known place
// goes without saying, "Paris, Texas" says which, and what an article or its
// publisher is about says the rest. score.go has the weights.
package place

import (
	"slices"

	"dateline/document"
	"dateline/internal/keep"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct {
	Given bool // resolve the spans of Document.GivenPlaces, find no others
}

// Stage adds the layer. It is immutable once built.
type Stage struct {
	given   bool
	scratch *keep.Stack[article]
}

// New loads what the stage needs.
func New(o Options) (*Stage, error) {
	return &Stage{o.Given, new(keep.Stack[article])}, nil
}

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "place" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Tokens | document.Sentences | document.Entities }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Places }

// Apply adds the layer to d.
func (s *Stage) Apply(d *document.Document) error {
	a := s.scratch.Get()
	a.reset(d)
	if s.given {
		for _, span := range d.GivenBytes(d.GivenPlaces) {
			if !span.Empty() {
				a.mentions = append(a.mentions, mention{Span: span, rule: "given"})
			}
		}
		slices.SortStableFunc(a.mentions, func(x, y mention) int { return outerFirst(x.Span, y.Span) })
	} else {
		a.find()
	}
	a.resolve()
	a.write()
	a.d = nil // the scratch memory must not keep the article
	s.scratch.Put(a)
	return nil
}
