package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// reader holds what one article's text is read with: chunks, the marked regions,
// and who does what by which verb. It lives for one Apply.
type reader struct {
	d          *document.Document
	region     []int32 // of each token: index into regions, -1
	regions    []region
	chunks     []chunk
	at         []int32           // chunk of each token
	subject    []source          // of each vg chunk: its subject before it
	genders    []document.Gender // of each entity; nil until asked for
	pronouns   []said            // resolved so far
	lastEntity int32             // who spoke in the quotation before
	surnames   map[string]int32  // last word of each person's name; nil until asked for
	after      []source          // of each vg chunk: the noun phrase right after it, as far as it goes
}

// region is an outermost pair of marks, or a turn of a script.
type region struct {
	mark         int32 // index into Document.Marks
	first        int32 // tokens, marks with them
	end          int32
	paragraph    int32
	second       bool    // goes on with the region before, behind their attribution
	class        int     // regionDirect …
	share        float32 // how sure the class is
	speakerShare float32
}

// source is a noun phrase with what belongs to it.
type source struct {
	first, end int32 // tokens
	head       int32 // chunk of its head noun; -1 if there is none
}

//nolint:gochecknoglobals // read only
var noSource = source{head: -1}

func newReader(d *document.Document) *reader {
	r := &reader{d: d, lastEntity: -1, region: make([]int32, len(d.Tokens)), at: make([]int32, len(d.Tokens))}
	r.findRegions()
	c := chunker{d: d, region: r.region, chunks: make([]chunk, 0, len(d.Tokens)*3/4+8)}
	c.run()
	r.chunks = c.chunks
	for k, x := range r.chunks {
		for i := x.first; i < x.end; i++ {
			r.at[i] = int32(k)
		}
	}
	r.findSources()
	return r
}

// findRegions makes a region of each outermost mark that has a token.
func (r *reader) findRegions() {
	t := int32(0)
	tokens := r.d.Tokens
	for i := range r.region {
		r.region[i] = -1
	}
	p := int32(0)
	for i, m := range r.d.Marks {
		if m.Depth > 0 {
			continue
		}
		for int(t) < len(tokens) && tokens[t].End <= m.Start {
			t++
		}
		first := t
		for int(t) < len(tokens) && tokens[t].Start < m.End {
			r.region[t] = int32(len(r.regions))
			t++
		}
		for int(p)+1 < len(r.d.Paragraphs) && r.d.Paragraphs[p+1].Start <= m.Start {
			p++
		}
		if t > first {
			r.regions = append(r.regions, region{mark: int32(i), first: first, end: t, paragraph: p})
		}
	}
}

// findSources finds the noun phrases before and after each verb, from left to
// right, so that a verb can share the subject of one before it.
func (r *reader) findSources() {
	r.subject = make([]source, len(r.chunks))
	r.after = make([]source, len(r.chunks))
	last := -1 // the last finite verb of the sentence outside marks
	main := -1 // that of its main clause
	for k := range r.chunks {
		c := &r.chunks[k]
		r.subject[k], r.after[k] = noSource, noSource
		if c.kind == stop {
			last, main = -1, -1
		}
		if c.kind != vg {
			continue
		}
		shares := last
		if k > 0 && r.chunks[k-1].kind == comma && c.verb.bare && r.d.Tokens[c.head].Tag == document.VBG {
			shares = main // …, adding that
		}
		r.subject[k] = r.subjectBefore(k, shares)
		if c.verb.sense.Class != cue.None {
			r.after[k] = r.phraseAfter(k)
		}
		if !c.verb.bare && c.region < 0 {
			last = k
			if h := r.subject[k].head; main < 0 || h > 0 && r.chunks[h-1].kind == conj {
				main = k
			}
		}
	}
}

