package entity

import "dateline/document"

// reach is how many sentences back a pronoun's person may stand.
const reach = 4

// head is a mention of a person that a later pronoun may stand for.
type head struct {
	document.Mention
	mark    int  // index of the quotation marks it stands in, -1 for none
	subject bool // no preposition before it, no possessive behind it
}

// pronouns adds a mention for every he and she that a person of the article
// fits: of the sentences back from it the nearest one's subject. "In his speech,
// Smith said" looks forward. Inside quotation marks only people of the same
// quotation are meant; who speaks is for the quotations to say.
func (l *linker) pronouns() {
	d := l.d
	var found []document.Mention
	var heads []head
	starts := make([]int, 0, len(d.Sentences))
	next, mark := 0, 0
	markAt := func(at int32) int {
		for mark < len(d.Marks) && d.Marks[mark].End <= at {
			mark++
		}
		if mark < len(d.Marks) && d.Marks[mark].Start <= at {
			return mark
		}
		return -1
	}
	for _, s := range d.Sentences {
		starts = append(starts, len(heads))
		for i := s.Tokens.First; i < s.Tokens.End; i++ {
			quoted := markAt(d.Tokens[i].Start)
			for next < len(d.Mentions) && d.Mentions[next].Tokens.First <= i {
				if m := d.Mentions[next]; m.Type == document.Person {
					heads = append(heads, head{m, quoted, l.subject(m.Tokens, s.Tokens)})
				}
				next++
			}
			gender := pronoun(d.TokenFold(i))
			if gender == document.UnknownGender {
				continue
			}
			e := int32(-1)
			if quoted < 0 && len(heads) == starts[len(starts)-1] {
				e = l.ahead(next, i, s.Tokens, gender)
			}
			if e < 0 {
				e = l.antecedent(heads, starts, gender, quoted)
			}
			if e < 0 {
				continue
			}
			m := document.Mention{Span: d.Tokens[i].Span, Tokens: document.Range{First: i, End: i + 1}, Entity: e, Type: document.Person, Kind: document.PronounMention}
			found = append(found, m)
			heads = append(heads, head{m, quoted, true})
		}
	}
	d.Mentions = merge(d.Mentions, found)
}

// subject reports whether a mention may be the subject of its clause.
func (l *linker) subject(r, s document.Range) bool {
	d := l.d
	for i := r.First - 1; i >= s.First; i-- {
		if t := d.Tokens[i].Tag; t.IsNoun() || t == document.DT || t == document.JJ || t == document.PRPS {
			continue // a title: to President Smith
		} else if t == document.IN || t == document.TO {
			return false
		}
		break
	}
	return r.End >= s.End || d.Tokens[r.End].Tag != document.POS
}

// ahead is the entity of the subject that an opening phrase with a pronoun looks
// forward to: the person right behind the phrase's comma; -1 if there is none.
func (l *linker) ahead(next int, i int32, s document.Range, g document.Gender) int32 {
	d := l.d
	if t := d.Tokens[s.First].Tag; t != document.IN && t != document.TO && t != document.WRB && t != document.VBG {
		return -1
	}
	comma := i
	for comma < s.End && comma < i+25 && d.TokenText(comma) != "," {
		comma++
	}
	if comma >= s.End || d.TokenText(comma) != "," {
		return -1
	}
	for ; next < len(d.Mentions) && d.Mentions[next].Tokens.First < s.End; next++ {
		m := d.Mentions[next]
		if m.Type != document.Person {
			continue
		}
		if m.Tokens.First < comma || m.Tokens.First > comma+5 {
			return -1
		}
		if e := &d.Entities[m.Entity]; e.Gender == g || e.Gender == document.UnknownGender {
			e.Gender = g
			return m.Entity
		}
		return -1
	}
	return -1
}

// antecedent is the entity of the person that a pronoun stands for; -1 if none fits.
func (l *linker) antecedent(heads []head, starts []int, g document.Gender, mark int) int32 {
	end := len(heads)
	for back := len(starts) - 1; back >= max(0, len(starts)-reach); back-- {
		best, rank := int32(-1), 0
		for _, h := range heads[starts[back]:end] {
			if h.mark != mark {
				continue
			}
			var r int
			switch l.d.Entities[h.Entity].Gender {
			case g:
				r = 3
			case document.UnknownGender:
				r = 1
			default:
				continue
			}
			if h.subject {
				r++
			}
			if r > rank {
				best, rank = h.Entity, r
			}
		}
		if best >= 0 {
			if e := &l.d.Entities[best]; e.Gender == document.UnknownGender {
				e.Gender = g
			}
			return best
		}
		end = starts[back]
	}
	return -1
}

func pronoun(fold string) document.Gender {
	switch fold {
	case "he", "him", "his", "himself":
		return document.Male
	case "she", "her", "hers", "herself":
		return document.Female
	}
	return document.UnknownGender
}
