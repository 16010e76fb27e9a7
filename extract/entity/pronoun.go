package entity

import "dateline/document"

// reach is how many sentences back a pronoun's person may stand.
const reach = 4

// pronouns adds a mention for every he and she that one person of the article
// fits: of the persons before it the nearest sentence's, and there the first, who
// is its subject as a rule. Inside quotation marks only people of the same
// quotation are meant; who speaks is for the quotations to say.
func (l *linker) pronouns() {
	d := l.d
	var found []document.Mention
	var heads []document.Mention // people of the last sentences, in order
	starts := make([]int, 0, len(d.Sentences))
	next, mark := 0, 0
	for _, s := range d.Sentences {
		starts = append(starts, len(heads))
		for i := s.Tokens.First; i < s.Tokens.End; i++ {
			for next < len(d.Mentions) && d.Mentions[next].Tokens.First <= i {
				if m := d.Mentions[next]; m.Type == document.Person {
					heads = append(heads, m)
				}
				next++
			}
			for mark < len(d.Marks) && d.Marks[mark].End <= d.Tokens[i].Start {
				mark++
			}
			gender := pronoun(d.TokenFold(i))
			if gender == document.UnknownGender {
				continue
			}
			quoted := mark < len(d.Marks) && d.Marks[mark].Start <= d.Tokens[i].Start
			from := int32(0)
			if quoted {
				from = d.Marks[mark].Start
			}
			e := l.antecedent(heads, starts, gender, from)
			if e < 0 {
				continue
			}
			m := document.Mention{Span: d.Tokens[i].Span, Tokens: document.Range{First: i, End: i + 1}, Entity: e, Type: document.Person, Kind: document.PronounMention}
			found = append(found, m)
			heads = append(heads, m)
		}
	}
	d.Mentions = merge(d.Mentions, found)
}

// antecedent is the entity of the person that a pronoun stands for; -1 if none fits.
func (l *linker) antecedent(heads []document.Mention, starts []int, g document.Gender, from int32) int32 {
	end := len(heads)
	for back := len(starts) - 1; back >= max(0, len(starts)-reach); back-- {
		unknown := int32(-1)
		for _, m := range heads[starts[back]:end] {
			if m.Start < from {
				continue
			}
			switch l.d.Entities[m.Entity].Gender {
			case g:
				return m.Entity
			case document.UnknownGender:
				if unknown < 0 {
					unknown = m.Entity
				}
			}
		}
		if unknown >= 0 {
			l.d.Entities[unknown].Gender = g
			return unknown
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
