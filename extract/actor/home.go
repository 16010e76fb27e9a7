package actor

import (
	"strings"

	"dateline/document"
)

// home gives office-holders of whom nothing else tells it the country that the
// article is about: the one that it names most, and twice as often as any other,
// where a name in the first two sentences counts twice.
func (f *finder) home() {
	d := f.d
	var land string
	looked := false
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Country != "" || e.Type != document.Person || e.Role.Empty() || !ofState(e.Sector) {
			continue
		}
		if c := f.setting(e.Name.Start); c != "" {
			e.Country = c
			continue
		}
		if !looked {
			land, looked = f.mainLand(), true
		}
		if land == "" && american(d.Fold(e.Role)) {
			e.Country = "USA"
			continue
		}
		e.Country = land
	}
}

// setting is the country of the place that opens the sentence at byte offset at, "In
// Tokyo, Defence Minister X said"; empty if none does.
func (f *finder) setting(at int32) string {
	d := f.d
	s := d.SentenceAt(at)
	if s < 0 {
		return ""
	}
	r := d.Sentences[s].Tokens
	if r.Len() < 4 || d.TokenFold(r.First) != "in" || f.placed[r.First+1] < 0 {
		return ""
	}
	p := &d.Places[f.placed[r.First+1]]
	if end := d.TokensIn(p.Span).End; end >= r.End || d.Tokens[end].Tag != document.Comma || p.Start > at {
		return ""
	}
	return p.Country
}

// american reports whether a title is shortened as the American press does: an
// article that says no country takes its own for granted.
func american(role string) bool {
	for _, t := range []string{"gov.", "sen.", "rep.", "lt. gov.", "state rep.", "state sen."} {
		if strings.HasSuffix(role, t) {
			return true
		}
	}
	return false
}

// ofState reports whether people of a sector serve a state.
func ofState(sector string) bool {
	switch sector {
	case "GOV", "LEG", "JUD", "MIL", "COP", "SPY":
		return true
	}
	return false
}

// mainLand is the country that the article is about; empty if it is about several.
func (f *finder) mainLand() string {
	d := f.d
	counts := map[string]int{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind == document.NameMention && m.Entity >= 0 && (m.Type == document.PlaceName || m.Type == document.NORP) {
			if c := d.Entities[m.Entity].Country; c != "" {
				counts[c]++
				if d.SentenceAt(m.Start) < 2 {
					counts[c]++
				}
			}
		}
	}
	best, second, land := 0, 0, ""
	for c, n := range counts {
		switch {
		case n > best:
			best, second, land = n, best, c
		case n > second:
			second = n
		}
	}
	if best < 3 || best < 2*second {
		return ""
	}
	return land
}
