package document

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// Validate checks what every stage promises: spans in range and on rune
// boundaries, layers sorted, cross references in range. Tests, fuzz targets and
// --check call it. It costs one pass over the layers.
func (d *Document) Validate() error {
	if !utf8.ValidString(d.Text) {
		return errors.New("text is not valid UTF-8")
	}
	if len(d.Folded) != len(d.Text) {
		return fmt.Errorf("folded text has %d bytes, text %d", len(d.Folded), len(d.Text))
	}
	return errors.Join(d.validText(), d.validEntities(), d.validQuotes(), d.validDatesAndPlaces(), d.validEvents(), d.validNotes())
}

func (d *Document) validText() error {
	if err := inOrder(d, "paragraph", len(d.Paragraphs), func(i int) Span { return d.Paragraphs[i].Span }, disjoint); err != nil {
		return err
	}
	if err := inOrder(d, "mark", len(d.Marks), func(i int) Span { return d.Marks[i].Span }, nested); err != nil {
		return err
	}
	for i, m := range d.Marks {
		if err := errors.Join(d.inside(m.Content, m.Span), refTo(m.Continues, i)); err != nil {
			return fmt.Errorf("mark %d: %w", i, err)
		}
	}
	if err := inOrder(d, "token", len(d.Tokens), func(i int) Span { return d.Tokens[i].Span }, disjoint); err != nil {
		return err
	}
	for i, t := range d.Tokens {
		if t.Empty() || t.Tag >= TagCount {
			return fmt.Errorf("token %d: %v with tag %d", i, t.Span, t.Tag)
		}
	}
	if err := inOrder(d, "sentence", len(d.Sentences), func(i int) Span { return d.Sentences[i].Span }, disjoint); err != nil {
		return err
	}
	for i, s := range d.Sentences {
		if err := d.tokensOf(s.Tokens, s.Span); err != nil {
			return fmt.Errorf("sentence %d: %w", i, err)
		}
		if s.Paragraph < -1 || int(s.Paragraph) >= len(d.Paragraphs) {
			return fmt.Errorf("sentence %d: no paragraph %d", i, s.Paragraph)
		}
	}
	return nil
}

func (d *Document) validEntities() error {
	if err := inOrder(d, "mention", len(d.Mentions), func(i int) Span { return d.Mentions[i].Span }, nested); err != nil {
		return err
	}
	for i, m := range d.Mentions {
		if err := errors.Join(d.tokensOf(m.Tokens, m.Span), index(m.Entity, len(d.Entities))); err != nil {
			return fmt.Errorf("mention %d: %w", i, err)
		}
	}
	for i, e := range d.Entities {
		if err := errors.Join(d.check(e.Name), d.check(e.Role)); err != nil {
			return fmt.Errorf("entity %d: %w", i, err)
		}
		if e.Name.Empty() || e.Type == NoEntity {
			return fmt.Errorf("entity %d: no name or no type", i)
		}
	}
	return nil
}

func (d *Document) validQuotes() error {
	if err := inOrder(d, "quote", len(d.Quotes), func(i int) Span { return d.Quotes[i].Span }, sorted); err != nil {
		return err
	}
	for i, q := range d.Quotes {
		err := errors.Join(d.inside(q.Content, q.Span), d.ref(q.Speaker), d.ref(q.Addressee), d.check(q.Cue), d.check(q.Medium),
			refTo(q.Continues, i), confidence(q.Confidence, q.Rule))
		if err != nil {
			return fmt.Errorf("quote %d: %w", i, err)
		}
	}
	return nil
}

func (d *Document) validDatesAndPlaces() error {
	if err := inOrder(d, "date", len(d.Dates), func(i int) Span { return d.Dates[i].Span }, nested); err != nil {
		return err
	}
	for i, x := range d.Dates {
		if x.Value == "" || x.Empty() {
			return fmt.Errorf("date %d: %v without a value or text", i, x.Span)
		}
		if err := confidence(x.Confidence, x.Rule); err != nil {
			return fmt.Errorf("date %d: %w", i, err)
		}
	}
	if err := inOrder(d, "place", len(d.Places), func(i int) Span { return d.Places[i].Span }, nested); err != nil {
		return err
	}
	for i, p := range d.Places {
		if p.HasPoint && !(p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180) {
			return fmt.Errorf("place %d: point %v %v is not on the earth", i, p.Lat, p.Lon)
		}
		if err := errors.Join(index(p.Entity, len(d.Entities)), confidence(p.Confidence, p.Rule)); err != nil || p.Empty() {
			return fmt.Errorf("place %d %v: %w", i, p.Span, err)
		}
	}
	return nil
}

