package place

import (
	"dateline/document"
	"dateline/lexicon/lemma"
)

// actsFor reports whether the name at s stands for a government or people: it is
// the subject of an act, the object of what is done to a party, the owner of what
// only a party owns, or a partner behind a preposition. Tags of the words around
// it decide; the longest look is a few words, so the work is linear in the names.
func (a *article) actsFor(s document.Span, p power) bool {
	if p == nobody {
		return false
	}
	w := beside{a.d}
	r := a.d.TokensIn(s)
	if r.Len() == 0 {
		return false
	}
	if w.tag(r.End) == document.POS {
		return p == government && w.ownsAct(r.End+1)
	}
	if w.tag(r.End).IsNoun() && a.touches(r.End) {
		return false // "Texas voters", "London Bridge": it only says which
	}
	before := w.over(r.First-1, -1)
	if w.isPlaceWord(before) {
		return false
	}
	return w.isSubject(r.End, p) || p == government && (w.isObject(before) || w.isPartner(before))
}

// touches reports whether token t follows its forerunner with no sign or line end between.
func (a *article) touches(t int32) bool { return a.d.Tokens[t].Start-a.d.Tokens[t-1].End <= 1 }

// beside looks at the tagged words around a name.
type beside struct{ d *document.Document }

func (w beside) tag(i int32) document.Tag {
	if i < 0 || int(i) >= len(w.d.Tokens) {
		return document.NoTag
	}
	return w.d.Tokens[i].Tag
}

func (w beside) word(i int32) string {
	if i < 0 || int(i) >= len(w.d.Tokens) {
		return ""
	}
	return w.d.TokenFold(i)
}

func (w beside) verb(i int32) string { return lemma.Verb(w.word(i)) }

// over steps from token i over determiners, adjectives and adverbs.
func (w beside) over(i, step int32) int32 {
	for range 4 {
		switch w.tag(i) {
		case document.DT, document.JJ, document.RB:
			i += step
		default:
			return i
		}
	}
	return i
}

// isPlaceWord reports whether token i is a preposition of place, before which nobody acts:
// "officials in Moscow said".
func (w beside) isPlaceWord(i int32) bool {
	switch w.word(i) {
	case "in", "at", "near", "outside", "inside", "across", "around", "into", "through", "throughout", "within", "toward", "towards", "via", "over", "off",
		"to", "from", "of", "for":
		return !w.isPartner(i)
	}
	return false
}

// isSubject reports whether the name before token i does what the verb says. A
// state acts by any verb but those of being somewhere; a town by verbs of saying and deciding.
func (w beside) isSubject(i int32, p power) bool {
	if w.tag(i) == document.Comma && w.word(i+1) == "which" {
		i += 2 // "Chad, which sent troops"
	}
	if w.tag(i) == document.CC {
		for i++; w.tag(i).IsProper() || w.tag(i) == document.DT; i++ { // "Chad and Niger signed"
		}
	}
	if w.word(i) == "on" && w.tag(i+1) == document.NNP {
		i += 2 // "Chad on Tuesday signed"
	}
	for w.tag(i) == document.RB {
		i++
	}
	switch w.tag(i) {
	case document.MD:
		i = w.over(i+1, 1)
	case document.TO: // in headlines: "Norway to expel diplomats"
		if w.tag(i+1) != document.VB {
			return false
		}
		i++
	case document.VBD, document.VBZ, document.VBP:
	default:
		return false
	}
	switch main := w.verb(i); main {
	case "have", "do":
		j := w.over(i+1, 1)
		if !w.tag(j).IsVerb() {
			return p == government && main == "do"
		}
		if w.verb(j) == "be" {
			return w.isBeing(j+1, p)
		}
		i = j
	case "be":
		return w.isBeing(i+1, p)
	}
	v := w.verb(i)
	return isParliamentary(v) || p == government && !isStative(v)
}

