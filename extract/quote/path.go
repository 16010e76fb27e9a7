package quote

import "dateline/lexicon/cue"

// bound is a place where the content of cue k may end or begin: content from chunk b to
// before chunk e. edge is the chunk at the open side: e for an end, b-1 for a
// beginning; step is 1 or -1.
type bound struct {
	k                       int
	start                   startKind
	class                   cue.Class
	b, e, order, edge, step int
	after                   int // bounds behind it
	role                    int // of the clause that the cue stands in, as roleNames has it
	subject                 int // the kind of the cue's source, as subjects has it
	seen                    seen
}

// seen is what stands in the content up to a bound.
type seen struct {
	inside   int // as verbsIn has it
	finite   int // finite verbs
	brackets int
	dashes   int
	commas   int
	noun     int // the last noun phrase, plus one
}

// What a form is worth that the corpus has too seldom to be learnt.
const (
	certain = 8
	likely  = 1.5
)

// boundOf is the bound of cue k before any is looked at.
func (r *reader) boundOf(k int, start startKind, class cue.Class, step int) bound {
	return bound{k: k, start: start, class: class, step: step, role: r.roleOf(k), subject: r.subjectSort(r.sourceFor(k))}
}

// roleOf is the role of the clause that cue k stands in, as roleNames has it.
func (r *reader) roleOf(k int) int {
	c := r.chunks[k]
	switch {
	case c.kind == np:
		return 7
	case c.kind != vg:
		return 8
	case c.verb.to:
		return 4
	case c.verb.bare:
		return 5
	}
	s := r.subject[k]
	if s.head < 0 {
		return 0
	}
	if r.chunks[s.head].kind != np {
		return 3
	}
	i := int(r.at[s.first]) - 1
	if i+2 < k && r.chunks[k-1].kind == conj {
		return 6
	}
	if i > k || i < 0 {
		return 0
	}
	for i > 0 && r.chunks[i].kind == adv {
		i--
	}
	if r.chunks[i].kind == sub || r.chunks[i].kind == wh {
		if i == 0 || r.chunks[i-1].kind == stop || r.chunks[i-1].kind == conj || i > 1 && r.chunks[i-2].kind == stop {
			return 2
		}
		return 1
	}
	return 0
}

// look adds chunks from..to to what is seen.
func (r *reader) look(s *seen, from, to int) {
	for j := from; j < to && j < len(r.chunks); j++ {
		switch c := r.chunks[j]; c.kind {
		case vg:
			switch {
			case !c.verb.bare:
				s.inside = 3
				s.finite++
			case c.verb.to:
				s.inside = max(s.inside, 2)
			default:
				s.inside = max(s.inside, 1)
			}
		case np:
			s.noun = j + 1
		case comma:
			s.commas++
		case bracket:
			s.brackets++
		case colon:
			if isDash(r.d.TokenText(c.first)) {
				s.dashes++
			}
		}
	}
}

// moveTo makes p the nth bound of list. The bounds before it were passed in order.
func (r *reader) moveTo(p *bound, list []int32, n, fixed int) {
	at := int(list[n])
	p.order, p.after = n, len(list)-1-n
	if p.step > 0 {
		from := p.e
		if n == 0 {
			from = fixed
		}
		p.b, p.e, p.edge = fixed, at, at
		r.look(&p.seen, from, at)
		return
	}
	to := p.b
	if n == 0 {
		to = fixed
	}
	p.b, p.e, p.edge = at, fixed, at-1
	r.look(&p.seen, at, to)
}

// bestBound is the bound with the highest score among list, the ends of content that
// begins at chunk fixed (step 1) or its beginnings if it ends before it (step -1).
func (r *reader) bestBound(s *schema, w weights, p bound, list []int32, fixed int) int {
	var xs [64]uint16
	var ps [8]uint16
	best, top, passed := -1, float32(0), float32(0)
	least := -1
	if p.step > 0 && p.start == startNext && r.senseOf(p.k).Frames&cue.That != 0 && p.role != relativeClause {
		least = r.verbOf(fixed)
	}
	for n, at := range list {
		r.moveTo(&p, list, n, fixed)
		x, y := r.boundFeatures(xs[:0], ps[:0], s, p)
		score := passed + w.score(0, x)
		back := r.returns(p)
		if r.isCredit(p) || r.answers(p) {
			back = certain
		}
		score += back
		if back == 0 && r.isOpenCondition(p) && n+1 < len(list) {
			score -= certain
		}
		if int(at) > least && (best < 0 || score > top) {
			best, top = int(at), score
		}
		if back == certain {
			break
		}
		passed += w.score(0, y)
	}
	return best
}

