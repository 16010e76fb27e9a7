package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// beliefs drafts what somebody is said to think, know, hope or say where that
// itself is denied, asked, possible or conditional: "she did not think that the
// bank would fail". There the reader cannot tell from the words alone whether it
// holds, and the status says what the text lets one conclude of the clause as it
// stands, its own "not" and "may" included. Plain reports ("she said that …")
// bring none.
func (f *finder) beliefs(sent int32) {
	s := &f.syn
	for c := range s.clauses {
		x := &s.clauses[c]
		if x.kind != complement || form(x) != trigger.That || x.parent < 0 || f.byClause[c] >= 0 || !f.open(x.parent) {
			continue
		}
		up := &s.clauses[x.parent]
		if !f.attitude(up, x) || f.aloof(up, x) || !f.minded(up) {
			continue
		}
		d := f.draft(sent, "dateline:belief", "")
		d.clause, d.lemma, d.depth = int32(c), s.lemmaOf(x), f.depth(int32(c))
		d.Trigger = f.said(int32(c))
		if d.Trigger.Len() < 9 {
			continue // "it was", "he meant"
		}
		d.Rule, d.signs = "belief:"+s.lemmaOf(up), signs{rule: "belief", clause: x.kind}
		o := f.climb(outlook{source: -1, cue: -1, tense: f.tense(int32(c))}, int32(c))
		o.negative = o.negative || x.Negative
		f.look(&d, o)
		f.addAll(&d.Actors, x.subj)
		if len(d.Attribution) == 0 && up.subj >= 0 {
			d.Attribution = []document.Attribution{{Speaker: f.ref(up.subj), Cue: f.d.Tokens[up.Head].Span}}
		}
		f.byClause[c] = int32(len(f.drafts))
		f.drafts = append(f.drafts, d)
	}
}

// minded reports whether the clause tells of a mind: its verb is one of thinking and
// knowing, or one of saying whose subject is a person, a body, a group or a pronoun;
// not "the sign indicates that".
func (f *finder) minded(up *clause) bool {
	s := &f.syn
	word := s.lemmaOf(up)
	switch word {
	case "look", "try", "respond", "celebrate", "make", "cause", "need", "set", "work", "help", "keep", "mind", "care":
		return false
	case "think", "know", "believe", "notice", "realize", "realise", "remember", "forget", "imagine", "feel", "guess", "suppose", "decide", "hope", "wish", "fear",
		"understand", "see", "find", "learn", "assume", "suspect", "doubt", "convince", "seem", "occur", "happen":
		return true
	}
	n := up.subj
	if n < 0 {
		return true // "refused to say that"
	}
	x := &s.nouns[n]
	if x.Pronoun || up.Passive || x.Wh {
		return true
	}
	one, _ := f.headLemmas(n)
	return s.mention(n) >= 0 || one == "one" || doer(one) || f.anybody(n) || f.classes(n)&(f.bits.person|f.bits.name) != 0
}

// attitude reports whether clause x is what the verb of up says, finds or thinks;
// of other verbs only where "that" marks it: "hoped [that …]".
func (f *finder) attitude(up, x *clause) bool {
	switch x.mark {
	case "that":
		return trigger.VerbClause(f.syn.lemmaOf(up), trigger.That).Plain != trigger.None
	case "":
		if x.Form == phrase.Bare && trigger.VerbClause(f.syn.lemmaOf(up), trigger.That).Plain == trigger.Fact {
			return false // "saw the pine burn"
		}
		switch trigger.VerbClause(f.syn.lemmaOf(up), trigger.That).Plain {
		case trigger.Fact, trigger.Reported, trigger.Possible:
			return true
		case trigger.Requested, trigger.Negated:
			return reporting(f.syn.lemmaOf(up)) // "hoped he would"
		}
	}
	return false
}

// aloof reports whether a comma or a question word stands between a verb and the
// clause, so that it is a sentence of its own or an indirect question; or whether
// the clause is a mere "he said" at the end.
func (f *finder) aloof(up, x *clause) bool {
	s := &f.syn
	if x.rear || !x.Passive && reporting(s.lemmaOf(x)) && x.obj < 0 && int(x.End)+1 >= int(s.sent.Tokens.End) {
		return true
	}
	end := x.First
	if x.subj >= 0 && !x.shared {
		end = min(end, s.nouns[x.subj].First)
	}
	for t := up.End; t < end; t++ {
		switch s.tag(t) {
		case document.Comma, document.Colon:
			if x.mark == "" {
				return true
			}
		case document.WP, document.WDT, document.WRB:
			if s.word(t) != "that" {
				return x.mark != "that"
			}
		}
	}
	return false
}

// open reports whether clause c is itself denied, asked, possible or conditional,
// by its own words or by an "if" above it.
func (f *finder) open(c int32) bool {
	st, _ := f.own(c)
	if f.syn.clauses[c].Form != phrase.Finite {
		st = f.ofClause(c).status // "refused to say that …"
	}
	switch st {
	case document.Negated, document.Possible, document.Conditional:
		return true
	}
	return f.question(c) || f.hypothetical(c)
}

// said is the whole of clause c: subject, verb and what follows, to the next
// clause or comma.
func (f *finder) said(c int32) document.Span {
	s := &f.syn
	x := &s.clauses[c]
	first, end := x.First, s.sent.Tokens.End
	if x.subj >= 0 && s.nouns[x.subj].First < first && s.nouns[x.subj].First >= s.clauses[x.parent].End {
		first = s.nouns[x.subj].First
	}
	for t := x.End; t < end; t++ {
		if tag := s.tag(t); tag == document.Comma || tag == document.Period || tag == document.Colon || tag == document.CloseQuote || t > x.End+14 {
			end = t
		}
	}
	return f.d.SpanOf(document.Range{First: first, End: max(end, x.End)})
}
