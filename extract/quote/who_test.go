package quote_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestWho reads the cases of testdata/who: texts parted by lines of dashes, each with
// lines "> MENTION = NAME" under it: a direct quotation is by that mention, and it
// stands for the person of that name.
func TestWho(t *testing.T) {
	c := chain(t)
	paths, _ := filepath.Glob("testdata/who/*.txt")
	if len(paths) == 0 {
		t.Fatal("no cases")
	}
	for _, path := range paths {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for block := range strings.SplitSeq(string(file), "\n---\n") {
			text, want, _ := strings.Cut(block, "\n> ")
			d := apply(t, c, text)
			var got []string
			for _, q := range d.Quotes {
				if q.Speaker.Entity >= 0 {
					got = append(got, d.Slice(q.Speaker.Span)+" = "+d.Slice(d.Entities[q.Speaker.Entity].Name))
				}
			}
			for line := range strings.SplitSeq(strings.TrimSpace(want), "\n> ") {
				if !slices.Contains(got, line) {
					t.Errorf("%s: want %q, got %q in\n%s", filepath.Base(path), line, got, text)
				}
			}
		}
	}
}
