package place

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// file gives a mention its name: the senses of its key, shared by all mentions of
// the same key and container.
func (a *article) file(i int) {
	m := &a.mentions[i]
	text := a.text(m.Span)
	want, spelling := a.spelling(m.Span, text)
	key, _ := gazetteer.AppendKey(a.key[:0], spelling)
	key = append(append(key, '/'), byte('0'+want))
	a.key = key
	n, ok := a.filed[string(key)]
	if !ok {
		n = a.newName(int32(i), text, spelling, want)
		a.filed[string(key)] = n
	}
	m.name = n
	a.names[n].count++
}

// newName looks a name up and lists its senses.
func (a *article) newName(i int32, text, spelling string, want wanted) int32 {
	n := name{first: int32(len(a.senses)), best: -1, mention: i, loose: spelling != text, part: want == part}
	hits := gazetteer.Lookup(spelling)
	for h := range hits.Len() {
		id, kind := hits.At(h)
		if !spelt(text, kind) {
			continue
		}
		p := gazetteer.At(id)
		if want == part {
			if p.Feature.IsPopulated() && p.Population < 50_000 || p.Feature == gazetteer.ADM2 || kind >= gazetteer.Short {
				continue
			}
		} else if !want.fits(p.Feature) {
			continue
		}
		a.senses = append(a.senses, newSense(p, kind))
	}
	n.hits = int32(len(a.senses)) - n.first
	a.names = append(a.names, n)
	return int32(len(a.names) - 1)
}

func newSense(p gazetteer.Place, kind gazetteer.Kind) sense {
	la, lo := p.Lat*math.Pi/180, p.Lon*math.Pi/180
	s := sense{Place: p, kind: kind, x: math.Cos(la) * math.Cos(lo), y: math.Cos(la) * math.Sin(lo), z: math.Sin(la)}
	s.prior = prior(&s)
	return s
}

// spelt reports whether text may be an abbreviation, where the name is filed as one:
// "Ill." and "US", but not "Ill" and "us".
func spelt(text string, k gazetteer.Kind) bool {
	switch k {
	case gazetteer.Short:
		return strings.Contains(text, ".") || strings.ToUpper(text) == text && len(text) > 1 || len(text) > 3
	case gazetteer.Postal:
		return len(text) >= 2 && strings.ToUpper(text) == text
	}
	return true
}

// wanted is the class of place that the words of a name ask for.
type wanted uint8

const (
	anything wanted = iota
	division
	water
	height
	island
	state // a first division alone
	town
	part // a well-known place within a longer name
)

func (w wanted) fits(f gazetteer.Feature) bool {
	switch w {
	case division:
		return f == gazetteer.ADM1 || f == gazetteer.ADM2 || f == gazetteer.ADM3 || f == gazetteer.AREA || f.IsCountry() || f == gazetteer.RGN
	case water:
		return f >= gazetteer.OCN && f <= gazetteer.RSV
	case height:
		return f >= gazetteer.MT && f <= gazetteer.PASS
	case state:
		return f == gazetteer.ADM1
	case town:
		return f.IsPopulated()
	case island:
		return f == gazetteer.ISL || f == gazetteer.ISLS
	}
	return true
}

// spelling is the form of a mention's text to look up, and the class asked for.
// It tries the text as it stands, then without the words around the name proper.
func (a *article) spelling(s document.Span, text string) (wanted, string) {
	if county := a.county(s, text); county != "" && found(county) {
		return division, county
	}
	if land, ok := strings.CutPrefix(text, "Republic of "); ok && a.afterPeoples(s.Start) {
		return anything, land // the other China
	}
	if want := a.asked(s); want != anything && fitting(text, want) {
		return want, text
	}
	if found(text) {
		return anything, text
	}
	bare := strings.TrimSuffix(strings.TrimSuffix(text, "'s"), "’s")
	if bare = strings.TrimSuffix(strings.TrimSuffix(bare, "'"), "’"); bare != text && found(bare) {
		return anything, bare
	}
	if w, inner := typed(bare); inner != "" {
		return w, inner
	}
	if rest := direction(bare); rest != bare && rest != "" {
		if found(rest) {
			return anything, rest
		}
		if w, inner := typed(rest); inner != "" {
			return w, inner
		}
	}
	if head, tail, ok := strings.Cut(bare, "-"); ok {
		if tail != "" && found(tail) && !lower(tail) && lower(head) {
			return anything, tail
		}
	}
	return part, a.inner(bare)
}