// isBeing reads what follows a form of "be": an act that goes on, something done
// to a party, or a state of mind.
func (w beside) isBeing(i int32, p power) bool {
	i = w.over(i, 1)
	if v := w.verb(i); w.tag(i) == document.VBG {
		return isParliamentary(v) || p == government && !isStative(v)
	} else if w.tag(i) == document.VBN {
		return p == government && isDoneToParties(v)
	}
	switch w.word(i - 1) {
	case "ready", "willing", "able", "unable", "unwilling", "reluctant", "eager", "keen", "determined", "concerned", "committed", "responsible", "guilty", "opposed":
		return true
	}
	return false
}

// isObject reports whether token i is a verb that takes parties: "accused Iran".
func (w beside) isObject(i int32) bool { return w.tag(i).IsVerb() && isDoneToParties(w.verb(i)) }

// isPartner reports whether token i is a preposition, behind a noun or verb of
// dealing, that makes a party of what follows: "relations with", "blamed on",
// "permission from".
func (w beside) isPartner(i int32) bool {
	n := w.word(i - 1)
	switch w.word(i) {
	case "with", "between", "against":
		if w.tag(i - 1).IsVerb() {
			n = w.verb(i - 1)
		}
		switch n {
		case "relations", "ties", "talks", "deal", "agreement", "treaty", "alliance", "negotiations", "dispute", "sanctions", "tensions", "war", "trade", "cooperation",
			"pact", "dialogue", "partnership", "negotiate", "cooperate", "ally", "contacts", "links", "conflict", "standoff", "rivalry", "relationship",
			"friendship", "truce", "ceasefire", "accord", "summit", "consultations", "measures", "tariffs", "allegations", "accusations", "retaliate", "threats":
			return true
		}
	case "on":
		switch n {
		case "pressure", "sanctions", "tariffs", "blamed", "embargo", "restrictions", "blame", "reliance", "dependence":
			return true
		}
	case "from", "by", "of", "to", "for":
		switch n {
		case "permission", "support", "backing", "pressure", "threat", "threats", "aid", "assistance", "demand", "demands", "concessions", "accused", "backed", "supported",
			"led", "imposed", "opposed", "loyal", "allied", "warning", "warnings", "loan", "loans", "message":
			return true
		}
	}
	return false
}

// ownsAct reports whether what the name before token i owns is an act, an attitude or
// a means of a government: "Kenya's request". What lies in a country is its place.
func (w beside) ownsAct(i int32) bool {
	head := ""
	for ; w.tag(i).IsNoun() && !w.tag(i).IsProper() || w.tag(i) == document.JJ || w.tag(i) == document.VBN || w.tag(i) == document.HYPH || w.tag(i) == document.JJS || w.tag(i) == document.RBS; i++ {
		head = w.word(i)
	}
	switch lemma.Noun(head) {
	case "request", "view", "claim", "call", "demand", "decision", "plan", "proposal", "bid", "offer", "threat", "promise", "pledge", "refusal", "rejection", "denial", "response",
		"reaction", "position", "stance", "policy", "approach", "attitude", "role", "concern", "interest", "ambition", "goal", "aim", "effort", "attempt", "quest", "desire",
		"willingness", "readiness", "reluctance", "support", "backing", "help", "aid", "assistance", "protection", "involvement", "intervention", "invasion", "attack",
		"assault", "aggression", "offensive", "war", "annexation", "occupation", "withdrawal", "departure", "exit", "accession", "membership", "vote", "veto",
		"export", "import", "trade", "gdp", "debt", "budget", "deficit", "currency", "action", "move", "step", "measure", "sanction", "ban", "practice",
		"relation", "relationship", "tie", "alliance", "partner", "ally", "commitment", "obligation", "responsibility", "right", "sovereignty", "security",
		"expertise", "strategy", "mission", "delegation", "influence", "power", "pressure", "accusation", "allegation", "criticism", "warning", "confusion":
		return true
	}
	return false
}
