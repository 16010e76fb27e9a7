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
	speaks     []uint8           // of each entity: how often it is the source of a verb of speech, 3 at most
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
	r.countSpeakers()
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
		if k > 1 && r.chunks[k-1].kind == conj && main >= 0 && reports(c) && reports(&r.chunks[main]) {
			shares = main // said it was late and denied that …
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

// reports reports whether c is a finite verb whose main use is to say something.
func reports(c *chunk) bool {
	return c.kind == vg && !c.verb.bare && c.verb.sense.Class.Speech() && c.verb.sense.Frames&cue.Main != 0
}

// subjectBefore is the subject of verb k that stands before it. last is the
// finite verb before it in the sentence, or -1: a participle or a second
// verb after "and" shares its subject.
func (r *reader) subjectBefore(k, last int) source {
	shared := noSource
	if last >= 0 {
		shared = r.subject[last]
		if r.inverted(last) {
			shared = r.after[last] // said Moe, adding that
		}
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
		if c.verb.to && i > 0 && r.chunks[i-1].kind == vg {
			i-- // a teacher who did not want to be named said
			c = r.chunks[i]
		}
		if !c.verb.bare && r.chunks[k].verb.sense.Class.Speech() {
			return r.antecedentOf(i, r.chunks[k].first)
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

// antecedentOf is the subject of the verb behind chunk i, if the clause that ends with i
// belongs to a relative one: a man who was there when the fire broke out [said].
func (r *reader) antecedentOf(i int, end int32) source {
	const reach = 14
	for j := i - 1; j > 0 && j > i-reach; j-- {
		switch c := r.chunks[j]; {
		case c.kind == wh && c.sort == relative:
			if r.chunks[j-1].kind == np && r.chunks[j-1].region == c.region {
				return r.chain(j-1, end)
			}
			return noSource
		case c.kind == comma, c.kind == colon, c.kind == stop, c.kind == that, c.kind == closer:
			return noSource
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
