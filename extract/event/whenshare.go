package event

import (
	"sort"

	"dateline/document"
	"dateline/internal/phrase"
)

// shareWhenWhere gives what took place the date and place of another clause of its
// sentence, where both clauses tell of one happening: "were killed [when a bus slid
// off a road near Gdansk on Friday]". A date or place that only one clause of
// several could lend is taken, none of two.
func (f *finder) shareWhenWhere(first int32) {
	head, label := f.datelineEnd(), f.label()
	for k := first; int(k) < len(f.drafts); k++ {
		d := &f.drafts[k]
		if !d.Status.TookPlace() || d.clause < 0 || !f.tied(d) {
			continue
		}
		if d.Date.Value == "" {
			if i := f.sharedDate(d); i >= 0 {
				x := &f.d.Dates[i]
				d.Date = document.EventDate{Date: i, Basis: "coreference", Value: x.Value, From: x.From, To: x.To}
			}
		}
		if d.Place < 0 || f.d.Places[d.Place].End <= head {
			if i := f.sharedPlace(d, head); i >= 0 {
				d.Place = i
			} else if d.Place < 0 && label >= 0 {
				d.Place = f.drafts[label].Place
			}
		}
	}
}

// label is the event that a headline is about, "Lisbon tram crash: driver held"; -1
// without one.
func (f *finder) label() int32 {
	s := &f.syn
	if len(s.nouns) == 0 || s.nouns[0].First != s.sent.Tokens.First || s.word(s.nouns[0].End) != ":" {
		return -1
	}
	if k := f.byNoun[0]; k >= 0 && harms(f.drafts[k].Type) {
		return k
	}
	return -1
}

// nearby is how far from its trigger an event may find the date or place of another
// clause.
const nearby = 400

// sharedDate is the one date of the clauses that are linked to the draft's; -1 for
// none and for several.
func (f *finder) sharedDate(d *draft) int32 {
	best := int32(-1)
	from, to := max(f.syn.sent.Start, d.Trigger.Start-nearby), min(f.syn.sent.End, d.Trigger.End+nearby)
	for i := sortedAt(f.d.Dates, from); i < len(f.d.Dates) && f.d.Dates[i].Start < to; i++ {
		x := &f.d.Dates[i]
		if x.Start < from || !f.dates(d, x) || f.heads(x.Span) || !f.together(d, x.Span) {
			continue
		}
		if best >= 0 && f.d.Dates[best].Value != x.Value {
			return -1
		}
		best = int32(i)
	}
	return best
}

// sharedPlace is the one place in a phrase of place of the clauses that are linked to
// the draft's; -1 for none and for several. "Leeds, England" counts once.
func (f *finder) sharedPlace(d *draft, head int32) int32 {
	best := int32(-1)
	from, to := max(f.syn.sent.Start, head, d.Trigger.Start-nearby), min(f.syn.sent.End, d.Trigger.End+nearby)
	for i := f.placeFrom(from); i < len(f.d.Places) && f.d.Places[i].Start < to; i++ {
		p := &f.d.Places[i]
		if p.Role != document.LiteralPlace || d.party(p) || f.wider(i) || !f.situates(d, p) || !f.together(d, p.Span) {
			continue
		}
		if best >= 0 && f.d.Places[best].Name != p.Name {
			return -1
		}
		best = int32(i)
	}
	return best
}

// heads reports whether a date belongs to the dateline: "Oslo, 3 May (AP) - Police …".
func (f *finder) heads(at document.Span) bool {
	s := &f.syn
	t := f.d.TokenAt(at.End)
	if t > s.sent.Tokens.First+12 || len(s.clauses) > 0 && s.clauses[0].First < t {
		return false
	}
	for end := min(t+5, s.sent.Tokens.End); t < end; t++ {
		if w := s.word(t); dash(w) || w == ":" {
			return true
		}
	}
	return false
}

// wider reports whether place i only says where the one before it is: "Leeds, [England]",
// "Kingston, south of [Brisbane]".
func (f *finder) wider(i int) bool {
	if i == 0 {
		return false
	}
	a, b := &f.d.Places[i-1], &f.d.Places[i]
	if b.Start-a.End > 24 || b.Start <= a.End {
		return false
	}
	t := f.d.TokenAt(a.End)
	return f.syn.tag(t) == document.Comma && f.d.Tokens[t].Start == a.End && f.syn.tag(t+1) != document.CC
}

