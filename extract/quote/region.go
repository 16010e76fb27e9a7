package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/cue"
)

// The classes of a marked region.
const (
	regionDirect = iota // somebody's words as a whole
	regionMixed         // quoted words in a clause of the reporter's
	regionNone          // a title, a nickname, a scare quote, a word as a word
	regionClasses
)

// The questions asked of a region. Values and names are in regionFamilies.
const (
	rfBias = iota
	rfLength
	rfLengthEnd
	rfEndAfter
	rfStart
	rfBefore
	rfBeforeLength
	rfCueBefore
	rfCueAfter
	rfAfter
	rfAfterLength
	rfPlace
	rfPlaceEnd
	rfTitle
	rfInside
	rfInsideLength
	rfLast
	rfStyle
	rfWord
	rfCueIn
	rfNamer
	rfOpen
	rfFirst
	rfFirstLength
	rfVerbStart
	rfShape
	rfLastOpen
	rfLastSpeech
	rfVerbAfter
	rfForms
	rfSubjectAfter
	rfFamilies
)

//nolint:gochecknoglobals // read only
var (
	lengths    = []string{"1", "2", "3", "4-5", "6-9", "10-15", "16+"}
	endings    = []string{"comma", "stop", "ask", "shout", "dash", "comma-out", "stop-out", "none"}
	kindNames  = []string{"other", "np", "verb", "prep", "sub", "that", "wh", "conj", "adv", "adj", "comma", "colon", "stop", "open", "close", "bracket", "phrase"}
	groupNames = []string{"none", "speech", "describe", "thought", "evidence", "act", "discuss", "light", "be", "verb"}
	placeNames = []string{"fills-paragraph", "begins-paragraph", "ends-paragraph", "begins-sentence", "ends-sentence", "inside"}
	yesNo      = []string{"no", "yes"}

	lastNames   = []string{"none", "direct", "mixed", "no"}
	openClauses = []string{"no", "that", "clause", "to-verb"}
)

func regionFamilies() []family {
	return []family{
		rfBias:         {name: "bias", values: []string{"1"}},
		rfLength:       {name: "words", values: lengths, by: []string{"lower", "upper"}},
		rfLengthEnd:    {name: "words,end", values: lengths, by: endings},
		rfEndAfter:     {name: "end,after", values: endings, by: kindNames},
		rfStart:        {name: "start,before", values: []string{"lower", "upper", "other"}, by: kindNames},
		rfBefore:       {name: "before", values: kindNames, by: groupNames},
		rfBeforeLength: {name: "before,words", values: kindNames, by: lengths},
		rfCueBefore:    {name: "verb-before,distance", values: groupNames, by: []string{"0", "1", "2", "3", "4-6", "7+"}},
		rfCueAfter:     {name: "verb-after,distance", values: groupNames, by: []string{"0", "1", "2", "3", "4-6", "7+"}},
		rfAfter:        {name: "after", values: kindNames, by: groupNames},
		rfAfterLength:  {name: "after,words", values: kindNames, by: lengths},
		rfPlace:        {name: "place,words", values: placeNames, by: lengths},
		rfPlaceEnd:     {name: "place,end", values: placeNames, by: endings},
		rfTitle:        {name: "title-case,words", values: []string{"no", "some", "all"}, by: lengths},
		rfInside:       {name: "inside", values: []string{"no-verb", "verb", "finite"}, by: []string{"no-person", "i-or-you", "he-or-it"}},
		rfInsideLength: {name: "finite,words", values: yesNo, by: lengths},
		rfLast:         {name: "region-before", values: lastNames, by: lengths},
		rfStyle:        {name: "style", values: []string{"double", "single", "guillemet", "script", "open"}, by: lengths},
		rfWord:         {name: "word-before", values: []string{"other", "article", "so-called", "as", "of", "named", "work", "a-adjective", "possessive", "preposition"}, by: lengths},
		rfCueIn:        {name: "speech-in-sentence", values: yesNo, by: lengths},
		rfOpen:         {name: "clause-open,start", values: openClauses, by: []string{"lower-after-word", "lower-after-comma", "lower-after-colon", "upper-after-word", "upper-after-comma", "upper-after-colon", "other"}},
		rfFirst:        {name: "first,before", values: hereNames, by: kindNames},
		rfFirstLength:  {name: "first,words", values: hereNames, by: lengths},
		rfVerbStart:    {name: "verb-before,start", values: groupNames, by: []string{"lower-after-word", "lower-after-comma", "lower-after-colon", "upper-after-word", "upper-after-comma", "upper-after-colon", "other"}},
		rfShape:        {name: "inside,end", values: []string{"no-verb", "verb", "finite", "clause"}, by: endings},
		rfLastOpen:     {name: "region-before,clause-open,cue-in-sentence", values: lastNames, by: openClauses, and: yesNo},
		rfLastSpeech:   {name: "region-before,speech-in-sentence", values: lastNames, by: yesNo},
		rfVerbAfter:    {name: "verb-after,tag-before-word-before,cue-in-sentence", values: verbNames(), by: tagNames(), and: yesNo},
		rfForms:        {name: "after,form-before,form-after", values: groupNames, by: formsOrNone(), and: formsOrNone()},
		rfSubjectAfter: {name: "form-after,subject-after", values: formsOrNone(), by: whoNames},
		rfNamer:        {name: "work-noun-near", values: yesNo, by: []string{"not-title-case", "title-case"}},
	}
}

