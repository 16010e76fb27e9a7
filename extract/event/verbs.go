package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/cue"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// verb opens a clause for a verb group and finds its subject and parent.
func (p *parser) verb(v phrase.Verb, k int) {
	id := int32(len(p.clauses))
	c := clause{Verb: v, parent: p.last, noun: -1, subj: -1, obj: -1, iobj: -1}
	prev := int32(len(p.nouns)) - 1
	near := prev >= 0 && p.nouns[prev].First >= p.lastEnd
	p.rear = -1
	switch {
	case p.inverted(&c, k, prev):
	case v.Form == phrase.Infinitive:
		p.infinitive(&c, prev, near)
	case v.Form == phrase.Gerund:
		p.gerund(&c, prev, near)
	case v.Form == phrase.Participle:
		p.participle(&c, prev, near, k)
	default:
		p.finite(&c, id, prev, near)
		p.settle(&c)
		if p.before >= 0 && c.kind == complement {
			p.clauses[p.before].parent, p.before = id, -1
		}
	}
	if c.subj >= 0 && !c.shared {
		p.claim(c.subj, id)
	}
	for t := v.First; t < v.End; t++ {
		p.acts[t-p.sent.Tokens.First] = id
	}
	p.clauses = append(p.clauses, c)
	p.last, p.lastEnd, p.mark, p.prep = id, v.End, "", -1
}

// settle gives the "that" of an earlier verb its clause, where a phrase or another
// clause stands between: "said that by leaving [he had won]", "thinks that if it
// rains [it floods]".
func (p *parser) settle(c *clause) {
	if p.last >= 0 && p.owes < 0 { // "thinks [making laws] will help"
		if x := &p.clauses[p.last]; x.Form == phrase.Gerund && x.kind == complement && x.mark == "" && x.parent >= 0 && p.speech(x.parent) {
			p.owes = x.parent
		}
	}
	if c.kind == complement && c.parent >= 0 && c.parent != p.owes && p.clauses[c.parent].Form == phrase.Finite && p.speech(c.parent) && p.comma < p.lastEnd {
		return // "felt that if he thought [she lied] …"
	}
	if p.owes < 0 || c.kind == relative || c.kind == adverbial || c.Form != phrase.Finite {
		return
	}
	if c.parent != p.owes && p.within(c.parent, p.owes) {
		c.kind, c.parent, c.mark, c.noun, c.adj = complement, p.owes, "that", -1, ""
	}
	p.owes = -1
}

// within reports whether clause k hangs on clause up by phrases and conditions alone.
func (p *parser) within(k, up int32) bool {
	for ; k >= 0 && k != up; k = p.clauses[k].parent {
		if x := &p.clauses[k]; x.Form == phrase.Finite && x.kind != adverbial {
			return false
		}
	}
	return k == up
}

// inverted reads "had X known", "should X refuse" and questions: an auxiliary
// without a subject, a noun, the verb.
func (p *parser) inverted(c *clause, k int, prev int32) bool {
	if k == 0 || p.last < 0 || prev < 0 {
		return false
	}
	aux := &p.clauses[p.last]
	simple := c.Form == phrase.Finite && c.Modal < 0 && c.Head == c.First && aux.First == p.sent.Tokens.First && p.tag(c.Head) == document.VBD
	simple = simple || doWord(p.word(aux.Head)) && c.First == c.Head && p.tag(c.Head) == document.VBP
	if c.Form != phrase.Participle && c.Form != phrase.Bare && c.Form != phrase.Gerund && !simple {
		return false
	}
	does := doWord(p.word(aux.Head)) && p.nouns[prev].Pronoun // "…, do you think"
	if aux.subj >= 0 && !aux.shared && !aux.rear && !does || !p.touches(aux.End, p.nouns[prev].First) || !p.touches(p.nouns[prev].End, c.First) || !auxiliary(p.word(aux.Head)) && aux.Modal != aux.Head {
		return false
	}
	c.Form, c.Inverted, c.subj = phrase.Finite, true, prev
	c.Modal, c.Past, c.Negative = aux.Modal, aux.Past, c.Negative || aux.Negative
	c.Passive = c.Passive || p.tag(c.Head) == document.VBN && beWord(p.word(aux.Head))
	c.kind, c.mark, c.parent = adverbial, "if", aux.parent
	if p.word(p.sent.Tokens.End-1) == "?" || !supposes(p.word(aux.Head)) {
		c.question, c.kind, c.mark, c.parent = true, mainClause, "", -1
		c.Negative = c.Negative && !aux.Negative // "did he not know …" asks whether he did
	}
	aux.obj, aux.subj = -1, -1
	return true
}

