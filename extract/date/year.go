package date

// year reads 1998, '98, the 1990s, the nineties, the 19th century, fiscal 1989, 480 BC.
func (p *parser) year(i int) (expr, bool) {
	e := expr{first: i, kind: calendar, grain: yearGrain, hasYear: true}
	if y, k := p.beforeChrist(i); k > 0 {
		e.y, e.next = y, k
		return e, true
	}
	if c, k := p.century(i); k > 0 {
		e.y, e.grain, e.next, e.rule = c, centuryGrain, k, "century"
		return e, true
	}
	if y, k := p.decade(i); k > 0 {
		e.y, e.grain, e.next, e.rule = y, decadeGrain, k, "decade"
		return e, true
	}
	if p.sign(i) == apostrophe {
		e.y, e.next = 0, i+2
		if p.digits(i+1) == 2 && p.glued(i+1) && !p.glued(i) && !(p.glued(i+2) && p.word(i+2) != "") {
			e.y = twoDigit(p.num(i + 1))
		}
		return e, e.y > 0
	}
	if p.is(i, fiscal) {
		return p.fiscalYear(e, i)
	}
	if p.unit(i) == year && p.one(i-1, "the") && !p.blank(i+1) {
		if e.y, e.next = p.spelledYear(i + 1); e.next > 0 {
			return e, true
		}
		e.y, e.next = 0, i+2
		if p.yearDigits(i+1) > 0 {
			e.y = p.num(i + 1)
		}
		return e, e.y > 0
	}
	if y, k := p.spelledYear(i); k > 0 && (y >= 1700 && !p.is(k, unit|count|scale)) && (y != 2000 || p.one(i-1, "year")) {
		e.y, e.next = y, k
		return e, true
	}
	if p.digits(i) == 4 && p.isYear(i) {
		e.y, e.next = p.num(i), i+1
		return e, true
	}
	if p.digits(i) == 2 && p.dash(i-1) && p.digits(i-2) == 4 && len(p.out) > 0 && p.out[len(p.out)-1].next == i-1 && p.out[len(p.out)-1].grain == yearGrain && p.num(i) > p.num(i-2)%100 {
		e.y, e.next = p.num(i-2)/100*100+p.num(i), i+1
		return e, true
	}
	return e, false
}

// fiscalYear reads fiscal 1989, FY2025, FY25, the financial year 2024.
func (p *parser) fiscalYear(e expr, i int) (expr, bool) {
	j := i + 1
	if p.unit(j) == year {
		j++
	}
	e.rule = "fiscal-year"
	switch {
	case p.digits(j) == 4 && p.num(j) > 1900 && p.num(j) < 2200:
		e.y, e.next = p.num(j), j+1
		return e, true
	case p.one(i, "fy") && p.digits(j) == 2 && p.glued(j):
		e.y, e.next = twoDigit(p.num(j)), j+1
		return e, true
	}
	return e, false
}

// century reads the 19th century, nineteenth-century, the fifth century BC. A year of it comes back.
func (p *parser) century(i int) (y, next int) {
	var n, j int
	if p.number(i) && p.glued(i+1) && p.one(i+1, "st", "nd", "rd", "th") {
		n, j = p.num(i), i+2
	} else {
		n, j = p.ordinalWord(i)
	}
	if n == 0 || n > 30 {
		return 0, 0
	}
	j = p.skip(j)
	if p.unit(j) != century || p.blank(j) {
		return 0, 0
	}
	j++
	if p.is(j, era) && p.upper(j) && !p.blank(j) {
		if p.n(j) < 0 {
			return 1 - (n-1)*100 - 1, j + 1
		}
		j++
	}
	return n*100 - 100, j
}

