package event

import (
	"dateline/document"
	"dateline/internal/phrase"
)

// tail reads a reporting clause that stands behind or inside what it reports: "the
// army left, [two officers said]", "…, [said Smith]", "the rebels, [the ministry
// said], left". The subject is what follows the comma, not the noun before it; the
// sentence so far becomes what is said.
func (p *parser) tail(c *clause, id, prev int32) bool {
	if c.Modal >= 0 || c.Form != phrase.Finite || prev < 0 || !tells(p.lemmaAt(c)) {
		return false
	}
	switch {
	case p.last >= 0 && len(p.await) == 0 && p.verbFirst(c):
		p.rear = id
	case p.endsReport(c):
		n := p.afterStart(c, prev)
		if n <= 0 {
			return false
		}
		if p.last < 0 || p.nouns[n-1].First >= p.lastEnd && p.nouns[n-1].slot == loose { // "the rebels, the ministry said, …"
			if x := &p.nouns[n-1]; p.tag(c.End) != document.Comma || x.prep >= 0 || x.time || x.End != p.nouns[n].First-1 {
				return false
			}
			p.await = append(p.await, n-1)
			p.inside = id
		}
		p.takeOver(c, n, id)
	default:
		return false
	}
	c.kind, c.parent = mainClause, -1
	if p.last >= 0 && p.inside != id {
		p.reported(id)
	}
	return true
}

// tells reports whether a verb can stand behind what it reports: "police said", not
// "the dam held".
func tells(lemma string) bool {
	switch lemma {
	case "hold", "know", "see", "find", "show", "mean", "prove", "go", "order", "call", "charge", "continue", "agree":
		return false
	}
	return reporting(lemma)
}

// verbFirst reports whether the verb stands behind a comma and before its subject:
// "…, said Smith".
func (p *parser) verbFirst(c *clause) bool {
	switch p.lemmaAt(c) {
	case "say", "add", "explain", "note", "write", "recall", "warn", "insist", "argue":
	default:
		return false
	}
	before := c.First - 1
	for p.tag(before) == document.CloseQuote {
		before--
	}
	if p.tag(before) != document.Comma || before != p.comma || before < p.lastEnd {
		return false
	}
	switch p.tag(c.End) {
	case document.DT, document.NNP, document.NNPS, document.PRP, document.PRPS, document.NN, document.NNS, document.JJ, document.CD:
		return !dayName(p.word(c.End))
	}
	return false
}

// endsReport reports whether nothing that could be said follows the verb: the end,
// a comma, a day, a phrase; after "told" those who were told.
func (p *parser) endsReport(c *clause) bool {
	switch p.tag(c.End) {
	case document.NoTag, document.Period, document.Comma, document.Colon, document.TO, document.RB, document.CloseQuote:
		return true
	case document.IN:
		w := p.word(c.End)
		return w != "that" && w != "if" && w != "whether"
	case document.NNP:
		return dayName(p.word(c.End))
	}
	return p.lemmaAt(c) == "tell"
}

// afterStart is the noun that opens the subject behind a comma; -1 if there is no
// such comma. A comma right before the verb ends an apposition: "…, the spokesman,
// Jean Mwamba, told".
func (p *parser) afterStart(c *clause, prev int32) int32 {
	at := p.comma
	if at == c.First-1 {
		at = p.commas[0]
	}
	if at < 0 || at < p.lastEnd && p.last >= 0 || p.tag(at) != document.Comma {
		return -1
	}
	for n := prev; n > 0; n-- {
		switch first := p.nouns[n].First; {
		case p.nouns[n].Wh:
			return -1
		case first < at:
			return -1
		case (first == at+1 || first == at+2 && (p.tag(at+1) == document.CloseQuote || p.tag(at+1) == document.OpenQuote)) && !p.nouns[n].time:
			return n
		}
	}
	return -1
}

// takeOver frees noun n and those behind it from the clause before, so that n can
// be the subject of clause id.
func (p *parser) takeOver(c *clause, n, id int32) {
	for k := n; int(k) < len(p.nouns); k++ {
		p.nouns[k].clause = id
	}
	x := &p.nouns[n]
	first := x.conj
	x.conj, x.appos, x.prep, x.gov = -1, -1, -1, -1
	if first >= 0 { // the comma was no list's
		for k := n + 1; int(k) < len(p.nouns); k++ {
			if p.nouns[k].conj == first {
				p.nouns[k].conj = n
			}
		}
	}
	if p.last >= 0 {
		if o := &p.clauses[p.last]; o.obj >= n {
			o.obj, o.iobj = o.iobj, -1
		}
	}
	c.subj = n
}

// reported hangs the sentence so far on clause id as what is said.
func (p *parser) reported(id int32) {
	k := p.last
	for p.clauses[k].parent >= 0 {
		k = p.clauses[k].parent
	}
	if x := &p.clauses[k]; x.kind != adverbial && x.kind != relative && x.Form == phrase.Finite {
		x.kind, x.parent = complement, id
	} else if x.kind == adverbial {
		p.before = k
	}
}

// separate notes a comma or bracket.
func (p *parser) separate(t int32) {
	p.commas[0], p.commas[1] = p.commas[1], p.comma
	p.comma, p.prep = t, -1
}
