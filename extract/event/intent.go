package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// intents adds the act that lies in a stated intention: who says it will give aid
// makes a promise (AGREE), who says it will attack a threat, who says it will not
// cooperate a refusal. The deed itself stays, planned or negated, as its part.
func (f *finder) intents(first, sent int32) {
	end := len(f.drafts)
	for k := int(first); k < end; k++ {
		d := f.drafts[k]
		if d.parent >= 0 || d.noun >= 0 || d.clause < 0 || f.syn.clauses[d.clause].subj < 0 {
			continue
		}
		at := f.outset(d.clause)
		if !f.willing(at, &d) {
			continue
		}
		typ := intent(&d, f.wills(at))
		if typ == "" {
			continue
		}
		act := f.draft(sent, typ, "")
		act.clause, act.lemma, act.depth = d.clause, d.lemma, d.depth
		act.Actors, act.Recipients = d.Actors, d.Recipients
		if x := &f.syn.clauses[d.clause]; x.Passive { // "any plane will be shot down, the army said"
			f.addAll(&act.Actors, f.syn.clauses[x.parent].subj)
		}
		act.Trigger, act.Rule = f.willTrigger(&d), "intent:"+d.lemma
		act.signs = d.signs
		act.signs.rule = "intent"
		act.Status, act.Attribution, act.Tense = document.Asserted, d.Attribution, document.Present
		if len(d.Attribution) > 0 {
			act.Status = document.Reported
		}
		f.drafts[k].parent = int32(len(f.drafts))
		f.drafts = append(f.drafts, act)
	}
}

// outset is the clause that says when the deed of clause c begins or goes on, whose
// will it is: "said they [would start] killing"; c itself if none does.
func (f *finder) outset(c int32) int32 {
	x := &f.syn.clauses[c]
	if x.kind != complement || x.Form != phrase.Gerund && x.Form != phrase.Infinitive || x.parent < 0 || f.syn.clauses[x.parent].subj < 0 {
		return c
	}
	switch f.syn.lemmaOf(&f.syn.clauses[x.parent]) {
	case "start", "begin", "resume", "continue", "keep":
		return x.parent
	}
	return c
}

// willing reports whether it is the actor's own will that is stated: the actor
// says so, or is "ready to", or is a government or an armed body of whom it is
// reported. A plain future of anybody else is the reporter's.
func (f *finder) willing(c int32, d *draft) bool {
	s := &f.syn
	x := &s.clauses[c]
	if x.Passive {
		return x.kind == complement && x.parent >= 0 && x.subj >= 0 && !relativeMark(s.tag(s.nouns[x.subj].First)) && d.Type == "ASSAULT" && f.agent(c) < 0 && f.syn.clauses[x.parent].subj >= 0 && f.public(f.syn.clauses[x.parent].subj)
	}
	for x.kind == coordinate && x.parent >= 0 {
		x = &s.clauses[x.parent]
	}
	if x.kind == relative || x.kind == adverbial {
		return false
	}
	if x.kind == complement && x.parent >= 0 {
		up := &s.clauses[x.parent]
		if up.subj >= 0 && x.subj >= 0 && (x.subj == up.subj || s.nouns[x.subj].Pronoun) {
			return true
		}
	}
	if trigger.EmbedAdjective(x.adj).Plain == trigger.Planned {
		return true
	}
	if x.subj >= 0 && s.word(s.nouns[x.subj].Head) == "it" {
		return false
	}
	for _, a := range d.Actors {
		switch a.Sector {
		case "GOV", "MIL", "REB", "LEG", "PRM", "IGO", "PTY", "OPP", "LAB", "JUD":
			return true
		}
		if a.Type == document.PlaceName && a.Country != "" || a.Country == "UNO" || a.Country == "EUU" || a.Country == "NAT" || a.Country == "AFU" {
			return true
		}
	}
	return x.subj >= 0 && f.public(x.subj)
}

