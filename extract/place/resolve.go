package place

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
	"dateline/lexicon/gazetteer"
)

const (
	rounds     = 3  // of choosing, each with the choices of the one before
	neighbours = 12 // other names that nearness looks at, so that the work grows with the text alone
)

// resolve gives each name its sense.
func (a *article) resolve() {
	a.containers()
	a.british = british(a.d.Folded)
	for i := range a.mentions {
		m := &a.mentions[i]
		if a.says(m.End) || a.acts(m.Span) {
			a.names[m.name].speaks = true
		}
	}
	a.findHome()
	for n := range a.names {
		a.start(int32(n))
	}
	for round := range rounds {
		a.countContext()
		for n := range a.names {
			if a.names[n].hits > 0 {
				a.choose(int32(n), round > 0)
			}
		}
	}
}

// start adds to the priors what the text says about single names: containers.
func (a *article) start(n int32) {
	x := &a.names[n]
	best := math.Inf(-1)
	for i := range a.of(n) {
		s := &a.senses[int(x.first)+i]
		s.score = s.prior
		if s.score > best {
			best, x.best = s.score, x.first+int32(i)
		}
	}
}

// bindName gives the senses of n that fit a stated container their due, and those
// that hold what the text puts into them.
func (a *article) bindName(n int32) {
	at, _ := slices.BinarySearchFunc(a.links, n, func(l link, n int32) int { return cmp.Compare(l.name, n) })
	for _, l := range a.links[at:] {
		if l.name != n {
			break
		}
		a.bindInner(l)
	}
	at, _ = slices.BinarySearchFunc(a.holders, n, func(l link, n int32) int { return cmp.Compare(l.within, n) })
	for k, l := range a.holders[at:] {
		if l.within != n || k == neighbours {
			break
		}
		a.bindOuter(l)
	}
}

func (a *article) bindInner(l link) {
	give := w.weakHolder
	if l.explicit {
		give = w.holder
	}
	inner, outer := a.of(l.name), a.of(l.within)
	for k := range inner {
		best := 0.0
		for j := range outer {
			if inside(&inner[k], &outer[j]) {
				best = max(best, share(&outer[j]))
			}
		}
		inner[k].score += give * best
	}
}

func (a *article) bindOuter(l link) {
	inner, outer := a.of(l.name), a.of(l.within)
	for j := range outer {
		for k := range inner {
			if inside(&inner[k], &outer[j]) {
				outer[j].score += w.held
				break
			}
		}
	}
}

// share weighs a container by its kind: a state or a country says more than a nearby city.
func share(s *sense) float64 {
	if s.Feature.IsCountry() || s.Feature == gazetteer.ADM1 || s.Feature == gazetteer.ADM2 {
		return 1
	}
	return 0.5
}

// countContext counts the countries and states that the text names, by the senses chosen so far.
func (a *article) countContext() {
	clear(a.nations)
	clear(a.states)
	clear(a.stateOf)
	for n := range a.names {
		x := &a.names[n]
		if x.best < 0 {
			continue
		}
		s := &a.senses[x.best]
		switch {
		case s.Feature.IsCountry():
			a.nations[s.Country] += int(max(x.count, 1))
		case s.Feature == gazetteer.ADM1:
			a.states[s.ID] += int(max(x.count, 1))
			a.stateOf[s.Country]++
		}
	}
}

// choose picks the best sense of a name.
func (a *article) choose(n int32, withNear bool) {
	x := &a.names[n]
	near := a.neighboursOf(n)
	first, second := int32(-1), int32(-1)
	for i := x.first; i < x.first+x.hits; i++ {
		s := &a.senses[i]
		s.score = s.prior + a.context(s) + a.home.score(s)
		if x.speaks && s.Feature == gazetteer.PPLC {
			s.score += w.speaks
		}
		if a.british && s.Country == "US" && !s.Feature.IsCountry() && s.Feature != gazetteer.ADM1 {
			s.score -= w.british
		}
		if withNear {
			s.score += a.nearness(s, near) + a.holding(s, near)
		}
	}
	a.bindName(n)
	for i := x.first; i < x.first+x.hits; i++ {
		if first < 0 || a.senses[i].score > a.senses[first].score {
			first = i
		}
	}
	for i := x.first; i < x.first+x.hits; i++ {
		if i != first && (second < 0 || a.senses[i].score > a.senses[second].score) && apart(&a.senses[i], &a.senses[first]) > 100 {
			second = i
		}
	}
	x.best, x.score, x.gap = first, a.senses[first].score, 10
	if s := &a.senses[first]; x.part && withNear && len(near) > 0 && s.score-s.prior < w.partNeeds {
		x.best = -1 // part of a longer name, and nothing else speaks for it
	}
	if second >= 0 {
		x.gap = min(10, x.score-a.senses[second].score)
	}
}

