package quote_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/internal/golden"
	"dateline/internal/linear"
	"dateline/pipeline"
)

// chain is the shipped chain up to the quotations.
func chain(t testing.TB) *pipeline.Chain {
	t.Helper()
	stages, err := extract.UpTo("quote", extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := pipeline.NewChain(stages...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func apply(t testing.TB, c *pipeline.Chain, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{ID: "test", Text: text})
	if err := c.Apply(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

// TestGolden reads every case of testdata: texts parted by lines of dashes, each
// under a line that names it. Under each quotation stands who said it and how.
// GOLDEN=write writes what the stage finds, to be read before it is committed.
func TestGolden(t *testing.T) {
	c := chain(t)
	paths, _ := filepath.Glob("testdata/*.txt")
	if len(paths) == 0 {
		t.Fatal("no cases")
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := show(apply(t, c, string(text)))
			golden.Check(t, strings.TrimSuffix(path, ".txt")+".golden", got)
		})
	}
}

func show(d *document.Document) string {
	var b strings.Builder
	kinds := []string{"direct", "mixed", "indirect"}
	for i, q := range d.Quotes {
		fmt.Fprintf(&b, "%d-%d %s %q", q.Start, q.End, kinds[q.Kind], d.Slice(q.Span))
		if !q.Speaker.Empty() {
			fmt.Fprintf(&b, " speaker=%q", d.Slice(q.Speaker.Span))
		}
		if !q.Cue.Empty() {
			fmt.Fprintf(&b, " cue=%q", d.Slice(q.Cue))
		}
		if q.Stance != "" && q.Stance != "neutral" {
			fmt.Fprintf(&b, " stance=%s", q.Stance)
		}
		if !q.Addressee.Empty() {
			fmt.Fprintf(&b, " to=%q", d.Slice(q.Addressee.Span))
		}
		if !q.Medium.Empty() {
			fmt.Fprintf(&b, " in=%q", d.Slice(q.Medium))
		}
		if q.Continues >= 0 {
			fmt.Fprintf(&b, " continues=%d", q.Continues)
		}
		fmt.Fprintf(&b, " #%d\n", i)
	}
	return b.String()
}

// The speaker is resolved to the fullest name that the article gives.
func TestNames(t *testing.T) {
	c := chain(t)
	for text, want := range map[string]string{
		"Ingrid Moe left early.\n\n“We are done,” Moe said.":                                        "Ingrid Moe",
		"Ingrid Moe left early.\n\n“We are done,” she said.":                                        "Ingrid Moe",
		"“We are done,” said Ingrid Moe, the mayor of Halden.":                                      "Ingrid Moe",
		"The opposition leader, Ingrid Moe, left early. “We are done,” she said.":                   "Ingrid Moe",
		"Ingrid Moe spoke of Peter Lund. “We are done,” she said.":                                  "Ingrid Moe",
		"“We are done,” said the mayor, Ingrid Moe.":                                                "Ingrid Moe",
		"Ingrid Moe, who left early, said: “We are done.”":                                          "Ingrid Moe",
		"Peter Lund met Ingrid Moe on Friday.\n\n“We are done,” Moe told reporters.":                "Ingrid Moe",
		"“We are done,” Ingrid Moe said. “And tired.”":                                              "Ingrid Moe",
		"Ingrid Moe left early. Peter Lund stayed on.\n\n“We are done,” Moe said.\n\n“It is over.”": "Ingrid Moe",
	} {
		d := apply(t, c, text)
		if len(d.Quotes) == 0 {
			t.Errorf("%q: no quotation", text)
			continue
		}
		e := d.Quotes[len(d.Quotes)-1].Speaker.Entity
		if e < 0 || d.Slice(d.Entities[e].Name) != want {
			t.Errorf("%q: got entity %d, want %q\n%s", text, e, want, show(d))
		}
	}
}

func FuzzApply(f *testing.F) {
	for _, s := range []string{
		"“We won,” she said. “Twice.”", "He said that it was “so” and left.", "According to the army, it rained.",
		"“One.\n\n“Two,” said Moe, a doctor.", "Q: a?\n\nA: b.", "said \"\" that, , \"said", "“a” “b” said that “c",
	} {
		f.Add(s)
	}
	c := chain(f)
	f.Fuzz(func(t *testing.T, text string) {
		apply(t, c, text)
	})
}

// TestLinear repeats the nastiest inputs.
func TestLinear(t *testing.T) {
	c := chain(t)
	stages, err := extract.UpTo("quote", extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	quote := stages[len(stages)-1]
	for _, unit := range []string{"“We won,” she said. ", "he said that ", "said, ", "“a” ", "“ ", "the mayor of ", "Moe, a doctor, ", "who said ", "aides led by ", "Moe, Lund, and ", "aides saying "} {
		linear.Check(t, unit, 75, func(n int) func() {
			d := apply(t, c, strings.Repeat(unit, n))
			d.Quotes = nil
			return func() {
				if err := quote.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

func Example() {
	stages, _ := extract.All(extract.Options{})
	c, _ := pipeline.NewChain(stages...)
	d := document.New(document.Article{Text: "Ingrid Moe left the meeting early.\n\n“We are done here,” Moe said."})
	_ = c.Apply(context.Background(), d)
	for _, q := range d.Quotes {
		fmt.Println(d.Slice(q.Speaker.Span), "|", d.Slice(q.Cue), "|", d.Slice(q.Content))
	}
	// Output: Moe | said | We are done here,
}

func BenchmarkApply(b *testing.B) {
	text := strings.Repeat("The mayor of Halden, Ingrid Moe, said on Tuesday that the town's plan was “a good one,” and that the nurses' union “would see.”\n\n"+
		"\"We haven't lost,\" she told reporters. \"We've only begun to 'win' again.\"\n\n"+
		"Nothing else was said by anybody who had been there on that cold and rainy day of the year, according to the police.\n\n", 20)
	d := apply(b, chain(b), text)
	stages, _ := extract.All(extract.Options{})
	for _, s := range stages {
		if s.Name() != "quote" {
			continue
		}
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			d.Quotes = d.Quotes[:0]
			_ = s.Apply(d)
		}
		b.ReportMetric(float64(b.N*len(d.Tokens))/b.Elapsed().Seconds(), "tokens/s")
	}
}
