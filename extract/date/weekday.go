package date

import "dateline/document"

// weekday reads Monday, next Tuesday, Friday night, Sunday's; and Mondays as a set.
func (p *parser) weekday(i int) (expr, bool) {
	e := expr{first: i, kind: bareDay, grain: dayGrain}
	j := i
	if p.is(j, near|far) {
		if p.is(j, far) && !p.one(j, "that", "same") && !p.one(j-1, "the") {
			return e, false // following Saturday's event
		}
		if p.one(j, "this") && p.is(j+1, near) {
			j++
		}
		if !p.is(j+1, weekday) || p.blank(j+1) {
			return e, false
		}
		e.base, e.sign = published, p.n(j)
		if p.is(j, far) {
			e.base = text
		}
		j++
	}
	if p.is(j, weekdays) {
		e.kind, e.typ, e.value, e.next = set, document.DateSet, weekdayName(p.n(j)), j+1
		return e, p.upper(j)
	}
	if !p.is(j, weekday) || !p.properDay(j) {
		return e, false
	}
	e.weekday = p.n(j)
	e.next = p.dot(j + 1)
	if k := e.next + 1; e.base != noBase && p.sign(e.next) == ',' && p.is(k, month) {
		if f, ok := p.calendar(k); ok && f.grain == dayGrain {
			f.first, f.weekday, f.rule = i, e.weekday, "calendar"
			return f, true
		}
	}
	p.partAfter(&e)
	p.weekAfter(&e)
	return e, true
}

// weekAfter takes the week behind a day into it: Wednesday [next week], Monday [of last week].
func (p *parser) weekAfter(e *expr) {
	j := e.next
	if p.one(j, "of") {
		j++
	}
	if e.kind != bareDay || e.base != noBase || p.blank(j) || p.blank(j+1) || !p.one(j+1, "week") || p.one(j+2, "'s", "’s") {
		return
	}
	switch {
	case p.one(j, "next"):
		e.n = 1
	case p.one(j, "last"):
		e.n = -1
	case !p.one(j, "this"):
		return
	}
	e.unit, e.next = week, j+2
}

// partAfter takes "morning" or "at noon" after a day into it.
func (p *parser) partAfter(e *expr) {
	j := e.next
	if !p.is(j, part) || p.blank(j) || p.upper(j) && p.upper(j+1) {
		return
	}
	e.part, e.typ, e.next = p.n(j), document.DateTime, j+1
	e.time = partNames[e.part]
	if p.plural(j) {
		e.kind, e.typ = set, document.DateSet
		e.value = weekdayName(e.weekday) + e.time
	}
}

func (p *parser) plural(i int) bool {
	w := p.word(i)
	return len(w) > 1 && w[len(w)-1] == 's'
}

// weekdayName is the open value of a weekday: XXXX-WXX-1.
func weekdayName(n int) string { return "XXXX-WXX-" + string(rune('0'+n)) }
