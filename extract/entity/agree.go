package entity

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
)

// agree gives a name one type in the article: that of most of its mentions, that of
// a dateline, and
// a lone family name that of the people whose full names end in it.
func agree(d *document.Document, places map[string]bool) {
	types := typesOf(d)
	people := surnames(d)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if places[d.Fold(m.Span)] && (m.Type != document.Person || people[d.Fold(m.Span)] == 0) {
			m.Type = document.PlaceName
			continue
		}
		if m.Tokens.Len() == 1 && m.Type != document.Person && m.Type != document.NORP && people[d.Fold(m.Span)] > 0 {
			if t := types[d.Fold(m.Span)]; t == nil || t[document.Person] > 0 || t[m.Type] <= 2 {
				m.Type = document.Person
				continue
			}
		}
		if t := types[d.Fold(m.Span)]; t != nil {
			best := m.Type
			for k := document.Person; k <= document.Misc; k++ {
				if t[k] > t[best] {
					best = k
				}
			}
			if t[best] >= 2*t[m.Type] {
				m.Type = best
			}
		}
	}
	countries(d, people)
	acronyms(d)
	missed(d, people)
}

// countries gives the names of countries and of their people their type,
// unless the article has a person of that name (Jordan, Chad, Israel).
func countries(d *document.Document, people map[string]int) {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Type == document.Person && (m.Tokens.Len() > 1 || people[d.Fold(m.Span)] > 0) {
			continue
		}
		if m.Tokens.Len() > 3 || !capital(d.TokenText(m.Tokens.First)) {
			continue
		}
		c, ok := country.Lookup(d.Slice(m.Span), d.Fold(m.Span))
		switch {
		case !ok || c.Class == country.Body:
		case c.Kind == country.Name && m.Type != document.Person:
			m.Type = document.PlaceName
		case c.Kind == country.Adjective || c.Kind == country.People:
			m.Type = document.NORP
		}
	}
}

// acronyms spreads the type of a body to its short form: where "World Health
// Organization (WHO)" stands, WHO is that body everywhere.
func acronyms(d *document.Document) {
	short := map[string]bool{}
	for _, m := range d.Mentions {
		e := m.Tokens.End
		if m.Type != document.Org || m.Tokens.Len() < 2 || int(e)+2 >= len(d.Tokens) || d.TokenText(e) != "(" || d.TokenText(e+2) != ")" {
			continue
		}
		if w := d.TokenText(e + 1); capitals(w) && len(w) <= 8 {
			short[w] = true
		}
	}
	if len(short) == 0 {
		return
	}
	var found []document.Mention
	for i := range d.Tokens {
		if w := d.TokenText(int32(i)); short[w] {
			r := document.Range{First: int32(i), End: int32(i) + 1}
			found = append(found, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: document.Org})
		}
	}
	// A longer name that holds the short form stays.
	at := 0
	kept := found[:0]
	for _, m := range found {
		for at < len(d.Mentions) && d.Mentions[at].End <= m.Start {
			at++
		}
		if at == len(d.Mentions) || !d.Mentions[at].Overlaps(m.Span) || d.Mentions[at].Tokens.Len() == 1 {
			kept = append(kept, m)
		}
	}
	d.Mentions = override(d.Mentions, kept)
}

// typesOf counts the types of each name that has several.
func typesOf(d *document.Document) map[string]*[document.Misc + 1]int {
	out := make(map[string]*[document.Misc + 1]int, len(d.Mentions))
	for _, m := range d.Mentions {
		key := d.Fold(m.Span)
		if out[key] == nil {
			out[key] = new([document.Misc + 1]int)
		}
		out[key][m.Type]++
	}
	return out
}

// surnames counts the full names of people that end in each word.
func surnames(d *document.Document) map[string]int {
	out := map[string]int{}
	for _, m := range d.Mentions {
		if m.Type == document.Person && m.Tokens.Len() > 1 {
			if w := d.TokenFold(m.Tokens.End - 1); len(w) > 2 && !generation(w) {
				out[w]++
			}
			if m.Tokens.Len() == 4 && d.TokenText(m.Tokens.First+2) == "-" && syllable(d.TokenFold(m.Tokens.First)) && syllable(d.TokenFold(m.Tokens.First+1)) {
				out[d.TokenFold(m.Tokens.First)]++ // Im of Im Soo-ah
			}
		}
	}
	return out
}

// generation reports whether a word after a name is no part of the family name.
func generation(fold string) bool {
	switch strings.TrimSuffix(fold, ".") {
	case "jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii", "xi", "xii", "xv", "phd", "md", "mp", "mep", "qc", "kc":
		return true
	}
	return false
}

// missed adds mentions of people by a family name that the model passed over,
// where the word is written with a capital in running text.
func missed(d *document.Document, people map[string]int) {
	if len(people) == 0 {
		return
	}
	var out []document.Mention
	next := 0
	for _, s := range d.Sentences {
		shout := shouting(d, s.Tokens)
		for i := s.Tokens.First; i < s.Tokens.End; i++ {
			for next < len(d.Mentions) && d.Mentions[next].Tokens.End <= i {
				next++
			}
			inside := next < len(d.Mentions) && d.Mentions[next].Tokens.First <= i
			text := d.TokenText(i)
			if inside || !capital(text) || people[d.TokenFold(i)] == 0 {
				continue
			}
			label := i == s.Tokens.First && i+1 < s.Tokens.End && d.TokenText(i+1) == ":" // a speaker in a script
			if !label && (shout || !d.Tokens[i].Tag.IsProper()) {
				continue
			}
			if i+1 < s.Tokens.End && capital(d.TokenText(i+1)) || i > s.Tokens.First && capital(d.TokenText(i-1)) && !cutTitle(d.TokenFold(i-1)) {
				continue
			}
			out = append(out, document.Mention{Span: d.Tokens[i].Span, Tokens: document.Range{First: i, End: i + 1}, Entity: -1, Type: document.Person})
		}
	}
	d.Mentions = merge(d.Mentions, out)
}

// shouting reports whether most words of a sentence begin with a capital.
func shouting(d *document.Document, r document.Range) bool {
	n, big := 0, 0
	for i := r.First; i < r.End; i++ {
		if c := d.TokenText(i)[0]; c >= 'a' && c <= 'z' {
			n++
		} else if c >= 'A' && c <= 'Z' {
			n++
			big++
		}
	}
	return n > 3 && big*3 > n*2
}

// merge joins two lists of mentions that are sorted and do not overlap.
func merge(a, b []document.Mention) []document.Mention {
	if len(b) == 0 {
		return a
	}
	out := make([]document.Mention, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].Start < b[0].Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}
