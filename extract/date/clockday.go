package date

import (
	"slices"

	"dateline/document"
)

// dayAfter takes the day that follows a time into it: "10 p.m. Friday", "6 p.m. EST, Nov. 3".
func (p *parser) dayAfter(e *expr) {
	j := e.next
	if p.sign(j) == ',' {
		j++
	}
	if p.one(j, "local") && p.one(j+1, "time") {
		j += 2
	}
	on := p.one(j, "on")
	if on {
		j++
	}
	if p.blank(j) {
		return
	}
	var f expr
	ok := false
	switch {
	case p.is(j, weekday|month) || p.number(j) && p.is(j+1, month):
		if f, ok = p.calendar(j); !ok {
			f, ok = p.weekday(j)
			f.rule = "weekday"
		}
	case p.is(j, deictic) && j == e.next && p.word(j) != "tonight":
		f, ok = p.relative(j)
		f.rule = "relative"
	}
	if !ok || f.grain != dayGrain && f.kind == calendar || f.time != "" {
		return
	}
	f.first, f.time, f.typ, f.zone, f.zoned = e.first, e.time, e.typ, e.zone, e.zoned
	*e = f
	if e.rule == "" {
		e.rule = "clock"
	}
}

// clockBehind takes "at 6.30pm" after a day into it.
func (p *parser) clockBehind(e *expr) {
	if e.time != "" || e.grain != dayGrain || e.kind != calendar && e.kind != bareDay && e.kind != deicticDay || e.kind == calendar && e.d == 0 {
		return
	}
	j := e.next
	if p.sign(j) == ',' {
		j++
	}
	if !p.one(j, "at") || p.blank(j) || p.blank(j+1) {
		return
	}
	h, m, k, ok := p.hours(j + 1)
	if !ok {
		return
	}
	e.time, e.typ, e.next = clockTime(h, m), document.DateTime, k
	if z, k := p.zone(k); k > 0 {
		e.zone, e.zoned, e.next = z, z != unknownZone, k
	}
}

// dayBehind is the day that follows a clock time in its sentence: "10 p.m. (2100 GMT) on Friday".
func (p *parser) dayBehind(e *expr) *expr {
	for i := range p.after(e) {
		f := &p.out[i]
		if f.first > e.next+10 || p.stopBetween(e.next, f.first) {
			return nil
		}
		if (f.kind == bareDay || f.kind == deicticDay || f.kind == calendar && f.grain == dayGrain) && f.time == "" {
			return f
		}
	}
	return nil
}

// after yields the indices of the few expressions that follow e.
func (p *parser) after(e *expr) func(func(int) bool) {
	return func(yield func(int) bool) {
		at, _ := slices.BinarySearchFunc(p.out, e.next, func(f expr, next int) int { return f.first - next })
		for i := at; i < min(at+2, len(p.out)); i++ {
			if !yield(i) {
				return
			}
		}
	}
}

// paragraphs counts the paragraphs that end in atoms [i, j].
func (p *parser) paragraphs(i, j int) int {
	n := 0
	for ; i <= j && n < 2; i++ {
		if p.blank(i) {
			n++
		}
	}
	return n
}

// stopBetween reports whether a sentence begins in atoms [i, j].
func (p *parser) stopBetween(i, j int) bool {
	for ; i <= j; i++ {
		if p.stop(i) {
			return true
		}
	}
	return false
}
