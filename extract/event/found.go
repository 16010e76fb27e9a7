package event

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// verbEvent drafts the event that clause c says by its verb.
func (f *finder) verbEvent(c, sent int32) {
	v := f.row(c)
	if v == nil && f.sideBySide(c) {
		v = &trigger.Verb{Lemma: f.syn.lemmaOf(&f.syn.clauses[c]), Type: "COOPERATE"}
	}
	if v == nil || v.Type == "-" {
		return
	}
	if f.vetoed(c, v) || f.idle(c, v) {
		return
	}
	d := f.draft(sent, v.Type, v.Mode)
	d.clause, d.lemma = c, v.Lemma
	d.Trigger = f.verbTrigger(c, v)
	d.Rule = "verb:" + v.Lemma
	d.signs = signs{rule: "verb", clause: f.syn.clauses[c].kind, frame: v.Asks(), particle: v.Rest != ""}
	f.sides(&d.signs, c)
	f.look(&d, f.ofClause(c))
	if d.Status == document.Negated && saysNo(v) {
		d.Status, d.Negative = document.Asserted, false
	}
	f.verbParties(&d, c, v)
	if d.Type == "MOBILIZE" && f.sharedDrill(&d, c) {
		d.Type, d.Mode = "COOPERATE", ""
	}
	if x := &f.syn.clauses[c]; !x.Passive && x.obj >= 0 && (v.Type == "dateline:death" || v.Type == "dateline:injury") && casualty(f.syn.lemmaOf(x)) != "" {
		d.Actors = nil
		f.addAll(&d.Actors, x.obj) // "the crash killed nine": whom it befell
	}
	d.depth = f.depth(c)
	f.byClause[c] = int32(len(f.drafts))
	f.drafts = append(f.drafts, d)
}

// sideBySide reports whether the subject of clause c, a body or two of public life, does
// with another what no table knows: "firemen of both states put out the blaze side by side".
func (f *finder) sideBySide(c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	if x.Passive || x.subj < 0 || x.kind != mainClause || s.nouns[x.subj].Pronoun {
		return false
	}
	for t := x.First; t < min(x.End+8, s.sent.Tokens.End); t++ {
		switch s.word(t) {
		case "jointly":
			return f.several(x.subj)
		case "together", "tandem":
			return t > x.Head && f.several(x.subj)
		case "side", "hand", "shoulder":
			if w := s.word(t + 1); (w == "by" || w == "in" || w == "to") && s.word(t+2) == s.word(t) {
				return f.several(x.subj)
			}
		}
	}
	return false
}

// several reports whether noun n, with its list, is of two states or of two bodies of
// public life: "Croatian and Slovene firemen".
func (f *finder) several(n int32) bool {
	var a []document.Actor
	f.addAll(&a, n)
	if twoStates(a) || len(a) > 1 && f.public(n) {
		return true
	}
	members := f.syn.members(n)
	whole := f.d.SpanOf(document.Range{First: f.syn.nouns[members[0]].First, End: f.syn.nouns[members[len(members)-1]].End})
	country := ""
	for r := f.d.MentionsIn(whole); r.First < r.End; r.First++ {
		m := &f.d.Mentions[r.First]
		if m.Entity < 0 || f.d.Entities[m.Entity].Country == "" {
			continue
		}
		if c := f.d.Entities[m.Entity].Country; country == "" {
			country = c
		} else if c != country {
			return true
		}
	}
	return false
}

func (f *finder) draft(sent int32, typ, mode string) draft {
	return draft{
		Event:  document.Event{Type: typ, Mode: mode, Sentence: sent, Date: document.EventDate{Date: -1}, Place: -1, Quote: -1, PartOf: -1},
		clause: -1, noun: -1, parent: -1, merged: -1,
	}
}

// look copies an outlook into a draft.
func (f *finder) look(d *draft, o outlook) {
	d.Status, d.Tense, d.Negative = o.status, o.tense, o.negative
	if o.source < 0 {
		return
	}
	a := document.Attribution{Speaker: f.ref(o.source)}
	if o.cue >= 0 {
		a.Cue = f.d.Tokens[f.syn.clauses[o.cue].Head].Span
	}
	if d.Status == document.Asserted {
		d.Status = document.Reported
	}
	d.Attribution = append(d.Attribution, a)
}

