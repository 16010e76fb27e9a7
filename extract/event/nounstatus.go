package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// ofNoun is the outlook of an event noun: its modifiers, the noun or verb that
// governs it, then that verb's own clause.
func (f *finder) ofNoun(n int32) outlook {
	s := &f.syn
	o := outlook{source: -1, cue: -1, tense: document.Past}
	f.modifiers(&o, n)
	at := n
	for k := 0; s.nouns[at].gov >= 0 && k < 4; k++ {
		if !governing(s.word(max(s.nouns[at].prep, 0))) {
			return f.beside(o, s.nouns[n].clause) // "a demand at a summit", "halted the march after the attack"
		}
		at = s.nouns[at].gov
		if f.untrue(at) {
			o.apply(trigger.Negated)
		} else if f.halted(n) {
			return f.beside(o, s.nouns[n].clause) // an end to [the fighting]
		} else if e := trigger.EmbedNoun(lemma.Noun(s.word(s.nouns[at].Head))); e.Plain != trigger.None && !(wanted(e.Plain) && f.gone(n)) {
			o.apply(e.Plain)
		}
	}
	c := s.nouns[at].clause
	if c < 0 || int(c) >= len(s.clauses) {
		return o
	}
	return f.nounUnder(o, n, at, c)
}

// beside is the outlook of a noun that only says where or when clause c was: what
// becomes of the clause is nothing to it, but who says the one says the other.
func (f *finder) beside(o outlook, c int32) outlook {
	if c < 0 || int(c) >= len(f.syn.clauses) {
		return o
	}
	o.tense = f.tense(c)
	if said := f.climb(o, c); said.status == document.Reported {
		return said
	}
	return o
}

// wanted reports whether a fate leaves its event to come.
func wanted(fate trigger.Fate) bool { return fate == trigger.Requested || fate == trigger.Planned }

func (f *finder) nounUnder(o outlook, n, at, c int32) outlook {
	s := &f.syn
	x := &s.clauses[c]
	o.tense = f.tense(c)
	governed := s.nouns[at].slot == object || s.nouns[at].slot == oblique && governing(s.word(max(s.nouns[at].prep, 0))) || x.Passive && s.nouns[at].slot == subject
	status, negative := f.own(c)
	if governed {
		e := trigger.EmbedVerb(s.lemmaOf(x))
		fate := pick(e, x.Negative)
		if s.lemmaOf(x) == "call" && s.word(x.Head+1) == "off" {
			fate = trigger.Negated
		}
		if fate == trigger.Negated && at == n && f.halted(n) {
			return f.beside(o, c) // "halt the violence", "stopped attacks on the town"
		}
		if plea := s.plea(x); plea != trigger.None {
			if fate = plea; fate == trigger.Reported {
				o.apply(fate) // who pleads guilty says that it was so
			}
		} else if s.lemmaOf(x) == "set" && s.word(x.End) != "for" {
			fate = trigger.None // "the fire was set on purpose"
		} else if wanted(fate) && f.gone(n) {
			fate = trigger.None
		}
		if word := s.lemmaOf(x); word == "call" && s.nouns[at].slot == object && fate == trigger.Requested {
			fate = trigger.Planned // "called a strike", not "called for a strike"
		} else if inquires(word) && at == n && fate != trigger.Negated {
			if (word == "discuss" || word == "debate") && !f.definite(n) {
				o.apply(trigger.Possible)
			}
			return o // who investigates a murder takes it for granted
		} else if fate == trigger.Negated && at == n && turnsDown(word) && f.speechNoun(n) {
			return o // who rejects an appeal does not say that nobody appealed
		}
		switch {
		case fate == trigger.Reported || fate == trigger.None:
			if x.Negative && at == n {
				o.apply(trigger.Negated)
			}
		case fate == trigger.Negated && e.Plain != trigger.Negated && s.nouns[at].slot == oblique:
		default:
			o.apply(fate)
		}
	}
	if at == n && s.nouns[at].slot != loose && (!governed || status != document.Negated) && (status != document.Asserted) && s.nouns[at].slot != oblique {
		o.force(status)
		o.negative = o.negative || negative
	} else if status == document.Requested || status == document.Conditional || status == document.Planned || status == document.Possible {
		if s.nouns[at].slot == subject || s.nouns[at].slot == object || governed || at == n && s.nouns[at].slot == loose {
			o.force(status)
		}
	}
	if s.nouns[at].slot == oblique && !governed {
		return o // where or when something else was said or done
	}
	return f.climb(o, c)
}

