package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// chain is the noun phrase whose last part is chunk i, from its head on: "a
// spokesman for the army". end is the token where it ends.
func (r *reader) chain(i int, end int32) source {
	listed := false
	if i >= 3 && r.isObjective(i) && r.chunks[i-1].kind == prep && (r.chunks[i-2].kind == adv || r.chunks[i-2].kind == adj) && r.chunks[i-3].kind == np && r.chunks[i-3].sort == nominal {
		i -= 3 // a student next to her
	}
	for i >= 2 && (r.chunks[i-2].kind == np || r.chunks[i-2].kind == adj || r.chunks[i-2].kind == comma || r.chunks[i-2].kind == vg) && r.chunks[i-2].region == r.chunks[i].region {
		link, before := r.chunks[i-1], r.chunks[i-2]
		if link.kind == prep && before.kind == np && before.sort != time && before.sort != personPron && before.sort != thingPron && r.attaches(link.first) {
			i -= 2
			continue
		}
		if link.kind == prep && before.kind == adj && i >= 3 && r.chunks[i-3].kind == np && r.chunks[i-3].sort != time {
			i -= 3 // officials familiar with the matter
			continue
		}
		if link.kind == conj && before.kind == np && r.d.TokenFold(link.first) == "and" && before.sort != time && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i, listed = i-2, true
			continue
		}
		if link.kind == conj && before.kind == comma && i >= 5 && r.chunks[i-4].kind == comma && r.listed(i-3) && r.listed(i-5) {
			i, listed = i-3, true // Moe, Lund, and others
			continue
		}
		if link.kind == comma && listed && r.listed(i-2) && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i -= 2
			continue
		}
		if link.kind == comma && i >= 4 && before.kind == np && before.sort == name && r.chunks[i].sort == name && r.chunks[i-3].kind == prep && r.chunks[i-4].kind == np &&
			r.chunks[i-4].sort == name && r.attaches(r.chunks[i-3].first) && (i < 5 || r.chunks[i-5].kind != prep && r.chunks[i-5].kind != vg) {
			i -= 4 // Moe of Halden, Norway
			continue
		}
		if link.kind == vg && r.isPost(i-1) && before.kind == np && before.sort == nominal && (i < 3 || r.chunks[i-3].kind != vg && r.chunks[i-3].kind != prep) {
			i -= 2 // lawmakers backing the bill
			continue
		}
		if link.kind == prep && i >= 3 && r.isPost(i-2) && r.isWord(i-1, "by") && r.chunks[i-3].kind == np && r.chunks[i-3].sort != time && r.chunks[i-3].region == r.chunks[i].region {
			i -= 3 // analysts led by Moe
			continue
		}
		if link.kind == prep && i >= 3 && r.isPost(i-2) && r.attaches(link.first) && r.chunks[i-3].kind == np && r.chunks[i-3].sort == nominal && r.chunks[i-3].region == r.chunks[i].region &&
			r.d.Tokens[r.chunks[i-2].head].Tag == document.VBG && (i < 5 || r.chunks[i-4].kind != prep && r.chunks[i-4].kind != vg) {
			i -= 3 // a nurse waiting at the stop
			continue
		}
		break
	}
	return source{r.chunks[i].first, end, int32(i)}
}

// isObjective reports whether chunk i is a pronoun that is no subject.
func (r *reader) isObjective(i int) bool {
	switch c := r.chunks[i]; r.d.TokenFold(c.first) {
	case "him", "her", "them", "us", "me":
		return c.end == c.first+1
	}
	return false
}

// listed reports whether chunk i may be a part of a list of speakers.
func (r *reader) listed(i int) bool {
	c := r.chunks[i]
	return c.kind == np && (c.sort == name || c.sort == nominal)
}

// isPost reports whether the verb of chunk k is a participle that may follow the
// noun it belongs to: a poll released on Sunday.
func (r *reader) isPost(k int) bool {
	c := r.chunks[k]
	t := r.d.Tokens[c.head].Tag
	return c.kind == vg && c.verb.bare && !c.verb.to && (t == document.VBG || t == document.VBN)
}

// attaches reports whether the preposition at token i may join two noun phrases
// before a verb.
func (r *reader) attaches(i int32) bool {
	switch r.d.TokenFold(i) {
	case "of", "for", "from", "in", "at", "with", "to", "on", "by", "against", "behind", "between", "near", "over", "within", "around", "outside":
		return true
	}
	return false
}

// phraseAfter is the noun phrase that follows verb k: the speaker in "said Moe, a
// doctor", the person spoken to in "told Moe".
func (r *reader) phraseAfter(k int) source {
	i := k + 1
	for i < len(r.chunks) && r.chunks[i].kind == adv {
		i++
	}
	if i >= len(r.chunks) || r.chunks[i].kind != np || r.chunks[i].region != r.chunks[k].region || r.chunks[i].sort == time {
		return noSource
	}
	s := source{r.chunks[i].first, r.chunks[i].end, int32(i)}
	if r.chunks[i].sort == personPron || r.chunks[i].sort == thingPron {
		return s
	}
	s.end = r.chunks[r.extend(i)].end
	return s
}