func (d *Document) validEvents() error {
	if err := inOrder(d, "event", len(d.Events), func(i int) Span { return d.Events[i].Trigger }, sorted); err != nil {
		return err
	}
	for i, e := range d.Events {
		err := errors.Join(index(e.Sentence, len(d.Sentences)), index(e.Date.Date, len(d.Dates)), index(e.Place, len(d.Places)),
			index(e.Quote, len(d.Quotes)), index(e.PartOf, len(d.Events)), confidence(e.Confidence, e.Rule))
		for _, a := range [][]Actor{e.Actors, e.Recipients} {
			for _, x := range a {
				err = errors.Join(err, d.check(x.Span), index(x.Entity, len(d.Entities)))
			}
		}
		for _, a := range e.Attribution {
			err = errors.Join(err, d.ref(a.Speaker), d.check(a.Cue))
		}
		if e.Trigger.Empty() || e.Type == "" || e.PartOf == int32(i) {
			err = errors.Join(err, errors.New("no trigger, no type, or part of itself"))
		}
		if err != nil {
			return fmt.Errorf("event %d: %w", i, err)
		}
	}
	return nil
}

func (d *Document) validNotes() error {
	for _, answers := range [][]Span{d.Answers.Who, d.Answers.What, d.Answers.When, d.Answers.Where} {
		for _, s := range answers {
			if err := d.check(s); err != nil {
				return fmt.Errorf("answer: %w", err)
			}
		}
	}
	for i, n := range d.Notes {
		if err := d.check(n.Span); err != nil {
			return fmt.Errorf("note %d: %w", i, err)
		}
	}
	return nil
}

type order uint8

const (
	sorted   order = iota // by start
	nested                // by start, longer first
	disjoint              // each starts at or after the end of the one before
)

func inOrder(d *Document, what string, n int, span func(int) Span, o order) error {
	var last Span
	for i := range n {
		s := span(i)
		if err := d.check(s); err != nil {
			return fmt.Errorf("%s %d: %w", what, i, err)
		}
		bad := s.Start < last.Start || o == disjoint && s.Start < last.End || o == nested && i > 0 && s.Start == last.Start && s.End > last.End
		if bad {
			return fmt.Errorf("%s %d: %v stands after %v", what, i, s, last)
		}
		last = s
	}
	return nil
}

func (d *Document) check(s Span) error {
	n := int32(len(d.Text))
	if s.Start < 0 || s.End < s.Start || s.End > n {
		return fmt.Errorf("span %v outside text of %d bytes", s, n)
	}
	if s.Start < n && !utf8.RuneStart(d.Text[s.Start]) || s.End < n && !utf8.RuneStart(d.Text[s.End]) {
		return fmt.Errorf("span %v splits a rune", s)
	}
	return nil
}

func (d *Document) inside(s, whole Span) error {
	if err := d.check(s); err != nil {
		return err
	}
	if !whole.Contains(s) {
		return fmt.Errorf("content %v outside %v", s, whole)
	}
	return nil
}

func (d *Document) ref(r Ref) error {
	return errors.Join(d.check(r.Span), index(r.Entity, len(d.Entities)))
}

func (d *Document) tokensOf(r Range, s Span) error {
	if r.First < 0 || r.End < r.First || int(r.End) > len(d.Tokens) {
		return fmt.Errorf("tokens %v of %d", r, len(d.Tokens))
	}
	if r.Len() > 0 && (d.Tokens[r.First].Start < s.Start || d.Tokens[r.End-1].End > s.End) {
		return fmt.Errorf("tokens %v reach outside %v", r, s)
	}
	return nil
}

func index(i int32, n int) error {
	if i < -1 || int(i) >= n {
		return fmt.Errorf("index %d of %d", i, n)
	}
	return nil
}

// refTo checks that element i points to an earlier one, or to none (-1).
func refTo(ref int32, i int) error {
	if ref < -1 || int(ref) >= i {
		return fmt.Errorf("goes on from %d", ref)
	}
	return nil
}

func confidence(c float32, rule string) error {
	if !(c >= 0 && c <= 1) {
		return fmt.Errorf("confidence %v", c)
	}
	if rule == "" {
		return errors.New("names no rule")
	}
	return nil
}
