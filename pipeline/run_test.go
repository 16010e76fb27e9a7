package pipeline_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"dateline/document"
	"dateline/pipeline"
)

// texts is a source of articles with the given texts.
type texts []string

func (s texts) Articles(context.Context) iter.Seq[pipeline.Load] {
	return func(yield func(pipeline.Load) bool) {
		for i, t := range s {
			load := func() (document.Article, error) {
				a := document.Article{ID: fmt.Sprint(i), Text: t}
				switch t {
				case "unreadable":
					return a, errors.New("cannot read it")
				case "panic in load":
					panic("load")
				}
				return a, nil
			}
			if !yield(load) {
				return
			}
		}
	}
}

// stage is a function on a document.
type stage func(*document.Document) error

func (stage) Name() string                       { return "stage" }
func (stage) Needs() document.Layer              { return 0 }
func (stage) Adds() document.Layer               { return document.Paragraphs }
func (f stage) Apply(d *document.Document) error { return f(d) }

// page is a sink that keeps what it is given.
type page struct {
	b      bytes.Buffer
	encode func(*document.Document) (string, error)
	full   int // refuses to write from this many bytes on; 0: never
}

func (p *page) Encode(d *document.Document) (string, error) {
	if p.encode != nil {
		return p.encode(d)
	}
	return d.ID + " " + d.Text + "\n", nil
}

var errFull = errors.New("disk full")

func (p *page) Write(_ context.Context, s string) error {
	if p.full > 0 && p.b.Len() >= p.full {
		return errFull
	}
	p.b.WriteString(s)
	return nil
}

func (p *page) Fail(_ context.Context, f pipeline.Failure) error {
	fmt.Fprintf(&p.b, "%s failed in %s: %v\n", f.ID, f.Stage, f.Err)
	return nil
}

func chainOf(t testing.TB, f stage) *pipeline.Chain {
	t.Helper()
	c, err := pipeline.NewChain(f)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func nothing(*document.Document) error { return nil }

func TestRunKeepsOrder(t *testing.T) {
	var in texts
	for i := range 200 {
		in = append(in, strings.Repeat("x", i%7))
	}
	var want string
	for _, workers := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			p := &page{}
			late := func(d *document.Document) error { // earlier articles take longer
				time.Sleep(time.Duration(7-len(d.Text)) * time.Millisecond)
				return nil
			}
			n, err := pipeline.Run(t.Context(), in, chainOf(t, late), p, pipeline.Options{Workers: workers})
			if err != nil || n != (pipeline.Counts{Read: 200, Written: 200}) {
				t.Fatalf("got %+v, %v", n, err)
			}
			if want == "" {
				want = p.b.String()
			}
			if got := p.b.String(); got != want {
				t.Errorf("%d workers: output differs from that of 1", workers)
			}
		})
	}
}

