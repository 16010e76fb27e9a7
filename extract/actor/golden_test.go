package actor_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/document"
	"dateline/internal/golden"
	"dateline/internal/linear"
)

// TestGolden compares the people, bodies and what refers to them in each
// testdata/*.txt with the .want file beside it; GOLDEN=write rewrites those.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d := read(t, string(text))
		got := d.Lines(document.Entities)
		for i := range d.Entities {
			if e := &d.Entities[i]; !e.Role.Empty() || e.Country != "" {
				got += d.EntityName(int32(i)) + ": " + d.Slice(e.Role) + " " + e.Country + " " + e.Sector + "\n"
			}
		}
		golden.Check(t, strings.TrimSuffix(f, ".txt")+".want", got)
	}
}

// TestLinear repeats what is nasty for titles, descriptions and pronouns.
func TestLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"pronouns":     "John Smith told Anna Smith that he saw her. She said that he lied. They said it rained. ",
		"descriptions": "The Dutchman said the senator met the agency. The company said it met the 31-year-old. ",
		"titles":       "Senator Ann Lee met Senator Bob Ray, a minister, and the senator left. ",
		"bodies":       "Harlow Rovers met Derby Rovers. Rovers said the club lost. ",
	} {
		linear.Check(t, name, 12, func(n int) func() {
			d := read(t, strings.Repeat(unit, n))
			return func() { apply(t, d) }
		})
	}
}

// apply runs the stage again on what the stages before it made.
func apply(t *testing.T, d *document.Document) {
	t.Helper()
	again := *d
	again.Mentions, again.Entities = nil, nil
	for _, m := range d.Mentions {
		if m.Kind == document.NameMention {
			again.Mentions = append(again.Mentions, m)
		}
	}
	again.Entities = append(again.Entities, d.Entities...)
	if err := stage(t).Apply(&again); err != nil {
		t.Fatal(err)
	}
}
