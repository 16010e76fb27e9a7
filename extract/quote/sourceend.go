package quote

import "dateline/document"

// The questions asked of a place where a source may end. The rules of chain and extend say
// where its parts are; how many of them belong to it is a matter of habit, and learnt.
const (
	seRule = iota
	seRuleSign
	seSign
	seLast
	seCommas
	seCommasNext
	seWord
	seTag
	seHead
	seLength
	seVerbs
	seRest
	sePassed
	sePassedTag
	seFamilies
)

//nolint:gochecknoglobals // read only
var (
	sideNames = []string{"before-cue", "behind-cue", "behind-phrase", "no-cue"}
	ruleNames = []string{"short", "rule", "long"}
)

func sourceFamilies() []family {
	return []family{
		seRule:       {name: "side,rule,commas", values: sideNames, by: ruleNames, and: finites},
		seRuleSign:   {name: "side,rule,sign", values: sideNames, by: ruleNames, and: hereNames},
		seSign:       {name: "side,sign,next", values: sideNames, by: hereNames, and: hereNames},
		seLast:       {name: "side,inside-last,sign", values: sideNames, by: hereNames, and: hereNames},
		seCommas:     {name: "side,commas,sign", values: sideNames, by: finites, and: hereNames},
		seCommasNext: {name: "sign,next,commas", values: hereNames, by: hereNames, and: finites},
		seWord:       {name: "word,side,rule", values: linkNames, by: sideNames, and: ruleNames},
		seTag:        {name: "tag,tag-next,side", values: tagNames(), by: tagNames(), and: sideNames},
		seHead:       {name: "head,sign,commas", values: sortNames, by: hereNames, and: finites},
		seLength:     {name: "chunks,side,rule", values: distanceNames, by: sideNames, and: ruleNames},
		seVerbs:      {name: "verbs-inside,side,sign", values: finites, by: sideNames, and: hereNames},
		seRest:       {name: "chunks-left,side,inside-last", values: restNames, by: sideNames, and: hereNames},
		sePassed:     {name: "passed-side,sign,next", values: sideNames, by: hereNames, and: hereNames},
		sePassedTag:  {name: "passed-tag,side,commas", values: tagNames(), by: sideNames, and: finites},
	}
}

const longestSource = 24 // chunks behind the head

// sourceBounds lists the chunks before which a source whose head is chunk h may end, and
// the place of the rules' own end among them. cue is the chunk of its cue, -1 if there is none.
func (r *reader) sourceBounds(list []int32, s source, cue int) (bounds []int32, rule int) {
	h, own := int(s.head), int(r.at[s.end-1])+1
	if own < len(r.chunks) && r.chunks[own].kind == comma && r.isApposed(s) {
		own++ // Moe, a doctor[,]
	}
	rule = -1
	for e := h + 1; e < len(r.chunks) && e <= h+longestSource; e++ {
		if e == own {
			rule = len(list)
		}
		list = append(list, int32(e))
		if e == cue || e >= own && (r.chunks[e].kind == stop || r.chunks[e].region != r.chunks[h].region) {
			break
		}
	}
	if rule < 0 {
		list = append(list, int32(own))
		rule = len(list) - 1
	}
	return list, rule
}

// isFixed reports whether s can not be longer or shorter: a pronoun, or no noun phrase.
func (r *reader) isFixed(s source) bool {
	if s.head < 0 || r.chunks[s.head].first != s.first {
		return true
	}
	c := r.chunks[s.head]
	return c.kind != np || c.sort == personPron || c.sort == thingPron
}

// sourceEnd is the token where source s of the cue at chunk cue ends.
func (r *reader) sourceEnd(m *models, s source, cue int) int32 {
	if r.isFixed(s) {
		return s.end
	}
	var buf [longestSource + 2]int32
	list, rule := r.sourceBounds(buf[:0], s, cue)
	var xs [32]uint16
	best, top, passed := rule, float32(0), float32(0)
	for n := range list {
		x, y := r.sourceFeatures(xs[:0], m.sourceSchema, s, cue, list, n, rule)
		if score := passed + m.source.score(0, x); n == 0 || score > top {
			best, top = n, score
		}
		passed += m.source.score(0, y)
	}
	return r.chunks[list[best]-1].end
}

// sourceFeatures asks of the nth of the bounds in list; passed is asked of it when the
// source goes on beyond it.
func (r *reader) sourceFeatures(x features, s *schema, src source, cue int, list []int32, n, rule int) (features, features) {
	e, h := int(list[n]), int(src.head)
	side := 3
	switch {
	case cue < 0:
	case r.chunks[cue].kind == phrase:
		side = 2
	case cue < h:
		side = 1
	default:
		side = 0
	}
	commas, finite := 0, 0
	for j := h; j < e; j++ {
		switch c := &r.chunks[j]; {
		case c.kind == comma:
			commas++
		case c.kind == vg && !c.verb.bare:
			finite++
		}
	}
	commas, finite = min(commas, 3), min(finite, 3)
	place := 1
	if n < rule {
		place = 0
	} else if n > rule {
		place = 2
	}
	sign, next, last := r.here(e), r.here(e+1), r.insideAt(e-1)
	tag := r.tagAt(e)
	x = append(x, s.three(seRule, side, place, commas), s.three(seRuleSign, side, place, sign), s.three(seSign, side, sign, next), s.three(seLast, side, last, sign),
		s.three(seCommas, side, commas, sign), s.three(seCommasNext, sign, next, commas), s.three(seWord, r.word(e), side, place), s.three(seTag, tag, r.tagAt(e+1), side),
		s.three(seHead, int(r.chunks[h].sort), sign, commas), s.three(seLength, min(e-h, 8), side, place), s.three(seVerbs, finite, side, sign),
		s.three(seRest, bucket(r.left(e, 1), 0, 1, 2, 3, 6), side, last))
	all := append(x, s.three(sePassed, side, sign, next), s.three(sePassedTag, tag, side, commas))
	return all[:len(x)], all[len(x):]
}

// sourceLessons lists where the sources of cues end that begin where gold's do.
func (r *reader) sourceLessons(s *schema, gold []Gold) []choice {
	var out []choice
	for k := range r.chunks {
		if !r.isCue(k) {
			continue
		}
		head := r.d.Tokens[r.chunks[k].head].Span
		src := r.sourceFor(k)
		if r.isFixed(src) {
			continue
		}
		for _, q := range gold {
			if !q.Cue.Contains(head) || q.Speaker.Start != r.d.Tokens[src.first].Start {
				continue
			}
			if c, ok := r.sourceChoice(s, src, k, q.Speaker); ok {
				out = append(out, c)
			}
			break
		}
	}
	return out
}

// sourceChoice is the choice among the ends of src, if that of speaker is among them.
func (r *reader) sourceChoice(s *schema, src source, cue int, speaker document.Span) (choice, bool) {
	list, rule := r.sourceBounds(nil, src, cue)
	var options []option
	var passed features
	right := -1
	for n := range list {
		x, y := r.sourceFeatures(nil, s, src, cue, list, n, rule)
		options = append(options, option{0, append(append(features(nil), passed...), x...)})
		passed = append(passed, y...)
		if r.d.Tokens[r.chunks[list[n]-1].end-1].End == speaker.End {
			right = n
		}
	}
	return choice{options, right, 1}, right >= 0 && len(list) > 1
}
