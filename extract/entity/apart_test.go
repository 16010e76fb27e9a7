package entity_test

import (
	"slices"
	"testing"

	"dateline/document"
	"dateline/extract/entity"
)

// TestApart reads lists of people that have lost their line breaks, and long names of one person.
func TestApart(t *testing.T) {
	c := chain(t, entity.Options{})
	for text, want := range map[string][]string{
		"The note was signed by Deborah Quillfeather Kevin Strandberg on Monday.":         {"Deborah Quillfeather", "Kevin Strandberg"},
		"Sheikh Mohammed Nasser Al Wahishi and Gabriela Paredes De Ocampo met on Monday.": {"Mohammed Nasser Al Wahishi", "Gabriela Paredes De Ocampo"},
	} {
		d := read(t, c, text)
		var got []string
		for _, m := range d.Mentions {
			if m.Kind == document.NameMention && m.Type == document.Person {
				got = append(got, d.Slice(m.Span))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestLegalForm holds that the form of a company behind a comma is of its name.
func TestLegalForm(t *testing.T) {
	c := chain(t, entity.Options{})
	for text, want := range map[string]string{
		"She works for Quillfeather Energy, Inc. in Houston.": "Quillfeather Energy, Inc.",
		"He sued Strandberg & Sons, LLC on Monday.":           "Strandberg & Sons, LLC",
	} {
		d := read(t, c, text)
		if len(d.Mentions) == 0 || d.Mentions[0].Type != document.Org {
			t.Errorf("%q: mentions %v", text, d.Mentions)
			continue
		}
		var got []string
		for _, m := range d.Mentions {
			got = append(got, d.Slice(m.Span))
		}
		if !slices.Contains(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