// verbTrigger is the verb, with its particle, or to the end of the object that
// its frame asked for: "fired tear gas".
func (f *finder) verbTrigger(c int32, v *trigger.Verb) document.Span {
	s := &f.syn
	x := &s.clauses[c]
	end := x.Head + 1
	if v.Rest != "" && f.wordsAt(end, v.Rest) {
		end++
	}
	if v.Lemma == "be" {
		return f.d.SpanOf(document.Range{First: x.Head, End: f.predicateEnd(x, v)})
	}
	for _, k := range v.Frame {
		if k.Slot == "o" && !x.Passive && x.obj >= 0 && !k.Any && !k.Not && k.Classes&(f.bits.person|f.bits.name|f.bits.place) == 0 {
			if o := &s.nouns[x.obj]; o.First >= end && o.End-end <= 6 {
				end = o.End
			}
		}
	}
	first := x.Head
	if strings.Contains(v.Lemma, "-") && s.tag(first-1) == document.HYPH {
		first -= 2 // "test-fired"
	}
	return f.d.SpanOf(document.Range{First: first, End: end})
}

// saysNo reports whether the "not" of a row's verb is what makes it an act: "will not
// hesitate to strike", "has no intention of leaving", "is not ready to talk".
func saysNo(v *trigger.Verb) bool {
	return v.Lemma == "hesitate" || v.Lemma == "have" && (v.Type == "REJECT" || v.Type == "THREATEN") || slices.ContainsFunc(v.Frame, func(k trigger.Condition) bool { return k.Slot == "neg" })
}

// sharedDrill reports whether armies of two states hold an exercise together.
func (f *finder) sharedDrill(d *draft, c int32) bool {
	n := f.patient(c)
	if n < 0 {
		return false
	}
	one, _ := f.headLemmas(n)
	return drill(one) && twoStates(d.Actors)
}

func drill(lemma string) bool {
	switch lemma {
	case "exercise", "drill", "manoeuvre", "maneuver", "game", "training", "wargame":
		return true
	}
	return false
}

// twoStates reports whether parties of different countries are among the actors.
func twoStates(actors []document.Actor) bool {
	for i := range actors {
		if c := actors[i].Country; c != "" && actors[0].Country != "" && c != actors[0].Country {
			return true
		}
	}
	return false
}

// predicateEnd is the end of the word that makes "be" an event: "is [ready]".
func (f *finder) predicateEnd(x *clause, v *trigger.Verb) int32 {
	for t := x.Head + 1; t < min(x.Head+5, f.syn.sent.Tokens.End); t++ {
		for _, k := range v.Frame {
			if k.Slot == "any" && slices.Contains(k.Words, f.syn.word(t)) {
				return t + 1
			}
		}
	}
	return x.Head + 1
}

// vetoed keeps verbs out that say no event here: states, habits, figures of speech.
func (f *finder) vetoed(c int32, v *trigger.Verb) bool {
	x := &f.syn.clauses[c]
	if x.Modal == x.Head || f.instructs(c) || f.general(c, v) {
		return true
	}
	if v.Type == "CONSULT" && x.Form == phrase.Gerund && (v.Lemma == "speak" || v.Lemma == "talk") && f.syn.oblique(c, "with", "to", "by") < 0 {
		return true // "speaking in Oslo, the minister praised"
	}
	if v.Type == "CONSULT" && v.Lemma == "call" && x.iobj >= 0 {
		return true // "called him a fine fellow"
	}
	if v.Lemma == "meet" || v.Lemma == "strike" || v.Lemma == "hit" || v.Lemma == "visit" {
		if o := f.patient(c); o >= 0 && v.Type == "CONSULT" && !x.Passive && !f.syn.person(o) && f.classes(o)&f.bits.place == 0 && f.syn.oblique(c, "with") < 0 {
			return v.Asks() == 0 && v.Lemma == "meet"
		}
	}
	return false
}

// idle reports whether the clause only says what another event was for, or what
// came of it: "met to discuss", "protested to demand", "struck a camp, killing nine".
func (f *finder) idle(c int32, v *trigger.Verb) bool {
	s := &f.syn
	x := &s.clauses[c]
	p := x.parent
	for p >= 0 && x.kind == coordinate {
		x = &s.clauses[p]
		p = x.parent
	}
	if p < 0 {
		return false
	}
	k := f.byClause[p]
	if k < 0 {
		return false
	}
	up := &f.drafts[k]
	switch {
	case x.kind == purpose && (up.Type == v.Type || up.Type == "PROTEST"), x.kind == participial && up.Type == "PROTEST" && v.Type == "REQUEST":
		return true
	case x.kind == participial && x.Form == phrase.Gerund && casualty(s.lemmaOf(&s.clauses[c])) != "" && (up.Type == "ASSAULT" || up.Type == v.Type || up.Type == "dateline:accident" || up.Type == "dateline:disaster"):
		if n := f.patient(c); n >= 0 {
			if span, value := f.number(n); value > 0 {
				up.Counts = append(up.Counts, document.Count{Span: span, Kind: casualty(s.lemmaOf(&s.clauses[c])), Value: value})
			}
			if up.Type == "ASSAULT" && len(up.Recipients) == 0 {
				f.addAll(&up.Recipients, n)
			}
		}
		return true
	}
	return false
}

