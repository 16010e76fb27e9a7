package date

import "dateline/document"

// resolver gives expressions their values, in text order.
type resolver struct {
	p         *parser
	pub       day    // unknownDay if there is none
	from      string // where pub comes from: published, dateline
	narrative bool   // dates count from the ones before them
	lastAt    int    // the atom at which the date last named ends
	lively    bool   // it speaks of its own day as well: today, on Monday
	ref       when   // the date last named
	last      when   // the date last named, in the line of the story or not
	line      when   // the month or day last named
	quarter   when   // the quarter talked about
	months    bool   // the period last named is some months or a year, not that quarter
	quote     int    // the first quotation that does not end before the expression at hand
}

// answer is what an expression resolves to.
type answer struct {
	when   when
	value  string
	anchor string // published, text, none
	at     day    // the day that it counts from
	from   day    // for durations
	to     day
}

func (r *resolver) resolve(e *expr) answer {
	switch e.kind {
	case calendar:
		a := r.calendar(e)
		if e.week && a.when.first() != unknownDay {
			return r.fixed(at(a.when.first(), weekGrain), a.anchor, a.at)
		}
		return a
	case bareDay:
		return r.bareDay(e)
	case deicticDay:
		return r.deictic(e)
	case unitAt:
		return r.unitAt(e)
	case offset:
		return r.offset(e)
	case aYearOff:
		return r.yearOff(e)
	case period:
		return r.period(e)
	case feast:
		return r.feast(e)
	case clock:
		return r.clock(e)
	case duration:
		return r.duration(e)
	}
	return answer{value: e.value, anchor: "none"}
}

// open is an answer without a year.
func open(w when) answer {
	w.noYear = true
	return answer{when: w, value: w.value(), anchor: "none"}
}

func (r *resolver) fixed(w when, anchor string, at day) answer {
	return answer{when: w, value: w.value(), anchor: anchor, at: at}
}

// calendar resolves a date by what it says of the year.
func (r *resolver) calendar(e *expr) answer {
	w := when{grain: e.grain, y: e.y, n: e.m, d: e.d, mod: e.mod, time: e.time}
	if e.m == 0 && e.d > 0 {
		if r.last.grain < monthGrain || r.last.grain == weekGrain || r.last.grain == weekendGrain {
			if r.pub == unknownDay {
				return open(w)
			}
			r.last = at(r.pub, monthGrain)
		}
		if w.y, w.n = r.last.y, r.last.n; e.d > daysIn(w.y, w.n) {
			return answer{}
		}
		return r.fixed(w, "text", r.last.first())
	}
	if e.hasYear {
		if e.rule == "numeric-open" {
			w.n, w.d = 0, 0
		}
		return r.fixed(w, "none", unknownDay)
	}
	if e.base == text && r.ref.grain != noGrain && !r.ref.noYear {
		return r.pointedText(e, w)
	}
	if r.pub == unknownDay && (!r.narrative || r.ref.grain == noGrain) {
		return open(w)
	}
	if r.narrative && r.ref.grain != noGrain && e.base != published {
		w.y = r.yearNear(w)
		return r.fixed(w, "text", r.ref.first())
	}
	if r.narrative && e.base == published && r.ref.grain != noGrain && !(r.lively && e.sign < 0) {
		return r.pointedText(e, w)
	}
	now := at(r.pub, e.grain)
	if e.base == published {
		return r.fixed(r.pointedYear(e, w, now), r.from, r.pub)
	}
	if e.of >= 0 {
		w.y = e.y
		return r.fixed(w, "text", unknownDay)
	}
	w.y = now.y
	later := w.n > now.n || w.n == now.n && w.d > now.d
	future := r.p.future(e)
	if same := w.n == now.n && w.d == now.d; !same && e.grain != quarterGrain && e.grain != halfGrain {
		w.y = r.nearest(e, w, future)
	} else if later && !future && (w.first()-r.pub > aheadQuarter || r.p.behind(e) < 0) {
		w.y--
	}
	return r.fixed(w, r.from, r.pub)
}

