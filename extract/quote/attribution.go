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
