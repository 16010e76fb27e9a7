package lines_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"dateline/document"
	"dateline/sources/lines"
)

func open(s string) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(s)), nil }
}

// all loads what r yields: text or error, one a line.
func all(r *lines.Reader, array bool) []string {
	var out []string
	seq := r.Articles(context.Background())
	if array {
		seq = r.Elements(context.Background())
	}
	for load := range seq {
		a, err := load()
		if err != nil {
			out = append(out, a.Source.Path+" error: "+err.Error())
		} else {
			out = append(out, a.Source.Path+" "+a.Text)
		}
	}
	return out
}

func TestElements(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"object":        {`{"text":"a"}`, "f a"},
		"array":         {"\ufeff [{\"text\":\"a\"},\n{\"text\":\"b\"}]", "f#1 a|f#2 b"},
		"empty array":   {`[]`, ""},
		"cut array":     {`[{"text":"a"},{"te`, "f#1 a|f#2 error: reading element 2: the file ends too early"},
		"empty":         {``, "f error: reading JSON: the file ends too early"},
		"long element":  {`[{"text":"a"},{"text":"` + strings.Repeat("x", 300_000) + `"},{"text":"c"}]`, "f#1 a|f#2 error: reading element 2: too long: more than 1000 bytes (--max-bytes)"},
		"more than one": {`{"text":"a"} {"text":"b"}`, "f a"},
	} {
		got := strings.Join(all(&lines.Reader{Path: "f", Open: open(c.in), MaxLine: 1000}, true), "|")
		if got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// TestEndless gives a reader a line without end: it must stop, and hold nothing.
func TestEndless(t *testing.T) {
	zeros := io.LimitReader(zero{}, 1<<30)
	r := &lines.Reader{Path: "f", MaxLine: 1 << 16, Open: func() (io.ReadCloser, error) { return io.NopCloser(zeros), nil }}
	got := all(r, false)
	if len(got) != 2 || !strings.Contains(got[0], "too long") || !strings.Contains(got[1], "no line end in sight") {
		t.Errorf("got %q", got)
	}
}

type zero struct{}

func (zero) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// FuzzArticles: every line that is not blank gives one article or one failure, and
// reading ends.
func FuzzArticles(f *testing.F) {
	f.Add([]byte("{\"text\":\"a\"}\n\n{\n\xff\n"), true)
	f.Add([]byte(`[{"text":"a"},{}]`), false)
	f.Fuzz(func(t *testing.T, raw []byte, every bool) {
		const limit = 64
		r := &lines.Reader{Path: "f", MaxLine: limit, Every: every, Open: open(string(raw))}
		want := 0
		for line := range bytes.Lines(raw) {
			if every || len(bytes.TrimSpace(line)) > 0 || len(line) > limit {
				want++
			}
		}
		if got := all(r, false); len(got) != want && len(raw) < 64*limit {
			t.Errorf("%d answers to %d lines", len(got), want)
		}
		for load := range r.Elements(context.Background()) {
			if a, err := load(); err == nil {
				if err := document.New(a).Validate(); err != nil {
					t.Error(err)
				}
			}
		}
	})
}

func ExampleReader_Articles() {
	r := &lines.Reader{Path: "news.jsonl", MaxLine: 1 << 20, Open: open("{\"text\":\"It rained.\"}\n{\"text\":\"It snowed.\"}\n")}
	for load := range r.Articles(context.Background()) {
		a, err := load()
		fmt.Println(a.Source.Path, a.Text, err)
	}
	// Output:
	// news.jsonl#1 It rained. <nil>
	// news.jsonl#2 It snowed. <nil>
}
