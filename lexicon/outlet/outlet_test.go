package outlet

import (
	"fmt"
	"strings"
	"testing"

	"dateline/lexicon/country"
	"dateline/lexicon/gazetteer"
)

func TestOf(t *testing.T) {
	for host, want := range map[string]string{
		"al.com":                      "Birmingham AL US",
		"startribune.com":             "Minneapolis MN US",
		"sports.startribune.com":      "Minneapolis MN US",
		"bbc.co.uk":                   "London  GB",
		"ziggy.example.com":           "  ",
		"example":                     "  ",
		"":                            "  ",
		"co.uk":                       "  ",
		"zzz.zz":                      "  ",
		"timesofindia.indiatimes.com": "New Delhi  IN",
	} {
		h, ok := Of(host)
		if got := h.City + " " + h.State + " " + h.Country; got != want || ok != (h.City != "") {
			t.Errorf("%s: got %q, want %q", host, got, want)
		}
	}
}

// TestTable finds every line by its host, and every home in the gazetteer.
func TestTable(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(tsv, "\n"), "\n")[1:]
	for i, l := range lines {
		f := strings.Split(l, "\t")
		if len(f) != 4 || i > 0 && lines[i-1] >= l {
			t.Fatalf("line %d: %q has not four fields or is out of order", i+2, l)
		}
		if h, ok := Of(f[0]); !ok || h.City != f[1] {
			t.Errorf("%s is not found", f[0])
		}
		if country.ByCode(f[3]) == nil || !inGazetteer(f[1], f[3]) {
			t.Errorf("%s: the gazetteer has no %s in %s", f[0], f[1], f[3])
		}
	}
}

func inGazetteer(city, code string) bool {
	hits := gazetteer.Lookup(city)
	for i := range hits.Len() {
		if id, _ := hits.At(i); gazetteer.At(id).Country == code {
			return true
		}
	}
	return false
}

func ExampleOf() {
	h, _ := Of("news.denverpost.com")
	fmt.Println(h.City, h.State, h.Country)
	// Output:
	// Denver CO US
}

func BenchmarkOf(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Of("news.denverpost.com")
	}
}
