package date

import "dateline/document"

// quantity reads 30-day, three and a half years, the past two months, two years ago.
func (p *parser) quantity(i int) (expr, bool) {
	e := expr{first: i, kind: duration, typ: document.DateDuration}
	j := i
	if p.one(i, "last") && p.lasts(i) && !p.blank(i) {
		return e, false
	}
	lead := p.is(i, near|recent) || p.is(i, ordinal) && !p.one(i, "second")
	if lead {
		j++
	}
	a, k := p.amount(j)
	if k == 0 {
		a, k = amount{vague: true}, j
		if lead && !p.is(j, plural) && (p.unit(j) == decade || p.unit(j) == century) && p.one(i, "past", "last") {
			a = amount{n: 1}
		} else if !p.is(j, unit) || !p.is(j, plural) || lead && p.blank(j) {
			return e, false
		}
	}
	if p.blank(k) && k > i {
		return e, false
	}
	hyphened := p.dash(k)
	k = p.adjectives(p.skip(k))
	u := p.unit(k)
	if u == noUnit || p.blank(k) && k > i || p.rejectsUnit(a, u, i, k, hyphened) {
		return e, false
	}
	e.unit, e.grain, e.n, e.vague, e.next = u, u.grain(), a.n, a.vague, k+1
	if a.article && p.one(k-1, "calendar", "fiscal", "long", "short") {
		return e, false
	}
	if p.one(k+1, "and") && p.one(k+2, "a") && p.one(k+3, "half") && a.n > 0 {
		a.half, a.article, e.next = true, false, k+4
	}
	e.value = a.value(u)
	if f, ok := p.offHour(e, a); ok {
		return f, true
	}
	if lead {
		return p.ledQuantity(e, i, k == j)
	}
	if a.n == 1 && u == dayUnit && p.one(i, "one") && (p.is(i-1, will) || p.one(i-1, "may", "might", "could", "would", "can")) {
		e.kind, e.typ, e.value = reference, document.DateDate, "FUTURE_REF"
		return e, true
	}
	if k = p.orSo(e.next); p.is(k, ago) && !p.blank(k) || p.one(k, "from") && p.one(k+1, "now", "today") || p.one(k, "on") && (p.sign(k+1) == ',' || p.sign(k+1) == '.') && e.unit >= dayUnit {
		if f, ok := p.offset(e, k); ok {
			return f, true
		}
	}
	return p.bareQuantity(e, a, i, hyphened)
}

// lasts reports whether "last" at i is the verb: bulbs should last years.
func (p *parser) lasts(i int) bool {
	return p.one(i-1, "to", "will", "would", "could", "may", "might", "should", "must", "can", "cannot", "not", "t") || p.tag(i) == document.VB || p.tag(i) == document.VBP
}

// rejectsUnit knows the amounts that are no times: a second, three quarters of, ages.
func (p *parser) rejectsUnit(a amount, u unitOf, i, k int, hyphened bool) bool {
	if p.one(i-1, "aged", "age") || p.is(k, abbr) || u == second && (a.n == 1 || a.n == 0 || !p.is(k, plural) && !hyphened) {
		return true
	}
	if u == quarter && (!p.is(k, plural) || a.n > 0 && a.n < 4 && !p.is(i, near|recent)) {
		return true
	}
	if p.sign(i-1) == '$' || p.sign(i-1) == '€' || p.sign(i-1) == '£' {
		return true
	}
	if old := p.skip(k + 1); p.one(old, "old", "olds") || p.one(k+1, "of") && p.one(k+2, "age") {
		return true
	}
	if !p.is(k, plural) && !hyphened && a.n != 1 && !a.half && !p.is(k-1, unit) && a.decimal == "" && u != hour && u != minute && !p.number(i) && a.vague {
		return true
	}
	return false
}

