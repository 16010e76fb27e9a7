package entity

import (
	"strings"

	"dateline/document"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
	"dateline/lexicon/country"
)

// people mends the names of people: titles inside, hyphens, names that a line
// break or a first name that is a country's cuts in two.
func (s *Stage) people(d *document.Document) {
	afterTitle(d)
	s.split(d)
	s.syllableNames(d)
	s.join(d)
	s.nicknames(d)
	last := int32(0)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		limit := int32(len(d.Tokens))
		if i+1 < len(d.Mentions) {
			limit = d.Mentions[i+1].Tokens.First
		}
		if m.Type != document.Person && m.Tokens.Len() > 2 && m.Tokens.Len() < 5 && capitals(d.TokenText(m.Tokens.End-1)) && postNominal(d.TokenFold(m.Tokens.End-1)) {
			m.Type = document.Person // Anna Sorrell KC
		}
		if m.Type == document.Person {
			m.Tokens = s.hyphens(d, m.Tokens, last, limit)
			if n := m.Tokens.End; m.Tokens.Len() > 2 && postNominal(d.TokenFold(n-1)) {
				m.Tokens.End--
			}
			m.Span = d.SpanOf(m.Tokens)
		}
		last = m.Tokens.End
	}
}

// afterTitle cuts a name down to what stands behind the last title in it:
// "of Education Dr Ali Mudhaf".
func afterTitle(d *document.Document) {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Type != document.Person {
			continue
		}
		for k := m.Tokens.End - 2; k > m.Tokens.First; k-- {
			if cutTitle(d.TokenFold(k)) {
				m.Tokens.First = k + 1
				m.Span = d.SpanOf(m.Tokens)
				break
			}
		}
	}
}

// split cuts people's names at small words that are no particles: "leader Aung Min",
// "Anna Li of Leeds", two people with "and" between them.
func (s *Stage) split(d *document.Document) {
	out := make([]document.Mention, 0, len(d.Mentions))
	for _, m := range d.Mentions {
		if m.Type != document.Person || m.Tokens.Len() < 2 {
			out = append(out, m)
			continue
		}
		r := m.Tokens
		if r.Len() == 3 && d.TokenText(r.First+1) == "&" { // Pell & Ferris
			m.Type = document.Org
			out = append(out, m)
			continue
		}
		for r.Len() > 1 && letters(d.TokenText(r.First)) && !particle(d.TokenText(r.First)) || r.Len() > 2 && (demonym(d, r.First) || people(d, r.First) && s.flags(d.TokenFold(r.First+1))&(wordtable.MaleName|wordtable.FemaleName) != 0) {
			r.First++
		}
		end := r.End
		for i := r.First + 1; i < end; i++ {
			if i-r.First > 1 && strings.Contains(d.Text[d.Tokens[i-1].End:d.Tokens[i].Start], "\n") { // a list, a name a line
				left := document.Range{First: r.First, End: i}
				out = append(out, document.Mention{Span: d.SpanOf(left), Tokens: left, Entity: -1, Type: document.Person})
				r.First = i
			}
			if i == end-1 {
				break
			}
			switch d.TokenText(i) {
			case "of", "at", "from", "in":
				end = i
			case "and", "&":
				left := document.Range{First: r.First, End: i}
				out = append(out, document.Mention{Span: d.SpanOf(left), Tokens: left, Entity: -1, Type: document.Person})
				r.First = i + 1
			}
		}
		r.End = end
		m.Tokens, m.Span = r, d.SpanOf(r)
		out = append(out, m)
	}
	d.Mentions = out
}

// postNominal reports whether a word behind a name is an office or degree, not the name.
func postNominal(fold string) bool {
	switch strings.TrimSuffix(fold, ".") {
	case "kc", "qc", "mp", "mep", "msp", "md", "phd", "obe", "mbe", "cbe":
		return true
	}
	return false
}

// people reports whether token i is a word for one of a people, "American" before Ann Hill.
func people(d *document.Document, i int32) bool {
	c, ok := country.Lookup(d.TokenText(i), d.TokenFold(i))
	return ok && c.Kind == country.People
}

func demonym(d *document.Document, i int32) bool {
	c, ok := country.Lookup(d.TokenText(i), d.TokenFold(i))
	return ok && (c.Kind == country.Adjective || c.Kind == country.People && i > 0 && d.TokenFold(i-1) == "the") // the Dane Mette Hald
}

