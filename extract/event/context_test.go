package event_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/document"
	"dateline/internal/golden"
)

// TestContexts reads testdata/context/sentences.txt, a sentence a line, and compares the contexts of its events.
func TestContexts(t *testing.T) {
	const name = "testdata/context/sentences"
	text, err := os.ReadFile(name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	c := chain(t)
	var b strings.Builder
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		b.WriteString("# " + line + "\n")
		d := read(t, c, line)
		for _, e := range d.Events {
			fmt.Fprintf(&b, "%s %q: %s\n", e.Type, d.Slice(e.Trigger), strings.Join(e.Contexts, " "))
		}
	}
	golden.Check(t, name+".golden", b.String())
}

// TestContextOfHeadline holds that a hint is enough where the headline is about the same, and that a headline alone is not.
func TestContextOfHeadline(t *testing.T) {
	c := chain(t)
	for _, k := range []struct{ title, text, want string }{
		{"", "Lisbon asked for aid. The elder criticised the temple.", ""},
		{"Bishop of the church", "Lisbon asked for aid. The elder criticised the temple.", "religion_ethnicity"},
		{"Bishop of the church", "Lisbon asked for aid. The farmer criticised the gardener.", ""},
	} {
		d := document.New(document.Article{ID: "test", Title: k.title, Text: k.text})
		if err := c.Apply(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		e := d.Events[len(d.Events)-1]
		if got := strings.Join(e.Contexts, " "); e.Type != "ACCUSE" || got != k.want {
			t.Errorf("%q, %q: %s has %q, want %q", k.title, k.text, e.Type, got, k.want)
		}
	}
}

// TestContextOutsideClauses: an event that stands in no clause has contexts all the same.
func TestContextOutsideClauses(t *testing.T) {
	d := read(t, chain(t), "The king abdicated last Monday; the senate votes next Friday.")
	if len(d.Events) == 0 {
		t.Error("no events")
	}
}