// context is what the countries and states that the text names say for s.
func (a *article) context(s *sense) float64 {
	v := 0.0
	if s.Feature.IsCountry() || s.Country == "" {
		return 0
	}
	if c := a.nations[s.Country]; c > 0 {
		v += w.nation * (1 + math.Log(float64(c))/2)
	}
	if c := a.stateOf[s.Country]; c > 0 && s.Feature == gazetteer.ADM1 {
		v += w.states * math.Log1p(float64(c)) / 2
	}
	if c := a.states[s.Admin1]; c > 0 && s.Admin1 != 0 && s.Admin1 != s.ID {
		v += w.inState * (1 + math.Log(float64(c))/2)
	}
	return v
}

// neighboursOf lists other names near to the first mention of n, by their chosen senses.
func (a *article) neighboursOf(n int32) []int32 {
	a.near = a.near[:0]
	at := int(a.names[n].mention)
	if at < 0 {
		return nil
	}
	take := func(i int) {
		o := a.mentions[i].name
		if o == n || a.names[o].best < 0 {
			return
		}
		if slices.Contains(a.near, o) {
			return
		}
		if s := &a.senses[a.names[o].best]; !s.Feature.IsCountry() && !s.Feature.IsRegion() {
			a.near = append(a.near, o)
		}
	}
	for d := 1; d < 3*neighbours && len(a.near) < neighbours; d++ {
		if at+d < len(a.mentions) {
			take(at + d)
		}
		if at-d >= 0 {
			take(at - d)
		}
	}
	return a.near
}

// nearness is what the chosen senses of other names say for s.
func (a *article) nearness(s *sense, near []int32) float64 {
	if len(near) == 0 || s.Feature.IsCountry() {
		return 0
	}
	sum, same := 0.0, 0.0
	for _, n := range near {
		o := &a.senses[a.names[n].best]
		sum += closeness(s, o, w.nearScale)
		if o.Country == s.Country {
			same++
		}
	}
	return w.near*math.Log1p(sum) + w.sameCountry*same/float64(len(near)+1)
}

// holding is what the chosen senses of other names say for a state or country that they lie in.
func (a *article) holding(s *sense, near []int32) float64 {
	if !s.Feature.IsCountry() && s.Feature != gazetteer.ADM1 {
		return 0
	}
	n := 0
	for _, k := range near {
		if inside(&a.senses[a.names[k].best], s) {
			n++
		}
	}
	return w.holds * math.Log1p(float64(n))
}

// write makes the document's places of the mentions.
func (a *article) write() {
	for i := range a.mentions {
		m := &a.mentions[i]
		p := document.Place{Span: m.Span, Role: m.role, Entity: -1, Rule: m.rule}
		x := &a.names[m.name]
		if m.firm && !a.spokenFor(x) {
			continue
		}
		if x.best >= 0 {
			a.fill(&p, &a.senses[x.best].Place)
			p.Confidence = confidence(x, &a.senses[x.best], m)
			p.Role = a.roleOf(m, &a.senses[x.best])
		} else if s := a.backOff(i); s != nil && !m.vague {
			a.fill(&p, &s.Place)
			p.Name, p.GeonamesID, p.Admin1, p.Feature = "", 0, "", "" // those are the neighbour's
			p.Approximate, p.Confidence = true, float32(0.7*surely(m))
		} else {
			p.Confidence = float32(0.2 * surely(m))
		}
		a.d.Places = append(a.d.Places, p)
	}
	a.shareRoles()
}

