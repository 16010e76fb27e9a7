package quote

// between counts what stands between region i and chunk k.
func (r *reader) between(i, k int) (side, distance, stops, regions int) {
	g := r.regions[i]
	from, to := k+1, int(r.at[g.first])
	if k > to {
		side, from, to = 1, int(r.at[g.end-1])+1, k
	}
	seen := int32(-1)
	const reach = 60
	for j := from; j < to && j < from+reach; j++ {
		c := r.chunks[j]
		if c.kind == stop && c.region < 0 {
			stops++
		}
		if c.region >= 0 && c.region != seen && r.regions[c.region].class != regionNone {
			regions++
			seen = c.region
		}
	}
	return side, to - from, stops, regions
}

// firstOf reports whether k is the first noun phrase of g's paragraph.
func (r *reader) firstOf(k int, g region) bool {
	span := r.d.Paragraphs[g.paragraph].Span
	for j := k - 1; j >= 0 && j > k-6 && r.start(j) >= span.Start; j-- {
		if r.chunks[j].kind == np {
			return false
		}
	}
	return k < 6 || r.start(k-5) < span.Start
}

// sameAs tells whether c is the last speaker, the same mention or another.
func (r *reader) sameAs(c, last candidate) int {
	switch {
	case last.chunk < 0:
		return 0
	case last.chunk == c.chunk:
		return 2
	case r.d.TokenFold(r.chunks[last.chunk].head) == r.d.TokenFold(r.chunks[c.chunk].head):
		return 3
	}
	return 1
}

// pattern is how c and its verb stand to region i, and what sign parts them.
func (r *reader) pattern(i int, c candidate) (pattern, between int) {
	g := r.regions[i]
	first, last := int(r.at[g.first]), int(r.at[g.end-1])
	k := int(c.chunk)
	if c.verb < 0 {
		switch {
		case k < first && r.onlySigns(k+1, first):
			return paColonBefore, r.signBetween(k+1, first)
		case k > last && r.onlySigns(last+1, k):
			return paDashAfter, r.signBetween(last+1, k)
		}
		return paNone, 5
	}
	v := int(c.verb)
	if c.role == asObject {
		return paObject, 5
	}
	if v > last {
		start := min(k, v)
		switch {
		case r.onlySigns(last+1, start):
			pattern = paAfter
			if c.role == asInverted {
				pattern = paAfterInverted
			}
			return pattern, r.signBetween(last+1, start)
		case r.nextRegion(max(k, v)) >= 0:
			return paOtherRegion, 5
		case r.chunks[v].sentence == r.chunks[last].sentence:
			return paAfterNear, 5
		}
		return paAfterFar, 5
	}
	end := max(k, v) + 1
	introduced := r.regionBefore(min(k, v)) >= 0
	switch {
	case r.onlySigns(end, first):
		pattern = paBefore
		if introduced {
			pattern = paBetween
			if r.stopIn(end, first) {
				pattern = paGoesOn
			}
		}
		return pattern, r.signBetween(end, first)
	case introduced && r.stopIn(end, first):
		return paGoesOn, 5
	case !r.stopIn(end, first):
		return paBeforeNear, 5
	}
	return paBeforeFar, 5
}

// onlySigns reports whether nothing but signs, "that" and ends of sentences stand
// among chunks from..to.
func (r *reader) onlySigns(from, to int) bool {
	if to-from > 4 {
		return false
	}
	for j := from; j < to; j++ {
		switch r.chunks[j].kind {
		case comma, colon, stop, closer, opener, that:
		default:
			return false
		}
	}
	return true
}

// signBetween is the sign among chunks from..to, as sfSignBetween counts them.
func (r *reader) signBetween(from, to int) int {
	sign := 0
	for j := from; j < to; j++ {
		switch r.chunks[j].kind {
		case comma:
			sign = 1
		case colon:
			sign = 3
			if r.d.TokenText(r.chunks[j].first) == ":" {
				sign = 2
			}
		case that:
			sign = 4
		case stop:
			return 5
		}
	}
	return sign
}

func (r *reader) stopIn(from, to int) bool {
	const reach = 60
	for j := max(from, to-reach); j < to; j++ {
		if r.chunks[j].kind == stop {
			return true
		}
	}
	return false
}

// nextRegion is the region right after chunk k, with nothing but a sign between; -1 if
// there is none.
func (r *reader) nextRegion(k int) int32 {
	for j := k + 1; j < len(r.chunks) && j < k+4; j++ {
		c := r.chunks[j]
		if c.region >= 0 {
			return c.region
		}
		if c.kind != comma && c.kind != colon {
			break
		}
	}
	return -1
}

// regionBefore is the region right before chunk k, -1 if there is none.
func (r *reader) regionBefore(k int) int32 {
	for j := k - 1; j >= 0 && j > k-3; j-- {
		c := r.chunks[j]
		if c.region >= 0 {
			return c.region
		}
		if c.kind != comma && c.kind != colon {
			break
		}
	}
	return -1
}
