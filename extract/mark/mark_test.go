package mark

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/paragraph"
	"dateline/internal/linear"
)

func apply(t testing.TB, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{Text: text})
	pars, _ := paragraph.New(paragraph.Options{})
	stage, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := pars.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := stage.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

// show writes a mark as its content with > for each level of depth before it,
// ~ after an unclosed one and ^N for the mark that it goes on from.
func show(d *document.Document) []string {
	var out []string
	for _, m := range d.Marks {
		s := strings.Repeat(">", int(m.Depth)) + d.Slice(m.Content)
		if !m.Closed {
			s += "~"
		}
		if m.Continues >= 0 {
			s += fmt.Sprintf("^%d", m.Continues)
		}
		out = append(out, s)
	}
	return out
}

func TestApply(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"curly":                       {`“We won,” she said. “Twice.”`, []string{"We won,", "Twice."}},
		"straight":                    {`"We won," she said, "twice."`, []string{"We won,", "twice."}},
		"wrong way":                   {`”We won,“ she said.`, []string{"We won,"}},
		"both the same":               {`”We won,” she said.`, []string{"We won,"}},
		"curly and straight":          {`“We won," she said. "Twice.”`, []string{"We won,", "Twice."}},
		"low-high":                    {`„We won“, she said. „Twice,” he said.`, []string{"We won", "Twice,"}},
		"guillemets":                  {`« We won », she said. «Twice.»`, []string{"We won", "Twice."}},
		"guillemets reversed":         {`»We won«, she said.`, []string{"We won"}},
		"bullet":                      {"» Read more\n» The “best” of it", []string{"best"}},
		"backticks":                   {"``We won,'' she said. ``Twice.''", []string{"We won,", "Twice."}},
		"doubled singles":             {"''We won,'' she said. ‘‘Twice,’’ he said.", []string{"We won,", "Twice,"}},
		"single straight":             {`'We didn't win,' she said. 'It's over.'`, []string{"We didn't win,", "It's over."}},
		"single curly":                {`‘We didn’t win,’ she said. ‘The workers’ pay is low,’ he said.`, []string{"We didn’t win,", "The workers’ pay is low,"}},
		"single scare":                {`He called the 'soft' plan of the nurses' union a 'joke'.`, []string{"soft", "joke"}},
		"single after s":              {`They were 'animals' to him and 'friends' to her.`, []string{"animals", "friends"}},
		"apostrophes":                 {`The teachers' union, O'Neill's and the dogs' owners: rock 'n' roll of the '90s, '68 and 'em.`, nil},
		"nested single":               {`“He used to say ‘never sell’ and left,” she said.`, []string{"He used to say ‘never sell’ and left,", ">never sell"}},
		"nested double":               {`‘He said “no” to me,’ she said.`, []string{"He said “no” to me,", ">no"}},
		"nested both end":             {`"He said 'no way'" was all.`, []string{"He said 'no way'", ">no way"}},
		"nested straight in curly":    {`“He said "no" to me,” she said.`, []string{`He said "no" to me,`, ">no"}},
		"nested straight in straight": {`"He said "no way" to me," she said.`, []string{`He said "no way" to me,`, ">no way"}},
		"nested straight at the end":  {`"He said "no way"" was all.`, []string{`He said "no way"`, ">no way"}},
		"many paragraphs": {"“One.\n\n“Two.\n\n“Three,” he said. “Four.”", []string{
			"One.~", "Two.~^0", "Three,^1", "Four.",
		}},
		"many paragraphs of straight": {"He said: \"One is \"odd\" here.\n\n\"Two.\"", []string{`One is "odd" here.~`, ">odd", "Two.^0"}},
		"many paragraphs of singles":  {"‘One of the nurses’ days.\n\n‘Two,’ he said.", []string{"One of the nurses’ days.~", "Two,^0"}},
		"not opened again":            {"“One.\n\nTwo,” he said.", []string{"One.~", "Two,^0"}},
		"not closed":                  {"“One is lost.\n\nPlain.\n\n“Two,” he said.", []string{"One is lost.~", "Two,"}},
		"lost closing mark":           {`“One is lost, he said. “Two is not,” he said. “Three.”`, []string{"One is lost, he said.~", "Two is not,", "Three."}},
		"lost closing straight":       {`"One is lost, he said. "Two is not," he said. "Three."`, []string{"One is lost, he said.~", "Two is not,", "Three."}},
		"lost opening mark":           {"We are here,” he said. “And there.”\n\n“Fine,” she said.", []string{"We are here,", "And there.", "Fine,"}},
		"stray closing mark":          {`the board” of the town and “a word”`, []string{"a word"}},
		"feet and inches":             {`He is 6'2" tall. “I am 5'10" at best,” she said of the 50" screen.`, []string{`I am 5'10" at best,`}},
		"inches inside":               {`"It is a 12" record," she said.`, []string{`It is a 12" record,`}},
		"number at the end":           {`"We have 40" is what he said, and "we won".`, []string{"We have 40", "we won"}},
		"pseudo tags":                 {`<tweet author="someone"> “Yes” </tweet>`, []string{"Yes"}},
		"dash":                        {`He said—“No”—and left; "so"—she: ("well")`, []string{"No", "so", "well"}},
		"no space":                    {`he said,"We won"and left`, []string{"We won"}},
		"empty":                       {`"" and “”`, nil},
		"title possessive":            {`“Hamlet”’s ghost and ‘Macbeth’.`, []string{"Hamlet", "Macbeth"}},
		"script":                      {"SMITH: We won.\n\nJONES: You “won”?\n\nSMITH (on tape): Twice.", []string{"We won.", "You “won”?", ">won", "Twice."}},
		"questions and answers":       {"Q: Did you win?\n\nA: Twice.", []string{"Did you win?", "Twice."}},
		"script goes on":              {"SMITH: We won.\n\nTwice.\n\nJONES: Oh?\n\nSMITH: Yes.", []string{"We won.", "Twice.^0", "Oh?", "Yes."}},
		"script behind marks":         {"\"SMITH: We won.\n\n\"Twice.\n\n\"(CROSSTALK)\n\n\"JONES: Oh?\n\n\"SMITH: Yes.", []string{"We won.", "Twice.^0", "Oh?", "Yes."}},
		"labels of a table":           {"FEE: £30\n\nTERM: Every second year\n\nFEE: £12\n\nTERM: By agreement", nil},
		"label alone":                 {"UPDATE: The game is over.\n\nThey won.", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := show(apply(t, c.text)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestNotes(t *testing.T) {
	for text, want := range map[string]string{
		"“One.\n\nTwo.":                  "quote-not-closed",
		"“One, he said. “Two,” he said.": "quote-not-closed",
		"One,” he said.":                 "quote-not-opened",
		"“One.\n\n“Two.”":                "",
	} {
		got := ""
		for _, n := range apply(t, text).Notes {
			got += n.Code
		}
		if got != want {
			t.Errorf("%q: got note %q, want %q", text, got, want)
		}
	}
}

// A change in one paragraph changes no mark of a later one but the link.
func TestLostMarkStays(t *testing.T) {
	rest := "\n\nPlain.\n\n“Two,” he said. “Three ‘or’ four.”\n\n\"Five,\" she said."
	want := show(apply(t, "One."+rest))
	for _, head := range []string{`“One.`, `One.”`, `"One.`, `'One.`, `One ‘two.`, `""" '' “‘`, `«One`, "``One"} {
		all := show(apply(t, head+rest))
		if got := all[len(all)-len(want):]; !slices.Equal(got, want) {
			t.Errorf("after %q: got %q, want %q", head, got, want)
		}
	}
}

func FuzzApply(f *testing.F) {
	for _, s := range []string{`“a” 'b' "c"`, "``a'' «b» „c“", "“a\n\n“b”", "Q: a\n\nA: b", `6'2" '90s dogs'`, "\"a \"b\n'c\n'd'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := apply(t, text)
		for i, m := range d.Marks {
			for _, o := range d.Marks[:i] {
				if o.Overlaps(m.Span) && !o.Contains(m.Span) {
					t.Fatalf("marks %v and %v cross", o.Span, m.Span)
				}
			}
			if m.Content.Empty() {
				t.Fatalf("mark %v is empty", m.Span)
			}
		}
	})
}

// TestLinear repeats the nastiest inputs, up to 100,000 marks.
func TestLinear(t *testing.T) {
	for _, unit := range []string{`“`, `"`, ` "a`, `'`, ` '-`, ` 'a `, `‘`, ` ‘a`, `«`, "``", `<a`, `5" '`, "“\n\n", `a” `, `"'`, ` "'a`, "A: a\n\n"} {
		linear.Check(t, unit, 3125, func(n int) func() {
			text := strings.Repeat(unit, n)
			return func() { apply(t, text) }
		})
	}
}

func ExampleStage() {
	d := document.New(document.Article{Text: "“We won,” she said.\n\n“It’s ‘ours’ now.”"})
	pars, _ := paragraph.New(paragraph.Options{})
	marks, _ := New(Options{})
	_ = pars.Apply(d)
	_ = marks.Apply(d)
	for _, m := range d.Marks {
		fmt.Println(m.Depth, d.Slice(m.Span))
	}
	// Output:
	// 0 “We won,”
	// 0 “It’s ‘ours’ now.”
	// 1 ‘ours’
}

func BenchmarkApply(b *testing.B) {
	text := strings.Repeat("The mayor said on Tuesday that the town's plan was “a good one,” and that the nurses' union “would see.”\n\n"+
		"\"We haven't lost,\" she told reporters. \"We've only begun to 'win' again.\"\n\n"+
		"Nothing else was said by anybody who had been there on that cold and rainy day of the year.\n\n", 50)
	d := document.New(document.Article{Text: text})
	pars, _ := paragraph.New(paragraph.Options{})
	stage, _ := New(Options{})
	_ = pars.Apply(d)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Marks = d.Marks[:0]
		_ = stage.Apply(d)
	}
}
