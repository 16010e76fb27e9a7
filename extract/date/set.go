package date

import "dateline/document"

// set reads daily, every Friday, each year, twice a week, per day.
func (p *parser) set(i int) (expr, bool) {
	e := expr{first: i, kind: set, typ: document.DateSet, next: i + 1}
	if p.is(i, daily) {
		if p.upper(i) && (p.upper(i-1) || p.upper(i+1)) && !p.blank(i) {
			return e, false
		}
		e.value = amount{n: 1}.value(dailyUnits[p.n(i)])
		return e, true
	}
	if p.unit(i) == weekend {
		e.value = "XXXX-WXX-WE"
		return e, p.is(i, plural) && p.one(i-1, "on", "at", "most", "and", "or") && !p.blank(i)
	}
	j := i
	switch {
	case p.is(i, each):
		j++
		if p.one(j, "single", "other") {
			j++
		}
	case p.one(i, "once", "twice") && p.one(i+1, "a", "an", "every", "each", "per"):
		j += 2
	case p.one(i, "once", "twice") && p.is(i+1, daily):
		e.value, e.next = amount{n: 1}.value(dailyUnits[p.n(i+1)]), i+2
		return e, true
	case p.is(i, cardinal|several) && p.one(i+1, "times") && p.one(i+2, "a", "an", "every", "each", "per"):
		j += 3
	case p.one(i, "per") && p.unit(i+1) != noUnit:
		j++
	default:
		return e, false
	}
	return p.repeated(e, j)
}

//nolint:gochecknoglobals // read only
var dailyUnits = [10]unitOf{3: hour, 4: dayUnit, 5: week, 6: fortnight, 7: monthUnit, 8: quarter, 9: year}

// repeated reads what comes back every time: a unit, a weekday, a month, a season.
func (p *parser) repeated(e expr, j int) (expr, bool) {
	e.next = j + 1
	if p.blank(j) {
		return e, false
	}
	switch c := p.class(j); {
	case c&weekday != 0 && p.upper(j):
		e.value = weekdayName(p.n(j))
		if p.is(j+1, part) {
			e.value, e.next = e.value+partNames[p.n(j+1)], j+2
		}
	case c&month != 0 && p.upper(j):
		w := when{grain: monthGrain, noYear: true, n: p.n(j)}
		e.value = w.value()
	case c&season != 0:
		e.value = "XXXX-" + seasonNames[p.n(j)]
	case c&part != 0 && p.n(j) < 6:
		e.value = "XXXX-XX-XX" + partNames[p.n(j)]
	default:
		return p.everyUnit(e, j)
	}
	return e, true
}

func (p *parser) everyUnit(e expr, j int) (expr, bool) {
	a, k := amount{n: 1}, j
	if n, next := p.amount(j); next > 0 {
		a, k = n, next
	}
	if p.is(k, ordinal) && p.unit(k+1) != noUnit {
		a.n, k = p.n(k), k+1
	}
	u := p.unit(k)
	if u == noUnit || a.vague && !p.is(e.first, each) || p.is(k, ordinal) {
		return e, false
	}
	e.value, e.next = a.value(u), k+1
	return e, true
}
