package entity

import (
	"dateline/document"
	"dateline/internal/wordtable"
)

// apart cuts names of people that run together where an export has lost the line breaks of a list of senders or
// authors: "Anna Sorrell Peter Quade" is two people, since a given name stands right behind a family name.
func (s *Stage) apart(d *document.Document) {
	var out []document.Mention
	for i, m := range d.Mentions {
		if m.Type == document.Person && m.Tokens.Len() >= 4 && s.firstName(d, m.Tokens.First) {
			for k := m.Tokens.First + 2; k <= m.Tokens.End-2; k++ {
				if !s.firstName(d, k) || s.firstName(d, k-1) || s.firstName(d, k+1) || !capital(d.TokenText(k-1)) || !capital(d.TokenText(k+1)) || generation(d.TokenFold(k+1)) {
					continue
				}
				if out == nil {
					out = append(make([]document.Mention, 0, len(d.Mentions)+4), d.Mentions[:i]...)
				}
				first := m
				first.Tokens.End = k
				first.Span = d.SpanOf(first.Tokens)
				out = append(out, first)
				m.Tokens.First = k
				m.Span = d.SpanOf(m.Tokens)
				k++
			}
		}
		if out != nil {
			out = append(out, m)
		}
	}
	if out != nil {
		d.Mentions = out
	}
}

// firstName reports whether token i is a common given name and no particle (Al, De).
func (s *Stage) firstName(d *document.Document, i int32) bool {
	f := s.flags(d.TokenFold(i))
	return f&(wordtable.MaleName|wordtable.FemaleName) != 0 && f&(wordtable.RareName|wordtable.ParticleWord) == 0 && capital(d.TokenText(i)) &&
		!particle(d.TokenText(i))
}
