package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// climb carries the outlook of clause c up to the sentence's main clause: each
// clause on the way says what becomes of what it governs.
func (f *finder) climb(o outlook, c int32) outlook {
	s := &f.syn
	for step := range 12 {
		x := &s.clauses[c]
		p := x.parent
		switch x.kind {
		case relative:
			return o
		case mainClause:
			return f.asked(o, c)
		case adverbial:
			if conditional(x) && step == 0 && f.cameAfterAll(x) {
				o.status, o.negative = document.Asserted, false // "would have won if it had not rained": it did
			} else if conditional(x) && step == 0 && x.Negative && !x.Inverted {
				o.status = document.Conditional // "if it does not leave": nobody says that it did not
			} else if conditional(x) {
				o.force(document.Conditional)
			} else if x.mark == "without" || x.mark == "instead" {
				o.force(document.Negated)
			} else if (x.mark == "before" || x.mark == "until") && x.Form == phrase.Finite && x.Modal >= 0 {
				o.force(document.Planned)
			}
			if p < 0 || x.mark != "" && x.Form == phrase.Finite {
				return f.overall(o, x)
			}
		case complement, purpose:
			if p < 0 {
				if x.Form == phrase.Infinitive {
					o.apply(trigger.Planned)
				}
				if x.noun >= 0 { // "The claim [that he fled] was false"
					if fate := trigger.NounClause(lemma.Noun(s.word(s.nouns[x.noun].Head)), form(x)).Plain; f.untrue(x.noun) {
						o.apply(trigger.Negated)
					} else {
						o.apply(fate)
					}
				}
				return f.asked(o, c)
			}
			var given bool
			if o, given = f.under(o, x, p); given {
				return o
			}
		case participial:
			if p < 0 || f.leavesQuote(c, p) {
				return o
			}
		case coordinate:
			if p < 0 {
				return f.asked(o, c)
			}
			c = p
			continue
		}
		if p < 0 {
			return o
		}
		if x.kind != complement && x.kind != purpose {
			o = f.inherit(o, x, p)
		}
		c = p
	}
	return o
}

// cameAfterAll reports whether a condition denies what was: "if police had not come",
// under "would have".
func (f *finder) cameAfterAll(x *clause) bool {
	if !x.Negative || !x.Perfect || x.Modal >= 0 || x.mark != "if" || x.parent < 0 || f.syn.word(x.First) != "had" {
		return false
	}
	up := &f.syn.clauses[x.parent]
	return up.Modal >= 0 && up.Perfect && f.syn.word(up.Modal) == "would"
}

// leavesQuote reports whether clause p stands inside a direct quotation and c outside:
// what is quoted says nothing of what follows: "No fee is due," he said, [warning …].
func (f *finder) leavesQuote(c, p int32) bool {
	s := &f.syn
	q := f.quoteAt(f.d.Tokens[s.clauses[p].Head].Span)
	return q >= 0 && f.d.Quotes[q].Kind == document.Direct && !f.d.Quotes[q].Contains(f.d.Tokens[s.clauses[c].Head].Span)
}

// asked leaves open what a question asks.
func (f *finder) asked(o outlook, c int32) outlook {
	if f.question(c) && (o.status == document.Asserted || o.status == document.Reported || o.status == document.Planned) {
		o.status = document.Possible
	}
	return o
}

// question reports whether clause c stands in a question.
func (f *finder) question(c int32) bool {
	if f.syn.word(f.syn.sent.Tokens.End-1) == "?" {
		return true
	}
	for range 8 {
		x := &f.syn.clauses[c]
		if x.question || x.parent < 0 {
			return x.question
		}
		c = x.parent
	}
	return false
}

// conditional reports whether the clause states a condition.
func conditional(x *clause) bool {
	switch x.mark {
	case "if", "unless", "lest", "provided", "whether":
		return true
	}
	return false
}

// overall keeps a subordinate clause's outlook, but for a report around it all; what
// is to happen while something else does is as open as that.
func (f *finder) overall(o outlook, x *clause) outlook {
	p := x.parent
	if p < 0 || f.syn.clauses[p].kind != complement {
		return o
	}
	said := f.climb(o, p)
	apart := x.mark == "though" || x.mark == "although" || x.mark == "whereas" || x.mark == "because"
	if (apart || x.Past && o.status == document.Asserted) && said.status != document.Reported {
		return o // "told him to leave after they had met"
	}
	return said
}

// inherit lets what hangs on an unreal clause be unreal too.
func (f *finder) inherit(o outlook, x *clause, p int32) outlook {
	st, neg := f.own(p)
	if x.Form == phrase.Finite && x.kind != adverbial {
		if o.status == document.Asserted && (st == document.Conditional || st == document.Possible) {
			o.status = st
		}
		return o
	}
	if st != document.Asserted && x.kind != purpose && o.status != document.Negated {
		o.status, o.negative = st, o.negative || neg
	}
	return o
}
