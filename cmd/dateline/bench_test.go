package main

import (
	"context"
	"strings"
	"testing"

	"dateline/document"
	"dateline/record"
	"dateline/sources"
)

// fixtures are the articles of the fixtures, read once.
func fixtures(b *testing.B) (docs []document.Article, size int64) {
	b.Helper()
	in, err := sources.Open([]string{articles}, sources.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for load := range in.Articles(context.Background()) {
		a, err := load()
		if err != nil {
			b.Fatal(err)
		}
		a.Text = strings.Clone(a.Text)
		docs = append(docs, a)
		size += int64(len(a.Text))
	}
	return docs, size
}

// BenchmarkArticle takes all fixtures from text to lines, on one goroutine.
func BenchmarkArticle(b *testing.B) {
	in, size := fixtures(b)
	chain, err := (&reading{}).chain()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size)
	b.ReportAllocs()
	encoder := record.NewEncoder(record.Options{})
	tokens := 0
	for b.Loop() {
		tokens = 0
		for _, a := range in {
			d := document.New(a)
			if err := chain.Apply(context.Background(), d); err != nil {
				b.Fatal(err)
			}
			if _, err := encoder.Encode(d); err != nil {
				b.Fatal(err)
			}
			tokens += len(d.Tokens)
		}
	}
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(len(in)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkStart loads the stages and reads the first article.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		if _, err := (&reading{}).chain(); err != nil {
			b.Fatal(err)
		}
	}
}
