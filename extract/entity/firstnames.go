package entity

import (
	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/role"
)

// firstNames makes a person of a lone first name whose bearer the article names in full, if
// it calls somebody so elsewhere, or if no table knows a place of that name: Clive, after
// Clive Moss. Those of public figures do not count: Paris is still a city beside
// Paris Hilton.
func (s *Stage) firstNames(d *document.Document) {
	firsts, called := map[string]bool{}, map[string]bool{}
	for _, m := range d.Mentions {
		switch {
		case m.Type != document.Person:
		case m.Tokens.Len() == 1:
			called[d.Fold(m.Span)] = true
		default:
			if _, public := role.Public(d.Slice(m.Span), d.Fold(m.Span)); !public {
				firsts[d.TokenFold(m.Tokens.First)] = true
			}
		}
	}
	if len(firsts) == 0 {
		return
	}
	there := located(d)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Tokens.Len() != 1 || m.Type == document.Person || m.Type == document.NORP || capitals(d.Slice(m.Span)) {
			continue
		}
		if fold := d.Fold(m.Span); firsts[fold] && !there[fold] && (called[fold] || s.flags(fold)&wordtable.PlaceWord == 0) {
			m.Type = document.Person
		}
	}
}
