package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// city is a row of GeoNames' cities500.txt, as far as it is used.
type city struct {
	id                     int32
	name, ascii, alternate string
	lat, lon               float64
	feature, country       string
	admin1, admin2         string
	population             float64
}

// region is a row of region.tsv.
type region struct {
	name, feature, country string
	lat, lon, weight       float64
	other, demonyms        []string
	id                     int32
}

// state is a row of admin1.tsv: what the packages lack about a first division.
type state struct {
	lat, lon                       float64
	short, postal, other, demonyms []string
}

// world is all that was read.
type world struct {
	cities         []city
	admin1, admin2 map[string]string // GeoNames code (US.TX, US.TX.277) to name
	ids            map[string]int32  // the same codes to GeoNames ids
	people         map[string]float64
	airports       []airport
	regions        []region
	states         map[string]state
}

type airport struct {
	name, country string
	lat, lon      float64
}

func read(in inputs) (*world, error) {
	w := &world{ids: map[string]int32{}, people: map[string]float64{}, states: map[string]state{}}
	var err error
	step := func(what, path string, f func(string) error) {
		if err == nil {
			if e := f(path); e != nil {
				err = fmt.Errorf("reading %s %s: %w", what, path, e)
			}
		}
	}
	step("cities", in.cities, w.readCities)
	step("divisions", in.admin1, func(p string) (err error) { w.admin1, err = divisions(p); return })
	step("divisions", in.admin2, func(p string) (err error) { w.admin2, err = divisions(p); return })
	step("ids", in.ids, w.readIDs)
	step("countries", in.countries, w.readPopulations)
	step("airports", in.airports, w.readAirports)
	step("regions", in.tables+"/region.tsv", w.readRegions)
	step("states", in.tables+"/admin1.tsv", w.readStates)
	return w, err
}

// table reads tab-separated rows of at least n fields.
func table(path string, n int) ([][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
		f := strings.Split(strings.TrimSuffix(line, "\r"), "\t")
		if len(f) < n {
			return nil, fmt.Errorf("line %d has %d fields, expected %d", i+1, len(f), n)
		}
		rows = append(rows, f)
	}
	return rows, nil
}

func (w *world) readCities(path string) error {
	rows, err := table(path, 15)
	for _, f := range rows {
		w.cities = append(w.cities, city{
			id: int32(number(f[0])), name: f[1], ascii: f[2], alternate: f[3], lat: number(f[4]), lon: number(f[5]),
			feature: f[7], country: f[8], admin1: f[10], admin2: f[11], population: number(f[14]),
		})
	}
	return err
}

func divisions(path string) (map[string]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows []struct{ Code, Name string }
	if err := json.Unmarshal(b, &rows); err != nil {
		return nil, err
	}
	m := make(map[string]string, len(rows))
	for _, r := range rows {
		m[r.Code] = r.Name
	}
	return m, nil
}

// readIDs takes GeoNames' code and id, columns 3 and 4, and nothing else.
func (w *world) readIDs(path string) error {
	rows, err := table(path, 4)
	for _, f := range rows {
		if f[2] != "" && f[3] != "" {
			w.ids[f[2]] = int32(number(f[3]))
		}
	}
	return err
}

func (w *world) readPopulations(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var rows map[string]struct{ Population float64 }
	if err := json.Unmarshal(b, &rows); err != nil {
		return err
	}
	for code, r := range rows {
		w.people[code] = r.Population
	}
	return nil
}

// readAirports takes airports with a code that travellers know.
func (w *world) readAirports(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return err
	}
	for _, r := range rows[1:] { // icao iata name city subd country elevation lat lon tz lid
		if r[1] != "" {
			w.airports = append(w.airports, airport{r[2], r[5], number(r[7]), number(r[8])})
		}
	}
	return nil
}

func (w *world) readRegions(path string) error {
	rows, err := table(path, 9)
	for i, f := range rows {
		if i > 0 {
			w.regions = append(w.regions, region{
				name: f[0], feature: f[1], lat: number(f[2]), lon: number(f[3]), country: f[4], weight: number(f[5]),
				other: list(f[6]), demonyms: list(f[7]), id: int32(number(f[8])),
			})
		}
	}
	return err
}

func (w *world) readStates(path string) error {
	rows, err := table(path, 7)
	for i, f := range rows {
		if i > 0 {
			w.states[f[0]] = state{number(f[1]), number(f[2]), list(f[3]), list(f[4]), list(f[5]), list(f[6])}
		}
	}
	return err
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// number is 0 for an empty field, and stops the run for what is no number.
func number(s string) float64 {
	if s == "" {
		return 0
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("not a number: " + s)
	}
	return v
}
