package date

import (
	"testing"
	"time"
)

// TestCalendar compares our calendar with the standard library's over four centuries.
func TestCalendar(t *testing.T) {
	for at := time.Date(1799, 12, 25, 0, 0, 0, 0, time.UTC); at.Year() < 2200; at = at.AddDate(0, 0, 1) {
		y, m, d := at.Date()
		x := dayOf(y, int(m), d)
		gy, gm, gd := x.date()
		wy, ww := at.ISOWeek()
		hy, hw := x.week()
		switch {
		case gy != y || gm != int(m) || gd != d || int64(x) != at.Unix()/86400:
			t.Fatalf("%s: day %d is %d-%d-%d", at.Format(time.DateOnly), x, gy, gm, gd)
		case x.weekday() != (int(at.Weekday())+6)%7+1:
			t.Fatalf("%s: weekday %d", at.Format(time.DateOnly), x.weekday())
		case wy != hy || ww != hw || monday(hy, hw) > x || monday(hy, hw)+6 < x:
			t.Fatalf("%s: week %d-W%d", at.Format(time.DateOnly), hy, hw)
		case x.iso() != at.Format(time.DateOnly):
			t.Fatalf("%s: written %s", at.Format(time.DateOnly), x.iso())
		}
	}
}

func TestMonthsAreClipped(t *testing.T) {
	if got := dayOf(2024, 1, 31).addMonths(1).iso(); got != "2024-02-29" {
		t.Error(got)
	}
	if got := dayOf(2024, 3, 31).addMonths(-13).iso(); got != "2023-02-28" {
		t.Error(got)
	}
}

func TestEaster(t *testing.T) {
	for year, want := range map[int]string{1961: "1961-04-02", 2000: "2000-04-23", 2024: "2024-03-31", 2025: "2025-04-20", 2038: "2038-04-25"} {
		if got := easter(year).iso(); got != want {
			t.Errorf("%d: %s, want %s", year, got, want)
		}
	}
}

func TestFeastsFallOnTheirWeekday(t *testing.T) {
	for n, want := range map[int]string{thanksgiving: "2025-11-27", memorialDay: "2025-05-26", laborDay: "2025-09-01", electionDay: "2025-11-04", presidentsDay: "2025-02-17", columbusDay: "2025-10-13", mothersDay: "2025-05-11"} {
		if got := feastDay(n, 2025).iso(); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}
