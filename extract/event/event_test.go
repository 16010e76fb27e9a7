package event_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/extract"
	"dateline/internal/golden"
	"dateline/internal/linear"
	"dateline/pipeline"
)

func chain(t testing.TB) *pipeline.Chain {
	t.Helper()
	stages, err := extract.All(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := pipeline.NewChain(stages...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func read(t testing.TB, c *pipeline.Chain, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{
		ID: "test", Text: text,
		Published: document.Published{Time: time.Date(2025, 6, 18, 0, 0, 0, 0, time.UTC), DateOnly: true, Source: "option"},
	})
	if err := c.Apply(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

// TestGolden reads testdata/*.txt, a sentence a line, and compares the events with
// the .golden beside it. GOLDEN=write writes it.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	c := chain(t)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			b.WriteString("# " + line + "\n" + read(t, c, line).Lines(document.Events))
		}
		golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", b.String())
	}
}

// TestStatus holds what must never be got wrong: what did not happen is not
// asserted.
func TestStatus(t *testing.T) {
	c := chain(t)
	for _, k := range []struct {
		text, typ, trigger string
		status             document.Status
	}{
		{"Norway called for a ceasefire in the valley.", "RETREAT", "ceasefire", document.Requested},
		{"Norway called for a ceasefire in the valley.", "REQUEST", "called", document.Asserted},
		{"The army attacked the town of Harin.", "ASSAULT", "attacked", document.Asserted},
		{"The army did not attack the town of Harin.", "ASSAULT", "attack", document.Negated},
		{"The army may attack the town of Harin.", "ASSAULT", "attack", document.Possible},
		{"If the army attacks the town, thousands will leave.", "ASSAULT", "attacks", document.Conditional},
		{"Villagers said the army attacked the town of Harin.", "ASSAULT", "attacked", document.Reported},
		{"The rebels refused to release the prisoners.", "RETREAT", "release", document.Negated},
		{"The two presidents plan to meet in Oslo.", "CONSULT", "meet", document.Planned},
	} {
		d := read(t, c, k.text)
		ok := false
		for _, e := range d.Events {
			if e.Type == k.typ && strings.Contains(d.Slice(e.Trigger), k.trigger) {
				ok = true
				if e.Status != k.status {
					t.Errorf("%s: %s is %s, want %s", k.text, k.typ, e.Status, k.status)
				}
			}
		}
		if !ok {
			t.Errorf("%s: no %s; got\n%s", k.text, k.typ, d.Lines(document.Events))
		}
	}
}

func FuzzApply(f *testing.F) {
	f.Add("Rebels said on Monday that they would release 34 prisoners if the army, which holds the town, agreed to talks.")
	f.Add("Had NATO intervened, \"nine\" died. Should X refuse, of whom by Y's killed.")
	c := chain(f)
	f.Fuzz(func(t *testing.T, text string) { read(t, c, strings.ToValidUTF8(text, "\uFFFD")) })
}

// TestLinear repeats a sentence with many clauses.
func TestLinear(t *testing.T) {
	c := chain(t)
	stage := last(t)
	const once = "Rebels, who killed nine soldiers, said the army, which attacked them, had refused to meet and to talk to them about a truce, they said.\n\n"
	linear.Check(t, once, 20, func(n int) func() {
		d := read(t, c, strings.Repeat(once, n))
		d.Events = nil
		return func() {
			if err := stage.Apply(d); err != nil {
				t.Error(err)
			}
		}
	})
}

// last is the event stage as the chain has it.
func last(t testing.TB) pipeline.Stage {
	t.Helper()
	stages, err := extract.All(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return stages[len(stages)-1]
}

func BenchmarkApply(b *testing.B) {
	c := chain(b)
	d := read(b, c, strings.Repeat("Rebels said on Monday that they would release 34 prisoners if the army, which holds the town, agreed to talks. ", 50))
	stage := last(b)
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Events = d.Events[:0]
		if err := stage.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}
