package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// recipients finds to whom the act of clause c was done: who stands behind "to" of
// what is sent, else the object, else who hangs on the verb or on the thing that is
// its object.
func (f *finder) recipients(d *draft, c, agent, patient int32) {
	s := &f.syn
	x := &s.clauses[c]
	if d.Type == "SUPPORT" || d.Type == "COOPERATE" {
		f.addAll(&d.Recipients, s.oblique(c, "with"))
	}
	f.addAll(&d.Recipients, x.iobj)
	if transfers(s.lemmaOf(x)) && len(d.Recipients) == 0 {
		f.addReceiver(d, s.oblique(c, "to"))
	}
	if len(d.Recipients) > 0 && transfers(s.lemmaOf(x)) {
		return
	}
	own := f.ownThing(patient) && (d.Type == "SANCTION" || d.Type == "RETREAT" && d.Mode != "release" || d.Type == "AID")
	if !own {
		f.addAll(&d.Recipients, patient)
	}
	if len(d.Recipients) == 0 || patient < 0 || !s.person(patient) {
		for _, p := range recipientPrepositions(d) {
			if n := s.oblique(c, p); n >= 0 && n != agent && !f.ofAnother(n, patient) {
				f.addReceiver(d, n)
				if len(d.Recipients) > 0 {
					break
				}
			}
		}
	}
	if len(d.Recipients) == 0 && patient >= 0 && !own {
		f.within(d, patient)
	}
	if len(d.Recipients) == 0 && (d.Type == "ACCUSE" || d.Type == "THREATEN") {
		f.sought(d, c)
	}
	if len(d.Recipients) == 0 && d.Type == "ACCUSE" && patient >= 0 {
		f.claimed(d, patient)
	}
	if n := s.oblique(c, "on", "against"); len(d.Recipients) == 0 && d.Type == "ASSAULT" && n >= 0 && !f.struck(patient) {
		f.addThing(&d.Recipients, n, !s.nouns[n].time)
	}
	if len(d.Recipients) == 0 && !f.worded(d, patient) && (d.Type == "ASSAULT" || d.Type == "COERCE" || d.Type == "ACCUSE" && charges(s.lemmaOf(x))) {
		f.addThing(&d.Recipients, patient, true)
	}
}

// worded reports whether noun n is part of the words that say the event: "imposed [a state
// of emergency]", "blocked [access]"; but a building or a vehicle is what is struck.
func (f *finder) worded(d *draft, n int32) bool {
	if n < 0 || !d.Trigger.Contains(f.d.Tokens[f.syn.nouns[n].Head].Span) {
		return false
	}
	one, _ := f.headLemmas(n)
	switch one {
	case "state", "operation", "access", "campaign", "position", "crime", "grip", "control", "power", "fire", "life", "siege", "waste", "rule", "duty", "tariff", "force":
		return true
	}
	_, two := f.headLemmas(n)
	row, ok := f.nounRow(n, one, two)
	return ok && row.Type != "-" || f.classes(n)&(trigger.Class("SANCT")|trigger.Class("CURFEW")) != 0
}

// struck reports whether the object of an attack is what is struck, not the attack itself:
// "hit a convoy", not "launched a strike".
func (f *finder) struck(n int32) bool {
	if n < 0 {
		return false
	}
	one, two := f.headLemmas(n)
	_, ok := f.nounRow(n, one, two)
	return !ok && f.acting(n) != aThing
}

// sought adds against whom it is that clause c calls for something: "called for
// sanctions against [Moscow]".
func (f *finder) sought(d *draft, c int32) {
	if n := f.syn.oblique(c, "for"); n >= 0 {
		f.hangers(d, n, 1)
	}
}

// claimed adds of whom it is claimed: "an inquiry into claims that [two officers] lied",
// "into whether [she] knew", "into [the bank]".
func (f *finder) claimed(d *draft, patient int32) {
	s := &f.syn
	into := s.hanging(patient, "into")
	for k := range s.clauses {
		if x := &s.clauses[k]; x.kind == complement && x.Form == phrase.Finite && x.noun >= 0 && (x.noun == into || s.nouns[x.noun].gov == patient || x.noun == patient) && x.subj >= 0 && !x.shared {
			f.addOthers(d, x.subj)
			return
		}
	}
	if into >= 0 && f.d.Tokens[s.nouns[into].Head].Tag.IsProper() {
		f.addThing(&d.Recipients, into, true)
	}
}

