package place_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/place"
	"dateline/internal/golden"
	"dateline/internal/linear"
)

// TestGolden runs the whole chain over testdata/*.txt and compares the places, one a
// line with the words under it. GOLDEN=write writes the files anew. A first line
// "publisher: NAME" gives the article's publisher.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	c := chain(t)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a := document.Article{ID: f, Text: string(b)}
		if head, body, ok := strings.Cut(a.Text, "\n"); ok && strings.HasPrefix(head, "publisher: ") {
			a.Source.Publisher, a.Text = strings.TrimPrefix(head, "publisher: "), body
		}
		d := document.New(a)
		if err := c.Apply(context.Background(), d); err != nil {
			t.Fatal(f, err)
		}
		if err := d.Validate(); err != nil {
			t.Fatal(f, err)
		}
		got := withoutRules(d.Lines(document.Places))
		golden.Check(t, strings.TrimSuffix(f, ".txt")+".golden", got)
	}
}

// withoutRules leaves out what spoke for a place: that changes with the entity layer's weights.
func withoutRules(lines string) string {
	var b strings.Builder
	for line := range strings.Lines(lines) {
		line, _, _ = strings.Cut(strings.TrimSuffix(line, "\n"), " rule=")
		b.WriteString(line + "\n")
	}
	return b.String()
}

// news is an article of our own with 20 names of many kinds.
const news = `PARIS, Texas (AP) - Police in Lamar County arrested two men from Bonham, Texas, on Monday after a chase that began near Hugo, Okla.

The sheriff said the men had driven from Dallas to Paris with a stolen trailer. Officers from Red River County and the Oklahoma Highway Patrol joined the chase, which ended outside Clarksville. "We are glad that it ended in Texas," he said. A Mexican truck driver who saw the crash on his way from Monterrey, Mexico, to Little Rock was not hurt. The French consul in Houston said that no citizen of France was involved. Washington did not comment, and relations with Beijing were not discussed.
`

func TestLinear(t *testing.T) {
	for name, text := range map[string]string{
		"news":       news,
		"list":       strings.Repeat("Paris, London, Springfield, Santa Maria, Georgia, Turkish and San Antonio counties, ", 20),
		"containers": strings.Repeat("Paris, Texas, Paris, Ontario, Paris, France, ", 20),
		"capitals":   strings.Repeat("NEW SOUTH NEW NORTH SANTA SAN ", 40),
		"unknown":    strings.Repeat("The Qwertyville Zorble of Xyzzy said ", 40),
	} {
		s, err := place.New(place.Options{})
		if err != nil {
			t.Fatal(err)
		}
		linear.Check(t, name, 1, func(n int) func() {
			d := prepared(t, strings.Repeat(text, n), 1)[0]
			d.Places = nil
			return func() {
				if err := s.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// prepared are n documents of text with the layers that the stage needs.
func prepared(t testing.TB, text string, n int) []*document.Document {
	t.Helper()
	var docs []*document.Document
	stages, err := extract.UpTo("place", extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for range n {
		d := document.New(document.Article{ID: "a", Text: text})
		for _, s := range stages[:len(stages)-1] {
			if err := s.Apply(d); err != nil {
				t.Fatal(err)
			}
		}
		docs = append(docs, d)
	}
	return docs
}

func BenchmarkApply(b *testing.B) {
	d := prepared(b, news, 1)[0]
	s, err := place.New(place.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		d.Places = d.Places[:0]
		if err := s.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkResolve resolves given spans, so that nothing is looked for.
func BenchmarkResolve(b *testing.B) {
	d := prepared(b, news, 1)[0]
	find, err := place.New(place.Options{})
	if err != nil {
		b.Fatal(err)
	}
	if err := find.Apply(d); err != nil {
		b.Fatal(err)
	}
	for _, p := range d.Places { // the text is ASCII
		d.GivenPlaces = append(d.GivenPlaces, document.GivenSpan{Start: p.Start, End: p.End})
	}
	s, err := place.New(place.Options{Given: true})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		d.Places = d.Places[:0]
		if err := s.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}
