package entity

import (
	"strings"

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
		if n := m.Tokens.Len(); m.Type != document.Person && (n == 2 || n == 3) && sureTitle(d.TokenFold(m.Tokens.First)) && capital(d.TokenText(m.Tokens.End-1)) && !headWord(d.TokenFold(m.Tokens.End-1)) {
			m.Type = document.Person // Cllr Stead
			m.Tokens.First++
			if n == 3 && d.TokenText(m.Tokens.First) == "." {
				m.Tokens.First++
			}
			m.Span = d.SpanOf(m.Tokens)
		}
		if m.Tokens.Len() == 1 && callsOne(d, m) {
			continue
		}
		if s.opener(d, m) {
			if isBody(d.TokenFold(m.Tokens.First)) {
				m.Type = document.Org
			}
			m.Tokens.First++
			m.Span = d.SpanOf(m.Tokens)
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

// opener reports whether the first word of a name is none of it, but what its bearer is, with a
// capital since a sentence begins with it: Baker Elena Soto, Rival Codelco.
func (s *Stage) opener(d *document.Document, m document.Mention) bool {
	first := m.Tokens.First
	if k := d.SentenceAt(m.Start); m.Tokens.Len() < 2 || k < 0 || d.Sentences[k].Tokens.First != first && (first == 0 || !opens(d.TokenText(first-1))) {
		return false
	}
	w := d.TokenFold(first)
	if !capital(d.TokenText(first+1)) || m.Type != document.Person && m.Type != document.Org {
		return false
	}
	switch w {
	case "rival", "fellow", "compatriot", "giant":
		return true
	case "baker", "cook", "fisher", "archer", "walker", "elder":
		return m.Type == document.Person && m.Tokens.Len() > 2
	}
	if m.Type == document.Org {
		return isBody(w) && w != "union" && w != "band" && w != "bloc"
	}
	if isBody(w) && s.flags(w)&(wordtable.Surname|wordtable.MaleName|wordtable.FemaleName) == 0 {
		return true // Carmaker Silverbeck
	}
	word, next := s.flags(w), s.flags(d.TokenFold(first+1))
	r, known := role.Lookup(w)
	if m.Tokens.Len() > 2 && known && r.Kind == role.Person && word&(wordtable.Surname|wordtable.MaleName|wordtable.FemaleName) == 0 {
		return true
	}
	return m.Tokens.Len() > 2 && (known || word&wordtable.CommonWord != 0) && word&(wordtable.MaleName|wordtable.FemaleName) == 0 &&
		next&(wordtable.MaleName|wordtable.FemaleName) != 0 && next&wordtable.RareName == 0
}

// opens reports whether a sentence may begin behind w.
func opens(w string) bool {
	switch w {
	case "“", "‘", "\"", "'", "—", "–", ":":
		return true
	}
	return false
}

// callsOne reports whether a lone word that was taken for a name calls somebody by what he
// is: "the retired Guardsman".
func callsOne(d *document.Document, m document.Mention) bool {
	i := m.Tokens.First - 1
	if m.Type == document.NORP || i < 1 {
		return false
	}
	if d.Tokens[i].Tag == document.POS { // Ireland's Taoiseach
		r, ok := role.Lookup(d.TokenFold(m.Tokens.First))
		return ok && r.Kind == role.Person && !r.Plural && r.Sector == "GOV"
	}
	if m.Type == document.Person {
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

// sureTitle reports whether a word stands before names of people alone.
func sureTitle(fold string) bool {
	switch strings.TrimSuffix(fold, ".") {
	case "mr", "mrs", "ms", "cllr", "prof", "sen", "rep", "sgt", "lt", "gen", "dci", "pc", "reverend", "archbishop", "rabbi":
		return true
	}
	return false
}

// calling reports whether a word before a name says only whose kin or what rank its bearer
// is: Hubby Dave, DI Voss. As they are written, Di may be Diana.
func calling(w string) bool {
	switch w {
	case "Hubby", "Husband", "Wife", "Mum", "Mom", "Dad", "Daughter", "Grandad", "Granddad", "Grandma", "Boyfriend", "Girlfriend", "Fiancé", "Fiancée", "Neighbour", "Neighbor",
		"Reverend", "Archbishop", "Bishop", "Rabbi", "Imam", "Canon", "Deacon", "Father",
		"DI", "DS", "DC", "DCI", "DSI", "PC", "PS", "WPC", "PCSO", "Det", "Supt", "Cllr", "Fr", "Cpt":
		return true
	}
	return false
}

// deputy reports whether a word begins titles and no names.
func deputy(fold string) bool {
	switch fold {
	case "deputy", "assistant", "vice", "acting", "interim", "former", "senior", "junior":
		return true
	}
	return false
}
