package entity

import (
	"slices"
	"strings"

	"dateline/document"
)

// person is what the linker knows of one person.
type person struct {
	entity int32
	words  []string // of the fullest name, folded, without titles and Jr.
	gender document.Gender
	last   int32 // token of the latest mention
}

// person is the entity of a mention of a person, a new one if no one fits.
func (l *linker) person(m *document.Mention) int32 {
	words := l.words(m.Tokens)
	gender := l.titleGender(m.Tokens.First)
	best, score := int32(-1), 0
	for _, w := range words {
		list := l.byWord[w]
		for k := len(list) - 1; k >= max(0, len(list)-most); k-- {
			p := &l.people[list[k]]
			if gender != document.UnknownGender && p.gender != document.UnknownGender && gender != p.gender {
				continue
			}
			if s := fit(p.words, words, l.isGiven); s > score || s == score && s > 0 && p.last > l.people[best].last {
				best, score = list[k], s
			}
		}
	}
	if best < 0 {
		best = int32(len(l.people))
		l.people = append(l.people, person{entity: l.add(m)})
	}
	p := &l.people[best]
	p.last = m.Tokens.First
	if len(words) > len(p.words) {
		for _, w := range words {
			if !slices.Contains(p.words, w) {
				l.byWord[w] = append(l.byWord[w], best)
			}
		}
		p.words = words
		l.d.Entities[p.entity].Name = m.Span
	} else if len(words) == len(p.words) {
		l.name(p.entity, m.Span, false)
	}
	if gender == document.UnknownGender && len(words) > 1 {
		gender = l.genders(words[0])
	}
	if p.gender == document.UnknownGender {
		p.gender = gender
		l.d.Entities[p.entity].Gender = gender
	}
	return p.entity
}

func (l *linker) isGiven(fold string) bool { return l.genders(fold) != document.UnknownGender }

// words are the words of a name, folded, without what follows a family name.
func (l *linker) words(r document.Range) []string {
	out := make([]string, 0, r.Len())
	for i := r.First; i < r.End; i++ {
		w := l.d.TokenFold(i)
		if c := w[0]; len(w) == 1 && (c == '-' || c == ',' || c == '"' || c == '\'') || generation(w) && len(out) > 0 {
			continue
		}
		out = append(out, strings.TrimSuffix(w, "."))
	}
	return out
}

// fit says how well name b may name the person that is known as a; 0: not at all.
func fit(a, b []string, given func(string) bool) int {
	if slices.Equal(a, b) {
		return 9
	}
	if len(b) > len(a) {
		a, b = b, a
	}
	if len(b) == 0 {
		return 0
	}
	switch n := len(a); {
	case len(b) == 1 && b[0] == a[n-1]:
		return 7
	case len(b) == 1 && b[0] == a[0] && n > 1 && !given(a[0]):
		return 6 // Xi of Xi Jinping
	case len(b) == 1 && b[0] == a[0] && n > 1:
		return 3 // a first name
	case len(b) == 1 && len(b[0]) > 2 && slices.Contains(a, b[0]):
		return 2
	case len(b) == 1:
		return 0
	case slices.Equal(a[n-len(b):], b):
		return 8 // bin Salman of Mohammed bin Salman
	case a[n-1] == b[len(b)-1] && sameFirst(a[0], b[0]):
		return 5 // John Smith of John Robert Smith, J. Smith
	case slices.Equal(a[:len(b)], b):
		return 4
	}
	return 0
}

// sameFirst reports whether two first names may be one: equal, or one the initial of the other.
func sameFirst(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// titleGender is what the title before token i says of its bearer.
func (l *linker) titleGender(i int32) document.Gender {
	if i == 0 {
		return document.UnknownGender
	}
	w := l.d.TokenFold(i - 1)
	if w == "." && i > 1 {
		w = l.d.TokenFold(i - 2)
	}
	switch strings.TrimSuffix(w, ".") {
	case "mr", "sir", "lord", "king", "prince", "sheikh", "chairman", "spokesman", "congressman", "businessman", "father", "brother", "herr", "imam", "emperor", "actor", "duke":
		return document.Male
	case "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "chairwoman", "spokeswoman", "congresswoman", "businesswoman", "sister", "madame", "actress", "duchess", "baroness":
		return document.Female
	}
	return document.UnknownGender
}

// shorter gives a lone word of an earlier body's name to that body, where
// just one body's name begins with it: Halvorsen of Halvorsen & Pieck.
func (l *linker) shorter() {
	firsts := map[string]int32{}
	d := l.d
	for _, m := range d.Mentions {
		if m.Type != document.Org || m.Tokens.Len() < 2 {
			continue
		}
		w := d.TokenFold(m.Tokens.First)
		if e, ok := firsts[w]; ok && e != m.Entity {
			firsts[w] = -1
		} else if !ok {
			firsts[w] = m.Entity
		}
	}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Type != document.Org || m.Tokens.Len() != 1 {
			continue
		}
		if e, ok := firsts[d.Fold(m.Span)]; ok && e >= 0 && d.Entities[e].Name.Start < m.Start {
			m.Entity = e
		}
	}
	l.drop()
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
