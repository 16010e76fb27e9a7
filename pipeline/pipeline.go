// Package pipeline holds the seams (Source, Stage, Sink) and runs a checked
// chain of stages over the articles of a source. All of the module's
// concurrency is in run.go.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"dateline/document"
)

// Source yields articles. A non-nil error belongs to that one article and does
// not end the sequence. It stops early when ctx is done.
type Source interface {
	Articles(ctx context.Context) iter.Seq2[document.Article, error]
}

// Stage adds layers to a document. Apply is called by many goroutines, each
// with its own document, so a Stage holds no state that Apply changes.
// Apply takes time linear in the text and does no I/O.
type Stage interface {
	Name() string
	Needs() document.Layer // must be present before Apply
	Adds() document.Layer  // are present after it
	Apply(*document.Document) error
}

// ArticleError says which article failed, and where.
type ArticleError struct {
	ID, Stage string
	Err       error
}

// Error gives the article, the stage and the cause.
func (e *ArticleError) Error() string { return e.ID + ": " + e.Stage + ": " + e.Err.Error() }

// Unwrap lets errors.Is and errors.AsType see the cause.
func (e *ArticleError) Unwrap() error { return e.Err }

// ErrOrder is wrapped by NewChain's error when a stage's needs come too late.
var ErrOrder = errors.New("stage needs a layer that no earlier stage adds")

// Chain is a checked list of stages.
type Chain struct{ stages []Stage }

// NewChain checks that every stage's needs are met by the stages before it.
func NewChain(stages ...Stage) (*Chain, error) {
	var have document.Layer
	for _, s := range stages {
		if !have.Has(s.Needs()) {
			return nil, fmt.Errorf("stage %q: %w", s.Name(), ErrOrder)
		}
		have |= s.Adds()
	}
	return &Chain{stages}, nil
}

// Apply runs the stages in order on d. A panic in a stage becomes its error.
func (c *Chain) Apply(ctx context.Context, d *document.Document) (err error) {
	name := ""
	defer func() {
		if r := recover(); r != nil {
			err = &ArticleError{d.ID, name, fmt.Errorf("panic: %v", r)}
		}
	}()
	for _, s := range c.stages {
		if err := ctx.Err(); err != nil {
			return err
		}
		name = s.Name()
		if err := s.Apply(d); err != nil {
			return &ArticleError{d.ID, name, err}
		}
		d.Done |= s.Adds()
	}
	return nil
}
