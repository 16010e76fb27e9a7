// Package gdelt writes the events of a dataset in the 61 tab-separated columns of
// GDELT's event table (codebook V2.0, 2015), so that programs that read it can
// read ours. It is a view with losses; docs/views.md lists them.
package gdelt

import (
	"bufio"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"dateline/record"
	"dateline/sinks/plover"
)

// Columns is the number of fields of a line.
const Columns = 61

// Loss counts what the view leaves out.
type Loss struct {
	Written int
	Undated int // no day: none is guessed
	Unreal  int // not said to have happened: GDELT has no status
	NoCode  int // no CAMEO root
}

// Write writes a line for each dyad of each event that took place, without a
// header, as GDELT does.
func Write(w io.Writer, events iter.Seq2[*record.EventLine, error]) (Loss, error) {
	var loss Loss
	out := bufio.NewWriter(w)
	for e, err := range events {
		if err != nil {
			return loss, err
		}
		day := plover.Day(e.Date)
		switch {
		case e.Status != "asserted" && e.Status != "reported":
			loss.Unreal++
			continue
		case e.CAMEO == nil:
			loss.NoCode++
			continue
		case day == "":
			loss.Undated++
			continue
		}
		for i, d := range plover.Dyads(e) {
			loss.Written++
			line := strings.Join(row(e, day, i, d), "\t")
			if _, err := out.WriteString(line + "\n"); err != nil {
				return loss, err
			}
		}
	}
	return loss, out.Flush()
}

func row(e *record.EventLine, day string, n int, d [2]*record.Actor) []string {
	r := make([]string, 0, Columns)
	compact := strings.ReplaceAll(day, "-", "")
	r = append(r, eventID(e.ID, n), compact, compact[:6], compact[:4], fraction(day))
	r = append(append(r, actor(d[0])...), actor(d[1])...)
	root := *e.CAMEO
	quad, goldstein := "", ""
	if e.QuadClass != nil {
		quad = strconv.Itoa(int(*e.QuadClass))
	}
	if e.Goldstein != nil {
		goldstein = strconv.FormatFloat(float64(*e.Goldstein), 'f', -1, 32)
	}
	isRoot := "0"
	if e.PartOf == nil {
		isRoot = "1"
	}
	r = append(r, isRoot, root+"0", root+"0", root, quad, goldstein, "1", "1", "1", "0")
	none := make([]string, 8)
	none[0] = "0"
	r = append(append(append(r, none...), none...), geo(e.Place)...)
	return append(r, added(e.Article.Published), clean(e.Article.URL))
}

// actor gives the ten columns of an actor: code, name, country, three of group and
// religion that we leave empty, and up to three types.
func actor(a *record.Actor) []string {
	r := make([]string, 10)
	if a == nil {
		return r
	}
	r[0], r[1] = plover.Code(a), strings.ToUpper(clean(&a.Name))
	r[2], r[7] = clean(a.Country), clean(a.Sector)
	return r
}

// geo gives the eight columns of a place. GDELT's country and division codes are
// FIPS 10-4, which we do not have: they stay empty, the ISO code stands in the name.
func geo(p *record.Place) []string {
	r := make([]string, 8)
	r[0] = "0"
	if p == nil || p.Lat == nil || p.Lon == nil {
		return r
	}
	r[0], r[1] = geoType(p), strings.Trim(clean(p.Name)+", "+clean(p.Country), ", ")
	r[5], r[6] = strconv.FormatFloat(*p.Lat, 'f', -1, 64), strconv.FormatFloat(*p.Lon, 'f', -1, 64)
	if p.GeonamesID != nil {
		r[7] = strconv.Itoa(int(*p.GeonamesID))
	}
	return r
}

// geoType is 1 country, 2 US state, 3 US city, 4 world city, 5 world state.
func geoType(p *record.Place) string {
	f, us := clean(p.Feature), clean(p.Country) == "USA"
	switch {
	case strings.HasPrefix(f, "PCL"):
		return "1"
	case strings.HasPrefix(f, "ADM") && us:
		return "2"
	case us:
		return "3"
	case strings.HasPrefix(f, "ADM"):
		return "5"
	}
	return "4"
}

// eventID is a number below 2^63: 56 bits of the event's id, 7 of the dyad's index.
func eventID(id string, dyad int) string {
	hex := strings.TrimPrefix(id, "e_")
	n, err := strconv.ParseUint(hex[:min(16, len(hex))], 16, 64)
	if err != nil {
		return "0"
	}
	return strconv.FormatUint(n>>8<<7|uint64(dyad)&0x7f, 10)
}

// fraction is the day as a fraction of its year, in GDELT's way: (month*30+day)/365.
func fraction(day string) string {
	t, err := time.Parse("2006-01-02", day)
	if err != nil {
		return ""
	}
	return strconv.FormatFloat(float64(t.Year())+float64(int(t.Month())*30+t.Day())/365, 'f', 4, 64)
}

// added is the publication's second, YYYYMMDDHHMMSS, in UTC; empty if unknown.
func added(published *string) string {
	if published == nil {
		return ""
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02"} {
		if t, err := time.Parse(layout, *published); err == nil {
			return t.UTC().Format("20060102150405")
		}
	}
	return ""
}

// clean is a value that cannot break the line.
func clean(s *string) string {
	if s == nil {
		return ""
	}
	return strings.Join(strings.Fields(*s), " ")
}
