// Package phrase groups the tagged tokens of a sentence into noun chunks and
// verb groups, from left to right in one pass. It knows tags and a few closed
// word classes, and no lexicon.
package phrase

import "dateline/document"

// Noun is a noun chunk: determiner or genitive to head noun, without what
// follows ("of …", relative clauses). A pronoun is a chunk of its own.
type Noun struct {
	document.Range       // tokens
	Head           int32 // token of the head noun
	Genitive       int32 // token of the last 's in it, -1 if none: what stands before is the possessor
	Pronoun        bool
	Wh             bool // who, which, that as a relative or interrogative pronoun
}

// Form is the grammatical form of a verb group.
type Form uint8

// The forms.
const (
	Finite     Form = iota
	Infinitive      // to + verb
	Gerund          // -ing without auxiliary
	Participle      // -ed without auxiliary
	Bare            // base form without to or auxiliary: imperative, or after make and let
)

// Verb is a verb group: auxiliaries, adverbs, main verb, particle.
type Verb struct {
	document.Range
	Head     int32 // token of the main verb
	Particle int32 // token of the particle, -1 if none
	Modal    int32 // token of the modal verb, -1 if none
	Form     Form
	Negative bool // not, never, no longer …
	Passive  bool
	Perfect  bool
	Progress bool
	Past     bool // the first verb of the group stands in the past
	Going    bool // "is going to", "is about to", "is set to": a future
	Inverted bool // the auxiliary stands before the subject: a question or "had X known"
}

// Phrases are the chunks and groups of a token range, each in text order.
type Phrases struct {
	Nouns []Noun
	Verbs []Verb
	Acts  func(folded string) bool // whether a word may be a verb, for headlines; nil: not asked
	tags  []document.Tag           // of the range, put right
}

type scanner struct {
	d          *document.Document
	first, end int32
	out        *Phrases
	acts       int32 // noun that is the verb of a headline, -1
}

// Find adds the chunks and groups of tokens in r to out, whose slices it reuses.
func Find(d *document.Document, r document.Range, out *Phrases) {
	out.Nouns, out.Verbs = out.Nouns[:0], out.Verbs[:0]
	s := scanner{d: d, first: r.First, end: r.End, out: out}
	s.acts = s.headlineVerb(out.Acts)
	out.tags = out.tags[:0]
	for i := r.First; i < r.End; i++ {
		out.tags = append(out.tags, s.right(i))
	}
	for i := r.First; i < r.End; {
		next := s.verb(i, r.First)
		if next == i {
			next = s.noun(i, r.First)
		}
		i = max(next, i+1)
	}
}

// tag is the tag of token i, put right; of a token before the range as the tagger gave it.
func (s *scanner) tag(i int32) document.Tag {
	switch {
	case i < 0 || i >= s.end:
		return document.NoTag
	case i < s.first:
		return s.d.Tokens[i].Tag
	}
	return s.out.tags[i-s.first]
}

// right is the tag of token i with errors of the tagger put right.
func (s *scanner) right(i int32) document.Tag {
	t := s.d.Tokens[i].Tag
	if t == document.NN && willing(s.d.TokenFold(i)) && int(i)+2 < len(s.d.Tokens) && s.d.Tokens[i+1].Tag == document.TO && s.d.Tokens[i+2].Tag == document.VB {
		return document.VBP // "the rebels refuse to leave", "should he decline to come"
	}
	if t == document.RB && i > 0 && s.d.TokenFold(i) == "there" && s.exists(i) {
		return document.EX
	}
	if t == document.NNS && s.intends(i) {
		return document.VBZ // "the regime plans to leave"
	}
	if t == document.NN && i > 0 && s.d.Tokens[i-1].Tag == document.MD {
		return document.VB // "they will hand over"
	}
	if (t == document.VBP || t == document.VB) && i > 1 && (s.d.Tokens[i-1].Tag == document.DT && s.d.TokenFold(i-1) != "that" || s.d.Tokens[i-1].Tag == document.JJ && s.d.Tokens[i-2].Tag == document.DT) {
		return document.NN // "the urgent need to"
	}
	if (t == document.NN || t == document.JJ || t == document.IN) && i > 0 && s.pastForm(i) {
		return document.VBD // "the militia overran the camp"
	}
	if t == document.VBN && i > 0 && neverParticiple(s.d.TokenFold(i)) && !s.d.Tokens[i-1].Tag.IsVerb() {
		return document.VBD // "a ferry sank"
	}
	return s.repaired(i, t)
}

