package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// outlook is what the text says of whether something happened.
type outlook struct {
	status   document.Status
	tense    document.Tense
	negative bool
	source   int32 // noun of who says so, -1 if the article itself does
	cue      int32 // clause of the reporting verb, -1
}

// ofClause is the outlook of what clause c says: its own verb group first, then
// every clause that it hangs on, from the inside out.
func (f *finder) ofClause(c int32) outlook {
	x := &f.syn.clauses[c]
	o := outlook{source: -1, cue: -1, tense: f.tense(c)}
	o.status, o.negative = f.own(c)
	if f.syn.word(f.syn.sent.Tokens.End-1) == "?" && o.status == document.Asserted && x.kind != relative {
		o.status = document.Possible
	}
	return f.climb(o, c)
}

// own is the status that the verb group itself gives.
func (f *finder) own(c int32) (document.Status, bool) {
	s := &f.syn
	x := &s.clauses[c]
	negative := x.Negative || f.noSubject(x)
	if f.hedged(x) && !negative {
		return document.Possible, false
	}
	modal := ""
	if x.Modal >= 0 {
		modal = s.word(x.Modal)
	}
	switch {
	case x.Inverted && !x.question:
		if modal == "" && x.Past && x.Form == phrase.Finite {
			return document.Negated, true // "Had X come, …": it did not
		}
		return document.Conditional, negative
	case negative && modal != "may" && modal != "might":
		return document.Negated, true
	case modal == "may" || modal == "might" || modal == "could" || modal == "can":
		return document.Possible, negative
	case modal == "would" || modal == "'d" || modal == "’d":
		if f.futureInPast(c) {
			return document.Planned, negative
		}
		return document.Conditional, negative
	case modal == "should" || modal == "must" || modal == "ought":
		return document.Requested, negative
	case modal != "" || x.Going:
		return document.Planned, negative
	}
	return document.Asserted, negative
}

// hedged reports whether an adverb in or before the verb group leaves it open.
func (f *finder) hedged(x *clause) bool {
	s := &f.syn
	for t := max(s.sent.Tokens.First, x.First-3); t < x.End; t++ {
		switch s.word(t) {
		case "perhaps", "maybe", "possibly", "probably", "presumably", "allegedly", "supposedly", "apparently", "likely":
			if t >= x.First || s.tag(t) == document.RB {
				return true
			}
		}
	}
	if first := s.sent.Tokens.First; x.kind == mainClause && x.First-first < 8 {
		w := s.word(first)
		return w == "perhaps" || w == "maybe" || w == "possibly" || w == "probably"
	}
	return false
}

// noSubject reports whether the subject is "no one", "nobody", "no troops".
func (f *finder) noSubject(x *clause) bool {
	if x.subj < 0 {
		return false
	}
	n := &f.syn.nouns[x.subj]
	w := f.syn.word(n.First)
	return w == "no" || w == "nobody" || w == "none" || w == "neither" || w == "nothing"
}

// futureInPast reports whether "would" is the future of a past report: "said it
// would leave", and not the consequence of an "if".
func (f *finder) futureInPast(c int32) bool {
	s := &f.syn
	for i := range s.clauses {
		if x := &s.clauses[i]; x.kind == adverbial && (x.mark == "if" || x.mark == "unless") && x.parent == c {
			return false
		}
	}
	p := s.clauses[c].parent
	return p >= 0 && s.clauses[c].kind == complement && s.clauses[p].Past && s.clauses[p].Modal < 0
}

func (f *finder) tense(c int32) document.Tense {
	s := &f.syn
	x := &s.clauses[c]
	switch {
	case x.Modal >= 0 || x.Going:
		return document.Future
	case x.Form == phrase.Finite && (x.Past || x.Perfect):
		return document.Past
	case x.Form == phrase.Finite:
		return document.Present
	case x.Form == phrase.Infinitive:
		return document.Future
	}
	for p := x.parent; p >= 0; p = s.clauses[p].parent {
		if s.clauses[p].Form == phrase.Finite {
			return f.tense(p)
		}
	}
	return document.Past
}

// climb carries the outlook of clause c up to the sentence's main clause.
func (f *finder) climb(o outlook, c int32) outlook {
	s := &f.syn
	for range 12 {
		x := &s.clauses[c]
		p := x.parent
		switch x.kind {
		case relative, mainClause:
			return o
		case adverbial:
			if f.conditional(x) {
				o.force(document.Conditional)
			} else if x.mark == "without" || x.mark == "instead" {
				o.force(document.Negated)
			} else if (x.mark == "before" || x.mark == "until") && x.Form == phrase.Finite && x.Modal >= 0 {
				o.force(document.Planned)
			}
			if p < 0 || x.mark != "" && x.Form == phrase.Finite {
				return f.overall(o, p)
			}
		case complement, purpose:
			if p < 0 {
				return o
			}
			if o = f.under(o, x, p); f.factive(x, p) {
				return o
			}
		case participial:
			if p < 0 {
				return o
			}
		case coordinate:
			if p < 0 {
				return o
			}
			c = p
			o = f.shareMood(o, x, p)
			continue
		}
		if p < 0 {
			return o
		}
		o = f.inherit(o, x, p)
		c = p
	}
	return o
}

