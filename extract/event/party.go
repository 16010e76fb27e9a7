package event

import (
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/country"
	"dateline/lexicon/lemma"
	"dateline/lexicon/role"
	"dateline/lexicon/trigger"
)

// modifier adds a party that stands before the noun as a modifier: "Taliban
// attack", "Western military assistance".
func (f *finder) modifier(to *[]document.Actor, n int32) {
	x := &f.syn.nouns[n]
	for t := x.First; t < x.Head; t++ {
		if m := f.syn.mentionAt(t); m >= 0 {
			f.add(to, f.d.Mentions[m].Span, m)
			return
		}
		if span := f.d.Tokens[t].Span; f.d.Tokens[t].Tag == document.JJ || f.d.Tokens[t].Tag.IsProper() {
			if k, ok := country.Lookup(f.d.Slice(span), f.d.Fold(span)); ok && k.Kind == country.Adjective {
				*to = append(*to, document.Actor{Span: span, Entity: -1, Type: document.NORP, Country: k.Code})
				return
			}
		}
	}
}

// addAll adds noun n and the other members of its list as parties.
func (f *finder) addAll(to *[]document.Actor, n int32) {
	if n < 0 || len(*to) > 7 {
		return
	}
	for _, m := range f.syn.members(n) {
		f.addNoun(to, m)
	}
}

// addNoun adds one noun as a party, if it can act; of "hundreds of workers" the
// whole, of "the release of X" nothing.
func (f *finder) addNoun(to *[]document.Actor, n int32) {
	s := &f.syn
	x := &s.nouns[n]
	if x.time {
		return
	}
	if x.Wh {
		return
	}
	m := s.mention(n)
	if x.Pronoun && m >= 0 {
		if id := f.spoken(x); id >= 0 && !f.toldOf(n, id) && id != f.ownSubject(n) { // who speaks is known better
			f.addEntity(to, f.d.SpanOf(x.Range), id)
			return
		}
		if f.toldOf(n, f.d.Mentions[m].Entity) || f.d.Mentions[m].Entity == f.ownSubject(n) {
			m = -1
		}
	}
	if m < 0 {
		if k := f.apposed(n); k >= 0 && x.slot != oblique {
			f.add(to, f.d.SpanOf(document.Range{First: x.First, End: s.nouns[k].End}), s.mention(k))
			return
		}
		if of := s.hanging(n, "of"); of >= 0 && f.classes(n)&f.bits.quantity != 0 {
			if k := s.mention(of); k >= 0 {
				f.add(to, f.d.SpanOf(document.Range{First: x.First, End: s.nouns[of].End}), k)
			}
			return
		}
		f.unknown(to, n)
		return
	}
	if x.slot == oblique && f.whereabouts(n, m) {
		return
	}
	span := f.d.SpanOf(x.Range)
	if y := f.d.Mentions[m]; y.End > span.End {
		span.End = y.End
	}
	if k := f.apposed(n); k >= 0 {
		span.End = f.d.SpanOf(s.nouns[k].Range).End
		if f.d.Mentions[m].Kind != document.NameMention {
			m = s.mention(k)
		}
	}
	f.add(to, span, m)
}

// toldOf reports whether the entity is the subject of what the pronoun n says, so that
// the pronoun cannot stand for it: "should Peru refuse, [she] warned".
func (f *finder) toldOf(n, id int32) bool {
	for k := n - 1; k >= 0 && k > n-8; k-- {
		y := &f.syn.nouns[k]
		if y.slot != subject || y.Pronoun || !f.below(y.clause, f.syn.nouns[n].clause) {
			continue
		}
		if m := f.syn.mention(k); m >= 0 && f.d.Mentions[m].Entity == id {
			return true
		}
	}
	return false
}

// apposed is the name that stands beside noun n after a comma: "the owner, [Visayan
// Star Lines]"; -1 if there is none.
func (f *finder) apposed(n int32) int32 {
	s := &f.syn
	k := n + 1
	if int(k) >= len(s.nouns) || s.nouns[k].appos != n || s.nouns[k].First != s.nouns[n].End+1 {
		return -1
	}
	if m := s.mention(k); m >= 0 && f.d.Mentions[m].Kind == document.NameMention && f.d.Entities[f.d.Mentions[m].Entity].Type != document.PlaceName {
		return k
	}
	return -1
}

// whereabouts reports whether a noun after a preposition of place is only where it
// happened: a town, a street, a sea; a country may be a party.
func (f *finder) whereabouts(n, m int32) bool {
	x := &f.syn.nouns[n]
	mention := &f.d.Mentions[m]
	if f.d.Entities[mention.Entity].Type != document.PlaceName || x.prep < 0 {
		return false
	}
	switch f.syn.word(x.prep) {
	case "to", "in", "at", "into", "from", "near", "on", "across", "over":
		k, ok := country.Lookup(f.d.Slice(mention.Span), f.d.Fold(mention.Span))
		return !ok || k.Kind != country.Name
	}
	return false
}

