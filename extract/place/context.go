package place

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// containers files every mention, with the container that the text states for it:
// "Paris, Texas", "Athens (Georgia)", "the Texan town of Paris". A name with a
// container is a name of its own, so that "Santiago, Chile" and "Santiago de
// Cuba" keep apart; a bare mention goes with the nearest before it.
func (a *article) containers() {
	for i := range a.mentions {
		m := &a.mentions[i]
		m.within, m.name = -1, -1
		a.file(i)
	}
	for i := range a.mentions {
		outer, explicit := a.outer(a.mentions[i].Span)
		if outer.Empty() {
			continue
		}
		if c := a.nameAt(outer, i); c >= 0 && c != a.mentions[i].name && a.holds(c, a.mentions[i].name) && !(explicit && a.isListed(a.mentions[i].name, c)) {
			a.mentions[i].within, a.mentions[i].explicit = c, explicit
		}
	}
	a.split()
	for i := range a.mentions {
		if m := &a.mentions[i]; m.within >= 0 {
			a.links = append(a.links, link{m.name, m.within, m.explicit})
		}
	}
	slices.SortFunc(a.links, func(x, y link) int { return cmp.Or(cmp.Compare(x.name, y.name), cmp.Compare(x.within, y.within)) })
	a.links = slices.Compact(a.links)
	a.holders = append(a.holders[:0], a.links...)
	slices.SortFunc(a.holders, func(x, y link) int { return cmp.Or(cmp.Compare(x.within, y.within), cmp.Compare(x.name, y.name)) })
}

// split makes one name of the mentions of a name that stand in one container.
func (a *article) split() {
	type sub struct{ name, within int32 }
	var subs map[sub]int32
	var current map[int32]int32
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.within < 0 || !m.explicit {
			continue
		}
		if subs == nil {
			subs, current = map[sub]int32{}, map[int32]int32{}
		}
		k := sub{m.name, m.within}
		if _, ok := subs[k]; !ok {
			n := a.names[m.name]
			n.first, n.count, n.mention = int32(len(a.senses)), 0, int32(i)
			a.senses = append(a.senses, a.senses[a.names[m.name].first:][:n.hits]...)
			a.names = append(a.names, n)
			subs[k] = int32(len(a.names) - 1)
			if _, ok := current[m.name]; !ok {
				current[m.name] = subs[k]
			}
		}
	}
	if subs == nil {
		return
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		to, ok := current[m.name]
		if !ok {
			continue
		}
		if m.within >= 0 && m.explicit {
			to = subs[sub{m.name, m.within}]
			current[m.name] = to
		}
		a.names[m.name].count--
		a.names[to].count++
		m.name = to
	}
}

// nameAt is the name of the container at s: a mention's, if it is one, or that of
// a name that only serves here.
func (a *article) nameAt(s document.Span, near int) int32 {
	for i := near + 1; i < len(a.mentions) && a.mentions[i].Start < s.End; i++ {
		if a.mentions[i].Start == s.Start {
			return a.mentions[i].name
		}
	}
	for i := near - 1; i >= 0 && i > near-6; i-- {
		if a.mentions[i].Span == s {
			return a.mentions[i].name
		}
	}
	text := a.text(s)
	key, ok := gazetteer.AppendKey(a.key[:0], text)
	if !ok {
		return -1
	}
	key = append(key, '/', '0')
	a.key = key
	if n, ok := a.filed[string(key)]; ok {
		return n
	}
	n := a.newName(-1, text, text, anything)
	a.filed[string(key)] = n
	return n
}

// outer is the span of the container that the text states for the name at s, and
// whether it says so explicitly.
func (a *article) outer(s document.Span) (c document.Span, explicit bool) {
	rest := a.d.Text[s.End:]
	for _, lead := range [...]string{", ", " (", " in ", ",", ", in "} {
		if strings.HasPrefix(rest, lead) {
			if c := a.match(s.End + int32(len(lead))); !c.Empty() {
				return c, true
			}
		}
	}
	if c := a.apposition(s.End); !c.Empty() {
		return c, true
	}
	return a.before(s)
}

// apposition finds the container in ", the capital of Chile", ", a town in northern Iraq".
func (a *article) apposition(at int32) document.Span {
	rest := a.d.Folded[at:min(int(at)+64, len(a.d.Folded))]
	if !strings.HasPrefix(rest, ", the ") && !strings.HasPrefix(rest, ", a ") && !strings.HasPrefix(rest, ", an ") && !strings.HasPrefix(rest, ", capital ") {
		return document.Span{}
	}
	for _, lead := range [...]string{" of ", " in "} {
		i := strings.Index(rest, lead)
		if i < 0 || strings.ContainsAny(rest[2:i], ",.;:()\n") {
			continue
		}
		i += len(lead)
		for range 3 { // over "northern", "the"
			if c := a.match(at + int32(i)); !c.Empty() {
				return c
			}
			skip := strings.IndexByte(rest[i:], ' ')
			if skip < 0 {
				break
			}
			i += skip + 1
		}
	}
	return document.Span{}
}

