package event

import (
	"dateline/document"
)

// memory is who was last spoken of, for pronouns: entities, -1 for none.
// body is the "it" that acts: the last body or country that a main
// clause was about, forgotten when a thing becomes its subject.
type memory struct{ he, she, they, it, body int32 }

func newMemory() memory { return memory{-1, -1, -1, -1, -1} }

// remember takes in the subjects of the sentence, in text order.
func (f *finder) remember() {
	for n := range f.syn.nouns {
		x := &f.syn.nouns[n]
		if x.slot != subject || x.Pronoun {
			continue
		}
		top := x.clause >= 0 && (f.syn.clauses[x.clause].kind == mainClause || f.syn.clauses[x.clause].kind == coordinate)
		if m := f.syn.mention(int32(n)); m >= 0 {
			id := f.d.Mentions[m].Entity
			f.recall.take(f.d, id)
			if e := &f.d.Entities[id]; top && (e.Type == document.Org || e.Type == document.PlaceName) {
				f.recall.body = id
			}
		} else if !x.time && top {
			f.recall.body = -1
		}
	}
}

func (k *memory) take(d *document.Document, id int32) {
	switch e := &d.Entities[id]; e.Type {
	case document.Person:
		if e.Gender != document.Female {
			k.he = id
		}
		if e.Gender != document.Male {
			k.she = id
		}
	case document.NORP:
		k.they = id
	case document.Org, document.PlaceName:
		k.it = id
		if e.Type == document.Org {
			k.they = id
		}
	}
}

// antecedent is the entity that the pronoun noun n stands for; -1 if unknown. In
// "X said it would …" it is X; else the nearest subject before it that agrees,
// but not the subject of its own clause; in a quotation "I" is the speaker.
func (f *finder) antecedent(n int32) int32 {
	s := &f.syn
	x := &s.nouns[n]
	w := s.word(x.Head)
	if w == "i" || w == "we" || w == "me" || w == "us" {
		return f.quoted(f.d.Tokens[x.Head].Span)
	}
	own := f.ownSubject(n)
	if k := f.spoken(x); k >= 0 && k != own && !f.toldOf(n, k) {
		return k
	}
	if k := f.speaker(n); k >= 0 {
		if m := s.mention(k); m >= 0 && f.agrees(w, f.d.Mentions[m].Entity) {
			return f.d.Mentions[m].Entity
		}
	}
	if x.clause >= 0 && x.slot == subject && f.mandated(&s.clauses[x.clause]) {
		who := s.clauses[s.clauses[x.clause].parent].subj
		for k := n - 1; k >= 0; k-- { // "accused [Eritrea] and demanded that it leave"
			if m := s.mention(k); m >= 0 && f.d.Mentions[m].Kind == document.NameMention && k != who && (s.nouns[k].slot == object || s.nouns[k].slot == subject) && f.agrees(w, f.d.Mentions[m].Entity) {
				return f.d.Mentions[m].Entity
			}
		}
	}
	for k := n - 1; k >= 0; k-- {
		y := &s.nouns[k]
		if y.slot != subject || y.Pronoun || y.clause == x.clause && x.slot != subject || f.below(y.clause, x.clause) {
			continue // "should Peru refuse, [she] warned": not Peru
		}
		if m := s.mention(k); m >= 0 && f.d.Mentions[m].Entity != own && f.agrees(w, f.d.Mentions[m].Entity) {
			return f.d.Mentions[m].Entity
		}
	}
	if id := f.recalled(n, w); id != own {
		return id
	}
	for k := n - 1; k >= 0 && own >= 0; k-- { // "did not mean to kill Boyle and stabbed [him]"
		y := &s.nouns[k]
		if m := s.mention(k); m >= 0 && y.slot == object && !y.Pronoun && f.d.Mentions[m].Entity != own && f.agrees(w, f.d.Mentions[m].Entity) {
			return f.d.Mentions[m].Entity
		}
	}
	return -1
}

// ownSubject is the entity that is the subject of the clause of which pronoun n is an
// object: whoever "him" is, it is not he; -1 for none.
func (f *finder) ownSubject(n int32) int32 {
	s := &f.syn
	x := &s.nouns[n]
	if x.slot == subject || x.clause < 0 {
		return -1
	}
	switch s.word(x.Head) {
	case "him", "her", "them", "it", "us", "me":
	default:
		return -1
	}
	k := s.clauses[x.clause].subj
	if k < 0 || k == n {
		return -1
	}
	if m := s.mention(k); m >= 0 {
		return f.d.Mentions[m].Entity
	}
	return -1
}

// recalled is the entity last spoken of that pronoun n, the word w, agrees with.
func (f *finder) recalled(n int32, w string) int32 {
	s := &f.syn
	x := &s.nouns[n]
	switch w {
	case "he", "him", "his":
		return f.recall.he
	case "she", "her":
		return f.recall.she
	case "they", "them", "their":
		return f.recall.they
	case "its":
		return f.recall.it
	case "it":
		if x.slot == subject && x.clause >= 0 && !s.clauses[x.clause].Passive {
			return f.recall.body
		}
	}
	return -1
}

// agrees reports whether a pronoun can stand for an entity.
func (f *finder) agrees(w string, id int32) bool {
	e := &f.d.Entities[id]
	switch w {
	case "he", "him", "his":
		return e.Type == document.Person && e.Gender != document.Female
	case "she", "her":
		return e.Type == document.Person && e.Gender != document.Male
	case "they", "them", "their":
		return e.Type == document.NORP || e.Type == document.Org
	case "it", "its":
		return e.Type == document.Org || e.Type == document.PlaceName
	}
	return false
}

// quoted is the speaker of the innermost quotation around a span; -1 if unknown.
func (f *finder) quoted(at document.Span) int32 {
	if q := f.quoteAt(at); q >= 0 {
		return f.d.Quotes[q].Speaker.Entity
	}
	return -1
}

// quoteAt is the last quotation that starts before a span and holds it; -1 if
// none does. Quotations of a sentence are few: a few steps back will do.
func (f *finder) quoteAt(at document.Span) int32 {
	lo, hi := 0, len(f.d.Quotes)
	for lo < hi {
		m := (lo + hi) / 2
		if f.d.Quotes[m].Start <= at.Start {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for i := lo - 1; i >= 0 && i >= lo-4; i-- {
		if f.d.Quotes[i].Contains(at) && !f.d.Quotes[i].Attitude {
			return int32(i)
		}
	}
	return -1
}

// spoken uses what the quotations know: a pronoun that is a speaker.
func (f *finder) spoken(x *noun) int32 {
	at := f.d.Tokens[x.Head].Span
	for i := range f.near {
		if q := &f.d.Quotes[f.near[i]]; q.Speaker.Span == at {
			return q.Speaker.Entity
		}
	}
	return -1
}

// below reports whether clause c is part of what clause up says.
func (f *finder) below(c, up int32) bool {
	for range 6 {
		if c < 0 || c == up {
			return false
		}
		x := &f.syn.clauses[c]
		if x.parent == up {
			return x.kind == complement
		}
		c = x.parent
	}
	return false
}
