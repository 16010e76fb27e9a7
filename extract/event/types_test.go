package event_test

import (
	"os"
	"strings"
	"testing"

	"dateline/document"
)

// TestTypes reads testdata/types.tsv, a type and a sentence a line: the event with
// the highest confidence must have the type.
func TestTypes(t *testing.T) {
	table, err := os.ReadFile("testdata/types.tsv")
	if err != nil {
		t.Fatal(err)
	}
	c := chain(t)
	for line := range strings.Lines(string(table)) {
		want, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		d := read(t, c, text)
		var best document.Event
		for _, e := range d.Events {
			if e.Confidence > best.Confidence {
				best = e
			}
		}
		if best.Type != want {
			t.Errorf("%s: got %q, want %s\n%s", text, best.Type, want, d.Lines(document.Events))
		}
	}
}
