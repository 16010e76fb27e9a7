package event

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/context"
	"dateline/lexicon/trigger"
)

// What an event must reach, and how many contexts it is given.
const (
	topicWeight = 2 // once, where headline or lead are about it
	enough      = 4
	maxContexts = 3
	topicEnough = 4
)

// The points of a strength of 0 to 3: in the event's own clause, by its parties and type; and in another clause of the sentence.
//
//nolint:gochecknoglobals // read only
var here, elsewhere = [4]uint8{0, 1, 4, 6}, [4]uint8{0, 1, 2, 3}

// scores are points by context.
type scores [context.Count]uint8

func (s *scores) add(x context.Sense, points [4]uint8) {
	s[x.Context] = min(s[x.Context]+points[x.Strength], 200)
}

func (s *scores) addAll(list []context.Sense) {
	for _, x := range list {
		s.add(x, elsewhere)
	}
}

// contextReader finds the contexts of the events of a document.
type contextReader struct {
	table  context.Table
	words  []context.Word // of the sentence
	tokens []int32        // the token of each word
	senses []context.Sense
	at     []int32  // the token of each sense
	home   []int32  // token of the sentence -> clause
	names  []string // of all events, which share it
	title  scores   // what the headline is about
	topic  scores   // what headline and lead are about
	lead   int32    // the sentence that leads
}

// read finds what the words of a range of tokens say.
func (r *contextReader) read(d *document.Document, tokens document.Range) {
	r.words, r.tokens = r.words[:0], r.tokens[:0]
	for t := tokens.First; t < tokens.End; t++ {
		tag := d.Tokens[t].Tag
		if tag == document.HYPH {
			continue
		}
		var pos byte
		switch {
		case tag.IsProper():
			pos = context.Noun
		case tag.IsNoun():
			pos = context.Noun | context.Common
		case tag.IsVerb():
			pos = context.Verb
		case tag == document.IN || tag == document.DT || tag == document.CC || tag == document.TO || tag == document.PRP || tag == document.CD:
			r.words, r.tokens = append(r.words, context.Word{Hash: context.HashPlain(d.TokenFold(t))}), append(r.tokens, t)
			continue
		}
		rest := d.TokenFold(t)
		if tag == document.VBG {
			r.words, r.tokens = append(r.words, context.Word{Hash: r.table.Acting(rest), Pos: pos}), append(r.tokens, t)
			continue
		}
		for more := true; more; {
			var w string
			w, rest, more = strings.Cut(rest, "-")
			r.words, r.tokens = append(r.words, context.Word{Hash: context.Hash(w), Pos: pos}), append(r.tokens, t)
		}
	}
	r.match()
}

// match looks up the words, from left to right, the longest entry at each place.
func (r *contextReader) match() {
	r.senses, r.at = r.senses[:0], r.at[:0]
	for i := 0; i < len(r.words); {
		var n int
		r.senses, n = r.table.Longest(r.words[i:], r.senses)
		for len(r.at) < len(r.senses) {
			r.at = append(r.at, r.tokens[i])
		}
		i += max(n, 1)
	}
}

// topics reads what the headline and the lead are about.
func (r *contextReader) topics(d *document.Document) {
	r.words, r.tokens = r.words[:0], r.tokens[:0]
	for w := range strings.FieldsFuncSeq(d.Title, func(c rune) bool { return c == ' ' || c == '-' || c == ',' || c == ':' || c == '\'' || c == '’' }) {
		r.words, r.tokens = append(r.words, context.Word{Hash: context.Hash(document.FoldASCII(w)), Pos: context.Noun}), append(r.tokens, 0)
	}
	r.match()
	r.title.addAll(r.senses)
	r.topic = r.title
	r.lead = -1
	for i := range d.Sentences[:min(4, len(d.Sentences))] {
		switch d.Sentences[i].Kind {
		case document.Headline:
			r.read(d, d.Sentences[i].Tokens)
			r.title.addAll(r.senses)
			r.topic.addAll(r.senses)
		case document.Body:
			r.read(d, d.Sentences[i].Tokens)
			r.topic.addAll(r.senses)
			r.lead = int32(i)
			return
		}
	}
}