// finite finds the subject of a finite verb.
func (p *parser) finite(c *clause, id, prev int32, near bool) {
	if c.Form == phrase.Bare && !near {
		c.kind = complement
		if p.last >= 0 && p.cc == c.First-1 {
			c.kind, c.parent = coordinate, p.last // "may attack and destroy"
		}
		if p.last >= 0 {
			c.subj, c.shared = p.clauses[p.last].subj, true
		}
		return
	}
	if near && p.reduced(c, prev) {
		c.Form, c.Passive = phrase.Participle, true
		c.kind, c.noun, c.subj, c.shared = relative, prev, p.head1(prev), true
		return
	}
	switch {
	case p.tail(c, id, prev):
	case p.contact(c):
	case near && p.nouns[prev].Wh && p.touches(p.nouns[prev].End, c.First):
		p.relative(c, prev)
	case near && prev > 0 && p.tag(p.nouns[prev].First) == document.WPS && p.nouns[prev-1].End >= p.nouns[prev].First-1:
		c.kind, c.mark, c.noun, c.subj = relative, "whose", prev-1, prev // "villagers [whose homes burned]"
		p.wait(prev - 1)
	case p.last >= 0 && p.cc >= p.lastEnd && p.touches(p.cc+1, c.First):
		up := p.anchor(c)
		c.subj, c.shared = p.clauses[up].subj, true // "came, and left"
		c.kind, c.parent = coordinate, up
		c.noun = p.clauses[up].noun
		p.befalls(c, &p.clauses[up])
		p.fromRelative(c)
	case near && p.last < 0:
		c.subj = p.walk(prev, c.First, p.markAt)
		p.subordinate(c)
	case near && p.markAt >= p.lastEnd && p.markAt < p.nouns[prev].First:
		c.subj = p.walk(prev, c.First, p.markAt)
		p.subordinate(c)
	case near && p.bare(prev) && (p.cc == p.nouns[prev].First-1 || p.comma == p.nouns[prev].First-1) && (!p.speech(p.last) || p.preposed()):
		c.subj = p.walk(prev, c.First, p.lastEnd)
		c.kind, c.parent = coordinate, p.anchor(c)
		if o := &p.clauses[p.last]; o.parent < 0 && (o.kind == adverbial || o.kind == participial || o.kind == purpose) && p.cc < p.lastEnd {
			c.kind, c.parent, o.parent = mainClause, -1, id // "If X refuses, Y …"
		}
	case near && len(p.await) > 0 && (!p.speech(p.last) || p.clauses[p.last].kind == relative && p.comma == c.First-1):
		p.waiting(c)
	case near:
		c.subj = p.walk(prev, c.First, p.lastEnd)
		c.kind = complement
		if c.subj >= 0 {
			c.adj = p.predicate(p.nouns[c.subj].First - 1)
		}
		if p.comma > p.lastEnd && p.comma < p.nouns[prev].First && !p.speech(p.last) {
			c.kind, c.parent = mainClause, -1
		}
	case len(p.await) > 0 && p.cc < c.First-2:
		p.waiting(c)
	case p.last >= 0:
		p.shareOrRear(c, id)
	default:
		p.rear = id // "Said Smith"
	}
}

// reduced reports whether a past tense is a participle that was tagged wrongly:
// "talks in Oslo scheduled for Friday". It touches a noun in a prepositional
// phrase of a clause that has its verb and takes no clause as object.
func (p *parser) reduced(c *clause, prev int32) bool {
	if p.last < 0 || c.First != c.Head || p.tag(c.Head) != document.VBD || auxiliary(p.word(c.Head)) || p.speech(p.last) && p.clauses[p.last].obj < 0 || len(p.await) > 0 || p.markAt >= p.lastEnd {
		return false
	}
	n := &p.nouns[prev]
	next := p.tag(c.End)
	return n.End == c.First && (n.prep >= 0 || p.clauses[p.last].obj == prev && p.clauses[p.last].Form == phrase.Finite && !p.clauses[p.last].Passive) && p.comma < p.lastEnd && p.cc < p.lastEnd && (next == document.IN || next == document.TO) && p.clauses[p.last].Form == phrase.Finite && p.clauses[p.last].kind != adverbial
}

