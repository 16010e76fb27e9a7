package document_test

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/document"
	"dateline/internal/linear"
)

func TestNewNormalises(t *testing.T) {
	for name, c := range map[string]struct {
		in, want string
		notes    string // codes and offsets
	}{
		"clean":             {"Plain text.\nTwo lines — “quoted”.", "Plain text.\nTwo lines — “quoted”.", ""},
		"byte order mark":   {"\ufeffText", "Text", "bom-removed@0"},
		"mark inside":       {"a\ufeffb", "a\ufeffb", ""},
		"DOS line ends":     {"a\r\nb\r\n", "a\nb\n", "line-ends-normalised@1"},
		"old Mac line ends": {"a\rb", "a\nb", "line-ends-normalised@1"},
		"NUL":               {"é\x00b", "é\ufffdb", "nul-replaced@2"},
		"invalid UTF-8":     {"a\xffb\xc3", "a\ufffdb\ufffd", "utf8-repaired@1"},
		"surrogate half":    {"\xed\xa0\x80", "\ufffd\ufffd\ufffd", "utf8-repaired@0"},
		"all of it":         {"\ufeff\x00\r\n\xff", "\ufffd\n\ufffd", "bom-removed@0 line-ends-normalised@3 nul-replaced@0 utf8-repaired@4"},
		"empty":             {"", "", ""},
	} {
		d := document.New(document.Article{Text: c.in})
		var notes []string
		for _, n := range d.Notes {
			notes = append(notes, n.Code+"@"+strconv.Itoa(int(n.Start)))
		}
		if got := strings.Join(notes, " "); d.Text != c.want || got != c.notes {
			t.Errorf("%s: got %q with %q, want %q with %q", name, d.Text, got, c.want, c.notes)
		}
		if err := d.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFoldASCII(t *testing.T) {
	for in, want := range map[string]string{"": "", "abc": "abc", "ABC Z": "abc z", "ÉCOLE İ": "École İ"} {
		if got := document.FoldASCII(in); got != want || len(got) != len(in) {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// FuzzNew: normalising twice changes nothing, says nothing, and the result is valid.
func FuzzNew(f *testing.F) {
	f.Add("\ufeffa\r\nb\rc\x00\xff", int32(1), int32(3))
	f.Fuzz(func(t *testing.T, text string, start, end int32) {
		d := document.New(document.Article{Text: text, GivenPlaces: []document.GivenSpan{{Start: start, End: end}}})
		if err := d.Validate(); err != nil {
			t.Fatal(err)
		}
		if again := document.New(document.Article{Text: d.Text}); !strings.HasPrefix(d.Text, "\ufeff") && (again.Text != d.Text || len(again.Notes) > 0) {
			t.Errorf("%q, and again %q %v", d.Text, again.Text, again.Notes)
		}
		if s := d.GivenBytes(d.GivenPlaces)[0]; s.Start < 0 || s.End < s.Start || int(s.End) > len(d.Text) || !utf8.ValidString(d.Slice(s)) {
			t.Errorf("given %d-%d became %v of %d bytes", start, end, s, len(d.Text))
		}
	})
}

// TestLinear normalises, and converts given spans from last to first.
func TestLinear(t *testing.T) {
	linear.Check(t, "text and given spans", 1000, func(n int) func() {
		text := strings.Repeat("é\r\x00\xff", n)
		given := make([]document.GivenSpan, n)
		for i := range given {
			given[i] = document.GivenSpan{Start: int32(4 * (n - i - 1)), End: int32(4*(n-i-1) + 2)}
		}
		return func() {
			d := document.New(document.Article{Text: text, GivenPlaces: given})
			d.GivenBytes(d.GivenPlaces)
		}
	})
}