// contexts gives the events from draft first on, all of one sentence, their contexts.
func (f *finder) contexts(first int32) {
	if int(first) == len(f.drafts) {
		return
	}
	r := &f.about
	r.read(f.d, f.syn.sent.Tokens)
	f.homes()
	for k := int(first); k < len(f.drafts); k++ {
		d := &f.drafts[k]
		var s, other scores
		for i, x := range r.senses {
			if f.concerns(d, r.at[i]) {
				s.add(x, here)
			} else {
				other.add(x, elsewhere)
			}
		}
		for c, n := range other {
			s[c] += min(n, enough-1)
		}
		for _, a := range d.Actors {
			s.add(sectorSense(a.Sector), here)
		}
		for _, a := range d.Recipients {
			s.add(sectorSense(a.Sector), here)
		}
		s.add(typeSense(d.Type, d.Mode), here)
		s.add(officeSense(d), here)
		s.add(f.betweenStates(d), here)
		topic := &r.topic
		if d.Sentence == r.lead {
			topic = &r.title
		}
		d.Contexts = r.best(&s, topic)
	}
}

// best are the contexts with enough points, those with most first.
func (r *contextReader) best(s, topic *scores) []string {
	s[context.None] = 0
	var top [maxContexts]context.Context
	n := 0
	for c := context.Military; c < context.Count; c++ {
		if s[c] > 0 && topic[c] >= topicEnough {
			s[c] += topicWeight
		}
		if s[c] < enough {
			continue
		}
		i := n
		for ; i > 0 && s[top[i-1]] < s[c]; i-- {
			if i < maxContexts {
				top[i] = top[i-1]
			}
		}
		if i < maxContexts {
			top[i] = c
			n = min(n+1, maxContexts)
		}
	}
	first := len(r.names)
	for _, c := range top[:n] {
		r.names = append(r.names, c.String())
	}
	return r.names[first:len(r.names):len(r.names)]
}

// homes says of every token of the sentence which clause it stands in: that of its noun or verb, else that of the token before it.
func (f *finder) homes() {
	s, r := &f.syn, &f.about
	r.home = reset(r.home, len(s.owner))
	last, verb := int32(-1), false
	for i := range s.owner {
		switch {
		case s.acts[i] >= 0:
			last, verb = s.acts[i], true
		case s.owner[i] >= 0:
			last = s.nouns[s.owner[i]].clause
			if last < 0 && verb {
				last = unattached
			}
		}
		r.home[i] = last
	}
}

// unattached is the home of nouns behind a verb that belong to no clause: ", doctors said" where said is not seen.
const unattached = -2

// concerns reports whether token t says what draft d is about: it stands in its clause, or in its subject, object or the noun that the clause
// hangs on.
func (f *finder) concerns(d *draft, t int32) bool {
	s := &f.syn
	i := t - s.sent.Tokens.First
	if s.belongs(f.about.home[i], d.clause) {
		return true
	}
	n := s.owner[i]
	if n < 0 || d.clause < 0 {
		return false
	}
	x := &s.clauses[d.clause]
	return n == x.subj || n == x.obj || n == x.noun
}

// belongs reports whether clause c, or the sentence outside of clauses, says what the event of clause own is about: the clause itself and
// what completes it, "agreed [to build a dam]".
func (s *syntax) belongs(c, own int32) bool {
	for range 8 {
		switch {
		case c == unattached:
			return false
		case c < 0 || own < 0 || c == own:
			return true
		}
		x := &s.clauses[c]
		if x.kind != complement && x.kind != purpose || x.parent < 0 || trigger.EmbedVerb(s.lemmaOf(x)).Plain == trigger.Reported {
			return false // the last: ", the ministry said"
		}
		c = x.parent
	}
	return false
}
