// Package role is our own table of what people and bodies are in the news: role
// nouns and phrases with their PLOVER sector, known bodies and public figures
// with their country. The tables are the .tsv files beside this one, written by
// hand; lexicon/gen/role makes role.bin of them, which is read in place. Look-ups allocate nothing.
package role

import (
	_ "embed"
	"strings"

	"dateline/internal/flathash"
	"dateline/internal/maybe"
)

//go:generate go run dateline/lexicon/gen/role

//go:embed role.bin
var bin string

// Kind is what a role phrase refers to.
type Kind uint8

// The kinds.
const (
	Person Kind = iota // "minister"
	Group              // "police", "court", "workers"
	Thing              // "warship": what acts for its crew or its state
)

// Role is what the table knows of a phrase.
type Role struct {
	Sector string // PLOVER sector; UNK if only what stands around it tells
	Kind   Kind
	Plural bool // the phrase is the plural of a Person or Thing
}

// Code is the country and sector of a known body or person.
type Code struct {
	Country string // ISO 3166-1 alpha-3 or a code of bodies of states; empty if none
	Sector  string // PLOVER sector; empty if none
}

// Table is one of the tables in role.bin.
type Table uint64

// The tables. A value of Roles is a number of Sectors plus 1, the Kind, and 1 for a plural; of
// Bodies and Persons that number, 0 for no sector, and three bytes of country; of Reach the number of words.
// Before that each has two bytes of Check, so that with a bucket and the check of
// package flathash 47 bits of hash tell a known phrase from others.
const (
	Roles Table = iota + 1
	Bodies
	Persons
	Reach // of the first word, folded, of a body or person: words of the longest
)

// WordsSize is the size of the set of all texts (package maybe) that role.bin begins
// with, ValueSize that of a value in the table behind it, Bits the log2 of the buckets, MaxText the longest text; sizes are in bytes.
const (
	WordsSize = 1 << 16
	ValueSize = 6
	Bits      = 15
	MaxText   = 80
)

// Key is the hash under which table has text.
func (t Table) Key(text string) uint64 { return flathash.Hash(text) + uint64(t)*0x9e3779b97f4a7c15 }

// Check are the two bytes of a key that neither bucket nor check of package flathash use.
func Check(key uint64) uint16 { return uint16(key >> 16) }

// find is what stands in t under text, behind the check; empty if nothing does.
func (t Table) find(text string) string {
	if len(text) > MaxText || !words.Has(text) {
		return ""
	}
	key := t.Key(text)
	v := table.Find(key)
	if v == "" || flathash.U16(v) != Check(key) {
		return ""
	}
	return v[2:]
}

//nolint:gochecknoglobals // read only
var table = func() flathash.Table {
	t, err := flathash.Open(bin[WordsSize:], ValueSize)
	if err != nil {
		panic(err) // our own file
	}
	return t
}()

//nolint:gochecknoglobals // read only
var words = maybe.Open(bin[:WordsSize])

// Longest is the number of words of the longest name of a body or person that
// starts with the folded word; 0 if none does.
func Longest(word string) int {
	if v := Reach.find(word); v != "" {
		return int(v[0])
	}
	return 0
}

// Lookup finds a role phrase; fold is lower-case text, singular or plural.
func Lookup(fold string) (Role, bool) {
	v := Roles.find(fold)
	if v == "" {
		return Role{}, false
	}
	return Role{Sector: sectors[v[0]], Kind: Kind(v[1]), Plural: v[2] != 0}, true
}

// Body finds a body by its name as written, or, if the name could not be
// another word in lower case, by its folded name. A leading "the" does not matter.
func Body(text, fold string) (Code, bool) {
	if rest, ok := strings.CutPrefix(fold, "the "); ok {
		fold, text = rest, text[len(text)-len(rest):]
	}
	return Bodies.code(text, fold)
}

// Public finds a public figure by name as written or, for names of two words
// and more, in lower case.
func Public(text, fold string) (Code, bool) { return Persons.code(text, fold) }

func (t Table) code(text, fold string) (Code, bool) {
	v := t.find(text)
	if v == "" && text != fold {
		v = t.find(fold)
	}
	if v == "" {
		return Code{}, false
	}
	c := Code{Sector: sectors[v[0]]}
	if v[1] != 0 {
		c.Country = v[1:4]
	}
	return c, true
}

// Sectors are PLOVER's sectors, with NGEC's PRE for states that few recognise.
func Sectors() []string {
	return []string{
		"COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI",
		"JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "NGO", "IGO",
	}
}

// sectors are Sectors by their number in the tables; 0 is none.
//
//nolint:gochecknoglobals // read only
var sectors = append([]string{""}, Sectors()...)
