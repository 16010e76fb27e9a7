// Package date finds dates and times and gives them calendar values.
package date

import (
	"dateline/document"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds the layer. It is immutable once built.
type Stage struct{ lexicon *lexicon }

// New loads what the stage needs.
func New(Options) (*Stage, error) { return &Stage{newLexicon()}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "date" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Tokens | document.Sentences | document.Quotes }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Dates }

// Apply adds the layer to d.
func (s *Stage) Apply(d *document.Document) error {
	p := &parser{x: s.lexicon, text: d.Text, folded: d.Folded, atoms: s.lexicon.scan(d.Text, d.Folded)}
	p.parse()
	if len(p.out) == 0 {
		return nil
	}
	r := &resolver{p: p}
	r.publication(d)
	r.habits(d)
	d.Dates = make([]document.Date, 0, len(p.out))
	for i := range p.out {
		e := &p.out[i]
		a := r.answer(d, i)
		if a.value == "" {
			continue
		}
		r.remember(e, a)
		d.Dates = append(d.Dates, r.record(e, a))
		if e.rule == "numeric-open" {
			d.Notes = append(d.Notes, document.Note{Span: e.Span, Code: "date-ambiguous", Message: "the day and the month may stand in either order"})
		}
	}
	return nil
}

// answer resolves expression i: in a quotation, from the day on which it was said.
func (r *resolver) answer(d *document.Document, i int) answer {
	e := &r.p.out[i]
	said := r.utterance(d, i)
	if said == unknownDay {
		return r.resolve(e)
	}
	pub, from := r.pub, r.from
	r.pub, r.from = said, "utterance"
	a := r.resolve(e)
	r.pub, r.from = pub, from
	return a
}

// record is the annotation of e with answer a.
func (r *resolver) record(e *expr, a answer) document.Date {
	x := document.Date{Span: e.Span, Type: e.typ, Value: a.value, AnchorKind: a.anchor, Confidence: 0.9, Rule: e.rule}
	if (a.anchor == "published" || a.anchor == "text" || a.anchor == "dateline" || a.anchor == "utterance") && a.at != unknownDay {
		x.Anchor = a.at.iso()
	}
	if e.kind == duration {
		if a.from != unknownDay {
			x.From, x.To = a.from.iso(), a.to.iso()
		}
		return x
	}
	if from, to, ok := a.when.span(); ok {
		x.From, x.To = from.iso(), to.iso()
	}
	return x
}
