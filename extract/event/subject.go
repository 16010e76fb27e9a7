package event

import (
	"dateline/document"
	"dateline/internal/phrase"
)

// claim makes noun n the subject of clause id; it is no object any more.
func (p *parser) claim(n, id int32) {
	x := &p.nouns[n]
	if x.clause >= 0 && int(x.clause) < len(p.clauses) {
		o := &p.clauses[x.clause]
		if o.obj == n {
			o.obj = -1
			if o.iobj >= 0 {
				o.obj, o.iobj = o.iobj, -1
			}
		}
	}
	x.clause, x.slot, x.prep, x.gov = id, subject, -1, -1
	for k := n + 1; int(k) < len(p.nouns); k++ {
		if p.nouns[k].conj == n {
			p.nouns[k].clause, p.nouns[k].slot = id, subject
		} else if p.nouns[k].gov == n || p.nouns[k].appos == n {
			p.nouns[k].clause = id
		}
	}
}

// fromRelative gives a coordinated verb to the clause that still waits for one:
// "the army, which held the town, and fled" is rare, "… , and the rest fled" not.
func (p *parser) fromRelative(c *clause) {
	up := &p.clauses[c.parent]
	if up.kind != relative || len(p.await) == 0 || p.tag(p.cc-1) != document.Comma {
		return
	}
	p.waiting(c)
}

// shareOrRear handles a verb without a noun before it: a further verb of the
// same subject, or a reporting verb whose subject follows.
func (p *parser) shareOrRear(c *clause, id int32) {
	if p.cc < p.lastEnd && reporting(p.lemmaAt(c)) && p.tag(c.End).IsNoun() {
		p.rear = id
		c.parent = -1
		return
	}
	c.subj, c.shared = p.clauses[p.last].subj, true
	c.kind, c.parent = p.sibling()
	c.noun = p.clauses[p.last].noun
}

// befalls makes a coordinated verb passive like its sibling, where it needs an object
// and has none: "was hit by a car and [killed]".
func (p *parser) befalls(c, up *clause) {
	if !up.Passive || c.Passive || c.First != c.Head || p.nextNoun(c.End) || p.word(c.End) == "that" {
		return
	}
	switch l := p.lemmaAt(c); l {
	case "shoot", "stab", "rob", "rape", "rescue", "deport", "charge", "convict", "sentence", "fine", "expel", "torture", "crush", "beat":
	default:
		if k := casualty(l); k == "" || k == "dead" {
			return
		}
	}
	c.Passive = true
}

// anchor is the clause that a finite verb is coordinated with: the latest finite
// one; after a comma and a conjunction, the one at the top: "he did not say
// whether he would come, and he left".
func (p *parser) anchor(c *clause) int32 {
	k := p.last
	if k < 0 || c.Form != phrase.Finite {
		return k
	}
	top := p.cc >= p.lastEnd && p.comma == p.cc-1
	for p.clauses[k].parent >= 0 {
		if x := &p.clauses[k]; x.Form == phrase.Finite && (!top || x.kind == mainClause) && !p.backshifted(x, c) {
			break
		}
		k = p.clauses[k].parent
	}
	return k
}

// backshifted reports whether x is what somebody said, would do or had done, and c
// a plain past that stands beside the saying: "said [it would leave] and [asked]".
func (p *parser) backshifted(x, c *clause) bool {
	if x.kind != complement || x.parent < 0 || !p.speech(x.parent) || p.clauses[x.parent].rear || c.Modal >= 0 || c.Head != c.First || p.tag(c.Head) != document.VBD {
		return false
	}
	if x.subj >= 0 && !p.person(x.subj) && !p.person(p.syntax.head(x.subj)) && reporting(p.lemmaAt(c)) {
		return true // "said [the bill was dead] and [apologised]"
	}
	return x.Modal >= 0 || p.word(x.First) == "had" && x.Head > x.First
}

// sibling is the kind and parent of a clause that is coordinated with the latest.
func (p *parser) sibling() (kind, int32) {
	if p.last < 0 {
		return mainClause, -1
	}
	return coordinate, p.last
}

