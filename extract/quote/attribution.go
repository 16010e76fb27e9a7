package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// attribution is what a verb, a noun or a phrase ascribes to somebody: a cue, a
// source and the content, as token ranges.
type attribution struct {
	cueFirst, cueEnd int32
	source           source
	first, end       int32 // content
	chunk            int32 // of the cue's head
	start            startKind
	second           bool // the part behind the cue of what began before it
	sense            cue.Sense
	share            float32
	attitude         bool // names a thing: praised [her honesty]
}

// startKind is where content begins, seen from the cue.
type startKind uint8

const (
	startNone      startKind = iota // the cue ascribes nothing
	startLeft                       // S, she said
	startNext                       // said S; denied N; called N N
	startThat                       // said on Monday that S
	startAddressee                  // told them S
	startAdjunct                    // said on Monday S; said in a statement S
	startComma                      // said on Monday, S
	startRegion                     // said of him in May, and not for the first time, “…”
	startTo                         // urged him to go: the infinitive alone
	startWh                         // asked him whether
	startPrep                       // called for N, warned of N: after the preposition
	startKinds
)

// The questions asked of a way to read a cue.
const (
	afClass = iota
	afClassForm
	afNext
	afNextClass
	afForm
	afSubject
	afFrame
	afUseContent
	afUseForm
	afUseNext
	afUseWho
	afBefore
	afLength
	afLeftFirst
	afSentence
	afRegion
	afSpeech
	afNot
	afContent
	afContentClass
	afSecond
	afWho
	afFormContent
	afFamilies
)

//nolint:gochecknoglobals // read only
var (
	startNames = []string{"nothing", "left", "next", "that", "addressee", "adjunct", "comma", "region", "to", "wh", "prep"}
	formNames  = []string{"finite-past", "finite-present", "modal", "to", "gerund", "participle", "passive", "perfect", "base", "noun", "phrase", "colon"}
	hereNames  = []string{"np", "name", "pronoun", "verb", "to-verb", "that", "wh", "sub", "prep", "comma", "colon", "stop", "region", "adj", "adv", "conj", "gerund", "other"}
	subjects   = []string{"none", "nominal", "name", "he", "it", "who", "other"}
	contents   = []string{"nothing", "clause", "object", "object-to", "object-gerund", "object-as", "to-verb", "gerund", "verb", "other"}
	whoNames   = []string{"nobody", "person", "body", "place", "entity", "nominal", "pronoun", "relative"}
	uses       = []string{"main", "usual", "seldom", "adjective"}
	frameNames = []string{"no-frame", "that", "question", "object", "infinite", "noun", "as", "of", "main", "seldom"}
)

func classNames() []string {
	var out []string
	for c := range cue.ClassCount {
		out = append(out, c.String())
	}
	return out
}

func attributionFamilies() []family {
	return []family{
		afClass:        {name: "start,class", values: startNames, by: classNames()},
		afClassForm:    {name: "start,form", values: startNames, by: formNames},
		afNext:         {name: "start,next", values: startNames, by: hereNames},
		afNextClass:    {name: "next,class", values: hereNames, by: classNames()},
		afForm:         {name: "form,class", values: formNames, by: classNames()},
		afSubject:      {name: "start,subject", values: startNames, by: subjects},
		afUseContent:   {name: "use,content", values: uses, by: contents},
		afUseForm:      {name: "use,form", values: uses, by: formNames},
		afUseNext:      {name: "use,next", values: uses, by: hereNames},
		afUseWho:       {name: "use,who", values: uses, by: whoNames},
		afFrame:        {name: "start,frame", values: startNames, by: frameNames},
		afBefore:       {name: "start,before", values: startNames, by: kindNames},
		afLength:       {name: "start,room", values: startNames, by: []string{"0", "1", "2", "3-4", "5-8", "9+"}},
		afLeftFirst:    {name: "start,here", values: startNames, by: hereNames},
		afSentence:     {name: "start,sentence", values: startNames, by: []string{"body", "headline", "other"}},
		afRegion:       {name: "start,region", values: startNames, by: []string{"none", "direct-before", "mixed-before", "direct-after", "mixed-after"}},
		afSpeech:       {name: "start,cue-before", values: startNames, by: yesNo},
		afNot:          {name: "start,not", values: startNames, by: yesNo},
		afContent:      {name: "start,content", values: startNames, by: contents},
		afContentClass: {name: "content,class", values: contents, by: classNames()},
		afSecond:       {name: "start,second", values: startNames, by: hereNames},
		afWho:          {name: "class,who", values: classNames(), by: whoNames},
		afFormContent:  {name: "form,content", values: formNames, by: contents},
	}
}

// Two of formNames.
const (
	formParticiple = 5
	formNoun       = 9
)

// way is one way to read a cue: where its content begins (or, on the left, ends).
type way struct {
	start startKind
	at    int32 // chunk
}

// form is how the verb of chunk k stands.
func (r *reader) form(k int) int {
	v := r.chunks[k].verb
	switch k := r.chunks[k].kind; {
	case k == np:
		return 9
	case k == phrase:
		return 10
	case k == colon:
		return 11
	case v.passive:
		return 6
	case v.to:
		return 3
	case v.modal:
		return 2
	case v.perfect:
		return 7
	}
	switch r.d.Tokens[r.chunks[k].head].Tag {
	case document.VBD:
		return 0
	case document.VBZ, document.VBP:
		return 1
	case document.VBG:
		return 4
	case document.VBN:
		return 5
	}
	return 8
}

// here is the kind of chunk i as hereNames has it.
func (r *reader) here(i int) int {
	if i < 0 || i >= len(r.chunks) {
		return 11
	}
	c := r.chunks[i]
	if c.region >= 0 && r.regions[c.region].class != regionNone {
		return 12
	}
	return r.hereInside(i)
}

