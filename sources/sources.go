// Package sources turns what a user names (files, folders, standard input) into
// the articles in it. Everything that a file can contain is an article or a failure
// with a path; nothing stops a run.
package sources

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"dateline/document"
	"dateline/sources/article"
	"dateline/sources/encoding"
	"dateline/sources/language"
	"dateline/sources/lines"
	"dateline/sources/published"
	"dateline/sources/stream"
	"dateline/sources/text"
)

// DefaultMaxBytes limits one article, after unpacking.
const DefaultMaxBytes = 8 << 20

// DefaultMaxText limits the text of one article, in bytes: some 90,000 words. What is
// longer is no news article, and its record would be many times as long again.
const DefaultMaxText = 512 << 10

// Options tunes how inputs are read. The zero value is the recommended one.
type Options struct {
	MaxBytes  int64     // limit of one article or line, after unpacking; 0 means DefaultMaxBytes
	MaxText   int       // limit of the text of one article, in bytes; 0 means DefaultMaxText
	Published string    // the publication date of articles that bring none; empty: unknown stays unknown
	Stdin     io.Reader // what "-" reads: JSON lines, or one plain text; nil: os.Stdin
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
	if o.MaxText <= 0 {
		o.MaxText = DefaultMaxText
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

// Empty reports whether the inputs are folders without a single article.
func (in *Inputs) Empty() bool { return len(in.files) == 0 }

// Articles yields the articles of all inputs, in the order in which they were
// named; inside folders by path.
func (in *Inputs) Articles(ctx context.Context) iter.Seq[func() (document.Article, error)] {
	return func(yield func(func() (document.Article, error)) bool) {
		n := 0
		for _, f := range in.files {
			for load := range in.articlesOf(ctx, f) {
				if ctx.Err() != nil || in.o.Shard.has(n) && !yield(in.checked(load)) {
					return
				}
				n++
			}
		}
	}
}

// checked gives an article without a date of its own the date of the options, refuses
// one that is too long, and looks what language it is in.
func (in *Inputs) checked(load func() (document.Article, error)) func() (document.Article, error) {
	return func() (document.Article, error) {
		a, err := load()
		if !a.Published.Known() {
			a.Published = in.published
		}
		if err == nil && len(a.Text) > in.o.MaxText {
			return a, fmt.Errorf("%w: the text has %s, more than %s (--max-text)", stream.ErrTooLong, stream.Size(int64(len(a.Text))), stream.Size(int64(in.o.MaxText)))
		}
		if err == nil {
			tongue(&a)
		}
		return a, err
	}
}

// tongue says that a is English where the input does not say what it is, and remarks that
// it is not where the input or the words say so.
func tongue(a *document.Article) {
	verdict := language.Of(a.Text)
	says := "its words are not"
	switch {
	case a.Language == "" && verdict == language.English:
		a.Language = "en"
		return
	case a.Language != "" && !strings.HasPrefix(strings.ToLower(a.Language), "en") && verdict != language.English:
		says = "its language is " + a.Language
	case verdict != language.Foreign:
		return
	}
	a.Remarks = append(a.Remarks, document.Note{Code: "not-english", Message: "not English (" + says + "): the rules are for English, what they find here means little"})
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
		return in.standardInput(ctx)
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

// standardInput is JSON lines, or one plain text if it does not begin as JSON does.
func (in *Inputs) standardInput(ctx context.Context) iter.Seq[func() (document.Article, error)] {
	b := bufio.NewReaderSize(in.o.Stdin, 64<<10)
	r := &lines.Reader{Path: "-", MaxLine: in.o.MaxBytes, Every: in.o.Every, Open: func() (io.ReadCloser, error) { return io.NopCloser(b), nil }}
	return func(yield func(func() (document.Article, error)) bool) {
		if in.o.Every || !beginsAsText(b) {
			r.Articles(ctx)(yield)
			return
		}
		raw, err := stream.ReadAll(b, in.o.MaxBytes)
		yield(func() (document.Article, error) {
			a := document.Article{Source: document.Source{Path: "-", Format: "txt"}}
			if err == nil {
				a.Text, a.Remarks, err = encoding.Text(raw)
			}
			return a, err
		})
	}
}

// beginsAsText looks at the first sign that is not white space.
func beginsAsText(b *bufio.Reader) bool {
	for n := 1; ; n++ {
		head, err := b.Peek(n)
		if len(head) < n || err != nil && n > b.Size() {
			return false
		}
		switch c := head[n-1]; c {
		case ' ', '\t', '\r', '\n':
			continue
		default:
			return c != '{'
		}
	}
}
