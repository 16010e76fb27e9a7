// Package context is our own lexicon of PLOVER's contexts: what a word or phrase
// says of what an event is about. context.tsv is written by hand; lexicon/gen/context
// makes context.bin of it, which is read in place.
package context

import (
	_ "embed"
	"strings"

	"dateline/internal/flathash"
	"dateline/internal/perceptron"
	"dateline/lexicon/lemma"
)

//go:generate go run dateline/lexicon/gen/context

// TSV is the table as it is written.
//
//go:embed context.tsv
var TSV string

//go:embed context.bin
var table string

// Context is one of PLOVER's contexts.
type Context uint8

// The contexts, in the order of the manual. None is the context of phrases that
// say nothing though their words do.
const (
	None Context = iota
	Military
	Intelligence
	Executive
	Legislative
	Election
	PoliticalInstitutions
	ProDemocracy
	ProAutocracy
	Economic
	Legal
	Reparations
	HumanRights
	RightsFreedoms
	Repression
	HumanSecurity
	Gender
	LGBT
	ReligionEthnicity
	Inequality
	Diplomatic
	Territory
	Peacekeeping
	Health
	Asylum
	Migration
	Disasters
	NaturalResource
	Environment
	Technology
	Terrorism
	CBRN
	Cyber
	Misinformation
	Crime
	Corruption
	IllegalDrugs
	Trafficking
	Count // one more than the last
)

const names = "- military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal " +
	"reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory " +
	"peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime " +
	"corruption illegal_drugs trafficking"

// nameOf are the names by context.
//
//nolint:gochecknoglobals // read only
var nameOf = strings.Fields(names)

// String is the name as the record has it.
func (c Context) String() string { return nameOf[c] }

// Named is the context of that name; "-" is None.
func Named(name string) (Context, bool) {
	for i, n := range nameOf {
		if n == name {
			return Context(i), true
		}
	}
	return None, false
}

// Sense is one context of an entry with its strength: 3 the entry says it by
// itself, 2 as a rule, 1 it needs another. Strength 0 is none.
type Sense struct {
	Context  Context
	Strength uint8
}

// Of an entry at most MaxSenses contexts are kept, and MaxWords words are read.
const (
	MaxSenses = 3
	MaxWords  = 5
)

// EntrySize is the size of a value of context.bin: three senses of a byte each
// (strength in the two high bits); a byte with the words of the longest phrase that
// begins with the entry, and in its high bits the part of speech that the entry is
// bound to; two bytes of hash, so that no unknown word is taken for a known one.
const EntrySize = MaxSenses + 3

// The parts of speech of words, and that an entry may be bound to: bits of its fourth byte.
const (
	Common    = 0x20 // of nouns: no name
	Noun      = 0x40
	Verb      = 0x80
	reachBits = 0x0f
)

// Word is a word of a text as the table compares it.
type Word struct {
	Hash uint64
	Pos  byte // Noun, Noun|Common, Verb or 0
}

// Hash is the hash of a word, lower case, in whatever form it stands.
func Hash(folded string) uint64 { return perceptron.Hash(Canon(folded)) }

// HashPlain is Hash for words that have no other form: prepositions, articles.
func HashPlain(folded string) uint64 { return perceptron.Hash(folded) }

// Canon is the form in which words are compared: singular, infinitive. A word in
// -ing stays, since the act (mining, shelling) often says more than the verb.
func Canon(folded string) string {
	if len(folded) < 4 || strings.HasSuffix(folded, "ing") {
		return folded
	}
	w := lemma.Verb(lemma.Noun(folded))
	if len(w) > 5 {
		w = strings.TrimSuffix(w, "e") // the spelling does not tell that "massacred" had one
	}
	return w
}

// Join is the hash of a phrase: that of its first words and the next word.
func Join(first, next uint64) uint64 { return perceptron.Feature2(0, first, next) }

// Check are the two bytes that an entry repeats of its hash.
func Check(hash uint64) uint16 { return uint16(hash >> 16) }

// Table finds what entries say.
type Table struct{ flat flathash.Table }

// Open opens the embedded table, at no cost.
func Open() (Table, error) {
	t, err := flathash.Open(table, EntrySize)
	return Table{t}, err
}

// Acting is the hash of a verb in -ing: of the word as it stands if the table has it ("smuggling"), else of its infinitive.
func (t *Table) Acting(folded string) uint64 {
	if h := perceptron.Hash(folded); t.flat.Find(h) != "" {
		return h
	}
	return Hash(lemma.Verb(folded))
}

// Longest finds the longest entry that words begin with and adds what it says to
// senses. It returns how many words it has; 0 if there is none.
func (t *Table) Longest(words []Word, senses []Sense) (found []Sense, size int) {
	var hash uint64
	var best string
	for n, reach := 0, 1; n < reach && n < len(words); n++ {
		if n == 0 {
			hash = words[0].Hash
		} else {
			hash = Join(hash, words[n].Hash)
		}
		v := t.flat.Find(hash)
		if v == "" || flathash.U16(v[MaxSenses+1:]) != Check(hash) {
			break
		}
		reach = max(reach, int(v[MaxSenses]&reachBits))
		if pos := v[MaxSenses] &^ reachBits; v[0] != 0 && pos&^words[n].Pos == 0 {
			best, size = v[:MaxSenses], n+1
		}
	}
	for _, b := range []byte(best) {
		if s := (Sense{Context(b & 63), b >> 6}); s.Context != None {
			senses = append(senses, s)
		}
	}
	return senses, size
}
