package entity

import (
	"dateline/document"
	"dateline/internal/wordtable"
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

// shares is the family name that lone first name m shares with the full name that "and" joins
// to it, Mark and Lucy Ward; empty if it shares none.
func (l *linker) shares(m *document.Mention) string {
	d := l.d
	at := m.Tokens.End
	if int(at)+2 >= len(d.Tokens) || d.TokenFold(at) != "and" || !l.isGiven(d.Fold(m.Span)) || !l.isGiven(d.TokenFold(at+1)) || !namelike(d, at+2) {
		return ""
	}
	if int(at)+3 < len(d.Tokens) && namelike(d, at+3) {
		at++
	}
	return d.TokenFold(at + 2)
}

// kinWord reports whether a word says whose kin somebody is that often has the same family name.
func kinWord(fold string) bool {
	switch fold {
	case "wife", "husband", "hubby", "son", "daughter", "brother", "sister", "mother", "father", "mum", "mom", "dad", "widow", "widower", "twin":
		return true
	}
	return false
}

// kinBefore reports whether the words before token i say that a name there is that of
// somebody's kin: "their father, X", "his son X".
func kinBefore(d *document.Document, i int32) bool {
	i--
	if i > 0 && d.Tokens[i].Tag == document.Comma {
		i--
	}
	return i > 0 && kinWord(d.TokenFold(i)) && (d.Tokens[i-1].Tag == document.PRPS || d.Tokens[i-1].Tag == document.POS)
}

// missedKin adds the first names of kin that the model passed over.
func (s *Stage) missedKin(d *document.Document) {
	var found []document.Mention
	for i := int32(2); int(i)+1 < len(d.Tokens); i++ {
		if !kinWord(d.TokenFold(i-1)) && d.Tokens[i-1].Tag != document.Comma || !kinBefore(d, i) || !namelike(d, i) || capital(d.TokenText(i+1)) ||
			s.flags(d.TokenFold(i))&(wordtable.MaleName|wordtable.FemaleName) == 0 {
			continue
		}
		r := document.Range{First: i, End: i + 1}
		found = append(found, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: document.Person})
	}
	if len(found) == 0 {
		return
	}
	kept, at := found[:0], 0
	for _, m := range found {
		for at < len(d.Mentions) && d.Mentions[at].End <= m.Start {
			at++
		}
		if at == len(d.Mentions) || d.Mentions[at].Start >= m.End {
			kept = append(kept, m)
		}
	}
	d.Mentions = merge(d.Mentions, kept)
}
