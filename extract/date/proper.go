package date

// properMonth tells a month that stands alone from may, march, August Wilson and Mrs May.
func (p *parser) properMonth(i int) bool {
	w := p.word(i)
	if p.is(i-1, title) || p.sign(i-1) == '.' && p.is(i-2, title) && p.glued(i-1) {
		return false
	}
	if p.digits(i-1) > 0 && p.digits(i-1) < 3 && !p.blank(i) || p.digits(p.dot(i+1)) > 0 && p.digits(p.dot(i+1)) < 3 && !p.blank(p.dot(i+1)) && p.num(p.dot(i+1)) < 40 && p.ends(p.dot(i+1)+1) {
		return false // 31 February is no date, nor a February
	}
	if p.is(i, abbr) {
		return p.upper(i) && p.sign(i+1) == '.' && p.glued(i+1) && w != "mar" && w != "jan" || w == "sept" && p.upper(i)
	}
	led := p.is(i-1, prep|mod|near|far|edge) && !p.blank(i) && !p.one(i-1, "and", "or", "with", "to", "by", "for", "from", "about", "like", "as", "between") || p.sign(i-1) == hyphen && p.is(i-2, mod|month)
	if !p.upper(i) {
		return w != "may" && w != "march" && w != "august"
	}
	name := p.upper(i+1) && !p.blank(i+1) && !p.is(i+1, month|weekday|prep)
	switch w {
	case "may":
		return p.one(i-1, "to") && p.is(i-2, unit) || led && !p.one(i-1, "after", "through") && !name || p.is(i-1, prep) && !name && p.near(i, month) || p.one(i-1, "the") && !name
	case "march", "april", "june", "august":
		if p.upper(i-1) && !p.blank(i) && p.class(i-1) == 0 {
			return false
		}
		if w == "march" && p.one(i-1, "'s", "s") {
			return false
		}
		return !name || p.one(i-1, "in", "since", "until", "during", "last", "next", "this", "early", "late", "mid")
	}
	return true
}

// near reports whether a word of class c stands within four atoms of i.
func (p *parser) near(i int, c class) bool {
	for k := max(i-4, 0); k <= i+4; k++ {
		if k != i && p.is(k, c) {
			return true
		}
	}
	return false
}

// properDay tells a weekday from Sunday Times, Black Friday, sun and sat.
func (p *parser) properDay(i int) bool {
	if !p.upper(i) {
		return !p.is(i, abbr)
	}
	if p.is(i, abbr) {
		return p.sign(i+1) == '.' && p.glued(i+1) && p.inside(i+1) || p.one(i, "tues", "thurs", "weds") || p.is(i+1, month) || p.sign(i+1) == ',' && p.is(i+2, month) || p.number(i+1) && p.is(i+2, month)
	}
	if p.one(i-1, "black", "ruby", "bloody", "super", "cyber", "giving", "fat", "shrove", "maundy", "casual", "joe", "red") && p.upper(i-1) {
		return false
	}
	return !p.is(i+1, shop) || !p.upper(i+1) || p.blank(i+1)
}

// properToday tells today from USA Today and the Today show.
func (p *parser) properToday(i int) bool {
	if !p.one(i, "today", "tonight") || !p.upper(i) || p.stop(i) || p.blank(i) {
		return false
	}
	return p.one(i-1, "usa") || p.one(i-1, "the") && !p.upper(i-1) || p.one(i+1, "show", "programme", "program") && !p.blank(i+1)
}