// situates reports whether a place stands in a phrase of place that says where
// something was, not where somebody is from or has an office.
func (f *finder) situates(d *draft, p *document.Place) bool {
	s := &f.syn
	n := s.owner[f.d.TokenAt(p.Start)-s.sent.Tokens.First]
	if n < 0 || f.others(d, n) {
		return false
	}
	inside := p.End <= f.d.Tokens[s.nouns[n].Head].Start && !s.nouns[n].time
	for k := 0; k < 3 && !inside && s.nouns[n].gov >= 0 && s.word(s.nouns[n].prep) == "of"; k++ {
		n = s.nouns[n].gov // "off the island of X", not "in support of X forces"
	}
	x := &s.nouns[n]
	if inside && f.d.Tokens[x.Head].Tag.IsProper() {
		return false // "the Africa Cup"
	}
	if x.prep < 0 || f.seated(d, n) {
		return false
	}
	switch w := s.word(x.prep); w {
	case "from", "into", "over", "to", "through":
		return false
	default:
		return locative(w)
	}
}

// seated reports whether noun n, after a preposition of place, only says where a
// body that speaks is: "[the government in Lima] thanked", "hired from a bank in Leeds".
// Who uses force or helps does so on the spot: "[police in Lima] arrested".
func (f *finder) seated(d *draft, n int32) bool {
	s := &f.syn
	g := s.nouns[n].gov
	if g < 0 || d.Type == "ASSAULT" || d.Type == "COERCE" || d.Type == "PROTEST" || d.Type == "MOBILIZE" || d.Mode == "investigate" || harms(d.Type) {
		return false
	}
	switch x := &s.nouns[g]; {
	case x.slot == subject && x.clause >= 0 && !s.clauses[x.clause].Passive:
	case x.prep >= 0 && (s.word(x.prep) == "from" || s.word(x.prep) == "of"):
	default:
		return false
	}
	m := s.mention(g)
	return m >= 0 && f.d.Entities[f.d.Mentions[m].Entity].Type == document.Org
}

// modifies is the noun of which a date only tells which one is meant: "the 2011 raid",
// "Friday's vote"; -1 if the date stands for itself.
func (f *finder) modifies(at document.Span) int32 {
	s := &f.syn
	t := f.d.TokenAt(at.Start)
	n := s.owner[t-s.sent.Tokens.First]
	if n < 0 || s.nouns[n].Genitive < 0 && (f.d.Tokens[s.nouns[n].Head].Start < at.End || t == s.sent.Tokens.First) {
		return -1
	}
	return n
}

// occasion reports whether a verb's act took place in what noun n names: "at Friday's
// rally".
func (f *finder) occasion(n int32) bool {
	switch f.syn.word(f.syn.nouns[n].prep) {
	case "at", "in", "during":
		return true
	}
	return false
}

// together reports whether the draft's clause is linked to the clause that holds a
// date or place, inside the same quotation or outside of any.
func (f *finder) together(d *draft, at document.Span) bool {
	h := f.home(f.d.TokenAt(at.Start))
	if k := f.whenAfter(at); k >= 0 {
		h = k
	}
	return h >= 0 && f.linked(d, h) && f.quoteAt(at) == f.quoteAt(d.Trigger)
}

// whenAfter is the clause that tells what was on a date, "since May, [when a tram
// fell]"; -1 without one.
func (f *finder) whenAfter(at document.Span) int32 {
	s := &f.syn
	end := f.d.TokenAt(at.End)
	if s.word(end) != "when" && (s.tag(end) != document.Comma || s.word(end+1) != "when") {
		return -1
	}
	if k := sort.Search(len(s.clauses), func(i int) bool { return s.clauses[i].First > end }); k < len(s.clauses) {
		return int32(k)
	}
	return -1
}

// home is the clause that holds token t: the last that began before it, or the next
// if its subject did; of a phrase that opens the sentence the first main clause.
func (f *finder) home(t int32) int32 {
	s := &f.syn
	k := sort.Search(len(s.clauses), func(i int) bool { return s.clauses[i].First > t })
	if k < len(s.clauses) {
		if x := &s.clauses[k]; x.subj >= 0 && !x.shared && s.nouns[x.subj].First < t && (k == 0 || s.nouns[x.subj].First >= s.clauses[k-1].End) {
			return int32(k)
		}
	}
	if k > 0 {
		return int32(k - 1)
	}
	for c := range min(len(s.clauses), 8) {
		if k := s.clauses[c].kind; k == mainClause || k == coordinate {
			return int32(c)
		}
	}
	return -1
}

