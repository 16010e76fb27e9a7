package quote

import "dateline/document"

const longestContent = 60 // chunks

// ends lists the chunks before which content that begins at chunk b may end.
func (r *reader) ends(list []int32, b int) []int32 {
	for j := b; j < len(r.chunks) && j < b+longestContent; {
		c := r.chunks[j]
		if j > b && !r.isAmidst(j) {
			list = append(list, int32(j))
		}
		if j > b && r.isDirect(c.region) {
			return list // another quotation begins
		}
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			last := int(r.at[r.regions[c.region].end-1])
			if last+1 >= len(r.chunks) || r.chunks[last+1].sentence != r.chunks[last].sentence {
				return append(list, int32(last+1))
			}
			j = last + 1
			if r.follows(j) == 6 && r.chunks[last-1].kind == comma {
				return append(list, int32(j)) // “…,” the paper reports.
			}
			continue
		}
		if c.kind == stop || c.kind == colon && r.d.TokenText(c.first) == ";" {
			return list
		}
		j++
	}
	return list
}

// isAmidst reports whether quoted words begin with chunk j, or behind the article that it is,
// and belong to the clause before them: no sign parts the two.
func (r *reader) isAmidst(j int) bool {
	if c := r.chunks[j]; c.end == c.first+1 && r.d.Tokens[c.first].Tag == document.DT && j+1 < len(r.chunks) {
		j++
	}
	g := r.chunks[j].region
	if g < 0 || g == r.chunks[j-1].region || r.regions[g].class != regionMixed {
		return false
	}
	switch r.chunks[j-1].kind {
	case comma, colon, conj, closer, stop:
		return false
	}
	return true
}

// begins lists the chunks with which content that ends with chunk e may begin.
func (r *reader) begins(list []int32, e int) []int32 {
	for j := e; j >= 0 && j > e-longestContent; {
		c := r.chunks[j]
		if r.isDirect(c.region) {
			return list // another quotation ends
		}
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			first := int(r.at[r.regions[c.region].first])
			if r.chunks[first].sentence != r.chunks[e].sentence || first == 0 {
				return append(list, int32(first))
			}
			list = append(list, int32(first))
			j = first - 1
			continue
		}
		if j == 0 || r.chunks[j-1].kind == stop || r.chunks[j-1].sentence != c.sentence {
			if c.kind == vg && !c.verb.bare && j < e && r.chunks[j+1].kind == np {
				list = list[:0] // Had it rained, the river would have risen, he said
			}
			return append(list, int32(j))
		}
		if r.isDateline(j - 1) {
			return append(list, int32(j))
		}
		switch r.chunks[j-1].kind {
		case sub:
			if j < 2 || r.chunks[j-2].kind != stop {
				list = append(list, int32(j))
			}
		case comma, colon, conj, closer, opener, bracket, that:
			list = append(list, int32(j))
		}
		j--
	}
	return list
}

// isDateline reports whether chunk k is the dash that ends a dateline: KYIV, Ukraine —.
func (r *reader) isDateline(k int) bool {
	c := r.chunks[k]
	if c.kind != colon || c.sentence > 12 || !isDash(r.d.TokenText(c.first)) {
		return false
	}
	j := k - 1
	for j > 0 && j > k-8 && r.chunks[j-1].sentence == c.sentence && r.chunks[j-1].kind != stop {
		j--
	}
	if j <= k-8 {
		return false
	}
	w := r.d.TokenText(r.chunks[j].first)
	upper := 0
	for i := range len(w) {
		if 'a' <= w[i] && w[i] <= 'z' {
			return false
		}
		if 'A' <= w[i] && w[i] <= 'Z' {
			upper++
		}
	}
	return upper > 2
}

func (r *reader) isDirect(g int32) bool { return g >= 0 && r.regions[g].class == regionDirect }

// left is the number of chunks between chunk edge and the end (or, for step -1, the
// beginning) of its sentence, 7 if there are more.
func (r *reader) left(edge, step int) int {
	n := 0
	for j := edge; j >= 0 && j < len(r.chunks) && n < 7 && r.chunks[j].kind != stop; j += step {
		n++
	}
	return n
}