// subjectBefore is the subject of verb k that stands before it. last is the
// finite verb before it in the sentence, or -1: a participle or a second
// verb after "and" shares its subject.
func (r *reader) subjectBefore(k, last int) source {
	shared := noSource
	if last >= 0 {
		shared = r.subject[last]
	}
	if r.chunks[k].verb.bare {
		if b := k - 1; b >= 0 && r.chunks[b].kind == np && r.chunks[b].sort != time && r.d.Tokens[r.chunks[k].head].Tag == document.VBG && r.chunks[k].verb.sense.Class.Speech() {
			return r.chain(b, r.chunks[b].end) // one of the men saying
		}
		if last < 0 {
			return r.subjectAhead(k)
		}
		return shared
	}
	i := k - 1
	if i > 0 && r.chunks[i].kind == prep && r.chunks[i-1].kind == np {
		i-- // the banner outside read
	}
	for i >= 0 && (r.chunks[i].kind == adv || r.chunks[i].kind == np && r.chunks[i].sort == time && i > 0 && r.chunks[i-1].kind != prep) {
		i--
	}
	end := r.chunks[max(i, 0)].end
	if i >= 0 && r.chunks[i].kind == bracket {
		i = r.beforeBracket(i)
	}
	if i < 0 {
		return noSource
	}
	switch c := r.chunks[i]; c.kind {
	case np:
		if c.region >= 0 && c.region != r.chunks[k].region {
			return noSource
		}
		for i >= 2 && (c.sort == time || c.sort == number) && r.chunks[i-1].kind == prep && r.chunks[i-2].kind == np {
			i -= 2 // the panel in 2001 found
			c = r.chunks[i]
		}
		s := r.chain(i, end)
		if j := r.beforeRelative(int(s.head)); j >= 0 {
			return r.apposedTo(r.chain(j, end))
		}
		return r.apposedTo(s)
	case vg:
		if i > 0 && r.isPost(i) && r.chunks[i-1].kind == np && r.chunks[i-1].sort == nominal {
			return r.chain(i-1, r.chunks[k].first) // a poll released on Friday found
		}
	case wh:
		if c.sort == relative {
			return source{c.first, c.end, int32(i)}
		}
	case that:
		return source{c.first, c.end, int32(i)}
	case comma:
		if j := r.parenthesis(i); j >= 0 {
			return r.apposedTo(r.chain(j, r.parenthesisEnd(j, c.end)))
		}
		return shared
	case conj:
		return shared
	case colon:
		if j := r.dashes(i); j >= 0 {
			s := r.chain(j, c.end)
			if h := int(s.head); h >= 2 && r.chunks[h].sort == nominal && r.chunks[h-1].kind == comma && r.chunks[h-2].kind == np {
				return r.chain(h-2, c.end) // Moe, the head of the bank -- … -- said
			}
			return s
		}
		return shared
	case closer:
		// a group called “X” said
		if c.region >= 0 {
			if j := r.at[r.regions[c.region].first]; j > 0 && r.chunks[j-1].kind == np && r.chunks[j-1].sentence == c.sentence {
				return r.chain(int(j)-1, c.end)
			}
		}
	}
	return noSource
}

// subjectAhead is the subject of a participle at the head of a sentence: what
// follows its comma. "Asked about it, she said …".
func (r *reader) subjectAhead(k int) source {
	for i := k + 1; i < len(r.chunks) && i < k+20 && r.chunks[i].kind != stop; i++ {
		if r.chunks[i].kind == comma && i+2 < len(r.chunks) && r.chunks[i+1].kind == np && r.chunks[i+1].region < 0 {
			j := i + 1
			if r.chunks[j+1].kind == vg {
				return source{r.chunks[j].first, r.chunks[j].end, int32(j)}
			}
		}
	}
	return noSource
}

// beforeBracket is the chunk before the bracket that closes at i.
func (r *reader) beforeBracket(i int) int {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if r.chunks[j].kind == stop {
			break
		}
		if r.chunks[j].kind == bracket {
			return j - 1
		}
	}
	return -1
}

// parenthesis is the chunk before the comma that opens what the comma at i
// closes: an apposition, a relative clause, a participle. -1 if there is none.
func (r *reader) parenthesis(i int) int {
	const longest = 24
	commas := 0
	for j := i - 1; j > 0 && j > i-longest; j-- {
		c := r.chunks[j]
		if c.kind == stop || c.kind == colon || c.kind == closer || c.kind == opener {
			return -1
		}
		if c.kind != comma {
			continue
		}
		commas++
		before, next := r.chunks[j-1], r.chunks[j+1]
		opens := next.kind == np && next.sort != personPron && next.sort != thingPron && next.sort != time || next.kind == wh || next.kind == vg && next.verb.bare || next.kind == prep ||
			next.kind == adj || next.kind == adv && commas == 1 || next.kind == sub
		if before.kind == np && before.sort != time && opens && !(next.kind == np && r.finiteIn(j+1, i)) {
			return j - 1
		}
		if before.kind == bracket && opens {
			if b := r.beforeBracket(j - 1); b >= 0 && r.chunks[b].kind == np {
				return b
			}
		}
		if commas >= 3 {
			return -1
		}
	}
	return -1
}

