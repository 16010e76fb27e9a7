package quote

import (
	"slices"

	"dateline/document"
	"dateline/lexicon/cue"
)

// opening is what the content that begins with chunk b opens with, as openings has it.
func (r *reader) opening(b int) int {
	switch c := r.chunks[b]; {
	case c.kind == sub:
		return 1
	case c.kind == that && b+1 < len(r.chunks) && r.chunks[b+1].kind == sub:
		return 3
	case c.kind == that:
		return 2
	case c.kind == vg && c.verb.to:
		return 4
	case c.kind == np:
		return 0
	}
	return 5
}

// signGroup is the place in signGroups of a chunk kind of hereNames, -1 if it is not there.
func signGroup(here int) int {
	switch here {
	case 9:
		return 0
	case 15:
		return 1
	case 10:
		return 2
	case 8:
		return 3
	case 0, 1, 2:
		return 4
	case 7:
		return 5
	}
	return -1
}

// word is the place in linkNames of the word that chunk k begins with, 0 if it is not there.
func (r *reader) word(k int) int {
	if k < 0 || k >= len(r.chunks) || int(r.chunks[k].first) >= len(r.d.Tokens) {
		return 0
	}
	switch r.chunks[k].kind {
	case comma, colon, stop, opener, closer, bracket:
		return 0
	}
	if i, ok := slices.BinarySearch(linkNames, r.d.TokenFold(r.chunks[k].first)); ok {
		return i
	}
	return 0
}

// boundFeatures asks of a bound; passed is asked of it when the content goes on
// beyond it.
func (r *reader) boundFeatures(x, passed features, s *schema, p bound) (features, features) {
	sign := r.here(p.edge)
	next := r.here(p.edge + p.step)
	start := int(p.start)
	speech := r.follows(p.edge)
	x = append(x, s.two(bfSign, sign, next), s.two(bfStart, start, sign), s.two(bfStartNext, sign, p.seen.inside), s.two(bfVerb, start, p.seen.inside),
		s.two(bfLength, start, bucket(p.e-p.b, 1, 2, 3, 4, 6, 9, 14)), s.two(bfClass, sign, int(p.class)), s.two(bfOrder, min(p.order, 3), start),
		s.two(bfSpeech, speech, sign))
	passed = append(passed, s.two(bfPassed, sign, next), s.two(bfPassedSpeech, speech, sign))
	finite := min(p.seen.finite, 3)
	subject := p.subject
	x = append(x, s.two(bfFinite, finite, sign), s.two(bfSubject, subject, sign))
	if p.step > 0 {
		tense := r.tenseAt(p.b, p.edge, p.k)
		x = append(x, s.two(bfTense, tense, sign), s.two(bfFiniteTense, finite, tense), s.two(bfSubjectTense, subject, tense), s.two(bfRole, p.role, tense),
			s.two(bfSpeechTense, speech, tense), s.two(bfOpening, r.opening(p.b)*len(finites)+finite, sign))
		passed = append(passed, s.two(bfPassedTense, tense, sign))
		x = r.endFeatures(x, s, p, endView{sign: sign, next: next, start: start, finite: finite, tense: tense})
	}
	x = append(x, s.two(bfRest, bucket(r.left(p.edge, p.step), 0, 1, 2, 3, 6), sign), s.two(bfOpen, p.seen.brackets&1+p.seen.dashes&1*2, sign))
	x = append(x, s.two(bfRoleSpeech, p.role, sign))
	if g := signGroup(sign); g >= 0 {
		x = append(x, s.two(bfRoleThird, g*len(hereNames)+next, p.role))
		x = append(x, s.two(bfThird, g*len(hereNames)+next, r.here(p.edge+2*p.step)))
	}
	last := p.edge < 0 || p.edge >= len(r.chunks) || r.chunks[p.edge].kind == stop
	x = append(x, s.two(bfLast, b2i(last), start), s.two(bfClassStart, b2i(last), int(p.class)))
	inner := 0
	if p.step > 0 && p.e > 1 && r.chunks[p.e-1].kind == closer {
		inner = 1
		switch r.chunks[p.e-2].kind {
		case comma:
			inner = 2
		case stop:
			inner = 3
		}
	}
	x = append(x, s.two(bfInner, inner, sign))
	mark := p.step > 0 && p.e > 0 && r.chunks[p.e-1].kind == closer || p.step < 0 && r.chunks[p.b].kind == opener
	time := p.edge+1 < len(r.chunks) && p.edge >= 0 && (r.isTimeChunk(p.edge) || r.isTimeChunk(p.edge+1))
	x = append(x, s.two(bfMark, b2i(mark), sign), s.two(bfTimeAfter, b2i(time), sign))
	word := 0
	if p.edge >= 0 && p.edge < len(r.chunks) {
		x = append(x, s.two(bfPrep, r.linkWord(p.edge), start))
		x = append(x, s.two(bfWordClass, r.word(p.edge), int(p.class)))
		word = r.word(p.edge + p.step)
	}
	return append(x, s.two(bfNextWord, word, sign)), append(passed, s.two(bfPassedWord, word, sign))
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
	inside := r.firstTense(b, edge)
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

// firstTense is the tense of the first verb in chunks b..e that is finite or an infinitive.
func (r *reader) firstTense(b, e int) int {
	for i := b; i < e && i < len(r.chunks); i++ {
		if x := r.chunks[i]; x.kind == vg && (!x.verb.bare || x.verb.to) {
			return r.tense(i)
		}
	}
	return 0
}

// lastTense is the tense of the last verb in chunks b..e that is finite.
func (r *reader) lastTense(b, e int) int {
	for i := min(e, len(r.chunks)) - 1; i >= b; i-- {
		if x := r.chunks[i]; x.kind == vg && !x.verb.bare {
			return r.tense(i)
		}
	}
	return 0
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

// follows tells what stands behind the boundary chunk, as followNames has it: another
// saying, a new clause.
func (r *reader) follows(edge int) int {
	if edge < 0 {
		return 0
	}
	const reach = 9 // chunks
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
			for j++; j < len(r.chunks) && j < edge+reach && (r.chunks[j].kind == np || r.chunks[j].kind == prep || r.chunks[j].kind == adv); j++ {
			}
			if j < len(r.chunks) && r.chunks[j].kind == vg && !r.chunks[j].verb.bare {
				switch {
				case r.group(j) == 1 && j+1 < len(r.chunks) && r.chunks[j+1].kind == stop:
					return 6
				case r.group(j) == 1:
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
