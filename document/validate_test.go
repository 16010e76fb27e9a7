package document_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/document"
)

func span(start, end int32) document.Span { return document.Span{Start: start, End: end} }

// TestValidate breaks each promise in turn.
func TestValidate(t *testing.T) {
	type d = document.Document
	for name, c := range map[string]struct {
		spoil func(*d)
		says  string
	}{
		"whole":                   {func(*d) {}, ""},
		"invalid text":            {func(x *d) { x.Text = "\xff" }, "UTF-8"},
		"folded text":             {func(x *d) { x.Folded = "x" }, "folded"},
		"span outside":            {func(x *d) { x.Notes = []document.Note{{Span: span(0, 99)}} }, "outside"},
		"span backwards":          {func(x *d) { x.Notes = []document.Note{{Span: span(2, 1)}} }, "outside"},
		"span splits a rune":      {func(x *d) { x.Notes = []document.Note{{Span: span(0, 1)}} }, "splits"},
		"paragraphs overlap":      {func(x *d) { x.Paragraphs = []document.Paragraph{{Span: span(0, 5)}, {Span: span(3, 8)}} }, "stands after"},
		"tokens overlap":          {func(x *d) { x.Tokens = []document.Token{{Span: span(3, 7)}, {Span: span(6, 7)}} }, "stands after"},
		"empty token":             {func(x *d) { x.Tokens = []document.Token{{Span: span(3, 3)}} }, "token"},
		"no such tag":             {func(x *d) { x.Tokens = []document.Token{{Span: span(3, 4), Tag: document.TagCount}} }, "token"},
		"mark goes on from later": {func(x *d) { x.Marks = []document.Mark{{Span: span(3, 7), Content: span(4, 6), Continues: 0}} }, "goes on"},
		"content outside":         {func(x *d) { x.Marks = []document.Mark{{Span: span(3, 7), Content: span(2, 6), Continues: -1}} }, "outside"},
		"tokens of a sentence": {func(x *d) {
			x.Sentences = []document.Sentence{{Span: span(0, 2), Tokens: document.Range{First: 0, End: 1}}}
		}, "reach outside"},
		"no such token": {func(x *d) {
			x.Sentences = []document.Sentence{{Span: span(0, 9), Tokens: document.Range{First: 0, End: 9}}}
		}, "tokens"},
		"no such paragraph":     {func(x *d) { x.Sentences = []document.Sentence{{Span: span(0, 9), Paragraph: 5}} }, "paragraph"},
		"mention of no one":     {func(x *d) { x.Mentions = []document.Mention{{Span: span(3, 7), Entity: 4}} }, "index"},
		"entity without a name": {func(x *d) { x.Entities = []document.Entity{{Type: document.Person}} }, "no name"},
		"quote without a rule": {func(x *d) {
			x.Quotes = []document.Quote{{Span: span(3, 7), Content: span(3, 7), Speaker: document.Ref{Entity: -1}, Addressee: document.Ref{Entity: -1}, Continues: -1}}
		}, "rule"},
		"date without a value": {func(x *d) { x.Dates = []document.Date{{Span: span(3, 7), Rule: "r"}} }, "value"},
		"confidence above 1":   {func(x *d) { x.Dates = []document.Date{{Span: span(3, 7), Value: "2025", Rule: "r", Confidence: 1.5}} }, "confidence"},
		"point off the earth": {func(x *d) {
			x.Places = []document.Place{{Span: span(3, 7), Entity: -1, HasPoint: true, Lat: 91, Rule: "r"}}
		}, "earth"},
		"event of no sentence": {func(x *d) {
			x.Events = []document.Event{{Type: "X", Trigger: span(3, 7), Sentence: 7, Place: -1, Quote: -1, PartOf: -1, Date: document.EventDate{Date: -1}, Rule: "r"}}
		}, "index"},
		"event in itself": {func(x *d) {
			x.Events = []document.Event{{Type: "X", Trigger: span(3, 7), Sentence: -1, Place: -1, Quote: -1, PartOf: 0, Date: document.EventDate{Date: -1}, Rule: "r"}}
		}, "itself"},
	} {
		x := document.New(document.Article{Text: "é word and more"})
		x.Tokens = []document.Token{{Span: span(3, 7), Tag: document.NN}}
		c.spoil(x)
		err := x.Validate()
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: got %v, want %q", name, err, c.says)
		}
	}
}

func TestFind(t *testing.T) {
	d := document.New(document.Article{Text: "ab cd ef"})
	for i := range int32(3) {
		d.Tokens = append(d.Tokens, document.Token{Span: span(3*i, 3*i+2), Tag: document.NN})
		d.Mentions = append(d.Mentions, document.Mention{Span: span(3*i, 3*i+2)})
	}
	d.Sentences = []document.Sentence{{Span: span(0, 5)}, {Span: span(6, 8)}}
	got := fmt.Sprint(d.TokenAt(0), d.TokenAt(2), d.TokenAt(99), d.TokensIn(span(1, 4)), d.TokensIn(span(2, 3)), d.MentionsIn(span(3, 8)),
		d.SentenceAt(0), d.SentenceAt(5), d.SentenceAt(7), d.SpanOf(document.Range{First: 1, End: 3}), d.SpanOf(document.Range{}))
	if want := "0 1 3 {0 2} {1 1} {1 3} 0 0 1 {3 8} {0 0}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func ExampleDocument_Slice() {
	d := document.New(document.Article{Text: "Kyiv, 11 May"})
	fmt.Println(d.Slice(document.Span{Start: 6, End: 12}))
	// Output: 11 May
}
