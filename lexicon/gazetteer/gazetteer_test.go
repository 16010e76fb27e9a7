package gazetteer

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"testing"
)

func TestAppendKey(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"New York", "new york"},
		{"St. Louis", "saint louis"},
		{"Ft. Worth", "fort worth"},
		{"Sault Ste. Marie", "sault sainte marie"},
		{"The Hague", "hague"},
		{"Stratford-upon-Avon", "stratford upon avon"},
		{"São Paulo", "sao paulo"},
		{"Łódź", "lodz"},
		{"İzmir", "izmir"},
		{"Côte d’Ivoire", "cote divoire"},
		{"U.S.", "us"},
		{"  Kyiv ", "kyiv"},
		{"Trinidad & Tobago", "trinidad and tobago"},
		{"Washington, D.C.", "washington dc"},
	} {
		if got, ok := AppendKey(nil, c.name); !ok || string(got) != c.want {
			t.Errorf("%q: got %q %v, want %q", c.name, got, ok, c.want)
		}
	}
	for _, bad := range []string{"", "...", "Київ", "北京", string(bytes.Repeat([]byte("a"), MaxKey+1))} {
		if got, ok := AppendKey(nil, bad); ok {
			t.Errorf("%q has key %q", bad, got)
		}
	}
}

// first is the first hit of a name that satisfies a country and feature.
func first(name, country string, f func(Feature) bool) (Place, Kind, bool) {
	h := Lookup(name)
	for i := range h.Len() {
		id, k := h.At(i)
		if p := At(id); p.Country == country && f(p.Feature) {
			return p, k, true
		}
	}
	return Place{}, 0, false
}

func TestLetters(t *testing.T) {
	for name, want := range map[string]string{
		"Łódź": "lodz", "Tromsø": "tromso", "Þingvellir": "thingvellir", "Gießen": "giessen", "Œuilly": "oeuilly", "Đà Nẵng": "da nang",
		"İzmir": "izmir", "Gəncə": "ganca", "Ħamrun": "hamrun", "São Paulo": "sao paulo", "Ḩalab": "halab",
	} {
		got, ok := AppendKey(nil, name)
		if string(got) != want || !ok {
			t.Errorf("%s: key %q, want %q", name, got, want)
		}
	}
}

func TestLongForm(t *testing.T) {
	if h, longest := LookupKey([]byte("nyc")); h.Len() == 0 || longest != 1 {
		t.Fatal(h.Len(), longest)
	} else if id, _ := h.At(0); At(id).Name != "New York City" {
		t.Error(At(id).Name)
	}
}

func TestLookup(t *testing.T) {
	adm1 := func(f Feature) bool { return f == ADM1 }
	any := func(Feature) bool { return true }
	for _, c := range []struct {
		name, country string
		is            func(Feature) bool
		lat, lon      float64
		kind          Kind
	}{
		{"Kyiv", "UA", Feature.IsPopulated, 50.45, 30.52, Main},
		{"Kiev", "UA", Feature.IsPopulated, 50.45, 30.52, Other},
		{"Odessa", "UA", Feature.IsPopulated, 46.48, 30.73, Other},
		{"ODESA", "UA", Feature.IsPopulated, 46.48, 30.73, Main},
		{"Istanbul", "TR", Feature.IsPopulated, 41.01, 28.95, Main},
		{"Türkiye", "TR", Feature.IsCountry, 39.06, 34.91, Other},
		{"Turkey", "TR", Feature.IsCountry, 39.06, 34.91, Main},
		{"Burma", "MM", Feature.IsCountry, 21, 96.5, Other},
		{"Ukrainian", "UA", Feature.IsCountry, 49, 32, Demonym},
		{"U.S.", "US", Feature.IsCountry, 39.76, -98.5, Short},
		{"United States", "US", Feature.IsCountry, 39.76, -98.5, Main},
		{"Georgia", "GE", Feature.IsCountry, 42, 43.5, Main},
		{"Georgia", "US", adm1, 32.75, -83.5, Main},
		{"Tex.", "US", adm1, 31.25, -99.25, Short},
		{"TX", "US", adm1, 31.25, -99.25, Postal},
		{"Paris", "US", Feature.IsPopulated, 33.66, -95.56, Main},
		{"New South Wales", "AU", adm1, -32.33, 147.02, Main},
		{"Middle East", "", Feature.IsRegion, 33.14, 35.87, Main},
		{"European", "", Feature.IsRegion, 48.69, 9.14, Demonym},
		{"Lamar County", "US", any, 33.66, -95.6, Main},
		{"St. Petersburg", "RU", Feature.IsPopulated, 59.94, 30.31, Main},
		{"River Thames", "GB", any, 51.5, 0.6, Main},
	} {
		p, k, ok := first(c.name, c.country, c.is)
		if !ok || abs(p.Lat-c.lat) > 0.5 || abs(p.Lon-c.lon) > 0.5 {
			t.Errorf("%s: got %+v, want %v %v in %s", c.name, p, c.lat, c.lon, c.country)
		} else if k != c.kind {
			t.Errorf("%s: got kind %d, want %d", c.name, k, c.kind)
		}
	}
	if h := Lookup("Qwertyville Heights"); h.Len() > 0 {
		t.Error("found a place that is not")
	}
}

