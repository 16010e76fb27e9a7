package quote

import "dateline/lexicon/cue"

// isClause reports whether chunks b..e say something, not only name a thing: a
// clause, an infinitive, "that …", "whether …". A verb that takes no clause of any
// kind ("began", "shouted") has none behind it.
func (r *reader) isClause(a attribution, b, e int) bool {
	if a.start == startLeft {
		c := r.chunks[b]
		w := r.d.TokenFold(c.first)
		return w != "when" && w != "where" && (c.kind != sub || w == "if" || a.sense.Class.Speech() && !r.isPost(b+1)) // "When he asked, he said, she …"
	}
	if a.sense.Class != cue.None && a.sense.Frames&^(cue.Main|cue.Seldom) == cue.Quoted {
		return false
	}
	switch c := r.chunks[b]; {
	case a.sense.Class == cue.According, a.sense.Class == cue.None:
		return true
	case c.kind == np && a.start != startComma && (!r.clauseAt(b) || r.inRelative(a)):
		return r.clauseIn(a, b, e) || a.start == startNext && r.saysClauses(a) && r.verbsIn(b, e) > 0
	}
	return r.verbsIn(b, e) > 0
}

// saysClauses reports whether the verb of a is followed by a clause and by nothing else,
// whatever the tagger makes of its verb: said [money changed hands].
func (r *reader) saysClauses(a attribution) bool {
	return a.sense.Class == cue.Say && a.sense.Frames&cue.Main != 0 && a.sense.Frames&cue.That != 0 && a.sense.Frames&cue.Object == 0
}

// clauseIn reports whether the noun phrase at chunk b has a verb of its own before
// chunk e: members to stay; its neighbour of hiding it; the clerk who saw it was
// wrong; the son as a hero.
func (r *reader) clauseIn(a attribution, b, e int) bool {
	near, relative := true, 0
	if r.inRelative(a) {
		relative = 1
	}
	for j := b + 1; j < e; j++ {
		switch x := r.chunks[j]; x.kind {
		case vg:
			switch {
			case near && (x.verb.to || x.verb.bare && r.chunks[j-1].kind == prep):
				return true
			case x.verb.bare:
			case relative > 0:
				relative--
				if j+2 < e && r.chunks[j+1].kind == conj && (r.chunks[j+2].kind == vg || r.chunks[j+2].kind == adv) {
					relative++ // that had burned and did not exist
				}
			case a.sense.Frames&cue.That != 0:
				return true
			}
			near = false
		case wh, that:
			relative++
			near = false
		case sub, prep:
			if a.sense.Frames&cue.As != 0 && near && r.isWord(j, "as") {
				return true
			}
			if x.kind == sub {
				relative++
			}
			near = near && x.kind == prep
		case np, adv:
			near = near && j < b+8
		default:
			near = false
		}
	}
	return false
}

// inRelative reports whether the verb of a stands in a relative clause and need not
// report: the next finite verb is then that of the main clause. "The woman who
// found the ring gave it back".
func (r *reader) inRelative(a attribution) bool {
	h := r.subject[a.chunk].head
	return h >= 0 && r.chunks[h].kind != np && a.sense.Frames&cue.Main == 0
}

// saysThing reports whether a says something of the thing that is its content: "denied
// the charges", "called for an inquiry".
func saysThing(a attribution) bool {
	switch a.sense.Class {
	case cue.According:
		return true
	case cue.Deny, cue.Demand, cue.Warn, cue.Threaten:
		return a.source.head >= 0 && (a.start == startNext || a.start == startPrep)
	}
	return false
}

// isAttitude reports whether the thing that chunks b..e name may be what cue k is about:
// praised [her honesty]. The things of nouns and of participles are seldom anybody's; nor
// is who is told or asked.
func (r *reader) isAttitude(k int, w way, b, e int) bool {
	switch w.start {
	case startThat, startWh:
		return false
	}
	if f := r.form(k); f == formNoun || f == formParticiple {
		return false
	}
	switch s := r.senseOf(k); s.Class {
	case cue.Say, cue.Ask, cue.Answer, cue.Demand, cue.Warn, cue.Promise:
		if s.Frames&cue.Object != 0 && w.start == startNext {
			return false
		}
	}
	for j := b; j < e; j++ {
		switch c := r.chunks[j]; {
		case c.kind == wh, c.kind == that, c.kind == sub:
			return true
		case c.kind == vg && !c.verb.bare:
			return false // a clause that was not understood
		}
	}
	return true
}

// marked reports whether words in quotation marks stand in chunks b..e.
func (r *reader) marked(b, e int) bool {
	for j := b; j < e; j++ {
		if r.chunks[j].region >= 0 {
			return true
		}
	}
	return false
}

// isPronoun reports whether chunks b..e are a pronoun alone: an object, not words.
func (r *reader) isPronoun(b, e int) bool {
	c := r.chunks[b]
	return e == b+1 && c.kind == np && (c.sort == personPron || c.sort == thingPron) && c.end == c.first+1
}
