package place

import "strings"

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
