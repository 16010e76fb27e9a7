package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// atTheEnd is what the place of a verb of speech at the very end of its sentence,
// behind a comma and its subject, adds to the reading that it says what stands
// before: the place shows it whatever the verb. "…, Network Rail has confirmed."
const atTheEnd = 2

// nestedAt is how sure a cue must be that stands in what another ascribes. Three-fold
// cross-validation over PolNeAR's training part, content F1: 57.96 at 0.55, 57.97
// here, 57.94 at 0.75; marked words found at 0.8 overlap 90.4, 90.6, 90.7.
const nestedAt = 0.65

// ascribe finds what cues outside direct quotations ascribe to somebody. used
// tells the cues that introduce direct quotations.
func (r *reader) ascribe(m *models, used []bool) []attribution {
	var out []attribution
	var ways []way
	var scores []float32
	x := make(features, 0, 96)
	last := -1 // cue
	order := 0 // of what may be a cue in its sentence
	for k := range r.chunks {
		if r.chunks[k].kind == stop {
			order = 0
		}
		if !r.isCue(k) {
			continue
		}
		order++
		if r.isAsked(k) {
			continue
		}
		if used[k] {
			last = k
			continue
		}
		ways = r.ways(ways[:0], k)
		scores = scores[:0]
		v := r.view(k, order-1, last)
		for _, w := range ways {
			x = r.wayFeatures(x[:0], m.waySchema, k, w, &v)
			scores = append(scores, m.way.score(0, x))
			if w.start == startLeft && r.chunks[k].kind == vg && credits(r.chunks[k].verb) && r.endsSentence(k) {
				scores[len(scores)-1] += atTheEnd
			}
		}
		softmax(scores)
		best := 0
		for n := range ways {
			if n > 0 && (best == 0 || scores[n] > scores[best]) {
				best = n
			}
		}
		if best == 0 || 1-scores[0] < m.cueAt {
			continue
		}
		a, ok := r.read(m, k, ways[best])
		a.share = 1 - scores[0]
		if a.share < nestedAt && r.nested(out, k) {
			continue
		}
		if r.raises(k, ways[best].start) {
			a.source = noSource
		}
		if ok && a.start == startLeft && r.isAttribution(int(r.at[a.first]), int(r.at[a.end-1])+1, used) {
			continue
		}
		if ok {
			out = append(out, a)
		}
		if rest, also := r.goesOn(m, k, ways[best], a); also {
			out = append(out, rest)
		} else if !ok {
			continue
		}
		if !a.attitude {
			last = k
		}
	}
	return out
}

// credits reports whether verb v at the end of a sentence tells whose all before it is: he
// says, the researchers believe, the BBC understands; was not convinced does not.
func credits(v verbInfo) bool {
	c := v.sense.Class
	return c.Speech() || (c == cue.Think || c == cue.Know) && v.sense.Frames&cue.That != 0 && !v.passive && !v.not
}

// endsSentence reports whether verb k is the last word of its sentence, or only a time stands
// behind it and a name or a description before: …, Network Rail said on Monday.
func (r *reader) endsSentence(k int) bool {
	if r.chunks[k+1].kind == stop {
		return true
	}
	h := r.subject[k].head
	return h >= 0 && r.chunks[h].kind == np && r.isLast(k)
}

// thatBehind is the chunk of "that" behind the phrase that w takes for the head of the
// content: said by telephone [that …]. 0 if there is none.
func (r *reader) thatBehind(w way) int {
	i := int(w.at)
	switch {
	case w.start == startNext:
	case w.start == startPrep && (r.isWord(i-1, "by") || r.isWord(i-1, "in") || r.isWord(i-1, "on") || r.isWord(i-1, "at")):
		i--
	default:
		return 0
	}
	if r.chunks[i].kind != prep {
		return 0
	}
	next := r.pastPrep(i)
	if next+1 < len(r.chunks) && r.isPost(next) && r.chunks[next+1].kind == prep {
		next = r.pastPrep(next + 1) // in a letter sent to the board
	}
	if next < len(r.chunks) && r.chunks[next].kind == that {
		return next
	}
	return 0
}

// isAttribution reports whether chunks b..e are the attribution of a direct quotation
// and nothing else: “…,” the police said, according to a portal.
func (r *reader) isAttribution(b, e int, used []bool) bool {
	return used[e-1] && (b == e-1 || r.subject[e-1].head >= 0 && r.chunks[b].first >= r.subject[e-1].first)
}

// nested reports whether cue k stands in what out ascribes last.
func (r *reader) nested(out []attribution, k int) bool {
	n := len(out) - 1
	return n >= 0 && out[n].first <= r.chunks[k].first && r.chunks[k].end <= out[n].end
}

// raises reports whether the subject of cue k belongs to what is ascribed to nobody
// in particular: "Moe is expected to stand", "Moe seems to have left". PolNeAR counts
// it as a part of the content; alone it is no words of anybody's and is not written.
func (r *reader) raises(k int, w startKind) bool {
	v := r.chunks[k].verb
	return w == startTo && r.subject[k].head >= 0 && !r.isIt(r.subject[k]) && (v.sense.Class == cue.Seem || v.passive && v.sense.Frames&cue.Object == 0)
}

// isAsked reports whether verb k is a participle at the head of a sentence whose
// subject is the one asked. "Asked whether he would stand, Moe said …".
func (r *reader) isAsked(k int) bool {
	c := r.chunks[k]
	return c.kind == vg && c.verb.form&cue.Participle != 0 && c.end == c.head+1 && r.subject[k].head < 0 && (k == 0 || r.chunks[k-1].kind == stop) ||
		c.kind == vg && c.verb.bare && r.d.Tokens[c.head].Tag == document.VBN && (k == 0 || r.chunks[k-1].kind == stop)
}

