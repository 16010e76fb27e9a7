package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// isCue reports whether chunk k may be a cue.
func (r *reader) isCue(k int) bool {
	c := r.chunks[k]
	if c.region >= 0 && r.regions[c.region].class != regionNone || k+1 >= len(r.chunks) {
		return false
	}
	switch c.kind {
	case vg, phrase:
		if c.verb.sense.Class == cue.Know && r.d.Tokens[c.head].Tag == document.VBN && r.isWord(k+1, "as") {
			return false // known as the Axe
		}
		return c.verb.sense.Class != cue.None
	case np:
		return r.isNounCue(k)
	case colon:
		return r.isLabel(k)
	}
	return false
}

// isNounCue reports whether noun phrase k may say something with what follows:
// the claim that …, a threat to …, criticism of ….
func (r *reader) isNounCue(k int) bool {
	c := r.chunks[k]
	if c.sort != nominal || r.senseOf(k).Class == cue.None {
		return false
	}
	switch next := r.chunks[k+1]; next.kind {
	case that:
		return true
	case vg:
		return next.verb.to
	case prep:
		switch r.d.TokenFold(next.first) {
		case "of", "about", "for", "against", "over", "on", "to", "from", "by":
			return true
		}
	}
	return false
}

// isLabel reports whether the colon at k parts a speaker at the head of a
// sentence from what he says. "Moe: The bridge is safe".
func (r *reader) isLabel(k int) bool {
	if r.isPlaceLabel(k) {
		return false
	}
	if r.d.TokenText(r.chunks[k].first) != ":" || k == 0 || r.chunks[k-1].kind != np || r.chunks[k-1].sort == time || r.chunks[k-1].sort == number {
		return false
	}
	if c := r.chunks[k-1]; c.sort != name || r.entityIn(c.first, c.end, c.head) < 0 {
		return false
	}
	s := r.chain(k-1, r.chunks[k-1].end)
	return s.head == 0 || r.chunks[s.head-1].sentence != r.chunks[k].sentence
}

// isPlaceLabel reports whether the colon at k ends a dateline: a place, or a name in
// capitals, at the head of a paragraph near the head of the text. "NAIROBI: …".
func (r *reader) isPlaceLabel(k int) bool {
	if k == 0 || r.chunks[k-1].kind != np {
		return false
	}
	c := r.chunks[k-1]
	e := r.entityIn(c.first, c.end, c.head)
	return e >= 0 && r.d.Entities[e].Type == document.PlaceName
}

// senseOf is what cue k does.
func (r *reader) senseOf(k int) cue.Sense {
	c := r.chunks[k]
	if c.kind == np {
		n, _ := cue.FindNoun(r.d.TokenFold(c.head))
		return cue.Sense{Class: n.Class, Stance: n.Stance}
	}
	if c.kind == colon {
		return cue.Sense{Stance: "neutral"}
	}
	return c.verb.sense
}

// sourceFor is who speaks by cue k: the subject of a verb, the noun phrase behind
// a phrase, the owner of a noun or the subject of the verb that it stands with.
func (r *reader) sourceFor(k int) source {
	c := r.chunks[k]
	switch c.kind {
	case vg:
		if r.inverted(k) {
			return r.after[k]
		}
		if c.verb.passive {
			return r.agent(k)
		}
		if (c.verb.sense.Class == cue.Seem || c.verb.sense.Adjective) && r.isIt(r.subject[k]) {
			return noSource
		}
		return r.subject[k]
	case phrase:
		if r.chunks[k+1].kind == np {
			x := r.chunks[k+1]
			return source{x.first, r.chunks[r.toComma(k, r.extend(k+1))].end, int32(k + 1)}
		}
	case colon:
		return r.chain(k-1, r.chunks[k-1].end)
	case np:
		return r.ownerOf(k)
	}
	return noSource
}

// toComma is the last chunk of the source behind phrase k at the head of its sentence, which
// goes on to the comma before the content: according to [figures compiled for the bank by a
// consultant], S. last is where it ends by itself.
func (r *reader) toComma(k, last int) int {
	const reach = 12
	if k > 0 && r.chunks[k-1].kind != stop && r.chunks[k-1].kind != conj || last+1 < len(r.chunks) && r.chunks[last+1].kind == comma {
		return last
	}
	for j := last + 1; j < len(r.chunks) && j <= last+reach; j++ {
		switch c := &r.chunks[j]; c.kind {
		case comma:
			return j - 1
		case np, prep, adj, adv, bracket:
		case conj:
			if j+1 < len(r.chunks) && r.clauseAt(j+1) {
				return last
			}
		case vg:
			if !c.verb.bare {
				return last
			}
		default:
			return last
		}
	}
	return last
}

// agent is who speaks by the passive verb k: "was asked by Moe". noSource if the text
// does not say.
func (r *reader) agent(k int) source {
	for i := k + 1; i+1 < len(r.chunks) && i < k+4; i++ {
		switch c := r.chunks[i]; {
		case c.kind == prep && r.isWord(i, "by") && r.chunks[i+1].kind == np && r.chunks[i+1].sort != time:
			return source{r.chunks[i+1].first, r.chunks[r.extend(i+1)].end, int32(i + 1)}
		case c.kind != adv && c.kind != np && c.kind != prep:
			return noSource
		}
	}
	return noSource
}

// isIt reports whether s is the word it, which stands for nobody before "seems".
func (r *reader) isIt(s source) bool {
	return s.head >= 0 && s.end == s.first+1 && r.d.TokenFold(s.first) == "it"
}

// ownerOf is who makes the claim that noun phrase k names.
func (r *reader) ownerOf(k int) source {
	c := r.chunks[k]
	for t := c.first; t < c.head; t++ {
		switch r.d.Tokens[t].Tag {
		case document.PRPS:
			return source{t, t + 1, int32(k)}
		case document.POS:
			return source{c.first, t + 1, int32(k)}
		}
	}
	if k > 0 && r.chunks[k-1].kind == vg && r.chunks[k-1].region == c.region {
		return r.subject[k-1]
	}
	if next := r.chunks[k+1]; next.kind == prep && k+2 < len(r.chunks) && r.chunks[k+2].kind == np {
		if w := r.d.TokenFold(next.first); w == "by" || w == "from" {
			return source{r.chunks[k+2].first, r.chunks[k+2].end, int32(k + 2)}
		}
	}
	return noSource
}
