package country

import (
	"fmt"
	"strings"
	"testing"

	"dateline/document"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		text, code string
		kind       Kind
	}{
		{"United States", "USA", Name},
		{"the United States", "USA", Name},
		{"The U.S.", "USA", Name},
		{"US", "USA", Name},
		{"us", "", NoKind},
		{"Us", "", NoKind},
		{"who", "", NoKind},
		{"UK", "GBR", Name},
		{"Türkiye", "TUR", Name},
		{"Turkey", "TUR", Name},
		{"Turks", "TUR", People},
		{"Burma", "MMR", Name},
		{"MYANMAR", "MMR", Name},
		{"Ivory Coast", "CIV", Name},
		{"Côte d’Ivoire", "CIV", Name},
		{"Dutch", "NLD", Adjective},
		{"Danes", "DNK", People},
		{"South Korean", "KOR", Adjective},
		{"Kyiv", "UKR", Capital},
		{"The male", "", NoKind},
		{"Malé", "MDV", Capital},
		{"Kiev", "UKR", Capital},
		{"the Kremlin", "RUS", Seat},
		{"Scottish", "GBR", Adjective},
		{"Kosovo", "XKX", Name},
		{"NATO", "NAT", Name},
		{"the European Union", "EUU", Name},
		{"U.N.", "UNO", Name},
		{"Soviet", "SUN", Adjective},
		{"Mexico", "MEX", Name},
		{"Singapore", "SGP", Name},
		{"Atlantis", "", NoKind},
		{"the", "", NoKind},
		{"", "", NoKind},
	} {
		m, ok := Lookup(c.text, document.FoldASCII(c.text))
		if ok != (c.code != "") || ok && (m.Code != c.code || m.Kind != c.kind) {
			t.Errorf("%q: got %v %v, want %s %d", c.text, m.Row, m.Kind, c.code, c.kind)
		}
	}
}

func TestTable(t *testing.T) {
	codes := map[string]bool{}
	states := 0
	for _, r := range Rows() {
		if r.Name == "" || len(r.Code) != 3 || strings.ToUpper(r.Code) != r.Code {
			t.Errorf("%+v: no name or a bad code", r)
		}
		if r.Class != Part {
			if codes[r.Code] {
				t.Errorf("%s stands twice", r.Code)
			}
			codes[r.Code] = true
		}
		if (r.Class == Body) == r.HasPoint || r.Lat < -90 || r.Lat > 90 || r.Lon < -180 || r.Lon > 180 {
			t.Errorf("%s: point %v %v %v", r.Name, r.HasPoint, r.Lat, r.Lon)
		}
		if r.Class == State {
			states++
			if r.GeoNames == 0 || len(r.Alpha2) != 2 || len(r.Adjectives) == 0 && r.Name != "Dominica" || len(r.Continent) != 2 {
				t.Errorf("%s: a state lacks id, code, adjective or continent", r.Name)
			}
		}
	}
	if states < 193 {
		t.Errorf("%d states", states)
	}
}

func TestByCode(t *testing.T) {
	for code, name := range map[string]string{"GB": "United Kingdom", "GBR": "United Kingdom", "US": "United States", "EUU": "European Union"} {
		if r := ByCode(code); r == nil || r.Name != name {
			t.Errorf("%s: got %v, want %s", code, r, name)
		}
	}
	if ByCode("QQ") != nil {
		t.Error("QQ is a country")
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	Rows()
	if n := testing.AllocsPerRun(100, func() { Lookup("The Netherlands", "the netherlands") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func ExampleLookup() {
	for _, w := range []string{"Burma", "Dutch", "Kyiv", "NATO"} {
		m, _ := Lookup(w, strings.ToLower(w))
		fmt.Println(w, m.Code, m.Name)
	}
	// Output:
	// Burma MMR Myanmar
	// Dutch NLD Netherlands
	// Kyiv UKR Ukraine
	// NATO NAT NATO
}

func BenchmarkLookup(b *testing.B) {
	Rows()
	b.ReportAllocs()
	for b.Loop() {
		Lookup("United Kingdom", "united kingdom")
	}
}
