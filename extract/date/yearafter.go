package date

// yearAfter reads a year after e: ", 2025", "2025", "of 2025", "'98", "480 BC".
func (p *parser) yearAfter(e *expr, comma bool) bool {
	j := e.next
	if p.sign(j) == ',' && comma {
		j++
	}
	if p.one(j, "of", "in") {
		j++
	}
	if p.blank(j) {
		return false
	}
	if y, k := p.beforeChrist(j); k > 0 {
		e.y, e.hasYear, e.next = y, true, k
		return true
	}
	if p.sign(j) == apostrophe && p.digits(j+1) == 2 && p.glued(j+1) {
		e.y, e.hasYear, e.next = twoDigit(p.num(j+1)), true, j+2
		return true
	}
	if y, k := p.spelledYear(j); k > 0 {
		e.y, e.hasYear, e.next = y, true, k
		return true
	}
	if p.pointedAfter(e, j) {
		return true
	}
	if p.yearDigits(j) == 0 || p.is(j+1, count) && !comma {
		return false
	}
	e.y, e.hasYear, e.next = p.num(j), true, j+1
	return true
}

// pointedAfter reads "of that year", "last year", "of the same year" after a month or day.
func (p *parser) pointedAfter(e *expr, j int) bool {
	k := j
	if p.one(k, "the") && p.is(k+1, far) {
		k++
	}
	if !p.is(k, near|far) || p.unit(k+1) != year || p.is(k+1, plural) || p.sign(k+2) == apostrophe || e.grain < seasonGrain {
		return false
	}
	e.base, e.sign, e.unit, e.next = published, p.n(k), year, k+2
	if p.is(k, far) {
		e.base = text
	}
	return true
}

// yearDigits is 4 if atom i is a number that can be a year beside a month.
func (p *parser) yearDigits(i int) int {
	if p.digits(i) != 4 || p.num(i) < 1000 || p.num(i) > 2199 || p.blank(i) {
		return 0
	}
	if p.glued(i+1) && (p.word(i+1) != "" || p.number(i+2) && p.glued(i+2) && (p.sign(i+1) == ',' || p.sign(i+1) == '.' || p.sign(i+1) == ':')) {
		return 0
	}
	return 4
}

// beforeChrist reads "480 BC", "44 B.C." and gives the astronomical year.
func (p *parser) beforeChrist(i int) (y, next int) {
	n := p.digits(i)
	if n == 3 && p.ancient && !p.is(i+1, era|count|unit) && !p.glued(i+1) && (p.one(i-1, "in", "since", "until", "spring", "summer", "autumn", "winter", "early", "late") || p.one(i-1, "of", "by", "from", "to") && p.ends(i+1)) && !p.plural(i+1) {
		return 1 - p.num(i), i + 1
	}
	if n == 0 || n > 4 || !p.is(i+1, era) || p.sign(i+1) != 0 || !p.upper(i+1) {
		return 0, 0
	}
	next = i + 2
	if p.sign(next) == '.' && p.glued(next) && len(p.word(i+1)) > 2 && p.word(i + 1)[1] == '.' {
		next++
	}
	if p.n(i+1) < 0 {
		return 1 - p.num(i), next
	}
	return p.num(i), next
}

// inside reports whether the sentence goes on after the full stop at i.
func (p *parser) inside(i int) bool { return !p.blank(i+1) && !p.upper(i+1) }

// twoDigit is the year of 'NN: within the eighty years before 2030.
func twoDigit(n int) int {
	if n < 30 {
		return 2000 + n
	}
	return 1900 + n
}

// spelledYear reads "nineteen ninety-six" and "two thousand and five".
func (p *parser) spelledYear(i int) (y, next int) {
	if !p.is(i, cardinal) {
		return 0, 0
	}
	switch n := p.n(i); {
	case n == 2 && p.one(i+1, "thousand"):
		y, next = 2000, i+2
		if p.one(next, "and") && p.is(next+1, cardinal) {
			next++
		}
		if p.is(next, cardinal) && p.n(next) < 20 {
			y, next = y+p.n(next), next+1
		}
		return y, next
	case n >= 15 && n <= 20 && p.is(i+1, cardinal) && p.n(i+1) >= 10:
		y, next = n*100+p.n(i+1), i+2
		if k := p.skip(next); p.n(i+1) >= 20 && p.is(k, cardinal) && p.n(k) < 10 && p.n(k) > 0 {
			y, next = y+p.n(k), k+1
		}
		return y, next
	}
	return 0, 0
}