// exists reports whether the word "there" at i is the empty subject of a verb that
// follows: "believed [there were ten]", not "people there were killed".
func (s *scanner) exists(i int32) bool {
	before := s.d.Tokens[i-1].Tag
	if before != document.IN && !before.IsVerb() && before != document.Comma && before != document.CC || int(i)+1 >= len(s.d.Tokens) {
		return false
	}
	return beForm(s.d.TokenFold(i + 1))
}

// intends reports whether a plural noun at i is a verb of will in the third person:
// a noun before it, "to" and a verb behind, no other verb in the clause.
func (s *scanner) intends(i int32) bool {
	switch s.d.TokenFold(i) {
	case "plans", "hopes", "vows", "aims", "pledges", "promises", "threatens", "offers", "attempts", "demands", "needs", "moves", "votes":
	default:
		return false
	}
	if i == s.first || !s.d.Tokens[i-1].Tag.IsNoun() || i+2 >= s.end || s.d.Tokens[i+1].Tag != document.TO || s.d.Tokens[i+2].Tag != document.VB {
		return false
	}
	for k := i - 1; k >= s.first && k > i-8; k-- {
		if t := s.d.Tokens[k].Tag; finite(t) || t == document.POS || t == document.CC {
			return false
		}
	}
	for k := i + 3; k < s.end && k < i+16 && s.d.Tokens[k].Tag != document.Comma; k++ {
		if finite(s.d.Tokens[k].Tag) {
			return false
		}
	}
	return true
}

func finite(t document.Tag) bool {
	return t == document.VBD || t == document.VBZ || t == document.VBP || t == document.MD
}

// pastForm reports whether token i, which a tagger took for a noun, an adjective or
// a preposition, is the past tense of an irregular verb and can be nothing else.
func (s *scanner) pastForm(i int32) bool {
	switch s.d.TokenFold(i) {
	case "overran", "overthrew", "withdrew", "undertook", "underwent", "oversaw", "withheld", "upheld", "misled", "retook", "rebuilt", "forbade", "forgave",
		"forsook", "swore", "slew", "strode", "outran", "overrode", "outdid", "mistook", "foresaw", "fled", "sought", "fought", "threw", "flew", "struck", "drew", "broke", "clung", "swung", "flung", "strove", "overtook":
		return true
	case "beat", "hit", "shut", "cut", "split":
		return s.d.Tokens[i].Tag == document.IN
	case "quit":
		return s.d.Tokens[i-1].Tag.IsNoun() && int(i)+1 < len(s.d.Tokens) && !s.d.Tokens[i+1].Tag.IsNoun()
	case "shot":
		return int(i)+1 < len(s.d.Tokens) && s.d.TokenFold(i+1) == "dead"
	}
	return false
}

// neverParticiple reports whether a past tense has another form as its participle.
func neverParticiple(w string) bool {
	switch w {
	case "sank", "began", "broke", "drove", "fell", "flew", "froze", "gave", "rose", "shook", "spoke", "stole", "swore", "threw", "took", "tore", "went",
		"withdrew", "woke", "wrote", "chose", "grew", "knew", "blew", "drew", "rode", "sang", "swam", "shrank", "sprang", "overthrew", "undertook":
		return true
	}
	return false
}

// willing reports whether a word that a tagger took for a noun is a verb of will
// when "to" and a verb follow.
func willing(w string) bool {
	switch w {
	case "refuse", "decline", "agree", "begin", "want", "seek", "fail", "continue":
		return true
	}
	return false
}

func (s *scanner) word(i int32) string {
	if i < 0 || i >= s.end {
		return ""
	}
	return s.d.TokenFold(i)
}
