package quote

import (
	"slices"

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
	bfNextWord
	bfWordClass
	bfThird
	bfOpen
	bfFinite
	bfFiniteTense
	bfSubject
	bfSubjectTense
	bfRest
	bfRole
	bfRoleSpeech
	bfRoleThird
	bfSpeechTense
	bfOpening
	bfPassed
	bfPassedTense
	bfPassedSpeech
	bfPassedWord
	bfFamilies
)

//nolint:gochecknoglobals // read only
var tenseNames = []string{"no-verb", "to", "participle", "as-both", "as-cue", "as-content", "as-neither", "subject-as-both", "subject-as-cue", "subject-as-content", "subject-as-neither", "pronoun-as-both", "pronoun-as-cue", "pronoun-as-content", "pronoun-as-neither"}

//nolint:gochecknoglobals // read only
var prepNames = []string{"other", "of", "to", "in", "on", "at", "for", "by", "with", "from", "about", "during", "after", "before", "as", "over", "because", "if", "when", "while", "that", "who", "which", "where", "and", "but", "or"}

func boundFamilies() []family {
	return []family{
		bfSign:         {name: "sign,next", values: hereNames, by: hereNames},
		bfStart:        {name: "start,sign", values: startNames, by: hereNames},
		bfStartNext:    {name: "sign,inside", values: hereNames, by: []string{"no-verb", "gerund", "to-verb", "verb"}},
		bfVerb:         {name: "start,inside", values: startNames, by: []string{"no-verb", "gerund", "to-verb", "verb"}},
		bfLength:       {name: "start,length", values: startNames, by: []string{"1", "2", "3", "4", "5-6", "7-9", "10-14", "15+"}},
		bfClass:        {name: "sign,class", values: hereNames, by: classNames()},
		bfLast:         {name: "sentence-end,start", values: yesNo, by: startNames},
		bfSpeech:       {name: "next,sign", values: followNames, by: hereNames},
		bfOrder:        {name: "order,start", values: []string{"first", "second", "third", "later"}, by: startNames},
		bfMark:         {name: "behind-mark,sign", values: yesNo, by: hereNames},
		bfTimeAfter:    {name: "time-next,sign", values: yesNo, by: hereNames},
		bfInner:        {name: "sign-inside-mark,next", values: []string{"no-mark", "none", "comma", "stop"}, by: hereNames},
		bfTense:        {name: "tense,sign", values: tenseNames, by: hereNames},
		bfClassStart:   {name: "sentence-end,class", values: yesNo, by: classNames()},
		bfPrep:         {name: "word,start", values: prepNames, by: startNames},
		bfNextWord:     {name: "next-word,sign", values: linkNames, by: hereNames},
		bfWordClass:    {name: "word,class", values: linkNames, by: classNames()},
		bfThird:        {name: "sign-next,third", values: signNext(), by: hereNames},
		bfOpen:         {name: "open,sign", values: []string{"nothing", "bracket", "dash", "both"}, by: hereNames},
		bfFinite:       {name: "verbs-inside,sign", values: finites, by: hereNames},
		bfFiniteTense:  {name: "verbs-inside,tense", values: finites, by: tenseNames},
		bfSubject:      {name: "subject,sign", values: subjects, by: hereNames},
		bfSubjectTense: {name: "subject,tense", values: subjects, by: tenseNames},
		bfRest:         {name: "chunks-left,sign", values: []string{"0", "1", "2", "3", "4-6", "7+"}, by: hereNames},
		bfRole:         {name: "cue-clause,tense", values: roleNames, by: tenseNames},
		bfRoleSpeech:   {name: "cue-clause,sign", values: roleNames, by: hereNames},
		bfRoleThird:    {name: "sign-next,cue-clause", values: signNext(), by: roleNames},
		bfSpeechTense:  {name: "speech,tense", values: followNames, by: tenseNames},
		bfOpening:      {name: "opening-verbs,sign", values: openings(), by: hereNames},
		bfPassed:       {name: "passed-sign,next", values: hereNames, by: hereNames},
		bfPassedTense:  {name: "passed-tense,sign", values: tenseNames, by: hereNames},
		bfPassedSpeech: {name: "passed-speech,sign", values: followNames, by: hereNames},
		bfPassedWord:   {name: "passed-word,sign", values: linkNames, by: hereNames},
	}
}

//nolint:gochecknoglobals // read only
var (
	followNames = []string{"nothing", "speech-verb", "cue-verb", "subject-of-speech", "subject-of-verb", "participle", "speech-at-the-end"}
	finites     = []string{"0", "1", "2", "3+"}
	roleNames   = []string{"main", "subordinate", "subordinate-head", "relative", "to", "participle", "coordinated", "noun", "other"}
	// linkNames are function words that begin a clause or a phrase, in alphabetical order.
	linkNames  = []string{"", "about", "according", "adding", "after", "against", "along", "although", "amid", "and", "as", "at", "because", "before", "but", "by", "despite", "during", "even", "following", "for", "from", "how", "if", "in", "including", "instead", "into", "just", "nor", "not", "of", "on", "only", "or", "over", "rather", "saying", "since", "so", "such", "than", "that", "then", "though", "through", "to", "unless", "unlike", "until", "what", "when", "where", "whether", "which", "while", "who", "whose", "why", "with", "without", "yet"}
	signGroups = []string{"comma", "conj", "colon", "prep", "np", "sub"}
)

func signNext() []string {
	var out []string
	for _, g := range signGroups {
		for _, n := range hereNames {
			out = append(out, g+"-"+n)
		}
	}
	return out
}

// openings are what content begins with, and how many finite verbs it has so far.
func openings() []string {
	var out []string
	for _, o := range []string{"clause", "condition", "that", "that-condition", "to", "other"} {
		for _, f := range finites {
			out = append(out, o+"-"+f)
		}
	}
	return out
}

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