// parenthesisEnd is where the noun phrase that ends with chunk j ends, if a comma
// and something else follow up to token end: with an apposition or a relative
// clause behind the comma, without a participle or an adverbial.
func (r *reader) parenthesisEnd(j int, end int32) int32 {
	if r.chunks[j+1].kind != comma {
		return end
	}
	switch c := r.chunks[j+2]; c.kind {
	case np, wh, adj:
		return end
	}
	return r.chunks[j].end
}

// apposedTo is s with the name before it that it explains, or the description
// before it that it names: "Moe, 40, a nurse in Halden, said".
func (r *reader) apposedTo(s source) source {
	for n := 0; n < 4 && s.head >= 2 && r.chunks[s.head-1].kind == comma; n++ {
		h := int(s.head)
		at, before := r.chunks[h], r.chunks[h-2]
		if before.kind != np || before.region != at.region {
			break
		}
		switch {
		case at.sort == number && at.end == at.first+1 && before.sort == name:
		case at.sort == nominal && (before.sort == name || before.sort == number && h >= 4 && r.chunks[h-3].kind == comma):
		case at.sort == name && before.sort == nominal && r.isPerson(h-2):
		case at.sort == name && before.sort == name && r.isPlace(h) && !r.isPlace(h-2): // Moe & Sons, Tulsa
		default:
			return s
		}
		t := r.chain(h-2, s.end)
		if t.head > 0 {
			switch r.chunks[t.head-1].kind {
			case vg, prep:
				return s
			}
		}
		s = t
	}
	return s
}

// isPlace reports whether a mention of a place holds the head of chunk k.
func (r *reader) isPlace(k int) bool {
	c := r.chunks[k]
	e := r.entityIn(c.first, c.end, c.head)
	return e >= 0 && r.d.Entities[e].Type == document.PlaceName
}

// isPerson reports whether a mention of a person holds the head of chunk k.
func (r *reader) isPerson(k int) bool {
	c := r.chunks[k]
	e := r.entityIn(c.first, c.end, c.head)
	return e >= 0 && r.d.Entities[e].Type == document.Person
}

// beforeRelative is the noun phrase whose relative clause ends with the object at
// chunk i: "the bishop who carried letters between [the two sides] said". -1 if
// chunk i stands in none.
func (r *reader) beforeRelative(i int) int {
	const longest = 12
	verbs := 0
	for j := i - 1; j > 0 && j > i-longest; j-- {
		switch c := r.chunks[j]; c.kind {
		case vg:
			if !c.verb.bare {
				verbs++
			}
		case wh:
			if verbs != 1 || c.sort != relative || r.d.TokenFold(c.first) != "who" || r.chunks[j+1].kind != vg {
				return -1
			}
			if r.chunks[j-1].kind == np {
				return j - 1
			}
			if j > 1 && r.chunks[j-1].kind == comma && r.chunks[j-2].kind == np && r.chunks[j-2].sort != time {
				return j - 2
			}
			return -1
		case np, prep, adv, adj:
		default:
			return -1
		}
	}
	return -1
}

// dashes is the chunk before the dash that opens what the dash at i closes.
func (r *reader) dashes(i int) int {
	const longest = 30
	for j := i - 1; j > 0 && j > i-longest; j-- {
		switch c := r.chunks[j]; c.kind {
		case stop, closer, opener:
			return -1
		case colon:
			if r.d.TokenText(c.first) == r.d.TokenText(r.chunks[i].first) && r.chunks[j-1].kind == np {
				return j - 1
			}
		}
	}
	return -1
}

// finiteIn reports whether a finite verb that no relative word introduces
// stands among chunks i..j: then what stands there is a clause, no apposition.
func (r *reader) finiteIn(i, j int) bool {
	for k := i; k < j; k++ {
		if r.chunks[k].kind == wh || r.chunks[k].kind == that {
			return false
		}
		if r.chunks[k].kind == vg && !r.chunks[k].verb.bare {
			return true
		}
	}
	return false
}

