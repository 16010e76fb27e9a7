package event

import (
	"math"
	"slices"
	"strings"
	"time"

	"dateline/document"
)

// dayGap is how many dates earlier in the text a day nearer to the publication
// outweighs (3 and 6 tried); leadBonus what a date of the first sentences is worth
// beside one nearer to the publication (4 and 10); wideWeight how little a country
// counts beside a town (.4 to .8); ownBonus what it is worth to be the place of the best
// event (.3 and .8 do the same, from 1 on it loses); narrowShare which part of a country's
// weight a town of it needs to stand for it (.15 the same, .5 loses). Tuned on Giveme5W1H's
// development articles: see docs/adr/0060.
const (
	dayGap      = 3
	leadBonus   = 10
	wideWeight  = 0.8
	ownBonus    = 0.5
	narrowShare = 0.25
)

// whenAnswers are the days named in the article, nearest to its publication and
// earliest in the text first.
func (f *finder) whenAnswers() []document.Span {
	best, rank := -1, 1<<30
	for i := range f.d.Dates {
		x := &f.d.Dates[i]
		if x.Type == document.DateDuration || x.Type == document.DateSet || vague(x.Value) || len(x.Value) < 7 {
			continue
		}
		if f.inName(x.Span) {
			continue
		}
		r := i
		if x.Start >= f.leadSpan.Start && x.Start < f.leadSpan.End {
			r -= leadBonus
		}
		if len(x.Value) < 10 {
			r += 40
		}
		if day, err := time.Parse(time.DateOnly, x.Value[:min(10, len(x.Value))]); err == nil && f.d.Published.Known() {
			r += dayGap * int(math.Abs(math.Round(f.d.Published.Time.Sub(day).Hours()/24)))
		} else {
			r += 20
		}
		if r < rank {
			best, rank = i, r
		}
	}
	if best < 0 {
		return nil
	}
	return []document.Span{f.d.Dates[best].Span}
}

// whereAnswers are the literal places by how often and how early they are named.
func (f *finder) whereAnswers() []document.Span {
	var counts []placeCount
	own := f.ownPlace()
	for i := range min(len(f.d.Places), 60) {
		p := &f.d.Places[i]
		if p.Role != document.LiteralPlace {
			continue
		}
		name := f.d.Fold(p.Span)
		k := slices.IndexFunc(counts, func(c placeCount) bool { return c.name == name })
		if k < 0 {
			k = len(counts)
			counts = append(counts, placeCount{name: name, first: int32(i), level: level(p)})
		}
		weight := 1 / (1 + 0.6*float64(f.d.SentenceAt(p.Start)))
		if counts[k].level < town {
			weight *= wideWeight
		}
		if p.Start >= f.leadSpan.Start && p.Start < f.leadSpan.End {
			if t := f.d.TokenAt(p.Start) - 1; t >= 0 && locative(f.d.TokenFold(t)) {
				weight *= 1.4 // "in Istanbul", in the very sentence that says what
			}
		}
		if int32(i) == own {
			weight += ownBonus
		}
		counts[k].score += weight
	}
	slices.SortStableFunc(counts, func(a, b placeCount) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	f.narrow(counts)
	var out []document.Span
	for _, c := range counts {
		if len(out) > 0 && strings.HasSuffix(f.d.Fold(out[len(out)-1]), ", "+c.name) {
			continue // told with the town
		}
		if out = append(out, f.whole(c.first)); len(out) == 3 {
			break
		}
	}
	return out
}

// The levels of places, by how narrow they are.
const (
	continent = iota
	land
	province
	town // and what else is no more than that
)

// placeCount is a place of the article under one name.
type placeCount struct {
	name  string
	score float64
	first int32 // its first mention in Document.Places
	level int
}

// level is how narrow a place is.
func level(p *document.Place) int {
	switch {
	case p.Feature == "CONT":
		return continent
	case strings.HasPrefix(p.Feature, "PCL"):
		return land
	case strings.HasPrefix(p.Feature, "ADM1"):
		return province
	}
	return town
}

// narrow puts a town or province before the country, or a town before the province, that
// it lies in and that is named more: "fire in Brazil … the market of Recife".
func (f *finder) narrow(counts []placeCount) {
	for i := 1; i < len(counts); i++ {
		if wide, c := counts[0], counts[i]; c.score >= narrowShare*wide.score && f.lies(c, wide) {
			copy(counts[1:i+1], counts[:i])
			counts[0] = c
		}
	}
}

// lies reports whether a lies in the country or province b.
func (f *finder) lies(a, b placeCount) bool {
	p, q := &f.d.Places[a.first], &f.d.Places[b.first]
	if a.level <= b.level || p.Country == "" || p.Country != q.Country {
		return false
	}
	return b.level == land || b.level == province && p.Admin1 == q.Admin1
}

// ownPlace is the place of the article's best event that has one, -1 if none has.
func (f *finder) ownPlace() int32 {
	best, most := int32(-1), float32(0)
	for i := range f.d.Events {
		e := &f.d.Events[i]
		if e.Place >= 0 && e.Salience > most && e.Sentence < leadSentences && (e.Status == document.Asserted || e.Status == document.Reported) && f.d.Places[e.Place].Role == document.LiteralPlace {
			best, most = e.Place, e.Salience
		}
	}
	return best
}

// whole is the place with the larger one that follows it: "Cleveland, Ohio".
func (f *finder) whole(i int32) document.Span {
	p := &f.d.Places[i]
	if int(i)+1 < len(f.d.Places) {
		q := &f.d.Places[i+1]
		if q.Start == p.End+2 && f.d.Text[p.End:q.Start] == ", " && q.Role == document.LiteralPlace && level(q) < level(p) && q.Country == p.Country && q.Country != "" {
			return document.Span{Start: p.Start, End: q.End}
		}
	}
	return p.Span
}

// inName reports whether the date is a part of a name that is no day: "USA Today", the
// "Today" programme.
func (f *finder) inName(x document.Span) bool {
	for r := f.d.MentionsIn(document.Span{Start: max(0, x.Start-40), End: x.End}); r.First < r.End; r.First++ {
		m := &f.d.Mentions[r.First]
		if m.Kind == document.NameMention && m.Contains(x) && m.Len() > x.Len() {
			return true
		}
	}
	t := f.d.TokenAt(x.Start)
	if t < 0 || f.d.TokenFold(t) != "today" || int(t)+1 >= len(f.d.Tokens) {
		return false
	}
	switch f.d.TokenFold(t + 1) {
	case "show", "programme", "program", "host", "newspaper":
		return true
	}
	return false
}
