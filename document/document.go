// Package document holds the annotated article that every stage reads and adds
// to: one immutable text and typed layers of spans over it. It imports nothing
// from this module.
package document

import "slices"

// Layer is a set of annotation kinds.
type Layer uint16

// The layers, in the order in which the shipped chain adds them.
const (
	Paragraphs Layer = 1 << iota
	Marks            // paired quotation marks
	Tokens           // tokens with tags
	Sentences
	Entities // entities and their mentions by name
	Places
	Actors // mentions by description and pronoun; role, country and sector of entities
	Quotes
	Dates
	Events
)

// Has reports whether all of want is present.
func (l Layer) Has(want Layer) bool { return l&want == want }

// Document is an article's text and the layers that stages have added so far.
// One goroutine owns it at a time. Text never changes after New. Cross
// references between layers are indices, -1 for none, never pointers.
type Document struct {
	Article        // Article.Text is the normalised text
	Folded  string // Text with ASCII letters lowered, so that offsets are the same

	Paragraphs []Paragraph
	Marks      []Mark
	Tokens     []Token
	Sentences  []Sentence
	Entities   []Entity
	Mentions   []Mention // sorted by start; outermost first where they nest
	Quotes     []Quote
	Dates      []Date
	Places     []Place
	Events     []Event
	Answers    Answers // of the article as a whole; with Events
	Notes      []Note
	Done       Layer
}

// New normalises a's text, says in Notes what it changed, after the source's remarks,
// and returns a document without layers. Given spans are moved along with the text.
func New(a Article) *Document {
	d := &Document{Article: a}
	d.Text, d.Notes = normalize(a.Text, [][]GivenSpan{a.GivenPlaces, a.GivenEntities})
	d.Notes = append(slices.Clone(a.Remarks), d.Notes...)
	d.Folded = FoldASCII(d.Text)
	return d
}

// Slice is the text under s.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// Fold is the text under s with ASCII letters lowered.
func (d *Document) Fold(s Span) string { return d.Folded[s.Start:s.End] }

// TokenText is the text of token i.
func (d *Document) TokenText(i int32) string { return d.Slice(d.Tokens[i].Span) }

// TokenFold is the text of token i with ASCII letters lowered.
func (d *Document) TokenFold(i int32) string { return d.Fold(d.Tokens[i].Span) }

// SpanOf is the text from the first to the last token of r.
func (d *Document) SpanOf(r Range) Span {
	if r.Len() <= 0 {
		return Span{}
	}
	return Span{d.Tokens[r.First].Start, d.Tokens[r.End-1].End}
}

// FoldASCII lowers the letters A-Z and nothing else, so that byte offsets stay.
func FoldASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for ; i < len(b); i++ {
				if 'A' <= b[i] && b[i] <= 'Z' {
					b[i] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}
