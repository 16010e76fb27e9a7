package trigger

import (
	_ "embed"
	"sync"
)

//go:embed embed.tsv
var embedTSV string

// Fate is what becomes of an event under a word that governs it.
type Fate uint8

// The fates; all but None, Keep and Fact are statuses of the record.
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

// Embedder is what a governing word does to what it governs.
type Embedder struct{ Plain, Negated Fate }

//nolint:gochecknoglobals // read only
var embedders = sync.OnceValue(func() map[string]Embedder {
	fates := map[string]Fate{
		"keep": Keep, "fact": Fact, "reported": Reported, "planned": Planned, "requested": Requested, "conditional": Conditional, "possible": Possible, "negated": Negated,
	}
	m := make(map[string]Embedder, 600)
	for _, f := range rows(embedTSV) {
		m[f[1]+f[0]] = Embedder{fates[f[2]], fates[f[3]]}
	}
	return m
})

// EmbedVerb is what a verb, by its lemma, does to its complement.
func EmbedVerb(lemma string) Embedder { return embed('v', lemma) }

// EmbedNoun is what a noun does to its complement: "a call for …".
func EmbedNoun(lemma string) Embedder { return embed('n', lemma) }

// EmbedAdjective is what an adjective does to its noun or infinitive.
func EmbedAdjective(word string) Embedder { return embed('a', word) }

func embed(pos byte, word string) Embedder {
	var key [40]byte
	if len(word) >= len(key) {
		return Embedder{}
	}
	key[0] = pos
	n := copy(key[1:], word)
	return embedders()[string(key[:n+1])]
}