// depth counts how many clauses clause c hangs below.
func (f *finder) depth(c int32) int {
	n := 0
	for ; c >= 0 && n < 12; c = f.syn.clauses[c].parent {
		if k := f.syn.clauses[c].kind; k != mainClause && k != coordinate {
			n++
		}
	}
	return n
}

// nounEvent drafts the event that an event noun says, if what stands around it
// makes it one.
func (f *finder) nounEvent(n, sent int32) {
	s := &f.syn
	x := &s.nouns[n]
	if x.Pronoun || x.time {
		return
	}
	one, two := f.headLemmas(n)
	row, ok := f.nounRow(n, one, two)
	if !ok || row.Type == "-" {
		return
	}
	if m := s.mention(n); m >= 0 && f.d.Mentions[m].Kind == document.NameMention {
		return // "Operation Dawn", "the Peace Conference of 1919" is a name
	}
	if f.told(n) {
		return // "a film about the murder of a bishop"
	}
	c := x.clause
	if c >= 0 && f.consumed(n, c, row.Type) {
		return
	}
	if c >= 0 && x.slot == subject && (one == "congress" || one == "conference") && f.assembly(n, c) {
		return // "Peru's congress removed him" is a body
	}
	if c >= 0 && x.slot == object && f.byClause[c] < 0 && f.barred(n, c) {
		return // "received several calls"
	}
	if c >= 0 && f.repeated(n, c, row.Type) {
		if verb := &f.drafts[f.byClause[c]]; verb.Mode == "" {
			verb.Mode = row.Mode // "killed in an air strike"
		}
		return
	}
	governed := f.governed(n)
	d := f.draft(sent, row.Type, row.Mode)
	d.noun, d.clause, d.lemma, d.known = n, c, one, f.pointsBack(n)
	f.nounParties(&d, n)
	light := c >= 0 && f.light(n, c)
	if light {
		f.lightParties(&d, n, c)
	}
	occurs := c >= 0 && x.slot == subject && trigger.ClassesOf(s.lemmaOf(&s.clauses[c]))&trigger.Class("OCCUR") != 0
	switch row.Strength {
	case 3:
	case 2:
		if f.ofYear(n) && x.slot == oblique {
			return // "the war of 1912" is history
		}
		governed = governed && one != "violence" // "the spread of violence" is no event yet
		d.weak = !(light || occurs || governed || len(d.Actors)+len(d.Recipients) > 0 || f.dated(n))
	default:
		if !light && !governed && !f.ofSomebody(n) && !f.completed(n) && !(c >= 0 && f.issued(n, c)) {
			return
		}
	}
	d.placeless()
	d.Trigger = f.nounTrigger(n)
	d.Rule = "noun:" + row.Lemma
	d.signs = signs{rule: "noun", slot: x.slot, strength: row.Strength, light: light, governed: governed, occurs: occurs}
	if light {
		d.Trigger.Start = min(d.Trigger.Start, f.d.Tokens[s.clauses[c].Head].Start)
		if d.Trigger.End-d.Trigger.Start > 60 {
			d.Trigger = f.nounTrigger(n)
		}
	}
	if c >= 0 {
		d.signs.clause = s.clauses[c].kind
	}
	f.look(&d, f.ofNoun(n))
	if c >= 0 && x.slot == object && s.clauses[c].Form == phrase.Gerund && s.lemmaOf(&s.clauses[c]) == "fear" {
		return // "fearing riots, the governor called in the guard"
	}
	if d.weak && row.Strength == 2 && d.Status != document.Asserted && d.Status != document.Reported && (d.Mode == "ceasefire" || d.Type == "CONSULT") {
		d.weak = false // a ceasefire that is wanted says something, even alone
	}
	if c >= 0 {
		d.depth = f.depth(c) + 1
		if light {
			d.depth--
			if f.byClause[c] < 0 {
				f.byClause[c] = int32(len(f.drafts))
			}
		}
	}
	if d.Type == "MOBILIZE" && drill(one) && twoStates(d.Actors) {
		d.Type, d.Mode = "COOPERATE", ""
	}
	f.byNoun[n] = int32(len(f.drafts))
	f.drafts = append(f.drafts, d)
}

