package event

import (
	"slices"
	"strings"

	"dateline/document"
)

// far is what a place loses by standing in no phrase of place, farther by standing
// in the dateline only.
const (
	far     = 200
	farther = 2000
)

// nearestPlace is the literal place in the reach that stands nearest to the
// trigger, after a preposition of place; else the one that "there" or "where"
// stands for; else the town of the dateline.
func (f *finder) nearestPlace(d *draft, r document.Span) int32 {
	best, size, out := int32(-1), int32(1<<30), -2 // out: the last one that is no place of this event
	head := f.datelineEnd()
	if d.clause >= 0 && r.Start > f.syn.sent.Start {
		r.Start = f.opening(&f.syn.clauses[d.clause], r.Start)
	}
	for i := f.placeFrom(r.Start); i < len(f.d.Places); i++ {
		p := &f.d.Places[i]
		if p.Start >= r.End {
			break
		}
		if p.Start < r.Start || p.Role != document.LiteralPlace || d.party(p) && !placeIsObject(d) {
			continue
		}
		gap := p.Start - d.Trigger.End
		if gap < 0 {
			gap = d.Trigger.Start - p.End + 20
		}
		if p.End <= head {
			if p.Start > f.syn.sent.Start || d.Status != document.Asserted && d.Status != document.Reported {
				continue // "KYIV, Ukraine - …": the town, of what took place
			}
			gap += farther
		} else if extra := f.standing(d, p); extra >= 0 && (out != i-1 || !f.wider(i)) {
			gap += extra
		} else {
			out = i // "of Luton, [England]" goes the way of Luton
			continue
		}
		if gap < size {
			best, size = int32(i), gap
		}
	}
	if size > far {
		if k := f.there(d, r); k >= 0 {
			return k
		}
	}
	return best
}

// opening is where a clause with a subject of its own begins after offset at: at
// the last conjunction before that subject; at itself if there is none.
func (f *finder) opening(x *clause, at int32) int32 {
	if x.subj < 0 || x.shared {
		return at
	}
	for t := f.syn.nouns[x.subj].First - 1; t >= f.syn.sent.Tokens.First && f.d.Tokens[t].Start >= at; t-- {
		if tag := f.syn.tag(t); tag == document.CC || x.mark != "" && f.syn.word(t) == x.mark {
			return f.d.Tokens[t].Start
		}
	}
	return at
}

// placeFrom is the first place that starts at or after an offset.
func (f *finder) placeFrom(at int32) int {
	i, _ := slices.BinarySearchFunc(f.d.Places, at, func(p document.Place, at int32) int { return int(p.Start - at) })
	return i
}

// standing weighs how a place stands in the sentence: 0 after a preposition of
// place or as an object where the act happened, far for a bare modifier, -1 for
// what is no place of this event.
func (f *finder) standing(d *draft, p *document.Place) int32 {
	s := &f.syn
	n := int32(-1)
	if t := f.d.TokenAt(p.Start); t >= s.sent.Tokens.First && t < s.sent.Tokens.End {
		n = s.owner[t-s.sent.Tokens.First]
	}
	if n < 0 {
		return far
	}
	if w := s.word(f.d.TokenAt(p.End)); w == "$" || w == "£" || w == "€" {
		return -1 // "US $5"
	}
	inside := p.End <= f.d.Tokens[s.nouns[n].Head].Start && !s.nouns[n].time
	if n == d.noun && inside && struck(d.Type, p) && !f.d.Tokens[s.nouns[n].Head].Tag.IsProper() {
		return 0 // "the Lyon flood"
	}
	if s.nouns[n].slot == subject && n != d.noun && d.noun >= 0 && d.signs.light && s.nouns[n].clause == d.clause && suffered(s.lemmaOf(&s.clauses[d.clause])) {
		return 0 // "Japan experienced a drought"
	}
	if s.nouns[n].slot == subject || f.others(d, n) || f.seated(d, n) {
		return -1
	}
	at := n
	for k := 0; k < 3 && s.nouns[at].gov >= 0 && s.word(s.nouns[at].prep) == "of"; k++ {
		at = s.nouns[at].gov // "off the island of X", "in the town of Y"
	}
	x := &s.nouns[at]
	switch {
	case x.slot == object && placeIsObject(d) && (at == n && !inside || !s.person(at)):
		return 0
	case x.prep >= 0 && s.locates(d, x):
		return 0
	case x.slot == object || x.prep >= 0 || s.nouns[n].prep >= 0:
		return -1
	case inside:
		return -1 // "Spanish national"
	}
	return far
}

// struck reports whether a noun of the type is named by where it happened: of force a
// town, for a state may be who used it, "US strikes".
func struck(typ string, p *document.Place) bool {
	switch typ {
	case "dateline:accident", "dateline:disaster", "dateline:outbreak":
		return true
	case "PROTEST", "ASSAULT":
		return p.Feature != "" && !strings.HasPrefix(p.Feature, "PCL")
	}
	return false
}

