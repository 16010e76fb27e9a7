package date

import "strconv"

// amount is a count of units: exact, with a half or decimals, or vague.
type amount struct {
	n       int
	half    bool
	decimal string // "2.5"
	vague   bool
	article bool // a, an
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
	for p.one(i, "more", "full", "consecutive", "straight", "whole", "trading", "business", "working", "additional", "long", "calendar", "entire", "short", "successive", "further", "extra", "solid", "single") && p.is(i+1, unit) {
		i++
	}
	return i
}

// value is the TIMEX3 duration of a units u.
func (a amount) value(u unitOf) string {
	var room [24]byte
	b := append(room[:0], 'P')
	if u <= hour {
		b = append(b, 'T')
	}
	n, scaled := a.n, u.scale()
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

// scale is how many weeks or years a longer unit has.
func (u unitOf) scale() int {
	switch u {
	case fortnight:
		return 2
	case decade:
		return 10
	case century:
		return 100
	case millennium:
		return 1000
	}
	return 0
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
