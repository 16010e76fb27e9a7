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
	p := &parser{x: s.lexicon, d: d, text: d.Text, folded: d.Folded, atoms: s.lexicon.scan(d.Text, d.Folded)}
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
	x := document.Date{Span: e.Span, Type: e.typ, Value: a.value, AnchorKind: a.anchor, Confidence: confidence(e.rule, a.anchor), Rule: e.rule}
	if (a.anchor == "published" || a.anchor == "text" || a.anchor == "dateline" || a.anchor == "utterance") && a.at != unknownDay {
		x.Anchor = r.isoAnchor(a.at)
	}
	if e.kind == duration {
		if a.from != unknownDay {
			x.From, x.To = a.from.iso(), a.to.iso()
		}
		return x
	}
	if from, to, ok := a.when.span(); ok {
		if x.From = a.value; a.when.grain != dayGrain || a.when.time != "" || a.when.y <= 0 {
			x.From = from.iso()
		}
		if x.To = x.From; to != from {
			x.To = to.iso()
		}
		if a.when.time != "" {
			x.From, x.To = instants(from, a.when.time, e)
		}
	}
	return x
}

// isoAnchor writes x; articles count from the same day again and again.
func (r *resolver) isoAnchor(x day) string {
	if r.anchor == "" || r.anchorDay != x {
		r.anchor, r.anchorDay = x.iso(), x
	}
	return r.anchor
}

// instants are the first and last instant of a part of day x: of 20:30, itself; of the
// morning, 06:00 to 12:00. They carry the offset of the zone where the text names one.
func instants(x day, time string, e *expr) (from, to string) {
	zone := ""
	if e.zoned {
		zone = offsetOf(e.zone)
	}
	switch time {
	case "TMO":
		return x.iso() + "T06:00", x.iso() + "T12:00"
	case "TAF":
		return x.iso() + "T12:00", x.iso() + "T18:00"
	case "TEV":
		return x.iso() + "T18:00", (x + 1).iso() + "T00:00"
	case "TNI":
		return x.iso() + "T20:00", (x + 1).iso() + "T06:00"
	case "TDT":
		return x.iso() + "T06:00", x.iso() + "T20:00"
	case "T24:00":
		x, time = x+1, "T00:00"
	}
	return x.iso() + time + zone, x.iso() + time + zone
}

// offsetOf writes minutes east of Greenwich as ISO 8601 does: Z, +01:00.
func offsetOf(minutes int) string {
	if minutes == 0 {
		return "Z"
	}
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	var room [8]byte
	b := pad(append(room[:0], sign), minutes/60, 2)
	return string(pad(append(b, ':'), minutes%60, 2))
}
