package date

// season reads the summer of 2003, last winter, spring 1998, this fall.
func (p *parser) season(i int) (expr, bool) {
	e := expr{first: i, kind: calendar, grain: seasonGrain}
	j := i
	if p.is(i, near|far) {
		e.base, e.sign, j = published, p.n(i), i+1
		if p.one(i, "this") && p.is(j, near) {
			e.sign, j = p.n(j), j+1
		}
		if p.is(i, far) {
			e.base = text
		}
	} else if p.one(i, "the", "that") {
		j++
	}
	if !p.is(j, season) || p.blank(j) && j > i || p.dash(j+1) {
		return e, false
	}
	e.m, e.next = p.n(j), j+1
	before := e.next
	p.yearOfQuarter(&e)
	if e.next > before || e.base != noBase {
		return e, !p.blank(j)
	}
	if p.one(e.next, "olympics", "olympic", "games", "break", "school", "street", "palace", "holidays") && p.upper(e.next) {
		return e, false
	}
	if p.one(j, "fall", "spring") && j > i {
		return e, p.one(i-1, "by", "until", "since", "before", "during", "throughout") && p.ends(e.next) && !p.one(e.next, "of", "in", "from")
	}
	if p.one(j, "fall", "spring") {
		return e, p.one(i-1, "in", "early", "late", "mid", "since", "until", "during") && (j == i || p.one(j, "spring")) && !p.one(e.next, "of", "in", "from", "back", "out") && !p.blank(i)
	}
	if j > i {
		return e, p.one(i-1, "in", "during", "over", "of", "since", "until", "throughout", "through", "for", "early", "late", "by", "before", "after", "all", "into")
	}
	return e, p.is(i-1, prep|mod) && !p.upper(i+1)
}
