package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// thing is a noun phrase as the questions about cues see it.
type thing struct {
	det    int       // what it begins with, as detNames has it
	class  cue.Class // of its head, if that names something said: a claim, a plan
	number int       // as numberNames has it
}

//nolint:gochecknoglobals // read only
var (
	noThing     = thing{}
	detNames    = []string{"nothing", "the", "a", "no", "this", "other-determiner", "owner", "count", "name", "pronoun", "adjective", "noun"}
	numberNames = []string{"nothing", "one", "many"}
	orderNames  = []string{"first", "second", "third", "later"}
	regionNames = []string{"none", "direct-before", "mixed-before", "direct-after", "mixed-after"}
	backNames   = []string{"no", "other-tense", "same-tense", "same-tense-as-cue-alone"}
	speaksNames = []string{"unknown", "never", "once", "twice", "often"}
)

// thingAt is the noun phrase that chunk i is; noThing if it is none.
func (r *reader) thingAt(i int) thing {
	if i < 0 || i >= len(r.chunks) || r.chunks[i].kind != np {
		return noThing
	}
	c := r.chunks[i]
	n, _ := cue.FindNoun(r.d.TokenFold(c.head))
	t := thing{det: r.determiner(c.first), class: n.Class, number: 1}
	if tag := r.d.Tokens[c.head].Tag; tag == document.NNS || tag == document.NNPS {
		t.number = 2
	}
	return t
}

// determiner is what a noun phrase begins with whose first token is i.
func (r *reader) determiner(i int32) int {
	switch r.d.Tokens[i].Tag {
	case document.DT:
		switch r.d.TokenFold(i) {
		case "the":
			return 1
		case "a", "an":
			return 2
		case "no", "any":
			return 3
		case "this", "that", "these", "those":
			return 4
		}
		return 5
	case document.PRPS:
		return 6
	case document.CD:
		return 7
	case document.NNP, document.NNPS:
		return 8
	case document.PRP:
		return 9
	case document.JJ:
		return 10
	}
	return 11
}

// countSpeakers counts how often each entity is the source of a verb whose main use is
// to report: who speaks once speaks again.
func (r *reader) countSpeakers() {
	r.speaks = make([]uint8, len(r.d.Entities))
	for k := range r.chunks {
		if c := &r.chunks[k]; c.kind == vg && c.verb.sense.Class.Speech() && c.verb.sense.Frames&cue.Main != 0 {
			if e := r.nearEntity(r.sourceFor(k)); e >= 0 {
				r.speaks[e] = min(r.speaks[e]+1, 3)
			}
		}
	}
}

// speaksOften is how often s is the source of verbs of speech, as speaksNames has it.
func (r *reader) speaksOften(s source) int {
	if e := r.nearEntity(s); e >= 0 {
		return 1 + int(r.speaks[e])
	}
	return 0
}

// nearEntity is the entity that the head of s names, -1 if it names none.
func (r *reader) nearEntity(s source) int32 {
	if s.head < 0 || r.chunks[s.head].kind != np {
		return -1
	}
	c := r.chunks[s.head]
	return r.entityIn(c.first, c.end, c.head)
}
