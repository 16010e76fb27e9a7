package date

import "dateline/document"

// grow takes the words before an expression into it ("the", "early", "about", "more than",
// "the end of") and gives its first atom.
func (p *parser) grow(e *expr) int {
	i := e.first
	last := 0
	if n := len(p.out); n > 0 {
		last = p.out[n-1].next
	}
	free := func(k int) bool { return k >= last && k >= 0 && !p.blank(k+1) }
	if e.kind == reference {
		if free(i-1) && p.one(i-1, "right") && p.one(i, "now") {
			return i - 1
		}
		return i
	}
	if e.kind == set {
		return i
	}
	if p.takesThe(e, i) && free(i-1) && p.one(i-1, "the") {
		i--
	}
	if dated(e) {
		i = p.growMod(e, i, free)
	}
	return p.growApprox(e, i, free)
}

// dated reports whether e is a date that early, mid and late can go with.
func dated(e *expr) bool {
	return e.kind == calendar || e.kind == unitAt || e.kind == deicticDay || e.kind == bareDay || e.kind == period || e.kind == feast
}

// takesThe reports whether the article before e belongs to it.
func (p *parser) takesThe(e *expr, i int) bool {
	if p.one(i, "the", "that", "this", "a", "an") {
		return false
	}
	switch e.kind {
	case calendar:
		switch e.grain {
		case dayGrain:
			return !p.is(i, month|weekday) && p.ordinalAt(i)
		case monthGrain:
			return p.is(i, far)
		case yearGrain:
			return p.unit(i) == year
		case quarterGrain, halfGrain:
			return !p.hyphenedInside(e) || p.unit(e.next-1) == quarter && !p.dash(e.next-2)
		case centuryGrain:
			return !p.dash(e.next - 2)
		}
		return true
	case duration:
		return !p.hyphenedInside(e) && !p.upper(e.next-1) && (p.is(e.next-1, plural) || p.is(i, near))
	case bareDay:
		return p.is(i, far)
	case unitAt, period, aYearOff:
		return e.kind != aYearOff || p.is(i, far) || p.unit(e.next-1) == quarter || p.one(e.next-1, "period")
	}
	return false
}

func (p *parser) ordinalAt(i int) bool {
	return p.is(i, ordinal) || p.number(i) && p.one(i+1, "st", "nd", "rd", "th") || p.is(i, cardinal) || p.number(i)
}

func (p *parser) hyphenedInside(e *expr) bool {
	for k := e.first; k < e.next; k++ {
		if p.sign(k) == hyphen {
			return true
		}
	}
	return false
}

// growMod takes early, mid-, late, "the end of" into a date.
func (p *parser) growMod(e *expr, i int, free func(int) bool) int {
	k := i - 1
	if p.dash(k) {
		k--
	}
	switch {
	case free(k) && p.is(k, mod) && (e.grain != dayGrain || e.kind != calendar) && (p.n(k) != 2 || e.kind != unitAt):
		e.mod = int8(p.n(k))
		if i = k; p.takesMore(e) && free(i-1) && p.one(i-1, "the") {
			i--
		}
	case free(k) && k == i-1 && p.one(k, "earlier", "later") && (e.kind == unitAt || e.kind == deicticDay):
		e.mod = int8(2 + p.n(k))
		i = k
	case free(k) && p.one(k, "in") && free(k-1) && (p.is(k-1, mod) && p.n(k-1) != 2 || p.one(k-1, "earlier", "later")) && e.grain != dayGrain && e.kind != offset:
		e.mod = int8(2 + p.n(k-1))
		if p.is(k-1, mod) {
			e.mod = int8(p.n(k - 1))
		}
		i = k - 1
	case free(k) && p.one(k, "of") && free(k-1) && p.is(k-1, edge|mod) && e.grain != dayGrain:
		e.mod = int8(p.n(k - 1))
		if i = k - 1; free(i-1) && p.one(i-1, "the") {
			i--
		}
	case free(k) && p.one(k, "of") && free(k-2) && (p.is(k-1, unit) && p.unit(k-1) >= dayUnit && p.unit(k-1) <= week || p.one(k-1, "half", "part")) && (p.is(k-2, ordinal) || p.one(k-2, "last", "latter", "final", "early", "closing", "opening")) && (e.grain == monthGrain || e.grain == yearGrain || e.grain == seasonGrain):
		e.mod = 3
		if p.is(k-2, ordinal) && p.n(k-2) < 3 || p.one(k-2, "early", "opening") {
			e.mod = 1
		}
		if i = k - 2; free(i-1) && p.one(i-1, "the") {
			i--
		}
	case free(k) && p.one(k, "end") && k < i-1 && e.grain != dayGrain:
		e.mod, i = 3, k
	case free(k) && p.one(k, "of") && free(k-2) && p.one(k-1, "hours") && p.one(k-2, "early", "small") && e.grain == dayGrain && e.time == "":
		e.time, e.typ = "TMO", document.DateTime
		if i = k - 2; free(i-1) && p.one(i-1, "the") {
			i--
		}
	case free(k) && p.one(k, "of", "commencing", "beginning", "starting") && free(k-1) && p.unit(k-1) == week && !p.is(k-1, plural) && e.kind == calendar && e.grain == dayGrain && e.time == "":
		e.week = true
		if i = k - 1; free(i-1) && p.one(i-1, "the") {
			i--
		}
	case free(k) && p.one(k, "of") && free(k-1) && p.is(k-1, part) && p.n(k-1) < 6 && e.grain == dayGrain && e.time == "":
		e.time, e.typ = partNames[p.n(k-1)], document.DateTime
		if i = k - 1; free(i-1) && p.one(i-1, "the") {
			i--
		}
	}
	return i
}

// takesMore reports whether "the" may stand before early and late.
func (p *parser) takesMore(e *expr) bool {
	return e.grain != monthGrain && e.grain != dayGrain
}

// growApprox takes about, nearly, more than, at least into an amount or a time.
func (p *parser) growApprox(e *expr, i int, free func(int) bool) int {
	k := i - 1
	if !free(k) {
		return i
	}
	amountLike := e.kind == duration || e.kind == offset || e.kind == aYearOff
	switch {
	case p.one(k, "over") && !p.one(i, "a", "an") && !p.one(k-1, "for", "after", "of", "in", "lasted", "took", "spent", "last", "takes", "been", "within", "is", "was", "are", "were", "just", "well"),
		p.one(k, "about") && p.one(k-1, "thought", "think", "talk", "talked", "talking", "worried", "asked", "know", "what", "said"):
		return i
	case amountLike && p.is(k, approx) && !(p.is(e.first, near) && p.one(k, "over", "about")) && !p.one(i, "the"):
		if free(k-1) && p.one(k-1, "just") {
			k--
		}
		return k
	case amountLike && p.one(k, "some") && !e.vague && !p.one(i, "a", "an") && e.n > 4 && !p.is(i, near):
		return k
	case amountLike && p.one(k, "than") && free(k-1) && p.one(k-1, "more", "less", "fewer"):
		if free(k-2) && p.one(k-2, "no", "little") {
			return k - 2
		}
		return k - 1
	case amountLike && p.one(k, "least", "most") && free(k-1) && p.one(k-1, "at"):
		return k - 1
	case amountLike && p.one(k, "to") && free(k-1) && p.one(k-1, "up"):
		return k - 1
	case (e.kind == clock || e.time != "" && p.number(i) || e.kind == calendar) && p.one(k, "around", "about", "circa", "ca", "approximately", "roughly") && e.mod == 0:
		return k
	}
	return i
}
