package place

import (
	"strings"

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
	if w.tag(r.End) == document.HYPH || strings.HasPrefix(a.d.Text[s.End:], "-") {
		return false // "Denver-based"
	}
	before := w.over(r.First-1, -1)
	if w.word(before) == "and" {
		before = w.overAnd(before)
	}
	switch {
	case w.word(before) == "against" && !w.tag(before-1).IsProper():
		return true // a match or a war
	case w.isRival(before):
		return true
	case w.word(before) == "for" && p == government && w.tag(r.End) == document.TO:
		return w.tag(r.End+1) == document.VB && !isStative(w.verb(r.End+1)) // "the need for Chad to act"
	case w.word(before) == "with" && p == government && w.tag(w.over(r.End, 1)) == document.VBG:
		return !isStative(w.verb(w.over(r.End, 1))) // "with Chad backing the plan"
	case w.isPlaceWord(before):
		return false
	}
	return w.isSubject(r.End, p) || w.tag(before).IsVerb() && isDoneToCouncils(w.verb(before)) || p == government && (w.isObject(before) || w.isReceiver(before, r.End) || w.isPartner(before))
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
		case document.DT, document.JJ, document.RB, document.RBS:
			i += step
		default:
			if w.word(i) != "both" {
				return i
			}
			i += step
		}
	}
	return i
}

// overAnd steps from "and" at token i back to "between" or "with" over a name that is no
// place: "talks between NATO and Chad".
func (w beside) overAnd(i int32) int32 {
	for k := i - 1; k >= i-4 && (w.tag(k).IsProper() || w.tag(k) == document.DT || w.word(k) == "between" || w.word(k) == "with"); k-- {
		if w.word(k) == "between" || w.word(k) == "with" {
			return k
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
	if w.tag(i) == document.Comma {
		switch {
		case w.word(i+1) == "which", w.word(i+1) == "that":
			i += 2 // "Chad, which sent troops"
		case w.tag(i+1) == document.IN:
			i = w.overAside(i)
		}
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
		if w.tag(j) == document.TO && w.tag(j+1) == document.VB {
			j++ // "had to sign"
		}
		if !w.tag(j).IsVerb() {
			return p == government && (main == "do" || w.ownsAct(j))
		}
		if w.verb(j) == "be" {
			return w.isBeing(j+1, p)
		}
		i = j
	case "be":
		return w.isBeing(i+1, p)
	}
	v := w.verb(i)
	return isParliamentary(v) || p == government && !isStative(v) || p == council && isSporting(v)
}

// overAside steps from the comma at token i over ", with its allies," to what follows; it
// stays where no comma closes the aside.
func (w beside) overAside(i int32) int32 {
	for k := i + 2; k < i+12; k++ {
		switch {
		case w.tag(k) == document.Comma:
			return k + 1
		case w.tag(k) == document.VBD || w.tag(k) == document.VBZ || w.tag(k) == document.Period || w.tag(k) == document.NoTag:
			return i
		}
	}
	return i
}

// isBeing reads what follows a form of "be": an act that goes on, something done
// to a party, or a state of mind.
func (w beside) isBeing(i int32, p power) bool {
	i = w.over(i, 1)
	if v := w.verb(i); w.tag(i) == document.VBG {
		return isParliamentary(v) || p == government && !isStative(v)
	} else if w.tag(i) == document.VBN && p == government && isDoneToParties(v) {
		return true
	}
	mood := w.word(i - 1)
	if w.tag(i) == document.VBN {
		mood = w.word(i)
	}
	switch mood {
	case "alleged", "prepared", "interested", "worried", "engaged", "poised", "ready", "willing", "able", "unable", "unwilling", "reluctant", "eager", "keen", "determined", "concerned", "committed", "responsible", "guilty", "opposed":
		return true
	}
	return false
}

// isObject reports whether token i is a verb that takes parties: "accused Iran".
func (w beside) isObject(i int32) bool { return w.tag(i).IsVerb() && isDoneToParties(w.verb(i)) }

// isRival reports whether token i, before a name, makes an opponent of it: "beat Leeds",
// "a defeat to Leeds", "a win over Leeds".
func (w beside) isRival(i int32) bool {
	switch w.word(i) {
	case "to", "by":
		n := w.word(i - 1)
		return n == "defeat" || n == "loss" || n == "defeats" || n == "losses"
	case "over":
		n := w.word(i - 1)
		return n == "win" || n == "victory" || n == "wins" || n == "victories" || n == "triumph"
	}
	if !w.tag(i).IsVerb() {
		return false
	}
	switch w.verb(i) {
	case "beat", "defeat", "thrash", "trounce", "outplay", "rout":
		return true
	}
	return false
}

// isReceiver reports whether the name between the verb at before and the token at
// after gets something, does something or is seen as something: "gave Chad a loan",
// "saw Chad sign", "regards Chad as a friend".
func (w beside) isReceiver(before, after int32) bool {
	if !w.tag(before).IsVerb() {
		return false
	}
	v := w.verb(before)
	switch w.tag(after) {
	case document.DT, document.CD, document.JJ, document.NNS, document.PRPS:
		switch v {
		case "give", "sell", "offer", "send", "lend", "grant", "promise", "deny", "owe", "supply", "pay", "hand", "teach", "cost", "award", "win", "earn":
			return true
		}
	case document.VB:
		return v == "see" || v == "make" || v == "let" || v == "help" || v == "have" || v == "watch"
	case document.IN:
		return w.word(after) == "as" && (v == "see" || v == "regard" || v == "view" || v == "treat" || v == "describe" || v == "portray")
	}
	return false
}

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
		case "relations", "ties", "talks", "deal", "deals", "agreement", "agreements", "treaties", "favour", "favor", "work", "engage", "side", "sign", "coordinate", "collaborate", "clash", "trades", "contracts",
			"coordination", "collaboration", "disputes", "conflicts", "alliances", "rift", "feud", "treaty", "alliance", "negotiations", "dispute", "sanctions", "tensions", "war", "trade", "cooperation",
			"pact", "dialogue", "partnership", "negotiate", "cooperate", "ally", "contacts", "links", "conflict", "standoff", "rivalry", "relationship",
			"friendship", "truce", "ceasefire", "accord", "summit", "consultations", "measures", "tariffs", "allegations", "accusations", "retaliate", "threats":
			return true
		}
	case "on":
		switch n {
		case "pressure", "sanctions", "tariffs", "blamed", "embargo", "restrictions", "blame", "reliance", "dependence":
			return true
		}
	case "from", "by", "of", "to", "for", "toward", "towards":
		if w.word(i) == "by" && w.isAgent(i) {
			return true
		}
		switch n {
		case "hostility", "resentment", "attitude", "attitudes", "policy", "stance", "goodwill", "request", "requests", "letter", "ultimatum", "proposal", "proposals",
			"promise", "promises", "questions":
			return w.word(i) == "to" || w.word(i) == "toward" || w.word(i) == "towards"
		}
		switch n {
		case "permission", "support", "backing", "pressure", "threat", "threats", "aid", "assistance", "demand", "demands", "concessions", "accused", "backed", "supported",
			"led", "imposed", "opposed", "loyal", "allied", "warning", "warnings", "loan", "loans", "message":
			return true
		}
	}
	return false
}

