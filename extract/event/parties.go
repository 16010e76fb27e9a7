package event

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// verbParties finds who did it and to whom, from the verb's own clause.
func (f *finder) verbParties(d *draft, c int32, v *trigger.Verb) {
	s := &f.syn
	x := &s.clauses[c]
	agent, patient := f.agent(c), f.patient(c)
	if undergoes(v) {
		f.addAll(&d.Recipients, agent)
		f.addThing(&d.Recipients, agent, len(d.Recipients) == 0)
		f.addAll(&d.Actors, s.oblique(c, "from", "by", "among"))
		return
	}
	if v.Lemma != "be" || agent < 0 || s.word(s.nouns[agent].Head) != "it" { // "it is time for …"
		f.addAll(&d.Actors, agent)
	}
	switch {
	case v.Type == "CONSULT" && v.Mode != "visit":
		f.addThing(&d.Actors, agent, !x.Passive)
		f.addAll(&d.Actors, patient)
		for _, p := range []string{"with", "between", "among", "to"} {
			f.addAll(&d.Actors, s.oblique(c, p))
		}
		return
	case v.Type == "ASSAULT" && (v.Lemma == "clash" || v.Lemma == "fight" || v.Lemma == "battle" || v.Lemma == "skirmish"):
		f.addAll(&d.Actors, s.oblique(c, "with", "against"))
		f.addAll(&d.Actors, patient)
		return
	case v.Type == "dateline:death" || v.Type == "dateline:injury" || v.Type == "dateline:accident": // whom it befalls
		if x.Passive {
			f.addAll(&d.Actors, patient)
		}
		f.addThing(&d.Actors, patient, x.Passive)
		f.addThing(&d.Actors, agent, !x.Passive)
		if v.Type == "dateline:accident" {
			f.addAll(&d.Actors, s.oblique(c, "with"))
		}
		return
	case v.Type == "dateline:election" && x.Passive:
		f.addAll(&d.Actors, patient)
		return
	case v.Type == "MOBILIZE": // whom one moves is one's own
		f.addAll(&d.Recipients, s.oblique(c, "against"))
		return
	}
	if agent >= 0 && len(d.Actors) == 0 {
		f.ofDeed(&d.Actors, agent)
	}
	if !x.Passive && deed(v.Type) && (x.kind != relative || x.Form == phrase.Finite) {
		f.addThing(&d.Actors, agent, true)
	}
	f.recipients(d, c, agent, patient)
	if casualty(v.Lemma) != "" {
		d.Recipients = slices.DeleteFunc(d.Recipients, func(a document.Actor) bool { return a.Type == document.PlaceName }) // no town is arrested
	}
}

// undergoes reports whether the subject of a row is whom the act is aimed at: "faces
// sanctions", "drew criticism from", "came under fire from".
func undergoes(v *trigger.Verb) bool {
	switch v.Lemma {
	case "die", "perish":
		return v.Type == "ASSAULT"
	case "face", "risk":
		return v.Type == "ACCUSE" || v.Type == "THREATEN"
	case "draw", "spark", "provoke", "trigger", "prompt", "elicit", "attract", "arouse", "stir", "generate", "invite", "incur":
		return v.Type == "ACCUSE"
	case "come", "be":
		return v.Type == "ACCUSE" && slices.ContainsFunc(v.Frame, func(k trigger.Condition) bool { return k.Slot == "under" })
	}
	return false
}

// runs reports whether the subject of a verb is who does its object: "wound up a
// visit", "called a strike".
func runs(lemma string) bool {
	switch lemma {
	case "wind", "end", "finish", "complete", "conclude", "wrap", "call", "plan", "cancel", "postpone", "suspend", "continue", "resume", "schedule", "pay", "prolong",
		"promise", "pledge", "vow", "offer", "threaten", "announce":
		return true
	}
	return false
}

