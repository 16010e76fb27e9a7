package place

import (
	"math"
	"slices"
	"strings"

	"dateline/lexicon/country"
	"dateline/lexicon/gazetteer"
	"dateline/lexicon/outlet"
)

// home is where the publisher sits, as far as its name and address tell.
type home struct {
	country string // alpha-2; by the top-level domain or the place
	place   *sense
	weight  float64 // how sure the place is, 0..1
}

// score is what the publisher's home says for s.
func (h *home) score(s *sense) float64 {
	v := 0.0
	if h.country != "" && s.Country == h.country {
		v += w.homeCountry
	}
	if h.place != nil && !s.Feature.IsCountry() {
		v += w.home * h.weight * closeness(s, h.place, w.homeScale)
	}
	return v
}

// findHome looks for the publisher's home in its name or host: "The Paris News",
// theparisnews.com, civil.ge. Where several towns have the name, the article's
// other places decide.
func (a *article) findHome() {
	src := &a.d.Source
	host := hostOf(src.Publisher)
	if host == "" {
		host = hostOf(src.URL)
	}
	if host != "" {
		a.home.country = countryOf(host)
	}
	if h, ok := outlet.Of(host); ok && a.settle(h) {
		return
	}
	if town := townIn(src.Publisher, host); town != "" && !everyday(strings.ToLower(town)) && !plain(town) {
		a.guessHome(town, host)
	}
}

// settle takes a home that the table of outlets knows.
func (a *article) settle(h outlet.Home) bool {
	state := gazetteer.ID(0)
	for hits, i := gazetteer.Lookup(h.State), 0; i < hits.Len(); i++ {
		if id, _ := hits.At(i); gazetteer.At(id).Feature == gazetteer.ADM1 && gazetteer.At(id).Country == h.Country {
			state = id
		}
	}
	for hits, i := gazetteer.Lookup(h.City), 0; i < hits.Len(); i++ {
		id, k := hits.At(i)
		p := gazetteer.At(id)
		if p.Country == h.Country && p.Feature.IsPopulated() && (state == 0 || p.Admin1 == state) {
			s := newSense(p, k)
			a.home = home{country: h.Country, place: &s, weight: 1}
			return true
		}
	}
	a.home.country = h.Country
	return false
}

// guessHome takes the town of that name which fits the article best.
func (a *article) guessHome(town, host string) {
	likely := a.home.country
	if likely == "" && host != "" && !a.british {
		likely = "US" // where papers in English without a country's domain mostly are
	}
	hits := gazetteer.Lookup(town)
	best := math.Inf(-1)
	for i := range hits.Len() {
		id, k := hits.At(i)
		p := gazetteer.At(id)
		if k >= gazetteer.Demonym || p.Feature.IsCountry() || a.home.country != "" && p.Country != a.home.country {
			continue
		}
		s := newSense(p, k)
		help := a.support(&s, town)
		v := s.prior/2 + help
		if s.Country == likely {
			v += 3
		}
		if v > best {
			best = v
			a.home.place, a.home.weight = &s, 1
			if help == 0 {
				a.home.weight = 0.6
			}
		}
	}
	if a.home.country == "" && a.home.place != nil {
		a.home.country = a.home.place.Country
	}
}

// support is how many names of the article, the town's own aside, have a sense
// near s: its county, its state, the towns around.
func (a *article) support(s *sense, town string) float64 {
	v := 0.0
	for n := range a.names {
		if m := a.names[n].mention; m >= 0 && strings.EqualFold(a.text(a.mentions[m].Span), town) {
			continue
		}
		best := 0.0
		for _, o := range a.of(int32(n)) {
			switch {
			case o.ID == s.Admin1 || o.ID == s.Admin2:
				best = max(best, 1)
			case o.ID != s.ID && o.Feature.IsPopulated() && o.Country == s.Country:
				best = max(best, closeness(&o, s, 60))
			}
		}
		v += best
	}
	return 3 * math.Log1p(v)
}

// hostOf is the host of an address, without "www."; empty if s is none.
func hostOf(s string) string {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	s, _, _ = strings.Cut(s, "/")
	if !strings.Contains(s, ".") || strings.Contains(s, " ") {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(s), "www.")
}

