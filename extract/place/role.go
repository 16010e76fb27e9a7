package place

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// roleOf tells a place from those who act in its name: "Moscow said", "relations
// with Beijing", "Germany's government". Only countries, capitals and seats act.
func (a *article) roleOf(m *mention, s *sense) document.PlaceRole {
	if m.role == document.Demonym || s.kind == gazetteer.Demonym {
		return document.Demonym
	}
	if m.role == document.Metonym {
		return m.role
	}
	if !s.Feature.IsCountry() && s.Feature != gazetteer.PPLC && s.Feature != gazetteer.BLDG && s.Feature != gazetteer.ADM1 {
		return document.LiteralPlace
	}
	if a.says(m.End) && !a.afterPlaceWord(m.Start) {
		return document.Metonym
	}
	if a.partner(m.Start) {
		return document.Metonym
	}
	return document.LiteralPlace
}

// afterPlaceWord reports whether a preposition of place stands before byte at:
// "officials in Moscow said".
func (a *article) afterPlaceWord(at int32) bool {
	switch w, _ := a.wordBefore(at); document.FoldASCII(w) {
	case "in", "from", "at", "near", "of", "outside", "across", "around", "to", "into", "through", "for", "on", "over":
		return true
	}
	return false
}

// partner reports whether the words before byte at make a partner of the name:
// relations with, talks between, pressure on.
func (a *article) partner(at int32) bool {
	lead := a.d.Folded[max(0, int(at)-32):at]
	for _, w := range [...]string{"with ", "between ", "against ", "on ", "by "} {
		rest, ok := strings.CutSuffix(lead, w)
		if !ok {
			continue
		}
		for _, noun := range [...]string{
			"relations ", "ties ", "talks ", "deal ", "agreement ", "treaty ", "alliance ", "negotiations ", "dispute ", "sanctions ",
			"pressure ", "tensions ", "war ", "trade ", "cooperation ", "pact ", "dialogue ",
		} {
			if strings.HasSuffix(rest, noun) {
				return true
			}
		}
	}
	return false
}
