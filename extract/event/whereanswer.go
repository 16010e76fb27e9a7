package event

import (
	"cmp"
	"slices"
	"strings"

	"dateline/document"
)

// wideWeight is how little a country counts beside a town (.4 to .8), insideShare
// what a place takes over from the wider one that it is said to lie in, or from its
// country (0 to 1), siteWeight what a mention of a building counts (.6 to 2). Tuned on Giveme5W1H's development articles.
const (
	wideWeight  = 0.8
	insideShare = 0.6
	siteWeight  = 0.8
)

// spot is a place that may be where it all happened.
type spot struct {
	name    string
	country string
	score   float64
	span    document.Span // first mention, or the one that says where it lies
	inside  string        // name of the wider place that it is said to lie in
	wide    bool          // a country, a state or a continent
}

// whereAnswers are the literal places by how often and how early they are named.
// Of a place and the wider one that it lies in the narrower is meant: "Croydon,
// south London", and it answers with both.
func (f *finder) whereAnswers() []document.Span {
	spots := f.spots()
	for i := range spots {
		s := &spots[i]
		for _, wide := range spots {
			if wide.name == s.inside && wide.name != s.name || s.inside == "" && wide.wide && !s.wide && wide.country == s.country && s.country != "" {
				s.score += insideShare * wide.score
				break
			}
		}
	}
	slices.SortStableFunc(spots, func(a, b spot) int { return cmp.Compare(b.score, a.score) })
	var out []document.Span
	for _, s := range spots[:min(3, len(spots))] {
		out = append(out, s.span)
	}
	return out
}

// spots counts the literal places of the article's head.
func (f *finder) spots() []spot {
	var spots []spot
	for i := range min(len(f.d.Places), 60) {
		p := &f.d.Places[i]
		if p.Role != document.LiteralPlace {
			continue
		}
		name := f.d.Fold(p.Span)
		k := slices.IndexFunc(spots, func(s spot) bool { return s.name == name })
		if k < 0 {
			k = len(spots)
			spots = append(spots, spot{name: name, span: p.Span, country: p.Country, wide: wide(p)})
		}
		spots[k].score += f.spotWeight(p)
		if in := f.insideOf(i); in >= 0 && spots[k].inside == "" {
			q := &f.d.Places[in]
			spots[k].inside = f.d.Fold(q.Span)
			spots[k].span = document.Span{Start: p.Start, End: q.End}
		}
	}
	return append(spots, f.sites()...)
}

// sites are the named buildings, stadiums and the like that no gazetteer knows, where
// the article's head puts what it tells: "outside [Trump Tower]".
func (f *finder) sites() []spot {
	var spots []spot
	for i := range f.d.Mentions {
		m := &f.d.Mentions[i]
		sent := f.d.SentenceAt(m.Start)
		if sent >= leadSentences {
			break
		}
		if e := &f.d.Entities[max(m.Entity, 0)]; m.Kind != document.NameMention || m.Entity < 0 || e.Type != document.PlaceName && e.Type != document.Org || f.placed(m.Span) {
			continue
		}
		t := f.d.TokenAt(m.Start) - 1
		if t >= 0 && f.d.TokenFold(t) == "the" {
			t--
		}
		if t < 0 || !at(f.d.TokenFold(t)) {
			continue
		}
		name := f.d.Fold(m.Span)
		k := slices.IndexFunc(spots, func(s spot) bool { return s.name == name })
		if k < 0 {
			k = len(spots)
			spots = append(spots, spot{name: name, span: m.Span})
		}
		spots[k].score += siteWeight / (1 + 0.6*float64(sent))
	}
	return spots
}

// at reports whether a preposition puts something beside or inside a building.
func at(w string) bool {
	switch w {
	case "at", "outside", "inside", "near":
		return true
	}
	return false
}

// spotWeight is what one mention of a place counts.
func (f *finder) spotWeight(p *document.Place) float64 {
	weight := 1 / (1 + 0.6*float64(f.d.SentenceAt(p.Start)))
	if wide(p) {
		weight *= wideWeight
	}
	if p.Start >= f.leadSpan.Start && p.Start < f.leadSpan.End {
		if t := f.d.TokenAt(p.Start) - 1; t >= 0 && locative(f.d.TokenFold(t)) {
			weight *= 1.4 // "in Istanbul", in the very sentence that says what
		}
	}
	return weight
}

func wide(p *document.Place) bool {
	return strings.HasPrefix(p.Feature, "PCL") || strings.HasPrefix(p.Feature, "ADM1") || p.Feature == "CONT"
}

// insideOf is the place behind place i that it is said to lie in: "Croydon, south
// London", "Mazar in northern Afghanistan"; -1 if there is none.
func (f *finder) insideOf(i int) int {
	if i+1 >= len(f.d.Places) {
		return -1
	}
	p, q := &f.d.Places[i], &f.d.Places[i+1]
	if q.Start-p.End > 24 || q.Start <= p.End || q.Role != document.LiteralPlace || p.Country != q.Country {
		return -1
	}
	words := strings.Fields(strings.ToLower(f.d.Slice(document.Span{Start: p.End, End: q.Start})))
	if len(words) == 0 || len(words) > 3 || words[0] != "," && words[0] != "in" {
		return -1
	}
	for _, w := range words[1:] {
		switch strings.TrimSuffix(w, "ern") {
		case "north", "south", "east", "west", "central", "near", "in", "the", "north-east", "north-west", "south-east", "south-west":
		default:
			return -1
		}
	}
	return i + 1
}
