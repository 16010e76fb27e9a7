package event

import (
	"dateline/document"
	"dateline/lexicon/trigger"
)

// parts links the drafts of a sentence, from first on, to the act of speech or
// will that they are the object of: "called for [a ceasefire]".
func (f *finder) parts(first int32) {
	for k := first; int(k) < len(f.drafts); k++ {
		d := &f.drafts[k]
		if d.lemma == "call" && d.Type == "PROTEST" && (d.Status == document.Asserted || d.Status == document.Reported) {
			d.Status = document.Planned // "called a strike"
		}
		up := f.governor(d)
		if up < 0 || up == k || f.drafts[up].parent == k || !speechAct(f.drafts[up].Type) {
			continue
		}
		d.parent = up
		f.content(d, &f.drafts[up])
	}
}

// governor is the draft whose clause or noun governs the draft; -1 if none does.
func (f *finder) governor(d *draft) int32 {
	s := &f.syn
	if d.noun >= 0 {
		n := d.noun
		for range 4 {
			g := s.nouns[n].gov
			if g < 0 {
				break
			}
			if k := f.byNoun[g]; k >= 0 {
				return k
			}
			n = g
		}
		if s.nouns[n].slot == oblique && s.nouns[n].prep >= 0 && !governing(s.word(s.nouns[n].prep)) {
			return -1 // where or when it was said
		}
		c := s.nouns[n].clause
		if c >= 0 && f.byClause[c] >= 0 && &f.drafts[f.byClause[c]] != d && s.nouns[n].slot != loose && !(s.nouns[n].slot == subject && !s.clauses[c].Passive) {
			return f.byClause[c]
		}
		if c < 0 {
			return -1
		}
		return f.above(c)
	}
	if d.clause < 0 {
		return -1
	}
	return f.above(d.clause)
}

// above is the draft of the nearest clause or noun over clause c that it is the
// content of.
func (f *finder) above(c int32) int32 {
	s := &f.syn
	for range 6 {
		x := &s.clauses[c]
		if x.noun >= 0 && x.kind == complement && f.byNoun[x.noun] >= 0 {
			return f.byNoun[x.noun]
		}
		if x.parent < 0 || x.kind == mainClause || x.kind == relative || x.kind == participial || x.kind == adverbial && x.mark != "if" && x.mark != "unless" || x.kind == purpose {
			return -1
		}
		if x.kind != coordinate && f.byClause[x.parent] >= 0 {
			return f.byClause[x.parent]
		}
		c = x.parent
	}
	return -1
}

// speechAct reports whether events of this type have other events as content.
func speechAct(typ string) bool {
	switch typ {
	case "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE", "CONSULT":
		return true
	}
	return false
}

// content lets the act say what becomes of its content, where the words between
// them have not said it: what is demanded has not happened.
func (f *finder) content(d *draft, up *draft) {
	if d.Status != document.Asserted && d.Status != document.Reported {
		return
	}
	if d.noun < 0 && f.syn.clauses[d.clause].kind == relative || d.noun >= 0 && f.halted(d.noun) {
		return
	}
	if up.noun < 0 && up.clause >= 0 && f.syn.plea(&f.syn.clauses[up.clause]) != trigger.None {
		return // who pleads guilty asks for nothing
	}
	switch up.Type {
	case "REQUEST":
		d.Status = document.Requested
	case "AGREE":
		d.Status = document.Planned
	case "THREATEN":
		d.Status = document.Conditional
	case "REJECT":
		if up.Status != document.Negated && d.Type != "ACCUSE" && d.Type != "REQUEST" && d.Type != "AGREE" {
			d.Status, d.Negative = document.Negated, true
		}
	case "ACCUSE":
		if d.Status == document.Asserted && d.noun < 0 {
			d.Status = document.Reported
			d.Attribution = attributed(up)
		}
	}
}

func attributed(up *draft) []document.Attribution {
	if len(up.Actors) == 0 {
		return nil
	}
	return []document.Attribution{{Speaker: document.Ref{Span: up.Actors[0].Span, Entity: up.Actors[0].Entity}, Cue: up.Trigger}}
}
