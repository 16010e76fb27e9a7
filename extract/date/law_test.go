package date_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/extract/date"
	"dateline/internal/linear"
)

func stage(t testing.TB) *date.Stage {
	t.Helper()
	s, err := date.New(date.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// FuzzApply: any text and any day of publication give a valid document whose values are
// TIMEX3 and whose spans of time do not run backwards.
func FuzzApply(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		_, text, _ := strings.Cut(string(raw), "\n")
		f.Add(text, int64(1747008000))
	}
	f.Add("3/4/2025 99999999999 BC the 30th century BC a thousand centuries ago '98 24:60 31.2.2024", int64(-62135596800))
	s := stage(f)
	f.Fuzz(func(t *testing.T, text string, seconds int64) {
		for _, published := range []time.Time{{}, time.Unix(seconds%253402300799, 0).UTC()} {
			d := document.New(document.Article{Text: text, Published: document.Published{Time: published, Source: "option"}})
			if err := s.Apply(d); err != nil {
				t.Fatal(err)
			}
			check(t, d)
		}
	})
}

// TestLinear repeats the nastiest inputs.
func TestLinear(t *testing.T) {
	s := stage(t)
	for _, unit := range []string{
		"May 1 and 2 and 3, the day before the day after the year earlier, ",
		"12-13-14-15 ", "in the in the in the ", "the the the 12:12:12 ", "one hundred thousand and a half ",
		"“On Monday we said on Tuesday” he said on Friday, ", "the first the second the third quarter ", "a.m.p.m.b.c.",
	} {
		linear.Check(t, unit, 150, func(n int) func() {
			d := article(t, strings.Repeat(unit, n), "2025-05-12")
			return func() {
				if err := s.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

func BenchmarkApply(b *testing.B) {
	text := corpus(b)
	s := stage(b)
	d := article(b, text, "2025-05-12")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Dates, d.Notes = nil, nil
		if err := s.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}

// corpus is the running text of the project's own articles.
func corpus(tb testing.TB) string {
	tb.Helper()
	files, err := filepath.Glob("../../fixtures/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Skip("no articles")
	}
	var b strings.Builder
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(raw)
		b.WriteString("\n\n")
	}
	return b.String()
}
