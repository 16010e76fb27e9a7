package event

import (
	"math"
	"time"

	"dateline/document"
)

// dayGap is how many dates earlier in the text a day nearer to the publication
// outweighs (3 and 6 tried); leadBonus what a date of the first sentences is worth
// beside one nearer to the publication (4 and 10). Tuned together on Giveme5W1H's
// development articles: when .56 -> .65.
const (
	dayGap    = 3
	leadBonus = 10
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
