package date

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
	case e.unit == week: // Wednesday next week
		x = base + day(e.weekday-base.weekday()+7*e.n)
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
		case x > base && !(r.p.future(e) || e.sign > 0 || x-base < nearFeast(e.n) && e.base == noBase && (r.p.behind(e) >= 0 || r.p.one(e.first-1, "by", "before", "until"))):
			y--
		case x < base && (e.sign > 0 || e.base == noBase && base-x > 60 && r.p.future(e)):
			y++
		}
	}
	w := at(feastDay(e.n, y), dayGrain)
	w.time = e.time
	return r.fixed(w, r.from, r.pub)
}

// nearFeast is how many days ahead a feast is still the one that is meant. An election
// is spoken of through its whole campaign.
func nearFeast(n int) day {
	if n == electionDay {
		return 120
	}
	return 45
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
	if r.ref.grain == dayGrain && r.inView(e) {
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

// inView reports whether the day last named is still the scene at e: in its paragraph or the
// next one; a day to come only in its sentence.
func (r *resolver) inView(e *expr) bool {
	switch {
	case r.narrative || r.pub == unknownDay:
		return true
	case r.ref.first() > r.pub:
		return !r.p.stopBetween(r.lastAt, e.first)
	}
	return r.p.paragraphs(r.lastAt, e.first) < 2
}
