package date

import "dateline/document"

// vague reads now, currently, recently, the future, the past, soon, at the moment.
func (p *parser) vague(i int) (expr, bool) {
	e := expr{first: i, kind: reference, typ: document.DateDate, next: i + 1}
	switch {
	case p.is(i, now):
		e.value = "PRESENT_REF"
		return e, true
	case p.is(i, past):
		e.value = "PAST_REF"
		return e, true
	case p.is(i, future):
		e.value = "FUTURE_REF"
		return e, (p.is(i-1, will) || p.is(i-2, will) || p.one(i-1, "be") || p.is(i+1, will) || p.one(i-1, "may", "might", "could", "would", "can", "to")) && !p.one(i+1, "after")
	case p.one(i, "these") && p.one(i+1, "days"):
		e.value, e.next = "PRESENT_REF", i+2
		return e, true
	case p.one(i, "current") && !p.upper(i):
		e.value = "PRESENT_REF"
		return e, !p.blank(i+1) && p.word(i+1) != "" && !p.is(i+1, unit)
	case p.one(i, "recent"):
		e.value = "PAST_REF"
		return e, p.word(i+1) != "" && !p.is(i+1, unit)
	case p.one(i, "the"):
		return p.theVague(e, i)
	}
	return e, false
}

func (p *parser) theVague(e expr, i int) (expr, bool) {
	j := i + 1
	if p.one(j, "near", "foreseeable", "immediate", "not", "distant", "recent") {
		j++
	}
	e.next = j + 1
	switch {
	case p.one(j, "future"):
		e.value = "FUTURE_REF"
	case p.one(j, "past"):
		e.value = "PAST_REF"
	case p.one(j, "present"):
		e.value = "PRESENT_REF"
	default:
		return e, false
	}
	if p.one(j, "future") || p.one(i-1, "in") && j == i+1 {
		return e, !p.one(j+1, "of") && !p.is(j+1, unit|several|cardinal) && !p.number(j+1)
	}
	return e, p.ends(j + 1)
}
