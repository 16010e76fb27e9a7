package record_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/internal/linear"
	"dateline/record"
)

// full is a document with something in every layer, and characters of one to four
// bytes before each of them. span finds the n-th occurrence of words.
func full(t testing.TB) *document.Document {
	t.Helper()
	d := document.New(document.Article{
		ID: "t1", Title: "A <title> & more", Authors: []string{"Ana Pérez"}, Language: "en",
		Source:    document.Source{Path: "a.txt", URL: "https://news.example/a?b=1&c=2", Publisher: "The Example", Format: "txt"},
		Published: document.Published{Time: time.Date(2025, 5, 11, 0, 0, 0, 0, time.UTC), DateOnly: true, Source: "sidecar"},
		Text:      "KYIV — 😀 “We will not go,” Olena Kovač told the Café on Thursday. She asked Québec for a ceasefire.",
	})
	span := func(words string) document.Span {
		i := strings.Index(d.Text, words)
		if i < 0 {
			t.Fatalf("no %q", words)
		}
		return document.Span{Start: int32(i), End: int32(i + len(words))}
	}
	whole := span(d.Text)
	first := document.Span{Start: 0, End: span(" She").Start}
	second := document.Span{Start: span("She").Start, End: whole.End}
	d.Paragraphs = []document.Paragraph{{Span: whole}}
	d.Marks = []document.Mark{{Span: span("“We will not go,”"), Content: span("We will not go,"), Continues: -1, Closed: true}}
	for _, w := range []string{"KYIV", "Olena", "ceasefire"} {
		d.Tokens = append(d.Tokens, document.Token{Span: span(w), Tag: document.NNP})
	}
	d.Sentences = []document.Sentence{{Span: first, Tokens: document.Range{First: 0, End: 2}}, {Span: second, Tokens: document.Range{First: 2, End: 3}}}
	d.Entities = []document.Entity{
		{Type: document.Person, Name: span("Olena Kovač"), Country: "UKR", Sector: "GOV"},
		{Type: document.PlaceName, Name: span("Québec")},
	}
	d.Mentions = []document.Mention{
		{Span: span("Olena Kovač"), Tokens: document.Range{First: 1, End: 2}, Entity: 0, Type: document.Person},
		{Span: span("She"), Entity: 0, Kind: document.PronounMention},
		{Span: span("Québec"), Entity: 1, Type: document.PlaceName},
	}
	d.Quotes = []document.Quote{{
		Span: span("“We will not go,”"), Content: span("We will not go,"), Speaker: document.Ref{Span: span("Olena Kovač"), Entity: 0},
		Cue: span("told"), Addressee: document.Ref{Span: span("the Café"), Entity: -1}, Continues: -1, Confidence: 0.9, Rule: "cue-after",
	}}
	d.Dates = []document.Date{{
		Span: span("Thursday"), Value: "2025-05-08", From: "2025-05-08", To: "2025-05-08", Anchor: "2025-05-11", Confidence: 0.8, Rule: "weekday",
	}}
	d.Places = []document.Place{
		{Span: span("KYIV"), Name: "Kyiv", GeonamesID: 703448, Lat: 50.45466, Lon: 30.5238, HasPoint: true, Country: "UKR", Entity: -1, Confidence: 0.97, Rule: "city"},
		{Span: span("Québec"), Entity: 1, Confidence: 0.2, Rule: "unresolved"},
	}
	actor := document.Actor{Span: span("She"), Entity: 0, Type: document.Person, Country: "UKR", Sector: "GOV"}
	d.Events = []document.Event{
		{
			Type: "REQUEST", CAMEO: "10", QuadClass: 3, Trigger: span("asked"), Sentence: 1, Actors: []document.Actor{actor},
			Date: document.EventDate{Date: 0, Basis: "explicit", Value: "2025-05-08", From: "2025-05-08", To: "2025-05-08"}, Place: 0, Quote: 0, PartOf: -1,
			Attribution: []document.Attribution{{Speaker: document.Ref{Span: span("Olena Kovač"), Entity: 0}, Cue: span("told")}}, Confidence: 0.5, Rule: "verb",
		},
		{
			Type: "AGREE", Trigger: span("ceasefire"), Sentence: 1, Date: document.EventDate{Date: -1}, Place: -1, Quote: -1, PartOf: 0,
			Status: document.Requested, Negative: true, Confidence: 0.5, Rule: "noun",
		},
	}
	d.Notes = []document.Note{{Span: span("😀"), Code: "odd-sign", Message: "a sign that is odd"}}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

// TestSpans checks the first promise: text == article.text[start:end] in code points,
// for every span anywhere in the record.
func TestSpans(t *testing.T) {
	d := full(t)
	lines, err := record.Encode(d, record.Options{Tokens: true})
	if err != nil {
		t.Fatal(err)
	}
	text, seen := []rune(d.Text), 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			if start, ok := v["start"].(float64); ok {
				end := v["end"].(float64)
				if words, ok := v["text"].(string); ok {
					seen++
					if got := string(text[int(start):int(end)]); got != words {
						t.Errorf("%v-%v: text %q, article %q", start, end, words, got)
					}
				}
			}
			for _, x := range v {
				walk(x)
			}
		}
	}
	for _, b := range [][]byte{lines.Article, lines.Events, lines.Quotations} {
		for line := range strings.Lines(string(b)) {
			var v any
			if err := json.Unmarshal([]byte(line), &v); err != nil {
				t.Fatal(err)
			}
			walk(v)
		}
	}
	if seen < 30 {
		t.Errorf("saw only %d spans", seen)
	}
}