// nearest is the year that brings w nearest to the publication day, with a lead for the
// future or the past by the tense of the clause.
func (r *resolver) nearest(e *expr, w when, future bool) int {
	if e.weekday > 0 && e.d > 0 {
		for _, off := range [...]int{0, -1, 1, -2, 2, -3, 3} {
			at := w
			if at.y += off; at.d <= daysIn(at.y, at.n) && at.first().weekday() == e.weekday {
				return at.y
			}
		}
	}
	lead := day(aheadPlain)
	if e.grain != dayGrain {
		lead = aheadMonth
	}
	switch {
	case future:
		lead = aheadFuture
	case r.p.opensPast(e), e.grain == monthGrain && r.p.one(e.next, "was", "were"), r.p.one(e.next, "but") && r.p.one(e.next+1, "was", "were"):
		lead = 0
	case r.p.one(e.first-1, "effective", "payable", "through", "until"):
		lead = aheadLong
	case r.p.behind(e) < 0:
		lead = aheadPast
	}
	best := w.y
	for y := best - 1; y <= at(r.pub, yearGrain).y+1; y++ {
		w.y = y
		if x := w.first(); x-r.pub <= lead && x-r.pub > lead-366 {
			best = y
		}
	}
	return best
}

// How many days ahead of the publication day a date without a year may lie.
const (
	aheadQuarter = 20
	aheadPlain   = 150
	aheadMonth   = 120
	aheadPast    = 80
	aheadLong    = 240
	aheadFuture  = 330
)

// pointedYear resolves last June, next spring, this year's third quarter.
func (r *resolver) pointedYear(e *expr, w, now when) when {
	w.y = now.y
	switch {
	case e.unit == year:
		y, _, _ := r.pub.date()
		w.y = y + e.sign
	case e.sign < 0 && (w.n > now.n || w.n == now.n):
		w.y--
	case e.sign > 0 && w.n <= now.n:
		w.y++
	}
	return w
}

// pointedText resolves the following May, that same spring.
func (r *resolver) pointedText(e *expr, w when) answer {
	now := at(r.ref.first(), e.grain)
	w.y = now.y
	switch {
	case r.ref.grain == yearGrain:
		w.y = r.ref.y + e.sign
	case e.sign > 0 && w.n <= now.n:
		w.y++
	case e.sign < 0 && w.n >= now.n:
		w.y--
	}
	return r.fixed(w, "text", r.ref.first())
}

// yearNear is the year that brings w nearest to the date last named; a story goes on, so a
// month some way before it belongs to the next year.
func (r *resolver) yearNear(w when) int {
	first := r.ref.first()
	y, _, _ := first.date()
	if r.ref.grain <= yearGrain {
		return y
	}
	if r.ref.grain == seasonGrain && r.ref.n == 4 && w.grain == monthGrain && w.n < 6 {
		return y + 1
	}
	w.y = y
	if diff := first - w.first(); diff > narrativeBack {
		return y + 1
	} else if diff < -narrativeAhead {
		return y - 1
	}
	return y
}

const (
	narrativeBack  = 215
	narrativeAhead = 400
)

// bareDay resolves a day of the week: the most recent, the publication day included,
// unless its clause is in the future.
func (r *resolver) bareDay(e *expr) answer {
	w := when{grain: dayGrain, mod: e.mod, time: e.time, weekday: int8(e.weekday)}
	base, kind := r.pub, r.from
	if (e.base == text || r.narrative) && r.ref.grain >= weekGrain && !r.ref.noYear {
		base, kind = r.ref.first(), "text"
	}
	if base == unknownDay {
		return open(w)
	}
	back := day((base.weekday() - e.weekday + 7) % 7)
	x := base - back
	switch {
	case e.base == published && e.sign == 0:
		if x = base - day(base.weekday()-e.weekday); x < base && r.p.future(e) {
			x += 7
		}
	case e.base == published && e.sign < 0 && back < 2 || e.base != noBase && e.sign < 0 && back == 0:
		x -= 7
	case e.base != noBase && e.sign > 0 || e.base == noBase && back > 0 && r.p.future(e):
		x += 7
	case kind == "text" && back > 0 && e.sign >= 0:
		x += 7
	}
	w = at(x, dayGrain)
	w.time, w.mod = e.time, e.mod
	return r.fixed(w, kind, base)
}

// deictic resolves today, yesterday, tomorrow night, this morning.
func (r *resolver) deictic(e *expr) answer {
	base, kind := r.base(e)
	if base == unknownDay {
		w := when{grain: dayGrain, time: e.time}
		return open(w)
	}
	w := at(base+day(e.n), dayGrain)
	w.time, w.mod = e.time, e.mod
	return r.fixed(w, kind, base)
}

// named is the date of the text that e counts from.
func (r *resolver) named(e *expr) when {
	if e.base == text {
		return r.last
	}
	return r.ref
}