// unknown adds a party that no layer knows, if its words are a proper name or
// the table of roles knows its head.
func (f *finder) unknown(to *[]document.Actor, n int32) {
	x := &f.syn.nouns[n]
	if x.Pronoun {
		f.addPronoun(to, n)
		return
	}
	if x.prep >= 0 && locative(f.syn.word(x.prep)) {
		return
	}
	if one, _ := f.headLemmas(n); x.slot != oblique && (doer(one) || f.classes(n)&f.bits.person != 0) {
		*to = append(*to, document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.NORP})
		return
	}
	if f.d.Tokens[x.Head].Tag.IsProper() {
		a := document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.Misc}
		if k, ok := country.Lookup(f.d.Slice(a.Span), f.d.Fold(a.Span)); ok && k.Kind == country.Name {
			a.Type, a.Country = document.PlaceName, k.Code
		}
		*to = append(*to, a)
		return
	}
	if x.slot == subject || x.slot == object {
		if f.anybody(n) {
			*to = append(*to, document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.NORP})
		}
	}
}

// anybody reports whether a noun stands for persons that nothing names: "three were
// killed", "both", "everyone", "more than 100 people".
func (f *finder) anybody(n int32) bool {
	x := &f.syn.nouns[n]
	w := f.syn.word(x.Head)
	switch w {
	case "both", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "none", "those", "others", "fifth", "people", "person", "men", "women",
		"man", "woman", "children", "child", "boy", "girl", "boys", "girls", "crowd", "crowds", "hundreds", "thousands", "dozens", "victim", "victims", "survivor", "survivors":
		return true
	}
	return f.d.Tokens[x.Head].Tag == document.CD && f.classes(n)&f.bits.money == 0 && !strings.ContainsAny(w, ".$%€£") && (numeral(w) > 0 || multiple(w) > 0)
}

// addThing adds a thing that acts or is struck as such: "a ferry sank", "Chinese
// vessels rammed a boat"; acts says whether the noun is the clause's doer.
func (f *finder) addThing(to *[]document.Actor, n int32, acts bool) {
	if n < 0 || !acts {
		return
	}
	for _, m := range f.syn.members(n) {
		x := &f.syn.nouns[m]
		if x.Pronoun || x.time || x.Wh || f.classes(m)&f.bits.money != 0 {
			continue
		}
		one, two := f.headLemmas(m)
		if _, ok := f.nounRow(m, one, two); ok || covered(*to, f.d.SpanOf(x.Range)) {
			continue // "the attack killed nine" has no actor
		}
		a := document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.Misc}
		var land []document.Actor
		if f.modifier(&land, m); len(land) > 0 {
			a.Country = land[0].Country
		}
		*to = append(*to, a)
	}
}

// doer reports whether a noun that no table knows is formed like the name of a
// person's work: "surveyor", "violinist". Its form is no proof, so the things of
// that form that the news names are left out.
func doer(lemma string) bool {
	switch lemma {
	case "list", "twist", "mist", "fist", "wrist", "exist", "equator", "elevator", "generator", "reactor", "factor", "sector", "tractor", "motor", "error",
		"terror", "corridor", "indicator", "vector", "mirror", "floor", "door", "harbor", "color", "labor", "rumor", "humor", "favor", "minor", "major", "vapor",
		"calculator", "radiator", "accelerator", "escalator", "ventilator", "refrigerator", "accordion", "median", "meridian", "denominator", "odor", "armor", "honor":
		return false
	}
	for _, tail := range []string{"ist", "or", "ician", "eer", "grapher", "owner", "keeper", "maker", "worker", "walker", "seller", "buyer"} {
		if (len(lemma) > len(tail)+3 || lemma == "owner") && strings.HasSuffix(lemma, tail) {
			return true
		}
	}
	return false
}

// addPronoun adds the entity that a pronoun stands for: under the span of the noun
// in "[X] said it would", else under the pronoun's.
func (f *finder) addPronoun(to *[]document.Actor, n int32) {
	x := &f.syn.nouns[n]
	w := f.syn.word(x.Head)
	id := f.antecedent(n)
	if k := f.speaker(n); k >= 0 {
		if m := f.syn.mention(k); m >= 0 && f.d.Mentions[m].Entity == id || m < 0 && id < 0 && w == "it" {
			f.addNoun(to, k)
			return
		}
	}
	if id >= 0 {
		f.addEntity(to, f.d.SpanOf(x.Range), id)
		return
	}
	switch w {
	case "he", "she", "they", "him", "her", "them", "i", "we", "both", "those", "others", "some", "many", "several":
		*to = append(*to, document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.Person})
	case "it":
		if x.slot == subject && x.clause >= 0 && !f.syn.clauses[x.clause].Passive {
			*to = append(*to, document.Actor{Span: f.d.SpanOf(x.Range), Entity: -1, Type: document.Misc})
		}
	}
}

