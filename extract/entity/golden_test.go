package entity_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/entity"
	"dateline/internal/golden"
	"dateline/internal/linear"
)

// TestGolden compares the entities of each testdata/*.txt with the .want file
// beside it; GOLDEN=write rewrites those.
func TestGolden(t *testing.T) {
	c := chain(t, entity.Options{})
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		got := read(t, c, string(text)).Lines(document.Entities)
		golden.Check(t, strings.TrimSuffix(f, ".txt")+".want", got)
	}
}

// TestLinear repeats what is nasty for links and repairs.
func TestLinear(t *testing.T) {
	c := chain(t, entity.Options{})
	s, err := entity.New(entity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, unit := range map[string]string{
		"one family":  "John Smith told Anna Smith that Smith and Mr Smith met her. He said Smith lied. ",
		"datelines":   "KYIV, Ukraine (AP) — Troops left. \n\n",
		"short forms": "The World Health Organization (WHO) met the WHO. ",
		"hyphens":     "Al-Al-Al-Al-Al-Sabah-feng-feng met Jan-Willem-Jan. ",
		"capitals":    "KYIV AND ODESA AND LVIV SAID SMITH ",
	} {
		linear.Check(t, name, 10, func(n int) func() {
			d := read(t, c, strings.Repeat(unit, n))
			d.Mentions, d.Entities = nil, nil
			return func() {
				if err := s.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

func BenchmarkApply(b *testing.B) {
	text, err := os.ReadFile("testdata/summit.txt")
	if err != nil {
		b.Fatal(err)
	}
	c := chain(b, entity.Options{})
	s, err := entity.New(entity.Options{})
	if err != nil {
		b.Fatal(err)
	}
	d := read(b, c, strings.Repeat(string(text), 5))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Mentions, d.Entities = d.Mentions[:0], d.Entities[:0]
		if err := s.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