// preposed reports whether the latest clause is a condition or the like that still
// waits for its main clause.
func (p *parser) preposed() bool {
	c := &p.clauses[p.last]
	return c.kind == adverbial && c.parent < 0
}

func (p *parser) lemmaAt(c *clause) string { return lemma.Verb(p.word(c.Head)) }

// relative opens a relative clause after "who", "which", "that".
func (p *parser) relative(c *clause, wh int32) {
	c.kind, c.mark = relative, p.word(p.nouns[wh].Head)
	a := wh - 1
	if a < 0 || p.nouns[wh].First-p.nouns[a].End > 2 {
		c.subj = wh
		c.kind = complement
		return
	}
	if c.mark == "who" && p.nouns[a].gov >= 0 && !p.person(a) && p.person(p.nouns[a].gov) {
		a = p.nouns[a].gov
	}
	c.noun, c.subj, c.shared = a, p.head1(a), true
	p.wait(a)
}

// subordinate gives a clause the kind that its mark says.
func (p *parser) subordinate(c *clause) {
	if p.markAt < 0 || p.markAt < p.lastEnd-1 && p.last >= 0 || p.mark == "" {
		c.kind = mainClause
		if p.last >= 0 {
			c.kind, c.parent = complement, p.last
		}
		return
	}
	c.mark = p.mark
	switch p.mark {
	case "that", "whether", "how", "why":
		c.kind = complement
		if p.again && p.mark == "that" {
			c.parent, p.again = p.said, false
			return
		}
		if p.mark == "that" {
			p.said = c.parent
		}
	case "so", "than":
		c.kind = coordinate
	default:
		c.kind = adverbial
		if p.tag(p.markAt-1) == document.Comma {
			if n := p.ownerOf(p.markAt - 2); n >= 0 { // "The bank, [when it fails], will …"
				p.wait(n)
			}
		}
	}
	if p.last < 0 {
		c.parent = -1
	}
	if c.kind == complement && p.last < 0 && p.markAt > p.sent.Tokens.First {
		if n := p.claimed(p.ownerOf(p.markAt - 1)); n >= 0 && !p.nouns[n].time { // "[The claim] that …" waits for its verb
			c.noun = n
			p.wait(n)
		}
	}
	if c.kind == complement && p.last >= 0 && p.markAt > p.sent.Tokens.First {
		if n := p.claimed(p.owner[p.markAt-1-p.sent.Tokens.First]); n >= 0 { // "the claim that …"
			c.noun = n
		}
		c.adj = p.predicate(p.markAt - 1)
	}
}

// claimed is the noun that a clause with "that" behind noun n tells of: what n hangs on
// by "by", "from" or "of" if that is what is said, "[claims] by Kyiv that"; else n itself.
func (p *parser) claimed(n int32) int32 {
	if n < 0 || p.nouns[n].gov < 0 || p.nouns[n].prep < 0 {
		return n
	}
	switch p.word(p.nouns[n].prep) {
	case "by", "from", "of", "in":
	default:
		return n
	}
	said := func(n int32) bool {
		return trigger.NounClause(lemma.Noun(p.word(p.nouns[n].Head)), trigger.That).Plain != trigger.None
	}
	if g := p.nouns[n].gov; said(g) && !said(n) {
		return g
	}
	return n
}

// predicate is the adjective at token t if the latest verb's predicate ends with
// it: "it is likely [that …]", "he was not sure [he …]"; else empty.
func (p *parser) predicate(t int32) string {
	if tag := p.tag(t); t < p.lastEnd || tag != document.JJ && tag != document.VBN {
		return ""
	}
	return p.word(t)
}

// speech reports whether a clause's verb takes a clause as its object without "that".
func (p *parser) speech(c int32) bool {
	if c < 0 {
		return false
	}
	return reporting(p.lemmaOf(&p.clauses[c]))
}

func reporting(lemma string) bool {
	v, _ := cue.FindVerb(lemma)
	return v != nil && v.Alone.Frames&cue.That != 0
}

func auxiliary(w string) bool {
	switch w {
	case "had", "were", "was", "is", "are", "did", "does", "do", "has", "have":
		return true
	}
	return false
}

// supposes reports whether an auxiliary before its subject may state a condition: "had
// he known", "were he to", "should he"; others ask.
func supposes(w string) bool {
	return w == "had" || w == "were" || w == "should" || w == "could" || w == "might"
}

func doWord(w string) bool { return w == "do" || w == "does" || w == "did" }

func beWord(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "'s", "'re":
		return true
	}
	return false
}