// nounRow is the row of the longest event noun that the chunk ends with, with
// what hangs on it: "cessation of aid", "pause in hostilities".
func (f *finder) nounRow(n int32, one, two string) (trigger.Noun, bool) {
	s := &f.syn
	if k := s.hanging(n, "of", "in", "to"); k >= 0 {
		other, _ := f.headLemmas(k)
		if row, ok := trigger.LookupNoun(one + " " + s.word(s.nouns[k].prep) + " " + other); ok {
			return row, true
		}
	}
	if k := s.hanging(n, "by"); k >= 0 && f.classes(k)&f.bits.labor != 0 {
		if row, ok := trigger.LookupNoun(one + " by labour"); ok {
			return row, true // a strike by dockers is no air strike
		}
	}
	if row, ok := trigger.LookupNoun(two); ok && !f.shared(n) {
		return row, true
	}
	if f.shared(n) {
		if row, ok := trigger.LookupNoun("joint " + one); ok {
			return row, true // "joint naval drills"
		}
	}
	return trigger.LookupNoun(one)
}

// barred reports whether the verb table rules out an event of clause c for the very noun
// n that is its object.
func (f *finder) barred(n, c int32) bool {
	v := f.row(c)
	return v != nil && v.Type == "-" && f.patient(c) == n && slices.ContainsFunc(v.Frame, func(k trigger.Condition) bool { return k.Slot == "o" && !k.Not && !k.Any })
}

// shared reports whether a noun's modifiers call it joint.
func (f *finder) shared(n int32) bool {
	x := &f.syn.nouns[n]
	for t := x.First; t < x.Head; t++ {
		if f.syn.word(t) == "joint" {
			return true
		}
	}
	return false
}

// consumed reports whether the clause's verb has already said this event: "hold
// talks" by its frame.
func (f *finder) consumed(n, c int32, typ string) bool {
	k := f.byClause[c]
	if k < 0 {
		return false
	}
	d := &f.drafts[k]
	if d.noun >= 0 {
		return false
	}
	o := f.patient(c)
	at := d.Trigger.Contains(f.d.Tokens[f.syn.nouns[n].Head].Span)
	return at && (d.Type == typ || o == n) && d.Type != "REQUEST" && d.Type != "THREATEN" || o == n && d.Type == typ
}

// repeated reports whether the noun is the subject of a verb that says the same
// event, or what its victims fell to: "an earthquake struck", "the attack killed
// nine", "nine were killed in the attack".
func (f *finder) repeated(n, c int32, typ string) bool {
	k := f.byClause[c]
	if k < 0 || f.drafts[k].noun >= 0 || f.drafts[k].Type != typ {
		return false
	}
	x := &f.syn.nouns[n]
	if x.slot == subject {
		return !f.syn.clauses[c].Passive
	}
	return x.slot == oblique && casualty(f.syn.lemmaOf(&f.syn.clauses[c])) != "" && (f.syn.word(x.prep) == "in" || f.syn.word(x.prep) == "by")
}

// light reports whether the verb only says that the noun's event takes place.
func (f *finder) light(n, c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	if f.byClause[c] >= 0 && f.drafts[f.byClause[c]].noun < 0 {
		return false
	}
	if f.patient(c) != n && !(x.obj >= 0 && f.syn.nouns[n].conj == x.obj) {
		return false
	}
	return trigger.ClassesOf(s.lemmaOf(x))&f.bits.light != 0
}

// ofSomebody reports whether the noun says whose act it is: "an appeal by the
// pope", "criticism from the opposition".
func (f *finder) ofSomebody(n int32) bool {
	by := f.syn.hanging(n, "by", "from")
	if by < 0 || !f.syn.person(by) || f.syn.nouns[by].Pronoun {
		return false
	}
	return f.syn.word(f.syn.nouns[by].prep) == "by" || f.syn.word(f.syn.nouns[n].Head) != "demand" // of a market
}