// TestKeys checks that every key is there, whether anything is known or not, and in
// the order that RECORD gives.
func TestKeys(t *testing.T) {
	article := "schema id source title authors published published_source language text_sha256 text sentences tokens entities quotations dates places events answers notes"
	event := "schema id key article sentence type mode contexts cameo quad_class goldstein trigger actors recipients date place status tense polarity attribution quotation part_of confidence rule counts salience"
	quotation := "schema id article sentence start end text content kind speaker cue addressee medium date events confidence rule stance"
	rich, err := record.Encode(full(t), record.Options{})
	if err != nil {
		t.Fatal(err)
	}
	bare, err := record.Encode(document.New(document.Article{Text: "x"}), record.Options{NoText: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, want string
		line       []byte
	}{
		{"article", article, rich.Article}, {"bare article", article, bare.Article}, {"event", event, rich.Events}, {"quotation", quotation, rich.Quotations},
	} {
		if got := strings.Join(keys(t, c.line), " "); got != c.want {
			t.Errorf("%s: got keys\n%s, want\n%s", c.name, got, c.want)
		}
	}
	if s := string(bare.Article); strings.Contains(s, "[null") || !strings.Contains(s, `"text":null`) || !strings.Contains(s, `"entities":[]`) {
		t.Errorf("bare article: %s", s)
	}
}

// keys are the keys of the first object of b, in their order.
func keys(t *testing.T, b []byte) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(string(b)))
	if _, err := dec.Token(); err != nil {
		t.Fatal(err)
	}
	var out []string
	for dec.More() {
		k, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, k.(string))
		var v json.RawMessage
		if err := dec.Decode(&v); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func TestFacts(t *testing.T) {
	a := record.New(full(t), record.Options{})
	if got := *a.Quotations[0].Speaker.Name; got != "Olena Kovač" {
		t.Errorf("speaker %q", got)
	}
	if got := a.Quotations[0].Content; got != "We will not go," {
		t.Errorf("content %q", got)
	}
	if got := *a.Events[1].PartOf; got != a.Events[0].ID {
		t.Errorf("part_of %q, want %q", got, a.Events[0].ID)
	}
	if got := a.Events[1]; got.Date != nil || got.Place != nil || got.Status != "requested" || got.Polarity != "negative" || got.QuadClass != nil {
		t.Errorf("event: %+v", got)
	}
	if got := a.Events[0]; got.Actors[0].Name != "Olena Kovač" || *got.Quotation != a.Quotations[0].ID || *got.Date.Text != "Thursday" {
		t.Errorf("event: %+v", got)
	}
	if p := a.Places[1]; p.Lat != nil || p.Name != nil || p.GeonamesID != nil {
		t.Errorf("a place without a point: %+v", p)
	}
	if *a.Published != "2025-05-11" {
		t.Errorf("published %q", *a.Published)
	}
}

