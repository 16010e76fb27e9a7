package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// candidate is a noun phrase that may be the speaker of a region; chunk is -1
// for "the text does not say".
type candidate struct {
	chunk int32
	verb  int32 // the verb that it is the subject of, or -1
	role  role
	from  origin
}

type role uint8

const (
	noRole role = iota
	asSubject
	asInverted // said Moe
	asObject   // told Moe
)

// origin is where a candidate was found.
type origin uint8

const (
	fromParagraph   origin = iota
	fromLastSpeaker        // of the region before, in another paragraph
	fromParagraphBefore
	fromParagraphAfter
	fromNowhere
	originCount
)

// The patterns in which a candidate and its verb stand to a region R.
const (
	paNone          = iota
	paAfter         // R, she said
	paAfterInverted // R, said Moe
	paBefore        // she said: R
	paBeforeNear    // she said in Oslo that it was R
	paBetween       // R, she said, R
	paGoesOn        // R, she said. R
	paBeforeFar     // another sentence before
	paAfterNear     // the same sentence after, not next to it
	paAfterFar      // another sentence after
	paOtherRegion   // the verb belongs to another region, after R
	paObject        // told Moe
	paColonBefore   // Moe: R
	paDashAfter     // R — Moe
	paCount
)

//nolint:gochecknoglobals // read only
var (
	patternNames = []string{"none", "R+cV", "R+Vc", "cV:R", "cV..R", "R+cV+R", "R+cV.R", "cV...R", "R..cV", "R...cV", "R.cV:Q", "object", "c:R", "R-c"}
	sortNames    = []string{"nominal", "name", "he", "it", "time", "number", "who"}
	sides        = []string{"before", "after", "elsewhere"}
	counts       = []string{"0", "1", "2", "3+"}
	originNames  = []string{"paragraph", "last-speaker", "paragraph-before", "paragraph-after", "nowhere"}
)

// speakers finds the speaker of each region that is a quotation.
func (r *reader) speakers(m *models) []candidate {
	out := make([]candidate, len(r.regions))
	roles := r.roles()
	var list []candidate
	var scores []float32
	x := make(features, 0, 48)
	last := candidate{chunk: -1}
	for i := range r.regions {
		out[i] = candidate{chunk: -1, verb: -1}
		if r.regions[i].class == regionNone {
			continue
		}
		list = r.candidates(list[:0], roles, i, last)
		scores = scores[:0]
		best := 0
		for n, c := range list {
			x = r.candidateFeatures(x[:0], m.speakerSchema, i, c, last)
			scores = append(scores, m.speaker.score(0, x))
			if r.signs(i, c) {
				scores[n] += signature
			}
			if scores[n] > scores[best] {
				best = n
			}
		}
		softmax(scores)
		out[i] = list[best]
		r.regions[i].speakerShare = scores[best]
		if r.regions[i].class == regionDirect && out[i].chunk >= 0 {
			last = out[i]
		}
	}
	return out
}

// signature is what a name behind a quotation and a dash is worth: more than
// any sum of weights. The form is too rare in running news to be learnt.
const signature = 20

// signs reports whether c is a name that stands behind region i and a dash, and
// nothing else in its line. “Never again.” — Ingrid Moe.
func (r *reader) signs(i int, c candidate) bool {
	g := r.regions[i]
	k := int(r.at[g.end-1]) + 1
	if k+1 < len(r.chunks) && r.chunks[k].kind == stop {
		k++ // the sentence ended with the mark
	}
	if int(c.chunk) != k+1 || r.chunks[k].kind != colon || !isDash(r.d.TokenText(r.chunks[k].first)) || r.chunks[k+1].sort != name {
		return false
	}
	if k+2 >= len(r.chunks) || r.chunks[k+2].kind == comma || r.chunks[k+2].kind == stop || r.chunks[k+2].kind == opener {
		return true
	}
	return r.start(k+2) >= r.d.Paragraphs[g.paragraph].End
}

