package event

import (
	"dateline/document"
	"dateline/internal/phrase"
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
	o := outlook{source: -1, cue: -1, tense: f.tense(c)}
	o.status, o.negative = f.own(c)
	return f.climb(o, c)
}

// own is the status that the verb group itself gives.
func (f *finder) own(c int32) (document.Status, bool) {
	s := &f.syn
	x := &s.clauses[c]
	if f.sharesMood(x) {
		return f.own(x.parent)
	}
	negative := x.Negative || f.noSubject(x) || f.noObject(x)
	if (f.hedged(x) || f.fewSubject(x)) && !negative {
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
	case modal == "should" || modal == "must" || modal == "ought", x.Form == phrase.Bare && x.parent < 0 && x.subj < 0:
		return document.Requested, negative // or an imperative
	case modal != "" || x.Going:
		return document.Planned, negative
	}
	return document.Asserted, negative
}

// hedged reports whether an adverb in or before the verb group leaves it open.
func (f *finder) hedged(x *clause) bool {
	s := &f.syn
	for t := max(s.sent.Tokens.First, x.First-3); t <= x.End && t < s.sent.Tokens.End; t++ {
		switch s.word(t) {
		case "perhaps", "maybe", "possibly", "probably", "presumably", "allegedly", "supposedly", "apparently", "likely":
			if t >= x.First && t < x.End || s.tag(t) == document.RB && (t < x.End || s.tag(t+1) != document.NoTag) {
				return true
			}
		}
	}
	if first := s.sent.Tokens.First; x.kind == mainClause && x.First-first < 16 {
		if s.tag(first) == document.CC {
			first++
		}
		switch s.word(first) {
		case "perhaps", "maybe", "possibly", "probably":
			return true
		}
	}
	return false
}

// sharesMood reports whether a coordinated verb without auxiliary shares its
// sibling's: "may attack and destroy".
func (f *finder) sharesMood(x *clause) bool {
	if x.kind != coordinate || !x.shared || x.Modal >= 0 || x.Negative || x.parent < 0 {
		return false
	}
	y := &f.syn.clauses[x.parent]
	switch x.Form {
	case phrase.Bare:
		return true
	case phrase.Participle:
		return y.Form == phrase.Finite
	case phrase.Finite: // tagged as a present: "could call and suggest"
		return y.Modal >= 0 && x.First == x.Head && f.syn.tag(x.Head) == document.VBP
	}
	return false
}

// noObject reports whether the object is "no one", "nothing", "no threat"; who has "no
// choice", does.
func (f *finder) noObject(x *clause) bool {
	if x.obj < 0 {
		return false
	}
	n := &f.syn.nouns[x.obj]
	switch f.syn.word(n.First) {
	case "nobody", "nothing":
		return true
	case "no":
	default:
		return false
	}
	switch f.syn.word(n.Head) {
	case "choice", "option", "alternative", "doubt", "secret", "mistake", "time", "longer":
		return false
	}
	return true
}

// futureInPast reports whether "would" is the future of a past report: "said it
// would leave", and not the consequence of an "if".
func (f *finder) futureInPast(c int32) bool {
	s := &f.syn
	if s.clauses[c].Perfect {
		return false // "said it would have left"
	}
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
	case f.sharesMood(x):
		return f.tense(x.parent)
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