// issued reports whether the noun is what came from somebody: "an appeal for calm went
// out from the patriarch".
func (f *finder) issued(n, c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	if s.nouns[n].slot != subject || x.subj != n || x.Passive {
		return false
	}
	switch s.lemmaOf(x) {
	case "come", "go", "emanate", "issue", "arrive", "pour", "follow", "emerge":
		from := s.oblique(c, "from")
		return from >= 0 && s.person(from)
	}
	return false
}

// assembly reports whether a congress or conference is a body that acts, not a meeting
// that takes place.
func (f *finder) assembly(n, c int32) bool {
	x := &f.syn.clauses[c]
	return x.subj == n && !x.Passive && x.obj >= 0 && trigger.ClassesOf(f.syn.lemmaOf(x))&trigger.Class("OCCUR") == 0
}

// completed reports whether the noun says whose act it is and what the act is about:
// "Burma's refusal to let him in", "the pope's call on all parties".
func (f *finder) completed(n int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	if of := s.hanging(n, "of"); of >= 0 && x.Genitive < 0 && s.person(of) {
		for i := range s.clauses {
			if c := &s.clauses[i]; (c.noun == n || c.noun == of) && c.kind == complement && c.Form == phrase.Infinitive {
				return true // "the refusal of the rebels to disarm"
			}
		}
	}
	if x.Genitive < 0 || s.mentionAt(x.Genitive-1) < 0 && s.tag(x.First) != document.PRPS {
		return false
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.noun == n && c.kind == complement {
			return true
		}
	}
	return s.hanging(n, "on", "for", "against", "to", "over") >= 0
}

// ofYear reports whether an event noun is bound to a year: "the war of 1912".
func (f *finder) ofYear(n int32) bool {
	s := &f.syn
	k := n + 1
	if int(k) >= len(s.nouns) || s.nouns[k].First != s.nouns[n].End+1 || !s.nouns[k].time {
		return false
	}
	y := s.word(s.nouns[k].Head)
	return len(y) == 4 && y[0] <= '2' && s.nouns[k].First == s.nouns[k].Head && s.word(s.nouns[n].End) == "of"
}

// governed reports whether a word that asks, plans, offers or denies governs n.
func (f *finder) governed(n int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	if x.gov >= 0 {
		if _, ok := trigger.LookupNoun(lemma.Noun(s.word(s.nouns[x.gov].Head))); ok {
			return true
		}
		if trigger.EmbedNoun(lemma.Noun(s.word(s.nouns[x.gov].Head))).Plain != trigger.None {
			return true
		}
	}
	c := x.clause
	if c < 0 || x.slot == loose || x.slot == subject && !s.clauses[c].Passive {
		return false
	}
	if x.slot == oblique && !governing(s.word(max(0, x.prep))) {
		return false
	}
	e := trigger.EmbedVerb(s.lemmaOf(&s.clauses[c]))
	return e.Plain != trigger.None && e.Plain != trigger.Reported && e.Plain != trigger.Keep && e.Plain != trigger.Fact
}

// dated reports whether a date or a place hangs on the noun.
func (f *finder) dated(n int32) bool {
	s := &f.syn
	if int(n+1) < len(s.nouns) {
		y := &s.nouns[n+1]
		return y.First <= s.nouns[n].End+1 && (y.time || y.prep == s.nouns[n].End && f.classes(n+1)&f.bits.place != 0)
	}
	return false
}

// nounTrigger is the noun with the modifiers that belong to the event: not its
// determiner, not its possessor.
func (f *finder) nounTrigger(n int32) document.Span {
	x := &f.syn.nouns[n]
	first := x.Head
	for first > x.First && first-1 > x.Genitive && f.syn.tag(first-1) == document.NN && f.syn.mentionAt(first-1) < 0 {
		first--
	}
	for first-2 >= f.syn.sent.Tokens.First && f.syn.tag(first-1) == document.HYPH && f.d.Tokens[first-1].End == f.d.Tokens[first].Start {
		first -= 2 // "in-person talks" is not "person talks"
	}
	return f.d.SpanOf(document.Range{First: first, End: x.Head + 1})
}

// mentionAt is a name mention that covers token t, -1 if none.
func (s *syntax) mentionAt(t int32) int32 {
	at := s.d.Tokens[t].Span
	for r := s.d.MentionsIn(document.Span{Start: max(0, at.Start-60), End: at.End}); r.First < r.End; r.First++ {
		if m := &s.d.Mentions[r.First]; m.Contains(at) && m.Entity >= 0 && m.Kind == document.NameMention {
			return r.First
		}
	}
	return -1
}
