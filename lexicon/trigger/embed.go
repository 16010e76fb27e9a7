package trigger

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed embed.tsv
var embedTSV string

// Fate is what becomes of an event under a word that governs it.
type Fate uint8

// The fates; those from Reported on are statuses of the record.
const (
	None Fate = iota // the word says nothing of it
	Keep             // as its own clause says: manage, begin
	Fact             // taken for granted, whatever becomes of the governing word: know, regret
	Reported
	Planned
	Requested
	Conditional
	Possible
	Negated
)

// Embedder is what a governing word does to what it governs, and what it does
// under negation.
type Embedder struct {
	Plain, Negated Fate
	Semi           bool // a Fact only outside questions and conditions: find, see
}

// Complement is the form of what a word governs.
type Complement uint8

// The complements. Some words treat them differently: "forget to lock" and
// "forget that it is locked".
const (
	Any    Complement = iota // a noun, or where the form does not matter
	That                     // a finite clause
	To                       // an infinitive
	Gerund                   // "enjoy leaving", "keep X from leaving"
)

// embedKey is a word, its part of speech (v n a) and the complement of the row.
type embedKey struct {
	word string
	pos  byte
	form Complement
}

//nolint:gochecknoglobals // read only
var embedders = sync.OnceValue(func() map[embedKey]Embedder {
	fates := map[string]Fate{
		"keep": Keep, "fact": Fact, "found": Fact, "reported": Reported, "planned": Planned, "requested": Requested,
		"conditional": Conditional, "possible": Possible, "negated": Negated,
	}
	forms := map[string]Complement{"": Any, "that": That, "to": To, "ing": Gerund}
	m := make(map[embedKey]Embedder, 1500)
	for _, f := range rows(embedTSV) {
		pos, form, _ := strings.Cut(f[1], ".")
		for word := range strings.SplitSeq(f[0], ",") {
			m[embedKey{word, pos[0], forms[form]}] = Embedder{fates[f[2]], fates[f[3]], f[2] == "found"}
		}
	}
	return m
})

// EmbedVerb is what a verb, by its lemma, does to a noun that it governs.
func EmbedVerb(lemma string) Embedder { return embed('v', lemma, Any) }

// EmbedNoun is what a noun does to another: "a call for …".
func EmbedNoun(lemma string) Embedder { return embed('n', lemma, Any) }

// EmbedAdjective is what an adjective does to its noun.
func EmbedAdjective(word string) Embedder { return embed('a', word, Any) }

// VerbClause is what a verb, by its lemma, does to a clause of the given form.
func VerbClause(lemma string, form Complement) Embedder { return embed('v', lemma, form) }

// NounClause is what a noun does to a clause of the given form: "the claim that …".
func NounClause(lemma string, form Complement) Embedder { return embed('n', lemma, form) }

// AdjectiveClause is what an adjective does to a clause of the given form: "likely to …".
func AdjectiveClause(word string, form Complement) Embedder { return embed('a', word, form) }

// embed finds the row for the complement, else the one for any.
func embed(pos byte, word string, form Complement) Embedder {
	m := embedders()
	if form != Any {
		if e, ok := m[embedKey{word, pos, form}]; ok {
			return e
		}
	}
	return m[embedKey{word, pos, Any}]
}
