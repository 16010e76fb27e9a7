package event

import "dateline/internal/phrase"

// contact reads a verb that touches a reporting verb: what it says is said of the noun
// before both: "a man who police say [killed nine]", "a bomb that officials said [was
// planted]", "the plan he thinks [will fail]".
func (p *parser) contact(c *clause) bool {
	if p.last < 0 || !p.touches(p.lastEnd, c.First) || !p.speech(p.last) || c.Form != phrase.Finite {
		return false
	}
	up := &p.clauses[p.last]
	if up.subj <= 0 || up.shared || up.rear || p.nouns[up.subj].First > up.First {
		return false
	}
	a := up.subj - 1
	if p.nouns[a].Wh && p.nouns[a].End == p.nouns[up.subj].First {
		a--
	}
	if a < 0 || p.nouns[a].Wh || p.nouns[a].time || p.nouns[a].End < p.nouns[up.subj].First-1-boolToken(a < up.subj-1) {
		return false
	}
	up.kind, up.noun = relative, a
	head := p.head1(a)
	if x := &p.nouns[head]; x.slot == loose && x.prep < 0 {
		p.await = append(p.await, head)
	}
	c.kind, c.parent, c.subj, c.shared = complement, p.last, head, true
	return true
}

func boolToken(b bool) int32 {
	if b {
		return 1
	}
	return 0
}
