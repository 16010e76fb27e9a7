package pipeline

import (
	"context"
	"errors"
	"runtime"
	"runtime/debug"
	"sync"

	"dateline/document"
)

// Options tunes Run. The zero value is ready to use.
type Options struct {
	Workers int  // goroutines that load, analyse and encode; 0 means GOMAXPROCS
	Check   bool // validate each document after its last stage; a violation fails the article
	// Done is told of each article that was written or failed, on the goroutine
	// that called Run, in source order; may be nil.
	Done func(failed bool)
}

// Counts is what Run did. Read = Written + Failed, unless the run was ended early.
type Counts struct{ Read, Written, Failed int }

// ahead is how many articles a worker may run ahead of the writer. It bounds the
// articles in memory to (ahead+1) for each worker.
const ahead = 2

// result is an article on its way to the writer.
type result[T any] struct {
	value  T
	failed *Failure
}

// job is an article on its way to a worker, with the place where the writer waits for it.
type job[T any] struct {
	load Load
	out  chan result[T]
}

// Run loads the articles of src, applies chain and encodes on Workers
// goroutines, and writes to sink in source order. The bytes that are written do
// not depend on Workers. One article's failure is one call of sink.Fail; an error
// of the sink, a panic of the source or the end of ctx ends the run with that error;
// Run then does not wait for a source that hangs in a read.
func Run[T any](ctx context.Context, src Source, chain *Chain, sink Sink[T], o Options) (Counts, error) {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan job[T])
	order := make(chan chan result[T], ahead*o.Workers)
	fed := make(chan struct{})
	var workers sync.WaitGroup
	go func() {
		defer close(fed)
		defer close(order)
		defer close(jobs)
		if err := feed(ctx, src, jobs, order); err != nil {
			cancel(err)
		}
	}()
	for range o.Workers {
		workers.Go(func() { serve(ctx, jobs, chain, sink, o.Check) })
	}
	counts := drain(ctx, cancel, sink, order, o.Done)
	select {
	case <-fed:
	case <-ctx.Done():
	}
	workers.Wait()
	return counts, context.Cause(ctx)
}

// feed hands each article to a worker and its place in the order to the writer.
func feed[T any](ctx context.Context, src Source, jobs chan<- job[T], order chan<- chan result[T]) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &PanicError{r, debug.Stack()}
		}
	}()
	for load := range src.Articles(ctx) {
		out := make(chan result[T], 1)
		select {
		case order <- out:
		case <-ctx.Done():
			return nil
		}
		select {
		case jobs <- job[T]{load, out}:
		case <-ctx.Done():
			return nil
		}
	}
	return nil
}

// serve works on jobs until there are no more or ctx ends.
func serve[T any](ctx context.Context, jobs <-chan job[T], chain *Chain, sink Sink[T], check bool) {
	for {
		select {
		case j, ok := <-jobs:
			if !ok {
				return
			}
			j.out <- work(ctx, j.load, chain, sink, check)
		case <-ctx.Done():
			return
		}
	}
}

// work does all of one article that needs no order.
func work[T any](ctx context.Context, load Load, chain *Chain, sink Sink[T], check bool) (r result[T]) {
	stage := "source"
	var a document.Article
	fail := func(err error) result[T] {
		if e, ok := errors.AsType[*ArticleError](err); ok {
			stage, err = e.Stage, e.Err
		}
		return result[T]{failed: &Failure{a.ID, a.Source, stage, err}}
	}
	defer func() {
		if v := recover(); v != nil {
			r = fail(&PanicError{v, debug.Stack()})
		}
	}()
	a, err := load()
	if err != nil {
		return fail(err)
	}
	d := document.New(a)
	if err := chain.Apply(ctx, d); err != nil {
		return fail(err)
	}
	if check {
		stage = "check"
		if err := d.Validate(); err != nil {
			return fail(err)
		}
	}
	stage = "record"
	value, err := sink.Encode(d)
	if err != nil {
		return fail(err)
	}
	return result[T]{value: value}
}

// drain writes the results in order until the last one, or until ctx ends.
func drain[T any](ctx context.Context, cancel context.CancelCauseFunc, sink Sink[T], order <-chan chan result[T], done func(bool)) Counts {
	var n Counts
	for {
		r, ok := next(ctx, order)
		if !ok {
			return n
		}
		n.Read++
		var err error
		if r.failed != nil {
			n.Failed++
			err = sink.Fail(ctx, *r.failed)
		} else {
			n.Written++
			err = sink.Write(ctx, r.value)
		}
		if err != nil {
			cancel(err)
			return n
		}
		if done != nil {
			done(r.failed != nil)
		}
	}
}

// next waits for the article whose turn it is. It is false after the last one and
// after the end of ctx.
func next[T any](ctx context.Context, order <-chan chan result[T]) (result[T], bool) {
	var none result[T]
	select {
	case out, ok := <-order:
		if !ok {
			return none, false
		}
		select {
		case r := <-out:
			return r, ctx.Err() == nil
		case <-ctx.Done():
			return none, false
		}
	case <-ctx.Done():
		return none, false
	}
}
