package quote

import (
	"slices"

	"dateline/document"
)

// Gold is a quotation as an annotator marked it. Empty spans are unknown.
type Gold struct {
	document.Span
	Kind    document.QuoteKind
	Speaker document.Span
	Cue     document.Span
}

// Lesson is a document with every layer that the stage needs, and its gold.
type Lesson struct {
	Doc  *document.Document
	Gold []Gold
}

// Train fits the stage's weights to lessons and returns the tables by file name.
// The same lessons give the same tables.
func Train(lessons []Lesson) map[string]string {
	m := newModels()
	readers := make([]*reader, len(lessons))
	var regions, speakers, sources, ways, ends, begins []choice
	for i, l := range lessons {
		readers[i] = newReader(l.Doc)
		regions = append(regions, readers[i].regionLessons(m.regionSchema, l.Gold)...)
	}
	// Three-fold cross-validation, content F1: 61.4, 61.3, 61.1 with rare 10, 25, 50, and a third and a half of the
	// features fewer; 60.6, 60.9, 60.8 at rates of 0.1, 0.05, 0.03.
	const passes, rate, pull, rare = 12, 0.05, 3e-4, 25
	m.region = learn(regions, regionClasses, m.regionSchema.size, passes, rate, pull, rare)
	for i, l := range lessons {
		speakers = append(speakers, readers[i].speakerLessons(m.speakerSchema, l.Gold)...)
		sources = append(sources, readers[i].sourceLessons(m.sourceSchema, l.Gold)...)
		w, e, b := readers[i].wayLessons(m, l.Gold)
		ways, ends, begins = append(ways, w...), append(ends, e...), append(begins, b...)
	}
	m.speaker = learn(speakers, 1, m.speakerSchema.size, passes, rate, pull, rare)
	m.source = learn(sources, 1, m.sourceSchema.size, passes, rate, pull, rare)
	m.way = learn(ways, 1, m.waySchema.size, passes, rate, pull, rare)
	m.end = learn(ends, 1, m.endSchema.size, passes, rate, pull, rare)
	m.begin = learn(begins, 1, m.beginSchema.size, passes, rate, pull, rare)
	const head = "# feature\tweight\n"
	return map[string]string{
		"region.tsv":  m.region.table(m.regionSchema, "# feature\tdirect\tmixed\tnone\n"),
		"speaker.tsv": m.speaker.table(m.speakerSchema, head),
		"cue.tsv":     m.way.table(m.waySchema, head),
		"source.tsv":  m.source.table(m.sourceSchema, head),
		"end.tsv":     m.end.table(m.endSchema, head),
		"begin.tsv":   m.begin.table(m.beginSchema, head),
	}
}

// regionLessons labels each region with what the gold makes of it, and sets its
// class to that, since later regions look back at it.
func (r *reader) regionLessons(s *schema, gold []Gold) []choice {
	var out []choice
	for i := range r.regions {
		g := &r.regions[i]
		g.class = r.goldClass(r.d.Marks[g.mark], gold)
		x := r.regionFeatures(nil, s, i)
		var options []option
		for c := range regionClasses {
			options = append(options, option{c, x})
		}
		out = append(out, choice{options, g.class, 1})
	}
	return out
}

func (r *reader) goldClass(m document.Mark, gold []Gold) int {
	class := regionNone
	for _, q := range gold {
		common := min(q.End, m.End) - max(q.Start, m.Start)
		if int(common)*2 < m.Len() {
			continue
		}
		// A quotation over several paragraphs is one span. The corpus counts double
		// marks only, so its own kind is not asked.
		if d := q.Len() - m.Len(); d < 4 && d > -4 || q.Kind == document.Direct && (!m.Closed || m.Continues >= 0) {
			return regionDirect
		}
		class = regionMixed
	}
	return class
}

// speakerLessons lists the candidates of each region that is direct, with the
// one that the gold names.
func (r *reader) speakerLessons(s *schema, gold []Gold) []choice {
	var out []choice
	roles := r.roles()
	last := candidate{chunk: -1}
	for i := range r.regions {
		g := r.regions[i]
		if g.class == regionNone {
			continue
		}
		q, ok := goldOf(r.d.Marks[g.mark].Span, gold)
		if !ok {
			continue
		}
		list := r.candidates(nil, roles, i, last)
		right := r.rightOne(list, q.Speaker)
		if right < 0 {
			continue
		}
		var options []option
		for _, c := range list {
			options = append(options, option{0, r.candidateFeatures(nil, s, i, c, last)})
		}
		weight := float32(1)
		if g.class == regionMixed {
			weight = 0.5
		}
		out = append(out, choice{options, right, weight})
		if g.class == regionDirect && list[right].chunk >= 0 {
			last = list[right]
		}
	}
	return out
}

func goldOf(m document.Span, gold []Gold) (Gold, bool) {
	for _, q := range gold {
		if common := min(q.End, m.End) - max(q.Start, m.Start); int(common)*2 >= m.Len() {
			return q, true
		}
	}
	return Gold{}, false
}

