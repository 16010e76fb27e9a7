package entity

import (
	"strings"

	"dateline/document"
	"dateline/extract/entity/ner"
	"dateline/lexicon/country"
	"dateline/lexicon/role"
)

// agree gives a name one type in the article: what all its mentions together vote for, that of a dateline, and
// a lone family name that of the people whose full names begin or end with it.
func (s *Stage) agree(d *document.Document, places map[string]bool, votes map[string]ner.Votes) {
	people := surnames(d)
	lone := loneNames(d, votes)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		fold := d.Fold(m.Span)
		switch v, voted := votes[fold]; {
		case places[fold] && (m.Type != document.Person || people[fold] == 0):
			m.Type = document.PlaceName
		case lone[fold] && m.Type != document.NORP:
			m.Type = document.Person
		case voted:
			for t := document.Person; t <= document.Misc; t++ {
				if v[t] > v[m.Type] {
					m.Type = t
				}
			}
			m.Type = typeOfHead(d, *m)
			if _, ok := role.Public(d.Slice(m.Span), fold); ok && m.Type != document.Person && m.Type != document.NORP {
				m.Type = document.Person
			}
		}
	}
	countries(d, people)
	s.acronyms(d)
	missed(d, people)
	repeated(d)
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

// surely is by how much a full name must be more a person's than anything else to speak for its words. At 0, 100, 200
// PERSON and PLACE F1 on Worldwide are 88.7 85.1, 88.7 85.1, 88.6 85.0.
const surely = 100

// loneNames are the words that begin or end a person's full name and stand alone too, but nowhere as the name of a place:
// once behind a preposition of place, Jack London's name stays a town's where the article names the town.
func loneNames(d *document.Document, votes map[string]ner.Votes) map[string]bool {
	out := make(map[string]bool)
	for _, m := range d.Mentions {
		if m.Type != document.Person || m.Tokens.Len() < 2 {
			continue
		}
		if v, ok := votes[d.Fold(m.Span)]; ok && v[document.Person]-max(v[document.PlaceName], v[document.Org]) < surely {
			continue
		}
		n := m.Tokens.End
		if w := d.TokenFold(n - 1); len(w) > 2 && !generation(w) {
			out[w] = true
		}
		if w := d.TokenFold(m.Tokens.First); len(w) > 2 {
			if c, ok := country.Lookup(d.TokenText(m.Tokens.First), w); !ok || c.Kind != country.Name {
				out[w] = true // Park Jin, then Park
			}
		}
		if m.Tokens.Len() > 3 && d.TokenText(n-2) == "-" {
			out[d.Fold(d.SpanOf(document.Range{First: n - 3, End: n}))] = true // Abdel Fattah El-Sisi, then El-Sisi
		}
	}
	for _, m := range d.Mentions {
		if m.Type == document.PlaceName && m.Tokens.Len() == 1 && m.Tokens.First > 0 && locates(d.TokenFold(m.Tokens.First-1)) {
			delete(out, d.Fold(m.Span))
		}
	}
	return out
}

// locates reports whether a place follows a preposition.
func locates(fold string) bool {
	switch fold {
	case "in", "at", "near", "from", "into", "to", "across", "around", "outside", "inside":
		return true
	}
	return false
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