// group is the kind of a verb that matters to marks.
func (r *reader) group(k int) int {
	c := r.chunks[k]
	if c.kind != vg {
		return 0
	}
	switch s := c.verb.sense.Class; {
	case s == cue.None && c.verb.be:
		return 8
	case s == cue.None:
		return 9
	case s == cue.Describe:
		return 2
	case s == cue.Light:
		return 7
	case s == cue.Discuss:
		return 6
	case s.Speech():
		return 1
	case s == cue.Show || s == cue.Seem:
		return 4
	case s == cue.Plan || s == cue.Support || s == cue.Oppose:
		return 5
	}
	return 3
}

// classify tells what each region is, from left to right.
func (r *reader) classify(m *models) {
	x := make(features, 0, 48)
	for i := range r.regions {
		g := &r.regions[i]
		if m := r.d.Marks[g.mark]; m.Style == document.Script || m.Continues >= 0 || r.isContinued(i) {
			g.class, g.share = regionDirect, 0.95
			continue
		}
		x = r.regionFeatures(x[:0], m.regionSchema, i)
		var scores [regionClasses]float32
		for c := range scores {
			scores[c] = m.region.score(c, x)
		}
		softmax(scores[:])
		for c, s := range scores {
			if s > g.share {
				g.class, g.share = c, s
			}
		}
		if r.goesOnFrom(g) {
			scores[regionDirect], scores[regionMixed] = 0, scores[regionMixed]+scores[regionDirect]
			if g.class == regionDirect {
				g.class, g.share = regionMixed, scores[regionMixed]
			}
		}
		if r.isSecondHalf(i) {
			g.class, g.share, g.second = regionDirect, max(scores[regionDirect], 0.8), true
			continue
		}
		if (g.class == regionMixed || g.share < 0.8) && (g.class != regionNone || g.share < m.noneAt) && r.isAside(i, scores[regionNone]) {
			g.class, g.share = regionNone, max(scores[regionNone], 0.5)
			continue
		}
		// One quotation in a hundred may be lost for half of what is none.
		if g.class == regionNone && g.share < m.noneAt {
			g.class = regionMixed
			if scores[regionDirect] > scores[regionMixed] {
				g.class = regionDirect
			}
			g.share = scores[g.class]
		}
	}
}

// goesOnFrom reports whether a small letter begins region g in the middle of a clause that
// something said opens: said his men had hit “a bridge”. Of 1,003 such regions in PolNeAR's
// training part 19 are direct.
func (r *reader) goesOnFrom(g *region) bool {
	before, _ := r.around(*g)
	if before < 0 || r.clauseOpen(*g) == 0 {
		return false
	}
	switch r.chunks[before].kind {
	case comma, colon, stop, closer, opener:
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.d.Slice(r.d.Marks[g.mark].Content))
	return unicode.IsLower(c)
}

// isContinued reports whether region i is opened again in the next paragraph.
func (r *reader) isContinued(i int) bool {
	if i+1 >= len(r.regions) {
		return false
	}
	return r.d.Marks[r.regions[i+1].mark].Continues == r.regions[i].mark
}

