package event

import (
	"dateline/document"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// noSubject reports whether the subject is "no one", "nobody", "no troops", "not
// everyone", "hardly anyone".
func (f *finder) noSubject(x *clause) bool {
	if x.subj < 0 {
		return false
	}
	n := &f.syn.nouns[x.subj]
	first := n.First
	switch f.syn.word(first) {
	case "no", "nobody", "none", "neither", "nothing":
		return true
	case "not", "hardly", "scarcely", "barely":
		first++
	default:
		if n.First == f.syn.sent.Tokens.First {
			return false
		}
	}
	switch f.syn.word(first) {
	case "everyone", "everybody", "every", "all", "many", "much", "one", "a":
		return f.syn.word(first-1) == "not"
	case "any", "anyone", "anybody", "anything":
		switch f.syn.word(first - 1) {
		case "hardly", "scarcely", "barely", "not":
			return true
		}
	}
	return false
}

// fewSubject reports whether the subject is "few soldiers", "very few", which leaves
// open whether any did; "a few" did.
func (f *finder) fewSubject(x *clause) bool {
	if x.subj < 0 {
		return false
	}
	n := &f.syn.nouns[x.subj]
	at := n.First
	if w := f.syn.word(at); w == "very" || w == "too" || w == "so" || w == "precious" {
		at++
	}
	if f.syn.word(at) != "few" {
		return false
	}
	w := f.syn.word(at - 1)
	return at == f.syn.sent.Tokens.First || w != "a" && w != "the" && w != "quite"
}

// untrue reports whether what noun n tells of is said to be false: "false reports of a
// coup", "the claim that they had fled was untrue".
func (f *finder) untrue(n int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	switch lemma.Noun(s.word(x.Head)) {
	case "report", "claim", "rumour", "rumor", "news", "story", "allegation", "statement", "accusation", "assertion", "suggestion":
	default:
		return false
	}
	for t := x.First; t < x.Head; t++ {
		if unfounded(s.word(t)) {
			return true
		}
	}
	if x.slot != subject || x.clause < 0 || int(x.clause) >= len(s.clauses) {
		return false
	}
	c := &s.clauses[x.clause]
	if !beWord(s.word(c.Head)) && s.lemmaOf(c) != "prove" && s.lemmaOf(c) != "turn" || c.Negative {
		return false
	}
	for t := c.Head + 1; t < min(c.Head+5, s.sent.Tokens.End); t++ {
		switch w := s.word(t); {
		case unfounded(w):
			return true
		case s.tag(t) == document.Comma || s.tag(t) == document.CC:
			return false
		}
	}
	return false
}

func unfounded(w string) bool {
	switch w {
	case "false", "untrue", "wrong", "baseless", "unfounded", "groundless", "fabricated", "fake", "bogus", "invented", "incorrect", "inaccurate", "mistaken":
		return true
	}
	return false
}

// gone reports whether a date in or behind an event noun says that it is over: "support
// for [the 2011 raid]" asks for none.
func (f *finder) gone(n int32) bool {
	s := &f.syn
	x := &s.nouns[n]
	at := f.d.SpanOf(x.Range)
	if int(n)+1 < len(s.nouns) && s.nouns[n+1].time && s.nouns[n+1].gov == n {
		at.End = f.d.SpanOf(s.nouns[n+1].Range).End
	}
	for i := sortedAt(f.d.Dates, at.Start); i < len(f.d.Dates) && f.d.Dates[i].Start < at.End; i++ {
		y := &f.d.Dates[i]
		if y.Start < at.Start || y.Type != document.DateDate && y.Type != document.DateTime {
			continue
		}
		if f.today != "" && y.To != "" && y.To[:min(len(y.To), len(f.today))] < f.today {
			return true
		}
	}
	return false
}

// plea is what a plea says of the crime: "pleaded guilty to fraud" that it was, "not
// guilty" that it was not.
func (s *syntax) plea(x *clause) trigger.Fate {
	if s.lemmaOf(x) != "plead" {
		return trigger.None
	}
	t := x.End
	not := s.word(t) == "not"
	if not {
		t++
	}
	switch {
	case s.word(t) == "guilty" && !not && !x.Negative:
		return trigger.Reported
	case s.word(t) == "guilty", s.word(t) == "innocent":
		return trigger.Negated
	}
	return trigger.None
}
