package phrase

import (
	"strings"

	"dateline/document"
)

// Errors of the tagger that change what a clause is are put right here, by the words
// on either side.

// repaired is the tag of token i that a tagger gave as t, where the words around it say
// that it cannot be.
func (s *scanner) repaired(i int32, t document.Tag) document.Tag {
	switch t {
	case document.JJ:
		if i == s.acts {
			return document.VBD // "India [relaxed] rules"
		}
		if p := s.plain(i - 1); (p == document.MD || p == document.TO || s.denied(i-1)) && actsToo(s.d.TokenFold(i)) && s.opensNoun(i+1) {
			return document.VB // "it would [free] 1,500 prisoners"
		}
		if i > s.first && standsForPerson(s.d.TokenFold(i)) && (!s.goesOn(i+1) || i+1 == s.acts) {
			return document.NN // "a suspected [militant], was", "the US [military] struck"
		}
	case document.NN:
		if s.denied(i - 1) {
			return document.VB // "will not [halt] the work"
		}
		if w := s.d.TokenFold(i); (w == "till" || w == "amid") && i > s.first {
			return document.IN
		}
		if i == s.acts {
			return document.VBP
		}
		if i > s.first && onlyPast(s.d.TokenFold(i)) && s.plain(i-1).IsNoun() {
			return document.VBD // "a bomb [tore] through a bus"
		}
	case document.NNS:
		if s.plain(i-1) == document.HYPH && i-2 > s.first && s.d.TokenFold(i-2) == "test" && s.opensNoun(i+1) {
			return document.VBZ // "India test-[fires] Agni"
		}
		if i == s.acts || s.faces(i) {
			return document.VBZ
		}
	case document.VBP, document.VB:
		if p := s.plain(i - 1); s.plain(i+1) == document.HYPH && (p == document.DT || p == document.JJ) {
			return document.NN // "a [sit]-in"
		}
		if s.plain(i-1) == document.NNS && namesAct(s.d.TokenFold(i)) && s.counted(i-1) {
			return document.NN // "a chemical weapons [attack] that"
		}
		if s.plain(i-1) == document.NNS && s.faces(i-1) {
			return document.NN // "faces [arrest]"
		}
	case document.VBD:
		if s.plain(i+1) == document.HYPH && s.d.Tokens[i].End == s.d.Tokens[i+1].Start {
			return document.VBN // "two [guided]-missile destroyers"
		}
		if n := s.plain(i + 1); i == s.first && (n.IsNoun() || n == document.JJ) && strings.HasSuffix(s.d.TokenFold(i), "ed") {
			return document.VBN // "[Imprisoned] former ministers were freed"
		}
	case document.RB, document.IN, document.RP:
		if i > s.first+2 && s.plain(i-1) == document.HYPH && particle(s.d.TokenFold(i)) && s.d.Tokens[i-1].End == s.d.Tokens[i].Start && s.d.Tokens[i-2].End == s.d.Tokens[i-1].Start {
			return document.NN // "staged a sit-[in] at"
		}
	case document.VBN:
		if i == s.acts {
			return document.VBD
		}
		if i > s.first && s.plain(i-1) == document.VBZ && s.countsBefore(i-1) && samePast(s.d.TokenFold(i)) {
			return document.VBD // "the Gulf states [cut] ties"
		}
	case document.WDT:
		if s.d.TokenFold(i) == "that" && s.opensNoun(i+1) && s.saidBy(i) {
			return document.IN // "claims by Kyiv [that] troops shelled the town"
		}
	case document.VBG:
		if i == s.first && party(s.d.TokenFold(i)) && s.heads(i+1) {
			return document.JJ // "[Visiting] ministers pressed"
		}
	case document.VBZ:
		if i == s.first && s.plain(i+1) == document.IN && strings.HasSuffix(s.d.TokenFold(i), "s") && !auxiliary(s.d.TokenFold(i)) && len(s.d.TokenFold(i)) > 4 {
			return document.NNS // "[Claims] by the rebels that"
		}
		if p := s.plain(i - 1); p == document.VBD && !auxiliary(s.d.TokenFold(i-1)) && s.plain(i+1) == document.IN && i > s.first+1 {
			return document.NNS // "relaxed [rules] on ownership"
		}
		if n := s.plain(i + 1); n == document.VBP && s.plain(i-1).IsNoun() && !auxiliary(s.d.TokenFold(i)) {
			return document.NNS // "peace [talks] resume"
		}
		if s.plain(i+1) == document.VBN && s.countsBefore(i) && samePast(s.d.TokenFold(i+1)) {
			return document.NNS // "the Gulf [states] cut ties"
		}
		if s.answered(i) {
			return document.NNS // "rejected U.S. [calls] for talks"
		}
		if w := s.d.TokenFold(i); (w == "rebels" || w == "militants" || w == "guards") && !s.plain(i-1).IsNoun() {
			return document.NNS // ", [rebels] loyal to him freed"
		}
	}
	return t
}

