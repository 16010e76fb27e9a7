package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// The questions asked of a place where content may end (or, on the left, begin).
const (
	bfSign = iota
	bfStart
	bfStartNext
	bfVerb
	bfLength
	bfClass
	bfLast
	bfSpeech
	bfOrder
	bfMark
	bfTimeAfter
	bfPrep
	bfInner
	bfTense
	bfClassStart
	bfFamilies
)

//nolint:gochecknoglobals // read only
var tenseNames = []string{"no-verb", "to", "participle", "as-both", "as-cue", "as-content", "as-neither", "subject-as-both", "subject-as-cue", "subject-as-content", "subject-as-neither", "pronoun-as-both", "pronoun-as-cue", "pronoun-as-content", "pronoun-as-neither"}

//nolint:gochecknoglobals // read only
var prepNames = []string{"other", "of", "to", "in", "on", "at", "for", "by", "with", "from", "about", "during", "after", "before", "as", "over", "because", "if", "when", "while", "that", "who", "which", "where", "and", "but", "or"}

func boundFamilies() []family {
	return []family{
		bfSign:       {name: "sign,next", values: hereNames, by: hereNames},
		bfStart:      {name: "start,sign", values: startNames, by: hereNames},
		bfStartNext:  {name: "sign,inside", values: hereNames, by: []string{"no-verb", "gerund", "to-verb", "verb"}},
		bfVerb:       {name: "start,inside", values: startNames, by: []string{"no-verb", "gerund", "to-verb", "verb"}},
		bfLength:     {name: "start,length", values: startNames, by: []string{"1", "2", "3", "4", "5-6", "7-9", "10-14", "15+"}},
		bfClass:      {name: "sign,class", values: hereNames, by: classNames()},
		bfLast:       {name: "sentence-end,start", values: yesNo, by: startNames},
		bfSpeech:     {name: "next,sign", values: []string{"nothing", "speech-verb", "cue-verb", "subject-of-speech", "subject-of-verb", "participle"}, by: hereNames},
		bfOrder:      {name: "order,start", values: []string{"first", "second", "third", "later"}, by: startNames},
		bfMark:       {name: "behind-mark,sign", values: yesNo, by: hereNames},
		bfTimeAfter:  {name: "time-next,sign", values: yesNo, by: hereNames},
		bfInner:      {name: "sign-inside-mark,next", values: []string{"no-mark", "none", "comma", "stop"}, by: hereNames},
		bfTense:      {name: "tense,sign", values: tenseNames, by: hereNames},
		bfClassStart: {name: "sentence-end,class", values: yesNo, by: classNames()},
		bfPrep:       {name: "word,start", values: prepNames, by: startNames},
	}
}

const longestContent = 60 // chunks

// ends lists the chunks before which content that begins at chunk b may end.
func (r *reader) ends(list []int32, b int) []int32 {
	for j := b; j < len(r.chunks) && j < b+longestContent; {
		c := r.chunks[j]
		if j > b {
			list = append(list, int32(j))
		}
		if j > b && r.isDirect(c.region) {
			return list // another quotation begins
		}
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			last := int(r.at[r.regions[c.region].end-1])
			if last+1 >= len(r.chunks) || r.chunks[last+1].sentence != r.chunks[last].sentence {
				return append(list, int32(last+1))
			}
			j = last + 1
			continue
		}
		if c.kind == stop || c.kind == colon && r.d.TokenText(c.first) == ";" {
			return list
		}
		j++
	}
	return list
}

// isDateline reports whether chunk k is the dash that ends a dateline: KYIV, Ukraine —.
func (r *reader) isDateline(k int) bool {
	c := r.chunks[k]
	if c.kind != colon || c.sentence > 12 || !isDash(r.d.TokenText(c.first)) {
		return false
	}
	j := k - 1
	for j > 0 && j > k-8 && r.chunks[j-1].sentence == c.sentence && r.chunks[j-1].kind != stop {
		j--
	}
	if j <= k-8 {
		return false
	}
	w := r.d.TokenText(r.chunks[j].first)
	upper := 0
	for i := range len(w) {
		if 'a' <= w[i] && w[i] <= 'z' {
			return false
		}
		if 'A' <= w[i] && w[i] <= 'Z' {
			upper++
		}
	}
	return upper > 2
}

func (r *reader) isDirect(g int32) bool { return g >= 0 && r.regions[g].class == regionDirect }

// begins lists the chunks with which content that ends with chunk e may begin.
func (r *reader) begins(list []int32, e int) []int32 {
	for j := e; j >= 0 && j > e-longestContent; {
		c := r.chunks[j]
		if r.isDirect(c.region) {
			return list // another quotation ends
		}
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			first := int(r.at[r.regions[c.region].first])
			if r.chunks[first].sentence != r.chunks[e].sentence || first == 0 {
				return append(list, int32(first))
			}
			list = append(list, int32(first))
			j = first - 1
			continue
		}
		if j == 0 || r.chunks[j-1].kind == stop || r.chunks[j-1].sentence != c.sentence {
			if c.kind == vg && !c.verb.bare && j < e && r.chunks[j+1].kind == np {
				list = list[:0] // Had it rained, the river would have risen, he said
			}
			return append(list, int32(j))
		}
		if r.isDateline(j - 1) {
			return append(list, int32(j))
		}
		switch r.chunks[j-1].kind {
		case sub:
			if j < 2 || r.chunks[j-2].kind != stop {
				list = append(list, int32(j))
			}
		case comma, colon, conj, closer, opener, bracket, that:
			list = append(list, int32(j))
		}
		j--
	}
	return list
}

