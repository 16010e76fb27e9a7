package date

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
