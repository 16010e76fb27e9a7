package place_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/place"
	"dateline/pipeline"
)

// given resolves the names that stand in [brackets] in text.
func given(t testing.TB, publisher, text string) *document.Document {
	t.Helper()
	a := document.Article{ID: "a", Source: document.Source{Publisher: publisher}}
	var b strings.Builder
	at := int32(0)
	for _, r := range text {
		switch r {
		case '[':
			a.GivenPlaces = append(a.GivenPlaces, document.GivenSpan{Start: at})
		case ']':
			a.GivenPlaces[len(a.GivenPlaces)-1].End = at
		default:
			b.WriteRune(r)
			at++
		}
	}
	a.Text = b.String()
	d := document.New(a)
	s, err := place.New(place.Options{Given: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestResolve(t *testing.T) {
	for _, c := range []struct{ name, publisher, text, want string }{
		{"well known", "", "He flew to [Paris].", "Paris FRA Île-de-France"},
		{"state behind a comma", "", "He flew to [Paris], [Texas].", "Paris USA Texas; Texas USA Texas"},
		{"AP abbreviation", "", "TROY, N.C. A man of [Troy], [N.C.], was hurt.", "Troy USA North Carolina; North Carolina USA North Carolina"},
		{"country behind a comma", "", "A ship left [Tripoli], [Lebanon], on Monday.", "Tripoli LBN North Lebanon; Lebanon LBN"},
		{"one sense an article", "", "[Paris] held its fair. The mayor of [Paris], [Texas], was pleased.", "Paris USA Texas; Paris USA Texas; Texas USA Texas"},
		{"two senses, each with its container", "", "From [Santiago], [Chile], she wrote to [Santiago de Cuba].", "Santiago CHL Santiago Metropolitan; Chile CHL; Santiago de Cuba CUB Santiago de Cuba Province"},
		{"the state among states", "", "It rained in [Alabama], [Florida] and [Georgia].", "Alabama USA Alabama; Florida USA Florida; Georgia USA Georgia"},
		{"the country among neighbours", "", "Troops of [Russia] left [Tbilisi], said [Georgia].", "Russia RUS; Tbilisi GEO Tbilisi; Georgia GEO"},
		{"counties", "", "[Lamar] and [Delta] counties in [Texas].", "Lamar County USA Texas; Delta County USA Texas; Texas USA Texas"},
		{"old names", "", "From [Kiev] to [Odessa] through [Ukraine].", "Kyiv UKR Kyiv City; Odesa UKR Odesa; Ukraine UKR"},
		{"demonym", "", "[Turkish] officials and a [Dane].", "Turkey TUR; Denmark DNK"},
		{"publisher's home", "theparisnews.com", "The [Paris] council meets, and [Lamar County] pays.", "Paris USA Texas; Lamar County USA Texas"},
		{"part of a country", "", "Fighting in [northern Iraq].", "Iraq IRQ"},
		{"no such place", "", "In [Qwertyville] near [Lyon].", "~FRA; Lyon FRA Auvergne-Rhône-Alpes"},
		{"nothing known", "", "In [Qwertyville].", "?"},
		{"region", "", "Peace in the [Middle East].", "Middle East"},
	} {
		if got := show(given(t, c.publisher, c.text)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// show writes the places in a line: name, country, state; ~ for approximate, ? for none.
func show(d *document.Document) string {
	var out []string
	for _, p := range d.Places {
		s := strings.TrimSpace(p.Name + " " + p.Country + " " + p.Admin1)
		if p.Approximate {
			s = "~" + s
		}
		if !p.HasPoint {
			s = "?"
		}
		out = append(out, strings.TrimSpace(strings.Replace(s, "  ", " ", 1)))
	}
	return strings.Join(out, "; ")
}

// chain is the whole program's, since places need names.
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

func FuzzApply(f *testing.F) {
	f.Add("TROY, N.C. (AP) - The mayor of Paris, Texas, met Turkish officials in New York and St. Louis, Mo.")
	c := chain(f)
	f.Fuzz(func(t *testing.T, text string) {
		d := document.New(document.Article{ID: "a", Text: text})
		if err := c.Apply(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if err := d.Validate(); err != nil {
			t.Fatal(err)
		}
	})
}

func ExampleStage() {
	d := document.New(document.Article{Text: "Talks in Paris, Texas.", GivenPlaces: []document.GivenSpan{{Start: 9, End: 14}, {Start: 16, End: 21}}})
	s, _ := place.New(place.Options{Given: true})
	_ = s.Apply(d)
	for _, p := range d.Places {
		fmt.Printf("%s: %s %s %.1f %.1f\n", d.Slice(p.Span), p.Feature, p.Country, p.Lat, p.Lon)
	}
	// Output:
	// Paris: PPLA2 USA 33.7 -95.6
	// Texas: ADM1 USA 31.3 -99.3
}