// plain is the tag that the tagger gave, inside the sentence.
func (s *scanner) plain(i int32) document.Tag {
	if i < s.first || i >= s.end {
		return document.NoTag
	}
	return s.d.Tokens[i].Tag
}

// saidBy reports whether what stands before token i says whose claim follows: "claims by
// the rebels", "a report from Goma".
func (s *scanner) saidBy(i int32) bool {
	t := i - 1
	for t > s.first && t > i-6 && s.plain(t) != document.IN && s.opensNoun(t) {
		t--
	}
	if w := s.d.TokenFold(t); t <= s.first || t == i-1 || w != "by" && w != "from" {
		return false
	}
	switch strings.TrimSuffix(s.d.TokenFold(t-1), "s") {
	case "claim", "report", "allegation", "accusation", "assertion", "suggestion", "statement", "announcement", "warning", "complaint", "new", "word", "admission",
		"assurance", "charge", "insistence", "denial", "testimony", "rumour", "rumor", "hint":
		return true
	}
	return false
}

// countsBefore reports whether token i, tagged as a verb, stands where a plural noun
// may: behind a noun or an adjective, and is none that takes a participle.
func (s *scanner) countsBefore(i int32) bool {
	p := s.plain(i - 1)
	if !p.IsNoun() && p != document.JJ || auxiliary(s.d.TokenFold(i)) {
		return false
	}
	switch s.d.TokenFold(i) {
	case "gets", "becomes", "looks", "feels", "seems", "remains", "stays", "goes", "lies", "stands", "keeps":
		return false
	}
	return true
}

// samePast reports whether a verb's past is spelt as its plain form.
func samePast(w string) bool {
	switch w {
	case "cut", "put", "set", "hit", "shut", "quit", "let", "split", "cast", "spread", "shed", "bid":
		return true
	}
	return false
}

// onlyPast reports whether a word is the past of a verb and nothing else.
func onlyPast(w string) bool {
	switch w {
	case "tore", "swore", "strove", "forbade", "withdrew", "drove", "flew", "threw", "wore", "shook", "fled", "sought", "struck":
		return true
	}
	return false
}

// denied reports whether tokens i-1 and i are a modal verb and "not".
func (s *scanner) denied(i int32) bool {
	return i > s.first && s.plain(i) == document.RB && s.plain(i-1) == document.MD && negation(s.d.TokenFold(i))
}

// opensNoun reports whether a noun chunk begins at token i.
func (s *scanner) opensNoun(i int32) bool {
	switch s.plain(i) {
	case document.DT, document.PRPS, document.CD, document.NNP, document.NNPS, document.NNS, document.NN, document.JJ, document.PRP, document.Dollar, document.PDT:
		return true
	}
	return false
}

// goesOn reports whether a chunk goes on at token i.
func (s *scanner) goesOn(i int32) bool {
	t := s.plain(i)
	return s.modifier(t) || t == document.HYPH || t == document.CC || t == document.POS || t == document.OpenQuote
}

// actsToo reports whether an adjective is a verb as well.
func actsToo(w string) bool {
	switch w {
	case "free", "open", "clear", "lower", "welcome", "back", "secure", "slow", "better", "complete", "close", "ready", "shut", "calm", "halt", "boycott", "tender", "second", "further":
		return true
	}
	return false
}

// standsForPerson reports whether an adjective stands for persons or a body where no
// noun follows.
func standsForPerson(w string) bool {
	switch w {
	case "militant", "military", "dissident", "extremist", "nationalist", "separatist", "islamist", "jihadist", "radical", "civilian", "fugitive", "insurgent",
		"paramilitary", "executive", "opposition", "loyalist", "migrant", "immigrant", "suspect", "official", "native", "national", "hopeful", "moderate", "conservative":
		return true
	}
	return false
}

// namesAct reports whether a verb is as often the noun of an act.
func namesAct(w string) bool {
	switch w {
	case "attack", "strike", "raid", "test", "ban", "launch", "deal", "plan", "probe", "search", "control", "program", "offer", "visit", "drill", "protest", "assault", "ambush", "demand", "request":
		return true
	}
	return false
}

// counted reports whether the chunk whose latest token is i begins with "a", so that a
// plural in it is no head.
func (s *scanner) counted(i int32) bool {
	for k := i; k >= s.first && k > i-6; k-- {
		switch t := s.plain(k); {
		case t == document.DT:
			w := s.d.TokenFold(k)
			return w == "a" || w == "an"
		case !s.modifier(t) && t != document.HYPH:
			return false
		}
	}
	return false
}