// shareMood lets a coordinated verb without auxiliary share its sibling's: "may
// attack and destroy".
func (f *finder) shareMood(o outlook, x *clause, p int32) outlook {
	y := &f.syn.clauses[p]
	if x.shared && x.Modal < 0 && (x.Form == phrase.Bare || x.Form == phrase.Participle && y.Form == phrase.Finite) && o.status == document.Asserted {
		o.status, o.negative = f.own(p)
		o.tense = f.tense(p)
	}
	return o
}

// conditional reports whether the clause states a condition.
func (f *finder) conditional(x *clause) bool {
	switch x.mark {
	case "if", "unless", "lest", "provided", "whether":
		return true
	}
	return false
}

// overall keeps a subordinate clause's outlook, but for a report around it all.
func (f *finder) overall(o outlook, p int32) outlook {
	if p >= 0 && f.syn.clauses[p].kind == complement {
		return f.climb(o, p)
	}
	return o
}

// under applies the verb, noun or adjective that governs clause x.
func (f *finder) under(o outlook, x *clause, p int32) outlook {
	s := &f.syn
	up := &s.clauses[p]
	if x.noun >= 0 && x.kind == complement {
		if e := trigger.EmbedNoun(lemma.Noun(s.word(s.nouns[x.noun].Head))); e.Plain != trigger.None {
			o.apply(e.Plain)
			f.chain(&o, x.noun)
			return o
		}
	}
	if x.adj != "" {
		if e := trigger.EmbedAdjective(x.adj); e.Plain != trigger.None {
			o.apply(pick(e, up.Negative))
			return o
		}
	}
	if x.kind == purpose {
		if x.Form == phrase.Infinitive && !up.Going {
			o.apply(trigger.Planned)
		}
		return o
	}
	if up.Going && x.Form == phrase.Infinitive {
		o.apply(trigger.Planned)
		return o
	}
	word := s.lemmaOf(up)
	e := trigger.EmbedVerb(word)
	fate := pick(e, up.Negative)
	switch {
	case word == "tell" && up.obj < 0 && !up.Passive:
		fate = trigger.Fact // "one could tell that …"
	case fate == trigger.None && x.Form == phrase.Infinitive:
		fate = trigger.Planned
	case fate == trigger.None:
		fate = trigger.Keep
	case fate == trigger.Reported && x.Form == phrase.Infinitive && !up.Passive:
		fate = trigger.Planned
	case fate == trigger.Negated && (x.mark == "from" || x.Form != phrase.Finite), fate == trigger.Requested && word == "insist" && x.mark == "that":
	case (word == "expect" || word == "think" || word == "believe" || word == "say") && x.Form == phrase.Infinitive:
		fate = trigger.Possible
	case word == "agree" && x.mark == "that" || word == "promise" && x.Past, word == "accept" && x.Form == phrase.Finite:
		fate = trigger.Reported
	case word == "call" && x.Form == phrase.Finite, word == "seek" && x.Form == phrase.Finite:
		fate = trigger.Keep
	}
	if fate == trigger.Reported && o.source < 0 {
		o.source, o.cue = f.agent(p), p
	}
	o.apply(fate)
	return o
}

// inherit lets what hangs on an unreal clause be unreal too.
func (f *finder) inherit(o outlook, x *clause, p int32) outlook {
	if x.Form == phrase.Finite && x.kind != adverbial {
		if st, _ := f.own(p); st == document.Conditional || st == document.Possible {
			if o.status == document.Asserted {
				o.status = st
			}
		}
		return o
	}
	if st, neg := f.own(p); st != document.Asserted && x.kind != purpose && o.status != document.Negated {
		if e := trigger.EmbedVerb(f.syn.lemmaOf(&f.syn.clauses[p])); st == document.Negated && e.Plain != trigger.Keep && e.Plain != trigger.None {
			return o // "did not want to leave" has been dealt with
		}
		o.status, o.negative = st, o.negative || neg
	}
	return o
}

// factive reports whether the clause is the content of a verb that takes it for
// granted: "he did not know that the army had left".
func (f *finder) factive(x *clause, p int32) bool {
	return x.Form == phrase.Finite && x.mark != "whether" && x.mark != "if" && trigger.EmbedVerb(f.syn.lemmaOf(&f.syn.clauses[p])).Plain == trigger.Fact
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

// ofNoun is the outlook of an event noun: its modifiers, the noun or verb that
// governs it, then that verb's own clause.
func (f *finder) ofNoun(n int32) outlook {
	s := &f.syn
	o := outlook{source: -1, cue: -1, tense: document.Past}
	f.modifiers(&o, n)
	at := n
	for k := 0; s.nouns[at].gov >= 0 && k < 4; k++ {
		prep := s.word(max(s.nouns[at].prep, 0))
		at = s.nouns[at].gov
		if !governing(prep) {
			continue // "a demand at a summit"
		}
		if e := trigger.EmbedNoun(lemma.Noun(s.word(s.nouns[at].Head))); e.Plain != trigger.None {
			o.apply(e.Plain)
		}
	}
	c := s.nouns[at].clause
	if c < 0 || int(c) >= len(s.clauses) {
		return o
	}
	return f.nounUnder(o, n, at, c)
}

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
		if inquires(s.lemmaOf(x)) && at == n && fate != trigger.Negated {
			return o // who investigates a murder takes it for granted
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
