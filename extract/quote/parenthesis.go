package quote

import "dateline/document"

// beforeBracket is the chunk before the bracket that closes at i.
func (r *reader) beforeBracket(i int) int {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if r.chunks[j].kind == stop {
			break
		}
		if r.chunks[j].kind == bracket {
			return j - 1
		}
	}
	return -1
}

// parenthesis is the chunk before the comma that opens what the comma at i
// closes: an apposition, a relative clause, a participle. -1 if there is none.
func (r *reader) parenthesis(i int) int {
	const longest = 24
	commas := 0
	for j := i - 1; j > 0 && j > i-longest; j-- {
		c := r.chunks[j]
		if c.kind == stop || c.kind == colon || c.kind == closer || c.kind == opener {
			return -1
		}
		if c.kind != comma {
			continue
		}
		commas++
		before, next := r.chunks[j-1], r.chunks[j+1]
		opens := next.kind == np && next.sort != personPron && next.sort != thingPron && next.sort != time || next.kind == wh || next.kind == vg && next.verb.bare || next.kind == prep ||
			next.kind == adj || next.kind == adv && commas == 1 || next.kind == sub
		if before.kind == np && before.sort != time && opens && !(next.kind == np && r.finiteIn(j+1, i)) {
			return j - 1
		}
		if before.kind == bracket && opens {
			if b := r.beforeBracket(j - 1); b >= 0 && r.chunks[b].kind == np {
				return b
			}
		}
		if commas >= 3 {
			return -1
		}
	}
	return -1
}

// parenthesisEnd is where the noun phrase that ends with chunk j ends, if a comma
// and something else follow up to token end: with an apposition or a relative
// clause behind the comma, without a participle or an adverbial.
func (r *reader) parenthesisEnd(j int, end int32) int32 {
	if r.chunks[j+1].kind != comma {
		return end
	}
	switch c := r.chunks[j+2]; c.kind {
	case np, wh, adj:
		return end
	}
	return r.chunks[j].end
}

// apposedTo is s with the name before it that it explains, or the description
// before it that it names: "Moe, 40, a nurse in Halden, said".
func (r *reader) apposedTo(s source) source {
	for n := 0; n < 4 && s.head >= 2 && r.chunks[s.head-1].kind == comma; n++ {
		h := int(s.head)
		at, before := r.chunks[h], r.chunks[h-2]
		if before.kind != np || before.region != at.region {
			break
		}
		switch {
		case at.sort == number && at.end == at.first+1 && before.sort == name:
		case at.sort == nominal && (before.sort == name || before.sort == number && h >= 4 && r.chunks[h-3].kind == comma):
		case at.sort == name && before.sort == nominal && r.isPerson(h-2):
		case at.sort == name && before.sort == name && r.isPlace(h) && !r.isPlace(h-2): // Moe & Sons, Tulsa
		default:
			return s
		}
		t := r.chain(h-2, s.end)
		if t.head > 0 {
			switch r.chunks[t.head-1].kind {
			case vg, prep:
				return s
			}
		}
		s = t
	}
	return s
}

// isPlace reports whether a mention of a place holds the head of chunk k.
func (r *reader) isPlace(k int) bool {
	c := r.chunks[k]
	e := r.entityIn(c.first, c.end, c.head)
	return e >= 0 && r.d.Entities[e].Type == document.PlaceName
}

// isPerson reports whether a mention of a person holds the head of chunk k.
func (r *reader) isPerson(k int) bool {
	c := r.chunks[k]
	e := r.entityIn(c.first, c.end, c.head)
	return e >= 0 && r.d.Entities[e].Type == document.Person
}

// beforeRelative is the noun phrase whose relative clause ends with the object at
// chunk i: "the bishop who carried letters between [the two sides] said". -1 if
// chunk i stands in none.
func (r *reader) beforeRelative(i int) int {
	const longest = 12
	verbs := 0
	for j := i - 1; j > 0 && j > i-longest; j-- {
		switch c := r.chunks[j]; c.kind {
		case vg:
			if !c.verb.bare {
				verbs++
			}
		case that:
			if verbs == 1 && r.chunks[j+1].kind == vg && r.chunks[j-1].kind == np {
				return j - 1 // the union that represents them
			}
			return -1
		case wh:
			if verbs == 1 && (r.isObjective(i) || r.d.TokenFold(c.first) == "that") && r.chunks[j+1].kind == vg && r.chunks[j-1].kind == np {
				return j - 1
			}
			if verbs != 1 || c.sort != relative || r.d.TokenFold(c.first) != "who" || r.chunks[j+1].kind != vg {
				return -1
			}
			if r.chunks[j-1].kind == np {
				return j - 1
			}
			if j > 1 && r.chunks[j-1].kind == comma && r.chunks[j-2].kind == np && r.chunks[j-2].sort != time {
				return j - 2
			}
			return -1
		case np, prep, adv, adj:
		default:
			return -1
		}
	}
	return -1
}

// dashes is the chunk before the dash that opens what the dash at i closes.
func (r *reader) dashes(i int) int {
	const longest = 30
	for j := i - 1; j > 0 && j > i-longest; j-- {
		switch c := r.chunks[j]; c.kind {
		case stop, closer, opener:
			return -1
		case colon:
			if r.d.TokenText(c.first) == r.d.TokenText(r.chunks[i].first) && r.chunks[j-1].kind == np {
				return j - 1
			}
		}
	}
	return -1
}

// finiteIn reports whether a finite verb that no relative word introduces
// stands among chunks i..j: then what stands there is a clause, no apposition.
func (r *reader) finiteIn(i, j int) bool {
	for k := i; k < j; k++ {
		if r.chunks[k].kind == wh || r.chunks[k].kind == that {
			return false
		}
		if r.chunks[k].kind == vg && !r.chunks[k].verb.bare {
			return true
		}
	}
	return false
}
