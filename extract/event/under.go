package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// under applies the verb, noun or adjective that governs clause x, then the mood
// of the governing clause p. It reports whether x is taken for granted, so that
// nothing above p changes what becomes of it. See docs/adr/0063.
func (f *finder) under(o outlook, x *clause, p int32) (outlook, bool) {
	s := &f.syn
	up := &s.clauses[p]
	if x.noun >= 0 && x.kind == complement {
		if e := trigger.NounClause(lemma.Noun(s.word(s.nouns[x.noun].Head)), form(x)); e.Plain != trigger.None {
			fate := pick(e, f.denied(x.noun, p))
			o.apply(fate)
			if fate == trigger.Fact {
				return o, true
			}
			f.chain(&o, x.noun)
			return f.holder(o, x, p, fate), false
		}
	}
	if x.adj != "" {
		if e := trigger.AdjectiveClause(x.adj, form(x)); e.Plain != trigger.None {
			fate := pick(e, up.Negative)
			o.apply(fate)
			if fate == trigger.Fact {
				return o, true
			}
			return f.mood(o, x, p, fate), false
		}
	}
	if x.kind == purpose {
		if x.Form == phrase.Infinitive && !up.Going {
			o.apply(trigger.Planned)
		}
		return o, false
	}
	if up.Going && x.Form == phrase.Infinitive {
		o.apply(trigger.Planned)
		return f.inherit(o, x, p), false
	}
	fate := f.fate(x, p)
	if fate == trigger.Reported && f.selfTold(x, p) {
		return o, false
	}
	if fate == trigger.Reported && o.source < 0 {
		o.source, o.cue = f.agent(p), p
	}
	o.apply(fate)
	if x.Form == phrase.Finite && (fate == trigger.Fact || fate == trigger.Reported && f.heard(p)) {
		return o, true
	}
	return f.mood(o, x, p, fate), false
}

// selfTold reports whether clause p stands behind x and says that those announced x
// who did it: "…, the two governments announced", "…, its ministry said". Of one's own
// deed that is no hearsay.
func (f *finder) selfTold(x *clause, p int32) bool {
	s := &f.syn
	up := &s.clauses[p]
	if up.subj < 0 || up.First < x.First || x.kind != complement {
		return false
	}
	n := &s.nouns[up.subj]
	if s.tag(n.First) == document.PRPS || s.word(n.First) == "both" {
		return true
	}
	return s.word(n.First) == "the" && (s.word(n.First+1) == "two" || s.word(n.First+1) == "three") && n.End > n.First+2
}

// heard reports whether the verb of clause p is one of those whose content is heard
// as true though it was not, or only perhaps, said: "if you tell him that …".
func (f *finder) heard(p int32) bool {
	up := &f.syn.clauses[p]
	return trigger.VerbClause(f.syn.lemmaOf(up), trigger.That).Negated == trigger.Reported && (up.Negative || f.question(p) || f.hypothetical(p))
}

// fate is what the verb of clause p does to its complement x.
func (f *finder) fate(x *clause, p int32) trigger.Fate {
	s := &f.syn
	up := &s.clauses[p]
	word := s.lemmaOf(up)
	e := trigger.VerbClause(word, form(x))
	negative := up.Negative || f.noSubject(up)
	fate := pick(e, negative)
	if plea := s.plea(up); plea != trigger.None {
		return plea
	}
	switch {
	case x.mark == "whether":
		return trigger.Possible
	case x.Form == phrase.Bare && x.mark == "that" && e.Plain == trigger.Reported && f.singular(x):
		return trigger.Requested // "insists that he leave"
	case x.mark == "how" || x.mark == "why":
		if e.Plain == trigger.Reported || e.Plain == trigger.Fact {
			return trigger.Fact // "did not say why it left": it left
		}
	case x.Form == phrase.Finite && f.perceives(up, word, negative):
		return trigger.Fact
	case fate == trigger.Fact && negative && f.firstPerson(up):
		return trigger.Possible // "I do not know that …" does not take it for granted
	case fate == trigger.Fact && e.Semi && (f.question(p) && !f.whQuestion() || f.hypothetical(p)):
		return trigger.Possible
	case negative && e.Plain == trigger.Negated && fate == trigger.Keep:
		return trigger.Fact // "did not fail to": it did
	case word == "expect" && x.Form == phrase.Infinitive && !negative && (up.Passive || x.subj == up.subj):
		return trigger.Planned // "is expected to name", not "expects him to"
	case fate == trigger.None && x.Form == phrase.Infinitive:
		return trigger.Planned
	case fate == trigger.None:
		return trigger.Keep
	case fate == trigger.Reported && x.Form == phrase.Infinitive && !up.Passive && e != trigger.VerbClause(word, trigger.To):
		return trigger.Planned
	case fate == trigger.Planned && x.Form == phrase.Finite && x.Past && x.Modal < 0:
		return trigger.Reported // "promised that it had"
	case fate == trigger.Requested && x.Form == phrase.Finite && (word == "call" || word == "seek"):
		return trigger.Keep
	}
	return fate
}