// join makes one of two mentions that are one person's: Georgia + Ann Whitfield,
// Pyotr + Lagutin over a line break.
func (s *Stage) join(d *document.Document) {
	out := d.Mentions[:0]
	for _, m := range d.Mentions {
		if n := len(out); n > 0 && m.Tokens.Len() == 1 && out[n-1].Tokens.Len() == 1 && m.Type != document.NORP && m.Type != document.PlaceName && d.Text[out[n-1].End:m.Start] == " & " {
			p := &out[n-1] // Pell & Ferris
			p.Type, p.Tokens.End = document.Org, m.Tokens.End
			p.Span = d.SpanOf(p.Tokens)
			continue
		}
		if n := len(out); n > 0 && (m.Type == document.Person || d.Text[out[n-1].End] == '-') {
			p := &out[n-1]
			between := d.Text[p.End:m.Start]
			given := p.Tokens.Len() == 1 && s.genderOf(d.Fold(p.Span)) != document.UnknownGender
			sameLine := m.Type == document.Person && p.Type != document.Person && given && m.Tokens.Len() > 1 && between == " " && !s.otherGender(d, p.Tokens.First, m.Tokens.First)
			cut := p.Type == document.Person && m.Tokens.Len() == 1 && given && between == "\n"
			goesOn := p.Type == document.Person && m.Type == document.Person && joins(between) // Luís Filipe dos Santos Pereira
			syllable := p.Type == document.Person && p.Tokens.Len() == 1 && m.Tokens.Len() <= 2 && m.Type != document.NORP && syllables(d.Fold(p.Span), between)
			if sameLine || cut || goesOn || syllable {
				p.Type, p.Tokens.End = document.Person, m.Tokens.End
				p.Span = d.SpanOf(p.Tokens)
				continue
			}
		}
		out = append(out, m)
	}
	d.Mentions = out
}

// syllables reports whether word and what stands between it and the next name are the two
// syllables of a Korean or Chinese given name, "Jae" and "-won ".
func syllables(word, between string) bool {
	n := len(between)
	return n > 3 && between[0] == '-' && between[n-1] == ' ' && syllable(word) && syllable(between[1:n-1]) && between != "-run "
}

// smallWord reports whether an English word that makes compounds could be taken for a syllable.
func smallWord(fold string) bool {
	switch fold {
	case "op", "up", "in", "on", "out", "off", "at", "to", "by", "run", "ed", "all", "set", "hop", "long", "hat", "pop", "bin", "tin", "non":
		return true
	}
	return false
}

// syllableNames finds the Korean and Chinese names that the model passed over: "Im Soo-ah", a
// word of one syllable, and two joined by a hyphen.
func (s *Stage) syllableNames(d *document.Document) {
	var found []document.Mention
	for i := int32(2); int(i)+1 < len(d.Tokens); i++ {
		if d.TokenText(i) != "-" || !touch(d, i-1) || !touch(d, i) || touch(d, i-2) {
			continue
		}
		family, given, rest := d.TokenText(i-2), d.TokenText(i-1), d.TokenText(i+1)
		if !capital(family) || !capital(given) || !letters(rest) || smallWord(rest) || s.flags(d.TokenFold(i-1))&wordtable.CommonWord != 0 ||
			!syllable(d.TokenFold(i-2)) || !syllable(d.TokenFold(i-1)) || !syllable(rest) || cutTitle(d.TokenFold(i-2)) {
			continue
		}
		r := document.Range{First: i - 2, End: i + 2}
		found = append(found, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: document.Person})
	}
	if len(found) > 0 {
		d.Mentions = override(d.Mentions, disjoint(found))
	}
}