// countryOf is the country of a host's top-level domain; empty for .com and the like.
func countryOf(host string) string {
	top := strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:])
	switch top {
	case "UK":
		return "GB"
	case "TV", "ME", "IO", "CO", "AI", "FM", "CC", "WS", "LY", "TO", "EU":
		return ""
	}
	if row := country.ByCode(top); row != nil && len(top) == 2 {
		return top
	}
	return ""
}

// townIn is the place name in a publisher's name or in the first label of a host.
func townIn(publisher, host string) string {
	if host == "" || !strings.Contains(publisher, ".") {
		best := ""
		fields := strings.Fields(publisher)
		for i := range fields {
			for j := len(fields); j > i; j-- {
				if part := strings.Join(fields[i:j], " "); len(part) > len(best) && len(part) > 3 && !isPaper(strings.ToLower(part)) && populated(part) {
					best = part
				}
			}
		}
		if best != "" {
			return best
		}
	}
	label := host
	for strings.Count(label, ".") > 1 && len(label[strings.LastIndexByte(label, '.'):]) == 3 {
		label = label[:strings.LastIndexByte(label, '.')]
	}
	if i := strings.LastIndexByte(label, '.'); i >= 0 {
		label = label[:i]
	}
	parts := strings.Split(label, ".")
	for _, part := range slices.Backward(parts) {
		if t := townInLabel(part); t != "" {
			return t
		}
	}
	return ""
}

// townInLabel finds the town in theparisnews, columbiadailyherald, post-gazette:
// words of papers' names go from both ends until a town is left.
func townInLabel(label string) string {
	for range 8 {
		label = strings.Trim(label, "-")
		if len(label) < 4 {
			return ""
		}
		if t := townSpelt(label); t != "" {
			return t
		}
		if head, _, ok := strings.Cut(label, "and"); ok && len(head) > 4 && populated(head) {
			return head
		}
		cut := ""
		for _, p := range papers() {
			if strings.HasSuffix(label, p) && len(p) > len(cut) {
				cut = p
			}
		}
		if cut != "" {
			label = label[:len(label)-len(cut)]
			continue
		}
		for _, p := range papers() {
			if strings.HasPrefix(label, p) && len(p) > len(cut) {
				cut = p
			}
		}
		if cut == "" {
			return ""
		}
		label = label[len(cut):]
	}
	return ""
}

// townSpelt is label as a town's name, with the blanks that hosts leave out: lasvegas, kansas-city.
func townSpelt(label string) string {
	if isPaper(label) {
		return ""
	}
	if populated(label) {
		return label
	}
	for i := 3; i <= len(label)-3; i++ {
		if two := label[:i] + " " + label[i:]; !isPaper(label[:i]) && !isPaper(label[i:]) && populated(two) {
			return two
		}
	}
	return ""
}

// populated reports whether a town or city of some size has the name.
func populated(s string) bool {
	h := gazetteer.Lookup(s)
	for i := range h.Len() {
		id, k := h.At(i)
		if p := gazetteer.At(id); k != gazetteer.Demonym && k < gazetteer.Short && (p.Feature.IsPopulated() || p.Feature == gazetteer.ADM1 || p.Feature == gazetteer.ADM2) && p.Population > 2000 {
			return true
		}
	}
	return false
}

func isPaper(s string) bool {
	return slices.Contains(papers(), s)
}

func papers() []string { return paperWords }

// paperWords are words of newspapers' names.
//
//nolint:gochecknoglobals // read only
var paperWords = []string{
	"news", "daily", "times", "herald", "telegram", "tribune", "press", "post", "star", "sun", "journal", "chronicle", "gazette", "review", "register",
	"citizen", "courier", "dispatch", "monitor", "beacon", "sentinel", "mercury", "record", "reporter", "leader", "ledger", "enquirer", "inquirer",
	"examiner", "observer", "express", "mail", "online", "today", "local", "weekly", "newspapers", "newspaper", "live", "advocate", "bulletin",
	"standard", "echo", "independent", "advertiser", "argus", "globe", "world", "union", "banner", "eagle", "item", "day", "state", "republic",
	"republican", "democrat", "free", "voice", "call", "extra", "radio", "tv", "pi", "evening", "morning", "sunday", "messenger", "intelligencer",
	"media", "network", "report", "wire", "info", "web", "net", "the", "area", "inside", "thisis", "my",
}
