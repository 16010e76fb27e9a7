package date

import "dateline/document"

// unitOf is a unit of time.
type unitOf uint8

const (
	noUnit unitOf = iota
	second
	minute
	hour
	dayUnit
	week
	fortnight
	monthUnit
	quarter
	year
	decade
	century
	millennium
	weekend
)

// grain is the grain of a date that a unit counts: a week ago is a week.
func (u unitOf) grain() grain {
	return [...]grain{
		noGrain, dayGrain, dayGrain, dayGrain, dayGrain, weekGrain, weekGrain, monthGrain, quarterGrain, yearGrain,
		decadeGrain, centuryGrain, millenniumGrain, weekendGrain,
	}[u]
}

// kind says how an expression is to be resolved.
type kind uint8

const (
	noKind     kind = iota
	calendar        // year, month, day as far as they are said
	bareDay         // a day of the week, perhaps with last, next, this
	deicticDay      // today, yesterday, tomorrow; n days off
	unitAt          // last week, this year, the following day
	offset          // n units ago, later, earlier
	period          // the quarter, the latest period, the year-ago quarter
	aYearOff        // year-earlier, a year ago: takes its grain from the quarter talked about
	feast           // Christmas, Easter
	clock           // a time of the day
	duration
	set
	reference // PRESENT_REF and its like
)

// base is the point that an expression counts from.
type base uint8

const (
	noBase    base = iota
	published      // last, this, next, ago
	text           // later, the following, the same: from the date last named
)

// expr is a temporal expression as parsed, before it has a value.
type expr struct {
	document.Span
	first, next int // atoms
	kind        kind
	typ         document.DateType
	rule        string
	grain       grain
	base        base
	sign        int // -1 before, 0 same, +1 after
	n           int // how many units, or the number of a feast, an offset in days
	unit        unitOf
	years       int  // "the same week last year": years on top
	vague       bool // years ago, a few days later
	hasYear     bool
	y, m, d     int // m is also the number of a half, season, quarter
	weekday     int
	mod         int8
	part        int // part of the day
	time        string
	week        bool   // the week that holds the day
	zoned       bool   // the clock time names its zone
	zone        int    // minutes east of Greenwich
	value       string // of durations, sets and references
}