// hereInside is the kind of chunk i, whether it stands in marks or not.
func (r *reader) hereInside(i int) int {
	c := r.chunks[i]
	switch c.kind {
	case np:
		switch c.sort {
		case name:
			return 1
		case personPron, thingPron:
			return 2
		}
		return 0
	case vg:
		if c.verb.to {
			return 4
		}
		if c.verb.bare {
			return 16
		}
		return 3
	case that:
		return 5
	case wh:
		return 6
	case sub:
		return 7
	case prep:
		return 8
	case comma:
		return 9
	case colon:
		return 10
	case stop:
		return 11
	case adj:
		return 13
	case adv:
		return 14
	case conj:
		return 15
	}
	return 17
}

func (r *reader) wayFeatures(x features, s *schema, k int, w way, cueBefore bool) features {
	c := r.chunks[k]
	sense := r.senseOf(k)
	class := int(sense.Class)
	start := int(w.start)
	form := r.form(k)
	next := r.here(k + 1)
	before := stop
	if k > 0 {
		before = r.chunks[k-1].kind
	}
	subject := r.subjectSort(r.sourceFor(k))
	x = append(x, s.two(afClass, start, class), s.two(afClassForm, start, form), s.two(afNext, start, next), s.two(afSubject, start, subject),
		s.two(afBefore, start, int(before)), s.two(afLeftFirst, start, r.here(int(w.at))), s.two(afLength, start, bucket(r.room(k), 0, 1, 2, 4, 8)),
		s.two(afSentence, start, min(int(r.d.Sentences[c.sentence].Kind), 2)), s.two(afSpeech, start, b2i(cueBefore)), s.two(afNot, start, b2i(c.verb.not)))
	if w.start != startNone {
		content := r.contentAt(k, w)
		who := r.who(r.sourceFor(k))
		x = append(x, s.two(afNextClass, next, class), s.two(afForm, form, class), s.two(afContent, start, content), s.two(afContentClass, content, class),
			s.two(afFormContent, form, content), s.two(afWho, class, who))
		use := useOf(sense, c)
		x = append(x, s.two(afUseContent, use, content), s.two(afUseForm, use, form), s.two(afUseNext, use, next), s.two(afUseWho, use, who))
	}
	x = append(x, s.two(afSecond, start, r.here(k+2)))
	frames := sense.Frames >> 1
	if frames == 0 {
		x = append(x, s.two(afFrame, start, 0))
	}
	for b := range 9 {
		if frames>>b&1 != 0 {
			x = append(x, s.two(afFrame, start, b+1))
		}
	}
	region := 0
	if g := r.regionBefore(k); g >= 0 && r.regions[g].class != regionNone {
		region = 1 + r.regions[g].class
	} else if g := r.nextRegion(k); g >= 0 && r.regions[g].class != regionNone {
		region = 3 + r.regions[g].class
	}
	return append(x, s.two(afRegion, start, region))
}

// subjectSort is the kind of the head of s, as subjects has it.
func (r *reader) subjectSort(s source) int {
	if s.head < 0 {
		return 0
	}
	switch h := r.chunks[s.head]; {
	case h.kind != np:
		return 5
	case h.sort == nominal || h.sort == number:
		return 1
	case h.sort == name:
		return 2
	case h.sort == personPron:
		return 3
	case h.sort == thingPron:
		return 4
	}
	return 6
}

// useOf tells how much of a cue's use is reporting, as uses has it.
func useOf(s cue.Sense, c chunk) int {
	switch {
	case s.Frames&cue.Main != 0:
		return 0
	case s.Frames&cue.Seldom != 0:
		return 2
	case c.kind == vg && c.verb.sense.Adjective:
		return 3
	}
	return 1
}

// contentAt is what the content of way w of cue k begins with, as contents has it.
func (r *reader) contentAt(k int, w way) int {
	i := int(w.at)
	if w.start == startLeft || i >= len(r.chunks) {
		return 0
	}
	switch c := r.chunks[i]; c.kind {
	case np:
		if r.clauseAt(i) {
			return 1
		}
		for j := i + 1; j < len(r.chunks) && j < i+8; j++ {
			switch x := r.chunks[j]; x.kind {
			case vg:
				if x.verb.to {
					return 3
				}
				return 4
			case prep, sub:
				if r.isWord(j, "as") {
					return 5
				}
				if x.kind == sub {
					return 2
				}
			case np, adv:
			default:
				return 2
			}
		}
		return 2
	case vg:
		switch {
		case c.verb.to:
			return 6
		case c.verb.bare:
			return 7
		}
		return 8
	}
	return 9
}

// who is the kind of s, as whoNames has it.
func (r *reader) who(s source) int {
	if s.head < 0 {
		return 0
	}
	c := r.chunks[s.head]
	switch {
	case c.kind != np:
		return 7
	case c.sort == personPron || c.sort == thingPron:
		return 6
	}
	e := r.entityIn(c.first, c.end, c.head)
	if e < 0 {
		return 5
	}
	switch r.d.Entities[e].Type {
	case document.Person:
		return 1
	case document.Org:
		return 2
	case document.PlaceName:
		return 3
	}
	return 4
}

// room is the number of chunks from k to the end of its sentence.
func (r *reader) room(k int) int {
	n := 0
	for j := k + 1; j < len(r.chunks) && n < 12 && r.chunks[j].kind != stop; j++ {
		n++
	}
	return n
}

// isWord reports whether chunk k begins with word, given in lower case.
func (r *reader) isWord(k int, word string) bool {
	if k >= len(r.chunks) || int(r.chunks[k].first) >= len(r.d.Tokens) {
		return false
	}
	return r.d.TokenFold(r.chunks[k].first) == word
}