// isAgent reports whether "by" at token i names who did what a participle before it says.
func (w beside) isAgent(i int32) bool {
	i--
	for range 2 {
		if w.tag(i) == document.RB {
			i--
		}
	}
	if w.tag(i).IsNoun() {
		n := lemma.Noun(w.word(i))
		return n == "investigation" || n == "inquiry" || isAct(n)
	}
	if w.tag(i) != document.VBN {
		return false
	}
	switch v := w.verb(i); v {
	case "cross", "divide", "pass", "drive", "bind", "cause", "flank", "share", "follow", "precede":
		return false // "surrounded by" is a state
	default:
		return !isStative(v)
	}
}

// ownsAct reports whether what the name before token i owns is an act, an attitude or
// a means of a government: "Kenya's request". What lies in a country is its place.
func (w beside) ownsAct(i int32) bool {
	head := ""
	for ; w.tag(i).IsNoun() && !w.tag(i).IsProper() || w.tag(i) == document.JJ || w.tag(i) == document.VBN || w.tag(i) == document.VBG || w.tag(i) == document.HYPH || w.tag(i) == document.JJS || w.tag(i) == document.RBS; i++ {
		head = w.word(i)
	}
	return isAct(lemma.Noun(head))
}

// isAct reports whether a noun is an act, an attitude or a means of a government.
func isAct(noun string) bool {
	switch noun {
	case "request", "view", "claim", "call", "demand", "decision", "plan", "proposal", "bid", "offer", "threat", "promise", "pledge", "refusal", "rejection", "denial", "response",
		"reaction", "position", "stance", "policy", "approach", "attitude", "role", "concern", "interest", "ambition", "goal", "aim", "effort", "attempt", "quest", "desire",
		"willingness", "readiness", "reluctance", "support", "backing", "help", "aid", "assistance", "protection", "involvement", "intervention", "invasion", "attack",
		"assault", "aggression", "offensive", "war", "annexation", "occupation", "withdrawal", "departure", "exit", "accession", "membership", "vote", "veto",
		"export", "import", "trade", "gdp", "debt", "budget", "deficit", "currency", "action", "move", "step", "measure", "sanction", "ban", "practice",
		"relation", "relationship", "tie", "alliance", "partner", "ally", "commitment", "obligation", "responsibility", "right", "sovereignty", "security",
		"expertise", "strategy", "mission", "delegation", "influence", "power", "pressure", "accusation", "allegation", "criticism", "warning", "confusion", "ambiguity", "dignity", "argument",
		"assessment", "assurance", "diplomacy", "legitimacy", "reputation", "behaviour", "behavior", "conduct", "failure", "success", "contribution", "participation",
		"cooperation", "neutrality", "invitation", "initiative", "resolve", "agenda", "endorsement", "opposition", "objection", "insistence", "silence", "defeat", "victory",
		"surrender", "posture", "leadership", "rival", "enemy", "adversary", "rivalry", "mediation", "apology", "complaint", "assertion", "concession", "compliance",
		"negotiation", "ratification", "retaliation", "provocation", "incursion", "blockade", "patience", "credibility", "share", "consent", "approval":
		return true
	}
	return false
}
