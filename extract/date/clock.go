package date

import "dateline/document"

// clock reads 8:30 p.m., 0900 GMT, nine o'clock, noon, with the day after it.
func (p *parser) clock(i int) (expr, bool) {
	e := expr{first: i, kind: clock, typ: document.DateTime}
	h, m, j, ok := p.hours(i)
	if !ok {
		return e, false
	}
	e.time, e.next = clockTime(h, m), j
	if z, k := p.zone(j); k > 0 {
		e.zone, e.zoned, e.next = z, z != unknownZone, k
	}
	p.dayAfter(&e)
	return e, true
}

// offHour reads "an hour before midnight", "ten minutes after noon": e is the amount a
// of hours or minutes.
func (p *parser) offHour(e expr, a amount) (expr, bool) {
	j := e.next
	if e.unit != hour && e.unit != minute || a.vague || a.half || a.decimal != "" || a.n < 1 || !p.one(j, "before", "after") {
		return e, false
	}
	h, m, next, ok := p.hours(j + 1)
	if !ok {
		return e, false
	}
	off := a.n
	if e.unit == hour {
		off *= 60
	}
	if p.one(j, "before") {
		off = -off
	} else if h == 24 {
		return e, false // of the next day
	}
	t := 60*h + m + off
	if t < 0 || t >= 24*60 {
		return e, false
	}
	f := expr{first: e.first, kind: clock, typ: document.DateTime, rule: "clock", time: clockTime(t/60, t%60), next: next}
	p.dayAfter(&f)
	return f, true
}

// hours reads the hour and the minute. A number alone is none.
func (p *parser) hours(i int) (h, m, next int, ok bool) {
	if p.is(i, part) {
		return p.namedHour(i)
	}
	if p.is(i, cardinal) {
		if h, next, ok = p.oclock(i, p.n(i)); ok {
			return h, 0, next, true
		}
		if j := p.meridian(i + 1); j > 0 && p.n(i) >= 1 && p.n(i) <= 12 {
			return p.half(p.n(i), i+1), 0, j, true
		}
		return 0, 0, 0, false
	}
	if !p.number(i) || p.digits(i) > 4 || p.glued(i) && p.in(i-1) && p.sign(i-1) != '(' && p.sign(i-1) != hyphen && p.sign(i-1) != apostrophe && p.sign(i-1) != '"' {
		return 0, 0, 0, false
	}
	h, j := p.num(i), i+1
	if s := p.sign(j); (s == ':' || s == '.') && p.glued(j) && p.glued(j+1) && p.digits(j+1) == 2 && p.digits(i) <= 2 && p.num(j+1) < 60 {
		return p.colon(i, h, p.num(j+1), j+2, s == ':')
	}
	if p.digits(i) == 4 {
		if (p.is(j, zone) && p.upper(j) || p.one(j, "hours", "hrs")) && ofDay(h/100, h%100) && p.sign(i-1) != '$' {
			return h / 100, h % 100, j, !p.one(j, "hours") || p.at(i)
		}
		return 0, 0, 0, false
	}
	if k := p.meridian(j); k > 0 && h >= 1 && h <= 12 {
		return p.half(h, j), 0, k, true
	}
	if h, next, ok = p.oclock(i, h); ok {
		return h, 0, next, true
	}
	return 0, 0, 0, false
}

// colon reads what follows 8:30. Without a meridian, a zone or a preposition it is a score.
func (p *parser) colon(i, h, m, j int, strong bool) (hh, mm, next int, ok bool) {
	if p.sign(j) == ':' && p.glued(j) && p.digits(j+1) == 2 && p.glued(j+1) && strong && h < 25 {
		j += 2
	}
	if k := p.meridian(j); k > 0 {
		return p.half(h, j), m, k, h >= 1 && h <= 12
	}
	if p.one(j, "hrs") || p.is(j, zone) && p.upper(j) {
		if p.one(j, "hrs") {
			j++
		}
		return h, m, j, ofDay(h, m)
	}
	return h, m, j, strong && ofDay(h, m) && p.at(i) && !(p.glued(j) && (p.sign(j) == '.' && p.number(j+1) && p.glued(j+1) || p.sign(j) == ':'))
}

// ofDay reports whether h:m is a time of the day.
func ofDay(h, m int) bool { return h < 24 && m < 60 || h == 24 && m == 0 }

// at reports whether a preposition of time stands before i.
func (p *parser) at(i int) bool {
	return p.one(i-1, "at", "by", "until", "till", "from", "before", "after", "around", "about", "since", "to", "between")
}

// meridian is the atom after a.m. or p.m. at i, or 0.
func (p *parser) meridian(i int) int {
	if !p.is(i, meridian) || p.blank(i) {
		return 0
	}
	if p.word(i) == "am" && !p.glued(i) && !p.number(i-1) {
		return 0
	}
	i++
	if len(p.word(i-1)) == 3 && p.sign(i) == '.' && p.glued(i) {
		i++
	}
	return i
}

// half adds the twelve hours of p.m. to h; j is the meridian.
func (p *parser) half(h, j int) int {
	return h%12 + 12*(p.n(j)-1)
}

// oclock reads "o'clock" and "in the morning" after hour h.
func (p *parser) oclock(i, h int) (hour, next int, ok bool) {
	j := i + 1
	if p.word(j) == "o" && p.sign(j+1) == apostrophe && p.word(j+2) == "clock" {
		j += 3
	} else if !(p.one(j, "in") && p.one(j+1, "the") && p.one(j+2, "morning", "afternoon", "evening") && p.one(i-1, "at", "around", "about", "by", "until")) {
		return 0, 0, false
	}
	if h < 1 || h > 24 {
		return 0, 0, false
	}
	if (p.one(j, "in") && p.one(j+1, "the") || p.one(j, "at")) && p.is(j+2, part) || p.one(j, "at") && p.is(j+1, part) {
		k := j + 2
		if p.one(j, "at") {
			k = j + 1
		}
		switch n := p.n(k); {
		case n >= 2 && n <= 4 && h < 12:
			h += 12
		}
		j = k + 1
	} else if k := p.meridian(j); k > 0 {
		return p.half(h, j), k, true
	}
	return h, j, true
}

// namedHour reads noon, midday and midnight.
func (p *parser) namedHour(i int) (h, m, next int, ok bool) {
	switch p.n(i) {
	case 6:
		return 12, 0, i + 1, true
	case 7:
		return 24, 0, i + 1, true
	}
	return 0, 0, 0, false
}

// unknownZone is ET and its like, whose offset changes in summer.
const unknownZone = 9999

// zone reads GMT, EST, "local time" and gives the minutes east of Greenwich.
func (p *parser) zone(i int) (minutes, next int) {
	if p.is(i, zone) && p.upper(i) && !p.blank(i) {
		return p.n(i), i + 1
	}
	return 0, 0
}

// clockTime is T20:30; midnight at the end of a day is T24:00.
func clockTime(h, m int) string {
	var room [8]byte
	b := pad(append(room[:0], 'T'), h, 2)
	return string(pad(append(b, ':'), m, 2))
}

//nolint:gochecknoglobals // read only
var partNames = [11]string{"", "TMO", "TAF", "TEV", "TNI", "TMO", "T12:00", "T24:00", "TEV", "TAF", "TDT"}
