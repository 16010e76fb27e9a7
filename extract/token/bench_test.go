package token_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	upstream "github.com/jdkato/prose/v2"

	"dateline/document"
	"dateline/extract/paragraph"
	"dateline/extract/token"
)

// articles is the text of our fixtures.
func articles(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../../fixtures/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no fixtures", err)
	}
	var out []string
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// BenchmarkApply measures tokens and tags, of each engine, on our fixtures. A
// token is what our tokeniser says it is.
func BenchmarkApply(b *testing.B) {
	for name, engine := range map[string]token.Engine{"best": token.Best, "prose": token.Prose} {
		b.Run(name, func(b *testing.B) {
			stage, err := token.New(token.Options{Engine: engine})
			if err != nil {
				b.Fatal(err)
			}
			docs, size, count := documents(b)
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				count = 0
				for _, d := range docs {
					if err := stage.Apply(d); err != nil {
						b.Fatal(err)
					}
					count += len(d.Tokens)
				}
			}
			b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

// BenchmarkUpstream measures prose itself on the same texts, as its README uses
// it, but with no segmentation and one model for all.
func BenchmarkUpstream(b *testing.B) {
	docs, size, _ := documents(b)
	first, err := upstream.NewDocument("A word.")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size)
	for name, labels := range map[string]bool{"tags": false, "labels": true} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			count := 0
			for b.Loop() {
				count = 0
				for _, d := range docs {
					p, err := upstream.NewDocument(d.Text, upstream.UsingModel(first.Model), upstream.WithSegmentation(false), upstream.WithExtraction(labels))
					if err != nil {
						b.Fatal(err)
					}
					count += len(p.Tokens())
				}
			}
			b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func documents(b *testing.B) (docs []*document.Document, size int64, count int) {
	b.Helper()
	p, err := paragraph.New(paragraph.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, text := range articles(b) {
		d := document.New(document.Article{Text: text})
		if err := p.Apply(d); err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		size += int64(len(text))
		count += len(strings.Fields(text))
	}
	return docs, size, count
}