// verbOf is the chunk of the verb whose subject begins at chunk b, 0 if there is none. What is
// said does not end between the two.
func (r *reader) verbOf(b int) int {
	if r.chunks[b].kind != np || !r.clauseAt(b) {
		return 0
	}
	for j := b + 1; j < len(r.chunks); j++ {
		if r.chunks[j].kind == vg {
			return j
		}
	}
	return 0
}

// returns tells how sure it is that content ends at p since another verb of speech goes on
// from the cue: it has the cue's tense, and what was said has not. "said she would resign and
// called for an inquiry". Where all have the same tense ("said she was tired and denied …") it
// is likely.
func (r *reader) returns(p bound) float32 {
	if p.step < 0 || p.edge+1 >= len(r.chunks) || p.seen.finite == 0 || r.chunks[p.k].kind != vg || r.chunks[p.k].verb.bare {
		return 0
	}
	j := p.edge
	if r.chunks[j].kind == comma {
		j++
	}
	if r.chunks[j].kind != conj {
		return 0
	}
	for j++; j < len(r.chunks) && r.chunks[j].kind == adv; j++ {
	}
	if j >= len(r.chunks) || !reports(&r.chunks[j]) && !demands(&r.chunks[j]) || r.chunks[j].verb.passive {
		return 0
	}
	switch tense := r.tense(p.k); {
	case tense != r.tense(j):
		return 0
	case tense != r.firstTense(p.b, p.edge) || tense != r.lastTense(p.b, p.edge) || r.isState(p.b, p.edge):
		return certain
	}
	return likely
}

// isState reports whether the last finite verb in chunks b..e tells how something is, or what
// goes on; no act follows on it: warned that the river [was rising] and urged them to leave.
func (r *reader) isState(b, e int) bool {
	for i := e - 1; i >= b; i-- {
		if c := r.chunks[i]; c.kind == vg && !c.verb.bare {
			return isBe(r.d.TokenFold(c.first))
		}
	}
	return false
}

// answers reports whether content ends at p since "but" or "while" and another one's verb of
// speech, in the tense of the cue, stand behind: he said it was full, but she said it was not.
func (r *reader) answers(p bound) bool {
	if p.step < 0 || p.seen.finite == 0 || r.chunks[p.k].kind != vg || r.chunks[p.k].verb.bare {
		return false
	}
	j := p.edge
	if j < len(r.chunks) && r.chunks[j].kind == comma {
		j++
	}
	if j+2 >= len(r.chunks) || !r.isWord(j, "but") && !r.isWord(j, "while") || r.chunks[j+1].kind != np || r.chunks[j+2].kind != vg {
		return false
	}
	return reports(&r.chunks[j+2]) && !r.chunks[j+2].verb.passive && r.tense(p.k) == r.tense(j+2)
}

// isCredit reports whether content ends at p since the rest of the sentence says who reports
// all that stands before: he said he would stay[, the Daily Herald reports].
func (r *reader) isCredit(p bound) bool {
	if p.step < 0 || p.seen.inside == 0 || p.edge+2 >= len(r.chunks) || r.chunks[p.edge].kind != comma || r.isOpenCondition(p) {
		return false
	}
	const reach = 9 // chunks
	j := p.edge + 1
	if r.chunks[j].kind == phrase {
		return true // …, according to the police
	}
	if c := r.chunks[j]; c.kind != np || c.sort != name && c.sort != nominal {
		return false
	}
	for ; j < len(r.chunks) && j < p.edge+reach && (r.chunks[j].kind == np || r.chunks[j].kind == prep || r.chunks[j].kind == adv); j++ {
	}
	if j >= len(r.chunks) || r.chunks[j].kind != vg || r.chunks[j].verb.bare || r.chunks[j].verb.passive || !credits(r.chunks[j].verb) {
		return false
	}
	return r.isLast(j)
}

// isLast reports whether nothing but a time stands behind chunk j in its sentence.
func (r *reader) isLast(j int) bool {
	for j++; j < len(r.chunks) && (r.isTimeChunk(j) || r.chunks[j].kind == prep && j+1 < len(r.chunks) && r.isTimeChunk(j+1)); j++ {
	}
	return j >= len(r.chunks) || r.chunks[j].kind == stop
}

// demands reports whether c is a finite verb whose main use is to demand something.
func demands(c *chunk) bool {
	return c.kind == vg && !c.verb.bare && c.verb.sense.Class == cue.Demand && c.verb.sense.Frames&cue.Main != 0
}

// isOpenCondition reports whether p would end content within its first clause, which is a
// condition: "said that if the rain stopped[,] divers would go in".
func (r *reader) isOpenCondition(p bound) bool {
	if p.step < 0 || p.seen.finite > 1 || p.edge+1 >= len(r.chunks) || r.chunks[p.edge].kind != comma {
		return false
	}
	if o := r.opening(p.b); o != 1 && o != 3 {
		return false
	}
	return r.chunks[p.edge+1].kind == np && r.clauseAt(p.edge+1)
}
