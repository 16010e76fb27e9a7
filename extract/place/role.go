package place

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// roleOf tells a place from those who act in its name: "Moscow said", "relations
// with Beijing", "Germany's request". A place in an organisation's name acts with it.
func (a *article) roleOf(m *mention, s *sense) document.PlaceRole {
	switch {
	case m.role == document.Demonym || s.kind == gazetteer.Demonym:
		return document.Demonym
	case m.role == document.Metonym || a.actsFor(m.Span, powerOf(s)):
		return document.Metonym
	}
	return document.LiteralPlace
}

// shareRoles makes a party of a name that is joined to one: "Chad and Niger". Only
// names without a preposition of place of their own come here as literal.
func (a *article) shareRoles() {
	a.shareLists()
	for i := 1; i < len(a.d.Places); i++ {
		x, y := &a.d.Places[i-1], &a.d.Places[i]
		if x.Role == y.Role || x.Role == document.Demonym || y.Role == document.Demonym || !a.joined(x.End, y.Start) {
			continue
		}
		if y.Role == document.Metonym && (beside{a.d}).isPlaceWord((beside{a.d}).over(a.d.TokenAt(x.Start)-1, -1)) {
			continue // "in Chad and Niger said …": the first is where
		}
		x.Role, y.Role = document.Metonym, document.Metonym
	}
}

// shareLists makes parties of all countries of a list that has one: "taken by Chad,
// Niger and Mali", "Chad, Niger and Mali signed".
func (a *article) shareLists() {
	for i := 0; i < len(a.d.Places); i++ {
		end, closed := i, false
		for !closed && end+1 < len(a.d.Places) && a.isCountryItem(end) && a.isCountryItem(end+1) {
			gap := a.d.Folded[a.d.Places[end].End:max(a.d.Places[end].End, a.d.Places[end+1].Start)]
			if gap != ", " && gap != ", the " && !a.joined(a.d.Places[end].End, a.d.Places[end+1].Start) && gap != ", and " && gap != ", and the " {
				break
			}
			closed = len(gap) > 2 && gap != ", the "
			end++
		}
		if end < i+2 || !closed {
			continue
		}
		first, last := &a.d.Places[i], &a.d.Places[end]
		b := beside{a.d}
		if first.Role == document.Metonym || last.Role == document.Metonym && !b.isPlaceWord(b.over(a.d.TokenAt(first.Start)-1, -1)) {
			for k := i; k <= end; k++ {
				a.d.Places[k].Role = document.Metonym
			}
		}
		i = end
	}
}

// isCountryItem reports whether place i is a country by its name, not its adjective.
func (a *article) isCountryItem(i int) bool {
	p := &a.d.Places[i]
	return p.Role != document.Demonym && strings.HasPrefix(p.Feature, "PCL")
}

// joined reports whether only "and" or "or" stands from byte i to byte j.
func (a *article) joined(i, j int32) bool {
	if j <= i || j-i > 10 {
		return false
	}
	switch a.d.Folded[i:j] {
	case " and ", " or ", " and the ", " or the ":
		return true
	}
	return false
}

// power says how readily a place's name stands for those who act in it.
type power uint8

const (
	nobody     power = iota // rivers, airports, continents' parts
	council                 // a town or county acts by its council: it needs a verb of saying or deciding
	government              // countries, their divisions and capitals, seats of government
)

func powerOf(s *sense) power {
	switch {
	case s.Feature.IsCountry(), s.Feature == gazetteer.PPLC, s.Feature == gazetteer.BLDG, s.Feature == gazetteer.ADM1:
		return government
	case s.Feature.IsPopulated(), s.Feature == gazetteer.ADM2:
		return council
	}
	return nobody
}