// linked reports whether one goes from the draft's clause to clause h over clauses
// that tell of the same time and place: up from both to where they meet.
func (f *finder) linked(d *draft, h int32) bool {
	for a, i := d.clause, 0; a >= 0 && i < 6; i++ {
		for b, j := h, 0; b >= 0 && j < 6; j++ {
			if a == b {
				return true
			}
			if !f.joins(d, b) || f.syn.clauses[b].kind == coordinate && !harms(d.Type) {
				break // "hired a bank and [lost money in May]" says nothing of the hiring
			}
			b = f.over(b)
		}
		if !f.joins(d, a) {
			return false
		}
		a = f.over(a)
	}
	return false
}

// over is the clause that clause c hangs on, be it by a noun of it.
func (f *finder) over(c int32) int32 {
	x := &f.syn.clauses[c]
	if x.kind != relative || x.noun < 0 {
		return x.parent
	}
	if k := f.syn.nouns[f.syn.head(x.noun)].clause; k >= 0 {
		return k
	}
	for k := int(c) + 1; k < min(len(f.syn.clauses), int(c)+4); k++ { // "At a rally held in Riga, [they voted]"
		if f.syn.clauses[k].kind == mainClause {
			return int32(k)
		}
	}
	return -1
}

// joins reports whether clause c tells of the same time and place as the one that it
// hangs on: "came and [left]", "…, [killing nine]", "[when a bus slid]", "a boy [riding
// a scooter]"; of harm also its cause, "[after a ferry sank]".
func (f *finder) joins(d *draft, c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	p := f.over(c)
	if p < 0 || p == c {
		return false
	}
	up := &s.clauses[p]
	if x.Perfect != up.Perfect && x.Form == phrase.Finite || x.Modal >= 0 || x.Negative || up.Modal >= 0 {
		return false
	}
	past := x.Past && up.Past || up.Form != phrase.Finite
	switch x.kind {
	case coordinate:
		return (x.shared || past) && x.Form == up.Form && x.Past == up.Past
	case participial:
		return x.Form == phrase.Gerund && !having(s.word(x.First)) && !up.Perfect
	case relative:
		return x.Form == phrase.Gerund || x.Form == phrase.Participle && x.noun >= 0 && f.occasion(x.noun) || x.Form == phrase.Finite && x.Past && s.tag(x.Head) == document.VBG
	case complement: // "failed [to finish on Sunday]"
		return x.Form == phrase.Infinitive && x.noun < 0 && x.adj == "" && f.oneDeed(up)
	case adverbial:
		switch x.mark {
		case "when", "as", "while", "where":
			return x.Form == phrase.Gerund || past && x.Form == phrase.Finite
		case "after":
			return harms(d.Type) && !x.Perfect && (x.Form == phrase.Gerund || past) && f.ofHarm(p) && f.ofHarm(c)
		}
	}
	return false
}

func having(w string) bool { return w == "having" }

// ofHarm reports whether a clause says no event, or one of bodily harm or ruin.
func (f *finder) ofHarm(c int32) bool {
	k := f.byClause[c]
	return k < 0 || harms(f.drafts[k].Type)
}

func harms(typ string) bool {
	switch typ {
	case "ASSAULT", "dateline:death", "dateline:injury", "dateline:accident", "dateline:disaster":
		return true
	}
	return false
}

// tied reports whether the draft shares the time of its clause: a verb does, a noun
// as what a verb lets happen, or beside it as its occasion: "injured [in a crash]".
func (f *finder) tied(d *draft) bool {
	if d.noun < 0 || d.signs.light || d.signs.occurs {
		return true
	}
	s := &f.syn
	x := &s.nouns[d.noun]
	k := f.byClause[d.clause]
	if x.slot != oblique || x.prep < 0 || x.gov >= 0 && s.nouns[x.gov].slot == subject {
		return false
	}
	switch s.word(x.prep) {
	case "in", "during", "at":
		return true
	case "by":
		return k >= 0 && harms(d.Type) && harms(f.drafts[k].Type)
	}
	return false
}
