// Package country is the table of countries and territories: codes, names,
// demonyms, capitals, seats of government and points. It also knows parts of
// the United Kingdom, states that are no more, and bodies of states, which the
// record's country fields may name (EUU, UNO, NAT …).
package country

import (
	_ "embed"
	"maps"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"dateline/document"
	"dateline/internal/maybe"
)

//go:embed country.tsv
var tsv string

// Class says what a row is.
type Class uint8

// The classes. Part is a country inside a state (Scotland, with its state's
// code); Former a state that is no more; Body a body of states.
const (
	State Class = iota
	Territory
	Part
	Former
	Body
)

// Row is one country. It is shared: do not change its slices.
type Row struct {
	Class     Class
	Alpha2    string // ISO 3166-1 alpha-2; empty for a Part or a Body
	Code      string // ISO 3166-1 alpha-3, or the record's code of a body of states
	GeoNames  int32  // GeoNames id; 0 if there is none
	HasPoint  bool
	Lat, Lon  float64 // GeoNames' point, WGS 84 degrees
	Continent string  // AF AN AS EU NA OC SA; empty for a Body
	Name      string  // the usual English name

	Capitals   []string // capital or seat first, its other spellings after it
	Names      []string // other, longer and former names, abbreviations
	Seats      []string // "the Kremlin": what the press calls the government by
	Adjectives []string // "Dutch"
	People     []string // singular and plural: "Dutchman", "Dutchmen"
}

// Kind is how a word names a country.
type Kind uint8

// The kinds, in the order in which Lookup prefers them.
const (
	NoKind    Kind = iota
	Name           // Turkey, Türkiye, U.S.
	Adjective      // Turkish
	People         // Turk, Turks
	Seat           // the Kremlin
	Capital        // Ankara
)

// Match is what Lookup found.
type Match struct {
	*Row
	Kind Kind
}

type table struct {
	rows  []Row
	words map[string]Match // lower-case words, and abbreviations as they are written
	codes map[string]*Row
	names maybe.Set // of words
}

// load parses the table once; it costs about a millisecond.
//
//nolint:gochecknoglobals // read only
var load = sync.OnceValue(parse)

// Rows is the whole table, in its order. It is shared: do not change it.
func Rows() []Row { return load().rows }

// ByCode is the row of an ISO alpha-2 or alpha-3 code or a body's code, in
// capitals; nil if there is none. GBR is the United Kingdom, not a part of it.
func ByCode(code string) *Row { return load().codes[code] }

// Lookup finds the country that a word or phrase names. fold is text with ASCII
// letters lowered (document.FoldASCII, or Document.Fold of the same span). A
// leading "the" does not matter, but no capital follows it in small letters ("the
// male driver"); a short abbreviation (US, EU) must stand as it is written. Nothing is allocated. It knows no context: Georgia, Jordan and
// Chad are countries here.
func Lookup(text, fold string) (Match, bool) {
	t := load()
	rest, article := strings.CutPrefix(fold, "the ")
	if article {
		fold, text = rest, text[len(text)-len(rest):]
	}
	if m, ok := t.find(fold); ok {
		if article && m.Kind == Capital && text[0] >= 'a' && text[0] <= 'z' {
			return Match{}, false
		}
		return m, true
	}
	return t.find(text)
}

func (t *table) find(words string) (Match, bool) {
	if !t.names.Has(words) {
		return Match{}, false
	}
	m, ok := t.words[words]
	return m, ok
}

func parse() *table {
	lines := strings.Split(strings.TrimSuffix(tsv, "\n"), "\n")[1:]
	t := &table{rows: make([]Row, len(lines)), words: make(map[string]Match, 2500), codes: make(map[string]*Row, 700)}
	for i, line := range lines {
		t.rows[i] = row(strings.Split(line, "\t"))
	}
	for i := range t.rows {
		r := &t.rows[i]
		for _, code := range []string{r.Alpha2, r.Code} {
			if code != "" && r.Class != Part {
				t.codes[code] = r
			}
		}
		t.add(r, Name, []string{r.Name})
		t.add(r, Name, r.Names)
		t.add(r, Adjective, r.Adjectives)
		t.add(r, People, r.People)
		t.add(r, Seat, r.Seats)
		t.add(r, Capital, r.Capitals)
	}
	t.names = maybe.Of(maps.Keys(t.words))
	return t
}

// add enters words; the better kind keeps a word that two rows claim, and the
// earlier row among equals.
func (t *table) add(r *Row, k Kind, words []string) {
	for _, w := range words {
		key := strings.TrimPrefix(w, "the ")
		if !abbreviation(key) {
			key = document.FoldASCII(key)
		}
		for _, key := range []string{key, strings.ReplaceAll(key, "'", "’")} {
			if old, ok := t.words[key]; !ok || k < old.Kind {
				t.words[key] = Match{r, k}
			}
		}
	}
}

// abbreviation reports whether lower-casing w could make another word of it:
// two to five capitals and nothing else.
func abbreviation(w string) bool {
	return len(w) <= 5 && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

func row(f []string) Row {
	r := Row{
		Class: classes()[f[0]], Alpha2: f[1], Code: f[2], Continent: f[6], Name: f[7],
		Capitals: list(f[8]), Names: list(f[9]), Seats: list(f[10]), Adjectives: list(f[11]), People: list(f[12]),
	}
	if f[4] != "" {
		r.HasPoint, r.Lat, r.Lon = true, number(f[4]), number(f[5])
	}
	if f[3] != "" {
		r.GeoNames = int32(number(f[3]))
	}
	return r
}

func classes() map[string]Class {
	return map[string]Class{"state": State, "territory": Territory, "part": Part, "former": Former, "body": Body}
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// number reads a field of the embedded table; the test reads them all.
func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("country.tsv: not a number: " + s)
	}
	return v
}
