package event

import (
	"dateline/document"
)

// quotations links the drafts from first on to the quotation that they stand in,
// or that they report: "demanded" is the cue of what was demanded. What stands in
// quotation marks is said by its speaker, not by the article.
func (f *finder) quotations(first int32) {
	for k := first; int(k) < len(f.drafts); k++ {
		d := &f.drafts[k]
		if q := f.quoteAt(d.Trigger); q >= 0 && !f.alongside(d, &f.d.Quotes[q]) {
			d.Quote = q
			f.spokenBy(d, &f.d.Quotes[q])
			continue
		}
		for _, q := range f.near {
			if cue := f.d.Quotes[q].Cue; !cue.Empty() && cue.Overlaps(d.Trigger) {
				d.Quote = q
				break
			}
		}
	}
}

// spokenBy attributes what a quotation says to its speaker.
func (f *finder) spokenBy(d *draft, q *document.Quote) {
	if q.Speaker.Empty() {
		return
	}
	if d.Status == document.Asserted && q.Kind != document.Mixed && (q.Kind == document.Direct || !f.announced(d)) {
		d.Status = document.Reported
	}
	if len(d.Attribution) == 0 {
		d.Attribution = []document.Attribution{{Speaker: q.Speaker, Cue: q.Cue}}
	}
}

// alongside reports whether the draft's verb is coordinated with the verb that reports
// a quotation, so that it is no part of what is said: "said he would go and [asked]";
// or whether a dateline was taken for a speaker.
func (f *finder) alongside(d *draft, q *document.Quote) bool {
	s := &f.syn
	if q.Cue.Start < f.datelineEnd()+1 && !q.Cue.Empty() && q.Cue.Start >= s.sent.Start {
		return true // "NAIROBI: …": nobody says it
	}
	if q.Kind == document.Direct || d.noun >= 0 || d.clause < 0 || q.Cue.Empty() {
		return false
	}
	c := d.clause
	for s.clauses[c].kind == coordinate && s.clauses[c].parent >= 0 {
		c = s.clauses[c].parent
		if f.d.Tokens[s.clauses[c].Head].Overlaps(q.Cue) {
			return true
		}
	}
	for k := range s.clauses { // "a man who police say killed nine [was arrested]"
		if x := &s.clauses[k]; x.kind == relative && f.d.Tokens[x.Head].Overlaps(q.Cue) && s.clauses[c].parent < 0 {
			return true
		}
	}
	return false
}

// announced reports whether those who did it are those who announce it.
func (f *finder) announced(d *draft) bool {
	c := d.clause
	for range 6 {
		if c < 0 {
			return false
		}
		x := &f.syn.clauses[c]
		if x.parent >= 0 && f.selfTold(x, x.parent) {
			return true
		}
		c = x.parent
	}
	return false
}
