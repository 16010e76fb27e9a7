package date

import (
	"strconv"

	"dateline/document"
)

// amount is a count of units: exact, with a half or decimals, or vague.
type amount struct {
	n       int
	half    bool
	decimal string // "2.5"
	vague   bool
	article bool // a, an
}

// quantity reads 30-day, three and a half years, the past two months, two years ago.
func (p *parser) quantity(i int) (expr, bool) {
	e := expr{first: i, kind: duration, typ: document.DateDuration, of: -1}
	j := i
	if p.one(i, "last") && p.one(i-1, "to", "will", "would", "could", "may", "might") && !p.blank(i) {
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
		} else if !p.is(j, unit) || !p.is(j, plural) || p.blank(j) {
			return e, false
		}
	}
	if p.blank(k) {
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

// amount reads the number in front of a unit; next is 0 if there is none.
func (p *parser) amount(i int) (a amount, next int) {
	switch {
	case p.number(i):
		return p.figures(i)
	case p.one(i, "half") && p.one(i+1, "a", "an"):
		return amount{half: true}, i + 2
	case p.one(i, "half") && p.dash(i+1):
		return amount{half: true}, i + 1
	case p.one(i, "a", "an"):
		return p.article(i)
	case p.one(i, "another") && p.is(i+1, unit) && !p.is(i+1, plural):
		return amount{n: 1}, i + 1
	case p.is(i, several):
		return amount{vague: true}, i + 1
	case p.one(i, "couple") && p.one(i+1, "of"):
		return amount{n: 2}, i + 2
	case p.is(i, cardinal):
		return p.spelled(i)
	}
	return a, 0
}

// article reads "a", "a few", "a couple of", "a dozen", "a hundred", "another".
func (p *parser) article(i int) (a amount, next int) {
	switch {
	case p.is(i+1, several):
		return amount{vague: true}, i + 2
	case p.one(i+1, "couple"):
		if p.one(i+2, "of") {
			return amount{n: 2}, i + 3
		}
		return amount{n: 2}, i + 2
	case p.one(i+1, "dozen"):
		return amount{n: 12}, i + 2
	case p.is(i+1, scale):
		return amount{n: p.n(i + 1)}, i + 2
	}
	return amount{n: 1, article: true}, i + 1
}

// figures reads 30, 1,000, 2.5 and 3 1/2.
func (p *parser) figures(i int) (a amount, next int) {
	a, next = amount{n: p.num(i)}, i+1
	if p.glued(i) && p.in(i-1) && p.sign(i-1) != '(' && p.sign(i-1) != '"' && p.sign(i-1) != hyphen && p.sign(i-1) != apostrophe {
		return a, 0
	}
	for p.sign(next) == ',' && p.glued(next) && p.glued(next+1) && p.digits(next+1) == 3 && a.n < 1e6 {
		a.n = a.n*1000 + p.num(next+1)
		next += 2
	}
	switch {
	case p.sign(next) == '.' && p.glued(next) && p.glued(next+1) && p.number(next+1) && p.digits(next+1) < 4:
		a.decimal = p.folded[p.atoms[i].start:p.atoms[next+1].end]
		next += 2
	case p.number(next) && p.num(next) == 1 && p.sign(next+1) == '/' && p.number(next+2) && p.num(next+2) == 2:
		a.half = true
		next += 3
	case p.sign(next) == '½':
		a.half = true
		next++
	case p.one(next, "and") && p.one(next+1, "a") && p.one(next+2, "half"):
		a.half = true
		next += 3
	case p.is(next, scale):
		a.n = min(a.n, 1000) * p.n(next)
		next++
	}
	return a, next
}

// spelled reads twenty-four, two hundred, three and a half.
func (p *parser) spelled(i int) (a amount, next int) {
	a, next = amount{n: p.n(i)}, i+1
	if a.n >= 20 {
		if k := p.skip(next); p.is(k, cardinal) && p.n(k) > 0 && p.n(k) < 10 && !p.blank(k) {
			a.n, next = a.n+p.n(k), k+1
		}
	}
	if p.is(next, scale) {
		a.n *= p.n(next)
		next++
	} else if p.dash(next) && p.is(next+1, scale) {
		a.n *= p.n(next + 1)
		next += 2
	}
	k := p.skip(next)
	if p.one(k, "and") && p.one(p.skip(k+1), "a") && p.one(p.skip(p.skip(k+1)+1), "half") {
		a.half = true
		next = p.skip(p.skip(k+1)+1) + 1
	} else if p.one(k, "or", "to") && p.is(k+1, cardinal) && p.is(k+2, unit) && k == next {
		next = k + 2
		a.n = p.n(next - 1)
	}
	return a, next
}

// adjectives skips what may stand between a number and its unit.
func (p *parser) adjectives(i int) int {
	for p.one(i, "more", "full", "consecutive", "straight", "whole", "trading", "business", "working", "additional", "long", "calendar", "entire", "short", "successive", "further", "extra", "fiscal", "solid") && p.is(i+1, unit) {
		i++
	}
	return i
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

// value is the TIMEX3 duration of a units u.
func (a amount) value(u unitOf) string {
	var room [24]byte
	b := append(room[:0], 'P')
	if u <= hour {
		b = append(b, 'T')
	}
	n, scaled := a.n, map[unitOf]int{fortnight: 2, decade: 10, century: 100, millennium: 1000}[u]
	switch {
	case a.vague:
		b = append(b, 'X')
		return string(append(b, "?SMHDWWMQYYYYD"[u]))
	case a.decimal != "":
		b = append(b, a.decimal...)
	case a.half && (u == year || u == hour || u == minute || u == decade || u == dayUnit || u == century || u == fortnight):
		return a.withHalf(b, u)
	case a.half:
		b = append(strconv.AppendInt(b, int64(n), 10), ".5"...)
	case scaled > 0:
		b = strconv.AppendInt(b, int64(n*scaled), 10)
	case u == weekend:
		b = strconv.AppendInt(b, int64(n*2), 10)
	default:
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(append(b, "?SMHDWWMQYYYYD"[u]))
}

// withHalf writes a half as the next smaller unit: P3Y6M, PT1H30M.
func (a amount) withHalf(b []byte, u unitOf) string {
	whole := func(c byte) {
		if a.n > 0 {
			b = append(strconv.AppendInt(b, int64(a.n), 10), c)
		}
	}
	switch u {
	case year:
		whole('Y')
		b = append(b, "6M"...)
	case hour:
		whole('H')
		b = append(b, "30M"...)
	case minute:
		whole('M')
		b = append(b, "30S"...)
	case dayUnit:
		whole('D')
		b = append(b, "T12H"...)
	case fortnight:
		b = append(strconv.AppendInt(b, int64(2*a.n+1), 10), 'W')
	case decade:
		b = append(strconv.AppendInt(b, int64(10*a.n+5), 10), 'Y')
	case century:
		b = append(strconv.AppendInt(b, int64(100*a.n+50), 10), 'Y')
	}
	return string(b)
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
		led := p.one(i-1, "for", "in", "within", "over", "after", "took", "take", "takes", "spent", "lasted", "than", "follows", "followed")
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
	if rate := p.number(i-1) || p.is(i-1, count|unit) && p.is(i-1, plural|count) || p.one(i-1, "million", "billion", "cents", "thousand", "hundred"); rate && !p.blank(i) && e.unit >= dayUnit && p.counted(i) && !p.is(e.next, ago) {
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