// halted reports whether an event noun names what is to end, so that it was: "halt the
// violence", "an end to the fighting".
func (f *finder) halted(n int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	switch {
	case x.gov >= 0:
		return ceases(lemma.Noun(s.word(s.nouns[x.gov].Head))) && f.underWay(n)
	case x.clause >= 0 && int(x.clause) < len(s.clauses) && f.patient(x.clause) == n:
		return ceases(s.lemmaOf(&s.clauses[x.clause])) && f.underWay(n)
	}
	return false
}

// ceases reports whether a verb or noun puts an end to what was going on.
func ceases(lemma string) bool {
	switch lemma {
	case "end", "halt", "stop", "cease", "suspend", "discontinue", "quit", "stem", "curb", "contain", "quell", "cessation", "suspension", "halting", "ending":
		return true
	}
	return false
}

// underWay reports whether an event noun names force or a protest as something known or
// general, not one that may come: "the violence", "attacks on", not "a strike".
func (f *finder) underWay(n int32) bool {
	one, two := f.headLemmas(n)
	row, ok := f.nounRow(n, one, two)
	if one == "hostility" { // "an end to hostilities" is a ceasefire
		return false
	}
	if !ok || row.Type != "ASSAULT" && row.Type != "PROTEST" && row.Type != "COERCE" {
		return false
	}
	x := &f.syn.nouns[n]
	for t := x.First; t < x.Head; t++ {
		switch f.syn.word(t) {
		case "a", "an", "any", "another", "further", "future", "possible", "potential", "planned", "new", "no", "more":
			return false
		}
	}
	return true
}

// turnsDown reports whether a verb answers no to what somebody said.
func turnsDown(lemma string) bool {
	switch lemma {
	case "reject", "refuse", "dismiss", "deny", "spurn", "rebuff", "scorn", "decline", "dispute", "oppose", "veto":
		return true
	}
	return false
}

// speechNoun reports whether an event noun names an act of speech: appeal, offer, charge.
func (f *finder) speechNoun(n int32) bool {
	one, two := f.headLemmas(n)
	row, ok := f.nounRow(n, one, two)
	return ok && (row.Type == "REQUEST" || row.Type == "AGREE" || row.Type == "ACCUSE" || row.Type == "THREATEN")
}

// definite reports whether a noun names something known: "the boycott", "last week's
// boycott", not "a boycott".
func (f *finder) definite(n int32) bool {
	x := &f.syn.nouns[n]
	w := f.syn.word(x.First)
	return x.Genitive >= 0 || f.syn.tag(x.First) == document.PRPS || f.syn.tag(x.First) == document.DT && w != "a" && w != "an" && w != "any" && w != "another"
}

// pointsBack reports whether a noun alone names what was spoken of: "the crash", "this
// attack", not "the worst crash since the war".
func (f *finder) pointsBack(n int32) bool {
	x := &f.syn.nouns[n]
	switch f.syn.word(x.First) {
	case "the", "this", "that", "these", "those":
		return x.Head == x.First+1 && f.syn.hanging(n, "of", "in", "on", "at", "near", "between", "against", "by") < 0
	}
	return false
}

// chain applies the nouns that a governing noun hangs on: "hopes for an agreement".
func (f *finder) chain(o *outlook, at int32) {
	s := &f.syn
	for range 3 {
		if s.nouns[at].gov < 0 || !governing(s.word(max(s.nouns[at].prep, 0))) {
			return
		}
		at = s.nouns[at].gov
		o.apply(trigger.EmbedNoun(lemma.Noun(s.word(s.nouns[at].Head))).Plain)
	}
}

// inquires reports whether a verb takes the event that is its object for granted.
func inquires(lemma string) bool {
	switch lemma {
	case "investigate", "probe", "examine", "discuss", "debate", "explain", "question", "mourn", "avenge", "commemorate", "protest", "survive", "escape", "flee":
		return true
	}
	return false
}

// governing reports whether a preposition links a verb to its object: "called for".
func governing(w string) bool {
	switch w {
	case "for", "of", "to", "on", "from", "against", "about", "with":
		return true
	}
	return false
}

// modifiers reads "a possible ceasefire", "no talks", "talks scheduled for Friday".
func (f *finder) modifiers(o *outlook, n int32) {
	s := &f.syn
	x := &s.nouns[n]
	for t := x.First; t < x.Head; t++ {
		w := s.word(t)
		if w == "no" {
			o.apply(trigger.Negated)
		}
		if e := trigger.EmbedAdjective(w); e.Plain != trigger.None {
			o.apply(e.Plain)
		}
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.kind == relative && c.noun == n && c.Form == phrase.Participle || c.kind == relative && c.noun >= 0 && s.nouns[c.noun].gov == n && c.Form == phrase.Participle {
			if e := trigger.EmbedVerb(s.lemmaOf(c)); e.Plain == trigger.Planned || e.Plain == trigger.Requested {
				o.apply(e.Plain)
			}
		}
	}
}
