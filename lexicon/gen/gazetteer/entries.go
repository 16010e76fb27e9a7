package main

import (
	"maps"
	"math"
	"slices"
	"strings"

	"dateline/lexicon/country"
	"dateline/lexicon/gazetteer"
)

// entries lists the places in the order that gazetteer.Build wants: countries,
// first divisions, second divisions, then the rest.
func (w *world) entries() []gazetteer.Entry {
	var out []gazetteer.Entry
	add := func(e gazetteer.Entry) gazetteer.ID {
		out = append(out, e)
		return gazetteer.ID(len(out))
	}
	for _, r := range country.Rows() {
		if r.Class != country.Body && r.Class != country.Part {
			add(w.country(r))
		}
	}
	sums := w.sums()
	index := map[string]gazetteer.ID{}
	for _, code := range slices.Sorted(maps.Keys(w.admin1)) {
		if e, ok := w.first(code, sums[code]); ok {
			id := gazetteer.ID(len(out) + 1)
			e.Admin1 = id
			index[code] = add(e)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(w.admin2)) {
		if sum := sums[code]; sum != nil {
			cc, rest, _ := strings.Cut(code, ".")
			one, _, _ := strings.Cut(rest, ".")
			e := w.second(code, cc, sum)
			e.Admin1, e.Admin2 = index[cc+"."+one], gazetteer.ID(len(out)+1)
			index[code] = add(e)
		}
	}
	for _, r := range w.regions {
		add(r.entry())
	}
	for _, c := range w.cities {
		e := c.entry()
		e.Admin1, e.Admin2 = index[c.country+"."+c.admin1], index[c.country+"."+c.admin1+"."+c.admin2]
		add(e)
	}
	for _, a := range w.airports {
		add(a.entry())
	}
	return out
}

func (w *world) country(r country.Row) gazetteer.Entry {
	feature := gazetteer.PCLI
	switch r.Class {
	case country.Territory:
		feature = gazetteer.PCLD
	case country.Former:
		feature = gazetteer.PCLH
	}
	e := gazetteer.Entry{Place: gazetteer.Place{
		GeoNames: r.GeoNames, Lat: r.Lat, Lon: r.Lon, Population: max(w.people[r.Alpha2], 1000), Name: r.Name, Country: r.Alpha2, Feature: feature,
	}}
	if r.Class == country.Former {
		e.Population = 1e6
	}
	e.Call(gazetteer.Main, r.Name)
	for _, n := range r.Names {
		k := gazetteer.Other
		if len(n) <= 6 && strings.ToUpper(n) == n {
			k = gazetteer.Short
		}
		e.Call(k, n)
	}
	e.Call(gazetteer.Demonym, r.Adjectives...)
	e.Call(gazetteer.Demonym, r.People...)
	return e
}

// sum gathers the cities of a division; its middle stands for the division's point.
type sum struct{ n, x, y, z, people float64 }

func (s *sum) add(c city) {
	la, lo := c.lat*math.Pi/180, c.lon*math.Pi/180
	s.n, s.people = s.n+1, s.people+c.population
	s.x, s.y, s.z = s.x+math.Cos(la)*math.Cos(lo), s.y+math.Cos(la)*math.Sin(lo), s.z+math.Sin(la)
}

func (s *sum) point() (lat, lon float64) {
	round := func(v float64) float64 { return math.Round(v*180/math.Pi*1e4) / 1e4 }
	return round(math.Atan2(s.z, math.Hypot(s.x, s.y))), round(math.Atan2(s.y, s.x))
}

func (w *world) sums() map[string]*sum {
	m := map[string]*sum{}
	for _, c := range w.cities {
		for _, code := range []string{c.country + "." + c.admin1, c.country + "." + c.admin1 + "." + c.admin2} {
			if m[code] == nil {
				m[code] = &sum{}
			}
			m[code].add(c)
		}
	}
	return m
}

func (w *world) first(code string, s *sum) (e gazetteer.Entry, ok bool) {
	st, known := w.states[code]
	if s == nil && (!known || st.lat == 0) {
		return e, false
	}
	if s == nil {
		s = &sum{people: 1000}
	}
	e.Place = gazetteer.Place{GeoNames: w.ids[code], Population: s.people, Name: w.admin1[code], Country: code[:2], Feature: gazetteer.ADM1}
	if e.Lat, e.Lon = st.lat, st.lon; st.lat == 0 {
		e.Lat, e.Lon = s.point()
	}
	e.Call(gazetteer.Main, e.Name)
	e.Call(gazetteer.Other, bare(e.Name))
	e.Call(gazetteer.Other, st.other...)
	e.Call(gazetteer.Short, st.short...)
	e.Call(gazetteer.Postal, st.postal...)
	e.Call(gazetteer.Demonym, st.demonyms...)
	return e, true
}

func (w *world) second(code, cc string, s *sum) gazetteer.Entry {
	e := gazetteer.Entry{Place: gazetteer.Place{GeoNames: w.ids[code], Population: s.people, Name: w.admin2[code], Country: cc, Feature: gazetteer.ADM2}}
	e.Lat, e.Lon = s.point()
	e.Call(gazetteer.Main, e.Name)
	e.Call(gazetteer.Other, bare(e.Name))
	return e
}

func (r region) entry() gazetteer.Entry {
	e := gazetteer.Entry{Place: gazetteer.Place{
		GeoNames: r.id, Lat: r.lat, Lon: r.lon, Population: math.Pow(10, r.weight), Name: r.name, Country: r.country, Feature: gazetteer.FeatureOf(r.feature),
	}}
	if e.Feature == gazetteer.NoFeature {
		panic("region.tsv: no feature " + r.feature)
	}
	e.Call(gazetteer.Main, r.name)
	e.Call(gazetteer.Main, r.other...)
	e.Call(gazetteer.Demonym, r.demonyms...)
	return e
}

// newYorkCity is GeoNames' id of the one city that goes by less than its main name.
const newYorkCity = 5128581

// entry leaves out other names of places in the United States: most are old
// names of villages, and names of other towns today.
func (c city) entry() gazetteer.Entry {
	e := gazetteer.Entry{Place: gazetteer.Place{
		GeoNames: c.id, Lat: c.lat, Lon: c.lon, Population: c.population, Name: c.name, Country: c.country, Feature: gazetteer.FeatureOf(c.feature),
	}}
	if e.Feature == gazetteer.NoFeature {
		e.Feature = gazetteer.PPL
	}
	e.Call(gazetteer.Main, c.name, c.ascii)
	if c.id == newYorkCity {
		e.Call(gazetteer.Main, "New York")
	}
	for alt := range strings.SplitSeq(c.alternate, ",") {
		if usable(alt) && (c.country != "US" || c.population >= 500_000) {
			e.Call(gazetteer.Other, alt)
		}
	}
	return e
}

func (a airport) entry() gazetteer.Entry {
	e := gazetteer.Entry{Place: gazetteer.Place{Lat: a.lat, Lon: a.lon, Population: 2000, Name: a.name, Country: a.country, Feature: gazetteer.AIRP}}
	if country.ByCode(a.country) == nil {
		e.Country = ""
	}
	e.Call(gazetteer.Main, a.name)
	if s, ok := strings.CutSuffix(a.name, " International Airport"); ok {
		e.Call(gazetteer.Other, s+" Airport")
	}
	return e
}
