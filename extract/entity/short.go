package entity

import (
	"strings"

	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/role"
)

// shorter gives a lone word to the body named before that it is short for, where
// it can be just one: Halvorsen of Halvorsen & Pieck, Rovers of Harlow Rovers, SdE
// of Sindicato dos Eléctricos.
func (l *linker) shorter() {
	d := l.d
	full := map[string]int32{} // first word, last word, initials: entity, -1 for several
	note := func(key string, e int32) {
		if old, ok := full[key]; ok && old != e {
			full[key] = -1
		} else if !ok {
			full[key] = e
		}
	}
	for _, m := range d.Mentions {
		if m.Type != document.Org || m.Tokens.Len() < 2 {
			continue
		}
		note(d.TokenFold(m.Tokens.First), m.Entity)
		if last := d.TokenFold(m.Tokens.End - 1); len(last) > 3 && !headWord(last) {
			note(last, m.Entity)
		}
		if s := initials(d, m.Tokens); len(s) > 1 {
			note(s, m.Entity)
		}
	}
	l.missedShort(full)
	there := located(d)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Tokens.Len() != 1 {
			continue
		}
		key := d.Fold(m.Span)
		if text := d.Slice(m.Span); abbreviation(text) {
			key = strings.ReplaceAll(text, ".", "")
		}
		if e, ok := full[key]; ok && e >= 0 && d.Entities[e].Name.Start < m.Start && (m.Type == document.Org || l.mayBeBody(m, d.Entities[e].Name, there)) {
			m.Entity, m.Type = e, document.Org
		}
	}
	l.drop()
}

// mayBeBody reports whether a lone word that was taken for a place or a person may be
// short for the body whose full name begins with it all the same: no table knows such
// a place or first name, and the article has no such person and nothing there.
// Councils, universities and the like have their names from places.
func (l *linker) mayBeBody(m *document.Mention, full document.Span, there map[string]bool) bool {
	fold := l.d.Fold(m.Span)
	name := l.d.Fold(full)
	if !strings.HasPrefix(name, fold+" ") || there[fold] {
		return false
	}
	if l.flags(fold)&wordtable.PlaceWord != 0 {
		return false
	}
	switch m.Type {
	case document.PlaceName:
		next := l.d.Tokens[min(int(m.Tokens.End), len(l.d.Tokens)-1)].Tag
		last := name[strings.LastIndexByte(name, ' ')+1:]
		return !headWord(last) && l.flags(last)&wordtable.SiteWord == 0 && !next.IsNoun() && next != document.JJ
	case document.Person:
		if l.isGiven(fold) || m.Tokens.First > 0 && cutTitle(l.d.TokenFold(m.Tokens.First-1)) {
			return false
		}
		if _, public := role.Public(l.d.Slice(m.Span), fold); public {
			return false
		}
		for _, k := range l.byWord[fold] {
			if len(l.people[k].words) > 1 {
				return false
			}
		}
		return true
	}
	return false
}

// located are the lone names, folded, that stand behind "in", "near" or "the" somewhere
// in the article: what is called so is no person, and no body that is called by one word.
func located(d *document.Document) map[string]bool {
	out := map[string]bool{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Tokens.Len() != 1 || m.Tokens.First == 0 {
			continue
		}
		switch d.TokenFold(m.Tokens.First - 1) {
		case "in", "near", "at", "around", "outside", "across", "throughout", "through", "into", "the":
			out[d.Fold(m.Span)] = true
		}
	}
	return out
}

// missedShort adds mentions of bodies by the last word of the name where the names
// stage has none: a capital in running text, or a first word before a verb.
func (l *linker) missedShort(full map[string]int32) {
	d := l.d
	var found []document.Mention
	next := 0
	for _, s := range d.Sentences {
		for i := s.Tokens.First; i < s.Tokens.End; i++ {
			for next < len(d.Mentions) && d.Mentions[next].Tokens.End <= i {
				next++
			}
			text := d.TokenText(i)
			if next < len(d.Mentions) && d.Mentions[next].Tokens.First <= i || len(text) < 4 || !capital(text) || capitals(text) {
				continue
			}
			e, ok := full[d.TokenFold(i)]
			if !ok || e < 0 || d.Entities[e].Name.Start > d.Tokens[i].Start || i > s.Tokens.First && !d.Tokens[i].Tag.IsProper() ||
				i > s.Tokens.First && capital(d.TokenText(i-1)) || i+1 < s.Tokens.End && (capital(d.TokenText(i+1)) || i == s.Tokens.First && !d.Tokens[i+1].Tag.IsVerb()) {
				continue
			}
			found = append(found, document.Mention{Span: d.Tokens[i].Span, Tokens: document.Range{First: i, End: i + 1}, Entity: e, Type: document.Org})
		}
	}
	d.Mentions = merge(d.Mentions, found)
}

// initials are the first letters of the words of a name as they are written.
func initials(d *document.Document, r document.Range) string {
	var b strings.Builder
	for i := r.First; i < r.End; i++ {
		w := d.TokenText(i)
		if letter := w[0] | 0x20; letter >= 'a' && letter <= 'z' && w != "of" && w != "the" && w != "The" && w != "and" {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// abbreviation reports whether a word has more than one capital: IAEA, SdE.
func abbreviation(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			n++
		}
	}
	return n > 1 && len(w) < 8
}

// drop takes out the entities that no mention has any more.
func (l *linker) drop() {
	d := l.d
	used := make([]bool, len(d.Entities))
	for _, m := range d.Mentions {
		used[m.Entity] = true
	}
	to := make([]int32, len(d.Entities))
	kept := d.Entities[:0]
	for i, e := range d.Entities {
		to[i] = int32(len(kept))
		if used[i] {
			kept = append(kept, e)
		}
	}
	d.Entities = kept
	for i := range d.Mentions {
		d.Mentions[i].Entity = to[d.Mentions[i].Entity]
	}
	for i := range l.people {
		l.people[i].entity = to[l.people[i].entity]
	}
}