// ofDeed adds whose deed an event noun is that is the subject: "[Russia's] attack
// killed four".
func (f *finder) ofDeed(to *[]document.Actor, n int32) {
	one, two := f.headLemmas(n)
	row, ok := f.nounRow(n, one, two)
	if !ok || row.Type == "-" {
		return
	}
	if x := &f.syn.nouns[n]; x.Genitive >= 0 {
		f.addTokens(to, document.Range{First: x.First, End: x.Genitive})
	} else {
		f.modifier(to, n)
	}
	f.addAll(to, f.syn.hanging(n, "by"))
}

// deed reports whether a subject that no table knows still acts in an event of this
// type: ships ram and reports blame, but a levy sparks no protest.
func deed(typ string) bool {
	return !strings.HasPrefix(typ, "dateline:")
}

// placeless takes the town out of the actors of what befell it: "the Lyon flood".
func (d *draft) placeless() {
	switch d.Type {
	case "dateline:accident", "dateline:disaster", "dateline:outbreak":
		d.Actors = slices.DeleteFunc(d.Actors, func(a document.Actor) bool { return a.Type == document.PlaceName })
	}
}

// lightParties adds the subject of a light verb: "the rebels launched an attack".
func (f *finder) lightParties(d *draft, n, c int32) {
	s := &f.syn
	x := &s.clauses[c]
	switch lemma := s.lemmaOf(x); lemma {
	case "suffer", "receive", "face", "get", "witness", "see":
		f.addAll(&d.Recipients, f.agent(c))
	default:
		f.addAll(&d.Actors, f.agent(c))
	}
	if d.Type == "CONSULT" && d.Mode != "visit" {
		f.addAll(&d.Actors, s.oblique(c, "with", "between"))
	} else if len(d.Recipients) == 0 {
		for _, p := range recipientPrepositions(d) {
			f.addAll(&d.Recipients, s.oblique(c, p))
		}
	}
}

// nounParties finds the parties that hang on an event noun: "Russia's invasion of
// Ukraine", "talks between X and Y", "an Israeli strike on a camp".
func (f *finder) nounParties(d *draft, n int32) {
	s := &f.syn
	x := &s.nouns[n]
	mutual := d.Type == "CONSULT" && d.Mode != "visit" || d.Type == "COOPERATE" || d.Type == "SUPPORT" && (d.lemma == "agreement" || d.lemma == "deal" || d.lemma == "accord" || d.lemma == "pact") ||
		d.lemma == "war" || d.lemma == "fighting" || d.lemma == "clash" || d.lemma == "battle" || d.Mode == "ceasefire"
	switch own := (document.Range{First: x.First, End: x.Genitive}); {
	case x.Genitive >= 0 && speechAct(d.Type) && !mutual:
		f.addOwner(&d.Actors, own)
	case x.Genitive >= 0:
		f.addTokens(&d.Actors, own)
	default:
		f.modifier(&d.Actors, n)
	}
	f.addAll(&d.Actors, s.hanging(n, "by"))
	if len(d.Actors) == 0 && x.clause >= 0 && x.slot == object && runs(s.lemmaOf(&s.clauses[x.clause])) {
		f.addAll(&d.Actors, f.agent(x.clause))
	}
	if mutual {
		f.addAll(&d.Actors, s.hanging(n, "between", "among", "with", "of"))
		return
	}
	f.addAll(&d.Actors, s.hanging(n, "from"))
	switch d.Type {
	case "ASSAULT", "COERCE", "SANCTION":
		f.addAll(&d.Recipients, s.hanging(n, "on", "against", "of", "at"))
	case "AID", "AGREE", "SUPPORT", "REQUEST", "THREATEN", "ACCUSE", "REJECT":
		f.addAll(&d.Recipients, s.hanging(n, "to", "for", "on", "against", "of"))
	case "CONSULT":
		f.addAll(&d.Recipients, s.hanging(n, "to", "with"))
	case "PROTEST":
		f.addAll(&d.Actors, s.hanging(n, "of"))
		f.addAll(&d.Recipients, s.hanging(n, "against"))
	default:
		f.addAll(&d.Actors, s.hanging(n, "of"))
	}
}
