package place

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// candidate is a stretch of text that may be a place name.
type candidate struct {
	document.Span
	label   document.EntityType // of the mention that holds it
	holder  document.Span       // that mention; empty if none
	known   bool                // the gazetteer has it
	demonym bool
	clues   clues
	chance  float64
}

// find lists the place names of the text: what the entity layer takes for places
// and what the gazetteer has, weighed by the words around (clue.go).
func (a *article) find() {
	a.candidates()
	a.people()
	a.fileLabels()
	a.fileWords()
	clear(a.counts)
	clear(a.placed)
	for i := range a.cands {
		a.look(i)
		a.counts[a.text(a.cands[i].Span)]++
	}
	for i := range a.cands {
		if c := &a.cands[i]; a.standsAsPlace(c) {
			a.placed[a.text(c.Span)] = struct{}{}
		}
	}
	for i := range a.cands {
		c := &a.cands[i]
		a.agree(c)
		c.chance = 1 / (1 + math.Exp(-c.clues.sum()))
		if c.chance < threshold && a.isCountryAlone(c) {
			c.chance = countryAlone
		}
		if c.chance < threshold || a.never(c) || a.isOther(c) {
			continue
		}
		m := mention{Span: c.Span, rule: c.rule(), found: c.chance}
		m.firm = a.isPlainFirm(c)
		m.vague = !c.known && !a.isLocated(i)
		if c.demonym {
			m.role = document.Demonym
		} else if m.rule == inOrganisation {
			m.role = document.Metonym
		}
		a.mentions = append(a.mentions, m)
	}
}

// countryAlone is the chance of a country's name that the clues speak against in vain.
const countryAlone = 0.8

// inOrganisation is the rule of a place in an organisation's name. Such a place acts or
// owns rather than that something is there: its role is metonym.
const inOrganisation = "in-organisation"

// rule names what spoke for c most.
func (c *candidate) rule() string {
	switch {
	case c.clues.has(dateline):
		return "dateline"
	case c.demonym:
		return "demonym"
	case c.label == document.PlaceName || c.label == document.NORP:
		return "entity"
	case c.label == document.Org && c.holder.Len() > c.Len():
		return inOrganisation
	case c.clues.has(beforeHolder), c.clues.has(isHolder):
		return "container"
	}
	return "gazetteer"
}

// candidates gathers the gazetteer's names at capital letters, from left to right and
// the longest first, and the entity layer's places around and beside them.
func (a *article) candidates() {
	a.cands = a.cands[:0]
	text := a.d.Text
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsUpper(r) || !a.opens(i) {
			i += n
			continue
		}
		if s := a.match(int32(i)); !s.Empty() && s.Len() > 1 {
			a.cands = append(a.cands, candidate{Span: s, known: true})
			i = int(s.End)
			continue
		}
		i += n
	}
	known := len(a.cands)
	k := 0
	for _, m := range a.d.Mentions {
		if m.Kind != document.NameMention || m.Type != document.PlaceName && m.Type != document.NORP {
			continue
		}
		for k > 0 && k < known && a.cands[k].Start > m.Start {
			k--
		}
		for k < known && a.cands[k].End <= m.Start {
			k++
		}
		a.mergeEntity(m, k, known)
	}
	slices.SortStableFunc(a.cands, func(x, y candidate) int { return outerFirst(x.Span, y.Span) })
	// What a longer candidate swallows goes.
	out, end := a.cands[:0], int32(-1)
	for _, c := range a.cands {
		if c.Empty() || c.Start < end {
			continue
		}
		end = c.End
		out = append(out, c)
	}
	a.cands = out
}

// mergeEntity adds the entity layer's place m, if the gazetteer's names from k on
// leave some of it, and then takes their place.
func (a *article) mergeEntity(m document.Mention, k, known int) {
	if s := m.Span; k < known && a.cands[k].Start < s.End {
		c := a.cands[k]
		text := a.text(s)
		switch {
		case c.Contains(s):
			return
		case strings.ContainsAny(text, ",;:()/\n") || strings.Contains(text, " and ") || strings.Contains(text, " in "):
			return
		case c.Start > s.Start: // "northern Iraq", "Connecting California", "New Iberville Parish"
			lead := strings.TrimSpace(a.d.Text[s.Start:c.Start])
			if lower(lead) || isDirection(document.FoldASCII(lead)) || c.End == s.End {
				return
			}
		default: // "Idlib province", "Dubai World Cup", "Meadow Grove"
			rest := strings.TrimSpace(a.d.Text[c.End:max(s.End, c.End)])
			if rest == "" || lower(rest) || plainOrg(rest) {
				return
			}
		}
		if c.Start < s.Start {
			return
		}
	}
	if s := m.Span; s.Len() > 1 {
		a.cands = append(a.cands, candidate{Span: s})
	}
}