// goesOn is the second part of what a cue between commas ascribes: "The army, he
// said, should leave.".
func (r *reader) goesOn(m *models, k int, w way, a attribution) (attribution, bool) {
	i := k + 1
	if r.inverted(k) || r.chunks[k].kind == phrase {
		i = int(r.at[a.source.end-1]) + 1
	}
	if w.start != startLeft || i+2 >= len(r.chunks) || r.chunks[i].kind != comma {
		return a, false
	}
	if r.parenthetic(k) {
		return a, false
	}
	switch next := r.chunks[i+1]; {
	case next.kind == vg && (!next.verb.bare || next.verb.to):
	case next.kind == np && r.clauseAt(i+1):
	case next.kind == that:
	default:
		return a, false
	}
	e := r.bestEnd(m, k, way{startComma, int32(i + 1)}, a.sense.Class, i+1)
	if e <= i+1 {
		return a, false
	}
	a.first, a.end, a.start, a.second = r.chunks[i+1].first, r.chunks[e-1].end, startComma, true
	return a, true
}

// read is the attribution of cue k read in way w.
func (r *reader) read(m *models, k int, w way) (attribution, bool) {
	if that := r.thatBehind(w); that > 0 {
		w = way{startThat, int32(that)}
	}
	c := r.chunks[k]
	a := attribution{cueFirst: c.first, cueEnd: c.end, chunk: int32(k), start: w.start, sense: r.senseOf(k), source: r.sourceFor(k)}
	r.widen(&a, k, w)
	class := a.sense.Class
	var b, e int
	if w.start == startLeft {
		e = int(w.at) + 1
		b = r.bestBegin(m, k, w, class, e)
	} else {
		b = int(w.at)
		e = r.bestEnd(m, k, w, class, b)
	}
	if b < 0 || e <= b {
		return a, false
	}
	if w.start != startLeft && r.chunks[e-1].kind == closer && e+1 < len(r.chunks) && r.chunks[e].kind == np && r.chunks[e].sort == nominal && r.chunks[e].region < 0 && !r.clauseAt(e) {
		e++ // “new and massive” sanctions
	}
	a.first, a.end = r.chunks[b].first, r.chunks[e-1].end
	for a.end > a.first && r.d.Tokens[a.end-1].Tag == document.Comma {
		a.end--
	}
	a.attitude = !r.isClause(a, b, e) && !r.marked(b, e) && !saysThing(a)
	if a.attitude && r.chunks[e-1].kind == prep {
		return a, false // answered with shouts of “…”
	}
	return a, a.end > a.first && !r.isPronoun(b, e) && (!a.attitude || a.source.head >= 0 && r.isAttitude(k, w, b, e))
}

// widen takes into the cue the preposition before its content (called for), and
// before a noun what it needs to be said with (the verb in "made a threat to",
// nothing of its owner).
func (r *reader) widen(a *attribution, k int, w way) {
	c := r.chunks[k]
	if w.start == startPrep && int(w.at) > k && r.chunks[w.at-1].end-c.end <= 4 {
		a.cueEnd = r.chunks[w.at-1].end
	}
	if c.kind != np {
		return
	}
	if a.source.head == int32(k) {
		a.cueFirst = a.source.end
	} else if k > 0 && r.chunks[k-1].kind == vg && r.chunks[k-1].region == c.region {
		a.cueFirst = r.chunks[k-1].first
	} else if t := r.d.Tokens[c.first].Tag; t == document.DT && c.head > c.first {
		a.cueFirst++
	}
}

func (r *reader) bestEnd(m *models, k int, w way, class cue.Class, b int) int {
	var buf [longestContent + 2]int32
	return r.bestBound(m.endSchema, m.end, r.boundOf(k, w.start, class, 1), r.ends(buf[:0], b), b)
}

func (r *reader) bestBegin(m *models, k int, w way, class cue.Class, e int) int {
	var buf [longestContent + 2]int32
	return r.bestBound(m.beginSchema, m.begin, r.boundOf(k, w.start, class, -1), r.begins(buf[:0], e-1), e)
}

// clauseOf is the clause that region i, quoted words inside a clause, stands in:
// what the verb of its speaker, or else the verb next to it, ascribes if it must
// ascribe something.
func (r *reader) clauseOf(m *models, i int, c candidate) (attribution, bool) {
	g := r.regions[i]
	verbs := [3]int{-1, -1, -1}
	if c.chunk >= 0 && c.role != asObject {
		verbs[0] = int(c.verb)
	}
	verbs[1], _ = r.verbNear(g, -1)
	verbs[2], _ = r.verbNear(g, 1)
	for n, k := range verbs {
		if k < 0 || n > 0 && (k == verbs[0] || r.chunks[k].verb.sense.Class == cue.None) {
			continue
		}
		if a, ok := r.mustRead(m, k, g); ok {
			return a, true
		}
	}
	return attribution{}, false
}

// mustRead is the best reading of verb k whose content takes in g.
func (r *reader) mustRead(m *models, k int, g region) (attribution, bool) {
	var best attribution
	top, found := float32(0), false
	var xs [96]uint16
	v := r.view(k, 0, -1)
	for _, w := range r.ways(nil, k)[1:] {
		a, ok := r.read(m, k, w)
		if !ok || a.first > g.first || a.end < g.end-1 {
			continue
		}
		x := r.wayFeatures(xs[:0], m.waySchema, k, w, &v)
		if s := m.way.score(0, x); !found || s > top {
			best, top, found = a, s, true
		}
	}
	best.share = g.share
	return best, found
}