func TestLongest(t *testing.T) {
	for word, least := range map[string]int{"new": 3, "united": 4, "democratic": 5, "zzyzyx": 0} {
		if _, n := LookupKey([]byte(word)); n < least || least == 0 && n != 0 {
			t.Errorf("%s: longest %d, want %d", word, n, least)
		}
	}
}

func TestRows(t *testing.T) {
	for id := range ID(Count()) {
		p := At(id)
		if p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 || id > 0 && (p.Name == "" || p.Feature == NoFeature) {
			t.Fatalf("%+v", p)
		}
		if p.Admin1 != 0 && (At(p.Admin1).Feature != ADM1 || At(p.Admin1).Country != p.Country) {
			t.Fatalf("%+v lies in %+v", p, At(p.Admin1))
		}
		if p.Admin2 != 0 && At(p.Admin2).Feature != ADM2 {
			t.Fatalf("%+v lies in %+v", p, At(p.Admin2))
		}
	}
}

func TestBuildIsTheSameTwice(t *testing.T) {
	e := []Entry{{Place: Place{Lat: 1, Lon: 2, Population: 10, Name: "Aa", Country: "NO", Feature: PPL}}, {Place: Place{Name: "Bb", Feature: SEA}}}
	e[0].Call(Main, "Aa", "Å")
	e[1].Call(Main, "Bb Cc Dd", "Å")
	a, err := Build(e)
	if err != nil {
		t.Fatal(err)
	}
	if b, _ := Build(e); !bytes.Equal(a, b) {
		t.Error("the same entries gave different bytes")
	}
	if _, err := Build([]Entry{{Place: Place{Lat: 91, Name: "X"}}}); err == nil {
		t.Error("a point off the earth was taken")
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Lookup("San Francisco") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzLookup(f *testing.F) {
	f.Add("St. Ives")
	f.Fuzz(func(t *testing.T, name string) {
		h := Lookup(name)
		for i := range h.Len() {
			if id, k := h.At(i); id <= 0 || int(id) >= Count() || k > Postal {
				t.Fatalf("%q: hit %d of kind %d", name, id, k)
			}
		}
	})
}

func ExampleLookup() {
	hits := Lookup("Kiev")
	id, _ := hits.At(0)
	p := At(id)
	fmt.Printf("%s, %s: %.2f %.2f, %s, GeoNames %d\n", p.Name, p.Country, p.Lat, p.Lon, p.Feature, p.GeoNames)
	// Output:
	// Kyiv, UA: 50.45 30.52, PPLC, GeoNames 703448
}

func BenchmarkLookup(b *testing.B) {
	names := []string{"Kyiv", "San Francisco", "Stratford-upon-Avon", "Texas", "no such place", "Santa Maria", "United Kingdom", "Łódź"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Lookup(names[i%len(names)])
	}
}

func BenchmarkAt(b *testing.B) {
	n := ID(Count())
	b.ReportAllocs()
	for i := ID(1); b.Loop(); i = (i + 7919) % n {
		At(i)
	}
}

func abs(x float64) float64 { return max(x, -x) }

// TestSources holds the hash in SOURCES.md to the file that is embedded.
func TestSources(t *testing.T) {
	sources, err := os.ReadFile("../SOURCES.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("%x", sha256.Sum256([]byte(file))); !bytes.Contains(sources, []byte(want)) {
		t.Errorf("SOURCES.md lacks gazetteer.bin's hash %s", want)
	}
}
