package date

import "dateline/document"

// numeric reads 2025-05-12, 12/05/2025, 12.05.2025 and 9/11.
func (p *parser) numeric(i int) (expr, bool) {
	e := expr{first: i, kind: calendar, grain: dayGrain, hasYear: true}
	s := p.sign(i + 1)
	if !p.number(i) || !p.glued(i+1) || !p.number(i+2) || !p.glued(i+2) || p.glued(i) && p.in(i-1) && p.sign(i-1) != '(' && p.sign(i-1) != '"' && p.sign(i-1) != apostrophe {
		return e, false
	}
	three := p.in(i+4) && p.sign(i+3) == s && p.glued(i+3) && p.number(i+4) && p.glued(i+4)
	if three && p.glued(i+5) && (p.atoms[i+5].kind == isSign && p.number(i+6) && p.glued(i+6) || p.word(i+5) != "" && p.word(i+5) != "t") {
		return e, false
	}
	a, b := p.num(i), p.num(i+2)
	switch {
	case s == '/' && !three && a == 9 && b == 11:
		e.y, e.m, e.d, e.next = 2001, 9, 11, i+3
		return e, !(p.upper(i+3) && !p.blank(i+3))
	case (s == hyphen || s == '/') && three && p.digits(i) == 4 && p.digits(i+2) <= 2 && p.digits(i+4) <= 2:
		e.y, e.m, e.d, e.next = a, b, p.num(i+4), i+5
		p.isoTime(&e)
		return e, valid(e.y, e.m, e.d)
	case s == hyphen && !three && p.digits(i) == 4 && p.digits(i+2) == 2 && a >= 1900 && a < 2100 && b >= 1 && b <= 12 && b <= a%100:
		return e, false
	case (s == '/' || s == '.' || s == hyphen) && three && p.digits(i) <= 2 && p.digits(i+2) <= 2:
		return p.slashed(e, a, b, i+4, s)
	}
	return e, false
}

// slashed reads day, month and year in either order; rule says which order is open.
func (p *parser) slashed(e expr, a, b, yearAt int, s int32) (expr, bool) {
	switch p.digits(yearAt) {
	case 4:
		e.y = p.num(yearAt)
	case 2:
		if s != '/' {
			return e, false
		}
		e.y = twoDigit(p.num(yearAt))
	default:
		return e, false
	}
	e.next = yearAt + 1
	dmy, mdy := valid(e.y, b, a), valid(e.y, a, b)
	switch {
	case !dmy && !mdy || e.y < 1800 || e.y > 2199:
		return e, false
	case dmy && mdy && a != b:
		e.rule = "numeric-open"
		e.m, e.d = a, b
	case dmy && mdy:
		e.m, e.d = a, b
	case dmy:
		e.m, e.d, e.rule = b, a, "numeric-dmy"
	default:
		e.m, e.d, e.rule = a, b, "numeric-mdy"
	}
	return e, true
}

func valid(y, m, d int) bool {
	return y >= 1000 && y <= 9999 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

// isoTime reads T10:30:00Z after an ISO date.
func (p *parser) isoTime(e *expr) {
	j := e.next
	if !p.glued(j) || p.word(j) != "t" || p.digits(j+1) != 2 || p.sign(j+2) != ':' || p.digits(j+3) != 2 || !ofDay(p.num(j+1), p.num(j+3)) {
		return
	}
	e.time, e.typ = clockTime(p.num(j+1), p.num(j+3)), document.DateTime
	e.next = j + 4
	if p.sign(e.next) == ':' && p.digits(e.next+1) == 2 && p.glued(e.next+1) {
		e.next += 2
	}
	if p.glued(e.next) && p.word(e.next) == "z" {
		e.zoned = true
		e.next++
	}
}