// waiting gives the clause the subject that waits for its verb.
func (p *parser) waiting(c *clause) {
	n := p.await[len(p.await)-1]
	p.await = p.await[:len(p.await)-1]
	c.subj, c.kind, c.parent = n, mainClause, -1
	if x := &p.nouns[n]; x.prep >= 0 {
		c.kind, c.mark, c.parent = adverbial, p.word(x.prep), x.clause
		return
	}
	if m := p.word(p.nouns[n].First - 1); p.nouns[n].clause >= 0 && p.nouns[n].clause < int32(len(p.clauses)) && subordinator(m) && m != "that" && m != "than" && m != "so" {
		c.kind, c.mark, c.parent = adverbial, m, p.nouns[n].clause // "fled [when the bus - whose … - overturned]"
		return
	}
	if p.inside >= 0 {
		c.kind, c.parent, p.inside = complement, p.inside, -1
		return
	}
	if x := p.nouns[n].clause; x >= 0 && int(x) < len(p.clauses) && p.clauses[x].Head < p.nouns[n].First {
		c.kind, c.parent = complement, x
	}
}

// head1 is the noun itself: who did it is the nearest noun, of a list its first.
func (p *parser) head1(a int32) int32 { return p.syntax.head(a) }

// wait notes that the noun's own clause still lacks its verb.
func (p *parser) wait(a int32) {
	s := p.walk(a, -1, max(p.lastEnd-1, -1))
	if s < 0 {
		return
	}
	x := &p.nouns[s]
	opened := x.prep >= 0 && p.markAt == x.prep && alsoPreposition(p.word(x.prep)) // "after [a ferry carrying cars] sank"
	if (p.last < 0 || x.First >= p.lastEnd) && (x.slot == loose && x.prep < 0 || opened) {
		p.await = append(p.await, s)
	}
}

// walk goes from noun n to the left to the noun that can be a subject: out of
// prepositional phrases, appositions and lists, not past token limit.
func (p *parser) walk(n, verb, limit int32) int32 {
	best := int32(-1)
	if verb >= 0 && p.tag(verb-1) == document.Comma {
		n = p.pastAside(n, verb-1, limit)
	}
	for k := n; k >= 0; k-- {
		x := &p.nouns[k]
		if x.First < limit {
			break
		}
		if x.time || x.Wh {
			continue
		}
		if x.prep >= 0 && x.conj < 0 && !(alsoPreposition(p.word(x.prep)) && p.markAt == x.prep) {
			continue
		}
		if x.conj >= 0 {
			k = x.conj + 1
			continue
		}
		best = k
		if x.appos >= 0 && verb >= 0 && (p.tag(verb-1) == document.Comma || x.appos >= 0 && p.comma > x.First) {
			k = x.appos + 1
			continue
		}
		break
	}
	if best < 0 && n >= 0 && p.nouns[n].First > limit && !p.nouns[n].time {
		best = p.syntax.head(n) // "[Thousands of] workers": all hang on something
		for best >= 0 && p.nouns[best].gov >= 0 && p.nouns[p.nouns[best].gov].First > limit {
			best = p.nouns[best].gov
		}
		if best >= 0 && p.nouns[best].prep >= 0 && p.nouns[best].gov < 0 {
			best = -1
		}
	}
	return best
}

// pastAside is the noun that a subject ends with before what is said of it between
// commas: "[forty villagers], most of them farm hands, were killed", "the driver of [the
// bus], a man from Leeds, North London, was held"; n itself without one.
func (p *parser) pastAside(n, closing, limit int32) int32 {
	if n < 0 {
		return n
	}
	if m := p.mention(n); m >= 0 && p.nouns[n].End == closing && p.tag(p.nouns[n].First-1) == document.Comma && p.d.Mentions[m].Kind == document.NameMention && p.d.Entities[p.d.Mentions[m].Entity].Type != document.PlaceName {
		return n // "the mayor, [Lea Moser], opened"
	}
	for k, steps := n-1, 0; k >= 0 && steps < 8 && p.nouns[k].First >= limit; k, steps = k-1, steps+1 {
		x := &p.nouns[k]
		if p.tag(x.End) != document.Comma || x.End == closing {
			continue
		}
		at := k
		for up := 0; up < 4 && p.nouns[at].prep >= 0 && p.nouns[at].gov >= 0; up++ {
			at = p.nouns[at].gov
		}
		if y := &p.nouns[at]; y.prep < 0 && !y.time && !y.Wh && y.First >= limit {
			n = k
		}
	}
	return n
}

// touches reports whether only adverbs stand between tokens a and b.
func (p *parser) touches(a, b int32) bool {
	for t := a; t < b; t++ {
		switch p.tag(t) {
		case document.RB, document.RBR, document.RBS, document.OpenQuote, document.CloseQuote:
		default:
			return false
		}
	}
	return true
}

func (p *parser) bare(n int32) bool { return p.nouns[n].prep < 0 || p.nouns[n].conj >= 0 }