// spokenFor reports whether the article's other names speak for the place chosen for x.
func (a *article) spokenFor(x *name) bool {
	if x.best < 0 {
		return false
	}
	s := &a.senses[x.best]
	v := s.score - s.prior
	if s.Feature == gazetteer.ADM1 {
		v -= w.states * math.Log1p(float64(x.count)) / 2 // which it says for itself
	}
	return v >= w.partNeeds
}

func (a *article) fill(p *document.Place, g *gazetteer.Place) {
	p.Name, p.GeonamesID, p.Lat, p.Lon, p.HasPoint, p.Feature = g.Name, g.GeoNames, round5(g.Lat), round5(g.Lon), true, g.Feature.String()
	if row := country.ByCode(g.Country); row != nil {
		p.Country = row.Code
	}
	if g.Admin1 != 0 {
		p.Admin1 = gazetteer.At(g.Admin1).Name
	}
}

// round5 is the number nearest to v of those with five decimals, as GeoNames has them: about a metre.
func round5(v float64) float64 { return math.Round(v*1e5) / 1e5 }

// confidence is how likely the point is right: by the lead over the next place that
// is elsewhere, as it was on the development sets. What was found, not given,
// also counts for how surely it is a place name at all.
func confidence(x *name, s *sense, m *mention) float32 {
	v := 0.94
	if !s.Feature.IsCountry() {
		v = lead(x.gap)
		if m.within >= 0 && m.explicit {
			v += 0.04
		}
	}
	if x.loose {
		v -= 0.1
	}
	return float32(max(0.1, min(v, 0.97)) * surely(m))
}

// lead is the share of right points at a gap in score; between the steps it is straight.
func lead(gap float64) float64 {
	steps := [...]float64{0.45, 0.57, 0.66, 0.80, 0.88, 0.94} // at gaps of 0, 1, 2 …
	i := int(gap)
	if i >= len(steps)-1 {
		return steps[len(steps)-1]
	}
	return steps[i] + (gap-float64(i))*(steps[i+1]-steps[i])
}

// surely is the chance that m is a place name: 1 if it was given.
func surely(m *mention) float64 {
	if m.found == 0 {
		return 1
	}
	return m.found
}

// backOff is the resolved place that the places around mention i speak for most, no
// country if there is another: a name that the gazetteer lacks is likely near to it.
func (a *article) backOff(i int) *sense {
	if a.mentions[i].within >= 0 {
		if b := a.names[a.mentions[i].within].best; b >= 0 {
			return &a.senses[b]
		}
	}
	var best, nation *sense
	most := 0.0
	for d := 1; d <= neighbours; d++ {
		for _, k := range [...]int{i - d, i + d} {
			if k < 0 || k >= len(a.mentions) || a.names[a.mentions[k].name].best < 0 {
				continue
			}
			s := &a.senses[a.names[a.mentions[k].name].best]
			if s.Feature.IsCountry() || s.Feature.IsRegion() {
				if nation == nil {
					nation = s
				}
			} else if v := a.votes(s, i) * a.proximity(i, k); v > most {
				best, most = s, v
			}
		}
	}
	switch {
	case best != nil:
		return best
	case a.home.place != nil && (nation == nil || nation.Country == a.home.country):
		return a.home.place
	}
	return nation
}

// proximity falls from 1 with the text between two mentions, and with a paragraph's end between them.
func (a *article) proximity(i, k int) float64 {
	x, y := a.mentions[min(i, k)].End, a.mentions[max(i, k)].Start
	v := 1 / (1 + float64(max(y-x, 0))/60)
	if y > x && strings.Contains(a.d.Text[x:min(y, x+600)], "\n") {
		v /= 3
	}
	return v
}

// votes weighs s by the places near it that stand around mention i.
func (a *article) votes(s *sense, i int) float64 {
	v := 0.0
	for k := max(0, i-neighbours); k <= min(len(a.mentions)-1, i+neighbours); k++ {
		if b := a.names[a.mentions[k].name].best; b >= 0 && k != i {
			gap := max(k-i, i-k)
			v += closeness(s, &a.senses[b], 100) / float64(3+gap)
		}
	}
	return v + a.home.score(s)/w.home/4
}