// chain is the noun phrase whose last part is chunk i, from its head on: "a
// spokesman for the army". end is the token where it ends.
func (r *reader) chain(i int, end int32) source {
	listed := false
	for i >= 2 && (r.chunks[i-2].kind == np || r.chunks[i-2].kind == adj || r.chunks[i-2].kind == comma || r.chunks[i-2].kind == vg) && r.chunks[i-2].region == r.chunks[i].region {
		link, before := r.chunks[i-1], r.chunks[i-2]
		if link.kind == prep && before.kind == np && before.sort != time && before.sort != personPron && before.sort != thingPron && r.attaches(link.first) {
			i -= 2
			continue
		}
		if link.kind == prep && before.kind == adj && i >= 3 && r.chunks[i-3].kind == np && r.chunks[i-3].sort != time {
			i -= 3 // officials familiar with the matter
			continue
		}
		if link.kind == conj && before.kind == np && r.d.TokenFold(link.first) == "and" && before.sort != time && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i, listed = i-2, true
			continue
		}
		if link.kind == conj && before.kind == comma && i >= 5 && r.chunks[i-4].kind == comma && r.listed(i-3) && r.listed(i-5) {
			i, listed = i-3, true // Moe, Lund, and others
			continue
		}
		if link.kind == comma && listed && r.listed(i-2) && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i -= 2
			continue
		}
		if link.kind == comma && i >= 4 && before.kind == np && before.sort == name && r.chunks[i].sort == name && r.chunks[i-3].kind == prep && r.chunks[i-4].kind == np &&
			r.chunks[i-4].sort == name && r.attaches(r.chunks[i-3].first) && (i < 5 || r.chunks[i-5].kind != prep && r.chunks[i-5].kind != vg) {
			i -= 4 // Moe of Halden, Norway
			continue
		}
		if link.kind == vg && r.isPost(i-1) && before.kind == np && before.sort == nominal && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i -= 2 // lawmakers backing the bill
			continue
		}
		if link.kind == prep && i >= 3 && r.isPost(i-2) && r.isWord(i-1, "by") && r.chunks[i-3].kind == np && r.chunks[i-3].sort != time && r.chunks[i-3].region == r.chunks[i].region {
			i -= 3 // analysts led by Moe
			continue
		}
		break
	}
	return source{r.chunks[i].first, end, int32(i)}
}

// listed reports whether chunk i may be a part of a list of speakers.
func (r *reader) listed(i int) bool {
	c := r.chunks[i]
	return c.kind == np && (c.sort == name || c.sort == nominal)
}

// isPost reports whether the verb of chunk k is a participle that may follow the
// noun it belongs to: a poll released on Sunday.
func (r *reader) isPost(k int) bool {
	c := r.chunks[k]
	t := r.d.Tokens[c.head].Tag
	return c.kind == vg && c.verb.bare && !c.verb.to && (t == document.VBG || t == document.VBN)
}

// attaches reports whether the preposition at token i may join two noun phrases
// before a verb.
func (r *reader) attaches(i int32) bool {
	switch r.d.TokenFold(i) {
	case "of", "for", "from", "in", "at", "with", "to", "on", "by", "against", "behind", "between", "near", "over", "within", "around", "outside":
		return true
	}
	return false
}

// phraseAfter is the noun phrase that follows verb k: the speaker in "said Moe, a
// doctor", the person spoken to in "told Moe".
func (r *reader) phraseAfter(k int) source {
	i := k + 1
	for i < len(r.chunks) && r.chunks[i].kind == adv {
		i++
	}
	if i >= len(r.chunks) || r.chunks[i].kind != np || r.chunks[i].region != r.chunks[k].region || r.chunks[i].sort == time {
		return noSource
	}
	s := source{r.chunks[i].first, r.chunks[i].end, int32(i)}
	if r.chunks[i].sort == personPron || r.chunks[i].sort == thingPron {
		return s
	}
	s.end = r.chunks[r.extend(i)].end
	return s
}

