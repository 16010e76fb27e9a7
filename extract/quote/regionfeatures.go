package quote

import (
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/cue"
)

func (r *reader) regionFeatures(x features, s *schema, i int) features {
	g := r.regions[i]
	m := r.d.Marks[g.mark]
	first, end := r.inner(g)
	words, upper, verbs, finite, person := r.lookInside(first, end)
	length := bucket(words, 1, 2, 3, 5, 9, 15)
	start := 2
	if c, _ := utf8.DecodeRuneInString(r.d.Slice(m.Content)); unicode.IsUpper(c) {
		start = 1
	} else if unicode.IsLower(c) {
		start = 0
	}
	before, after := r.around(g)
	kindBefore, kindAfter := int(stop), int(stop)
	groupBefore, groupAfter := 0, 0
	if before >= 0 {
		kindBefore, groupBefore = int(r.chunks[before].kind), r.group(before)
	}
	if after >= 0 {
		kindAfter, groupAfter = int(r.chunks[after].kind), r.group(after)
	}
	ending := r.ending(m, after)
	place := r.place(g, before, after)
	title := 0
	if upper == words && words > 0 {
		title = 2
	} else if upper*2 >= words && words > 1 {
		title = 1
	}
	inside := 0
	if finite > 0 {
		inside = 2
	} else if verbs > 0 {
		inside = 1
	}
	x = append(x, s.one(rfBias, 0), s.two(rfLength, length, min(start, 1)), s.two(rfLengthEnd, length, ending), s.two(rfEndAfter, ending, kindAfter),
		s.two(rfStart, start, kindBefore), s.two(rfBefore, kindBefore, groupBefore), s.two(rfBeforeLength, kindBefore, length),
		s.two(rfAfter, kindAfter, groupAfter), s.two(rfAfterLength, kindAfter, length), s.two(rfPlace, place, length), s.two(rfPlaceEnd, place, ending),
		s.two(rfTitle, title, length), s.two(rfInside, inside, person), s.two(rfInsideLength, min(finite, 1), length),
		s.two(rfLast, r.classBefore(i), length), s.two(rfStyle, style(m), length), s.two(rfWord, r.wordBefore(g.first), length))
	if k, n := r.verbNear(g, -1); k >= 0 {
		x = append(x, s.two(rfCueBefore, r.group(k), bucket(n, 0, 1, 2, 3, 6)))
	}
	if k, n := r.verbNear(g, 1); k >= 0 {
		x = append(x, s.two(rfCueAfter, r.group(k), bucket(n, 0, 1, 2, 3, 6)))
	}
	sign := 6
	if before >= 0 && start < 2 {
		switch r.chunks[before].kind {
		case comma:
			sign = start*3 + 1
		case colon:
			sign = start*3 + 2
		case stop, closer:
		default:
			sign = start * 3
		}
	}
	verbBefore := 0
	if k, _ := r.verbNear(g, -1); k >= 0 {
		verbBefore = r.group(k)
	}
	firstIn, shape := 11, inside
	if first < end {
		firstIn = r.hereInside(int(r.at[first]))
		if firstIn <= 2 && r.clauseAt(int(r.at[first])) {
			shape = 3
		}
	}
	x = append(x, s.two(rfOpen, r.clauseOpen(g), sign), s.two(rfVerbStart, verbBefore, sign), s.two(rfFirst, firstIn, kindBefore), s.two(rfFirstLength, firstIn, length), s.two(rfShape, shape, ending))
	speech := 0
	if r.speechIn(g) {
		speech = 1
	}
	work := 0
	if r.workNear(g) {
		work = 1
	}
	x = append(x, s.two(rfCueIn, speech, length), s.two(rfNamer, work, b2i(title == 2)))
	return r.sentenceFeatures(x, s, i, groupAfter, speech)
}

// sentenceFeatures ask of the sentence around region i.
func (r *reader) sentenceFeatures(x features, s *schema, i, groupAfter, speech int) features {
	g := r.regions[i]
	last, near := r.classBefore(i), b2i(r.cueNear(g))
	formBefore, formAfter, classAfter, who := 0, 0, 0, 0
	if k, _ := r.verbNear(g, -1); k >= 0 {
		formBefore = 1 + r.form(k)
	}
	if k, _ := r.verbNear(g, 1); k >= 0 {
		formAfter, classAfter, who = 1+r.form(k), 1+int(r.chunks[k].verb.sense.Class), r.who(r.sourceFor(k))
	}
	tag := int(document.NoTag)
	if g.first > 1 {
		tag = int(r.d.Tokens[g.first-2].Tag)
	}
	return append(x, s.three(rfLastOpen, last, r.clauseOpen(g), near), s.two(rfLastSpeech, last, speech), s.three(rfVerbAfter, classAfter, tag, near),
		s.three(rfForms, groupAfter, formBefore, formAfter), s.two(rfSubjectAfter, formAfter, who))
}

func formsOrNone() []string { return append([]string{"none"}, formNames...) }

// verbNames are what a verb near a region does: none, or its class.
func verbNames() []string { return append([]string{"none"}, classNames()...) }

// clauseOpen tells what the reporter's sentence before g has begun and not ended:
// said that Moe was “a friend”.
func (r *reader) clauseOpen(g region) int {
	k := int(r.at[g.first]) - 1
	verb := 0
	for n := 0; k >= 0 && n < 40 && r.chunks[k].kind != stop; k, n = k-1, n+1 {
		c := r.chunks[k]
		switch {
		case c.region >= 0 && c.region != r.chunks[r.at[g.first]].region:
			return 0
		case c.kind == that && k > 0 && r.chunks[k-1].kind != np:
			return 1
		case c.kind == vg && !c.verb.bare && r.group(k) == 1 && c.verb.sense.Frames&cue.Seldom == 0:
			return verb
		case c.kind == vg && c.verb.to:
			verb = max(verb, 3)
		case c.kind == vg && !c.verb.bare:
			verb = 2
		}
	}
	return 0
}
