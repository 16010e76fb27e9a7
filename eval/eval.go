package eval

import (
	"slices"

	"dateline/document"
)

// Options chooses between the readings that the scorers of the corpora offer.
// The zero value is the usual one.
type Options struct {
	Exclude      []string // subtypes of places that do not count: demonym metonym adjective not_place; nil means not_place
	MatchOverlap bool     // resolution of places on overlapping instead of equal spans
	GoldSpans    bool     // the program was given the gold spans: no recognition figures
	Pair         bool     // one type a sentence: prefer the event whose parties overlap gold's
	Attitudes    bool     // what is praised, backed or announced counts as a quotation, as in PolNeAR
	PloverView   bool     // fold planned, threatened and refused acts as PLOVER does
}

// Pair is an article of the gold with what was found in it; Found is nil where
// the output has no such article.
type Pair struct {
	Gold, Found *Article
}

// Match finds for each gold article the output with its id, else that of the
// document a row was cut from, else with the same text, else from the same file.
// One article is matched with one whatever they are called.
func Match(gold, found []*Article) []Pair {
	byID, byText, byFile := map[string]*Article{}, map[string]*Article{}, map[string]*Article{}
	for _, f := range found {
		byID[f.ID] = f
		if f.Text != "" {
			byText[f.Text] = f
		}
		if name := fileName(f.Source.Path); name != "" {
			byFile[name] = f
		}
	}
	pairs := make([]Pair, len(gold))
	for i, g := range gold {
		f := byID[g.ID]
		if f == nil && g.Doc != "" {
			f = byID[g.Doc]
		}
		if f == nil && g.Text != "" {
			f = byText[g.Text]
		}
		if f == nil {
			f = byFile[fileName(g.Source.Path)]
		}
		if f == nil && len(gold) == 1 && len(found) == 1 {
			f = found[0]
		}
		pairs[i] = Pair{g, f}
	}
	return pairs
}

func fileName(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' || path[i] == '\\' {
			return path[i+1:]
		}
	}
	return path
}

// Error is one difference between gold and output.
type Error struct {
	Article string `json:"article"`
	Layer   string `json:"layer"`
	Code    string `json:"code"` // missed, spurious, boundary, value, type, speaker, point, status, forbidden
	Gold    string `json:"gold,omitempty"`
	Found   string `json:"found,omitempty"`
}

// Report is the outcome of a comparison.
type Report struct {
	Articles    int      `json:"articles"`
	Missing     int      `json:"missing"`      // articles without output
	TextDiffers int      `json:"text_differs"` // output whose text is not gold's: its spans were moved, paragraph by paragraph
	Figures     []Figure `json:"figures"`
	Errors      []Error  `json:"errors,omitempty"`
}

// Figure is one number, by a name with dots: dates.strict.f1. Shares are 0..1.
type Figure struct {
	Name  string    `json:"name"`
	Value float64   `json:"value"`
	Range []float64 `json:"range,omitempty"` // 95 % bootstrap interval over articles
}

// Find is the figure of that name.
func (r *Report) Find(name string) (Figure, bool) {
	for _, f := range r.Figures {
		if f.Name == name {
			return f, true
		}
	}
	return Figure{}, false
}

// A layer counts each article by itself; its figures follow from the sums alone,
// so that they can be drawn again from any sample of the articles.
type layer struct {
	holds   func(*Article) bool // whether a gold article has something to score
	count   func(*tally, Pair)
	figures func(*tally, *figures)
}

// Score compares every pair. Intervals, if positive, is the number of bootstrap
// samples for the figures' ranges.
func Score(pairs []Pair, o Options, intervals int) *Report {
	r := &Report{Articles: len(pairs)}
	for _, p := range pairs {
		switch {
		case p.Found == nil:
			r.Missing++
		case p.Gold.Text != "" && p.Gold.Labels == nil && Fit(p.Gold, p.Found):
			r.TextDiffers++
		}
	}
	corpus := survey(pairs)
	for _, l := range []layer{quotations(), labels(), dates(), places(), language(), events()} {
		if !slices.ContainsFunc(pairs, func(p Pair) bool { return l.holds(p.Gold) }) {
			continue
		}
		tallies := make([]*tally, len(pairs))
		for i, p := range pairs {
			switch {
			case p.Found == nil:
				p.Found = &Article{}
			case !o.Attitudes:
				p.Found = p.Found.withoutAttitudes()
			}
			tallies[i] = newTally(o, corpus)
			l.count(tallies[i], p)
			r.Errors = append(r.Errors, tallies[i].errors...)
		}
		out := &figures{}
		l.figures(total(tallies), out)
		if intervals > 0 {
			bootstrap(out, tallies, l.figures, intervals)
		}
		r.Figures = append(r.Figures, out.list...)
	}
	return r
}

// withoutAttitudes is a without the quotations that the program marks as no words of
// the speaker's: praised [her honesty].
func (a *Article) withoutAttitudes() *Article {
	isAttitude := func(q Quotation) bool { return document.IsAttitude(q.Rule) }
	if !slices.ContainsFunc(a.Quotations, isAttitude) {
		return a
	}
	b := *a
	b.Quotations = slices.DeleteFunc(slices.Clone(a.Quotations), isAttitude)
	return &b
}

// corpus says what the gold as a whole annotates: a figure that no article supports is left out.
type corpus struct {
	speaker, kind, cue bool
	types              map[string]bool // of entities
}

func survey(pairs []Pair) corpus {
	c := corpus{types: map[string]bool{}}
	for _, p := range pairs {
		for _, q := range p.Gold.Quotations {
			c.speaker = c.speaker || q.Speaker != nil
			c.kind = c.kind || q.Kind != ""
			c.cue = c.cue || q.Cue != nil
		}
		for _, e := range p.Gold.Entities {
			c.types[typeOf(e.Type)] = true
		}
	}
	return c
}