func TestRunFailuresAreLines(t *testing.T) {
	in := texts{"good", "unreadable", "panic in load", "bad", "panic", "wrong", "unwritable", "good"}
	p := &page{encode: func(d *document.Document) (string, error) {
		if d.Text == "unwritable" {
			panic("encode")
		}
		return d.ID + " " + d.Text + "\n", nil
	}}
	c := chainOf(t, func(d *document.Document) error {
		switch d.Text {
		case "bad":
			return errors.New("no good")
		case "panic":
			panic("help")
		case "wrong":
			d.Paragraphs = []document.Paragraph{{Span: document.Span{Start: 3, End: 99}}}
		}
		return nil
	})
	told := 0
	n, err := pipeline.Run(t.Context(), in, c, p, pipeline.Options{Workers: 3, Check: true, Done: func(bool) { told++ }})
	if err != nil || n.Failed != 6 || n.Written != 2 || told != 8 {
		t.Errorf("got %+v, %v, told of %d", n, err, told)
	}
	want := `0 good
1 failed in source: cannot read it
 failed in source: panic: load
3 failed in stage: no good
4 failed in stage: panic: help
5 failed in check: paragraph 0: span {3 99} outside text of 5 bytes
6 failed in record: panic: encode
7 good
`
	if got := p.b.String(); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

func TestRunEndsWithTheSink(t *testing.T) {
	in := make(texts, 1000)
	p := &page{full: 50}
	n, err := pipeline.Run(t.Context(), in, chainOf(t, nothing), p, pipeline.Options{Workers: 4})
	if !errors.Is(err, errFull) || n.Read > 100 {
		t.Errorf("got %+v, %v; want an early end with %v", n, err, errFull)
	}
}

func TestRunCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 95*time.Millisecond)
		defer cancel()
		slow := func(*document.Document) error { time.Sleep(10 * time.Millisecond); return nil }
		p := &page{}
		n, err := pipeline.Run(ctx, make(texts, 1000), chainOf(t, slow), p, pipeline.Options{Workers: 2})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
		}
		if n.Written < 10 || n.Written > 20 || strings.Count(p.b.String(), "\n") != n.Written {
			t.Errorf("wrote %d of %d lines in 95 ms at 10 ms an article", strings.Count(p.b.String(), "\n"), n.Written)
		}
	})
}

// hanging is a source that waits for what never comes, as a pipe can.
type hanging struct{ release chan struct{} }

func (h hanging) Articles(context.Context) iter.Seq[pipeline.Load] {
	return func(func(pipeline.Load) bool) { <-h.release }
}

func TestRunDoesNotWaitForAHangingSource(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := hanging{make(chan struct{})}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err := pipeline.Run(ctx, h, chainOf(t, nothing), &page{}, pipeline.Options{Workers: 2})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
		}
		close(h.release)
	})
}

type broken struct{}

func (broken) Articles(context.Context) iter.Seq[pipeline.Load] {
	return func(func(pipeline.Load) bool) { panic("source") }
}

func TestRunSourcePanics(t *testing.T) {
	_, err := pipeline.Run(t.Context(), broken{}, chainOf(t, nothing), &page{}, pipeline.Options{Workers: 2})
	if p, ok := errors.AsType[*pipeline.PanicError](err); !ok || p.Value != "source" || len(p.Stack) == 0 {
		t.Errorf("got %v, want the panic of the source with its stack", err)
	}
}

// TestRunBoundsArticles counts the articles that are in memory at the same time.
func TestRunBoundsArticles(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const workers = 3
		var loaded, most atomic.Int32
		p := &page{}
		count := pipeline.Options{Workers: workers, Done: func(bool) { time.Sleep(time.Second); loaded.Add(-1) }} // a slow writer
		in := counting{func() { most.Store(max(most.Load(), loaded.Add(1))) }, 100}
		if _, err := pipeline.Run(t.Context(), in, chainOf(t, nothing), p, count); err != nil {
			t.Fatal(err)
		}
		if n := most.Load(); n > 4*workers {
			t.Errorf("%d articles in memory for %d workers", n, workers)
		}
	})
}

type counting struct {
	seen func()
	n    int
}

func (c counting) Articles(context.Context) iter.Seq[pipeline.Load] {
	return func(yield func(pipeline.Load) bool) {
		for range c.n {
			c.seen()
			if !yield(func() (document.Article, error) { return document.Article{}, nil }) {
				return
			}
		}
	}
}

func ExampleRun() {
	chain, err := pipeline.NewChain(stage(nothing))
	if err != nil {
		panic(err)
	}
	p := &page{}
	n, err := pipeline.Run(context.Background(), texts{"first", "second"}, chain, p, pipeline.Options{})
	fmt.Print(p.b.String(), n.Written, " ", err, "\n")
	// Output:
	// 0 first
	// 1 second
	// 2 <nil>
}

func BenchmarkRun(b *testing.B) {
	in := make(texts, 1000)
	c := chainOf(b, nothing)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := pipeline.Run(context.Background(), in, c, &page{}, pipeline.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
