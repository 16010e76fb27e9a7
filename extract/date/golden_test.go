package date_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/extract"
	"dateline/internal/golden"
	"dateline/pipeline"
)

// chain runs the shipped stages up to the dates, so that quotations are there.
func chain(t testing.TB) *pipeline.Chain {
	t.Helper()
	stages, err := extract.UpTo("date", extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := pipeline.NewChain(stages...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestGolden reads testdata/*.txt: a line "published: DAY" and the text. Write the expected
// lines anew with GOLDEN=write.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	c := chain(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			head, text, _ := strings.Cut(string(raw), "\n")
			d := article(t, text, strings.TrimSpace(strings.TrimPrefix(head, "published:")))
			if err := c.Apply(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			check(t, d)
			golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", lines(d))
		})
	}
}

// lines writes one annotation a line, under the sentence that holds it.
func lines(d *document.Document) string {
	var b strings.Builder
	at := 0
	for line := range strings.Lines(d.Text) {
		b.WriteString(line)
		for _, x := range d.Dates {
			if int(x.Start) >= at && int(x.Start) < at+len(line) {
				fmt.Fprintf(&b, "\t%q %s %s", d.Slice(x.Span), x.Type, x.Value)
				if x.From != "" {
					fmt.Fprintf(&b, " [%s, %s]", x.From, x.To)
				}
				fmt.Fprintf(&b, " %s %s\n", x.AnchorKind, x.Rule)
			}
		}
		at += len(line)
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "note %s %q\n", n.Code, d.Slice(n.Span))
	}
	return b.String()
}

func article(t testing.TB, text, published string) *document.Document {
	t.Helper()
	a := document.Article{Text: text}
	if published != "" {
		day, err := time.Parse(time.DateOnly, published)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = document.Published{Time: day, DateOnly: true, Source: "option"}
	}
	return document.New(a)
}
