// Package role is our own table of what people and bodies are in the news: role
// nouns and phrases with their PLOVER sector, known bodies and public figures
// with their country. The tables are the .tsv files beside this one, written by
// hand. Look-ups allocate nothing.
package role

import (
	_ "embed"
	"strings"
	"sync"

	"dateline/document"
)

//go:embed role.tsv
var roleTSV string

//go:embed body.tsv
var bodyTSV string

//go:embed person.tsv
var personTSV string

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

type tables struct {
	roles   map[string]Role
	bodies  map[string]Code
	persons map[string]Code
	longest map[string]int // first word of a body or person, folded -> words of the longest
}

// load parses the tables once; it costs a few milliseconds.
//
//nolint:gochecknoglobals // read only
var load = sync.OnceValue(parse)

// Longest is the number of words of the longest name of a body or person that
// starts with the folded word; 0 if none does.
func Longest(word string) int { return load().longest[word] }

// Lookup finds a role phrase; fold is lower-case text, singular or plural.
func Lookup(fold string) (Role, bool) {
	r, ok := load().roles[fold]
	return r, ok
}

// Body finds a body by its name as written, or, if the name could not be
// another word in lower case, by its folded name. A leading "the" does not matter.
func Body(text, fold string) (Code, bool) {
	if rest, ok := strings.CutPrefix(fold, "the "); ok {
		fold, text = rest, text[len(text)-len(rest):]
	}
	return find(load().bodies, text, fold)
}

// Public finds a public figure by name as written or, for names of two words
// and more, in lower case.
func Public(text, fold string) (Code, bool) { return find(load().persons, text, fold) }

func find(m map[string]Code, text, fold string) (Code, bool) {
	if c, ok := m[text]; ok {
		return c, true
	}
	c, ok := m[fold]
	return c, ok
}

func parse() *tables {
	t := &tables{roles: make(map[string]Role, 11000), bodies: make(map[string]Code, 10000), persons: make(map[string]Code, 5000), longest: make(map[string]int, 6000)}
	for f := range rows(roleTSV) {
		r := Role{Sector: f[1], Kind: kindOf(f[2])}
		t.roles[f[0]] = r
		if r.Kind != Group || !strings.HasSuffix(f[0], "s") && !strings.HasSuffix(f[0], "men") && !strings.HasSuffix(f[0], "people") {
			r.Plural = true
			if p := Plural(f[0]); t.roles[p].Sector == "" {
				t.roles[p] = r
			}
		}
	}
	t.fill(t.bodies, bodyTSV)
	t.fill(t.persons, personTSV)
	return t
}

// fill reads a table of names. Its folded copy is made as a whole: the names in it
// are at the same offsets, and cost nothing more.
func (t *tables) fill(m map[string]Code, tsv string) {
	folded := document.FoldASCII(tsv)
	at := 0
	for line := range strings.Lines(tsv) {
		from := at
		at += len(line)
		if line[0] == '#' || line[0] == '\n' {
			continue
		}
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		fold := folded[from : from+len(name)]
		var c Code
		c.Country, c.Sector, _ = strings.Cut(rest, "\t")
		// The tokens of a name: words, and a genitive or full stop of its own.
		first, _, several := strings.Cut(fold, " ")
		first = strings.TrimSuffix(first, "'s")
		words := strings.Count(name, " ") + strings.Count(name, "'") + strings.Count(name, "-") + strings.Count(name, "/") + strings.Count(name, "(")*2 + 1
		if words > t.longest[first] {
			t.longest[first] = words
		}
		if len(name) > 6 && (several || strings.IndexByte(name, '-') >= 0) {
			m[fold] = c // found by either case
		} else {
			m[name] = c
		}
	}
}

// rows are the three columns of each line that is no comment.
func rows(tsv string) func(func([3]string) bool) {
	return func(yield func([3]string) bool) {
		for line := range strings.Lines(tsv) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			name, rest, _ := strings.Cut(line, "\t")
			second, third, _ := strings.Cut(rest, "\t")
			if !yield([3]string{name, second, third}) {
				return
			}
		}
	}
}

func kindOf(s string) Kind {
	switch s {
	case "group":
		return Group
	case "thing":
		return Thing
	}
	return Person
}

// Plural is the plural of a role phrase: of its head, which stands before "of",
// "to", "for" or "in", else last.
func Plural(phrase string) string {
	head, rest := phrase, ""
	for _, p := range []string{" of ", "-in-", " in ", " to ", " for "} {
		if i := strings.Index(phrase, p); i > 0 {
			head, rest = phrase[:i], phrase[i:]
			break
		}
	}
	switch {
	case strings.HasSuffix(head, "man") && !strings.HasSuffix(head, "shaman"):
		head = head[:len(head)-2] + "en"
	case strings.HasSuffix(head, "child"):
		head += "ren"
	case strings.HasSuffix(head, "y") && len(head) > 1 && !strings.ContainsRune("aeiou", rune(head[len(head)-2])):
		head = head[:len(head)-1] + "ies"
	case strings.HasSuffix(head, "thief") || strings.HasSuffix(head, "wife"):
		head = strings.TrimSuffix(strings.TrimSuffix(head, "f"), "fe") + "ves"
	case strings.HasSuffix(head, "s") || strings.HasSuffix(head, "x") || strings.HasSuffix(head, "ch") || strings.HasSuffix(head, "sh"):
		head += "es"
	case strings.HasSuffix(head, "person"):
		head = head[:len(head)-6] + "people"
	default:
		head += "s"
	}
	return head + rest
}

// Sectors are PLOVER's sectors, with NGEC's PRE for states that few recognise.
func Sectors() []string {
	return []string{
		"COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI",
		"JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "NGO", "IGO",
	}
}

// Bodies is the whole table of known bodies by name, those that lower case tells
// from other words in it. It is shared: do not change it.
func Bodies() map[string]Code { return load().bodies }
