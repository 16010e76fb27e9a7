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
const ahead = 4

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
// of the sink, a panic of the source or the end of ctx ends the run with that error.
func Run[T any](ctx context.Context, src Source, chain *Chain, sink Sink[T], o Options) (Counts, error) {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan job[T])
	order := make(chan chan result[T], ahead*o.Workers)
	var group sync.WaitGroup
	group.Go(func() {
		defer close(order)
		defer close(jobs)
		if err := feed(ctx, src, jobs, order); err != nil {
			cancel(err)
		}
	})
	for range o.Workers {
		group.Go(func() {
			for j := range jobs {
				j.out <- work(ctx, j.load, chain, sink, o.Check)
			}
		})
	}
	counts := drain(ctx, cancel, sink, order, o.Done)
	group.Wait()
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
			close(out)
			return nil
		}
	}
	return nil
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

// drain writes the results in order until the last one. After the end of ctx it
// only empties the queue, so that nobody waits for it.
func drain[T any](ctx context.Context, cancel context.CancelCauseFunc, sink Sink[T], order <-chan chan result[T], done func(bool)) Counts {
	var n Counts
	for out := range order {
		r, ok := <-out
		if !ok || ctx.Err() != nil {
			continue
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
			continue
		}
		if done != nil {
			done(r.failed != nil)
		}
	}
	return n
}
