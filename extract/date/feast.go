package date

import "dateline/document"

// feast reads holidays that have a date: Christmas Eve, Thanksgiving, New Year's Day.
func (p *parser) feast(i int) (expr, bool) {
	e := expr{first: i, kind: feast, grain: dayGrain}
	j := i
	if p.is(i, near) {
		e.base, e.sign, j = published, p.n(i), i+1
	}
	if !p.upper(j) || p.blank(j) && j > i {
		return e, false
	}
	if p.upper(i-1) && p.class(i-1)&^title == 0 && !p.blank(i) && !p.stop(i-1) || p.is(i-1, title) {
		return e, false
	}
	var k int
	e.n, k = p.feastName(j)
	if k == 0 {
		return e, false
	}
	e.next = k
	p.yearAfter(&e, true)
	if p.is(e.next, part) && !e.hasYear {
		e.time, e.typ, e.next = partNames[p.n(e.next)], document.DateTime, e.next+1
	}
	return e, true
}

// The feasts.
const (
	christmas = 1 + iota
	thanksgiving
	easterSunday
	halloween
	christmasEve
	boxingDay
	newYear
	newYearsEve
	goodFriday
	memorialDay
	laborDay
	independenceDay
	valentines
	veteransDay
	easterMonday
	electionDay
	palmSunday
	ashWednesday
	bastilleDay
	columbusDay
	presidentsDay
	mothersDay
)

func (p *parser) feastName(i int) (n, next int) {
	two := p.word(i + 1)
	switch p.word(i) {
	case "christmas", "xmas":
		switch {
		case two == "eve":
			return christmasEve, i + 2
		case two == "day":
			return christmas, i + 2
		case p.upper(i+1) && !p.blank(i+1) && !p.is(i+1, prep):
			return 0, 0
		}
		return christmas, i + 1
	case "thanksgiving":
		if two == "day" {
			return thanksgiving, i + 2
		}
		return thanksgiving, i + 1
	case "easter":
		switch {
		case two == "sunday":
			return easterSunday, i + 2
		case two == "monday":
			return easterMonday, i + 2
		case p.upper(i+1) && !p.blank(i+1):
			return 0, 0
		}
		return easterSunday, i + 1
	case "halloween":
		return halloween, i + 1
	case "new":
		if two == "year" {
			return p.newYear(i + 2)
		}
	}
	return p.dayOf(i, two)
}

func (p *parser) newYear(i int) (n, next int) {
	if p.sign(i) == apostrophe && p.one(i+1, "s") {
		i += 2
	}
	switch p.word(i) {
	case "day":
		return newYear, i + 1
	case "eve":
		return newYearsEve, i + 1
	}
	return 0, 0
}

//nolint:gochecknoglobals // read only
var daysOf = [...]struct {
	name, second string
	feast        int
}{
	{"boxing", "day", boxingDay},
	{"good", "friday", goodFriday},
	{"memorial", "day", memorialDay},
	{"labor", "day", laborDay},
	{"independence", "day", independenceDay},
	{"veterans", "day", veteransDay},
	{"palm", "sunday", palmSunday},
	{"ash", "wednesday", ashWednesday},
	{"bastille", "day", bastilleDay},
	{"columbus", "day", columbusDay},
	{"presidents", "day", presidentsDay},
	{"election", "day", electionDay},
	{"valentine", "day", valentines},
	{"mother", "day", mothersDay},
}

func (p *parser) dayOf(i int, two string) (n, next int) {
	if two == "" && p.sign(i+1) == apostrophe && p.one(i+2, "s") {
		i += 2
		two = p.word(i + 1)
		i0 := p.word(i - 2)
		for _, x := range daysOf {
			if x.name == i0 && x.second == two && p.upper(i+1) {
				return x.feast, i + 2
			}
		}
		return 0, 0
	}
	for _, x := range daysOf {
		if x.name == p.word(i) && x.second == two && p.upper(i+1) {
			return x.feast, i + 2
		}
	}
	return 0, 0
}

// feastDay is the day of feast n in year y.
func feastDay(n, y int) day {
	switch n {
	case christmas:
		return dayOf(y, 12, 25)
	case christmasEve:
		return dayOf(y, 12, 24)
	case boxingDay:
		return dayOf(y, 12, 26)
	case thanksgiving:
		return nth(y, 11, 4, 4)
	case easterSunday:
		return easter(y)
	case easterMonday:
		return easter(y) + 1
	case goodFriday:
		return easter(y) - 2
	case palmSunday:
		return easter(y) - 7
	case ashWednesday:
		return easter(y) - 46
	case halloween:
		return dayOf(y, 10, 31)
	case newYear:
		return dayOf(y, 1, 1)
	case newYearsEve:
		return dayOf(y, 12, 31)
	case memorialDay:
		return nth(y, 5, 5, 1)
	case laborDay:
		return nth(y, 9, 1, 1)
	case independenceDay:
		return dayOf(y, 7, 4)
	case valentines:
		return dayOf(y, 2, 14)
	case veteransDay:
		return dayOf(y, 11, 11)
	case electionDay:
		return nth(y, 11, 1, 1) + 1
	case bastilleDay:
		return dayOf(y, 7, 14)
	case columbusDay:
		return nth(y, 10, 2, 1)
	case presidentsDay:
		return nth(y, 2, 3, 1)
	case mothersDay:
		return nth(y, 5, 2, 7)
	}
	return unknownDay
}
