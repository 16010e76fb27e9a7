package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// What is told to the reader, laid down for anybody or made up is no event.

// instructs reports whether clause c is an instruction to the reader: a sentence, or a
// list's item, that begins with the plain verb and has no subject.
func (f *finder) instructs(c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	for x.kind == coordinate && x.parent >= 0 && x.subj < 0 {
		x = &s.clauses[x.parent]
	}
	if x.subj >= 0 || x.kind != mainClause || x.Modal >= 0 || x.Passive {
		return false
	}
	first := s.sent.Tokens.First
	for first < x.Head && (s.tag(first) == document.RB || s.word(first) == "please" || s.word(first) == "thank") {
		first++
	}
	switch s.tag(x.Head) {
	case document.VB, document.VBP:
		return x.Head == first && s.lemmaOf(x) == s.word(x.Head)
	}
	return false
}

// general reports whether a clause lays down what befalls anybody: "anyone who kills",
// "whoever incites".
func (f *finder) general(c int32, v *trigger.Verb) bool {
	s := &f.syn
	x := &s.clauses[c]
	for x.kind == coordinate && x.parent >= 0 {
		x = &s.clauses[x.parent]
	}
	if x.kind != relative || x.subj < 0 || x.Form != phrase.Finite {
		return false
	}
	switch s.word(s.nouns[x.subj].Head) {
	case "anyone", "anybody", "whoever", "everyone", "person", "somebody", "someone":
		return s.tag(x.Head) == document.VBZ || s.tag(x.Head) == document.VBP
	}
	return false
}

// told reports whether an event noun is what a film or a book is about, or what a law
// is for.
func (f *finder) told(n int32) bool {
	x := &f.syn.nouns[n]
	if x.gov < 0 || x.prep < 0 {
		return false
	}
	switch f.syn.word(x.prep) {
	case "about", "on", "of", "against":
	default:
		return false
	}
	one, _ := f.headLemmas(x.gov)
	switch one {
	case "film", "movie", "novel", "documentary", "drama", "musical", "comedy", "opera", "thriller", "memoir", "biography", "exhibition", "podcast", "play", "museum", "miniseries",
		"history", "course", "lecture", "risk", "fear", "act", "statute":
		return true
	}
	return false
}
