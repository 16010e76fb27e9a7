package cluster

import "dateline/record"

// Story is one event as the articles of a dataset tell it.
type Story struct {
	Schema   string              `json:"schema"`
	Key      string              `json:"key"`
	Type     string              `json:"type"`
	Status   map[string]int      `json:"status"` // how many records say that it happened, is planned, …
	Actors   []record.Actor      `json:"actors"` // of the clearest record
	To       []record.Actor      `json:"recipients"`
	Date     *record.EventDate   `json:"date"`
	Place    *record.Place       `json:"place"`
	Records  int                 `json:"records"`
	Clusters int                 `json:"clusters"` // independent tellings: copies of one story count once
	Sources  int                 `json:"sources"`
	First    *string             `json:"first_published"`
	Articles []record.ArticleRef `json:"articles"`
	Events   []string            `json:"events"` // event ids
	best     float32
	seen     map[int]bool // clusters
	inside   map[string]bool
}

// Stories groups event records by key.
type Stories struct {
	cluster map[string]int // by article id
	at      map[string]*Story
	order   []*Story
	alone   int
}

// NewStories takes the articles' clusters from c.
func NewStories(c *Clusterer) *Stories {
	s := &Stories{cluster: map[string]int{}, at: map[string]*Story{}}
	for i, k := range c.Of() {
		s.cluster[c.articles[i].ID] = k
	}
	return s
}

// Add takes one event in. An event without a day or without an actor says too
// little to be recognised elsewhere: it is counted by Alone and not grouped.
func (s *Stories) Add(e *record.EventLine) {
	if e.Date == nil || e.Date.From == nil || len(e.Actors) == 0 {
		s.alone++
		return
	}
	t := s.at[e.Key]
	if t == nil {
		t = &Story{Schema: record.Version, Key: e.Key, Type: e.Type, Status: map[string]int{}, best: -1, seen: map[int]bool{}, inside: map[string]bool{}}
		s.at[e.Key] = t
		s.order = append(s.order, t)
	}
	t.Records++
	t.Status[e.Status]++
	t.Events = append(t.Events, e.ID)
	if e.Confidence > t.best {
		t.best, t.Actors, t.To, t.Date, t.Place = e.Confidence, e.Actors, e.Recipients, e.Date, e.Place
	}
	if !t.inside[e.Article.ID] {
		t.inside[e.Article.ID] = true
		t.Articles = append(t.Articles, e.Article)
		t.seen[s.cluster[e.Article.ID]] = true
	}
}

// Alone is the number of events that were not grouped.
func (s *Stories) Alone() int { return s.alone }

// All are the stories in the order of their first record.
func (s *Stories) All() []*Story {
	for _, t := range s.order {
		t.Clusters = len(t.seen)
		t.Sources = sources(t.Articles)
		t.First = first(t.Articles)
	}
	return s.order
}