// charges reports whether whoever is a verb's object is charged with something.
func charges(lemma string) bool {
	switch lemma {
	case "blame", "accuse", "sue", "charge", "convict", "indict", "prosecute", "impeach", "fault":
		return true
	}
	return false
}

// ofAnother reports whether noun n hangs on an event noun other than the object:
// "halted the talks after the attack on [the mayor]".
func (f *finder) ofAnother(n, patient int32) bool {
	g := f.syn.nouns[n].gov
	if g < 0 || g == patient || f.syn.nouns[g].prep < 0 {
		return false
	}
	one, two := f.headLemmas(g)
	row, ok := f.nounRow(g, one, two)
	return ok && row.Type != "-"
}

// transfers reports whether a verb sends or gives its object to somebody.
func transfers(lemma string) bool {
	switch lemma {
	case "give", "send", "return", "hand", "deliver", "supply", "donate", "transfer", "extradite", "repatriate", "ship", "grant", "award", "lend", "loan", "pay",
		"pledge", "promise", "offer", "provide", "fly", "dispatch", "sell", "lease", "extend", "distribute", "channel", "allocate", "cede", "surrender", "contribute", "turn", "pass", "airlift", "rush", "ferry", "bring":
		return true
	}
	return false
}

// ownThing reports whether a noun is somebody's own: "recalled [its ambassador]".
func (f *finder) ownThing(n int32) bool {
	return n >= 0 && f.syn.tag(f.syn.nouns[n].First) == document.PRPS
}

// addReceiver adds a noun as the recipient; for what is given or visited a capital
// stands for its state.
func (f *finder) addReceiver(d *draft, n int32) {
	if n < 0 {
		return
	}
	before := len(d.Recipients)
	f.addAll(&d.Recipients, n)
	if len(d.Recipients) > before || !receives(d) {
		return
	}
	if w := f.syn.word(max(f.syn.nouns[n].prep, 0)); (w == "in" || w == "at") && d.Mode != "visit" {
		return
	}
	if m := f.syn.mention(n); m >= 0 && f.capital(f.d.Mentions[m].Span) {
		f.add(&d.Recipients, f.d.SpanOf(f.syn.nouns[n].Range), m)
	}
}

func receives(d *draft) bool {
	switch d.Type {
	case "AID", "AGREE", "COOPERATE", "CONCEDE", "SUPPORT", "THREATEN", "REQUEST", "ACCUSE", "SANCTION", "COERCE", "REJECT":
		return true
	}
	return d.Mode == "visit"
}

// capital reports whether a resolved place under the span is the capital of a state.
func (f *finder) capital(at document.Span) bool {
	for i := f.placeFrom(at.Start); i < len(f.d.Places) && f.d.Places[i].Start < at.End; i++ {
		if f.d.Places[i].Feature == "PPLC" {
			return true
		}
	}
	return false
}

func recipientPrepositions(d *draft) []string {
	switch d.Type {
	case "AID", "AGREE":
		return []string{"to", "for", "with", "in"}
	case "CONCEDE":
		return []string{"to", "for", "with", "on", "against", "of"}
	case "SANCTION", "COERCE":
		return []string{"on", "against", "from", "with", "at", "to", "of", "over"}
	case "THREATEN":
		return []string{"against", "on", "for", "to"}
	case "ACCUSE":
		return []string{"against", "into", "on", "at", "of", "over", "with", "to"}
	case "ASSAULT":
		return []string{"at", "on", "against", "into", "to", "in"}
	case "REQUEST", "REJECT":
		return []string{"on", "to", "from", "by", "with"}
	case "COOPERATE", "SUPPORT", "RETREAT":
		return []string{"with", "to", "from", "for"}
	case "CONSULT":
		return []string{"to", "in", "at", "with"}
	}
	return []string{"to", "with", "against", "from"}
}

// within adds a party that owns, modifies or hangs on the thing that is the object:
// "attacked the Syrian convoy", "lifted sanctions on Iran", "rejected a call by X",
// "a ban imposed on X".
func (f *finder) within(d *draft, n int32) {
	x := &f.syn.nouns[n]
	if x.Genitive >= 0 {
		f.addOwner(&d.Recipients, document.Range{First: x.First, End: x.Genitive})
	} else {
		f.modifier(&d.Recipients, n)
	}
	if deed(d.Type) {
		f.hangers(d, n, 2)
	}
	if len(d.Recipients) > 0 {
		return
	}
	for k := range f.syn.clauses {
		if c := &f.syn.clauses[k]; c.noun == n && c.Form == phrase.Participle && c.kind == relative {
			at := f.syn.oblique(int32(k), "on", "against", "from", "to")
			if at < 0 && d.Type != "COERCE" && d.Type != "SANCTION" { // who imposed it did it
				at = f.syn.oblique(int32(k), "by")
			}
			f.addAll(&d.Recipients, at)
		}
	}
}

