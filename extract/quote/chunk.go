package quote

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/cue"
)

// kind is the kind of a chunk.
type kind uint8

const (
	other   kind = iota
	np           // a noun phrase without what follows its head; "the mayor's chief aide" is one
	vg           // a verb with its auxiliaries, adverbs between them, and "not"
	prep         // a preposition
	sub          // a subordinating word: because, if, while
	that         // that, whether, if after a verb: the head of a content clause
	wh           // who, which, what, how …
	conj         // and, or, but
	adv          // adverbs
	adj          // an adjective that is no part of a noun phrase
	comma        // ,
	colon        // : ; and dashes
	stop         // the end of a sentence: its last sign, or nothing
	opener       // an opening quotation mark
	closer       // a closing one
	bracket      // ( [ ] )
	phrase       // according to
	kindCount
)

// sort of a noun phrase.
type nounSort uint8

const (
	nominal    nounSort = iota // the mayor
	name                       // Moe
	personPron                 // he she I we you who
	thingPron                  // it they this
	time                       // Monday, last week
	number                     // 40
	relative                   // who, which, that as subject
	sortCount
)

// chunk is a stretch of tokens that belong together. Chunks cover the text without overlap.
type chunk struct {
	first, end int32 // tokens
	head       int32 // the token that matters most
	region     int32 // index of the outermost mark around it, -1
	sentence   int32
	kind       kind
	sort       nounSort // of an np
	verb       verbInfo
}

// verbInfo is what the chunker learns of a vg.
type verbInfo struct {
	sense   cue.Sense
	form    cue.Form
	passive bool // be + participle
	modal   bool // will, would, could …
	not     bool
	to      bool // to + base
	bare    bool // begins with a base form, gerund or participle: no finite verb
	perfect bool // have + participle
	past    bool
	be      bool // the head is a form of be
	have    bool
	extra   int32 // tokens after the group that belong to its sense (point [out])
}

// chunker cuts a document into chunks.
type chunker struct {
	d      *document.Document
	region []int32 // of each token
	chunks []chunk

	headline bool // the sentence at hand is one
	mention  int  // the first mention that does not start before the token at hand
}

func (c *chunker) run() {
	for s := range c.d.Sentences {
		r := c.d.Sentences[s].Tokens
		c.headline = c.d.Sentences[s].Kind == document.Headline
		for i := r.First; i < r.End; {
			before := len(c.chunks)
			i = c.next(i, r.End)
			for k := before; k < len(c.chunks); k++ {
				c.chunks[k].sentence = int32(s)
				c.chunks[k].region = c.region[c.chunks[k].first]
			}
		}
		if n := len(c.chunks); n > 0 && c.chunks[n-1].kind != stop {
			c.chunks = append(c.chunks, chunk{first: r.End, end: r.End, head: max(r.End-1, 0), kind: stop, sentence: int32(s), region: -1})
		}
	}
}

// next adds the chunk that begins at token i and returns where the next begins.
func (c *chunker) next(i, end int32) int32 {
	t := c.d.Tokens[i]
	t.Tag = c.tag(i)
	word := c.d.Fold(t.Span)
	if isDash(word) && !c.joining(i) {
		return c.add(colon, i, i+1, i) // whatever the tagger takes it for
	}
	for _, j := range [...]int32{c.named(i, end), c.quantity(i, end)} {
		if j > i {
			if next := c.nounFrom(i, j, end); next > i {
				return next
			}
		}
	}
	switch t.Tag {
	case document.OpenQuote, document.CloseQuote:
		return c.add(c.markKind(t.Span), i, i+1, i)
	case document.Comma:
		return c.add(comma, i, i+1, i)
	case document.Period:
		if i+1 < end && !c.onlySignsAfter(i+1, end) {
			return c.add(colon, i, i+1, i)
		}
		return c.add(stop, i, i+1, i)
	case document.Colon, document.HYPH, document.NFP:
		return c.add(colon, i, i+1, i)
	case document.LeftParen, document.RightParen:
		return c.add(bracket, i, i+1, i)
	case document.CC:
		return c.add(conj, i, i+1, i)
	}
	if len(word) <= 3 && isMark(word) {
		return c.add(c.markKind(t.Span), i, i+1, i)
	}
	if p := cue.PhraseAt(c.d.Folded[t.Start:c.d.Tokens[end-1].End]); p.Words != "" {
		n := int32(strings.Count(p.Words, " ")) + 1
		c.add(phrase, i, i+n, i)
		c.chunks[len(c.chunks)-1].verb.sense = cue.Sense{Lemma: p.Words, Class: p.Class, Stance: p.Stance}
		return i + n
	}
	if j := c.verbs(i, end); j > i {
		return j
	}
	if j := c.noun(i, end); j > i {
		return j
	}
	switch t.Tag {
	case document.IN, document.TO:
		switch word {
		case "that", "whether":
			return c.add(that, i, i+1, i)
		case "because", "if", "while", "although", "though", "unless", "until", "since", "when", "whereas", "as", "once", "lest", "after", "before", "so", "than":
			return c.add(sub, i, i+1, i)
		}
		return c.add(prep, i, i+1, i)
	case document.WP, document.WDT, document.WRB, document.WPS:
		c.add(wh, i, i+1, i)
		if word == "who" || word == "which" || word == "that" {
			c.chunks[len(c.chunks)-1].sort = relative
		}
		return i + 1
	case document.RB, document.RBR, document.RBS, document.RP:
		return c.add(adv, i, i+1, i)
	case document.JJ, document.JJR, document.JJS, document.VBN, document.VBG:
		return c.add(adj, i, i+1, i)
	}
	return c.add(other, i, i+1, i)
}

