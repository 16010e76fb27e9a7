package quote

import "dateline/document"

// endView is what boundFeatures knows already of an end.
type endView struct{ sign, next, start, finite, tense int }

// endFeatures asks of an end three questions at a time. Which three was found by what
// they add to the others on a part of the articles that the weights had not seen.
func (r *reader) endFeatures(x features, s *schema, p bound, v endView) features {
	order := min(p.order, len(orderNames)-1)
	commas := min(p.seen.commas, 3)
	since, noun := 0, noThing
	if p.seen.noun > 0 {
		since = min(p.e-p.seen.noun+1, 4)
		noun = r.thingAt(p.seen.noun - 1)
	}
	last, before := r.insideAt(p.edge-1), r.insideAt(p.edge-2)
	tag, tagNext := r.tagAt(p.edge), r.tagAt(p.edge+1)
	word := r.word(p.edge)
	rest := bucket(r.left(p.edge, p.step), 0, 1, 2, 3, 6)
	form := r.form(p.k)
	toComma, toVerb := r.distances(p.edge)
	x = append(x, s.three(bfCommas, v.sign, last, commas), s.three(bfCommasWord, word, tag, commas), s.three(bfCommasRest, rest, since, commas),
		s.three(bfCommasForm, form, since, commas), s.three(bfThing, tagNext, noun.det, v.next), s.three(bfThingTense, v.sign, noun.det, v.tense),
		s.three(bfPast, last, before, p.seen.brackets&1+p.seen.dashes&1*2), s.three(bfPastClass, int(p.class), form, before), s.three(bfPastFinite, last, v.finite, rest))
	return append(x, s.three(bfPastOrder, v.start, last, order), s.three(bfPastVerb, before, toVerb, min(p.after, 4)), s.three(bfWordThing, word, since, v.next),
		s.three(bfWordOrder, v.next, order, word), s.three(bfStartThing, v.start, tagNext, since), s.three(bfNextComma, v.next, p.seen.inside, toComma))
}

// insideAt is the kind of chunk i, as hereNames has it, in marks or not.
func (r *reader) insideAt(i int) int {
	if i < 0 || i >= len(r.chunks) {
		return 11
	}
	return r.hereInside(i)
}

// tagAt is the tag of the first token of chunk i.
func (r *reader) tagAt(i int) int {
	if i < 0 || i >= len(r.chunks) || int(r.chunks[i].first) >= len(r.d.Tokens) {
		return int(document.NoTag)
	}
	return int(r.d.Tokens[r.chunks[i].first].Tag)
}

// distances is how far the next comma and the next finite verb are from chunk i in its
// sentence, as distanceNames has it.
func (r *reader) distances(i int) (toComma, toVerb int) {
	const reach = 8 // chunks
	for j := i; j < len(r.chunks) && j <= i+reach && r.chunks[j].kind != stop; j++ {
		switch c := &r.chunks[j]; {
		case c.kind == comma && toComma == 0 && j > i:
			toComma = j - i
		case c.kind == vg && !c.verb.bare && toVerb == 0 && j < i+reach:
			toVerb = j - i + 1
		}
	}
	return toComma, toVerb
}
