package date

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
	case r.narrative && r.ref.grain != noGrain && !(r.lively && e.base == published && r.pub != unknownDay):
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
	if e.base == text && e.unit >= dayUnit && r.pub != unknownDay && x > r.pub+soonAfter && !r.p.future(e) {
		return open(when{grain: g}) // "20 years later" of a story whose first date is not told
	}
	return r.fixed(at(x, g), kind, base)
}

// soonAfter is how many days after its publication a text's past may reach by rounding.
const soonAfter = 31

// farOff is an answer that only tells the past from the future.
func farOff(e *expr) answer {
	if e.sign < 0 {
		return answer{value: "PAST_REF", anchor: "none"}
	}
	return answer{value: "FUTURE_REF", anchor: "none"}
}
