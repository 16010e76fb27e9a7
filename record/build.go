package record

import (
	"math"
	"strings"
	"time"

	"dateline/document"
)

// Options says what goes into a record. The zero value is the whole record
// without tokens.
type Options struct {
	Tokens bool // write the tokens
	NoText bool // leave the article's text out; spans keep theirs
}

// New makes the record of d. Strings are slices of d.Text where they can be.
func New(d *document.Document, o Options) *Article {
	b := newBuilder(d)
	a := &Article{
		Schema:          Version,
		ID:              b.article,
		Source:          SourceOf(d.Source),
		Title:           orNil(d.Title),
		Authors:         orEmpty(d.Authors),
		Published:       published(d.Published),
		PublishedSource: orNil(d.Published.Source),
		Language:        orNil(d.Language),
		TextSHA256:      TextSHA256(d),
		Sentences:       each(d.Sentences, func(s *document.Sentence) Extent { return b.at.extent(s.Span) }),
		Tokens:          []Token{},
		Entities:        b.entities(),
		Quotations:      b.quotations(),
		Dates:           each(d.Dates, b.date),
		Places:          each(d.Places, b.place),
		Events:          b.events(),
		Answers: Answers{
			Who: each(d.Answers.Who, b.answer), What: each(d.Answers.What, b.answer),
			When: each(d.Answers.When, b.answer), Where: each(d.Answers.Where, b.answer),
		},
		Notes: each(d.Notes, func(n *document.Note) Note {
			return Note{b.at.span(n.Span), n.Code, n.Message}
		}),
	}
	if !o.NoText {
		a.Text = &d.Text
	}
	if o.Tokens {
		a.Tokens = each(d.Tokens, func(t *document.Token) Token { return Token{b.at.extent(t.Span), t.Tag.String()} })
	}
	return a
}

func (b *builder) answer(s *document.Span) Span { return b.at.span(*s) }

// builder holds what the parts of one record share: offsets and ids.
type builder struct {
	d                                *document.Document
	at                               points
	article                          string
	entityIDs, quotationIDs, eventID []string
}

func newBuilder(d *document.Document) *builder {
	b := &builder{d: d, at: newPoints(d.Text), article: ArticleID(d)}
	x := newIDs(b.article)
	id := func(prefix string, s document.Span, kind string) string {
		return x.of(prefix, b.at.at(s.Start), b.at.at(s.End), kind)
	}
	b.entityIDs = each(d.Entities, func(e *document.Entity) string { return id("n_", e.Name, e.Type.String()) })
	b.quotationIDs = each(d.Quotes, func(q *document.Quote) string { return id("q_", q.Span, q.Kind.String()) })
	b.eventID = each(d.Events, func(e *document.Event) string { return id("e_", e.Trigger, e.Type) })
	return b
}

func (b *builder) entities() []Entity {
	out := make([]Entity, len(b.d.Entities))
	counts := make([]int, len(out))
	for i := range b.d.Mentions {
		if e := b.d.Mentions[i].Entity; e >= 0 {
			counts[e]++
		}
	}
	all := make([]Mention, len(b.d.Mentions)) // those of one entity after the other
	for i := range out {
		e := &b.d.Entities[i]
		out[i] = Entity{
			ID: b.entityIDs[i], Name: oneLine(b.d.EntityName(int32(i))), Type: e.Type.String(),
			Role: orNil(oneLine(b.d.Slice(e.Role))), Country: orNil(e.Country), Sector: orNil(e.Sector), Mentions: all[:0:counts[i]],
		}
		all = all[counts[i]:]
	}
	for i := range b.d.Mentions {
		m := &b.d.Mentions[i]
		if m.Entity >= 0 {
			e := &out[m.Entity]
			e.Mentions = append(e.Mentions, Mention{b.at.span(m.Span), m.Kind.String()})
		}
	}
	return out
}

func (b *builder) quotations() []Quotation {
	out := make([]Quotation, len(b.d.Quotes))
	for i := range out {
		q := &b.d.Quotes[i]
		s := b.at.span(q.Span)
		out[i] = Quotation{
			ID: b.quotationIDs[i], Start: s.Start, End: s.End, Text: s.Text, Content: b.d.Slice(q.Content), Kind: q.Kind.String(),
			Speaker: b.party(q.Speaker), Cue: b.at.spanOrNil(q.Cue), Addressee: b.party(q.Addressee), Medium: b.at.spanOrNil(q.Medium),
			Continues: idAt(b.quotationIDs, q.Continues), Confidence: rounded(q.Confidence), Rule: q.Rule, Stance: orNil(q.Stance),
		}
	}
	return out
}

// party is nil for an empty mention. The name of an unlinked one is null.
func (b *builder) party(r document.Ref) *Party {
	if r.Empty() {
		return nil
	}
	return &Party{b.at.span(r.Span), idAt(b.entityIDs, r.Entity), orNil(oneLine(b.d.EntityName(r.Entity)))}
}

func (b *builder) date(x *document.Date) Date {
	return Date{
		Span: b.at.span(x.Span), Type: x.Type.String(), Value: x.Value, From: orNil(x.From), To: orNil(x.To), Anchor: orNil(x.Anchor),
		Confidence: rounded(x.Confidence), Rule: x.Rule,
	}
}

func (b *builder) place(p *document.Place) Place {
	out := Place{
		Span: b.at.span(p.Span), Name: orNil(p.Name), Country: orNil(p.Country), Admin1: orNil(p.Admin1), Feature: orNil(p.Feature),
		Role: p.Role.String(), Approximate: p.Approximate, Confidence: rounded(p.Confidence), Rule: p.Rule,
	}
	if p.GeonamesID != 0 {
		out.GeonamesID = &p.GeonamesID
	}
	if p.HasPoint {
		lat, lon := degrees(p.Lat), degrees(p.Lon)
		out.Lat, out.Lon = &lat, &lon
	}
	return out
}

// rounded is a confidence to three decimals: no model of ours knows more.
func rounded(confidence float32) float32 {
	return float32(math.Round(float64(confidence)*1000) / 1000)
}

// degrees rounds to five decimals, a metre: the gazetteer knows no more.
func degrees(x float64) float64 { return math.Round(x*1e5) / 1e5 }

func published(p document.Published) *string {
	if !p.Known() {
		return nil
	}
	layout := time.RFC3339
	if p.DateOnly {
		layout = time.DateOnly
	}
	s := p.Time.Format(layout)
	return &s
}

// SourceOf is the record's form of where an article came from.
func SourceOf(s document.Source) Source {
	return Source{orNil(s.Path), orNil(s.URL), orNil(s.Publisher), orNil(s.Format)}
}

func orNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func orEmpty(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func idAt(ids []string, i int32) *string {
	if i < 0 {
		return nil
	}
	return &ids[i]
}

// oneLine makes each run of white space one space: a name broken by a line end
// is still the same name.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\t\u00a0") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// each maps a layer to its records; an empty layer gives an empty list, not nil.
func each[T, R any](layer []T, f func(*T) R) []R {
	out := make([]R, len(layer))
	for i := range layer {
		out[i] = f(&layer[i])
	}
	return out
}
