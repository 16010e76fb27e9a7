package quote

import (
	"cmp"
	"slices"
	"strings"

	"dateline/document"
	"dateline/lexicon/cue"
)

// The most that a quotation is believed whose mark is never closed, that nobody is
// said to have spoken, that is thought and not said, and that is a thing.
const (
	unclosed = 0.4
	unspoken = 0.5
	belief   = 0.5
	attitude = 0.45
)

// write makes quotations of the regions and of what is ascribed, in text order.
func (r *reader) write(m *models, speakers []candidate, ascribed []attribution) {
	covered := make([]bool, len(r.regions))
	list := make([]draft, 0, len(r.regions)+len(ascribed))
	for _, a := range ascribed {
		list = append(list, r.draftOf(a, covered))
	}
	for i, g := range r.regions {
		if g.class == regionNone || covered[i] {
			continue
		}
		if g.class == regionMixed && !r.isUnclosed(i) {
			if a, ok := r.clauseOf(m, i, speakers[i]); ok {
				list = append(list, r.draftOf(a, covered))
				continue
			}
		}
		list = append(list, r.draftRegion(i, speakers[i]))
	}
	slices.SortStableFunc(list, func(a, b draft) int {
		return cmp.Or(cmp.Compare(a.q.Start, b.q.Start), cmp.Compare(b.q.End, a.q.End))
	})
	written := make([]int32, len(r.d.Marks)) // the quotation of each mark, plus one
	for n, x := range list {
		q := x.q
		if n > 0 && q.Span == list[n-1].q.Span {
			continue // two cues of one clause
		}
		if !x.fixed {
			q.Speaker = r.speaker(m, x.source, int(x.cue)) // in text order, so that "she" finds who spoke before
		}
		if q.Speaker.Entity >= 0 {
			r.lastEntity = q.Speaker.Entity
		}
		if x.mark >= 0 {
			if before := r.d.Marks[x.mark].Continues; before >= 0 && written[before] > 0 {
				q.Continues = written[before] - 1
				r.share(&q)
			}
			if i := r.regionOf(x.mark); q.Continues < 0 && i > 0 && r.regions[i].second {
				q.Continues = written[r.regions[i-1].mark] - 1
			}
			written[x.mark] = int32(len(r.d.Quotes)) + 1
		}
		if n := len(r.d.Quotes) - 1; x.second && n >= 0 && r.d.Quotes[n].Cue == q.Cue {
			q.Continues = int32(n)
		}
		r.d.Quotes = append(r.d.Quotes, q)
	}
}

