package record

import (
	"maps"

	"dateline/document"
)

// maxSpeakers bounds the memory of a run over millions of articles: beyond it, those
// who spoke once are forgotten.
const maxSpeakers = 100_000

// Stats counts what a run found. It adds up over articles.
type Stats struct {
	Articles, Events, Quotations, Dates, Places int
	Attitudes                                   int            // those of the quotations that name what is praised, backed or announced
	Resolved                                    int            // places with a point
	Speakers                                    map[string]int // quotations by resolved speaker
	Types, Statuses                             map[string]int // events by type and by status
}

func statsOf(a *Article) Stats {
	s := Stats{Articles: 1, Events: len(a.Events), Quotations: len(a.Quotations), Dates: len(a.Dates), Places: len(a.Places)}
	for i := range a.Places {
		if a.Places[i].Lat != nil {
			s.Resolved++
		}
	}
	for i := range a.Quotations {
		q := &a.Quotations[i]
		if document.IsAttitude(q.Rule) {
			s.Attitudes++
			continue
		}
		if p := q.Speaker; p != nil && p.Name != nil {
			count(&s.Speakers, *p.Name, 1)
		}
	}
	for i := range a.Events {
		count(&s.Types, a.Events[i].Type, 1)
		count(&s.Statuses, a.Events[i].Status, 1)
	}
	return s
}

// Add adds o to s.
func (s *Stats) Add(o *Stats) {
	s.Articles += o.Articles
	s.Events += o.Events
	s.Quotations += o.Quotations
	s.Attitudes += o.Attitudes
	s.Dates += o.Dates
	s.Places += o.Places
	s.Resolved += o.Resolved
	for k, n := range o.Speakers {
		count(&s.Speakers, k, n)
	}
	if len(s.Speakers) > maxSpeakers {
		maps.DeleteFunc(s.Speakers, func(_ string, n int) bool { return n == 1 })
	}
	for k, n := range o.Types {
		count(&s.Types, k, n)
	}
	for k, n := range o.Statuses {
		count(&s.Statuses, k, n)
	}
}

func count(m *map[string]int, key string, n int) {
	if *m == nil {
		*m = map[string]int{}
	}
	(*m)[key] += n
}