// base is the day that e counts from, and what it is.
func (r *resolver) base(e *expr) (day, string) {
	switch {
	case e.base == text && r.last.grain != noGrain:
		return r.last.first(), "text"
	case r.narrative && r.ref.grain != noGrain:
		return r.ref.first(), "text"
	}
	return r.pub, r.from
}

// unitAt resolves last week, this year, the following day, the weekend.
func (r *resolver) unitAt(e *expr) answer {
	base, kind := r.base(e)
	if base == unknownDay {
		return open(when{grain: e.grain})
	}
	if kind == "text" && r.named(e).grain <= monthGrain && e.grain == dayGrain {
		return r.coarse(e, base)
	}
	w := at(move(base, e.unit, e.sign), e.grain)
	w.y += e.years
	if e.unit == weekend {
		w = r.weekend(e, base)
	}
	w.mod, w.time = e.mod, e.time
	return r.fixed(w, kind, base)
}

// coarse is a day that counts from a month or a year: 1980-04-XX.
func (r *resolver) coarse(e *expr, base day) answer {
	ref := r.named(e)
	w := when{grain: dayGrain, y: ref.y, time: e.time}
	if ref.grain == monthGrain {
		w.n = ref.n
	}
	return r.fixed(w, "text", base)
}

// weekend: the last one, or on Saturday and Sunday this one, or the coming one.
func (r *resolver) weekend(e *expr, base day) when {
	saturday := base - day((base.weekday()+1)%7)
	switch {
	case e.sign < 0 && base-saturday < 2:
		saturday -= 7
	case e.sign > 0 || base-saturday >= 2 && e.base == published && r.p.future(e) || e.base == published && e.sign == 0 && r.p.one(e.first, "this") && base.weekday() >= 4:
		if base-saturday >= 2 {
			saturday += 7
		}
	}
	return at(saturday, weekendGrain)
}

// move shifts x by n units.
func move(x day, u unitOf, n int) day {
	n = max(min(n, 1e6), -1e6)
	switch u {
	case dayUnit:
		return x + day(n)
	case week, weekend:
		return x + day(7*n)
	case fortnight:
		return x + day(14*n)
	case monthUnit:
		return x.addMonths(n)
	case quarter:
		return x.addMonths(3 * n)
	case year:
		return x.addMonths(12 * min(n, 9000))
	case decade:
		return x.addMonths(120 * min(n, 900))
	case century:
		return x.addMonths(1200 * min(n, 90))
	case millennium:
		return x.addMonths(12000 * min(n, 9))
	}
	return x
}

// offset resolves three days ago, two years later.
func (r *resolver) offset(e *expr) answer {
	if e.vague && (e.unit >= dayUnit || e.base == published) {
		return farOff(e)
	}
	base, kind := r.base(e)
	if base == unknownDay {
		return open(when{grain: e.grain})
	}
	g := e.grain
	if e.unit >= decade {
		g = yearGrain
	}
	if e.unit < dayUnit {
		g = dayGrain
	}
	if kind == "text" && e.unit < dayUnit && r.named(e).grain < dayGrain {
		return farOff(e)
	}
	if kind == "text" && g == dayGrain && r.named(e).grain <= monthGrain {
		return r.coarse(e, base)
	}
	x := move(base, e.unit, e.sign*e.n)
	if y, _, _ := x.date(); y < -9000 || y > 9999 {
		return farOff(e)
	}
	return r.fixed(at(x, g), kind, base)
}

// farOff is an answer that only tells the past from the future.
func farOff(e *expr) answer {
	if e.sign < 0 {
		return answer{value: "PAST_REF", anchor: "none"}
	}
	return answer{value: "FUTURE_REF", anchor: "none"}
}

// yearOff resolves "a year ago", "a year earlier", "the year-ago quarter": the same quarter
// of the year before where a quarter is talked about.
func (r *resolver) yearOff(e *expr) answer {
	if e.grain == quarterGrain && e.m > 0 && r.pub != unknownDay {
		w := r.quarter
		if w.grain == noGrain || w.n != e.m {
			w = when{grain: quarterGrain, y: at(r.pub, quarterGrain).y, n: e.m}
			if w.first() > r.pub {
				w.y--
			}
		}
		w.y--
		return r.fixed(w, r.from, r.pub)
	}
	if r.quarter.grain != noGrain {
		w := r.quarter
		if w.y--; r.months {
			w.grain = yearGrain
		}
		return r.fixed(w, "text", r.quarter.first())
	}
	if e.grain == quarterGrain || r.p.one(e.next-1, "quarter", "period") {
		e.grain = quarterGrain
	} else {
		e.grain = yearGrain
	}
	base, kind := r.base(e)
	if base == unknownDay {
		return open(when{grain: e.grain})
	}
	return r.fixed(at(base.addMonths(-12), e.grain), kind, base)
}