// syllable reports whether a word may be one syllable of such a name: one consonant
// sound, vowels, one consonant that can end a syllable.
func syllable(fold string) bool {
	if fold == "" || len(fold) > 6 {
		return false
	}
	if fold == "park" {
		return true
	}
	vowel := func(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
	i := 0
	for i < len(fold) && fold[i] >= 'a' && fold[i] <= 'z' && !vowel(fold[i]) {
		i++
	}
	onset := fold[:i]
	for i < len(fold) && vowel(fold[i]) {
		i++
	}
	switch onset {
	case "ch", "hy", "ky", "my", "py", "ry", "sh", "sy", "ts", "zh", "gy", "ny", "kw", "hw", "gw", "ly", "by":
	default:
		if len(onset) > 1 {
			return false
		}
	}
	if i == len(onset) {
		return false
	}
	switch fold[i:] {
	case "", "n", "ng", "k", "l", "m", "p", "t", "r", "h", "b", "g":
		return true
	}
	return false
}

// otherGender reports whether two words are first names, one of men and one of women: in
// Virginia John Hill spoke.
func (s *Stage) otherGender(d *document.Document, i, k int32) bool {
	a, b := s.genderOf(d.TokenFold(i)), s.genderOf(d.TokenFold(k))
	return a != document.UnknownGender && b != document.UnknownGender && a != b
}

// joins reports whether what stands between two names makes them one.
func joins(between string) bool {
	switch between {
	case " de ", " del ", " de la ", " da ", " do ", " dos ", " das ", " di ", " della ", " van ", " van der ", " van den ", " von ", " von der ", " der ", " bin ", " ibn ", " bint ", " al-", " el-", " ould ":
		return true
	}
	return false
}

// hyphens takes the parts of a hyphened name into it, within tokens [last, limit):
// Jan-Willem, Al-Sabah also with blanks around the hyphen, Chien-feng.
func (s *Stage) hyphens(d *document.Document, r document.Range, last, limit int32) document.Range {
	for r.First-2 >= last && d.TokenText(r.First-1) == "-" {
		w := d.TokenText(r.First - 2)
		if !(touch(d, r.First-2) && touch(d, r.First-1) && capital(w)) && !article(w) {
			break
		}
		r.First -= 2
	}
	if i := r.First - 3; i >= last && d.TokenText(i+1) == "-" && touch(d, i) && touch(d, i+1) && capital(d.TokenText(i)) && letters(d.TokenText(i+2)) &&
		syllable(d.TokenFold(i)) && syllable(d.TokenText(i+2)) { // Ji-won Han
		r.First = i
	}
	if r.First-1 >= last && particle(d.TokenText(r.First-1)) && !touch(d, r.First-1) {
		r.First--
	}
	for r.First-1 >= last && initial(d.TokenText(r.First-1)) && !touch(d, r.First-1) { // B S Patil
		r.First--
	}
	for r.End+1 < limit && d.TokenText(r.End) == "-" {
		w := d.TokenText(r.End + 1)
		tight := touch(d, r.End-1) && touch(d, r.End)
		rare := len(w) <= 6 && w == strings.ToLower(w) && letters(w) && s.flags(w)&wordtable.CommonWord == 0
		given := tight && r.Len() > 1 && letters(w) && syllable(w) && !smallWord(w) && syllable(d.TokenFold(r.End-1)) && syllable(d.TokenFold(r.First)) // Bae Mi-ran
		if !(capital(w) && (tight && r.Len() > 1 || article(d.TokenText(r.End-1)))) && !rare && !given {
			break
		}
		r.End += 2
	}
	if r.Len() == 1 && r.End+2 < limit && capital(d.TokenText(r.End)) && d.TokenText(r.End+1) == "-" { // Yoon Suk-yeol
		if w := d.TokenText(r.End + 2); len(w) <= 6 && letters(w) && s.flags(w)&wordtable.CommonWord == 0 {
			r.End += 3
		}
	}
	return r
}

func (s *Stage) flags(fold string) wordtable.Flag {
	return s.tagger.Words().Look(perceptron.Hash(fold)).Flags
}

// initial reports whether s stands for a first name. A and I are words too.
func initial(s string) bool {
	return (len(s) == 1 || len(s) == 2 && s[1] == '.') && 'B' <= s[0] && s[0] <= 'Z' && s[0] != 'I'
}

// article reports whether s is the article that Arab names begin with.
func article(s string) bool {
	switch s {
	case "Al", "al", "El", "el", "Ul", "ul", "Ad", "An", "Ar", "As", "Ash", "Az":
		return true
	}
	return false
}

func letters(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return len(s) > 1
}

// storms makes what a storm is called by a name of MISC wherever it stands.
func storms(d *document.Document) {
	names := map[string]bool{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Type != document.Person && m.Type != document.Misc && m.Type != document.Org {
			continue
		}
		if m.Tokens.Len() == 2 && storm(d.TokenFold(m.Tokens.First)) {
			m.Tokens.First++
			m.Span = d.SpanOf(m.Tokens)
			m.Type = document.Misc
		}
		if m.Tokens.Len() == 1 && m.Tokens.First > 0 && storm(d.TokenFold(m.Tokens.First-1)) && capital(d.TokenText(m.Tokens.First-1)) {
			names[d.Fold(m.Span)] = true
		}
	}
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Type == document.Person && m.Tokens.Len() == 1 && names[d.Fold(m.Span)] {
			m.Type = document.Misc
		}
	}
}

func storm(fold string) bool {
	switch fold {
	case "storm", "hurricane", "typhoon", "cyclone":
		return true
	}
	return false
}
