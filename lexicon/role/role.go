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
	roles    map[string]Role
	bodies   map[string]Code
	persons  map[string]Code
	maxWords int
}

// load parses the tables once; it costs about two milliseconds.
//
//nolint:gochecknoglobals // read only
var load = sync.OnceValue(parse)

// MaxWords is the number of words of the longest role phrase.
func MaxWords() int { return load().maxWords }

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
	t := &tables{roles: make(map[string]Role, 5500), bodies: make(map[string]Code, 4000), persons: make(map[string]Code, 3000)}
	for f := range rows(roleTSV) {
		r := Role{Sector: f[1], Kind: map[string]Kind{"person": Person, "group": Group, "thing": Thing}[f[2]]}
		t.roles[f[0]] = r
		t.maxWords = max(t.maxWords, strings.Count(f[0], " ")+1)
		if r.Kind != Group {
			r.Plural = true
			if p := Plural(f[0]); t.roles[p].Sector == "" {
				t.roles[p] = r
			}
		}
	}
	fill(t.bodies, bodyTSV)
	fill(t.persons, personTSV)
	return t
}

func fill(m map[string]Code, tsv string) {
	for f := range rows(tsv) {
		c := Code{Country: f[1], Sector: f[2]}
		m[f[0]] = c
		if len(f[0]) > 6 && strings.ContainsAny(f[0], " -") {
			m[document.FoldASCII(f[0])] = c
		}
	}
}

func rows(tsv string) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(tsv) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if !yield(strings.Split(line, "\t")) {
				return
			}
		}
	}
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
