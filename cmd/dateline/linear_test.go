package main

import (
	"context"
	"strings"
	"testing"

	"dateline/document"
	"dateline/internal/linear"
	"dateline/record"
)

// nasty are texts that make a careless stage quadratic when they are repeated.
func nasty() map[string]string {
	return map[string]string{
		"no full stop":      "the minister said on Monday in Kyiv that ",
		"open marks":        "“ he said ‘ she said « ",
		"closed marks":      "“a” he said ",
		"straight marks":    "\" ' \"",
		"apostrophes":       "rock'n'roll's ",
		"names":             "Ann Lee met Bob Ray and Cyd Poe. ",
		"one name":          "Zelensky ",
		"pronouns":          "He said he told him that she saw her. ",
		"capitals":          "MR X SAID TO MS Y ",
		"initials":          "J. R. R. ",
		"dates":             "On 5 May 2025 and Monday, last week, 3/4/2025. ",
		"numbers":           "1,234.5 ",
		"places":            "Paris, Texas, and Springfield, Illinois; ",
		"events":            "Troops attacked and killed protesters who rejected talks and demanded a ceasefire. ",
		"requests":          "He called for a demand to urge a request for talks on ",
		"one word":          "aaaaaaaaaa",
		"one long number":   "1234567890",
		"dots":              ". . . ",
		"points":            "...",
		"line ends":         "\n",
		"short lines":       "a b\n",
		"blank lines":       "Word said.\n\n",
		"brackets":          "((([[[",
		"dashes":            "— - – ",
		"colons":            "SMITH: yes\n",
		"accents":           "éé ",
		"combining":         "e\u0301\u0301",
		"emoji":             "😀👨‍👩‍👧 ",
		"other scripts":     "漢字かな العربية ",
		"replacement":       "\ufffd",
		"tags":              "<p>&amp;</p> ",
		"lists":             "* one\n* two\n",
		"of the of the":     "of the president of the ",
		"commas":            "a, b, c, and ",
		"quoted paragraphs": "“He goes on and on and does not close it.\n\n",
		"abbreviations":     "U.S. Gen. Mr. Dr. Inc. ",
		"multi-day":         "Monday, Tuesday and ",
	}
}

// TestLinear takes each nasty text, and many times of it, through the whole
// program: neither the time nor what is written may grow faster than the text.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	chain, err := (&reading{}).chain()
	if err != nil {
		t.Fatal(err)
	}
	const bytes = 1000
	for name, text := range nasty() {
		text = strings.Repeat(text, bytes/len(text)+1)
		wrote := map[int]int{}
		linear.Check(t, name, 1, func(n int) func() {
			d := document.New(document.Article{ID: "x", Text: strings.Repeat(text, n)})
			return func() {
				if err := chain.Apply(context.Background(), d); err != nil {
					t.Fatal(err)
				}
				l, err := record.Encode(d, record.Options{})
				if err != nil {
					t.Fatal(err)
				}
				wrote[n] = len(l.Article) + len(l.Events) + len(l.Quotations)
				if err := d.Validate(); err != nil {
					t.Fatal(err)
				}
			}
		})
		for n, size := range wrote {
			if size > 2*n*wrote[1]+100_000 {
				t.Errorf("%s: %d times the text wrote %d bytes, once wrote %d", name, n, size, wrote[1])
			}
		}
	}
}
