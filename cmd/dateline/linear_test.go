package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/internal/cputime"
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

// TestLinear takes each nasty text and ten times of it through the whole program: it
// must not take fifteen times as long, nor write fifteen times as much.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	chain, err := (&reading{}).chain()
	if err != nil {
		t.Fatal(err)
	}
	measure := func(text string, tries int) (time.Duration, int) {
		best, size := time.Hour, 0
		for range tries {
			d := document.New(document.Article{ID: "x", Text: text})
			var l *record.Lines
			var err error
			best = min(best, cputime.Of(func() {
				if err = chain.Apply(context.Background(), d); err == nil {
					l, err = record.Encode(d, record.Options{})
				}
			}))
			if err != nil {
				t.Fatal(err)
			}
			if err := d.Validate(); err != nil {
				t.Fatal(err)
			}
			size = len(l.Article) + len(l.Events) + len(l.Quotations)
		}
		return best, size
	}
	const bytes = 2000
	for name, text := range nasty() {
		text = strings.Repeat(text, bytes/len(text)+1)
		var small, large time.Duration
		var wrote, more int
		for range 4 { // a busy machine gets more chances
			small, wrote = measure(text, 3)
			large, more = measure(strings.Repeat(text, 10), 1)
			if large <= 15*small+20*time.Millisecond {
				break
			}
		}
		if testing.Verbose() {
			t.Logf("%-18s %8v %9v  x%.1f  bytes x%.1f (%d)", name, small.Round(time.Microsecond), large.Round(time.Microsecond), float64(large)/float64(small), float64(more)/float64(wrote), more)
		}
		if large > 15*small+20*time.Millisecond {
			t.Errorf("%s: 10 times the text took %v, after %v", name, large, small)
		}
		if more > 15*wrote+100_000 {
			t.Errorf("%s: 10 times the text wrote %d bytes, after %d", name, more, wrote)
		}
	}
}
