package date

import "strconv"

// grain is how exact a date is.
type grain uint8

const (
	noGrain grain = iota
	millenniumGrain
	centuryGrain
	decadeGrain
	yearGrain
	halfGrain
	seasonGrain
	quarterGrain
	monthGrain
	weekGrain
	weekendGrain
	dayGrain
)

// when is a place in the calendar: a year with, by grain, the number of a half, season,
// quarter, month or ISO week (n) and a day of the month (d).
type when struct {
	grain grain
	// noYear leaves the year open (XXXX); then weekday may hold a day of the week.
	noYear  bool
	weekday int8
	mod     int8 // 1 early, 2 mid, 3 late
	y, n, d int
	time    string // what follows the day: "T20:30", "TMO"
}

// at is the when of grain g that holds x.
func at(x day, g grain) when {
	y, m, d := x.date()
	w := when{grain: g, y: y}
	switch g {
	case halfGrain:
		w.n = (m + 5) / 6
	case quarterGrain:
		w.n = (m + 2) / 3
	case seasonGrain:
		w.n = m%12/3 + 0
		if w.n == 0 {
			w.n = 4
			if m < 3 {
				w.y--
			}
		}
	case monthGrain:
		w.n = m
	case weekGrain, weekendGrain:
		w.y, w.n = x.week()
	case dayGrain:
		w.n, w.d = m, d
	}
	return w
}

//nolint:gochecknoglobals // read only
var seasonNames = [5]string{"", "SP", "SU", "FA", "WI"}

// value is the TIMEX3 value.
func (w when) value() string {
	var room [40]byte
	b := room[:0]
	switch {
	case w.noYear:
		b = append(b, "XXXX"...)
	case w.y <= 0:
		b = append(b, 'B', 'C')
		b = pad(b, 1-w.y, 4)
	default:
		b = pad(b, w.y, 4)
	}
	if w.grain < yearGrain && !w.noYear {
		b = b[:len(b)-int(yearGrain-w.grain)]
	}
	switch w.grain {
	case halfGrain:
		b = pad(append(b, "-H"...), w.n, 1)
	case quarterGrain:
		if b = append(b, "-Q"...); w.n == 0 {
			b = append(b, 'X')
		} else {
			b = pad(b, w.n, 1)
		}
	case seasonGrain:
		b = append(append(b, '-'), seasonNames[w.n]...)
	case monthGrain:
		b = openPad(append(b, '-'), w.n)
	case weekGrain, weekendGrain:
		b = openPad(append(b, "-W"...), w.n)
		if w.grain == weekendGrain {
			b = append(b, "-WE"...)
		}
	case dayGrain:
		if w.weekday > 0 {
			b = pad(append(b, "-WXX-"...), int(w.weekday), 1)
			break
		}
		b = openPad(append(b, '-'), w.n)
		b = openPad(append(b, '-'), w.d)
	}
	return string(append(b, w.time...))
}

// openPad writes n in two digits, or XX for 0.
func openPad(b []byte, n int) []byte {
	if n == 0 {
		return append(b, "XX"...)
	}
	return pad(b, n, 2)
}

func pad(b []byte, n, width int) []byte {
	for p := 10; width > 1; width-- {
		if n < p {
			b = append(b, '0')
		}
		p *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// span is the first and the last day of w, by its grain and modifier; ok is false if
// the year is open.
func (w when) span() (from, to day, ok bool) {
	if w.noYear || w.grain == noGrain || w.n == 0 && w.grain > yearGrain || w.d == 0 && w.grain == dayGrain {
		return 0, 0, false
	}
	from, to = w.whole()
	if third := (to - from + 1) / 3; third > 0 {
		switch w.mod {
		case 1:
			to = from + third - 1
		case 2:
			from, to = from+third, to-third
		case 3:
			from = to - third + 1
		}
	}
	return from, to, true
}

func (w when) whole() (from, to day) {
	months := func(y, m, n int) (day, day) { return dayOf(y, m, 1), dayOf(y, m+n, 1) - 1 }
	years := func(n int) (day, day) {
		y := floor(w.y, n) * n
		if w.y <= 0 {
			bc := floor(1-w.y, n) * n
			return dayOf(1-(bc+n-1), 1, 1), dayOf(1-max(bc, 1), 12, 31)
		}
		return dayOf(max(y, 1), 1, 1), dayOf(y+n-1, 12, 31)
	}
	switch w.grain {
	case millenniumGrain:
		return years(1000)
	case centuryGrain:
		return years(100)
	case decadeGrain:
		return years(10)
	case halfGrain:
		return months(w.y, w.n*6-5, 6)
	case seasonGrain:
		return months(w.y, w.n*3, 3)
	case quarterGrain:
		return months(w.y, w.n*3-2, 3)
	case monthGrain:
		return months(w.y, w.n, 1)
	case weekGrain:
		x := monday(w.y, w.n)
		return x, x + 6
	case weekendGrain:
		x := monday(w.y, w.n)
		return x + 5, x + 6
	case dayGrain:
		x := dayOf(w.y, w.n, w.d)
		return x, x
	}
	return months(w.y, 1, 12)
}

// first is the first day of w without its modifier; unknownDay if the year is open.
func (w when) first() day {
	w.mod = 0
	if from, _, ok := w.span(); ok {
		return from
	}
	return unknownDay
}

// iso writes x as an ISO 8601 day.
func (x day) iso() string {
	y, m, d := x.date()
	var room [16]byte
	b := room[:0]
	if y < 0 {
		b, y = append(b, '-'), -y
	}
	b = append(pad(b, y, 4), '-')
	b = append(pad(b, m, 2), '-')
	return string(pad(b, d, 2))
}
