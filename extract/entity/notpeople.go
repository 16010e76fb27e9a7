package entity

import (
	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/role"
)

// notPeople sets right what is called after somebody, the Ada Quill Colloquium beside Ada
// Quill, and drops halves of titles, Deputy Youth and Sports Minister, and what calls
// somebody by what he is.
func (s *Stage) notPeople(d *document.Document) {
	people := map[string]bool{}
	for _, m := range d.Mentions {
		if m.Type == document.Person {
			people[d.Fold(m.Span)] = true
		}
	}
	out := d.Mentions[:0]
	for _, m := range d.Mentions {
		if m.Tokens.Len() == 1 && callsOne(d, m) {
			continue
		}
		if m.Type == document.Person && m.Tokens.Len() > 1 {
			last := s.flags(d.TokenFold(m.Tokens.End - 1))
			switch {
			case deputy(d.TokenFold(m.Tokens.First)) && m.Tokens.Len() == 2 && last&wordtable.CommonWord != 0 && last&(wordtable.MaleName|wordtable.FemaleName) == 0:
				continue
			case last&(wordtable.CommonWord|wordtable.WorkWord|wordtable.SiteWord|wordtable.BodyWord) != 0 && last&(wordtable.Surname|wordtable.MaleName|wordtable.FemaleName) == 0 &&
				people[d.Fold(document.Span{Start: m.Start, End: d.Tokens[m.Tokens.End-2].End})] && m.Tokens.Len() > 2:
				m.Type = document.Misc
			}
		}
		out = append(out, m)
	}
	d.Mentions = out
}

// callsOne reports whether a lone word that was taken for a name calls somebody by what he
// is: "the retired Guardsman".
func callsOne(d *document.Document, m document.Mention) bool {
	i := m.Tokens.First - 1
	if m.Type == document.NORP || m.Type == document.Person || i < 1 {
		return false
	}
	if t := d.Tokens[i].Tag; t == document.JJ || t == document.VBN {
		i--
	}
	switch d.TokenFold(i) {
	case "the", "a", "an", "this", "his", "her", "their":
	default:
		return false
	}
	r, ok := role.Lookup(d.TokenFold(m.Tokens.First))
	return ok && r.Kind == role.Person && !r.Plural
}

// deputy reports whether a word begins titles and no names.
func deputy(fold string) bool {
	switch fold {
	case "deputy", "assistant", "vice", "acting", "interim", "former", "senior", "junior":
		return true
	}
	return false
}
