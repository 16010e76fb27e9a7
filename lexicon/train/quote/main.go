// Command quote tunes the weights of the quotation stage on a corpus in the
// project's common format, and writes them as readable tables.
//
//	go run ./lexicon/train/quote [-out extract/quote] CORPUS.jsonl.gz
//	go run ./lexicon/train/quote -folds 4 -out DIR CORPUS.jsonl.gz
//
// With -folds it writes no tables but what is found in each part of the corpus
// with the weights of the other parts, as records (DIR/articles.jsonl): far more
// text to read errors in than a development part has.
//
// Without a corpus it writes empty tables: so whoever may not use what was tuned
// on PolNeAR leaves it out. The stage then takes every pair of marks for a
// quotation, without speakers but those of scripts and signatures. Empty tables
// are also needed first when a feature was renamed or dropped, since the program
// refuses a table that names what it does not ask.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/quote"
	"dateline/lexicon/train/corpus"
	"dateline/pipeline"
)

func main() {
	out := flag.String("out", "extract/quote", "folder of the tables")
	folds := flag.Int("folds", 0, "cross-validate with so many parts instead of writing tables")
	flag.Parse()
	if err := run(*out, *folds, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string, folds int, paths []string) error {
	var lessons []quote.Lesson
	for _, path := range paths {
		more, err := read(path)
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		lessons = append(lessons, more...)
	}
	if folds > 1 {
		return cross(out, folds, lessons)
	}
	for name, table := range quote.Train(lessons) {
		if err := os.WriteFile(filepath.Join(out, name), []byte(table), 0o644); err != nil {
			return err
		}
		fmt.Println(name, strings.Count(table, "\n")-1, "features")
	}
	return nil
}

// row is an article of the corpus; its offsets are code points.
type row struct {
	ID         string
	Text       string
	Quotations []struct {
		span
		Kind    string
		Speaker *span
		Cue     *span
	}
}

type span struct{ Start, End int32 }

func read(path string) ([]quote.Lesson, error) {
	rows, err := corpus.Read[row](path)
	if err != nil {
		return nil, err
	}
	stages, err := extract.UpTo("quote", extract.Options{})
	if err != nil {
		return nil, err
	}
	chain, err := pipeline.NewChain(stages[:len(stages)-1]...)
	if err != nil {
		return nil, err
	}
	lessons := make([]quote.Lesson, len(rows))
	for i := range rows {
		if lessons[i], err = lesson(chain, rows[i]); err != nil {
			return nil, err
		}
	}
	return lessons, nil
}

func lesson(chain *pipeline.Chain, r row) (quote.Lesson, error) {
	d := document.New(document.Article{ID: r.ID, Text: r.Text})
	if len(d.Text) != len(r.Text) {
		return quote.Lesson{}, fmt.Errorf("article %s: its text is changed at the border", r.ID)
	}
	if err := chain.Apply(context.Background(), d); err != nil {
		return quote.Lesson{}, err
	}
	at := make([]int32, 0, len(r.Text)+1) // byte of each code point
	for i := range r.Text {
		at = append(at, int32(i))
	}
	at = append(at, int32(len(r.Text)))
	bytes := func(s *span) document.Span {
		if s == nil {
			return document.Span{}
		}
		return document.Span{Start: at[s.Start], End: at[s.End]}
	}
	l := quote.Lesson{Doc: d}
	for _, q := range r.Quotations {
		g := quote.Gold{Span: bytes(&q.span), Speaker: bytes(q.Speaker), Cue: bytes(q.Cue)}
		switch q.Kind {
		case "mixed":
			g.Kind = document.Mixed
		case "indirect":
			g.Kind = document.Indirect
		}
		l.Gold = append(l.Gold, g)
	}
	return l, nil
}
