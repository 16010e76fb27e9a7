// Package published reads publication dates as newsrooms and scrapers write them.
package published

import (
	"strings"
	"time"

	"dateline/document"
)

// withClock and dayOnly are the layouts that are read; neither holds one whose
// day and month could be taken for each other.
func withClock() []string {
	return []string{
		time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04:05MST", "2006-01-02T15:04Z07:00", "2006-01-02T15:04Z0700", "2006-01-02T15:04",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05", "2006-01-02 15:04",
		"20060102T150405Z0700", "20060102T150405", "20060102150405",
		time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 Z0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05",
		"Mon Jan 2 15:04:05 MST 2006", "Mon Jan 2 15:04:05 2006",
		"January 2, 2006 15:04", "January 2, 2006 3:04 PM", "January 2, 2006, 3:04 PM", "2 January 2006 15:04", "Jan 2, 2006 15:04", "2 Jan 2006 15:04:05", "2 Jan 2006 15:04",
	}
}

func dayOnly() []string {
	return []string{
		time.DateOnly, "2006-1-2", "2006/01/02", "2006/1/2", "20060102", "2006.01.02",
		"January 2, 2006", "January 2 2006", "2 January 2006", "Jan 2, 2006", "Jan. 2, 2006", "Jan 2 2006", "2 Jan 2006", "2 Jan. 2006",
		"Monday, January 2, 2006", "Monday, 2 January 2006", "Monday 2 January 2006", "Mon, Jan 2, 2006", "Mon, 2 Jan 2006", "02.01.2006",
	}
}

// Parse reads s as a publication date. It is false where s is no date, is not a
// whole day, or could be two different days (03/04/2025). A time of day without a
// zone is taken as UTC.
func Parse(s, source string) (document.Published, bool) {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" || len(s) > 64 {
		return document.Published{}, false
	}
	for _, layout := range dayOnly() {
		if t, err := time.Parse(layout, s); err == nil && sane(t) {
			return document.Published{Time: t, DateOnly: true, Source: source}, true
		}
	}
	for _, layout := range withClock() {
		if t, err := time.Parse(layout, s); err == nil && sane(t) {
			return document.Published{Time: t, Source: source}, true
		}
	}
	return document.Published{}, false
}

// Unix reads seconds or milliseconds since 1970.
func Unix(n int64, source string) (document.Published, bool) {
	if n > 1e11 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	if n < 1e8 || !sane(t) { // before 1973: a counter or a year, not a time
		return document.Published{}, false
	}
	return document.Published{Time: t, Source: source}, true
}

// sane keeps out years that no newspaper bears.
func sane(t time.Time) bool { return t.Year() >= 1600 && t.Year() <= 2100 }
