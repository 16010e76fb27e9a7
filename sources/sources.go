// Package sources turns what a user names (files, folders, standard input) into
// the articles in it. Everything that a file can contain is an article or a failure
// with a path; nothing stops a run.
package sources

import (
	"context"
	"fmt"
	"io"
	"iter"
	"os"

	"dateline/document"
	"dateline/sources/article"
	"dateline/sources/lines"
	"dateline/sources/published"
	"dateline/sources/stream"
	"dateline/sources/text"
)

// DefaultMaxBytes limits one article, after unpacking.
const DefaultMaxBytes = 8 << 20

// Options tunes how inputs are read. The zero value is the recommended one.
type Options struct {
	MaxBytes  int64     // limit of one article or line, after unpacking; 0 means DefaultMaxBytes
	Published string    // the publication date of articles that bring none; empty: unknown stays unknown
	Stdin     io.Reader // what "-" reads: JSON lines; nil: os.Stdin
	Every     bool      // blank lines of "-" are failures, so that every line gets an answer
	Shard     Shard     // the part of the articles to read; zero: all
}

// Inputs are the articles of files, folders and standard input. It is a
// pipeline.Source.
type Inputs struct {
	files     []file
	o         Options
	published document.Published
}

// Open finds the files that paths stand for. It fails where a path does not
// exist or the options are wrong; what is wrong inside a file shows later.
func Open(paths []string, o Options) (*Inputs, error) {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.Stdin == nil {
		o.Stdin = os.Stdin
	}
	in := &Inputs{o: o}
	if o.Published != "" {
		var ok bool
		if in.published, ok = published.Parse(o.Published, "option"); !ok {
			return nil, fmt.Errorf("--published %q: not a date; write it as 2025-05-11 or 2025-05-11T14:30:00+02:00", o.Published)
		}
	}
	for _, p := range paths {
		found, err := expand(p)
		if err != nil {
			return nil, err
		}
		in.files = append(in.files, found...)
	}
	return in, nil
}

// Articles yields the articles of all inputs, in the order in which they were
// named; inside folders by path.
func (in *Inputs) Articles(ctx context.Context) iter.Seq[func() (document.Article, error)] {
	return func(yield func(func() (document.Article, error)) bool) {
		n := 0
		for _, f := range in.files {
			for load := range in.articlesOf(ctx, f) {
				if ctx.Err() != nil || in.o.Shard.has(n) && !yield(in.dated(load)) {
					return
				}
				n++
			}
		}
	}
}

// dated gives an article without a date of its own the date of the options.
func (in *Inputs) dated(load func() (document.Article, error)) func() (document.Article, error) {
	if !in.published.Known() {
		return load
	}
	return func() (document.Article, error) {
		a, err := load()
		if !a.Published.Known() {
			a.Published = in.published
		}
		return a, err
	}
}

func (in *Inputs) articlesOf(ctx context.Context, f file) iter.Seq[func() (document.Article, error)] {
	one := func(load func(string, int64) (document.Article, error)) iter.Seq[func() (document.Article, error)] {
		return func(yield func(func() (document.Article, error)) bool) {
			yield(func() (document.Article, error) { return load(f.path, in.o.MaxBytes) })
		}
	}
	switch {
	case f.err != nil:
		return one(func(path string, _ int64) (document.Article, error) {
			return document.Article{Source: document.Source{Path: path}}, f.err
		})
	case f.path == "-":
		r := &lines.Reader{Path: "-", MaxLine: in.o.MaxBytes, Every: in.o.Every, Open: func() (io.ReadCloser, error) { return io.NopCloser(in.o.Stdin), nil }}
		return r.Articles(ctx)
	}
	switch stream.Format(f.path) {
	case ".jsonl", ".ndjson":
		return in.reader(f).Articles(ctx)
	case ".json":
		return in.reader(f).Elements(ctx)
	case ".html", ".htm":
		return one(article.Load)
	}
	return one(text.Load)
}

func (in *Inputs) reader(f file) *lines.Reader {
	return &lines.Reader{Path: f.path, MaxLine: in.o.MaxBytes, Open: func() (io.ReadCloser, error) { return stream.Open(f.path) }}
}
