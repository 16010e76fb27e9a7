package quote

import (
	"cmp"
	"slices"

	"dateline/document"
	"dateline/lexicon/cue"
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
		if g.class == regionMixed {
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
	for _, x := range list {
		q := x.q
		if x.mark >= 0 {
			if before := r.d.Marks[x.mark].Continues; before >= 0 && written[before] > 0 {
				q.Continues = written[before] - 1
				head := r.d.Quotes[q.Continues]
				q.Speaker, q.Cue, q.Stance, q.Kind = head.Speaker, head.Cue, head.Stance, head.Kind
			}
			written[x.mark] = int32(len(r.d.Quotes)) + 1
		}
		r.d.Quotes = append(r.d.Quotes, q)
	}
}

// draft is a quotation and the mark that it is made of, -1 if it is not.
type draft struct {
	q    document.Quote
	mark int32
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
	q.Speaker = r.refTo(r.sourceOf(c))
	q.Cue = r.cueOf(c)
	if c.verb >= 0 {
		q.Stance = r.chunks[c.verb].verb.sense.Stance
	}
	q.Confidence = g.share
	q.Rule = "marks"
	return draft{q, g.mark}
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
		if marked*100 >= q.Len()*95 {
			q.Kind = document.Direct
		}
	}
	q.Speaker = r.refTo(a.source)
	q.Cue = document.Span{Start: r.d.Tokens[a.cueFirst].Start, End: r.d.Tokens[a.cueEnd-1].End}
	q.Stance = a.sense.Stance
	q.Confidence = a.share
	q.Rule = rule(a)
	return draft{q, -1}
}

func rule(a attribution) string {
	switch c := a.sense.Class; {
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

func (r *reader) refTo(s source) document.Ref {
	return document.Ref{Span: r.span(s), Entity: r.entityOf(s)}
}