// perceives reports whether "can" with the verb means that it is so: "could tell
// that", "can feel that" (Palmer 1979), and "cannot believe that", which is said of
// what one sees to be so.
func (f *finder) perceives(x *clause, lemma string, negative bool) bool {
	can := false
	if x.Modal >= 0 {
		switch f.syn.word(x.Modal) {
		case "can", "could", "ca":
			can = true
		}
	}
	switch lemma {
	case "tell":
		return !x.Passive && x.iobj < 0 && (x.obj < 0 || !f.syn.person(x.obj)) && !negative
	case "feel", "sense", "smell", "taste":
		return can && !negative
	case "believe", "accept", "credit":
		return can && negative
	}
	return false
}

// whQuestion reports whether the sentence asks who, why or when: such a question
// takes for granted what it asks about.
func (f *finder) whQuestion() bool {
	for t := f.syn.sent.Tokens.First; t < min(f.syn.sent.Tokens.First+3, f.syn.sent.Tokens.End); t++ {
		switch f.syn.tag(t) {
		case document.WRB, document.WP, document.WPS:
			return true
		}
	}
	return false
}

// mood lets a clause under a verb take part in what that verb's own group says:
// what one may begin may be, what one will force will be. A verb that has said
// what its negation does needs no more of it.
func (f *finder) mood(o outlook, x *clause, p int32, fate trigger.Fate) outlook {
	st, neg := f.own(p)
	if st == document.Negated && fate != trigger.Keep {
		return o
	}
	if x.Form == phrase.Finite {
		return f.inherit(o, x, p)
	}
	if o.status == document.Negated && (st == document.Possible || st == document.Conditional) && fate == trigger.Negated {
		o.status = st // "may refuse to leave"
		return o
	}
	if st != document.Asserted && o.status != document.Negated {
		o.status, o.negative = st, o.negative || neg
	}
	return o
}

// holder applies the verb whose object the noun over x is: "abandoned a plan to
// leave".
func (f *finder) holder(o outlook, x *clause, p int32, fate trigger.Fate) outlook {
	up := &f.syn.clauses[p]
	if up.obj != x.noun && !(up.Passive && up.subj == x.noun) {
		return f.inherit(o, x, p)
	}
	switch verb := pick(trigger.EmbedVerb(f.syn.lemmaOf(up)), up.Negative); verb {
	case trigger.Negated, trigger.Possible, trigger.Conditional, trigger.Requested:
		if !up.Negative {
			o.apply(verb)
		}
	}
	return f.mood(o, x, p, fate)
}

// singular reports whether the subject is one: "that he leave" wishes, "that they
// leave" may be a fact.
func (f *finder) singular(x *clause) bool {
	if x.subj < 0 {
		return false
	}
	n := &f.syn.nouns[x.subj]
	switch f.syn.tag(n.Head) {
	case document.NN, document.NNP:
		return true
	}
	w := f.syn.word(n.Head)
	return w == "he" || w == "she" || w == "it"
}

// form is the form of a clause as a complement.
func form(x *clause) trigger.Complement {
	switch x.Form {
	case phrase.Infinitive:
		return trigger.To
	case phrase.Bare:
		if x.shared || x.subj < 0 {
			return trigger.To
		}
	case phrase.Gerund:
		return trigger.Gerund
	case phrase.Participle:
		return trigger.Any
	}
	return trigger.That
}

// firstPerson reports whether "I" or "we" is the subject.
func (f *finder) firstPerson(x *clause) bool {
	if x.subj < 0 {
		return false
	}
	w := f.syn.word(f.syn.nouns[x.subj].Head)
	return w == "i" || w == "we"
}

// hypothetical reports whether clause c stands under a condition.
func (f *finder) hypothetical(c int32) bool {
	for range 8 {
		x := &f.syn.clauses[c]
		if x.kind == adverbial && conditional(x) || x.Inverted && !x.question {
			return true
		}
		if x.parent < 0 {
			return false
		}
		c = x.parent
	}
	return false
}

// denied reports whether a noun that governs a clause is said not to be there: "no
// plan to leave", "did not have a plan to leave".
func (f *finder) denied(n, p int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	return s.word(x.First) == "no" || f.untrue(n) || s.clauses[p].Negative && s.clauses[p].obj == n
}

func pick(e trigger.Embedder, negative bool) trigger.Fate {
	if negative {
		return e.Negated
	}
	return e.Plain
}

// apply lets a governing word have its way with what it governs.
func (o *outlook) apply(fate trigger.Fate) {
	switch fate {
	case trigger.None, trigger.Keep, trigger.Fact:
	case trigger.Reported:
		if o.status == document.Asserted {
			o.status = document.Reported
		}
	case trigger.Negated:
		if o.status == document.Negated {
			o.status = document.Possible
		} else {
			o.force(document.Negated)
			o.negative = true
		}
	case trigger.Planned:
		if o.status == document.Asserted || o.status == document.Reported {
			o.status = document.Planned
		}
	case trigger.Requested:
		o.force(document.Requested)
	case trigger.Conditional:
		o.force(document.Conditional)
	case trigger.Possible:
		if o.status == document.Asserted || o.status == document.Reported || o.status == document.Planned {
			o.status = document.Possible
		}
	}
}

// force sets a status that says it did not happen, unless it is said not to.
func (o *outlook) force(s document.Status) {
	if o.status != document.Negated {
		o.status = s
	}
}
