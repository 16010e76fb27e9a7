package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// ways lists how cue k may be read.
func (r *reader) ways(list []way, k int) []way {
	list = append(list, way{startNone, int32(k)})
	switch r.chunks[k].kind {
	case phrase:
		return r.phraseWays(list, k)
	case colon:
		return append(list, way{startNext, int32(k + 1)})
	}
	if left := r.leftEnd(k); left >= 0 {
		list = append(list, way{startLeft, int32(left)})
	}
	return r.rightWays(list, k)
}

// phraseWays lists how "according to" may be read: of what stands before it, or
// behind the comma after its source.
func (r *reader) phraseWays(list []way, k int) []way {
	s := r.sourceFor(k)
	if s.head < 0 {
		return list
	}
	i := k - 1
	if i >= 0 && r.chunks[i].kind == comma {
		i--
	}
	if i >= 0 && r.chunks[i].sentence == r.chunks[k].sentence && r.chunks[i].kind != stop {
		list = append(list, way{startLeft, int32(i)})
	}
	if r.isNorm(s) && len(list) > 1 {
		return list[:1]
	}
	if end := int(r.at[s.end-1]) + 1; end+1 < len(r.chunks) && r.chunks[end].kind == comma {
		list = append(list, way{startComma, int32(end + 1)})
	}
	return list
}

// isNorm reports whether what stands behind "according to" is a rule to be kept, which
// says nothing: changed according to the handbook.
func (r *reader) isNorm(s source) bool {
	c := r.chunks[s.head]
	if c.kind != np || c.sort != nominal {
		return false
	}
	switch r.d.TokenFold(c.head) {
	case "handbook", "manual", "manuals", "instructions", "recipe", "rule", "rules", "schedule", "timetable", "plan", "plans", "custom", "customs", "tradition", "need", "needs", "size", "age", "weight", "height", "taste", "wishes", "ability", "season", "type", "rank":
		return true
	}
	return false
}

// rightWays lists where content may begin after cue k.
func (r *reader) rightWays(list []way, k int) []way {
	const reach = 14
	i := k + 1
	if i >= len(r.chunks) {
		return list
	}
	stage := startNext // what has been passed so far
	for n := 0; i < len(r.chunks) && n < reach; n++ {
		c := r.chunks[i]
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			kind := startRegion
			if stage != startRegion && stage != startComma || n <= 1 {
				kind = stage
			}
			return append(list, way{kind, int32(i)})
		}
		switch c.kind {
		case stop:
			return list
		case that:
			return append(list, way{startThat, int32(i)})
		case wh:
			if next := i + 1; r.chunks[i-1].kind == np && r.isWord(i, "that") && next < len(r.chunks) && r.chunks[next].kind == vg && !r.chunks[next].verb.bare {
				return list // on tankers that carry oil
			}
			if r.isWord(i, "when") && r.isPost(i+1) {
				return list // said when asked
			}
			return append(list, way{startWh, int32(i)})
		case sub:
			if w := r.d.TokenFold(c.first); w == "if" && r.chunks[k].verb.sense.Frames&cue.Question != 0 || w == "as" && stage == startNext {
				list = append(list, way{startWh, int32(i)})
			}
			if stage != startNext {
				return list
			}
		case comma, colon:
			if i+3 < len(r.chunks) && r.isTimeChunk(i+1) && r.chunks[i+2].kind == comma && r.chunks[i+3].kind == that {
				i += 3 // stated in a letter, Sunday, that
				continue
			}
			if end := r.aside(i); end > 0 {
				i = end // told her brother, who was ill, that
				continue
			}
			if i+1 < len(r.chunks) && !r.parenthetic(k) {
				list = append(list, way{startComma, int32(i + 1)})
			}
			stage = startRegion
			i++
			continue
		case vg:
			kind := stage
			if c.verb.to {
				kind = startTo
			}
			return append(list, way{kind, int32(i)})
		case prep:
			if (stage == startNext || stage == startAddressee) && i+1 < len(r.chunks) && r.chunks[i+1].kind != stop && !r.isTimeChunk(i+1) {
				list = append(list, way{startPrep, int32(i + 1)})
			}
			if stage == startNext && i+1 < len(r.chunks) {
				list = append(list, way{startNext, int32(i)})
			}
			stage = max(stage, startAdjunct)
			i = r.pastPrep(i)
			continue
		case np:
			if c.sort != time || i+1 < len(r.chunks) && r.chunks[i+1].kind == vg {
				list = append(list, way{stage, int32(i)})
			}
			if stage == startNext {
				stage = startAddressee
				if c.sort == time {
					stage = startAdjunct
				}
			} else if stage == startAddressee || stage == startAdjunct {
				if c.sort != time {
					return list
				}
				stage = startAdjunct
			} else {
				return list
			}
		case adv, adj, other, bracket, conj:
			if stage == startNext || stage == startAdjunct {
				list = append(list, way{stage, int32(i)})
			}
		default:
			return list
		}
		i++
	}
	return list
}

// aside is the chunk after what stands between the comma at chunk i and another one and is no
// content: a relative clause about a person, or what is no clause before "that": said on
// Monday, [without giving details], that. 0 if there is none.
func (r *reader) aside(i int) int {
	const longest = 12
	if i+1 >= len(r.chunks) {
		return 0
	}
	relative := r.chunks[i-1].kind == np && (r.isWord(i+1, "who") || r.isWord(i+1, "whose"))
	for j := i + 2; j+1 < len(r.chunks) && j < i+longest; j++ {
		switch c := &r.chunks[j]; {
		case c.kind == comma && (relative || r.chunks[j+1].kind == that):
			return j + 1
		case c.kind == comma, c.kind == stop, c.kind == colon, c.kind == opener, c.kind == closer, !relative && c.kind == vg && !c.verb.bare:
			return 0
		}
	}
	return 0
}

// parenthetic reports whether cue k and its subject stand behind a comma and "as":
// what follows is not theirs. "If it turns north, as models suggest, it will pass".
func (r *reader) parenthetic(k int) bool {
	s := r.subject[k]
	return s.head >= 0 && s.first > 1 && r.d.TokenFold(s.first-1) == "as" && r.d.Tokens[s.first-2].Tag == document.Comma
}

// pastPrep is the chunk after the prepositional phrase at i.
func (r *reader) pastPrep(i int) int {
	i++
	for n := 0; i < len(r.chunks) && n < 6; n++ {
		switch r.chunks[i].kind {
		case np:
			if i+2 < len(r.chunks) && r.chunks[i+1].kind == prep && r.chunks[i+2].kind == np && r.d.TokenFold(r.chunks[i+1].first) == "of" {
				i += 2
				continue
			}
			return i + 1
		case adj, adv, prep:
			i++
		default:
			return i
		}
	}
	return i
}

// leftEnd is the last chunk of what stands before cue k and its source, if a
// comma or a closing mark parts them; -1 if nothing does.
func (r *reader) leftEnd(k int) int {
	i := k - 1
	if !r.inverted(k) {
		s := r.subject[k]
		if s.head < 0 || r.chunks[k].verb.bare {
			return -1
		}
		i = int(r.at[s.first]) - 1
	}
	for i >= 0 && (r.chunks[i].kind == adv || r.chunks[i].kind == conj) && r.chunks[i].sentence == r.chunks[k].sentence {
		i--
	}
	if i < 1 || r.chunks[i].sentence != r.chunks[k].sentence {
		return -1
	}
	c := r.chunks[i]
	if c.kind == comma || c.kind == closer || c.kind == colon {
		if c.kind != closer {
			i--
		}
		return i
	}
	return -1
}
