package date_test

import (
	"regexp"
	"strconv"
	"testing"
	"time"

	"dateline/document"
)

// timex is the grammar of TIMEX3 values that the stage may write, in terms of its own.
var timex = regexp.MustCompile(`^(?:` +
	`(?:PAST|PRESENT|FUTURE)_REF` +
	`|(?:BC)?(?:\d{2}|\d{3}|\d{4}|XXXX)` +
	`|(?:BC)?\d` +
	`|(?:BC)?(?:\d{4}|XXXX)-(?:H[12]|Q[1-4X]|SP|SU|FA|WI)` +
	`|(?:BC)?(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)` +
	`|(?:BC)?\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])(?:-WE)?` +
	`|XXXX-WXX(?:-[1-7](?:T(?:MO|AF|EV|NI|DT|\d\d:\d\d))?|-WE)?` +
	`|(?:BC)?(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\d|3[01]|XX)(?:T(?:MO|AF|EV|NI|DT|(?:[01]\d|2[0-4]):[0-5]\d))?` +
	`|P(?:X|\d+(?:\.\d+)?)[YMWDQ](?:\d+M)?` +
	`|P\d+DT12H|PT(?:X|\d+(?:\.\d+)?)[HMS]|P(?:T(?:\d+H)?30M|T(?:\d+M)?30S|T12H|6M)` +
	`)$`)

// check is the law of the stage: the document is valid, every value is a TIMEX3 value,
// types fit values, days exist, and no span ends before it begins.
func check(t testing.TB, d *document.Document) {
	t.Helper()
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	last := int32(-1)
	for _, x := range d.Dates {
		if !timex.MatchString(x.Value) {
			t.Errorf("%q: %q is no TIMEX3 value", d.Slice(x.Span), x.Value)
		}
		if x.Start < last {
			t.Errorf("%q overlaps the one before", d.Slice(x.Span))
		}
		last = x.End
		if duration := x.Value[0] == 'P' && x.Value[1] != 'A' && x.Value[1] != 'R'; duration != (x.Type == document.DateDuration || x.Type == document.DateSet && x.Value[0] == 'P') {
			t.Errorf("%q: %s has value %s", d.Slice(x.Span), x.Type, x.Value)
		}
		if (x.From == "") != (x.To == "") || x.From != "" && after(t, x.From, x.To) {
			t.Errorf("%q: from %q to %q", d.Slice(x.Span), x.From, x.To)
		}
		switch x.AnchorKind {
		case "published", "text", "utterance", "dateline", "none":
		default:
			t.Errorf("%q: anchor %q", d.Slice(x.Span), x.AnchorKind)
		}
		if x.Anchor != "" {
			instant(t, x.Anchor)
		}
	}
}

func after(t testing.TB, from, to string) bool {
	t.Helper()
	fy, f := instant(t, from)
	ty, o := instant(t, to)
	return fy > ty || fy == ty && f.After(o)
}

// instant parses an ISO day or instant; years before Christ have a sign.
func instant(t testing.TB, s string) (year int, rest time.Time) {
	t.Helper()
	sign := 1
	if s[0] == '-' {
		sign, s = -1, s[1:]
	}
	year, err := strconv.Atoi(s[:4])
	if err != nil {
		t.Fatal(err)
	}
	layout := "2006-01-02"
	switch {
	case len(s) > len("2006-01-02T15:04"):
		layout = "2006-01-02T15:04Z07:00"
	case len(s) > len(layout):
		layout = "2006-01-02T15:04"
	}
	// A leap year stands in for the year, so that 29 February parses; the year's own length is
	// checked by the calendar's tests.
	rest, err = time.Parse(layout, "2004"+s[4:])
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return sign * year, rest
}
