package date

import "dateline/document"

// calendar reads dates that name a month: 12 May 2025, May 12th, the 3rd of March, early June.
func (p *parser) calendar(i int) (expr, bool) {
	e := expr{first: i, kind: calendar, of: -1}
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

// properMonth tells a month that stands alone from may, march, August Wilson and Mrs May.
func (p *parser) properMonth(i int) bool {
	w := p.word(i)
	if p.is(i-1, title) || p.sign(i-1) == '.' && p.is(i-2, title) && p.glued(i-1) {
		return false
	}
	if p.digits(i-1) > 0 && p.digits(i-1) < 3 && !p.blank(i) || p.digits(p.dot(i+1)) > 0 && p.digits(p.dot(i+1)) < 3 && !p.blank(p.dot(i+1)) && p.num(p.dot(i+1)) < 40 && p.ends(p.dot(i+1)+1) {
		return false // 31 February is no date, nor a February
	}
	if p.is(i, abbr) {
		return p.upper(i) && p.sign(i+1) == '.' && p.glued(i+1) && w != "mar" && w != "jan" || w == "sept" && p.upper(i)
	}
	led := p.is(i-1, prep|mod|near|far|edge) && !p.blank(i) && !p.one(i-1, "and", "or", "with", "to", "by", "for", "from", "about", "like", "as", "between") || p.sign(i-1) == hyphen && p.is(i-2, mod|month)
	if !p.upper(i) {
		return w != "may" && w != "march" && w != "august"
	}
	name := p.upper(i+1) && !p.blank(i+1) && !p.is(i+1, month|weekday|prep)
	switch w {
	case "may":
		return p.one(i-1, "to") && p.is(i-2, unit) || led && !p.one(i-1, "after", "through") && !name || p.is(i-1, prep) && !name && p.near(i, month) || p.one(i-1, "the") && !name
	case "march", "april", "june", "august":
		if p.upper(i-1) && !p.blank(i) && p.class(i-1) == 0 {
			return false
		}
		if w == "march" && p.one(i-1, "'s", "s") {
			return false
		}
		return !name || p.one(i-1, "in", "since", "until", "during", "last", "next", "this", "early", "late", "mid")
	}
	return true
}

// near reports whether a word of class c stands within four atoms of i.
func (p *parser) near(i int, c class) bool {
	for k := max(i-4, 0); k <= i+4; k++ {
		if k != i && p.is(k, c) {
			return true
		}
	}
	return false
}

// properDay tells a weekday from Sunday Times, Black Friday, sun and sat.
func (p *parser) properDay(i int) bool {
	if !p.upper(i) {
		return !p.is(i, abbr)
	}
	if p.is(i, abbr) {
		return p.sign(i+1) == '.' && p.glued(i+1) && p.inside(i+1) || p.one(i, "tues", "thurs", "weds") || p.is(i+1, month) || p.sign(i+1) == ',' && p.is(i+2, month) || p.number(i+1) && p.is(i+2, month)
	}
	if p.one(i-1, "black", "ruby", "bloody", "super", "cyber", "giving", "fat", "shrove", "maundy", "casual", "joe", "red") && p.upper(i-1) {
		return false
	}
	return !p.is(i+1, shop) || !p.upper(i+1) || p.blank(i+1)
}

var _ = document.DateDate
