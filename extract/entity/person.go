package entity

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/firstname"
	"dateline/lexicon/role"
)

// person is what the linker knows of one person.
type person struct {
	entity int32
	words  []string // of the fullest name, folded, without titles and Jr.
	family string   // the family name of his or her kin, where the article gives none
	which  string   // jr or sr
	gender document.Gender
	last   int32 // token of the latest mention
	named  int32 // mentions by name
	bare   int32 // of them by the family name alone, without a title
	titled bool  // once by Mr or Mrs and the family name
	where  int32 // paragraph of the latest mention
	public bool  // the name is that of a public figure
}

// before reports whether p rather than q is meant by a name that fits both. A bare family
// name goes on naming whom it named before, else who is known, who alone was named in this
// paragraph, named most or named first: newspapers give kin and namesakes their first
// names. It does not name whom "Mrs" and it named, who goes on to be called so. A fuller name names whom it named last.
func (p *person) before(q *person, alone, titled bool, paragraph int32) bool {
	if alone {
		switch {
		case titled && p.titled != q.titled:
			return p.titled
		case (p.bare > 0) != (q.bare > 0):
			return p.bare > 0
		case p.public != q.public:
			return p.public
		case p.titled != q.titled:
			return q.titled
		case (p.where == paragraph) != (q.where == paragraph):
			return p.where == paragraph
		case p.named != q.named:
			return p.named > q.named
		}
		return p.entity < q.entity
	}
	return p.last > q.last
}

// person is the entity of a mention of a person, a new one if no one fits.
func (l *linker) person(m *document.Mention) int32 {
	words := l.words(m.Tokens)
	gender, which := l.titleGender(m.Tokens.First), l.which(m.Tokens)
	titled := m.Tokens.First > 0 && courtesy(l.d.TokenFold(m.Tokens.First-1))
	paragraph := int32(-1)
	if s := l.d.SentenceAt(m.Start); s >= 0 {
		paragraph = l.d.Sentences[s].Paragraph
	}
	best, score := int32(-1), 0
	for _, w := range words {
		list := l.byWord[w]
		for k := len(list) - 1; k >= max(0, len(list)-most); k-- {
			p := &l.people[list[k]]
			if gender != document.UnknownGender && p.gender != document.UnknownGender && gender != p.gender {
				continue
			}
			if which != "" && p.which != which && (p.which != "" || len(p.words) > 1) {
				continue // Ray Sr. is not Ray Bettencourt Jr.
			}
			if len(p.words) == 1 && len(words) > 1 && famous(l.d, l.d.Entities[p.entity].Name, m.Span) {
				continue // Obama, named first, is not Michelle Obama
			}
			s := fit(p.words, words, l.isGiven)
			if p.family == w && len(words) == 1 && gender != document.UnknownGender {
				s = max(s, 6) // Mrs Smith, first named as his wife, Ann
			}
			if s > score || s == score && s > 0 && p.before(&l.people[best], len(words) == 1, titled, paragraph) {
				best, score = list[k], s
			}
		}
	}
	if best < 0 {
		best = int32(len(l.people))
		l.people = append(l.people, person{entity: l.add(m)})
		if len(words) == 1 {
			family, g := l.kin(m.Tokens.First)
			if family == "" {
				family = l.shares(m)
			}
			if family != "" && family != words[0] {
				l.people[best].family = family
				l.byWord[family] = append(l.byWord[family], best)
			}
			if gender == document.UnknownGender {
				gender = g
			}
		}
	}
	l.recent = append(l.recent, best)
	p := &l.people[best]
	p.last = m.Tokens.First
	p.named++
	p.where = paragraph
	if len(words) == 1 && len(p.words) > 1 {
		if titled {
			p.titled = true
		} else {
			p.bare++
		}
	}
	if _, ok := role.Public(l.d.Slice(m.Span), l.d.Fold(m.Span)); ok {
		p.public = true
	}
	if p.which == "" {
		p.which = which
	}
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
	if gender == document.UnknownGender && (len(words) > 1 || len(words) == 1 && len(p.words) <= 1 && l.flags(words[0])&(wordtable.Surname|wordtable.RareName) == 0) {
		gender = l.firstGender(words)
	}
	if p.gender == document.UnknownGender {
		p.gender = gender
		l.d.Entities[p.entity].Gender = gender
	}
	return p.entity
}

// courtesy reports whether a word is put before any family name.
func courtesy(fold string) bool {
	switch strings.TrimSuffix(fold, ".") {
	case "mr", "mrs", "ms", "miss", "mx":
		return true
	}
	return false
}

// firstGender is the gender that the first word of a name says, unless it is rather the family
// name, as of Wang Xiaoli: our own list has no such first name, and the last word is no
// family name.
func (l *linker) firstGender(words []string) document.Gender {
	first, last := words[0], words[len(words)-1]
	if l.flags(first)&wordtable.Surname != 0 && l.flags(last)&wordtable.Surname == 0 && firstname.Gender(first) == document.UnknownGender {
		return document.UnknownGender
	}
	return l.genders(first)
}

// famous reports whether a name by itself is that of a public figure, and a fuller
// one of somebody else.
func famous(d *document.Document, short, full document.Span) bool {
	if _, ok := role.Public(d.Slice(short), d.Fold(short)); !ok {
		return false
	}
	words := d.Fold(full)
	_, same := role.Public(d.Slice(full), words)
	if !same { // Donald J. Trump
		_, same = role.Public("", words[:strings.IndexByte(words+" ", ' ')]+" "+d.Fold(short))
	}
	return !same
}

func (l *linker) isGiven(fold string) bool { return l.genders(fold) != document.UnknownGender }

// words are the words of a name, folded, without what follows a family name.
func (l *linker) words(r document.Range) []string {
	out := make([]string, 0, r.Len())
	for i := r.First; i < r.End; i++ {
		w := l.d.TokenFold(i)
		if punctuation(w) || generation(w) && len(out) > 0 {
			continue
		}
		out = append(out, strings.TrimSuffix(w, "."))
	}
	return out
}

// punctuation reports whether a token of a name is none of its words: Gaz ‘Spanner’ Pullman.
func punctuation(w string) bool {
	switch w {
	case "-", ",", `"`, "'", "“", "”", "‘", "’", "``", "''", "(", ")":
		return true
	}
	return false
}

// which tells a father from a son of the same name; empty if the name does not.
func (l *linker) which(r document.Range) string {
	end := r.End
	if r.Len() > 0 && int(end) < len(l.d.Tokens) && l.d.TokenText(end) != "," {
		end++ // the name may have been cut before it
	}
	for i := r.First + 1; i < end; i++ {
		switch w := strings.TrimSuffix(l.d.TokenFold(i), "."); w {
		case "jr", "junior":
			return "jr"
		case "sr", "senior":
			return "sr"
		}
	}
	return ""
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
	return firstname.Word(strings.TrimSuffix(w, "."))
}