// extend is the last chunk of the noun phrase that begins with chunk i, with
// its prepositions, appositions and relative clauses.
func (r *reader) extend(i int) int {
	const longest = 30
	last, apposed, loose := i, false, false
	for j := i + 1; j+1 < len(r.chunks) && j < i+longest; j++ {
		c, next := r.chunks[j], r.chunks[j+1]
		if c.region != r.chunks[i].region {
			break
		}
		switch {
		case c.kind == prep && next.kind == np && next.sort != time && (apposed || loose || r.joins(c.first, r.chunks[last].sort)):
			j++
			last = j
		case c.kind == bracket:
			for j+1 < len(r.chunks) && r.chunks[j+1].kind != bracket && r.chunks[j+1].kind != stop && j < i+longest {
				j++
			}
			if r.chunks[j+1].kind != bracket {
				return last
			}
			j++
			last = j
		case c.kind == comma && next.kind == np && (next.sort == nominal || next.sort == name) && !r.clauseAt(j+1):
			apposed = true
			j++
			last = j
		case c.kind == comma && next.kind == np && next.sort == number && next.end == next.first+1 && r.chunks[i].sort == name && j+2 < len(r.chunks) && r.chunks[j+2].kind != vg:
			j++ // Moe, 40
			last = j
		case c.kind == comma && next.kind == adv && j+2 < len(r.chunks) && r.chunks[j+2].kind == np && r.chunks[j+2].sort == nominal && !r.clauseAt(j+2):
			apposed = true // Moe, then head of the bank
			j += 2
			last = j
		case c.kind == comma && next.kind == adj && j+2 < len(r.chunks) && r.chunks[j+2].kind == prep && r.isWord(j+2, "of"):
			apposed = true // Moe, Democrat of Ohio
			j++
			last = j
		case c.kind == conj && next.kind == np && apposed && (next.sort == nominal || r.isWord(j+1, "one")) && !r.clauseAt(j+1):
			j++
			last = j
		case c.kind == adv && loose && next.kind == prep: // a survey carried out by
		case c.kind == np && c.sort == time && next.kind == prep && r.isWord(j+1, "by") && r.chunks[last].sort == nominal:
		case r.isPost(j) && next.kind != comma && r.chunks[last].kind == np && r.chunks[last].sort == nominal,
			c.kind == vg && c.verb.to && apposed && r.chunks[last].sort == nominal:
			loose = true // a poll released by the bank
			last = j
			if next.kind == np {
				j++
				last = j
			}
		case c.kind == adj && next.kind == prep && r.chunks[last].kind == np && r.chunks[last].sort == nominal:
			loose = true // a person close to the talks
		case (c.kind == comma && next.kind == wh || c.kind == wh) && r.isWho(c, next):
			if c.kind == comma && r.saysIn(j) {
				return last // Moe, who said that …
			}
			return r.relativeEnd(j)
		default:
			return last
		}
	}
	return last
}

func (r *reader) isWho(c, next chunk) bool {
	if c.kind == comma {
		c = next
	}
	w := r.d.TokenFold(c.first)
	return w == "who" || w == "whose" || w == "which"
}

// saysIn reports whether the relative clause at chunk i has a verb of speech next.
func (r *reader) saysIn(i int) bool {
	for j := i + 1; j < len(r.chunks) && j < i+4; j++ {
		if r.chunks[j].kind == vg {
			return r.group(j) == 1 && !r.chunks[j].verb.passive && r.chunks[j].verb.sense.Frames&cue.That != 0
		}
	}
	return false
}

// relativeEnd is the last chunk of the relative clause at chunk i.
func (r *reader) relativeEnd(i int) int {
	for j := i + 1; j < len(r.chunks) && j < i+30; j++ {
		switch r.chunks[j].kind {
		case opener:
			if c := r.chunks[j]; c.region >= 0 && isNaming(r.d.TokenFold(c.first-1)) {
				return int(r.at[r.regions[c.region].end-1]) // who goes by the name “Stumpy”
			}
			return j - 1
		case stop, colon, comma:
			return j - 1
		}
	}
	return i
}

// isNaming reports whether w stands before what somebody is called.
func isNaming(w string) bool {
	switch w {
	case "name", "nickname", "named", "nicknamed", "called", "dubbed", "as":
		return true
	}
	return false
}

func (r *reader) joins(i int32, s nounSort) bool {
	switch r.d.TokenFold(i) {
	case "of", "from":
		return true
	case "for", "with", "at", "in":
		return s == nominal
	}
	return false
}

// span is the text from the first to the last token of s, without white space.
func (r *reader) span(s source) document.Span {
	if s.head < 0 || s.end <= s.first {
		return document.Span{}
	}
	return document.Span{Start: r.d.Tokens[s.first].Start, End: r.d.Tokens[s.end-1].End}
}
