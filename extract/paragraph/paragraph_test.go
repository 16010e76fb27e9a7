package paragraph_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/paragraph"
	"dateline/internal/linear"
)

func apply(t testing.TB, text string) *document.Document {
	t.Helper()
	s, err := paragraph.New(paragraph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := document.New(document.Article{Text: text})
	if err := s.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParagraphs(t *testing.T) {
	wrapped := "The harbour council met late on Monday to talk about\nthe sea wall that the storm had broken, and it did not\n" +
		"come to an end before midnight, when the last of the\nspeakers left.\n\nA second meeting is planned for the week after\nnext, the chair said in a short note to the press.\n"
	wide := "The harbour council met late on Monday to talk about the sea wall that the storm had broken in the first week of the year, and it did not\n" +
		"come to an end before midnight.\n\n" +
		"A second meeting is planned for the week after next, the chair said in a short note to the press on Tuesday, and the third one in the week\nafter that.\n\n" +
		"Nobody spoke against the plan to raise the wall by half a metre, which would cost the town as much as it spends on its schools in a whole\nyear.\n"
	cases := []struct {
		name, text string
		want       []string
	}{
		{"a line each", "One.\nTwo.\n\n Three. \n", []string{"One.", "Two.", "Three."}},
		{"hard wrapped", wrapped, []string{wrapped[:strings.Index(wrapped, "\n\n")], strings.TrimSpace(wrapped[strings.Index(wrapped, "\n\n"):])}},
		{"hard wrapped at a wide column", wide, strings.Split(strings.TrimSpace(wide), "\n\n")},
		{"long lines that are paragraphs", strings.ReplaceAll(wide, "\n\n", "\n"), strings.Split(strings.TrimSpace(strings.ReplaceAll(wide, "\n\n", "\n")), "\n")},
		{"nothing", " \n\n\t", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := apply(t, c.text)
			var got []string
			for _, p := range d.Paragraphs {
				got = append(got, d.Slice(p.Span))
			}
			if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// FuzzApply holds that nothing but white space stands between paragraphs.
func FuzzApply(f *testing.F) {
	f.Add("One.\n\nTwo\nthree.")
	f.Fuzz(func(t *testing.T, text string) {
		d := apply(t, text)
		at := int32(0)
		for _, p := range d.Paragraphs {
			if strings.TrimSpace(d.Text[at:p.Start]) != "" || p.Empty() {
				t.Fatalf("paragraph %v of %q", p, d.Text)
			}
			at = p.End
		}
		if strings.TrimSpace(d.Text[at:]) != "" {
			t.Fatalf("no paragraph holds %q", d.Text[at:])
		}
	})
}

func TestLinear(t *testing.T) {
	s, err := paragraph.New(paragraph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, piece := range []string{"\n", "a\n", " ", "a line that is long enough to be thought of as hard-wrapped text\n"} {
		linear.Check(t, piece, 1000, func(n int) func() {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			return func() {
				if err := s.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

func ExampleStage_Apply() {
	s, err := paragraph.New(paragraph.Options{})
	if err != nil {
		panic(err)
	}
	d := document.New(document.Article{Text: "A headline\n\nThe story."})
	if err := s.Apply(d); err != nil {
		panic(err)
	}
	for _, p := range d.Paragraphs {
		fmt.Println(d.Slice(p.Span))
	}
	// Output:
	// A headline
	// The story.
}
