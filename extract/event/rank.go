package event

import (
	"slices"

	"dateline/document"
)

// order are the drafts that become events, by trigger.
func (f *finder) order() []int32 {
	out := make([]int32, 0, len(f.drafts))
	for i := range f.drafts {
		if d := &f.drafts[i]; d.merged < 0 && !d.weak && !d.Trigger.Empty() {
			out = append(out, int32(i))
		}
	}
	slices.SortStableFunc(out, func(a, b int32) int {
		x, y := f.drafts[a].Trigger, f.drafts[b].Trigger
		if x.Start != y.Start {
			return int(x.Start - y.Start)
		}
		return int(y.End - x.End)
	})
	return out
}

// rank gives every draft its salience: early in the article, in the headline,
// not embedded, with parties, date and place.
func (f *finder) rank() {
	for i := range f.drafts {
		d := &f.drafts[i]
		s := float32(1) / (1 + 0.25*float32(d.Sentence))
		if d.parent >= 0 {
			s *= 0.5
		}
		s *= 1 / (1 + 0.3*float32(d.depth))
		if len(d.Actors) > 0 {
			s *= 1.3
		}
		if d.Status != document.Asserted && d.Status != document.Reported {
			s *= 0.7
		}
		if d.noun >= 0 {
			s *= 0.8
		}
		d.Salience = min(s/1.3, 1)
	}
}
