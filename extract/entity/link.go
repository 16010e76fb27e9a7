package entity

import (
	"strings"

	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/country"
)

// linker makes entities of the mentions of one article.
type linker struct {
	d       *document.Document
	genders func(fold string) document.Gender
	flags   func(fold string) wordtable.Flag
	people  []person
	byWord  map[string][]int32 // any word of a person's name: indices into people, oldest first
	recent  []int32            // the person of each mention so far
	things  map[string]int32   // type and key: entity
}

// most is how many people of one name are looked at, the latest first.
const most = 8

// link groups the mentions that name the same person, body, place or group.
func link(d *document.Document, genders func(string) document.Gender, flags func(string) wordtable.Flag) {
	l := &linker{d: d, genders: genders, flags: flags, byWord: map[string][]int32{}, things: map[string]int32{}}
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Type == document.Person {
			m.Entity = l.person(m)
		} else {
			m.Entity = l.thing(i)
		}
	}
	l.shorter()
}

// add makes an entity of m.
func (l *linker) add(m *document.Mention) int32 {
	l.d.Entities = append(l.d.Entities, document.Entity{Type: m.Type, Name: m.Span})
	return int32(len(l.d.Entities)) - 1
}

// thing is the entity of a mention that is no person: by its words, of countries by
// code, of bodies also by the short form in brackets behind the name.
func (l *linker) thing(i int) int32 {
	m := &l.d.Mentions[i]
	key := string(rune('0'+m.Type)) + l.key(m)
	e, ok := l.things[key]
	if !ok {
		if full := l.spelledOut(i); full >= 0 {
			e = full
		} else {
			e = l.add(m)
		}
		l.things[key] = e
	}
	l.name(e, m.Span, m.Span.Len() > l.d.Entities[e].Name.Len())
	return e
}

// name makes s the name of entity e if it is fuller, or as full and not all in
// capitals as the one before: Kyiv, not the dateline's KYIV.
func (l *linker) name(e int32, s document.Span, fuller bool) {
	n := &l.d.Entities[e].Name
	if fuller || s.Len() == n.Len() && capitals(l.d.Slice(*n)) && !capitals(l.d.Slice(s)) {
		*n = s
	}
}

// key is what two mentions of one thing have in common.
func (l *linker) key(m *document.Mention) string {
	fold := l.d.Fold(m.Span)
	if m.Type == document.PlaceName {
		if c, ok := country.Lookup(l.d.Slice(m.Span), fold); ok && c.Kind == country.Name {
			return c.Code
		}
	}
	if m.Type == document.Org {
		for _, end := range []string{" inc", " inc.", " ltd", " ltd.", " corp", " corp.", " plc", " llc", " co.", " group"} {
			fold = strings.TrimSuffix(fold, end)
		}
		fold = strings.TrimSuffix(fold, ",")
	}
	return strings.TrimPrefix(fold, "the ")
}

// spelledOut is the entity of the body whose name stands right before the brackets
// that hold mention i; -1 if there is none.
func (l *linker) spelledOut(i int) int32 {
	m := &l.d.Mentions[i]
	if i == 0 || m.Type != document.Org || l.d.TokenText(m.Tokens.First-1) != "(" {
		return -1
	}
	if full := &l.d.Mentions[i-1]; full.Type == document.Org && full.Tokens.End == m.Tokens.First-1 {
		return full.Entity
	}
	return -1
}
