package place

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
	"dateline/lexicon/firstname"
	"dateline/lexicon/gazetteer"
)

// people files the words of people's names, so that a surname is not taken for the
// town it sounds like, and the first and last words of those of two words and more.
func (a *article) people() {
	clear(a.surnames)
	clear(a.bearers)
	for i := range a.d.Mentions {
		m := &a.d.Mentions[i]
		if m.Kind != document.NameMention || m.Type != document.Person && !a.isFullName(m) {
			continue
		}
		text := a.text(m.Span)
		for w := range strings.FieldsSeq(text) {
			if len(w) > 2 {
				a.surnames[w] = struct{}{}
			}
		}
		first, last := strings.IndexByte(text, ' '), strings.LastIndexByte(text, ' ')
		if first < 0 || strings.ContainsAny(text, ",;:()\n") || strings.Contains(text, " of ") {
			continue
		}
		a.bearers[text[:first]] = struct{}{}
		a.bearers[text[last+1:]] = struct{}{}
	}
}

// isFullName reports whether m, which the entity layer takes for a place, is a person's
// name: a first name and one more word that is no kind of place, unknown to the
// gazetteer and behind no preposition of place.
func (a *article) isFullName(m *document.Mention) bool {
	if m.Type != document.PlaceName {
		return false
	}
	text := a.text(m.Span)
	first, last, ok := strings.Cut(text, " ")
	if !ok || strings.ContainsAny(last, " ,-.'’") || lower(last) || !isGiven(first) {
		return false
	}
	return !found(text) && !plain(last) && !isPlaceKind(last) && !a.afterPlaceWord(m.Start)
}

// isGiven reports whether word is a first name that people of one gender bear.
func isGiven(word string) bool {
	return firstname.Gender(document.FoldASCII(word)) != document.UnknownGender
}

// isPlaceKind reports whether word is the kind of place that ends a name: Valley, Heights.
func isPlaceKind(word string) bool {
	fold := document.FoldASCII(word)
	for _, w := range typeWords() {
		if w.word == fold {
			return true
		}
	}
	switch fold {
	case "heights", "hills", "springs", "falls", "grove", "gardens", "woods", "point", "harbor", "harbour", "cove", "ridge", "landing", "junction", "crossing",
		"mills", "ranch", "plaza", "terminal", "stadium", "arena", "tower", "towers", "castle", "palace", "abbey", "mall", "farm", "farms", "lane", "drive", "way",
		"inn", "hotel", "theatre", "theater", "estate", "terrace", "lagoon", "railroad", "railway", "gallery", "zoo", "courthouse", "racecourse":
		return true
	}
	return false
}

// standsAsPlace reports whether the words around c leave no doubt that a place is meant.
func (a *article) standsAsPlace(c *candidate) bool {
	k := &c.clues
	if k.has(afterPlaceWord) && a.wordTwoBefore(c.Start) == "according" {
		return false
	}
	return k.has(afterIn) || k.has(afterPlaceWord) || k.has(afterTown) || k.has(dateline) || k.has(beforeHolder) || k.has(isHolder) || k.has(based) || k.has(beforeType)
}

// isLocated reports whether candidate i, which the gazetteer lacks, is said to be
// somewhere: behind a preposition of place, in a list with places, by the kind of
// place in its name, or by a place in it.
func (a *article) isLocated(i int) bool {
	c := &a.cands[i]
	if a.standsAsPlace(c) || c.clues.has(afterOf) || c.clues.has(afterIn) {
		return true
	}
	text := a.text(c.Span)
	first, _, long := strings.Cut(text, " ")
	last := text[strings.LastIndexByte(text, ' ')+1:]
	if long && (isPlaceKind(first) || isPlaceKind(last) || plain(last) || a.inner(text) != "") || strings.ContainsAny(text, "0123456789") {
		return true
	}
	if i > 0 && a.isList(a.cands[i-1].End, c.Start) && a.cands[i-1].known || i+1 < len(a.cands) && a.isList(c.End, a.cands[i+1].Start) && a.cands[i+1].known {
		return true
	}
	return c.clues.has(allCaps) && a.endsDateline(c.End) || a.behindPlaceWord(c)
}

// behindPlaceWord reports whether a preposition of place stands before c, or before its article.
func (a *article) behindPlaceWord(c *candidate) bool {
	b := beside{a.d}
	switch b.word(b.over(a.d.TokenAt(c.Start)-1, -1)) {
	case "in", "at", "on", "along", "off", "near", "outside", "inside", "across", "around", "through", "throughout", "within", "toward", "towards", "via", "over", "past",
		"from", "of", "between", "beside", "behind", "beneath", "above", "below", "into", "onto":
		return true
	}
	return false
}

// isList reports whether only what parts the items of a list stands from byte i to byte j.
func (a *article) isList(i, j int32) bool {
	if j <= i || j-i > 6 {
		return false
	}
	switch a.d.Text[i:j] {
	case ", ", " and ", " or ", ", and ", ", or ":
		return true
	}
	return false
}

// isBearer reports whether c is the first or last name of somebody whom the article
// names in full, and nowhere stands as a place: "Georgia Stevens is nine. Georgia skates".
func (a *article) isBearer(c *candidate) bool {
	text := a.text(c.Span)
	if _, ok := a.bearers[text]; !ok || c.demonym || c.holder.Len() > c.Len() || c.clues.has(beforePolice) || c.clues.has(beforeTitle) {
		return false
	}
	if _, ok := a.placed[text]; ok {
		return false
	}
	return !c.clues.has(isCountry) || isGiven(text) || !isSurelyCountry(text) // "Kenya Airways" may have been taken for a person
}

// isCountryAlone reports whether c is a country's name that can hardly be anything else
// and is no part of a person's name: the entity layer sees people in "Togo is small".
func (a *article) isCountryAlone(c *candidate) bool {
	if !c.clues.has(isCountry) || c.holder.Len() > c.Len() || c.clues.has(afterTitle) || c.clues.has(afterName) || c.clues.has(beforeName) ||
		c.clues.has(noun) || c.clues.has(inLower) || c.clues.has(allCaps) {
		return false
	}
	text := a.text(c.Span)
	if _, ok := a.bearers[text]; ok {
		return false
	}
	return isSurelyCountry(text)
}

// isSurelyCountry reports whether text is the name of a country that few families or
// things are called by. People called Chad or Jordan are named in full somewhere.
func isSurelyCountry(text string) bool {
	fold := document.FoldASCII(text)
	switch fold {
	case "turkey", "china", "ireland", "england", "france", "germany", "holland", "wales", "scotland", "india", "cuba", "jersey", "brazil", "america", "guinea", "mali",
		"dominica", "trinidad", "malta", "cyprus", "ceylon", "persia", "burma", "siam", "niger", "niue", "guam", "palau":
		return false
	}
	m, ok := country.Lookup(text, fold)
	return ok && m.Kind == country.Name && (m.Class == country.State || m.Class == country.Territory) && len(text) > 3 &&
		isCountryFirst(text)
}

// isCountryFirst reports whether the country is by far the largest place of the name.
func isCountryFirst(text string) bool {
	h := gazetteer.Lookup(text)
	if h.Len() == 0 {
		return false
	}
	id, _ := h.At(0)
	return gazetteer.At(id).Feature.IsCountry()
}
