package date

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
	case r.p.one(e.next, "but") && r.p.one(e.next+1, "was", "were"):
		lead = 0 // planned for August but was put back
	case future:
		lead = aheadFuture
	case r.p.opensPast(e), e.grain == monthGrain && r.p.one(e.next, "was", "were"):
		lead = 0
	case r.p.one(e.first-1, "effective", "payable", "through", "until"):
		lead = aheadLong
	case r.p.behind(e) < 0:
		if lead = aheadPast; e.grain == monthGrain && r.p.governed(e) {
			lead = aheadVerb
		}
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
	aheadVerb    = 15
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

// chronicle reports whether e goes on from a day or month of an earlier year that the same
// paragraph has just named: arrested on 3 March 2019; on 5 April he was charged.
func (r *resolver) chronicle(e *expr) bool {
	y, _, _ := r.pub.date()
	if !r.dated || e.base != noBase || r.ref.y >= y || r.ref.grain < monthGrain || e.grain < monthGrain || r.p.paragraphs(r.lastAt, e.first) > 0 {
		return false
	}
	return r.p.opensPast(e)
}
