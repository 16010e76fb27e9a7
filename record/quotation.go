package record

import "dateline/document"

// quotationLines are the lines of quotations.jsonl: each quotation of a with what
// the rest of the record knows of it.
func quotationLines(d *document.Document, a *Article) []QuotationLine {
	b := &builder{d: d, at: newPoints(d.Text), article: a.ID}
	ref, free := a.Ref(), freeDates(d)
	out := make([]QuotationLine, len(a.Quotations))
	for i := range out {
		q, dq := &a.Quotations[i], &d.Quotes[i]
		out[i] = QuotationLine{
			Schema: Version, ID: q.ID, Article: ref, Sentence: b.sentence(d.SentenceAt(dq.Start)),
			Start: q.Start, End: q.End, Text: q.Text, Content: q.Content, Kind: q.Kind, Speaker: speaker(a, d, dq, q.Speaker),
			Cue: q.Cue, Addressee: q.Addressee, Medium: q.Medium, Date: b.saidOn(dq, free, a.Published), Events: []string{},
			Confidence: rounded(q.Confidence), Rule: q.Rule, Stance: q.Stance,
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
func (b *builder) saidOn(q *document.Quote, free [][]int, published *string) *EventDate {
	at := q.Cue.Start
	if q.Cue.Empty() {
		at = q.Start
	}
	if i := b.d.SentenceAt(at); i >= 0 {
		for _, k := range free[i] {
			x := &b.d.Dates[k]
			if x.Overlaps(q.Span) {
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

// maxFree is how many dates of a sentence are looked at for a quotation in it.
const maxFree = 8

// freeDates lists for each sentence the days in it that stand outside quotation
// marks, in one pass over dates, sentences and marks.
func freeDates(d *document.Document) [][]int {
	out := make([][]int, len(d.Sentences))
	sentence, mark, quotedTo := 0, 0, int32(0)
	for k := range d.Dates {
		x := &d.Dates[k]
		for ; mark < len(d.Marks) && d.Marks[mark].Start <= x.Start; mark++ {
			quotedTo = max(quotedTo, d.Marks[mark].End)
		}
		for sentence < len(d.Sentences) && d.Sentences[sentence].End <= x.Start {
			sentence++
		}
		if sentence == len(d.Sentences) {
			break
		}
		inside := d.Sentences[sentence].Contains(x.Span)
		if inside && x.Start >= quotedTo && x.From != "" && x.Type == document.DateDate && len(out[sentence]) < maxFree {
			out[sentence] = append(out[sentence], k)
		}
	}
	return out
}