// afterPeoples reports whether "People's", perhaps with blanks around its sign, stands before byte at.
func (a *article) afterPeoples(at int32) bool {
	lead, ok := strings.CutSuffix(strings.TrimRight(a.d.Folded[max(0, int(at)-16):at], " "), "s")
	return ok && strings.HasSuffix(strings.TrimRight(lead, " '’"), "people")
}

// asked is the class that the word behind a name asks for: "Washington state",
// "New York Mayor Eric Adams".
func (a *article) asked(s document.Span) wanted {
	if fold := a.d.Folded[s.Start:s.End]; (fold == "la" || fold == "l.a.") && !strings.HasSuffix(a.d.Folded[:s.Start], ", ") {
		return town // Louisiana stands behind a comma
	}
	rest := a.d.Folded[s.End:]
	for _, w := range [...]string{" state ", " state,", " state.", " state's", " gov. ", " governor ", " lawmakers", " legislature", " state senat"} {
		if strings.HasPrefix(rest, w) {
			return state
		}
	}
	for _, w := range [...]string{" mayor ", " city council", " city hall", " city manager"} {
		if strings.HasPrefix(rest, w) {
			return town
		}
	}
	return anything
}

// inner is the longest part of a longer name that the gazetteer knows: "Istanbul
// Technical University". It is empty if there is none.
func (a *article) inner(text string) string {
	best := ""
	var starts [12]int
	n := 0
	for i := 0; i < len(text) && n < len(starts); i++ {
		if i == 0 || text[i-1] == ' ' || text[i-1] == '-' {
			starts[n] = i
			n++
		}
	}
	for i := range n {
		for j := n; j > i; j-- {
			end := len(text)
			if j < n {
				end = starts[j] - 1
			}
			part := text[starts[i]:end]
			if len(part) > len(best) && len(part) > 3 && !lower(part) && (i > 0 || j < n) && !plain(part) && found(part) {
				best = part
			}
		}
	}
	return best
}

func found(s string) bool { return gazetteer.Lookup(s).Len() > 0 }

// lower reports whether s begins with a small letter.
func lower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// county is the name with "County" where the text says it behind the name, or
// "counties" behind a list: "Lamar and Delta counties".
func (a *article) county(s document.Span, text string) string {
	rest := a.d.Folded[s.End:]
	switch {
	case strings.HasPrefix(rest, " county"):
		return text + " County"
	case strings.HasPrefix(rest, " counties"):
		return text + " County"
	case strings.HasPrefix(rest, " and ") || strings.HasPrefix(rest, ", "):
		if i := strings.Index(rest[:min(len(rest), 60)], " counties"); i >= 0 && !strings.ContainsAny(rest[:i], ".;:()") {
			return text + " County"
		}
	}
	return ""
}

// direction strips words that point to a part of a place: northern, downtown.
func direction(s string) string {
	for {
		head, tail, ok := strings.Cut(s, " ")
		if !ok || !isDirection(document.FoldASCII(head)) {
			return s
		}
		s = tail
	}
}

func isDirection(w string) bool {
	switch w {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest",
		"northeastern", "northwestern", "southeastern", "southwestern", "north-east", "north-west", "south-east", "south-west", "far", "upper", "lower",
		"downtown", "greater", "inner", "outer", "mainland", "metro", "metropolitan", "midtown", "uptown", "mid", "the", "rural", "suburban",
		"north-eastern", "north-western", "south-eastern", "south-western", "coastal", "old", "modern", "ancient", "former", "nearby", "war-torn":
		return true
	}
	return false
}