// mandated reports whether clause c is what is demanded of somebody: whoever "it" is
// there, it is not who demands.
func (f *finder) mandated(c *clause) bool {
	if c.kind != complement || c.parent < 0 {
		return false
	}
	switch f.syn.lemmaOf(&f.syn.clauses[c.parent]) {
	case "demand", "insist", "urge", "require", "order", "ask", "request", "recommend", "propose":
		return c.Form == phrase.Bare || c.Modal >= 0
	}
	return false
}

// speaker is the noun that a pronoun stands for in "X said it would": the subject
// of the clause that its own clause is the content of; -1 if there is none.
func (f *finder) speaker(n int32) int32 {
	s := &f.syn
	if s.nouns[n].slot != subject || s.nouns[n].clause < 0 {
		return -1
	}
	c := &s.clauses[s.nouns[n].clause]
	for c.kind == coordinate && c.parent >= 0 {
		c = &s.clauses[c.parent]
	}
	if c.kind != complement && c.kind != adverbial || c.parent < 0 || f.mandated(c) {
		return -1
	}
	if k := s.clauses[c.parent].subj; k >= 0 && k != n && !s.nouns[k].Pronoun && !s.nouns[k].time {
		return k
	}
	return -1
}

// addTokens adds the mention that covers the end of a token range.
func (f *finder) addTokens(to *[]document.Actor, r document.Range) {
	if r.Len() <= 0 {
		return
	}
	if m := f.syn.mentionAt(r.End - 1); m >= 0 {
		f.add(to, f.d.SpanOf(r), m)
		return
	}
	if f.syn.tag(r.First) == document.PRPS {
		f.pronoun(to, r.First)
	}
}

// addOwner adds whoever a token range names, by name or by role: "[the Iraqi
// government]'s demand".
func (f *finder) addOwner(to *[]document.Actor, r document.Range) {
	before := len(*to)
	f.addTokens(to, r)
	if len(*to) > before || r.Len() <= 0 || f.syn.tag(r.First) == document.PRPS {
		return
	}
	if m := f.syn.mentionOver(r); m >= 0 {
		f.add(to, f.d.SpanOf(r), m)
		return
	}
	f.possessor(to, r)
}

// possessor adds an owner that is in no layer, if its head is a role or a body.
func (f *finder) possessor(to *[]document.Actor, r document.Range) {
	w := f.syn.word(r.End - 1)
	if k, ok := role.Lookup(w); (!ok || k.Kind == role.Thing) && trigger.ClassesOf(lemma.Noun(w))&f.bits.official == 0 {
		return
	}
	a := document.Actor{Span: f.d.SpanOf(r), Entity: -1, Type: document.NORP}
	for t := r.First; t < r.End-1; t++ {
		if k, ok := country.Lookup(f.d.TokenText(t), f.syn.word(t)); ok && (k.Kind == country.Adjective || k.Kind == country.Name) {
			a.Country = k.Code
		}
	}
	*to = append(*to, a)
}

// pronoun adds the referent of "his", "their" as a modifier at token t.
func (f *finder) pronoun(to *[]document.Actor, t int32) {
	id := int32(-1)
	switch f.syn.word(t) {
	case "his":
		id = f.recall.he
	case "her":
		id = f.recall.she
	case "their":
		id = f.recall.they
	case "its":
		id = f.recall.it
	}
	if id >= 0 {
		f.addEntity(to, f.d.Tokens[t].Span, id)
	}
}

// add appends a party, once for each entity.
func (f *finder) add(to *[]document.Actor, span document.Span, m int32) {
	mention := &f.d.Mentions[m]
	if mention.Start < span.Start {
		span.Start = mention.Start
	}
	f.addEntity(to, span, mention.Entity)
}

func (f *finder) addEntity(to *[]document.Actor, span document.Span, id int32) {
	for _, a := range *to {
		if a.Entity == id {
			return
		}
	}
	e := &f.d.Entities[id]
	*to = append(*to, document.Actor{Span: span, Entity: id, Name: f.d.EntityName(id), Type: e.Type, Country: e.Country, Sector: e.Sector})
}

// ref is a noun as a reference to its entity.
func (f *finder) ref(n int32) document.Ref {
	r := document.Ref{Span: f.d.SpanOf(f.syn.nouns[n].Range), Entity: -1}
	if m := f.syn.mention(n); m >= 0 {
		r.Entity = f.d.Mentions[m].Entity
	}
	return r
}

// covered reports whether a party already covers part of a span.
func covered(actors []document.Actor, at document.Span) bool {
	for _, a := range actors {
		if a.Overlaps(at) {
			return true
		}
	}
	return false
}