// hangers adds the first party that hangs on noun n, or on what hangs on it.
func (f *finder) hangers(d *draft, n int32, deep int) {
	s := &f.syn
	for k := n + 1; int(k) < len(s.nouns) && k < n+6 && len(d.Recipients) == 0; k++ {
		if y := &s.nouns[k]; y.gov != n || y.prep < 0 || y.time || y.conj >= 0 {
			continue
		}
		switch w := s.word(s.nouns[k].prep); w {
		case "for", "in":
			if d.Type != "AID" && !(w == "in" && d.Type == "REQUEST") && (w == "in" || d.Type != "AGREE" && d.Type != "CONCEDE" && d.Type != "THREATEN") {
				continue
			}
			fallthrough
		case "on", "against", "of", "into", "from", "with", "by", "over", "to":
			f.addReceiver(d, k)
			if len(d.Recipients) == 0 && deep > 1 {
				f.modifier(&d.Recipients, k)
				if g := s.nouns[k].Genitive; g >= 0 {
					f.addTokens(&d.Recipients, document.Range{First: s.nouns[k].First, End: g})
				}
				f.hangers(d, k, deep-1)
			}
		}
	}
}

// contentParties gives an act of speech that names no one it is addressed to the
// parties of what it is about: "agreed to lift sanctions on Iran", "refused to meet
// the envoy", "demanded that the minister resign".
func (f *finder) contentParties(first int32) {
	for k := first; int(k) < len(f.drafts); k++ {
		up := &f.drafts[k]
		if len(up.Recipients) > 0 || up.noun >= 0 || up.clause < 0 {
			continue
		}
		switch up.Type {
		case "AGREE", "REJECT", "THREATEN", "REQUEST":
		default:
			continue
		}
		c := f.contentOf(up.clause)
		if c < 0 {
			continue
		}
		if x := &f.syn.clauses[c]; x.Form == phrase.Finite || x.Form == phrase.Bare {
			if !x.shared && (up.Type == "REQUEST" || up.Type == "THREATEN" && (x.Passive || suffers(f.syn.lemmaOf(x)))) {
				f.addOthers(up, x.subj)
			}
			continue
		}
		var to []document.Actor
		if in := f.byClause[c]; in >= 0 {
			to = f.drafts[in].Recipients
			if f.drafts[in].Type == "CONSULT" {
				to = f.drafts[in].Actors // "refused to meet the envoy"
			}
		} else {
			probe := draft{}
			probe.Type = up.Type
			f.recipients(&probe, c, f.agent(c), f.patient(c))
			to = probe.Recipients
		}
		for _, a := range to {
			if !has(up.Actors, a) {
				up.Recipients = append(up.Recipients, a)
			}
		}
	}
}

// suffers reports whether a verb's subject is whom a threat is for: "warned that Iran
// would face sanctions".
func suffers(lemma string) bool {
	switch lemma {
	case "face", "suffer", "pay", "lose", "risk", "regret", "incur", "answer":
		return true
	}
	return false
}

// contentOf is the clause that is the object of clause c; -1 if there is none.
func (f *finder) contentOf(c int32) int32 {
	for k := c + 1; int(k) < len(f.syn.clauses) && k < c+4; k++ {
		if x := &f.syn.clauses[k]; x.parent == c && x.kind == complement && x.noun < 0 && x.mark != "if" {
			return k
		}
	}
	return -1
}

// addOthers adds noun n as recipient unless it is an actor or a pronoun for one.
func (f *finder) addOthers(d *draft, n int32) {
	if n < 0 {
		return
	}
	var found []document.Actor
	f.addAll(&found, n)
	for _, a := range found {
		if !has(d.Actors, a) {
			d.Recipients = append(d.Recipients, a)
		}
	}
}

// has reports whether a party is already among the actors.
func has(actors []document.Actor, a document.Actor) bool {
	for _, b := range actors {
		if b.Span == a.Span || b.Entity >= 0 && b.Entity == a.Entity {
			return true
		}
	}
	return false
}