// rightOne is the candidate that shares a character with the speaker: one with a
// verb before one without, and the earliest in the text. -1 if none does.
func (r *reader) rightOne(list []candidate, speaker document.Span) int {
	best, score := -1, -1
	for n, c := range list {
		if c.chunk < 0 {
			if speaker.Empty() {
				return n
			}
			continue
		}
		x := r.chunks[c.chunk]
		span := r.span(source{x.first, x.end, c.chunk})
		if !span.Overlaps(speaker) {
			continue
		}
		v := 1
		if c.role == asSubject || c.role == asInverted {
			v = 3
		}
		if span.Start == speaker.Start {
			v++
		}
		if v > score {
			best, score = n, v
		}
	}
	return best
}

// wayLessons pairs cues with the gold quotations that have them: how each is
// read, where its content ends, where it begins.
func (r *reader) wayLessons(m *models, gold []Gold) (ways, ends, begins []choice) {
	last := -1
	order := 0
	for k := range r.chunks {
		if r.chunks[k].kind == stop {
			order = 0
		}
		if !r.isCue(k) {
			continue
		}
		order++
		c := r.chunks[k]
		head := r.d.Tokens[c.head].Span
		list := r.ways(nil, k)
		right, isCue, onlyDirect := 0, false, true
		var with Gold
		for _, q := range gold {
			if !q.Cue.Contains(head) {
				continue
			}
			isCue = true
			if r.isRegion(q.Span) {
				continue
			}
			onlyDirect = false
			for n, w := range list {
				if right == 0 && r.fits(w, q.Span) {
					right, with = n, q
				}
			}
		}
		before := last
		if isCue && (onlyDirect || r.hasVerb(with.Span)) {
			last = k
		}
		if isCue && onlyDirect {
			continue // introduces a direct quotation
		}
		var options []option
		v := r.view(k, order-1, before)
		for _, w := range list {
			options = append(options, option{0, r.wayFeatures(nil, m.waySchema, k, w, &v)})
		}
		weight := float32(1)
		if isCue && right == 0 {
			weight = 0.5 // says something, in a way that we can not read
		}
		ways = append(ways, choice{options, right, weight})
		if right > 0 {
			e, b := r.boundLesson(m, k, list[right], with.Span)
			ends, begins = append(ends, e...), append(begins, b...)
		}
	}
	return ways, ends, begins
}

// hasVerb reports whether a verb stands in q.
func (r *reader) hasVerb(q document.Span) bool {
	i, _ := slices.BinarySearchFunc(r.d.Tokens, q.Start, func(t document.Token, at int32) int { return int(t.Start - at) })
	for ; i < len(r.d.Tokens) && r.d.Tokens[i].Start < q.End; i++ {
		if t := r.d.Tokens[i].Tag; t.IsVerb() || t == document.MD {
			return true
		}
	}
	return false
}

// isRegion reports whether q is a region and nothing else.
func (r *reader) isRegion(q document.Span) bool {
	for _, g := range r.regions {
		m := r.d.Marks[g.mark]
		if m.Overlaps(q) && q.Start >= m.Start-1 && q.Start <= m.Content.Start && q.End >= m.Content.End-1 {
			return true
		}
	}
	return false
}

// fits reports whether way w begins (on the left: ends) where q does.
func (r *reader) fits(w way, q document.Span) bool {
	if w.start == startNone {
		return false
	}
	c := r.chunks[w.at]
	if w.start == startLeft {
		end := r.d.Tokens[c.end-1].End
		return q.End <= end+2 && q.End >= end-2
	}
	if int(c.first) >= len(r.d.Tokens) {
		return false
	}
	first := r.d.Tokens[c.first].Start
	return q.Start == first || w.start == startRegion && q.Start <= first+3 && q.Start >= first
}

func (r *reader) boundLesson(m *models, k int, w way, q document.Span) (ends, begins []choice) {
	p := r.boundOf(k, w.start, r.senseOf(k).Class, 1)
	if w.start == startLeft {
		p.step = -1
		return nil, r.boundChoice(m.beginSchema, p, r.begins(nil, int(w.at)), int(w.at)+1, q)
	}
	return r.boundChoice(m.endSchema, p, r.ends(nil, int(w.at)), int(w.at), q), nil
}

// boundChoice is the choice among the bounds in list, if that of q is among them.
func (r *reader) boundChoice(s *schema, p bound, list []int32, fixed int, q document.Span) []choice {
	var options []option
	var passed features
	right, exact := -1, false
	for n := range list {
		r.moveTo(&p, list, n, fixed)
		x, more := r.boundFeatures(slices.Clone(passed), nil, s, p)
		options = append(options, option{0, x})
		passed = append(passed, more...)
		to, of := r.d.Tokens[r.chunks[p.e-1].end-1].End, q.End
		if p.step < 0 {
			to, of = r.d.Tokens[r.chunks[p.b].first].Start, q.Start
		}
		if to >= of-3 && to <= of+3 && (right < 0 || !exact && to == of) {
			right, exact = n, to == of
		}
	}
	if right < 0 {
		return nil
	}
	return []choice{{options, right, 1}}
}