// regionOf is the region of mark m.
func (r *reader) regionOf(m int32) int {
	lo, hi := 0, len(r.regions)
	for lo < hi {
		if mid := (lo + hi) / 2; r.regions[mid].mark < m {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// share gives a part of a quotation over several paragraphs the speaker of the
// parts before it, or them its own if they have none.
func (r *reader) share(q *document.Quote) {
	head := r.d.Quotes[q.Continues]
	q.Kind = head.Kind
	if !head.Speaker.Empty() {
		q.Speaker, q.Cue, q.Stance = head.Speaker, head.Cue, head.Stance
		return
	}
	for i := q.Continues; i >= 0; i = r.d.Quotes[i].Continues {
		p := &r.d.Quotes[i]
		p.Speaker, p.Cue, p.Stance = q.Speaker, q.Cue, q.Stance
	}
}

// draft is a quotation whose speaker is still to be resolved.
type draft struct {
	q      document.Quote
	mark   int32 // that it is made of, or -1
	source source
	cue    int32 // chunk; -1 if there is none
	fixed  bool  // the speaker is known already
	second bool  // goes on with what the same cue ascribes before it
}

func newQuote() document.Quote {
	return document.Quote{Continues: -1, Speaker: document.Ref{Entity: -1}, Addressee: document.Ref{Entity: -1}}
}

func (r *reader) draftRegion(i int, c candidate) draft {
	g := r.regions[i]
	m := r.d.Marks[g.mark]
	q := newQuote()
	q.Span, q.Content = m.Span, m.Content
	q.Kind = document.Direct
	if g.class == regionMixed && !r.isUnclosed(i) {
		q.Kind = document.Mixed
	}
	q.Cue = r.cueOf(c)
	if c.verb >= 0 {
		q.Stance = r.chunks[c.verb].verb.sense.Stance
	}
	if c.verb >= 0 {
		r.details(int(c.verb), &q)
	}
	if m.Style == document.Script {
		q.Speaker, q.Cue = r.labelOf(g), document.Span{}
	}
	q.Confidence = g.share
	switch {
	case r.isUnclosed(i):
		q.Confidence = min(q.Confidence, unclosed)
	case c.chunk < 0 && c.verb < 0 && m.Style != document.Script && m.Continues < 0:
		q.Confidence = min(q.Confidence, unspoken)
	}
	q.Rule = "marks"
	return draft{q: q, mark: g.mark, source: r.sourceOf(c), cue: c.verb, fixed: m.Style == document.Script}
}

// isUnclosed reports whether the closing mark of region i was lost.
func (r *reader) isUnclosed(i int) bool {
	m := r.d.Marks[r.regions[i].mark]
	return !m.Closed && m.Style != document.Script && m.Continues < 0 && !r.isContinued(i)
}

// draftOf makes a quotation of an attribution and marks the regions in it as
// covered. Its kind follows from how much of it stands in marks.
func (r *reader) draftOf(a attribution, covered []bool) draft {
	q := newQuote()
	q.Span = document.Span{Start: r.d.Tokens[a.first].Start, End: r.d.Tokens[a.end-1].End}
	q.Content = q.Span
	q.Kind = document.Indirect
	marked := 0
	for t := a.first; t < a.end; {
		i := r.region[t]
		if i < 0 || r.regions[i].class == regionNone {
			t++
			continue
		}
		g := r.regions[i]
		marked += r.d.Marks[g.mark].Len()
		covered[i] = true
		t = g.end
	}
	if marked > 0 {
		q.Kind = document.Mixed
		if marked*100 >= q.Len()*95 && (a.start == startThat || r.wholeSentence(r.region[a.end-1])) {
			q.Kind = document.Direct
		}
	}
	q.Cue = r.cueSpan(a.cueFirst, a.cueEnd)
	q.Stance = a.sense.Stance
	r.details(int(a.chunk), &q)
	q.Confidence = a.share
	q.Rule = rule(a)
	if i := r.region[a.end-1]; i >= 0 && r.isUnclosed(int(i)) {
		q.Confidence = min(q.Confidence, unclosed)
	}
	switch {
	case a.attitude: // half of those that are sure are so in the corpus
		q.Attitude = true
		q.Confidence = min(q.Confidence/2, attitude)
	case !a.sense.Class.Speech() && a.sense.Class != cue.According && marked == 0:
		q.Confidence = min(q.Confidence, belief) // what is thought, wanted or shown is not said
	}
	switch v := r.chunks[a.chunk].verb; {
	case v.not:
		q.Rule = "not-" + q.Rule // did not say whether …
	case v.modal && !v.perfect:
		q.Rule = "may-" + q.Rule // would say that …
	}
	return draft{q: q, mark: -1, source: a.source, cue: a.chunk, second: a.second}
}

// wholeSentence reports whether region i could stand alone: it is none of the
// reporter's clause, or it ends as a sentence does.
func (r *reader) wholeSentence(i int32) bool {
	if i < 0 || r.regions[i].class == regionDirect {
		return true
	}
	g := r.regions[i]
	if before, _ := r.around(g); before < 0 || r.chunks[before].kind == stop {
		return true
	}
	content := r.d.Slice(r.d.Marks[g.mark].Content)
	return g.end-g.first > 6 && content != "" && strings.IndexByte(".,!?", content[len(content)-1]) >= 0
}

func rule(a attribution) string {
	switch c := a.sense.Class; {
	case a.attitude:
		return document.AttitudeRule
	case c == cue.According:
		return "according"
	case c.Speech():
		return "said"
	case c == cue.Think || c == cue.Know || c == cue.Hope || c == cue.Fear || c == cue.Expect:
		return "belief"
	case c == cue.Show || c == cue.Seem:
		return "evidence"
	}
	return "act"
}

// labelOf is the speaker that stands before a turn of a script.
func (r *reader) labelOf(g region) document.Ref {
	from := r.d.Paragraphs[g.paragraph].Start
	s := document.Span{Start: from, End: r.d.Marks[g.mark].Start}
	label := r.d.Slice(s)
	colon := strings.LastIndexByte(label, ':')
	if colon < 0 {
		return document.Ref{Entity: -1}
	}
	label = label[:colon]
	if i := strings.IndexAny(label, "(["); i > 0 {
		label = label[:i]
	}
	trimmed := strings.TrimLeft(label, "\"“”„ ")
	s.Start += int32(len(label) - len(trimmed))
	s.End = s.Start + int32(len(strings.TrimRight(trimmed, " ")))
	first := g.first - 1
	for first > 0 && r.d.Tokens[first-1].Start >= s.Start {
		first--
	}
	ref := document.Ref{Span: s, Entity: -1}
	for t := g.first - 1; t >= first && t >= 0; t-- {
		if r.d.Tokens[t].End == s.End {
			c := r.chunks[r.at[t]]
			if ref.Entity = r.entityIn(c.first, c.end, t); ref.Entity < 0 {
				ref.Entity = r.bySurname(t)
			}
		}
	}
	return ref
}

// speaker is the reference that s, the source of the cue at chunk cue, makes.
func (r *reader) speaker(m *models, s source, cue int) document.Ref {
	ref := r.refTo(s)
	s.end = r.sourceEnd(m, s, cue)
	ref.Span = r.span(s)
	return ref
}

// refTo is the reference that noun phrase s makes.
func (r *reader) refTo(s source) document.Ref {
	e := r.entityOf(s)
	if e >= 0 {
		r.nickname(s, e)
	}
	if next := s.end; s.head >= 0 && int(next) < len(r.d.Tokens) && r.d.Tokens[next].Tag == document.Comma && r.isApposed(s) {
		s.end++ // Moe, a doctor[,]
	}
	return document.Ref{Span: r.span(s), Entity: e}
}

// isApposed reports whether a comma stands in s outside marks: an apposition takes the
// comma behind it with it.
func (r *reader) isApposed(s source) bool {
	for k := int(s.head) + 1; k < len(r.chunks) && r.chunks[k].first < s.end; k++ {
		if c := r.chunks[k]; c.kind == comma && c.region < 0 {
			return true
		}
	}
	return false
}

// nickname names entity e, known by a description alone, after what noun phrase s
// says it is called: a fisherman who goes by the name “Stumpy”.
func (r *reader) nickname(s source, e int32) {
	last := s.end - 1
	i := r.region[last]
	if i < 0 || r.regions[i].end != s.end || r.regions[i].first <= s.first || r.chunks[s.head].sort != nominal ||
		!isNaming(r.d.TokenFold(r.regions[i].first-1)) {
		return
	}
	c := r.chunks[s.head]
	if name := r.d.Entities[e].Name; name.Start < r.d.Tokens[c.first].Start || name.End > r.d.Tokens[c.end-1].End {
		return // it has a name elsewhere
	}
	name := r.d.Marks[r.regions[i].mark].Content
	for name.Len() > 1 && strings.IndexByte(".,!?", r.d.Text[name.End-1]) >= 0 {
		name.End--
	}
	r.d.Entities[e].Name = name
}
