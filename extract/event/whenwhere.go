package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// dateAndPlace gives the draft the date and place of its own clause, else of its
// sentence where only one event could own it.
func (f *finder) dateAndPlace(d *draft) {
	r := f.reach(d)
	if i := f.nearestDate(d, r); i >= 0 {
		x := &f.d.Dates[i]
		d.Date = document.EventDate{Date: i, Basis: "explicit", Value: x.Value, From: x.From, To: x.To}
		if x.AnchorKind == "utterance" {
			d.Date.Basis = "utterance"
		}
	}
	d.Place = f.nearestPlace(d, r)
}

// reach is the stretch of text that belongs to the draft: from its clause's
// subject to the next clause, for a noun also what hangs on it.
func (f *finder) reach(d *draft) document.Span {
	s := &f.syn
	all := s.sent.Span
	c := d.clause
	if c < 0 || int(c) >= len(s.clauses) {
		return all
	}
	out := all
	for k := c - 1; k >= 0; k-- {
		x, y := &s.clauses[c], &s.clauses[k]
		if k == c-1 {
			if at := f.opens(x, y.End); at > 0 {
				out.Start = at
				break
			}
		}
		if f.transparent(y, c) {
			continue
		}
		out.Start = f.d.Tokens[y.End-1].End
		if k == x.parent && x.Form == phrase.Infinitive && x.kind == complement && d.noun < 0 && !f.oneDeed(y) {
			out.Start = f.d.Tokens[x.First].Start // "agreed in May [to sell it]"
		}
		break
	}
	for k := c + 1; int(k) < len(s.clauses); k++ {
		if y := &s.clauses[k]; !f.transparent(y, c) {
			start := y.First
			if y.subj >= 0 && !y.shared && s.nouns[y.subj].First > s.clauses[c].Head && s.nouns[y.subj].First < start {
				start = s.nouns[y.subj].First
			}
			out.End = f.d.Tokens[start].Start
			break
		}
	}
	if x := &s.clauses[c]; x.kind == coordinate && x.shared && d.noun < 0 {
		out.Start = max(out.Start, f.d.Tokens[x.First].Start)
	}
	if out.End < d.Trigger.End {
		out.End = all.End
	}
	if out.Start > d.Trigger.Start {
		out.Start = all.Start
	}
	return out
}

// oneDeed reports whether a verb and the infinitive under it are the same act: "failed
// on Friday [to agree]".
func (f *finder) oneDeed(up *clause) bool {
	e := trigger.VerbClause(f.syn.lemmaOf(up), trigger.To)
	return e.Plain == trigger.Keep || e.Plain == trigger.Negated
}

// opens is where a subordinate clause with a subject of its own begins behind token
// from: at its mark or quotation mark, else at its subject; 0 for other clauses.
func (f *finder) opens(x *clause, from int32) int32 {
	s := &f.syn
	if x.kind != adverbial && x.kind != complement || x.Form != phrase.Finite || x.subj < 0 || x.shared || x.rear || s.nouns[x.subj].First < from {
		return 0
	}
	first := s.nouns[x.subj].First
	for t := first - 1; t >= from; t-- {
		if s.tag(t) == document.OpenQuote || s.tag(t) == document.Colon || subordinator(s.word(t)) {
			return f.d.Tokens[t].Start
		}
	}
	return f.d.Tokens[first].Start
}

// transparent reports whether clause y says nothing of its own that a date or
// place would belong to rather than to clause c: auxiliaries and reporting verbs
// at the sentence's end are not.
func (f *finder) transparent(y *clause, c int32) bool {
	s := &f.syn
	if y.Modal == y.Head || auxiliary(s.word(y.Head)) {
		return true
	}
	switch s.lemmaOf(y) {
	case "set": // "is set to", not "set off"
		return s.tag(y.End) == document.TO || s.word(y.End) == "for"
	case "begin", "start", "continue", "schedule", "hold", "plan", "take", "expect", "be", "include", "due":
		return true
	}
	return y.kind == participial && y.parent == c && y.First > s.clauses[c].Head
}

// nearestDate is the date in the reach that stands nearest to the trigger, those
// after it first; durations and sets are no dates.
func (f *finder) nearestDate(d *draft, r document.Span) int32 {
	best, size := int32(-1), int32(1<<30)
	for i := sortedAt(f.d.Dates, r.Start); i < len(f.d.Dates); i++ {
		x := &f.d.Dates[i]
		if x.Start >= r.End {
			break
		}
		if x.Start < r.Start || !f.dates(d, x) {
			continue
		}
		gap := x.Start - d.Trigger.End
		if gap < 0 {
			if gap = d.Trigger.Start - x.End + 20; d.noun >= 0 && gap > 24 && x.Start > f.syn.sent.Start+10 {
				continue // a noun's date follows it, or opens the sentence
			}
		}
		if gap < size {
			best, size = int32(i), gap
		}
	}
	return best
}

// dates reports whether a date may be the draft's: a point in time that is no mere
// bound of a stretch or a comparison, and for what took place not yet to come.
func (f *finder) dates(d *draft, x *document.Date) bool {
	if x.Type == document.DateDuration || x.Type == document.DateSet || x.Value == "" || vague(x.Value) {
		return false
	}
	if !d.Status.TookPlace() {
		return true
	}
	if f.today != "" && x.From[:min(len(x.From), len(f.today))] > f.today {
		return false
	}
	if n := f.modifies(x.Span); n >= 0 {
		return n == d.noun || d.noun < 0 && (f.occasion(n) || d.Trigger.Contains(f.d.Tokens[f.syn.nouns[n].Head].Span))
	}
	if k := f.whenAfter(x.Span); k >= 0 && d.clause >= k {
		return true // "the worst since May, [when a tram fell]"
	}
	for t := f.d.TokenAt(x.Start) - 1; t >= f.syn.sent.Tokens.First; t-- {
		switch f.syn.word(t) {
		case "since", "until", "till", "than":
			return false
		case "by":
			return t == f.syn.sent.Tokens.First
		case "the", "early", "late", "at", "about", "around", "least":
		default:
			return true
		}
	}
	return true
}

// vague reports whether a TIMEX3 value names no day, month or year.
func vague(v string) bool {
	return v == "PRESENT_REF" || v == "PAST_REF" || v == "FUTURE_REF"
}