// isSecondHalf reports whether region i goes on with a quotation that its
// attribution splits: “The bridge,” she wrote on Monday, “is closed.”.
func (r *reader) isSecondHalf(i int) bool {
	if i == 0 || r.regions[i-1].class != regionDirect || r.regions[i-1].paragraph != r.regions[i].paragraph {
		return false
	}
	before := r.d.Slice(r.d.Marks[r.regions[i-1].mark].Content)
	if !strings.HasSuffix(before, ",") {
		return false
	}
	from, to := int(r.at[r.regions[i-1].end-1])+1, int(r.at[r.regions[i].first])
	if to-from > 12 || to-from < 3 || r.chunks[to-1].kind != comma {
		return false
	}
	speech := 0
	for k := from; k < to; k++ {
		switch c := r.chunks[k]; {
		case c.kind == vg && !c.verb.bare && r.group(k) == 1:
			speech++
		case c.kind == vg && !c.verb.bare && speech > 0, c.kind == stop, c.kind == colon, c.kind == conj && speech > 0:
			return false
		}
	}
	return speech == 1
}

// isAside reports whether region i is a few words that nobody says: after
// "so-called", or in a sentence in which nothing is said at all.
func (r *reader) isAside(i int, none float32) bool {
	g := r.regions[i]
	if r.wordBefore(g.first) == 2 {
		return true
	}
	first, end := r.inner(g)
	if words, upper, _, finite, person := r.lookInside(first, end); words >= 3 && words <= 9 && upper == words && person != 1 && finite == 0 && none > 0.25 && !r.speechIn(g) {
		return true // a title
	}
	if r.wordBefore(g.first) == 5 && end-first <= 4 && none > 0.05 {
		return r.d.Text[r.d.Tokens[first].Start] < 'a' // named “Stumpy”
	}
	if before, _ := r.around(g); before < 0 || r.chunks[before].kind == stop {
		return end-first <= 3 && none > 0.05 && r.isSubject(g) && !r.cueNear(g) // a sentence of its own, or its subject
	}
	return end-first <= 3 && none > 0.15 && !r.cueNear(g)
}

// isSubject reports whether a verb that says nothing goes on with the clause right
// behind region g. “Walking wounded” sat on the grass.
func (r *reader) isSubject(g region) bool {
	_, after := r.around(g)
	return after >= 0 && r.chunks[after].kind == vg && !r.chunks[after].verb.bare && r.chunks[after].verb.sense.Class == cue.None
}

// cueNear reports whether any cue stands in the sentence of region g.
func (r *reader) cueNear(g region) bool {
	for _, step := range [...]int{-1, 1} {
		k := int(r.at[g.first]) - 1
		if step > 0 {
			k = int(r.at[g.end-1]) + 1
		}
		for n := 0; k >= 0 && k < len(r.chunks) && n < 40 && r.chunks[k].kind != stop; k, n = k+step, n+1 {
			if c := r.chunks[k]; c.kind == phrase || c.kind == vg && c.verb.sense.Class != cue.None || c.kind == np && c.sort == nominal && r.senseOf(k).Class != cue.None {
				return true
			}
		}
	}
	return false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// verbNear is the nearest verb of the sentence on one side of g, outside marks,
// and how many chunks stand between.
func (r *reader) verbNear(g region, step int) (k, between int) {
	k = int(r.at[g.first]) - 1
	if step > 0 {
		k = int(r.at[g.end-1]) + 1
	}
	for n := 0; k >= 0 && k < len(r.chunks) && n < 12; k, n = k+step, n+1 {
		c := r.chunks[k]
		if c.kind == stop {
			break
		}
		if c.kind == vg && c.region < 0 {
			return k, n
		}
	}
	return -1, 0
}

// speechIn reports whether a verb of speech stands in the sentence of g's first
// or last token, outside marks.
func (r *reader) speechIn(g region) bool {
	for _, step := range [...]int{-1, 1} {
		k := int(r.at[g.first]) - 1
		if step > 0 {
			k = int(r.at[g.end-1]) + 1
		}
		for n := 0; k >= 0 && k < len(r.chunks) && n < 40 && r.chunks[k].kind != stop; k, n = k+step, n+1 {
			if r.chunks[k].region < 0 && r.group(k) == 1 {
				return true
			}
		}
	}
	return false
}

// workNear reports whether a word for a work stands within four words before g.
func (r *reader) workNear(g region) bool {
	for i := g.first - 1; i >= 0 && i >= g.first-4; i-- {
		if isWork(r.d.TokenFold(i)) {
			return true
		}
	}
	return false
}