func (c *chunker) add(k kind, first, end, head int32) int32 {
	c.chunks = append(c.chunks, chunk{first: first, end: end, head: head, kind: k})
	return end
}

// markKind tells an opening from a closing mark by the regions.
func (c *chunker) markKind(s document.Span) kind {
	for i := c.firstMark(s.Start); i < len(c.d.Marks) && c.d.Marks[i].Start <= s.Start; i++ {
		m := c.d.Marks[i]
		if m.Start <= s.Start && s.End <= m.Content.Start {
			return opener
		}
	}
	return closer
}

// firstMark is the index of the first mark that starts at or after at.
func (c *chunker) firstMark(at int32) int {
	lo, hi := 0, len(c.d.Marks)
	for lo < hi {
		if m := (lo + hi) / 2; c.d.Marks[m].Start < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func (c *chunker) onlySignsAfter(i, end int32) bool {
	for ; i < end; i++ {
		w := c.d.TokenText(i)
		if !isMark(w) && w != ")" && w != "." && w != "]" {
			return false
		}
	}
	return true
}

// joining reports whether the dash at token i stands inside a word: Wealth-X.
func (c *chunker) joining(i int32) bool {
	return i > 0 && int(i)+1 < len(c.d.Tokens) && c.d.TokenText(i) == "-" && c.touches(i) && c.touches(i+1)
}

// quantity is where the number stands whose bound begins at token i: at least 40,
// more than 40, as many as 40. 0 if there is none.
func (c *chunker) quantity(i, end int32) int32 {
	word := func(k int32) string {
		if k >= end {
			return ""
		}
		return c.d.TokenFold(k)
	}
	j := int32(0)
	switch word(i) {
	case "at":
		if w := word(i + 1); w == "least" || w == "most" {
			j = i + 2
		}
	case "more", "fewer", "less":
		if word(i+1) == "than" {
			j = i + 2
		}
	case "up":
		if word(i+1) == "to" {
			j = i + 2
		}
	case "as":
		if w := word(i + 1); (w == "many" || w == "few" || w == "much") && word(i+2) == "as" {
			j = i + 3
		}
	case "about", "around", "nearly", "almost", "roughly", "some", "only":
		j = i + 1
	}
	if j == 0 || j >= end || c.d.Tokens[j].Tag != document.CD || c.region[j] != c.region[i] {
		return 0
	}
	return j
}

// named is the end of the name of several words that begins at token i, 0 if there
// is none: a name may hold words that part noun phrases elsewhere.
func (c *chunker) named(i, end int32) int32 {
	m := c.d.Mentions
	for c.mention < len(m) && m[c.mention].Tokens.First < i {
		c.mention++
	}
	for k := c.mention; k < len(m) && m[k].Tokens.First == i; k++ {
		if r := m[k].Tokens; m[k].Kind == document.NameMention && r.Len() > 1 && r.Len() <= longestName && r.End <= end && c.region[r.End-1] == c.region[i] {
			return r.End
		}
	}
	return 0
}

const longestName = 8 // tokens

func isDash(w string) bool { return w == "—" || w == "–" || w == "―" || w == "--" || w == "-" }

func isMark(w string) bool {
	switch w {
	case `"`, "“", "”", "„", "‟", "«", "»", "``", "''", "‘‘", "’’", "‹", "›":
		return true
	}
	return false
}