// decade reads 1990s, 1990's, '90s, the nineties.
func (p *parser) decade(i int) (y, next int) {
	short := p.sign(i) == apostrophe
	j := i
	if short {
		j++
	}
	if p.number(j) && p.num(j)%10 == 0 {
		s := j + 1
		if p.sign(s) == apostrophe && p.glued(s) {
			s++
		}
		if p.one(s, "s") && p.glued(s) {
			switch {
			case p.digits(j) == 4 && p.num(j) > 1000 && p.num(j) < 2100 && !short:
				return p.num(j), s + 1
			case p.digits(j) == 2 && p.num(j) >= 20 && s == j+1 && (short || p.one(i-1, "the", "early", "mid", "late")) && !p.glued(i):
				return 1900 + p.num(j), s + 1
			}
		}
	}
	if p.is(i, tens) && p.n(i) >= 20 && (p.one(i-1, "the", "early", "late", "mid", "roaring") || p.dash(i-1)) && !p.one(i-2, "in", "into") {
		return 1900 + p.n(i), i + 1
	}
	return 0, 0
}

// isYear asks for a reason to read four digits as a year.
func (p *parser) isYear(i int) bool {
	y := p.num(i)
	if y < 1000 || y > 2199 || p.is(i+1, count|unit|scale) && !p.blank(i+1) {
		return false
	}
	if p.glued(i) && p.in(i-1) {
		switch s := p.sign(i - 1); {
		case s == '(' || s == '[' || s == '"' || s == apostrophe:
		case s == hyphen || s == '/':
			if !p.number(i-2) && !p.one(i-2, "mid", "pre", "post", "early", "late", "end") && !p.is(i-2, month) || p.number(i-2) && p.digits(i-2) != 4 {
				return false
			}
		case s == 0x2014 || s == '`':
		default:
			return false
		}
	}
	if p.glued(i + 1) {
		switch s := p.sign(i + 1); {
		case p.word(i+1) != "" || s == '%' || s == '/' && p.number(i+2) && p.digits(i+2) != 2 && p.digits(i+2) != 4:
			return false
		case (s == ',' || s == '.' || s == ':') && p.glued(i+2) && p.number(i+2):
			return false
		case s == hyphen && p.glued(i+2) && p.word(i+2) != "" && !p.is(i+2, month|season):
			return y >= 1900 && y < 2040 && !p.is(i+2, unit) && !p.one(i+2, "foot", "member", "strong", "mile", "seat", "pound", "ton", "metre", "meter", "acre", "room", "odd", "plus")
		}
	}
	return p.yearReason(i, y)
}

func (p *parser) yearReason(i, y int) bool {
	if p.dash(i+1) && p.yearDigits(i+2) > 0 && p.num(i+2) > y && p.num(i+2) < y+200 {
		return true
	}
	if p.one(i-1, "in", "since", "during", "until", "till", "circa", "early", "late", "mid", "year", "summer", "spring", "autumn", "winter", "fall", "end") {
		return !p.one(i-1, "end", "fall") || y > 1800
	}
	if p.one(i+1, "people", "percent") || p.one(i-1, "no", "number", "page", "room", "highway", "route", "flight", "boeing", "than", "least", "nearly", "almost", "over", "some", "only", "roughly", "model", "interstate", "series", "windows", "office", "paragraph", "section", "chapter", "article", "rule", "clause", "gate", "extension", "lot", "another", "all", "those") {
		return false
	}
	if p.number(i-1) && !p.blank(i) {
		return false
	}
	if p.sign(i-1) == '.' && p.one(i-2, "no") || p.sign(i-1) == '$' || p.sign(i-1) == '#' {
		return false
	}
	if y >= 1900 && y < 2040 {
		w := p.word(i + 1)
		return !(p.one(i-1, "about", "around", "approximately", "another", "to", "up", "of", "by", "for", "with", "and", "from") && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !p.upper(i+1) && !p.one(i+1, "was", "has", "elections", "results", "sales", "earnings") && !p.blank(i+1))
	}
	if p.historic && y >= 1400 && !p.plural(i+1) {
		return true
	}
	return p.one(i-1, "of", "by", "from", "to", "after", "before", "and", "between", "through", "about", "around", "for") && p.ends(i+1) && y < 1900 && y >= 1400 || p.sign(i-1) == '(' && (p.sign(i+1) == ')' || p.dash(i+1)) || p.dash(i-1) && p.digits(i-2) == 4
}
