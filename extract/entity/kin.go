package entity

import (
	"dateline/document"
	"dateline/lexicon/firstname"
)

// kin is what the words before the name at token i say of whose kin its bearer is: the
// family name of the person whose wife or son he or she is, empty if they say
// nothing, and the gender. Newspapers give such kin the first name alone and go
// on with "Mrs" and the family name.
func (l *linker) kin(i int32) (family string, g document.Gender) {
	d := l.d
	i--
	if i > 0 && d.Tokens[i].Tag == document.Comma {
		i--
	}
	if i < 1 || !kinWord(d.TokenFold(i)) {
		return "", document.UnknownGender
	}
	g = firstname.Word(d.TokenFold(i))
	var of document.Gender
	switch d.TokenFold(i - 1) {
	case "his":
		of = document.Male
	case "her":
		of = document.Female
	default:
		if d.Tokens[i-1].Tag != document.POS {
			return "", g
		}
	}
	for k := len(l.recent) - 1; k >= max(0, len(l.recent)-most); k-- {
		p := &l.people[l.recent[k]]
		if of != document.UnknownGender && p.gender != document.UnknownGender && p.gender != of {
			continue
		}
		if len(p.words) < 2 {
			return p.family, g
		}
		return p.words[len(p.words)-1], g
	}
	return "", g
}

// kinWord reports whether a word says whose kin somebody is that often has the same family name.
func kinWord(fold string) bool {
	switch fold {
	case "wife", "husband", "hubby", "son", "daughter", "brother", "sister", "mother", "father", "mum", "mom", "dad", "widow", "widower", "twin":
		return true
	}
	return false
}
