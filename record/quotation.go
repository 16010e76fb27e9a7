package record

import "dateline/document"

// quotationLines are the lines of quotations.jsonl: each quotation of a with what
// the rest of the record knows of it.
func quotationLines(d *document.Document, a *Article) []QuotationLine {
	b := &builder{d: d, at: newPoints(d.Text), article: a.ID}
	ref := a.ref()
	out := make([]QuotationLine, len(a.Quotations))
	for i := range out {
		q, dq := &a.Quotations[i], &d.Quotes[i]
		out[i] = QuotationLine{
			Schema: Version, ID: q.ID, Article: ref, Sentence: b.sentence(d.SentenceAt(dq.Start)),
			Start: q.Start, End: q.End, Text: q.Text, Content: q.Content, Kind: q.Kind, Speaker: speaker(a, d, dq, q.Speaker),
			Cue: q.Cue, Addressee: q.Addressee, Medium: q.Medium, Date: b.saidOn(dq, a.Published), Events: []string{},
			Confidence: q.Confidence, Rule: q.Rule,
		}
	}
	for i := range d.Events {
		if k := d.Events[i].Quote; k >= 0 {
			out[k].Events = append(out[k].Events, a.Events[i].ID)
		}
	}
	return out
}

func speaker(a *Article, d *document.Document, q *document.Quote, p *Party) *Speaker {
	if p == nil {
		return nil
	}
	s := &Speaker{Party: *p}
	if e := q.Speaker.Entity; e >= 0 {
		s.Country, s.Sector, s.Role = a.Entities[e].Country, a.Entities[e].Sector, a.Entities[e].Role
	}
	return s
}

// saidOn is when q was said: the first dated day in the sentence of its cue that
// stands outside the words themselves; else the day of publication; else nil.
func (b *builder) saidOn(q *document.Quote, published *string) *EventDate {
	at := q.Cue.Start
	if q.Cue.Empty() {
		at = q.Start
	}
	if i := b.d.SentenceAt(at); i >= 0 {
		sentence := b.d.Sentences[i].Span
		for k := range b.d.Dates {
			x := &b.d.Dates[k]
			if x.Start >= sentence.End {
				break
			}
			if !sentence.Contains(x.Span) || x.Overlaps(q.Span) || x.From == "" || x.Type != document.DateDate || b.quoted(x.Span) {
				continue
			}
			out := &EventDate{Value: x.Value, From: orNil(x.From), To: orNil(x.To), Basis: "explicit"}
			b.say(out, x.Span)
			return out
		}
	}
	if published == nil {
		return nil
	}
	day := (*published)[:len("2006-01-02")]
	return &EventDate{Value: day, From: &day, To: &day, Basis: "published"}
}

// quoted reports whether s stands inside quotation marks.
func (b *builder) quoted(s document.Span) bool {
	for i := range b.d.Marks {
		if b.d.Marks[i].Start > s.Start {
			break
		}
		if b.d.Marks[i].Contains(s) {
			return true
		}
	}
	return false
}