// roles gives each chunk the verb whose subject or object it is; a verb of
// speech has the first right.
func (r *reader) roles() []candidate {
	roles := make([]candidate, len(r.chunks))
	for k := range roles {
		roles[k] = candidate{chunk: int32(k), verb: -1}
	}
	set := func(head int32, k int, as role) {
		if head < 0 {
			return
		}
		old := roles[head]
		if old.verb >= 0 && (old.role == asInverted && r.chunks[k].verb.bare || old.role < as && !(old.role == asObject) || r.group(int(old.verb)) == 1 && r.group(k) != 1) {
			return
		}
		roles[head].verb, roles[head].role = int32(k), as
	}
	for k := range r.chunks {
		c := r.chunks[k]
		if c.kind != vg || c.region >= 0 || r.isReduced(k) {
			continue
		}
		inverted := r.inverted(k)
		if !inverted || r.after[k].head < 0 {
			as := asSubject
			if c.verb.passive && c.verb.sense.Frames&cue.Object != 0 {
				as = asObject // Moe was asked
			}
			set(r.subject[k].head, k, as)
		}
		if inverted {
			set(r.after[k].head, k, asInverted)
		} else {
			set(r.after[k].head, k, asObject)
		}
	}
	return roles
}

// isReduced reports whether verb k is a participle that does not tell what the subject of its
// clause says: said in a statement [posted] to its website, said when [asked].
func (r *reader) isReduced(k int) bool {
	c := r.chunks[k]
	if !c.verb.bare || c.verb.to || r.d.Tokens[c.head].Tag != document.VBN || k < 2 {
		return false
	}
	return r.chunks[k-1].kind == np && r.chunks[k-2].kind == prep || r.isWord(k-1, "when")
}

// inverted reports whether verb k stands where its subject would follow: right
// behind a region, or behind a comma.
func (r *reader) inverted(k int) bool {
	c := r.chunks[k]
	if c.verb.bare && (r.d.Tokens[c.head].Tag != document.VBN || k == 0 || r.chunks[k-1].kind != closer) || c.verb.passive || c.verb.sense.Class == cue.None || c.verb.sense.Class == cue.Discuss || r.after[k].head < 0 {
		return false
	}
	if k == 0 {
		return true
	}
	switch b := r.chunks[k-1]; b.kind {
	case closer, stop:
		return true
	case comma:
		if r.subject[k].end == b.end || r.clauseAt(int(r.after[k].head)) || r.isParted(k) {
			return false // Moe, a doctor, said …; it rained, said Lund had left
		}
		return true
	case colon:
		return r.subject[k].end != b.end
	}
	return r.subject[k].head < 0
}

// isParted reports whether a phrase between commas, and nothing else, parts verb k from its
// subject: the mayor, in a letter, called the plan “a trap”. A name behind the verb, and
// what a comma follows, may be who speaks: the plan, of all things, said the mayor, ….
func (r *reader) isParted(k int) bool {
	s, a := r.subject[k], r.after[k]
	if s.head < 0 || r.chunks[a.head].sort != nominal {
		return false
	}
	if next := int(r.at[a.end-1]) + 1; next >= len(r.chunks) || r.chunks[next].kind == comma {
		return false
	}
	i := int(r.at[s.end-1]) + 1
	return i+2 < k && r.chunks[i].kind == comma && r.chunks[i+1].kind == prep && !r.finiteIn(i+1, k-1)
}

// clauseAt reports whether the noun phrase at chunk i is the subject of a finite verb.
func (r *reader) clauseAt(i int) bool {
	for j := i + 1; j < len(r.chunks) && j < i+8; j++ {
		switch c := r.chunks[j]; c.kind {
		case vg:
			return !c.verb.bare
		case prep, np, adv:
		default:
			return false
		}
	}
	return false
}

// candidates lists who may have said region i.
func (r *reader) candidates(list []candidate, roles []candidate, i int, last candidate) []candidate {
	const reach = 60 // chunks on either side
	g := r.regions[i]
	span := r.d.Paragraphs[g.paragraph].Span
	from, to := int(r.at[g.first]), int(r.at[g.end-1])
	list = append(list, candidate{chunk: -1, verb: -1, from: fromNowhere})
	seenLast := false
	for k := from - 1; k >= 0 && k > from-reach && r.start(k) >= span.Start; k-- {
		if r.maySpeak(k) {
			c := roles[k]
			if c.role == asSubject && int(c.verb) > to {
				if v := r.verbBefore(k, from); v >= 0 {
					c.verb = int32(v) // Moe called it “safe” and denied that …
				}
			}
			list = append(list, c)
			seenLast = seenLast || int32(k) == last.chunk
		}
	}
	for k := to + 1; k < len(r.chunks) && k < to+reach && r.start(k) < span.End; k++ {
		if r.maySpeak(k) {
			list = append(list, roles[k])
			seenLast = seenLast || int32(k) == last.chunk
		}
	}
	if last.chunk >= 0 && !seenLast {
		c := roles[last.chunk]
		c.from = fromLastSpeaker
		list = append(list, c)
	}
	return r.elsewhere(list, roles, g, last)
}