// answered reports whether a verb at i is what somebody said, the object of a verb of
// answering before it.
func (s *scanner) answered(i int32) bool {
	switch s.d.TokenFold(i) {
	case "calls", "demands", "claims", "offers", "threats", "requests", "appeals", "pleas", "plans", "attempts", "moves", "charges":
	default:
		return false
	}
	for k := i - 1; k >= s.first && k > i-6; k-- {
		switch t := s.plain(k); {
		case t.IsVerb():
			switch s.d.TokenFold(k) {
			case "rejected", "ignored", "dismissed", "defied", "spurned", "welcomed", "backed", "supported", "opposed", "echoed", "resisted", "heeded", "denied", "rebuffed", "accepted",
				"answered", "brushed", "condemned", "criticised", "criticized", "endorsed", "refuted", "rejects", "ignores", "dismisses", "defies", "spurns", "welcomes", "backs", "supports", "opposes":
				return true
			}
			return false
		case !s.modifier(t) && t != document.DT && t != document.POS && t != document.HYPH:
			return false
		}
	}
	return false
}

// faces reports whether a plural at i is the verb in "the tycoon [faces] arrest".
func (s *scanner) faces(i int32) bool {
	if w := s.d.TokenFold(i); w != "faces" && w != "denies" {
		return false
	}
	p := s.plain(i - 1)
	n := s.plain(i + 1)
	return (p == document.NN || p == document.NNP) && (s.opensNoun(i+1) || n == document.VBP || n == document.VB)
}

// party reports whether a participle says who somebody is rather than what is done.
func party(w string) bool {
	switch w {
	case "visiting", "warring", "ruling", "opposing", "retreating", "advancing", "invading", "striking", "protesting", "fleeing", "rampaging", "dissenting", "feuding", "returning":
		return true
	}
	return false
}

// heads reports whether a bare noun chunk at i is followed by a finite verb, as a
// subject is.
func (s *scanner) heads(i int32) bool {
	k := i
	for k < i+6 && (s.plain(k).IsNoun() || s.plain(k) == document.JJ) {
		k++
	}
	t := s.plain(k)
	return k > i && (finite(t) || t == document.VBN)
}

// beforeReport is the token at which a reporting clause ends the range: ", he said"; else
// the range's end.
func (s *scanner) beforeReport() int32 {
	for i := s.end - 1; i > s.first && i > s.end-9; i-- {
		if s.d.Tokens[i].Tag == document.Comma {
			return s.end
		}
		switch s.d.TokenFold(i) {
		case "said", "says", "reported", "announced", "showed":
			for k := i - 1; k > s.first && k > i-8; k-- {
				if s.d.Tokens[k].Tag == document.Comma {
					return k
				}
			}
			return s.end
		}
	}
	return s.end
}

// headlineVerb is the noun that must be the verb of a range without a finite one: "NATO
// [beefs] up patrols", "the army [trains] recruits"; -1 if there is none. Acts says which words are verbs.
func (s *scanner) headlineVerb(acts func(string) bool) int32 {
	if acts == nil {
		return -1
	}
	found := int32(-1)
	end := s.beforeReport()
	for i := s.first; i < end; i++ {
		t := s.d.Tokens[i].Tag
		if found < 0 && i > s.first && t == document.VBN && s.plain(i-1).IsNoun() && s.opensNoun(i+1) && acts(s.d.TokenFold(i)) {
			found = i // "the army [shelled] rebel positions"
			continue
		}
		if finite(t) || t == document.VB && s.plain(i-1) != document.TO || t == document.VBN && s.plain(i-1).IsNoun() {
			return -1
		}
		if w := s.d.TokenFold(i); found < 0 && i > s.first && t == document.JJ && s.plain(i-1).IsProper() && strings.HasSuffix(w, "ed") && s.opensNoun(i+1) && acts(w) {
			found = i
			continue
		}
		if found >= 0 || i == s.first || t != document.NNS && t != document.NN || !s.plain(i-1).IsNoun() && !(s.plain(i-1) == document.JJ && standsForPerson(s.d.TokenFold(i-1))) || timeless(s.d.TokenFold(i)) {
			continue
		}
		if plural := s.plain(i-1) == document.NNS || s.plain(i-1) == document.NNPS || s.plain(i-2) == document.CC; plural != (t == document.NN) {
			continue
		}
		if next := s.plain(i + 1); (next == document.RP || next == document.RB && particle(s.d.TokenFold(i+1)) || s.opensNoun(i+1) && !next.IsNoun() || next == document.NNP || next == document.NNS && t == document.NNS) && acts(s.d.TokenFold(i)) {
			found = i
		}
	}
	return found
}
