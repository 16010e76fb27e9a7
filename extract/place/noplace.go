package place

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// isOther reports whether the words beside c make something else of it than a place,
// whatever the gazetteer has: a storm, a firm, a church, a sum of money, a person.
func (a *article) isOther(c *candidate) bool {
	return a.isStorm(c) || a.isFirm(c) || a.isSaint(c) || a.isCurrency(c) || a.isBearer(c) || a.isFirstName(c)
}

// isStorm reports whether c is a word for a storm before its name, or the name: Hurricane Florence.
func (a *article) isStorm(c *candidate) bool {
	if c.clues.has(beforeName) && isStormWord(document.FoldASCII(a.text(c.Span))) {
		return true
	}
	w, gap := a.wordBefore(c.Start)
	return gap == " " && w != "" && !lower(w) && isStormWord(document.FoldASCII(w)) && !strings.Contains(a.text(c.Span), " ")
}

func isStormWord(w string) bool {
	switch w {
	case "hurricane", "typhoon", "cyclone", "storm", "tropical storm":
		return true
	}
	return false
}

// isFirm reports whether c is a firm's legal form or stands before one: "Corvo, LLC",
// "Nestle S.A.", "Denver Inc" and the like.
func (a *article) isFirm(c *candidate) bool {
	text := a.text(c.Span)
	if isLegalForm(text) {
		if !c.known {
			return true
		}
		w, gap := a.wordBefore(c.Start) // S.A. is also South Africa, South Australia
		return gap == " " && w != "" && !lower(w) && !a.startsSentence(c.Start-int32(len(w))-1)
	}
	rest := strings.TrimPrefix(a.d.Text[c.End:min(int(c.End)+12, len(a.d.Text))], ",")
	rest, ok := strings.CutPrefix(rest, " ")
	if !ok {
		return false
	}
	if i := strings.IndexAny(rest, " ,;)\n'’"); i >= 0 {
		rest = rest[:i]
	}
	return isLegalForm(rest) && !(rest == "SA" || rest == "S.A." || rest == "Co.") // "Adelaide, SA"
}

func isLegalForm(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "LLC", "L.L.C", "Inc", "Ltd", "PLC", "plc", "GmbH", "LLP", "Corp", "S.A", "SA", "N.V", "AG", "SpA", "S.p.A", "Pty", "Co":
		return true
	}
	return false
}

// isSaint reports whether c is a church, a school or a hospital by its saint's genitive:
// "doctors at St Mark's". A well-known city owns things.
func (a *article) isSaint(c *candidate) bool {
	text := a.text(c.Span)
	if !c.clues.has(genitive) || c.clues.has(isCountry) || !strings.HasPrefix(text, "St ") && !strings.HasPrefix(text, "St. ") && !strings.HasPrefix(text, "Saint ") {
		return false
	}
	h := gazetteer.Lookup(text)
	for i := range h.Len() {
		if id, _ := h.At(i); gazetteer.At(id).Population >= wellKnown {
			return false
		}
	}
	return true
}

// wellKnown is the number of inhabitants from which a city needs no explanation.
const wellKnown = 100_000

// isCurrency reports whether c only says whose dollars follow: "US $6 billion".
func (a *article) isCurrency(c *candidate) bool {
	rest := strings.TrimPrefix(a.d.Text[c.End:], " ")
	return len(rest) > 1 && c.Len() <= 4 && (rest[0] == '$' || strings.HasPrefix(rest, "€") || strings.HasPrefix(rest, "£"))
}

// isFirstName reports whether c is a name that the gazetteer lacks, begins with a
// person's first name and stands behind no preposition of place: "his wife, Matilda".
func (a *article) isFirstName(c *candidate) bool {
	if c.known || a.standsAsPlace(c) || c.clues.has(afterOf) || c.clues.has(genitive) {
		return false
	}
	if c.label != document.PlaceName {
		return false
	}
	m := document.Mention{Span: c.Span, Type: c.label}
	text := a.text(c.Span)
	return a.isFullName(&m) || !strings.ContainsAny(text, " -") && isGiven(text)
}

// isPlainFirm reports whether c is all of an organisation's name, no well-known place,
// and nowhere in the article stands as a place: "Delta cut its flights". It is a place
// only if the article's other places speak for it.
func (a *article) isPlainFirm(c *candidate) bool {
	if c.label != document.Org || c.holder != c.Span || c.demonym || c.clues.has(isCountry) || c.clues.has(cityHuge) || c.clues.has(cityLarge) ||
		c.clues.has(placeToo) || c.clues.has(allCaps) || c.clues.has(isRegion) || a.behindPlaceWord(c) {
		return false
	}
	_, ok := a.placed[a.text(c.Span)]
	return !ok
}
