package date

// calendar reads dates that name a month: 12 May 2025, May 12th, the 3rd of March, early June.
func (p *parser) calendar(i int) (expr, bool) {
	e := expr{first: i, kind: calendar}
	j := i
	if p.is(j, weekday) {
		if !p.properDay(j) {
			return e, false
		}
		e.weekday = p.n(j)
		j = p.dot(j + 1)
		if p.sign(j) == ',' {
			j++
		}
		if p.one(j, "the") || p.is(j, part) && p.one(j+1, "of") {
			j++
		}
		if p.one(j, "of") {
			j++
		}
	}
	var ok bool
	if p.is(j, month) {
		ok = p.monthFirst(&e, j)
	} else {
		ok = p.dayFirst(&e, j)
	}
	if !ok || e.weekday > 0 && e.d == 0 {
		return e, false
	}
	return e, e.d == 0 || e.d <= p.longest(&e)
}

// longest is the number of days of e's month; 29 for February without a year.
func (p *parser) longest(e *expr) int {
	if e.m == 0 {
		return 31
	}
	if e.hasYear {
		return daysIn(e.y, e.m)
	}
	return daysIn(2024, e.m)
}

// monthFirst reads "May 12, 2025", "May 2025", "May".
func (p *parser) monthFirst(e *expr, i int) bool {
	e.m, e.grain = p.n(i), monthGrain
	j := p.dot(i + 1)
	if p.sign(j) == ',' && p.yearDigits(j+1) > 0 && p.upper(i) {
		e.next = j + 2
		e.y, e.hasYear = p.num(j+1), true
		return true
	}
	if d, next := p.dayNumber(j); d > 0 && (p.upper(i) || !p.is(i, abbr)) && !(p.word(i) == "may" && !p.upper(i)) {
		e.d, e.grain, e.next = d, dayGrain, next
		p.yearAfter(e, true)
		return true
	}
	e.next = j
	if p.yearAfter(e, false) {
		return p.upper(i) || p.word(i) != "may"
	}
	return p.properMonth(i)
}

// dayFirst reads "12 May 2025", "the 3rd of March", "12" of "12-15 May".
func (p *parser) dayFirst(e *expr, i int) bool {
	d, j := p.dayNumber(i)
	if d == 0 {
		return false
	}
	if p.sign(i-1) == '$' || p.sign(i-1) == '.' && p.glued(i) && p.glued(i-1) {
		return false
	}
	k := j
	if p.one(k, "of") {
		k++
	}
	if p.dash(k) {
		k++
	}
	if !p.is(k, month) || p.blank(k) {
		return p.dayOfRange(e, d, j) || p.dayAgain(e, i, d, j) || p.dayAlone(e, i, d, j)
	}
	if !p.upper(k) && (p.is(k, abbr) || p.one(k, "may", "march", "august")) {
		return false
	}
	e.d, e.m, e.grain = d, p.n(k), dayGrain
	e.next = p.dot(k + 1)
	p.yearAfter(e, true)
	return true
}

// dayOfRange reads the first day of "12-15 May" and "12 and 13 May".
func (p *parser) dayOfRange(e *expr, d, j int) bool {
	if !p.dash(j) && !p.one(j, "and", "to", "or") && p.sign(j) != hyphen {
		return false
	}
	d2, k := p.dayNumber(j + 1)
	if d2 <= d {
		return false
	}
	if p.one(k, "of") {
		k++
	}
	if !p.is(k, month) || !p.upper(k) {
		return false
	}
	e.d, e.m, e.grain, e.next = d, p.n(k), dayGrain, j
	rest := expr{next: p.dot(k + 1)}
	if p.yearAfter(&rest, true) {
		e.y, e.hasYear = rest.y, true
	}
	return true
}

// dayAgain reads the 5 of "May 3-5" and "May 4 and 5".
func (p *parser) dayAgain(e *expr, i, d, j int) bool {
	if len(p.out) == 0 || !p.number(i) {
		return false
	}
	last := &p.out[len(p.out)-1]
	if last.kind != calendar || last.grain != dayGrain || last.next != i-1 || !p.is(last.first, month) && !p.number(last.next-1) || d <= last.d || last.time != "" {
		return false
	}
	if !p.dash(i-1) && p.sign(i-1) != hyphen && !(p.one(i-1, "and", "or", "to") && (p.ends(j) || p.one(j, "were", "was"))) {
		return false
	}
	e.m, e.d, e.grain, e.next = last.m, d, dayGrain, j
	e.y, e.hasYear = last.y, last.hasYear
	if p.sign(j) == ',' || p.yearDigits(j) > 0 {
		p.yearAfter(e, true)
	}
	if e.hasYear && !last.hasYear {
		last.y, last.hasYear = e.y, true
	}
	return true
}

// dayAlone reads "the 12th" of the month in view, after on, by, until.
func (p *parser) dayAlone(e *expr, i, d, j int) bool {
	if !p.number(i) || j != i+2 || !p.one(i-1, "the") || !p.one(i-2, "on", "by", "until", "till", "from", "before", "after", "since", "to") || !p.ends(j) || p.one(j, "in", "of") {
		return false
	}
	e.d, e.grain, e.next = d, dayGrain, j
	return true
}

// dayNumber reads a day of the month in digits or as an ordinal.
func (p *parser) dayNumber(i int) (d, next int) {
	if n := p.digits(i); n > 0 {
		d, next = p.num(i), i+1
		if p.glued(next) && p.one(next, "st", "nd", "rd", "th") {
			next++
		} else if p.glued(next) && (p.word(next) != "" || p.sign(next) == ':' && p.number(next+1)) {
			return 0, 0
		}
		if p.glued(next) && p.glued(next+1) && p.number(next+1) && (p.sign(next) == '.' || p.sign(next) == ',' && p.digits(next+1) == 3) {
			return 0, 0
		}
		if n > 2 || d < 1 || d > 31 || p.sign(next) == '%' {
			return 0, 0
		}
		return d, next
	}
	return p.ordinalWord(i)
}

// ordinalWord reads first to thirty-first.
func (p *parser) ordinalWord(i int) (n, next int) {
	if p.is(i, ordinal) {
		return p.n(i), i + 1
	}
	if p.is(i, cardinal) && p.n(i) >= 20 {
		if k := p.skip(i + 1); p.is(k, ordinal) && p.n(k) < 10 {
			return p.n(i) + p.n(k), k + 1
		}
	}
	return 0, 0
}
