package published_test

import (
	"testing"
	"time"

	"dateline/sources/published"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"2025-05-11":                      "2025-05-11 day",
		"2025/05/11":                      "2025-05-11 day",
		"20250511":                        "2025-05-11 day",
		"May 11, 2025":                    "2025-05-11 day",
		"11 May 2025":                     "2025-05-11 day",
		" Sunday,  11 May 2025 ":          "2025-05-11 day",
		"2025-05-11T14:30:00Z":            "2025-05-11T14:30:00Z",
		"2025-05-11T23:30:00-05:00":       "2025-05-11T23:30:00-05:00",
		"2025-05-11T14:30:00.123+0200":    "2025-05-11T14:30:00+02:00",
		"2025-05-11 14:30:00":             "2025-05-11T14:30:00Z",
		"2025-05-11 14:30:00+00:00":       "2025-05-11T14:30:00Z",
		"Sun, 11 May 2025 14:30:00 +0300": "2025-05-11T14:30:00+03:00",
		"Sun, 11 May 2025 14:30:00 GMT":   "2025-05-11T14:30:00Z",
		"2025-05":                         "",
		"2025":                            "",
		"05/11/2025":                      "",
		"yesterday":                       "",
		"None":                            "",
		"":                                "",
		"2025-13-11":                      "",
		"2025-02-30":                      "",
		"0001-01-01":                      "",
	} {
		p, ok := published.Parse(in, "metadata")
		got := ""
		switch {
		case ok && p.DateOnly:
			got = p.Time.Format(time.DateOnly) + " day"
		case ok:
			got = p.Time.Format(time.RFC3339)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestUnix(t *testing.T) {
	for n, want := range map[int64]string{1746973800: "2025-05-11", 1746973800000: "2025-05-11", 2025: "", 20250511: "", -5: ""} {
		p, ok := published.Unix(n, "metadata")
		got := ""
		if ok {
			got = p.Time.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("2025-05-11T14:30:00Z")
	f.Add("Sunday, 11 May 2025")
	f.Fuzz(func(t *testing.T, s string) {
		p, ok := published.Parse(s, "x")
		if ok != p.Known() || ok && (p.Source != "x" || p.Time.Year() < 1600) {
			t.Errorf("%q: %+v, %v", s, p, ok)
		}
	})
}
