package quote

import (
	"strings"

	"dateline/document"
)

// entityOf is the entity that noun phrase s stands for, -1 if none is known:
// that of its head, else of a person named in apposition ("her deputy, Jorge
// Pinto"), else of what a relative word or a pronoun goes back to.
func (r *reader) entityOf(s source) int32 {
	if s.head < 0 || r.several(s) {
		return -1
	}
	c := r.chunks[s.head]
	for c.head > c.first && isLetters(r.d.TokenFold(c.head)) {
		c.head-- // Amrit Dhaliwal KC
	}
	if c.kind == np && c.sort == thingPron && c.end < s.end { // another, Moe,
		if e := r.apposed(s); e >= 0 {
			return e
		}
	}
	switch {
	case c.kind == wh || c.kind == that:
		return r.antecedent(int(s.head))
	case c.kind == np && (c.sort == personPron || c.sort == thingPron):
		if e := r.entityIn(c.first, c.end, c.head); e >= 0 {
			return e
		}
		if e := r.subjectOfSentenceBefore(int(s.head)); e >= 0 {
			return e
		}
		if c.end == c.first+1 {
			e := r.spoken(s.head)
			if e < 0 {
				e = r.pronoun(int(s.head))
				r.pronouns = append(r.pronouns, said{s.head, e})
			}
			return e
		}
	}
	if c.sort == nominal || c.sort == number {
		if e := r.apposed(s); e >= 0 {
			return e
		}
	}
	best := r.entityIn(c.first, c.end, c.head)
	if best < 0 && (c.sort == name || c.kind != np || c.end == c.first+1 && c.sort == nominal && r.isCapital(c.first)) { // Sticks
		return r.bySurname(c.head)
	}
	return best
}

// isLetters reports whether w stands behind a name for an office or degree.
func isLetters(w string) bool {
	switch w {
	case "kc", "qc", "mp", "mep", "msp", "md", "phd", "obe", "mbe", "cbe":
		return true
	}
	return false
}

// several reports whether s names two or more that are joined by "and": the union and
// the company speak together, and are no one entity.
func (r *reader) several(s source) bool {
	k := int(s.head) + 1
	if k+1 >= len(r.chunks) || r.chunks[k].kind != conj || r.d.TokenFold(r.chunks[k].first) != "and" || r.chunks[k+1].kind != np || r.chunks[k+1].end > s.end {
		return false
	}
	a, b := r.chunks[s.head], r.chunks[k+1]
	if t := r.d.Tokens[a.first].Tag; (t == document.DT || t == document.PRPS) && a.sort == nominal && b.sort == nominal && r.d.Tokens[a.head].Tag == document.NN && r.d.Tokens[b.head].Tag == document.NN &&
		r.d.Tokens[b.first].Tag != document.DT && r.d.Tokens[b.first].Tag != document.PRPS {
		return false // "the former first lady and senator" is one
	}
	if m := r.d.MentionsIn(document.Span{Start: r.d.Tokens[r.chunks[s.head].first].Start, End: r.d.Tokens[r.chunks[k].first].Start}); m.Len() > 0 {
		return r.d.Mentions[m.End-1].End < r.d.Tokens[r.chunks[k].end-1].End // Trinidad and Tobago
	}
	return true
}

// isCapital reports whether token t is written with a capital though no sentence begins with it.
func (r *reader) isCapital(t int32) bool {
	w := r.d.TokenText(t)
	return w[0] >= 'A' && w[0] <= 'Z' && r.d.Sentences[r.chunks[r.at[t]].sentence].Tokens.First != t
}

// bySurname is the person, else the body, whose name ends in the word of token head,
// where no mention holds it.
func (r *reader) bySurname(head int32) int32 {
	if r.surnames == nil {
		r.surnames = make(map[string]int32)
		for _, kind := range []document.EntityType{document.Person, document.Org} {
			for i, e := range r.d.Entities {
				full := r.d.Fold(e.Name)
				last := full[strings.LastIndexByte(full, ' ')+1:]
				if _, ok := r.surnames[last]; !ok && e.Type == kind {
					r.surnames[last] = int32(i)
				}
				if _, nick, ok := strings.Cut(full, " ‘"); ok && kind == document.Person { // Winnie ‘Sticks’ Abernathy
					if nick, _, ok = strings.Cut(nick, "’ "); ok && r.surnames[nick] == 0 {
						r.surnames[nick] = int32(i)
					}
				}
			}
		}
	}
	if e, ok := r.surnames[r.d.TokenFold(head)]; ok {
		return e
	}
	return -1
}

// entityIn is the entity of the mention that holds token head, or of the last
// name among tokens first..end; -1 if there is none. A name goes before a
// nominal mention, a person before the rest.
func (r *reader) entityIn(first, end, head int32) int32 {
	best, score := int32(-1), -1
	from, to := r.d.Tokens[first].Start, r.d.Tokens[end-1].End
	at := r.d.Tokens[head].Span
	m := r.d.Mentions
	i, hi := 0, len(m)
	for i < hi {
		if mid := (i + hi) / 2; m[mid].Start < from {
			i = mid + 1
		} else {
			hi = mid
		}
	}
	for i = max(0, i-3); i < len(m) && m[i].Start < to; i++ {
		if m[i].Entity < 0 || m[i].End <= from || !m[i].Contains(at) && m[i].Start < from {
			continue
		}
		v := 0
		if m[i].Contains(at) {
			v += 4
		} else if m[i].End <= at.Start {
			continue // "Moe's deputy", "her office", "a Halden spokesman": not what the head is
		}
		if m[i].Kind == document.NameMention {
			v += 2
		}
		if m[i].Type == document.Person {
			v++
		}
		if m[i].Kind == document.NominalMention && m[i].Start == from && m[i].End == to {
			v += 2 // the Dutchman is a person, whatever Dutchman is
		}
		if !m[i].Contains(at) && r.possessive(m[i]) {
			continue
		}
		if v > score {
			best, score = m[i].Entity, v
		}
	}
	return best
}

// possessive reports whether 's follows m.
func (r *reader) possessive(m document.Mention) bool {
	i := m.Tokens.End
	return int(i) < len(r.d.Tokens) && r.d.Tokens[i].Tag == document.POS
}

// apposed is the person or body named behind the head of s, after a comma.
func (r *reader) apposed(s source) int32 {
	for t := r.chunks[s.head].end; t+1 < s.end; t++ {
		if isNaming(r.d.TokenFold(t)) && r.region[t+1] >= 0 && t+2 < s.end {
			if c := r.chunks[r.at[t+2]]; c.kind == np { // by the name “Stumpy”
				if e := r.entityIn(c.first, c.end, c.head); e >= 0 {
					return e
				}
			}
		}
		if r.d.Tokens[t].Tag != document.Comma {
			continue
		}
		k := r.at[t+1]
		if x := r.chunks[k]; x.kind == np && x.sort == name {
			if e := r.entityIn(x.first, x.end, x.head); e >= 0 && (r.d.Entities[e].Type == document.Person || r.d.Entities[e].Type == document.Org) {
				return e
			}
		}
	}
	return -1
}

// antecedent is the entity of the noun phrase before a relative word.
func (r *reader) antecedent(k int) int32 {
	for j := k - 1; j >= 0 && j > k-4; j-- {
		switch c := r.chunks[j]; c.kind {
		case np:
			return r.entityOf(r.chain(j, c.end))
		case comma, bracket, prep:
		default:
			return -1
		}
	}
	return -1
}