// boundFeatures asks of content from chunk b to before chunk e. edge is the chunk
// at the open side: e for an end, b-1 for a beginning.
func (r *reader) boundFeatures(x features, s *schema, k int, w startKind, class cue.Class, b, e, order, edge, step int) features {
	sign := r.here(edge)
	next := r.here(edge + step)
	start := int(w)
	inside := r.verbsIn(b, e)
	x = append(x, s.two(bfSign, sign, next), s.two(bfStart, start, sign), s.two(bfStartNext, sign, inside), s.two(bfVerb, start, inside),
		s.two(bfLength, start, bucket(e-b, 1, 2, 3, 4, 6, 9, 14)), s.two(bfClass, sign, int(class)), s.two(bfOrder, min(order, 3), start),
		s.two(bfSpeech, r.follows(edge), sign))
	if step > 0 {
		x = append(x, s.two(bfTense, r.tenseAt(b, edge, k), sign))
	}
	last := edge < 0 || edge >= len(r.chunks) || r.chunks[edge].kind == stop
	x = append(x, s.two(bfLast, b2i(last), start), s.two(bfClassStart, b2i(last), int(class)))
	inner := 0
	if step > 0 && e > 1 && r.chunks[e-1].kind == closer {
		inner = 1
		switch r.chunks[e-2].kind {
		case comma:
			inner = 2
		case stop:
			inner = 3
		}
	}
	x = append(x, s.two(bfInner, inner, sign))
	mark := step > 0 && e > 0 && r.chunks[e-1].kind == closer || step < 0 && r.chunks[b].kind == opener
	time := edge+1 < len(r.chunks) && edge >= 0 && (r.isTimeChunk(edge) || r.isTimeChunk(edge+1))
	x = append(x, s.two(bfMark, b2i(mark), sign), s.two(bfTimeAfter, b2i(time), sign))
	if edge >= 0 && edge < len(r.chunks) {
		x = append(x, s.two(bfPrep, r.linkWord(edge), start))
	}
	return x
}

// tenseAt compares the verb right behind the sign at chunk edge with that of cue k and the
// first of the content, which begins at chunk b: "said he would stay and left" goes
// back to the reporter, "said he would stay and would fight" does not.
func (r *reader) tenseAt(b, edge, k int) int {
	j := edge + 1
	for j < len(r.chunks) && (r.chunks[j].kind == adv || r.chunks[j].kind == conj) {
		j++
	}
	if j >= len(r.chunks) {
		return 0
	}
	c := r.chunks[j]
	base := 3
	if c.kind == np && r.clauseAt(j) {
		base = 7
		if c.sort == personPron || c.sort == thingPron {
			base = 11
		}
		for j++; r.chunks[j].kind != vg; j++ {
		}
		c = r.chunks[j]
	}
	switch {
	case c.kind != vg:
		return 0
	case c.verb.to:
		return 1
	case r.isPost(j):
		return 2
	}
	own := r.tense(j)
	inside := 0
	for i := b; i < edge && i < len(r.chunks); i++ {
		if x := r.chunks[i]; x.kind == vg && (!x.verb.bare || x.verb.to) {
			inside = r.tense(i)
			break
		}
	}
	switch reported := r.tense(k); {
	case own == reported && own == inside:
		return base
	case own == reported:
		return base + 1
	case own == inside:
		return base + 2
	}
	return base + 3
}

// tense is the tense of the verb of chunk k: 0 if there is none.
func (r *reader) tense(k int) int {
	v := r.chunks[k].verb
	if r.chunks[k].kind != vg {
		return 0
	}
	switch {
	case v.modal:
		return 1
	case v.to:
		return 2
	}
	switch r.d.Tokens[r.chunks[k].first].Tag {
	case document.VBD:
		return 3
	case document.VBZ, document.VBP:
		return 4
	case document.VBN:
		return 3
	case document.VB:
		return 5
	}
	return 6
}

func (r *reader) isTimeChunk(k int) bool { return r.chunks[k].kind == np && r.chunks[k].sort == time }

func (r *reader) linkWord(k int) int {
	c := r.chunks[k]
	switch c.kind {
	case prep, sub, that, wh, conj:
	default:
		return 0
	}
	w := r.d.TokenFold(c.first)
	for i, n := range prepNames {
		if n == w {
			return i
		}
	}
	return 0
}

// verbsIn tells what verb stands in chunks b..e: none, a gerund, an infinitive, a
// finite one.
func (r *reader) verbsIn(b, e int) int {
	best := 0
	for j := b; j < e && j < len(r.chunks); j++ {
		c := r.chunks[j]
		if c.kind != vg {
			continue
		}
		switch {
		case !c.verb.bare:
			return 3
		case c.verb.to:
			best = 2
		default:
			best = max(best, 1)
		}
	}
	return best
}

// follows tells what stands behind the boundary chunk: another saying, a new clause.
func (r *reader) follows(edge int) int {
	if edge < 0 {
		return 0
	}
	for j := edge; j < len(r.chunks) && j < edge+3; j++ {
		c := r.chunks[j]
		switch c.kind {
		case vg:
			if c.verb.bare && !c.verb.to && c.verb.sense.Class != cue.None {
				return 5
			}
			if c.verb.bare {
				return 0
			}
			if r.group(j) == 1 {
				return 1
			}
			if c.verb.sense.Class != cue.None {
				return 2
			}
			return 0
		case np:
			if j+1 < len(r.chunks) && r.chunks[j+1].kind == vg && !r.chunks[j+1].verb.bare {
				if r.group(j+1) == 1 {
					return 3
				}
				return 4
			}
			return 0
		case stop:
			return 0
		}
	}
	return 0
}
