package mark

import (
	"strings"
	"unicode"
)

// single pairs single marks among the apostrophes. Double pairs are known by
// now: a single pair stands in one or around it, never across its edge.
func (p *pairer) single() {
	p.setOwners()
	taken := -1 // the last sign that closed a pair
	for i := range p.signs {
		if i <= taken || !p.opensSingle(i) {
			continue
		}
		if j := p.closerOf(i); j > i {
			p.addSingle(i, j)
			taken = j
		} else if p.leftOpen(i) {
			s := p.signs[i]
			p.pairs = append(p.pairs, pair{start: s.at, end: p.span.End, opener: s.size, style: s.style})
			return
		}
	}
	if taken < 0 && p.pending == singles {
		p.endOfPending()
	}
}

func (p *pairer) addSingle(i, j int) {
	a, b := p.signs[i], p.signs[j]
	p.pairs = append(p.pairs, pair{start: a.at, end: b.at + b.size, opener: a.size, closer: b.size, style: a.style, closed: true})
}

// setOwners tells each single sign which double pair it stands in.
func (p *pairer) setOwners() {
	p.owners = p.owners[:0]
	next, doubles := 0, len(p.pairs)
	for i := range p.signs {
		s := &p.signs[i]
		for next < doubles && p.pairs[next].start <= s.at {
			p.owners = append(p.owners, int32(next))
			next++
		}
		for n := len(p.owners); n > 0 && p.pairs[p.owners[n-1]].end <= s.at; n-- {
			p.owners = p.owners[:n-1]
		}
		if n := len(p.owners); n > 0 {
			s.owner = p.owners[n-1]
		}
	}
}

// opensSingle reports whether sign i can open single marks. ’ opens only for a
// typist who has them the wrong way round.
func (p *pairer) opensSingle(i int) bool {
	s := p.signs[i]
	if s.family != singles || s.free&freeLeft == 0 || s.after == 0 || unicode.IsSpace(s.after) {
		return false
	}
	if s.form == left || s.form == low {
		return true
	}
	if s.before == '-' || s.before == '/' { // 'n'-roll, and/or
		return false
	}
	return !elided(p.text[s.at+s.size : p.span.End])
}

// closerOf is the index of the sign that closes single mark i, -1 if none. A
// plural's apostrophe (the workers' pay) closes only if nothing better follows
// before the next opening mark.
func (p *pairer) closerOf(i int) int {
	opener := p.signs[i]
	weak := -1
	for j := i + 1; j < len(p.signs); j++ {
		s := p.signs[j]
		if opener.owner >= 0 && s.at >= p.pairs[opener.owner].end {
			break
		}
		if s.family != singles || s.owner != opener.owner {
			continue
		}
		afterSpace := s.before == 0 || unicode.IsSpace(s.before)
		if p.opensSingle(j) && (afterSpace || s.free&freeRight == 0) {
			break
		}
		if afterSpace || s.free&freeRight == 0 {
			continue
		}
		if !p.possessive(s) {
			if s.form == right && opener.form == right && !strings.ContainsRune(",.!?", s.before) {
				continue
			}
			if weak >= 0 && s.at-p.signs[weak].at > 200 && !p.speechBefore(opener) {
				return weak
			}
			return j
		}
		if weak < 0 {
			weak = j
		}
	}
	if weak >= 0 && (opener.form == right || opener.at == p.span.Start && p.reopens == singles) {
		return -1
	}
	return weak
}

// possessive reports whether s may be the apostrophe of a plural or of a word
// cut short: after s or in', before a further word. After a digit it may be feet.
func (p *pairer) possessive(s sign) bool {
	at := s.at + s.size
	wordFollows := s.after == ' ' && at+1 < p.span.End && (letter(p.text[at+1]) || digit(p.text[at+1]))
	switch s.before {
	case 's', 'z', 'S':
		return wordFollows
	case 'n':
		return wordFollows && strings.HasSuffix(p.text[p.span.Start:s.at], "in")
	}
	return '0' <= s.before && s.before <= '9' && s.form == neutral
}

// speechBefore reports whether the opener stands where speech begins: at the
// head of the paragraph, or after a comma, a colon or the end of a sentence.
func (p *pairer) speechBefore(s sign) bool {
	return sentenceEnds(p.text[p.span.Start:s.at]) || strings.TrimSpace(p.text[p.span.Start:s.at]) == ""
}

// leftOpen reports whether single mark i, never closed, opens a quotation that
// goes on in the next paragraph.
func (p *pairer) leftOpen(i int) bool {
	s := p.signs[i]
	return s.owner < 0 && s.form != right && p.reopens == singles && p.speechBefore(s)
}

// endOfPending ends a quotation in single marks that the paragraph before left
// open and this one does not open again.
func (p *pairer) endOfPending() {
	for i, s := range p.signs {
		if s.family == singles && s.owner < 0 && s.closes() && !p.possessive(s) && strings.ContainsRune(",.!?", s.before) {
			p.pairs = append(p.pairs, pair{start: p.span.Start, end: s.at + s.size, closer: s.size, style: p.signs[i].style, closed: true})
			return
		}
	}
}

// elided reports whether what follows an apostrophe is a word or a year that
// is written with one: 'em, 'tis, '90s.
func elided(s string) bool {
	n := 0
	for n < len(s) && n < 6 && (letter(s[n]) || digit(s[n])) {
		n++
	}
	if n >= 2 && digit(s[0]) && digit(s[1]) {
		return n == 2 || n == 3 && s[2]|0x20 == 's'
	}
	switch strings.ToLower(s[:n]) {
	case "em", "til", "till", "tis", "twas", "twill", "cause", "cos", "cuz", "n", "bout", "round", "nuff", "neath", "ere", "ole", "s", "d", "ll", "re", "ve", "t", "m":
		return true
	}
	return false
}