// suffered reports whether a verb's subject is where or to whom its object happens.
func suffered(lemma string) bool {
	return lemma == "suffer" || lemma == "experience" || lemma == "see" || lemma == "witness"
}

// locates reports whether a noun's preposition says where the draft happened:
// "from" and "to" do so only for those who move.
func (s *syntax) locates(d *draft, x *noun) bool {
	switch w := s.word(x.prep); w {
	case "from":
		return x.gov < 0 && moves(d)
	case "to", "into":
		return moves(d)
	default:
		return locative(w)
	}
}

// moves reports whether the event goes from one place to another.
func moves(d *draft) bool {
	switch d.Type {
	case "MOBILIZE", "RETREAT", "AID", "CONSULT", "ASSAULT", "dateline:disaster":
		return true
	}
	return false
}

// others reports whether noun n hangs on the noun of another event: "dropped the
// tax after [riots in Rome]".
func (f *finder) others(d *draft, n int32) bool {
	s := &f.syn
	for k := 0; k < 4 && s.nouns[n].gov >= 0; k++ {
		n = s.nouns[n].gov
		own := f.byNoun[n]
		if own < 0 || &f.drafts[own] == d || f.drafts[own].merged >= 0 {
			continue
		}
		if w := s.word(s.nouns[n].prep); w != "at" && w != "in" && w != "during" {
			return true
		}
	}
	return false
}

// there is the place that "there" or the "where" of the draft's clause stands
// for: the last literal place before it; -1 without such a word.
func (f *finder) there(d *draft, r document.Span) int32 {
	s := &f.syn
	at := int32(-1)
	for t := s.sent.Tokens.First; t < s.sent.Tokens.End; t++ {
		x := &f.d.Tokens[t]
		if x.Start >= r.End {
			break
		}
		if w := s.word(t); x.Start >= r.Start && w == "there" && !s.expletive(t) || w == "where" && s.relativeAt(d.clause, t) {
			at = x.Start
		}
	}
	if at < 0 {
		return -1
	}
	for i := f.placeFrom(at) - 1; i >= 0; i-- {
		if p := &f.d.Places[i]; p.Role == document.LiteralPlace {
			return int32(i)
		} else if at-p.Start > 600 {
			break
		}
	}
	return -1
}

// expletive reports whether the "there" at token t is the empty one of "there is".
func (s *syntax) expletive(t int32) bool {
	switch s.tag(t + 1) {
	case document.VBZ, document.VBP, document.VBD, document.MD:
		return s.tag(t) == document.EX || auxiliary(s.word(t+1))
	}
	return false
}

// relativeAt reports whether the clause, or the one that it is coordinated with,
// is opened by the relative adverb at token t.
func (s *syntax) relativeAt(c, t int32) bool {
	for k := 0; k < 3 && c >= 0; k++ {
		x := &s.clauses[c]
		if x.mark == "where" && t < x.First && t > s.sent.Tokens.First && (x.subj < 0 || x.shared || t == s.nouns[x.subj].First-1) {
			return true
		}
		if x.kind != coordinate && x.kind != participial {
			return false
		}
		c = x.parent
	}
	return false
}

// datelineEnd is where the dateline of the sentence ends: it opens with a place
// and has a dash or colon before the first verb; 0 without one.
func (f *finder) datelineEnd() int32 {
	s := &f.syn
	start := s.sent.Start
	i := f.placeFrom(start)
	if i >= len(f.d.Places) || f.d.Places[i].Start != start {
		return 0
	}
	for t := s.sent.Tokens.First + 1; t < min(s.sent.Tokens.First+16, s.sent.Tokens.End); t++ {
		if s.acts[t-s.sent.Tokens.First] >= 0 {
			return 0
		}
		switch s.word(t) {
		case "—", "–", "-", "--", ":":
			return f.d.Tokens[t].Start
		}
	}
	return 0
}

// party reports whether a place is an actor or recipient of the draft.
func (d *draft) party(p *document.Place) bool {
	for _, list := range [][]document.Actor{d.Actors, d.Recipients} {
		for _, a := range list {
			if a.Overlaps(p.Span) && a.Type == document.PlaceName {
				return true
			}
		}
	}
	return false
}

func locative(w string) bool {
	switch w {
	case "in", "at", "near", "on", "outside", "inside", "around", "across", "throughout", "off", "from", "into", "over", "along", "to", "north", "south", "east", "west", "above", "through", "within":
		return true
	}
	return false
}

// placeIsObject reports whether the verb's object is where it happens: "attacked
// Kyiv", "visited Rome".
func placeIsObject(d *draft) bool {
	switch d.Type {
	case "ASSAULT", "CONSULT", "AID", "COERCE", "RETREAT", "dateline:disaster", "dateline:accident", "MOBILIZE", "PROTEST":
		return true
	}
	return false
}