// extend is the last chunk of the noun phrase that begins with chunk i, with
// its prepositions, appositions and relative clauses.
func (r *reader) extend(i int) int {
	const longest = 30
	last, apposed, loose := i, false, false
	for j := i + 1; j+1 < len(r.chunks) && j < i+longest; j++ {
		c, next := r.chunks[j], r.chunks[j+1]
		if c.region != r.chunks[i].region {
			break
		}
		switch {
		case c.kind == prep && next.kind == np && next.sort != time && (apposed || loose || r.joins(c.first, r.chunks[last].sort)):
			j++
			last = j
		case c.kind == bracket:
			for j+1 < len(r.chunks) && r.chunks[j+1].kind != bracket && r.chunks[j+1].kind != stop && j < i+longest {
				j++
			}
			if r.chunks[j+1].kind != bracket {
				return last
			}
			j++
			last = j
			if j+1 < len(r.chunks) && r.chunks[j+1].kind == np && r.chunks[j+1].sort == nominal && r.chunks[j+1].region == r.chunks[i].region && !r.clauseAt(j+1) {
				j++ // Moe, Harbour Office (HO) spokesman
				last, apposed = j, true
			}
		case c.kind == comma && next.kind == np && (next.sort == nominal || next.sort == name) && !r.clauseAt(j+1) && !r.isPhraseAt(j+2):
			apposed = true
			j++
			last = j
		case c.kind == comma && next.kind == np && next.sort == number && next.end == next.first+1 && r.chunks[i].sort == name && j+2 < len(r.chunks) && r.chunks[j+2].kind != vg:
			j++ // Moe, 40
			last = j
		case c.kind == comma && next.kind == adv && j+2 < len(r.chunks) && r.chunks[j+2].kind == np && r.chunks[j+2].sort == nominal && !r.clauseAt(j+2):
			apposed = true // Moe, then head of the bank
			j += 2
			last = j
		case c.kind == comma && next.kind == adj && j+2 < len(r.chunks) && r.chunks[j+2].kind == prep && r.isWord(j+2, "of"):
			apposed = true // Moe, Democrat of Ohio
			j++
			last = j
		case c.kind == conj && next.kind == np && apposed && (next.sort == nominal || r.isWord(j+1, "one")) && !r.clauseAt(j+1):
			j++
			last = j
		case c.kind == adv && loose && next.kind == prep: // a survey carried out by
		case c.kind == np && c.sort == time && next.kind == prep && r.isWord(j+1, "by") && r.chunks[last].sort == nominal:
		case r.isPost(j) && next.kind != comma && r.chunks[last].kind == np && r.chunks[last].sort == nominal,
			c.kind == vg && c.verb.to && apposed && r.chunks[last].sort == nominal:
			loose = true // a poll released by the bank
			last = j
			if next.kind == np {
				j++
				last = j
			}
		case c.kind == adj && next.kind == prep && r.chunks[last].kind == np && r.chunks[last].sort == nominal:
			loose = true // a person close to the talks
		case (c.kind == comma && next.kind == wh || c.kind == wh) && r.isWho(c, next):
			if c.kind == comma && r.saysIn(j) {
				return last // Moe, who said that …
			}
			return r.relativeEnd(j)
		default:
			return last
		}
	}
	return last
}

// isPhraseAt reports whether a noun phrase stands at chunk i: the one before it is no
// apposition then, but the subject of a verb that was not seen.
func (r *reader) isPhraseAt(i int) bool {
	return i < len(r.chunks) && r.chunks[i].kind == np && r.chunks[i].sort != time && r.chunks[i].region == r.chunks[i-1].region
}

func (r *reader) isWho(c, next chunk) bool {
	if c.kind == comma {
		c = next
	}
	w := r.d.TokenFold(c.first)
	return w == "who" || w == "whose" || w == "which"
}

// saysIn reports whether the relative clause at chunk i has a verb of speech next.
func (r *reader) saysIn(i int) bool {
	for j := i + 1; j < len(r.chunks) && j < i+4; j++ {
		if r.chunks[j].kind == vg {
			return r.group(j) == 1 && !r.chunks[j].verb.passive && r.chunks[j].verb.sense.Frames&cue.That != 0
		}
	}
	return false
}

// relativeEnd is the last chunk of the relative clause at chunk i.
func (r *reader) relativeEnd(i int) int {
	for j := i + 1; j < len(r.chunks) && j < i+30; j++ {
		switch r.chunks[j].kind {
		case opener:
			if c := r.chunks[j]; c.region >= 0 && isNaming(r.d.TokenFold(c.first-1)) {
				return int(r.at[r.regions[c.region].end-1]) // who goes by the name “Stumpy”
			}
			return j - 1
		case stop, colon, comma:
			return j - 1
		}
	}
	return i
}

// isNaming reports whether w stands before what somebody is called.
func isNaming(w string) bool {
	switch w {
	case "name", "nickname", "named", "nicknamed", "called", "dubbed", "as":
		return true
	}
	return false
}

func (r *reader) joins(i int32, s nounSort) bool {
	switch r.d.TokenFold(i) {
	case "of", "from":
		return true
	case "for", "with", "at", "in":
		return s == nominal
	}
	return false
}

// span is the text from the first to the last token of s, without white space.
func (r *reader) span(s source) document.Span {
	if s.head < 0 || s.end <= s.first {
		return document.Span{}
	}
	return document.Span{Start: r.d.Tokens[s.first].Start, End: r.d.Tokens[s.end-1].End}
}