// typed finds a name without its type word, or with the type word on the other
// side: "Donetsk Oblast", "the city of Paris", "Thames River".
func typed(s string) (wanted, string) {
	fold := document.FoldASCII(s)
	fold = strings.TrimPrefix(fold, "the ")
	s = s[len(s)-len(fold):]
	for _, w := range typeWords() {
		if rest, ok := strings.CutSuffix(fold, " "+w.word); ok {
			if name := s[:len(rest)]; name != "" {
				for _, form := range [...]string{w.swap + " " + name, name} {
					if w.swap == "" && form != name {
						continue
					}
					if fitting(form, w.want) {
						return w.want, form
					}
				}
				if w.soft && found(name) {
					return anything, name
				}
			}
		}
		for _, prefix := range [...]string{w.word + " of ", w.word + " "} {
			if rest, ok := strings.CutPrefix(fold, prefix); ok {
				name := s[len(s)-len(rest):]
				for _, form := range [...]string{name + " " + w.swap, name} {
					if w.swap == "" && form != name {
						continue
					}
					if fitting(form, w.want) {
						return w.want, form
					}
				}
				if w.soft && found(name) {
					return anything, name
				}
			}
		}
	}
	return anything, ""
}

// fitting reports whether the gazetteer has a place of that name and class.
func fitting(s string, w wanted) bool {
	h := gazetteer.Lookup(s)
	for i := range h.Len() {
		id, k := h.At(i)
		if k != gazetteer.Demonym && w.fits(gazetteer.At(id).Feature) {
			return true
		}
	}
	return false
}

type typeWord struct {
	word string
	want wanted
	swap string // the word on the other side, where English has both: River Thames, Thames River
	soft bool   // any place of that name will do
}

func typeWords() []typeWord { return words }

//nolint:gochecknoglobals // read only
var words = []typeWord{
	{"county", division, "County", true},
	{"province", division, "", true},
	{"oblast", division, "Oblast", true},
	{"region", division, "", true},
	{"state", division, "", true},
	{"governorate", division, "", true},
	{"district", division, "", true},
	{"prefecture", division, "", true},
	{"department", division, "", true},
	{"republic", division, "Republic", true},
	{"territory", division, "", true},
	{"krai", division, "", true},
	{"canton", division, "", true},
	{"parish", division, "", true},
	{"borough", anything, "", true},
	{"township", anything, "", true},
	{"city", anything, "", true},
	{"town", anything, "", true},
	{"village", anything, "", true},
	{"municipality", anything, "", true},
	{"suburb", anything, "", true},
	{"neighborhood", anything, "", true},
	{"neighbourhood", anything, "", true},
	{"capital", anything, "", true},
	{"metropolitan area", anything, "", true},
	{"area", anything, "", true},
	{"valley", anything, "", true},
	{"peninsula", anything, "", true},
	{"river", water, "River", true},
	{"lake", water, "Lake", true},
	{"sea", water, "", true},
	{"bay", water, "", true},
	{"gulf", water, "", true},
	{"strait", water, "", true},
	{"canal", water, "", true},
	{"mount", height, "Mount", true},
	{"mountains", height, "", true},
	{"mountain", height, "", true},
	{"island", island, "", true},
	{"islands", island, "", true},
	{"isle", island, "", true},
	{"airport", anything, "", true},
	{"beach", anything, "", true},
	{"international airport", anything, "", true},
	{"government", anything, "", true},
	{"people", anything, "", true},
}

// plain are words of longer names that are no place there, though some village bears the name.
func plain(w string) bool {
	switch document.FoldASCII(w) {
	case "university", "college", "school", "church", "saint", "hospital", "center", "centre", "park", "street", "road", "avenue", "lake", "river", "mount",
		"mountain", "house", "bank", "hall", "court", "bridge", "club", "high", "first", "second", "united", "national", "international", "central",
		"north", "south", "east", "west", "northern", "southern", "eastern", "western", "union", "new", "old", "great", "grand", "union station", "memorial",
		"medical", "health", "general", "airport", "station", "museum", "island", "beach", "bay", "valley", "city", "county", "town", "village", "state",
		"institute", "academy", "world", "green", "white", "black", "red", "blue", "hill", "hills", "creek", "forest", "square", "police", "army", "news",
		"times", "post", "council", "league", "district", "region", "province", "elementary", "middle", "community", "christian", "catholic", "baptist",
		"king", "queen", "prince", "princess", "lord", "lady", "sir", "point", "cross", "market", "office", "department", "ministry", "services", "service",
		"science", "technology", "royal", "public", "main", "upper", "lower", "middle east and north", "human", "social", "trade", "fair", "love", "hope",
		"liberty", "independence", "democracy", "freedom", "victory", "peace", "justice", "faith", "trinity", "grace", "mercy", "order", "society":
		return true
	}
	return false
}
