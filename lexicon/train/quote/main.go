// Command quote tunes the weights of the quotation stage on a corpus in the
// project's common format, and writes them as readable tables.
//
//	go run ./lexicon/train/quote [-out extract/quote] CORPUS.jsonl.gz
//
// Without a corpus it writes empty tables: so whoever may not use what was tuned
// on PolNeAR leaves it out. The stage then takes every pair of marks for a
// quotation, without speakers but those of scripts and signatures.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/quote"
	"dateline/pipeline"
)

func main() {
	out := flag.String("out", "extract/quote", "folder of the tables")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string, paths []string) error {
	var lessons []quote.Lesson
	for _, path := range paths {
		more, err := read(path)
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		lessons = append(lessons, more...)
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
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			return nil, err
		}
	}
	chain, err := before()
	if err != nil {
		return nil, err
	}
	var lessons []quote.Lesson
	lines := bufio.NewReaderSize(in, 1<<20)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			var r row
			if err := json.Unmarshal(line, &r); err != nil {
				return nil, err
			}
			l, err := lesson(chain, r)
			if err != nil {
				return nil, err
			}
			lessons = append(lessons, l)
		}
		if err == io.EOF {
			return lessons, nil
		} else if err != nil {
			return nil, err
		}
	}
}

// before is the chain up to the quotation stage.
func before() (*pipeline.Chain, error) {
	stages, err := extract.All(extract.Options{})
	if err != nil {
		return nil, err
	}
	for i, s := range stages {
		if s.Name() == "quote" {
			return pipeline.NewChain(stages[:i]...)
		}
	}
	return nil, fmt.Errorf("no stage is named quote")
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