func TestIDs(t *testing.T) {
	d := full(t)
	d.Events = append(d.Events, d.Events[1])
	a, again := record.New(d, record.Options{}), record.New(d, record.Options{Tokens: true})
	seen := map[string]bool{}
	for i, e := range a.Events {
		if seen[e.ID] {
			t.Errorf("event %d: id %s twice", i, e.ID)
		}
		seen[e.ID] = true
		if e.ID != again.Events[i].ID {
			t.Errorf("event %d: another id under other options", i)
		}
	}
	if a.Events[1].Key != a.Events[2].Key || a.Events[0].Key == a.Events[1].Key {
		t.Error("key: the same event must have the same, another event another")
	}
	d.ID = ""
	if got := record.New(d, record.Options{}).ID; !strings.HasPrefix(got, "a_") || len(got) != 18 {
		t.Errorf("id of an article without one: %q", got)
	}
}

// TestLinear encodes quotations and dates.
func TestLinear(t *testing.T) {
	linear.Check(t, "quotations", 20, func(n int) func() {
		d := document.New(document.Article{Text: strings.Repeat("é “a” said b on Monday ", n)})
		const size = int32(len("é “a” said b on Monday "))
		for at := 0; at < len(d.Text); at += 10 * int(size) {
			d.Sentences = append(d.Sentences, document.Sentence{Span: document.Span{Start: int32(at), End: int32(at) + 10*size}, Paragraph: -1})
		}
		for i := range int32(n) {
			at := i * size
			d.Quotes = append(d.Quotes, document.Quote{Span: document.Span{Start: at + 3, End: at + 10}, Content: document.Span{Start: at + 6, End: at + 7}, Speaker: document.Ref{Entity: -1}, Addressee: document.Ref{Entity: -1}, Continues: -1, Rule: "r"})
			d.Marks = append(d.Marks, document.Mark{Span: document.Span{Start: at + 3, End: at + 10}, Continues: -1})
			d.Dates = append(d.Dates, document.Date{Span: document.Span{Start: at + 3, End: at + 10}, Value: "x", From: "x", Rule: "r"})
		}
		return func() {
			record.New(d, record.Options{})
			if _, err := record.Encode(d, record.Options{}); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestStats(t *testing.T) {
	var s record.Stats
	for range 3 {
		l, err := record.Encode(full(t), record.Options{})
		if err != nil {
			t.Fatal(err)
		}
		s.Add(&l.Stats)
	}
	want := record.Stats{
		Articles: 3, Events: 6, Quotations: 3, Dates: 3, Places: 6, Resolved: 3, Speakers: map[string]int{"Olena Kovač": 3},
		Types: map[string]int{"REQUEST": 3, "AGREE": 3}, Statuses: map[string]int{"asserted": 3, "requested": 3},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v, want %+v", s, want)
	}
}

func ExampleNew() {
	d := document.New(document.Article{ID: "1", Text: "Café, 5 May"})
	d.Dates = []document.Date{{Span: document.Span{Start: 7, End: 12}, Value: "XXXX-05-05", Confidence: 1, Rule: "day-month"}}
	a := record.New(d, record.Options{})
	fmt.Println(a.Dates[0].Start, a.Dates[0].End, a.Dates[0].Text)
	// Output: 6 11 5 May
}

func BenchmarkEncode(b *testing.B) {
	d := full(b)
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := record.Encode(d, record.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