// wills reports whether the clause states a will: "will", "is to", "is ready to".
func (f *finder) wills(c int32) bool {
	x := &f.syn.clauses[c]
	if x.Modal >= 0 {
		w := f.syn.word(x.Modal)
		return w == "will" || w == "shall" || w == "'ll" || w == "’ll" || w == "wo" || w == "would" && f.futureInPast(c)
	}
	if x.Going {
		return true
	}
	if x.parent < 0 || x.kind != complement {
		return false
	}
	up := &f.syn.clauses[x.parent]
	return up.Going || trigger.EmbedAdjective(x.adj).Plain == trigger.Planned
}

// intent is the type of the act; empty if stating the intention is no act.
func intent(d *draft, will bool) string {
	if !will {
		return ""
	}
	coop := d.Type == "CONSULT" || d.Type == "SUPPORT" || d.Type == "COOPERATE" || d.Type == "AID" || d.Type == "RETREAT" || d.Type == "CONCEDE"
	force := d.Type == "ASSAULT" || d.Type == "COERCE" || d.Type == "SANCTION" || d.Type == "MOBILIZE" || d.Type == "PROTEST"
	switch {
	case d.lemma == "vote":
		return "" // voters refuse nothing
	case d.Status == document.Negated && coop:
		return "REJECT"
	case d.Status == document.Planned && coop:
		return "AGREE"
	case d.Status == document.Conditional && force && len(d.Attribution) > 0:
		return "THREATEN" // "will close the canal if it is attacked, its president said"
	case d.Status == document.Planned && (force || d.lemma == "boycott" || d.lemma == "sue" || d.lemma == "prosecute"):
		return "THREATEN"
	}
	return ""
}

// willTrigger are the words that state the will: "will", or to the deed's verb where
// no modal does: "is ready to send".
func (f *finder) willTrigger(d *draft) document.Span {
	x := &f.syn.clauses[d.clause]
	if x.Modal >= 0 {
		return f.d.Tokens[x.Modal].Span
	}
	return document.Span{Start: min(f.d.Tokens[x.First].Start, d.Trigger.Start), End: d.Trigger.End}
}

// demands adds the request that lies in "must": who says that another must do
// something demands it.
func (f *finder) demands(first, sent int32) {
	s := &f.syn
	for c := range s.clauses {
		x := &s.clauses[c]
		if x.kind != complement || x.Modal < 0 || x.subj < 0 || x.parent < 0 || x.Form != 0 {
			continue
		}
		if w := s.word(x.Modal); w != "must" && w != "should" {
			continue
		}
		if x.Perfect || f.firstPerson(x) || !x.Passive && !s.person(x.subj) {
			continue // "must have left", "profits should rise"
		}
		up := &s.clauses[x.parent]
		if e := trigger.EmbedVerb(s.lemmaOf(up)); e.Plain != trigger.Reported || up.subj < 0 || f.byClause[x.parent] >= 0 || up.subj == x.subj {
			continue
		}
		if f.acting(up.subj) == aThing || f.self(up.subj, x.subj) {
			continue // "the label says that", "she said that she should"
		}
		act := f.draft(sent, "REQUEST", "")
		act.clause, act.lemma, act.depth = x.parent, "must", f.depth(x.parent)
		f.addAll(&act.Actors, up.subj)
		f.addAll(&act.Recipients, x.subj)
		act.Trigger = f.d.Tokens[x.Modal].Span
		act.Rule, act.signs = "demand:must", signs{rule: "demand", clause: up.kind}
		f.sides(&act.signs, x.parent)
		id := int32(len(f.drafts))
		for k := first; k < id; k++ {
			if d := &f.drafts[k]; d.clause == int32(c) && d.noun < 0 && d.parent < 0 {
				d.parent = id
			}
		}
		f.drafts = append(f.drafts, act)
	}
}

// self reports whether the pronoun n may stand for the subject of the clause above:
// who says what she should do demands nothing.
func (f *finder) self(up, n int32) bool {
	if !f.syn.nouns[n].Pronoun {
		return false
	}
	switch f.syn.word(f.syn.nouns[n].Head) {
	case "he", "she", "it", "i", "we":
	default:
		return false
	}
	m := f.syn.mention(up)
	id := f.antecedent(n)
	return f.speaker(n) == up || m >= 0 && id == f.d.Mentions[m].Entity
}
