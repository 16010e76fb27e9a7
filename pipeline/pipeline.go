// Package pipeline holds the seams (Source, Stage, Sink) and runs a checked
// chain of stages over the articles of a source. All of the module's
// concurrency is in run.go.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime/debug"

	"dateline/document"
)

// Source yields what loads the articles, in an order that does not change from
// run to run. It does the reading that must happen in order (lines of a file); a
// Load does the rest on a worker. It stops early when ctx is done.
type Source interface {
	Articles(ctx context.Context) iter.Seq[Load]
}

// Load reads and parses one article. It is called at most once. An error belongs
// to that article alone; the article then says as far as known which it is (ID,
// Source).
type Load = func() (document.Article, error)

// Sink takes the encoded articles and the failures, in source order. T is what
// an article is encoded to. Encode is called by many goroutines, the others by one.
type Sink[T any] interface {
	Encode(*document.Document) (T, error)
	Write(context.Context, T) error
	Fail(context.Context, Failure) error
}

// Failure is an article that could not be done.
type Failure struct {
	ID     string // empty if unknown
	Source document.Source
	Stage  string // source, the name of a stage, or record
	Err    error
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

// PanicError is a panic that was caught. Its text leaves the stack out, so that
// the same input fails with the same words.
type PanicError struct {
	Value any
	Stack []byte
}

// Error gives the value of the panic.
func (e *PanicError) Error() string { return fmt.Sprintf("panic: %v", e.Value) }

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
			err = &ArticleError{d.ID, name, &PanicError{r, debug.Stack()}}
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
