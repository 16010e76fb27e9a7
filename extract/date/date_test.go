package date_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/extract/date"
)

// find runs the stage on text, published on a day or on none.
func find(t testing.TB, text, published string) *document.Document {
	t.Helper()
	a := document.Article{Text: text}
	if published != "" {
		day, err := time.Parse(time.DateOnly, published)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = document.Published{Time: day, DateOnly: true, Source: "option"}
	}
	d := document.New(a)
	stage, err := date.New(date.Options{})
	if err != nil {
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

func TestSilence(t *testing.T) {
	for _, text := range []string{
		"Ministers may march on regardless; prices may spring back and could fall again.",
		"The 34-year-old striker wore number 1998 and scored in a 3:1 win.",
		"Mrs May told the Sunday Times that Black Friday had been quiet.",
	} {
		if got := find(t, text, "2025-05-12").Lines(document.Dates); got != "" {
			t.Errorf("%q:\n%s", text, got)
		}
	}
}

func TestWeekdayWithoutPublicationStaysOpen(t *testing.T) {
	got := find(t, "They met on Thursday.", "").Lines(document.Dates)
	if !strings.Contains(got, "value=XXXX-WXX-4 from= to=") {
		t.Error(got)
	}
}

// TestDatelineDatesTheArticle: a dateline with its year is the day of publication where
// the source gives none.
func TestDatelineDatesTheArticle(t *testing.T) {
	c := chain(t)
	for text, want := range map[string]string{
		"CAIRO - 17 July 2022: The authority kept its seat.":    "2022-07-17",
		"LAGOS, May 11, 2025 (Agency) — The port closed early.": "2025-05-11",
		"The port closed on 17 July 2022: it had no ships.":     "0001-01-01",
	} {
		d := document.New(document.Article{ID: "a", Text: text})
		if err := c.Apply(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := d.Published.Time.Format(time.DateOnly); got != want || d.Published.Known() != (d.Published.Source == "dateline") {
			t.Errorf("%s: got %s %q", text, got, d.Published.Source)
		}
	}
}