// period resolves the quarter, the latest quarter, the 1988 quarter.
func (r *resolver) period(e *expr) answer {
	w := r.quarter
	if w.grain == noGrain {
		if r.pub == unknownDay {
			return open(when{grain: quarterGrain})
		}
		w = at(r.pub.addMonths(-3), quarterGrain)
	}
	if e.hasYear {
		w.y = e.y
		return r.fixed(w, "text", unknownDay)
	}
	if e.base == published && r.pub != unknownDay {
		w = at(r.pub.addMonths(3*e.sign), quarterGrain)
		return r.fixed(w, r.from, r.pub)
	}
	w.mod = e.mod
	return r.fixed(w, "text", w.first())
}

func (r *resolver) feast(e *expr) answer {
	y := e.y
	if !e.hasYear {
		base, _ := r.base(e)
		if base == unknownDay {
			_, m, d := feastDay(e.n, 2025).date()
			return open(when{grain: dayGrain, n: m, d: d, time: e.time})
		}
		y, _, _ = base.date()
		switch x := feastDay(e.n, y); {
		case x > base && !(r.p.future(e) || e.sign > 0 || x-base < 45 && e.base == noBase && !r.p.pastVerb(e)):
			y--
		case x < base && (e.sign > 0 || e.base == noBase && base-x > 60 && r.p.future(e)):
			y++
		}
	}
	w := at(feastDay(e.n, y), dayGrain)
	w.time = e.time
	return r.fixed(w, r.from, r.pub)
}

func (r *resolver) clock(e *expr) answer {
	base, kind := r.pub, r.from
	if f := r.p.dayBehind(e); f != nil {
		a := r.resolve(f)
		if a.when.grain == dayGrain {
			a.when.time = e.time
			return answer{when: a.when, value: a.when.value(), anchor: a.anchor, at: a.at}
		}
	}
	if r.ref.grain == dayGrain && (r.narrative || r.pub == unknownDay || !r.p.blankBetween(r.lastAt, e.first)) {
		base, kind = r.ref.first(), "text"
	}
	if base == unknownDay {
		return open(when{grain: dayGrain, time: e.time})
	}
	w := at(base, dayGrain)
	w.time = e.time
	return r.fixed(w, kind, base)
}

// duration gives the past two months and the next week their days.
func (r *resolver) duration(e *expr) answer {
	a := answer{value: e.value, anchor: "none", from: unknownDay, to: unknownDay}
	if e.base != published || e.sign == 0 || r.pub == unknownDay || e.vague || e.unit < dayUnit || e.n == 0 {
		return a
	}
	a.anchor, a.at = r.from, r.pub
	if other := move(r.pub, e.unit, e.sign*e.n); e.sign < 0 {
		a.from, a.to = other, r.pub
	} else {
		a.from, a.to = r.pub, other
	}
	return a
}

// remember keeps what later expressions count from.
func (r *resolver) remember(e *expr, a answer) {
	if e.kind == duration && (e.unit == monthUnit && e.n > 3 || e.unit == year && e.n == 1) && r.p.one(e.first, "the", "first") {
		r.months = true
	}
	if a.when.grain == noGrain || a.when.noYear {
		return
	}
	if (a.when.grain == quarterGrain || a.when.grain == halfGrain) && e.kind != aYearOff && !(e.kind == period && e.hasYear) {
		r.months = false
		if _, to := a.when.whole(); r.pub == unknownDay || to < r.pub || r.quarter.grain == noGrain && to < r.pub+45 {
			r.quarter = a.when
		}
	}
	if a.when.grain == dayGrain && (a.when.n == 0 || a.when.d == 0) {
		return
	}
	w := a.when
	w.time, w.mod = "", 0
	if w.grain <= yearGrain && r.line.grain != noGrain && (w.y < r.line.y-1 || w.y > r.line.y+5) {
		r.last = w
		return
	}
	r.ref, r.last, r.lastAt = w, w, e.next
	if w.grain > yearGrain {
		r.line = w
	}
}

var _ = document.DateDate
