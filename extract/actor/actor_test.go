package actor_test

import (
	"context"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/actor"
	"dateline/pipeline"
)

func read(t testing.TB, text string) *document.Document {
	t.Helper()
	stages, err := extract.All(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	chain, err := pipeline.NewChain(stages...)
	if err != nil {
		t.Fatal(err)
	}
	d := document.New(document.Article{ID: "test", Text: text})
	if err := chain.Apply(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

// at is the entity of the longest mention that starts with the first and holds
// all of words.
func at(d *document.Document, words string) *document.Entity {
	i := int32(strings.Index(d.Text, words))
	want := document.Span{Start: i, End: i + int32(len(words))}
	var best *document.Entity
	size := 0
	for _, m := range d.Mentions {
		if m.Entity < 0 || !m.Overlaps(want) {
			continue
		}
		if n := int(min(m.End, want.End) - max(m.Start, want.Start)); n > size {
			best, size = &d.Entities[m.Entity], n
		}
	}
	return best
}

func TestCountryAndSector(t *testing.T) {
	for _, c := range []struct{ text, words, country, sector string }{
		{"Police in Dhaka fired tear gas.", "Police in Dhaka", "BGD", "COP"},
		{"A Peruvian frigate entered the port.", "A Peruvian frigate", "PER", "MIL"},
		{"The spokesman for the Kenyan army said nothing.", "The spokesman for the Kenyan army", "KEN", "MIL"},
		{"A former Norwegian minister spoke on Monday.", "A former Norwegian minister", "NOR", "ELI"},
		{"Residents of Lisbon slept outside.", "Residents of Lisbon", "PRT", "CVL"},
		{"The head of the miners' union resigned.", "The head of the miners' union", "", "LAB"},
		{"The FSB searched the office.", "The FSB", "RUS", "SPY"},
		{"Ghana's education ministry closed schools.", "Ghana's education ministry", "GHA", "GOV"},
		{"Heads of state met in Rome.", "Heads of state", "", "GOV"},
		{"Chile's Defense Department bought a ship.", "Chile's Defense Department", "CHL", "GOV"},
	} {
		e := at(read(t, c.text), c.words)
		if e == nil {
			t.Errorf("%s: no actor", c.words)
			continue
		}
		if e.Country != c.country || e.Sector != c.sector {
			t.Errorf("%s: got %q %q, want %q %q", c.words, e.Country, e.Sector, c.country, c.sector)
		}
	}
}

func TestTitles(t *testing.T) {
	for _, c := range []struct{ text, name, role, country, sector string }{
		{"Kenyan President William Ruto spoke on Monday.", "William Ruto", "Kenyan President", "KEN", "GOV"},
		{"Anna Berg, Norway's finance minister, resigned on Monday.", "Anna Berg", "Norway's finance minister", "NOR", "GOV"},
		{"Former Prime Minister John Key returned to politics.", "John Key", "Former Prime Minister", "NZL", "ELI"},
	} {
		d := read(t, c.text)
		e := at(d, c.name)
		if e == nil {
			t.Errorf("%s: not found", c.name)
			continue
		}
		if got := d.Slice(e.Role); got != c.role || e.Country != c.country || e.Sector != c.sector {
			t.Errorf("%s: got %q %q %q, want %q %q %q", c.name, got, e.Country, e.Sector, c.role, c.country, c.sector)
		}
	}
}

func TestReferent(t *testing.T) {
	d := read(t, "Kenyan President William Ruto met reporters in Nairobi. The president spoke for an hour.")
	a, b := at(d, "William Ruto"), at(d, "The president")
	if a == nil || a != b {
		t.Errorf("the president is not William Ruto: %v %v", a, b)
	}
}

func stage(t testing.TB) *actor.Stage {
	t.Helper()
	s, err := actor.New(actor.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func FuzzApply(f *testing.F) {
	s := stage(f)
	f.Add("Kenyan President William Ruto, a former teacher, met the army's spokesman in Rome.")
	f.Fuzz(func(t *testing.T, text string) {
		d := read(t, strings.ToValidUTF8(text, "\uFFFD"))
		if err := s.Apply(d); err != nil {
			t.Fatal(err)
		}
		if err := d.Validate(); err != nil {
			t.Fatal(err)
		}
	})
}
