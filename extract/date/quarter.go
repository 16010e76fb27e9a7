package date

// quarter reads third-quarter, the first half of 1998, Q3 2024, 3Q, the year-ago quarter.
func (p *parser) quarter(i int) (expr, bool) {
	e := expr{first: i, kind: calendar, grain: quarterGrain}
	if q, j := p.shortQuarter(i); q > 0 {
		e.m, e.next = q, j
		if p.one(i, "h") {
			e.grain = halfGrain
		}
		p.yearOfQuarter(&e)
		return e, true
	}
	j := i
	// the 1998 third quarter, this year's third quarter, next year's first half
	switch {
	case p.yearDigits(j) > 0:
		e.y, e.hasYear = p.num(j), true
		j++
		if p.sign(j) == apostrophe {
			j += 2
		}
	case p.is(j, near) && p.unit(j+1) == year && p.sign(j+2) == apostrophe && p.glued(j+3):
		e.base, e.sign, e.unit = published, p.n(j), year
		j += 4
	case p.unit(j) == year && p.dash(j+1) && p.one(j+2, "ago", "earlier"):
		return p.yearAgoPeriod(e, j)
	case p.one(j, "last", "latter") && p.one(j+1, "half"):
	case p.is(j, near|recent|far) && !p.is(j+1, ordinal):
		if f, ok := p.pointedQuarter(e, i); ok {
			return f, true
		}
		return p.samePeriod(e, i, i)
	case p.one(i, "the", "that"):
		return p.theQuarter(e, i)
	}
	if p.is(j, fiscal) {
		j = p.skip(j + 1)
		if p.yearDigits(j) > 0 {
			e.y, e.hasYear = p.num(j), true
			j++
		}
	}
	n := 0
	switch {
	case p.is(j, ordinal) && p.n(j) <= 4:
		n = p.n(j)
	case p.number(j) && p.glued(j+1) && p.one(j+1, "st", "nd", "rd", "th") && p.num(j) <= 4:
		n = p.num(j)
		j++
	case p.one(j, "last", "latter") && p.one(j+1, "half"):
		n = 2
	}
	if n == 0 {
		if e.hasYear && p.unit(j) == quarter && !p.is(j, plural) {
			e.kind, e.rule, e.next = period, "period", j+1
			return e, true
		}
		return e, false
	}
	k := p.skip(j + 1)
	if p.is(k, fiscal) {
		k = p.skip(k + 1)
	}
	switch {
	case p.unit(k) == quarter && !p.is(k, plural):
	case p.one(k, "half") && n <= 2:
		e.grain = halfGrain
	default:
		return e, false
	}
	if p.one(k+1, "of") && p.one(k+2, "the") && p.one(k+3, "game", "match", "season", "final", "contest", "race") {
		return e, false
	}
	e.m, e.next = n, k+1
	if e.hasYear || e.base != noBase {
		return e, true
	}
	p.yearOfQuarter(&e)
	return e, e.grain == quarterGrain || p.halfIsTime(&e)
}

// halfIsTime tells the first half of a year from that of a match.
func (p *parser) halfIsTime(e *expr) bool {
	return e.hasYear || e.base != noBase || e.unit == year || p.dash(e.first+1) && p.one(e.next, "profit", "results", "earnings", "sales", "revenue", "loss", "net", "figures") ||
		p.one(e.next, "profit", "results", "earnings", "sales", "revenue", "loss")
}

// yearOfQuarter reads "of 1998", "of this year", "last year", "2024" after a quarter.
func (p *parser) yearOfQuarter(e *expr) {
	if p.yearAfter(e, true) {
		return
	}
	j := e.next
	if p.one(j, "of", "in") {
		j++
	}
	if p.one(j, "the") && p.one(j+1, "year") && j > e.next {
		e.unit, e.next = year, j+2
		return
	}
	if p.is(j, near) && p.unit(j+1) == year && !p.blank(j) && p.sign(j+2) != apostrophe {
		e.base, e.sign, e.unit, e.next = published, p.n(j), year, j+2
	}
	if p.is(j, fiscal) && p.yearDigits(j+1) > 0 {
		e.y, e.hasYear, e.next = p.num(j+1), true, j+2
	}
}

// shortQuarter reads Q3, 3Q and H1 with the year glued or not.
func (p *parser) shortQuarter(i int) (q, next int) {
	switch {
	case p.word(i) == "h" && p.upper(i) && p.digits(i+1) == 1 && p.glued(i+1) && p.num(i+1) >= 1 && p.num(i+1) <= 2 && !p.glued(i) && !(p.glued(i+2) && p.word(i+2) != "") && (p.yearDigits(i+2) > 0 || p.one(i-1, "in", "for", "during", "of")):
		return p.num(i + 1), i + 2
	case p.word(i) == "q" && p.upper(i) && p.digits(i+1) == 1 && p.glued(i+1) && p.num(i+1) >= 1 && p.num(i+1) <= 4 && !(p.glued(i+2) && p.word(i+2) != ""):
		return p.num(i + 1), i + 2
	case p.digits(i) == 1 && p.glued(i+1) && p.word(i+1) == "q" && p.upper(i+1) && p.num(i) >= 1 && p.num(i) <= 4:
		return p.num(i), i + 2
	}
	return 0, 0
}

