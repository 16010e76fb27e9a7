package place

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
)

// british reports whether the text spells as the British do. A town that such a
// text does not explain is hardly one in the United States.
func british(fold string) bool {
	n := 0
	for _, w := range [...]string{"colour", "neighbour", "labour", "centre", "metre", "organis", "programme", "defence", "£", "cllr", "councillor", "honour", "kilometre", "theatre", "travell"} {
		if strings.Contains(fold, w) {
			n++
		}
	}
	for _, w := range [...]string{" color", "neighbor", " labor", " center", " meter", "organiz", " program ", " defense", "$", "councilman", " honor", "kilometer", "theater", "traveled"} {
		if strings.Contains(fold, w) {
			n--
		}
	}
	return n > 0
}

// says reports whether a verb that governments do follows at byte at: "Moscow said".
func (a *article) says(at int32) bool {
	rest := a.d.Folded[at:min(int(at)+24, len(a.d.Folded))]
	for _, lead := range [...]string{" has ", " had ", " also ", " have "} {
		if s, ok := strings.CutPrefix(rest, lead); ok {
			rest = " " + s
			break
		}
	}
	word, ok := strings.CutPrefix(rest, " ")
	if !ok {
		return false
	}
	if i := strings.IndexAny(word, " ,.;:\n"); i >= 0 {
		word = word[:i]
	}
	switch word {
	case "said", "says", "say", "accused", "accuses", "announced", "announces", "warned", "warns", "denied", "denies", "demanded", "demands", "urged", "urges",
		"rejected", "rejects", "insisted", "insists", "vowed", "vows", "agreed", "agrees", "refused", "refuses", "called", "calls", "condemned", "condemns",
		"believes", "wants", "claims", "claimed", "argues", "argued", "signed", "pledged", "pledges", "imposed", "threatened", "threatens", "responded",
		"retaliated", "expelled", "recalled", "recognised", "recognized", "supports", "supported", "opposes", "opposed", "hopes", "expects", "seeks", "sought",
		"decided", "proposed", "offered", "asked", "summoned", "backs", "backed", "ordered", "asserted", "protested", "welcomed", "sees", "views":
		return true
	}
	return false
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

// acts reports whether a verb with an ending follows the name at s, which stands
// behind no preposition: "Washington sanctioned 183 tankers".
func (a *article) acts(s document.Span) bool {
	t := a.d.TokenAt(s.End)
	if int(t) >= len(a.d.Tokens) || a.afterPlaceWord(s.Start) {
		return false
	}
	if tag := a.d.Tokens[t].Tag; tag != document.VBD && tag != document.VBZ {
		return false
	}
	switch a.d.TokenFold(t) {
	case "is", "was", "has", "had", "saw", "lies", "lay", "sits", "remains", "remained", "became", "becomes", "does", "did", "'s", "’s":
		return false
	}
	return true
}

// never reports whether a name that the gazetteer has is hardly ever meant for that
// place: compass words, great ideas, bodies of states, short acronyms.
func (a *article) never(c *candidate) bool {
	if c.clues.has(beforeHolder) || c.clues.has(dateline) {
		return false
	}
	text := a.text(c.Span)
	fold := document.FoldASCII(text)
	switch fold {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest",
		"northeastern", "northwestern", "southeastern", "southwestern", "north east", "north west", "south east", "south west", "unity", "empire", "earth", "sun",
		"moon", "arsenal", "victorian", "union", "republic", "liberty", "freedom", "independence", "democracy", "peace", "justice", "victory", "congress", "senate",
		"parliament", "state", "states", "federal", "capital", "capitol", "downtown", "commonwealth", "kingdom", "monarchy", "monday", "tuesday", "wednesday",
		"thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
		"november", "december", "christmas", "easter", "president", "police", "army", "navy", "internet", "god", "jesus", "bible", "islam", "catholic", "muslim",
		"christian", "jewish", "nazi", "university", "college", "school", "hospital", "church", "mr", "mrs", "dr", "sir", "news", "times", "post", "google",
		"apple", "facebook", "twitter", "amazon.com", "covid", "world", "war", "police department", "supreme court", "government", "city", "county", "town",
		"village", "district", "province", "region", "island", "river", "lake", "mountain", "street", "road", "avenue":
		return true
	}
	if before, _ := a.wordBefore(c.Start); (fold == "b.c." || fold == "bc") && before != "" && (before[0] <= '9' || before == "century") {
		return true // 250 B.C.
	}
	if m, ok := country.Lookup(text, fold); ok && m.Class == country.Body && fold != "eu" && fold != "e.u." && fold != "european union" {
		return true
	}
	return acronym(text) && !c.clues.has(shortName) && !c.clues.has(isCountry) && !c.clues.has(isRegion) && c.label != document.PlaceName
}

// acronym reports whether text is two to five capitals.
func acronym(text string) bool {
	if len(text) < 2 || len(text) > 5 {
		return false
	}
	for i := range len(text) {
		if text[i] < 'A' || text[i] > 'Z' {
			return false
		}
	}
	return true
}