// verbBefore is the last verb before chunk end in its sentence that says something and
// whose subject is chunk k, -1 if there is none.
func (r *reader) verbBefore(k, end int) int {
	for v := end - 1; v > k && r.chunks[v].sentence == r.chunks[end].sentence; v-- {
		if c := r.chunks[v]; c.kind == vg && !c.verb.bare && !c.verb.passive && c.region < 0 && c.verb.sense.Class != cue.None && int(r.subject[v].head) == k {
			return v
		}
	}
	return -1
}

// elsewhere adds the subjects of the paragraphs before and after g's.
func (r *reader) elsewhere(list, roles []candidate, g region, last candidate) []candidate {
	if p := int(g.paragraph) - 1; p >= 0 {
		span := r.d.Paragraphs[p].Span
		k := r.chunkAt(span.End)
		for n := 0; k >= 0 && n < 60 && r.start(k) >= span.Start; k, n = k-1, n+1 {
			if r.maySpeak(k) && r.chunks[k].kind == np && int32(k) != last.chunk && (roles[k].role == asSubject || roles[k].role == asInverted) {
				c := roles[k]
				c.from = fromParagraphBefore
				list = append(list, c)
				break
			}
		}
	}
	if p := int(g.paragraph) + 1; p < len(r.d.Paragraphs) {
		span := r.d.Paragraphs[p].Span
		k := r.chunkAt(span.Start) + 1
		for n := 0; k < len(r.chunks) && n < 40 && r.start(k) < span.End; k, n = k+1, n+1 {
			if r.start(k) >= span.Start && r.maySpeak(k) && r.chunks[k].kind == np && (roles[k].role == asSubject || roles[k].role == asInverted) {
				c := roles[k]
				c.from = fromParagraphAfter
				list = append(list, c)
				break
			}
		}
	}
	return list
}

// chunkAt is the last chunk that starts before byte at, -1 if none.
func (r *reader) chunkAt(at int32) int {
	lo, hi := 0, len(r.chunks)
	for lo < hi {
		if m := (lo + hi) / 2; r.start(m) < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// start is the byte where chunk k starts.
func (r *reader) start(k int) int32 {
	i := r.chunks[k].first
	if int(i) >= len(r.d.Tokens) {
		return int32(len(r.d.Text))
	}
	return r.d.Tokens[i].Start
}

// maySpeak reports whether chunk k may stand for a speaker.
func (r *reader) maySpeak(k int) bool {
	c := r.chunks[k]
	if c.region >= 0 && r.regions[c.region].class != regionNone {
		return false
	}
	switch c.kind {
	case np:
		if c.sort == number { // one of them, two of the men
			return k+1 < len(r.chunks) && r.chunks[k+1].kind == prep && r.d.TokenFold(r.chunks[k+1].first) == "of"
		}
		return c.sort != time
	case wh:
		return c.sort == relative
	}
	return false
}

// refOf is the reference that a candidate makes: its whole noun phrase.
func (r *reader) sourceOf(c candidate) source {
	if c.chunk < 0 {
		return noSource
	}
	switch {
	case c.role == asSubject && r.subject[c.verb].head == c.chunk:
		return r.subject[c.verb]
	case c.role == asInverted && r.after[c.verb].head == c.chunk:
		return r.after[c.verb]
	}
	x := r.chunks[c.chunk]
	s := source{x.first, x.end, c.chunk}
	if x.kind == np && x.sort != personPron && x.sort != thingPron {
		s.end = r.chunks[r.extend(int(c.chunk))].end
	}
	return s
}

// cueOf is the span of the verb by which c speaks; empty if there is none.
func (r *reader) cueOf(c candidate) document.Span {
	if c.chunk > 0 && c.verb < 0 && r.chunks[c.chunk-1].kind == phrase {
		x := r.chunks[c.chunk-1] // “…,” according to Moe
		return r.cueSpan(x.first, x.end)
	}
	if c.chunk < 0 || c.verb < 0 || c.role == asObject {
		return document.Span{}
	}
	v := r.chunks[c.verb]
	if v.verb.sense.Rest == "of" {
		v.end = v.head + 1 // “…,” she said [of Moe]
	}
	return r.cueSpan(v.first, v.end)
}

// cueSpan is the text of the cue from token first to token end, with the colon that
// hands over to what is said.
func (r *reader) cueSpan(first, end int32) document.Span {
	if int(end) < len(r.d.Tokens) && r.d.TokenText(end) == ":" {
		end++
	}
	return document.Span{Start: r.d.Tokens[first].Start, End: r.d.Tokens[end-1].End}
}