// before finds "Texas town of [Paris]" and "Texas' [Paris]".
func (a *article) before(s document.Span) (document.Span, bool) {
	from := max(0, int(s.Start)-60)
	lead := a.d.Folded[from:s.Start]
	if i := strings.LastIndexAny(lead, ".;:!?\n"); i >= 0 {
		lead, from = lead[i+1:], from+i+1
	}
	var gap string
	for _, w := range [...]string{"city ", "town ", "village ", "capital ", "province ", "region ", "state ", "port ", "suburb ", "district ", "island "} {
		if rest, ok := strings.CutSuffix(strings.TrimSuffix(lead, "of "), w); ok && rest != "" {
			gap = rest
			break
		}
	}
	for _, genitive := range [...]string{"'s ", "’s ", "' ", "’ "} {
		if strings.HasSuffix(lead, genitive) {
			gap = lead[:len(lead)-len(genitive)]
		}
	}
	if gap == "" {
		return document.Span{}, false
	}
	// The container is a name within the three words before.
	at := len(gap)
	for range 3 {
		at = strings.LastIndexByte(strings.TrimRight(gap[:at], " "), ' ') + 1
		if c := a.match(int32(from + at)); !c.Empty() && int(c.End) <= from+len(gap)+2 {
			return c, false
		}
		if at == 0 {
			break
		}
	}
	return document.Span{}, false
}

// holds reports whether some sense of c contains some sense of n.
func (a *article) holds(c, n int32) bool {
	for _, outer := range a.of(c) {
		for _, inner := range a.of(n) {
			if inside(&inner, &outer) {
				return true
			}
		}
	}
	return false
}

// isListed reports whether n and c are both countries' names, so that "China, Japan" is a
// list and no town in Japan. A state of the other country stays: "Georgia, United States".
func (a *article) isListed(n, c int32) bool {
	if !a.hasCountry(n) || !a.hasCountry(c) {
		return false
	}
	for _, outer := range a.of(c) {
		for _, inner := range a.of(n) {
			if outer.Feature.IsCountry() && inner.Feature == gazetteer.ADM1 && inside(&inner, &outer) {
				return false
			}
		}
	}
	return true
}

// hasCountry reports whether a country goes by the name, and not as an abbreviation.
func (a *article) hasCountry(n int32) bool {
	for _, s := range a.of(n) {
		if s.Feature.IsCountry() && s.kind <= gazetteer.Other {
			return true
		}
	}
	return false
}

// of are the senses of a name.
func (a *article) of(n int32) []sense {
	x := &a.names[n]
	return a.senses[x.first : x.first+x.hits]
}

// inside reports whether s lies in o by the gazetteer's divisions, or is a part of the city o.
func inside(s, o *sense) bool {
	if s.ID == o.ID {
		return false
	}
	switch {
	case o.Feature.IsCountry():
		return s.Country == o.Country && o.Country != "" && !s.Feature.IsCountry()
	case o.Feature == gazetteer.ADM1:
		return s.Admin1 == o.ID
	case o.Feature == gazetteer.ADM2:
		return s.Admin2 == o.ID
	case o.Feature.IsPopulated():
		return s.Country == o.Country && s.Population < o.Population && apart(s, o) < 40
	case o.Feature == gazetteer.ISL || o.Feature == gazetteer.AREA || o.Feature == gazetteer.ISLS:
		return s.Population < o.Population && apart(s, o) < 150
	}
	return false
}

// closeness falls from 1 at the same point with the distance, by e for each scale
// (km); it is 0 from five scales on, which most pairs are found to be without much ado.
func closeness(s, o *sense, scale float64) float64 {
	d2 := (s.x-o.x)*(s.x-o.x) + (s.y-o.y)*(s.y-o.y) + (s.z-o.z)*(s.z-o.z)
	if far := 5 * scale / earthKm; d2 > far*far {
		return 0
	}
	return math.Exp(-math.Sqrt(d2) * earthKm / scale)
}

const earthKm = 6371.0088

// apart is the great-circle distance in kilometres.
func apart(s, o *sense) float64 {
	chord := math.Sqrt((s.x-o.x)*(s.x-o.x) + (s.y-o.y)*(s.y-o.y) + (s.z-o.z)*(s.z-o.z))
	return 2 * earthKm * math.Asin(min(1, chord/2))
}