// plainOrg reports whether the rest of a name makes an organisation or an event of it.
func plainOrg(rest string) bool {
	fold := document.FoldASCII(rest)
	last := fold[strings.LastIndexByte(fold, ' ')+1:]
	switch last {
	case "cup", "police", "council", "department", "times", "post", "news", "tribune", "rail", "fish", "dmv", "analytica", "house", "purchase", "jail",
		"government", "senate", "court", "saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "earthquake", "bank", "school",
		"university", "college", "league", "open", "marathon", "festival", "association", "company", "county", "state", "province", "city", "region":
		return true
	}
	return false
}

// opens reports whether a name can begin at byte i.
func (a *article) opens(i int) bool {
	if i == 0 {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(a.d.Text[:i])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' && r != '@' && r != '#' && r != '_' && r != '&' && r != '.'
}

// look gathers the clues of candidate i.
func (a *article) look(i int) {
	c := &a.cands[i]
	a.labelOf(c)
	a.senseClues(c)
	a.wordClues(c)
	a.frameClues(i)
}

// labelOf finds the mention that holds c.
func (a *article) labelOf(c *candidate) {
	r := a.d.MentionsIn(document.Span{Start: max(0, c.Start-120), End: c.End})
	for k := r.First; k < r.End; k++ {
		m := &a.d.Mentions[k]
		if m.Kind == document.NameMention && m.Overlaps(c.Span) {
			c.label, c.holder = m.Type, m.Span
			if m.Type == document.PlaceName {
				break
			}
		}
	}
	switch c.label {
	case document.PlaceName:
		if c.holder == c.Span {
			c.clues.set(entPlace)
		} else {
			c.clues.set(entPlacePart)
		}
	case document.NORP:
		c.clues.set(entNorp)
	case document.Org:
		if c.holder == c.Span {
			c.clues.set(entOrg)
		} else if c.Start == c.holder.Start {
			c.clues.set(entOrgHead)
		} else if c.End == c.holder.End {
			c.clues.set(entOrgTail)
		} else {
			c.clues.set(entOrgMiddle)
		}
	case document.Person:
		if c.holder == c.Span {
			c.clues.set(entPerson)
		} else {
			c.clues.set(entPersonPart)
		}
	case document.Misc:
		c.clues.set(entMisc)
	default:
		c.clues.set(entNone)
	}
}

// senseClues says what the gazetteer has for c.
func (a *article) senseClues(c *candidate) {
	text := a.text(c.Span)
	if !c.known {
		c.clues.set(unknown)
		if strings.ContainsRune(text, ' ') {
			c.clues.set(unknownLong)
		}
		return
	}
	hits := gazetteer.Lookup(text)
	people, best, union := -1.0, gazetteer.NoFeature, false
	kind := gazetteer.Main
	for h := range hits.Len() {
		id, k := hits.At(h)
		if !spelt(text, k) {
			continue
		}
		p := gazetteer.At(id)
		v := p.Population
		if p.Feature.IsCountry() {
			v *= 100
		}
		if v > people {
			people, best, kind, union = v, p.Feature, k, p.Name == "European Union" // which is written of like a country
		}
	}
	c.demonym = kind == gazetteer.Demonym
	switch {
	case c.demonym && best.IsCountry():
		c.clues.set(demonymCountry)
	case c.demonym:
		c.clues.set(demonymOther)
	case kind >= gazetteer.Short && !best.IsCountry():
		c.clues.set(shortName)
	case best.IsCountry() || union:
		c.clues.set(isCountry)
	case best == gazetteer.ADM1:
		c.clues.set(isState)
	case best == gazetteer.ADM2:
		c.clues.set(isCounty)
	case best.IsRegion():
		c.clues.set(isRegion)
	case best == gazetteer.AIRP:
		c.clues.set(isAirport)
	case !best.IsPopulated():
		c.clues.set(isFeature)
	case people >= 1e6:
		c.clues.set(cityHuge)
	case people >= 1e5:
		c.clues.set(cityLarge)
	case people >= 1e4:
		c.clues.set(cityMiddle)
	case people >= 1e3:
		c.clues.set(citySmall)
	default:
		c.clues.set(cityTiny)
	}
	if kind == gazetteer.Other {
		c.clues.set(otherName)
	}
	if strings.ContainsAny(text, " -") {
		c.clues.set(manyWords)
	}
	if c.Len() <= 3 {
		c.clues.set(veryShort)
	}
}
