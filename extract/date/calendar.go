package date

// day counts days from 1970-01-01 in the proleptic Gregorian calendar.
type day int32

// unknownDay is no day at all.
const unknownDay day = -1 << 31

// dayOf is the day of a date; the month may lie outside 1..12.
func dayOf(y, m, d int) day {
	m--
	y += floor(m, 12)
	m -= floor(m, 12) * 12
	m++
	if m <= 2 {
		y--
	}
	era := floor(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + d - 1
	return day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

// date is the year, month and day of x.
func (x day) date() (y, m, d int) {
	z := int(x) + 719468
	era := floor(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y = yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	m = mp + 3
	if m > 12 {
		m -= 12
		y++
	}
	return y, m, d
}

// weekday is 1 for Monday to 7 for Sunday.
func (x day) weekday() int {
	n := (int(x) + 3) % 7
	if n < 0 {
		n += 7
	}
	return n + 1
}

// week is the ISO year and week of x.
func (x day) week() (year, week int) {
	thursday := x + day(4-x.weekday())
	year, _, _ = thursday.date()
	return year, int(thursday-dayOf(year, 1, 1))/7 + 1
}

// monday is the first day of an ISO week.
func monday(year, week int) day {
	x := dayOf(year, 1, 4)
	return x - day(x.weekday()-1) + day((week-1)*7)
}

func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func daysIn(y, m int) int { return int(dayOf(y, m+1, 1) - dayOf(y, m, 1)) }

// addMonths moves x by n months; the day is clipped to the month's length.
func (x day) addMonths(n int) day {
	y, m, d := x.date()
	first := dayOf(y, m+n, 1)
	y, m, _ = first.date()
	return first + day(min(d, daysIn(y, m))-1)
}

// easter is Easter Sunday (the anonymous Gregorian computus).
func easter(y int) day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return dayOf(y, n/31, n%31+1)
}

// nth is the n-th weekday of a month; n = 5 is the last.
func nth(y, m, n, weekday int) day {
	first := dayOf(y, m, 1)
	x := first + day((weekday-first.weekday()+7)%7+7*(n-1))
	if _, got, _ := x.date(); got != m {
		x -= 7
	}
	return x
}
