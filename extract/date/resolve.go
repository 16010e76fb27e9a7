package date

// resolver gives expressions their values, in text order.
type resolver struct {
	p         *parser
	pub       day    // unknownDay if there is none
	from      string // where pub comes from: published, dateline
	narrative bool   // dates count from the ones before them
	dated     bool   // that date had its year, or went on from one that had
	lastAt    int    // the atom at which the date last named ends
	lively    bool   // it speaks of its own day as well: today, on Monday
	ref       when   // the date last named
	last      when   // the date last named, in the line of the story or not
	line      when   // the month or day last named
	quarter   when   // the quarter talked about
	months    bool   // the period last named is some months or a year, not that quarter
	anchor    string // anchorDay as written last
	anchorDay day
	quote     int // the first quotation that does not end before the expression at hand
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
	if r.narrative && e.base == published && r.ref.grain != noGrain && !(r.pub != unknownDay && e.sign < 0) {
		return r.pointedText(e, w)
	}
	if r.chronicle(e) {
		w.y = r.yearNear(w)
		return r.fixed(w, "text", r.ref.first())
	}
	now := at(r.pub, e.grain)
	if e.base == published {
		return r.fixed(r.pointedYear(e, w, now), r.from, r.pub)
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
	r.dated = e.kind == calendar && (e.hasYear || a.anchor == "text")
	if w.grain > yearGrain {
		r.line = w
	}
}
