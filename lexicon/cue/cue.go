// Package cue is our own lexicon of the words that report speech and thought:
// verbs with their particles, adjectives, nouns and phrases, each with a class (what kind of
// saying), a stance (what the speaker does by it) and the frames it takes.
// Look-ups take lower-case words and allocate nothing. The tables are the .tsv
// files beside this one, written by hand.
package cue

import (
	_ "embed"
	"strings"
	"sync"
)

// Class is the kind of saying.
type Class uint8

// The classes of verbs and nouns, in the order of classNames.
const (
	None Class = iota
	Say
	Write
	Ask
	Answer
	Claim
	Deny
	Reject
	Admit
	Confirm
	Demand
	Promise
	Warn
	Threaten
	Praise
	Accuse
	Describe
	Announce
	Show
	Think
	Know
	Hope
	Fear
	Expect
	Plan
	Seem
	Support
	Oppose
	Discuss
	Manner
	Joke
	Light
	According
	Word
	Medium
	ClassCount
)

// String is the class as the tables write it.
func (c Class) String() string { return classNames[c] }

// Speech reports whether c is speech itself, not thought or evidence.
func (c Class) Speech() bool {
	return c >= Say && c <= Describe || c == Announce || c == Manner || c == Joke
}

// Frames are the ways in which a verb takes what is said.
type Frames uint16

// The frames.
const (
	Quoted   Frames = 1 << iota // q: "…," she said
	That                        // c: that …
	Question                    // w: whether …, what …
	Object                      // o: the person spoken to stands between verb and content
	Infinite                    // t: to …
	Noun                        // n: a noun phrase
	As                          // a: call X Y, describe X as Y
	Of                          // f: of …, about …
	Main                        // m: reporting is what the verb is for: say, claim
	Seldom                      // s: it mostly does something else: find, put, read
)

// Form is a set of forms that a word may be.
type Form uint8

// The forms.
const (
	Base Form = 1 << iota
	Third
	Past
	Participle
	Gerund
)

// Sense is one meaning of a verb: by itself, or with the words in Rest; or that of an
// adjective behind a linking verb.
type Sense struct {
	Lemma  string // "point out"
	Rest   string // "out"; empty for the verb alone
	Class  Class
	Stance string
	Frames Frames

	Adjective bool // behind a linking verb
}

// Verb is all that the lexicon knows of a verb.
type Verb struct {
	Alone   Sense   // Class None if the verb reports only with a particle
	Phrases []Sense // longest first
}

// Noted is what the lexicon knows of a noun.
type Noted struct {
	Class  Class // None if it is a medium only
	Stance string
	Medium bool // a thing in which words are published: statement, interview
}

// Phrase is a phrase before the source of what is said: according to.
type Phrase struct {
	Words  string
	Class  Class
	Stance string
}

// FindVerb is the verb of which form is a form, with the forms it may be; nil if the
// lexicon has none. form is in lower case.
func FindVerb(form string) (*Verb, Form) {
	hit := tables().forms[form]
	return hit.verb, hit.form
}

// FindNoun is the noun of which form is the singular or plural. ok is false if
// the lexicon has none.
func FindNoun(form string) (n Noted, ok bool) {
	n, ok = tables().nouns[form]
	return n, ok
}

// FindAdjective is what an adjective behind a linking verb says of its subject's
// mind: is eager to, are worried that. Class is None if the lexicon has none.
func FindAdjective(word string) Sense { return tables().adjectives[word] }

// PhraseAt is the phrase that text begins with; Words is empty if there is none.
// text is in lower case.
func PhraseAt(text string) Phrase {
	for _, p := range tables().phrases {
		if strings.HasPrefix(text, p.Words) && (len(text) == len(p.Words) || text[len(p.Words)] == ' ' || text[len(p.Words)] == '\n') {
			return p
		}
	}
	return Phrase{}
}

// With is the sense of v that the words after it have: the longest phrase that
// rest begins with, else the verb alone. rest is in lower case, words parted by
// single spaces.
func (v *Verb) With(rest string) Sense {
	for _, s := range v.Phrases {
		if strings.HasPrefix(rest, s.Rest) && (len(rest) == len(s.Rest) || !letter(rest[len(s.Rest)])) {
			return s
		}
	}
	return v.Alone
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' }

type hit struct {
	verb *Verb
	form Form
}

type lexicon struct {
	forms      map[string]hit
	nouns      map[string]Noted
	adjectives map[string]Sense
	phrases    []Phrase
}

//go:embed verbs.tsv
var verbTable string

//go:embed adjectives.tsv
var adjectiveTable string

//go:embed nouns.tsv
var nounTable string

//go:embed phrases.tsv
var phraseTable string

//nolint:gochecknoglobals // read only, made once
var tables = sync.OnceValue(load)

//nolint:gochecknoglobals // read only
var classNames = [ClassCount]string{
	"none", "say", "write", "ask", "answer", "claim", "deny", "reject", "admit", "confirm", "demand", "promise", "warn", "threaten",
	"praise", "accuse", "describe", "announce", "show", "think", "know", "hope", "fear", "expect", "plan", "seem", "support", "oppose",
	"discuss", "manner", "joke", "light", "according", "word", "medium",
}
