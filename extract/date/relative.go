package date

import "dateline/document"

// relative reads today, last week, the following day, this morning, the end of the year.
func (p *parser) relative(i int) (expr, bool) {
	e := expr{first: i, kind: deicticDay, grain: dayGrain, base: published}
	if p.is(i, deictic) {
		if p.properToday(i) {
			return e, false
		}
		e.n, e.next = p.n(i), i+1
		if p.word(i) == "tonight" {
			e.part, e.typ, e.time = 4, document.DateTime, "TNI"
			return e, true
		}
		p.partAfter(&e)
		return e, true
	}
	if p.unit(i) == year && !p.is(i, plural) {
		return p.yearEnd(e, i)
	}
	if p.word(i) == "overnight" {
		e.part, e.typ, e.time, e.next = 4, document.DateTime, "TNI", i+1
		return e, true
	}
	if p.is(i, near|far|recent) {
		return p.pointed(e, i)
	}
	if p.one(i, "the", "that") {
		return p.definite(e, i)
	}
	return e, false
}

// yearEnd reads year-end, year end and year's end.
func (p *parser) yearEnd(e expr, i int) (expr, bool) {
	j := i + 1
	if p.sign(j) == apostrophe && p.one(j+1, "s") {
		j += 2
	}
	j = p.skip(j)
	if !p.one(j, "end") || p.blank(j) || p.is(j+1, unit) {
		return e, false
	}
	e.kind, e.unit, e.grain, e.mod, e.next = unitAt, year, yearGrain, 3, j+1
	return e, true
}

// pointed reads last week, this year, the following day, that night.
func (p *parser) pointed(e expr, i int) (expr, bool) {
	e.kind, e.sign, e.base = unitAt, p.n(i), published
	far0 := p.is(i, far)
	if far0 || p.is(i, recent) {
		e.base = text
	}
	j := i + 1
	if p.one(i, "that") && p.one(j, "same") {
		j++
	}
	if p.one(i, "this", "that", "the") && p.one(j, "past", "coming", "last", "next") && p.is(j+1, unit|month|weekday) && !p.is(j+1, plural) {
		e.sign = p.n(j)
		j++
	}
	if p.blank(j) {
		return e, false
	}
	if p.one(j, "calendar", "fiscal", "financial") {
		j++
	}
	switch {
	case p.is(j, month):
		return p.pointedMonth(e, j)
	case p.is(j, part) && p.n(j) < 6 && !p.plural(j):
		e.kind, e.part, e.typ, e.time, e.next = deicticDay, p.n(j), document.DateTime, partNames[p.n(j)], j+1
		e.grain = dayGrain
		e.n = e.sign
		return e, true
	case p.unit(j) >= dayUnit && !p.is(j, plural):
	default:
		return e, false
	}
	u := p.unit(j)
	e.unit, e.grain, e.next = u, u.grain(), j+1
	if u == dayUnit {
		if p.one(i, "this", "last", "past", "recent", "latest", "current") && !p.one(i, "this") {
			return e, false
		}
		if p.one(i, "next") {
			e.base = text
		}
		if p.is(j+1, part) && p.n(j+1) < 6 {
			e.time, e.typ, e.next = partNames[p.n(j+1)], document.DateTime, j+2
		}
	}
	if k := e.next; p.one(i, "same") && p.one(k, "last", "next") && p.unit(k+1) == year && u < year {
		e.base, e.years, e.next = published, p.n(k), k+2
	}
	if p.is(i, recent) || u >= decade && u != weekend && e.sign < 0 && p.one(i, "last", "past") {
		return e, false
	}
	if p.dash(j+1) && p.word(j+2) != "" || u == quarter || u == year && p.sign(j+1) == apostrophe && (p.is(j+3, ordinal) && p.unit(p.skip(j+4)) == quarter) {
		return e, false
	}
	return e, true
}

func (p *parser) pointedMonth(e expr, j int) (expr, bool) {
	if !p.upper(j) && p.one(j, "may", "march") {
		return e, false
	}
	e.m, e.grain, e.kind = p.n(j), monthGrain, calendar
	e.next = p.dot(j + 1)
	if d, k := p.dayNumber(e.next); d > 0 && e.base == published {
		e.d, e.grain, e.next = d, dayGrain, k
	}
	return e, true
}

// definite reads "the end of the year", "the day before", "the weekend", "that year".
func (p *parser) definite(e expr, i int) (expr, bool) {
	j := i + 1
	if p.one(j, "full", "fiscal", "financial") {
		j++
	}
	if p.one(i-1, "in") && p.one(j, "morning", "afternoon", "evening") && !p.one(j+1, "of", "when", "after", "before") && !p.blank(j) {
		e.kind, e.typ, e.time, e.part, e.next = clock, document.DateTime, partNames[p.n(j)], p.n(j), j+1
		return e, true
	}
	u := p.unit(j)
	if p.blank(j) || u < dayUnit || p.is(j, plural) || p.dash(j+1) {
		return e, false
	}
	e.unit, e.grain, e.kind, e.next = u, u.grain(), unitAt, j+1
	switch {
	case j > i+1:
		if u == year && p.one(e.next, "ended", "ending") {
			return p.plainUnit(e, i, u)
		}
		return e, u == year
	case p.one(j+1, "before", "after") && u <= year && !p.is(j+2, month|weekday|deictic|near) && p.ends(j+2):
		e.base, e.next = text, j+2
		e.sign = p.n(j + 1)
		return e, true
	case p.one(j+1, "earlier", "later"):
		e.base, e.next, e.sign = text, j+2, p.n(j+1)
		return e, true
	case u == dayUnit && p.one(j+1, "before", "after") && p.is(j+2, deictic) && p.n(j+2) != 0:
		e.kind, e.base, e.next = deicticDay, published, j+3
		e.n = 2 * p.n(j+2)
		return e, true
	case u == weekend:
		return e, true
	}
	return p.plainUnit(e, i, u)
}

// plainUnit reads "the end of the year", "later in the day", "for the week", "the year ended".
func (p *parser) plainUnit(e expr, i int, u unitOf) (expr, bool) {
	ended := p.one(e.next, "ended", "ending") || p.one(e.next, "to") && p.is(e.next+1, month) && p.upper(e.next+1)
	switch {
	case u == year && ended || u == quarter && ended:
		e.kind, e.typ, e.value, e.rule = duration, document.DateDuration, amount{n: 1}.value(u), "quantity"
		return e, true
	case u == quarter || u > year:
		return e, false
	case p.one(i-1, "of") && p.is(i-2, edge) && u != dayUnit, p.one(i-1, "in") && p.is(i-2, mod|ago):
		return e, true
	case u == year || u == week:
		return e, p.one(i-1, "for", "of", "during") && !p.one(i-2, "day", "time", "days", "times", "man", "player", "team", "woman", "goal", "rest") && p.ends(e.next) && !p.one(e.next, "of", "to", "in", "that", "when")
	}
	return e, false
}

// ends reports whether a clause ends before atom i.
func (p *parser) ends(i int) bool {
	return p.blank(i) || p.atoms[i].kind == isSign && p.sign(i) != '$' || p.one(i, "and", "when", "but", "as", "in", "at", "that", "by", "with", "to", "for")
}
