package event

import (
	"dateline/document"
	"dateline/internal/phrase"
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
	own := f.ownThing(patient) && (d.Type == "SANCTION" || d.Type == "RETREAT" || d.Type == "AID")
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
	if len(d.Recipients) == 0 && (d.Type == "ASSAULT" || d.Type == "COERCE" || d.Type == "ACCUSE" && charges(s.lemmaOf(x))) {
		f.addThing(&d.Recipients, patient, true)
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
		"pledge", "promise", "offer", "provide", "fly", "dispatch", "sell", "lease", "extend", "distribute", "channel", "allocate", "cede", "surrender", "contribute":
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
	return d.Type == "AID" || d.Type == "AGREE" || d.Type == "COOPERATE" || d.Type == "CONCEDE" || d.Mode == "visit"
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
		f.addTokens(&d.Recipients, document.Range{First: x.First, End: x.Genitive})
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
			f.addAll(&d.Recipients, f.syn.oblique(int32(k), "on", "against", "from", "by", "to"))
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