// ledQuantity is an amount after past, last, next, first, recent, coming.
func (p *parser) ledQuantity(e expr, i int, bare bool) (expr, bool) {
	switch {
	case bare && p.is(i, recent):
		if e.unit != monthUnit && e.unit != week {
			e.kind, e.typ, e.value = reference, document.DateDate, "PAST_REF"
		}
	case bare && p.one(i, "coming", "upcoming"):
		e.kind, e.typ, e.value = reference, document.DateDate, "FUTURE_REF"
	case bare && (!p.one(i, "past", "last", "next") || p.one(i, "current")):
		return e, p.is(i, ordinal) && p.one(i-1, "the")
	}
	e.base, e.sign = published, p.n(i)
	if p.is(i, ordinal) {
		e.base, e.sign = noBase, 0
	}
	if p.is(i, near) {
		return e, p.is(e.next-1, plural) || e.n == 1 && !p.one(i, "this", "current")
	}
	return e, true
}

// offset is an amount with ago, earlier, later, from now.
func (p *parser) offset(e expr, k int) (expr, bool) {
	e.kind, e.typ, e.base, e.rule = offset, document.DateDate, text, "offset"
	switch {
	case p.one(k, "from"):
		e.sign, e.base, e.next = 1, published, k+2
		return e, true
	case p.one(k, "before", "after"):
		if !p.ends(k+1) || p.one(k+1, "the") || p.one(k+1, "that") {
			return e, false
		}
	case p.one(k, "on"):
		e.sign, e.next = 1, k+1
		return e, true
	case p.one(k, "ago", "hence"):
		e.base = published
	}
	e.sign, e.next = p.n(k), k+1
	if e.unit == year && e.n == 1 && e.sign < 0 && !e.vague {
		e.kind = aYearOff
	}
	return e, true
}

// orSo skips "or so" and "or more".
func (p *parser) orSo(i int) int {
	if p.one(i, "or") && p.one(i+1, "so", "more", "less") {
		return i + 2
	}
	return i
}

// bareQuantity decides whether an amount alone is a duration, a rate or nothing.
func (p *parser) bareQuantity(e expr, a amount, i int, hyphened bool) (expr, bool) {
	if a.article {
		return p.articleUnit(e, i)
	}
	if a.vague && e.next == i+1 { // bare plural
		led := p.one(i-1, "for", "in", "within", "over", "after", "took", "take", "takes", "spent", "lasted", "last", "lasts", "than", "follows", "followed")
		if p.one(e.next, "after", "before") && e.unit != quarter && e.unit != second && !p.one(i-1, "of", "and", "or", "the") {
			return e, true
		}
		return e, led && !p.blank(i) && e.unit != quarter && e.unit != weekend && e.unit != second
	}
	if p.one(i, "many", "some", "multiple") && p.is(e.next, ago) {
		return e, false
	}
	return e, true
}

// counted reports whether a number stands in the few words before i: 60,000 passengers a day.
func (p *parser) counted(i int) bool {
	for k := i - 1; k >= 0 && k > i-5 && !p.blank(k+1); k-- {
		if p.number(k) || p.is(k, cardinal|scale) {
			return true
		}
	}
	return false
}

// articleUnit reads "a week" as a duration or, after an amount, as a rate.
func (p *parser) articleUnit(e expr, i int) (expr, bool) {
	if rate := p.number(i-1) || p.is(i-1, count|unit) && p.is(i-1, plural|count) || p.one(i-1, "million", "billion", "cents", "thousand", "hundred"); rate && !p.blank(i) && e.unit >= dayUnit && p.counted(i) && !p.is(e.next, ago) && !p.one(e.next, "of") {
		e.kind, e.typ, e.rule = set, document.DateSet, "set"
		return e, true
	} else if rate {
		return e, false
	}
	if p.sign(i-1) == '%' || p.one(i-1, "percent") || e.unit == second || e.unit == minute && !p.is(i-1, prep|approx) {
		return e, false
	}
	if p.one(i-1, "once", "twice", "times") {
		return e, false
	}
	if w := p.word(i - 1); !p.is(i-1, prep) && len(w) > 2 && w[len(w)-1] == 's' {
		return e, false
	}
	return e, !p.one(i-1, "is", "as", "quite", "such", "what", "not") && !p.dash(e.next) && !p.one(e.next, "when", "s")
}