// yearAgoPeriod reads "year-earlier", "year-ago quarter", "year-earlier third quarter".
func (p *parser) yearAgoPeriod(e expr, i int) (expr, bool) {
	e.kind, e.base, e.sign, e.n, e.unit, e.next = aYearOff, text, -1, 1, year, i+3
	j := i + 3
	if p.is(j, ordinal) && p.unit(p.skip(j+1)) == quarter {
		e.m, e.grain = p.n(j), quarterGrain
		e.next = p.skip(j+1) + 1
	} else if p.unit(j) == quarter || p.one(j, "period", "quarter") {
		e.next = j + 1
	}
	e.rule = "year-ago"
	return e, true
}

// pointedQuarter reads "the latest quarter", "this quarter", "the current quarter", "last quarter".
func (p *parser) pointedQuarter(e expr, i int) (expr, bool) {
	j := i + 1
	if p.is(j, fiscal) {
		j++
	}
	if p.unit(j) != quarter && !(p.is(i, recent) && p.one(j, "period")) || p.is(j, plural) {
		return e, false
	}
	e.kind, e.base, e.sign, e.next = period, published, p.n(i), j+1
	if p.is(i, far) {
		e.base = text
	}
	if p.is(i, recent) {
		e.base, e.sign = text, 0
	}
	e.unit, e.rule = quarter, "period"
	return e, true
}

// theQuarter reads "the quarter", "the 1988 quarter", "the 1988 period".
func (p *parser) theQuarter(e expr, i int) (expr, bool) {
	if f, ok := p.samePeriod(e, i, i+1); ok {
		return f, true
	}
	j := i + 1
	if y := p.yearDigits(j); y > 0 && (p.unit(j+1) == quarter || p.one(j+1, "period")) {
		e.first = i
		e.kind, e.base, e.y, e.hasYear, e.next, e.rule = period, text, p.num(j), true, j+2, "period"
		return e, true
	}
	if p.unit(j) == quarter && !p.is(j, plural) && !p.dash(j+1) && j == i+1 {
		e.kind, e.base, e.next, e.rule, e.unit = period, text, j+1, "period", quarter
		p.periodEnd(&e)
		return e, true
	}
	return e, false
}

// periodEnd looks at what follows "the quarter": ended Sept. 30, a year ago.
func (p *parser) periodEnd(e *expr) {
	j := e.next
	if p.one(j, "a") && p.unit(j+1) == year && p.one(j+2, "ago", "earlier") {
		e.kind, e.sign, e.unit, e.next, e.rule = aYearOff, -1, year, j+3, "year-ago"
		return
	}
	if !p.one(j, "ended", "ending") || !p.is(j+1, month) {
		return
	}
	f, ok := p.calendar(j + 1)
	if !ok {
		return
	}
	// A quarter that ends in the first half of a calendar quarter is mostly the one before.
	if e.m = (f.m + 1) / 3; e.m == 0 {
		e.m = 4
	}
	e.kind, e.grain, e.rule, e.base = calendar, quarterGrain, "quarter", noBase
	e.y, e.hasYear = f.y, f.hasYear
}

// samePeriod reads "the same period last year", "the comparable year-ago quarter", "the
// corresponding quarter of 1988"; j is the adjective.
func (p *parser) samePeriod(e expr, i, j int) (expr, bool) {
	if !p.one(j, "comparable", "corresponding", "same", "equivalent", "like", "similar") {
		return e, false
	}
	j++
	ago := p.unit(j) == year && p.dash(j+1) && p.one(j+2, "ago", "earlier")
	if ago {
		j += 3
	}
	if p.unit(j) != quarter && !p.one(j, "period") || p.is(j, plural) {
		return e, false
	}
	e.kind, e.base, e.sign, e.unit, e.next, e.rule, e.n = aYearOff, text, -1, year, j+1, "year-ago", 1
	j++
	if p.one(j, "of", "in") {
		j++
	}
	switch {
	case ago:
	case p.one(j, "last", "previous") && p.unit(j+1) == year:
		e.next = j + 2
	case p.one(j, "a", "the") && p.unit(j+1) == year && p.one(j+2, "ago", "earlier", "before"):
		e.next = j + 3
	case p.yearDigits(j) > 0:
		e.kind, e.y, e.hasYear, e.next, e.rule = period, p.num(j), true, j+1, "period"
	default:
		return e, false
	}
	return e, true
}
