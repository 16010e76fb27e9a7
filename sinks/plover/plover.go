// Package plover writes the events of a dataset as PLOVER-coded dyads: tab-separated,
// one line a day for each source, target, type and mode. It is a view with
// losses; docs/views.md lists them.
package plover

import (
	"encoding/csv"
	"io"
	"iter"
	"strconv"
	"strings"

	"dateline/record"
)

// Loss counts what the view leaves out or changes.
type Loss struct {
	Written   int
	Undated   int // no date of its own: a day is never guessed
	Unreal    int // requested, conditional, possible or negated, with no PLOVER type for that
	Beyond    int // dateline: types
	NoActor   int // no actor with a country or a sector
	SameDay   int // the same dyad, type and mode on the same day: counted, not repeated
	Refolded  int // type changed by status, as PLOVER does
	dyadsSeen map[string]bool
}

func columns() []string {
	return []string{
		"event_id", "event_key", "event_date", "type", "mode", "contexts", "quad_class", "goldstein",
		"actor_name", "actor_country", "actor_sector", "recipient_name", "recipient_country", "recipient_sector",
		"status", "place", "country", "admin1", "latitude", "longitude", "geonames_id",
		"article_id", "publisher", "published", "url", "headline",
	}
}

// Write writes a header and a line for each dyad of each event, in the order of events.
func Write(w io.Writer, events iter.Seq2[*record.EventLine, error]) (Loss, error) {
	loss := Loss{dyadsSeen: map[string]bool{}}
	out := csv.NewWriter(w)
	out.Comma = '\t'
	if err := out.Write(columns()); err != nil {
		return loss, err
	}
	for e, err := range events {
		if err != nil {
			return loss, err
		}
		for _, row := range loss.rows(e) {
			if err := out.Write(row); err != nil {
				return loss, err
			}
		}
	}
	out.Flush()
	return loss, out.Error()
}

// rows are the dyads of e that were not seen on its day; none for an event that
// the view leaves out.
func (l *Loss) rows(e *record.EventLine) [][]string {
	kind, ok := Fold(e.Type, e.Status)
	day := Day(e.Date)
	switch {
	case strings.HasPrefix(e.Type, "dateline:"):
		l.Beyond++
		return nil
	case !ok:
		l.Unreal++
		return nil
	case day == "":
		l.Undated++
		return nil
	}
	if kind != e.Type {
		l.Refolded++
	}
	var rows [][]string
	for _, d := range Dyads(e) {
		if Code(d[0]) == "" && Code(d[1]) == "" {
			l.NoActor++
			continue
		}
		dyad := strings.Join([]string{day, Code(d[0]), Code(d[1]), kind, str(e.Mode)}, "|")
		if l.dyadsSeen[dyad] {
			l.SameDay++
			continue
		}
		l.dyadsSeen[dyad] = true
		l.Written++
		rows = append(rows, row(e, kind, day, d))
	}
	return rows
}

func row(e *record.EventLine, kind, day string, d [2]*record.Actor) []string {
	mode := str(e.Mode)
	if kind != e.Type {
		mode = ""
	}
	r := []string{e.ID, e.Key, day, kind, mode, strings.Join(e.Contexts, ";"), number(e.QuadClass), float(e.Goldstein)}
	for _, a := range d {
		if a == nil {
			r = append(r, "", "", "")
		} else {
			r = append(r, a.Name, str(a.Country), str(a.Sector))
		}
	}
	r = append(r, e.Status)
	if p := e.Place; p != nil {
		r = append(r, str(p.Name), str(p.Country), str(p.Admin1), degrees(p.Lat), degrees(p.Lon), id(p.GeonamesID))
	} else {
		r = append(r, "", "", "", "", "", "")
	}
	a := &e.Article
	return append(r, a.ID, str(a.Publisher), str(a.Published), str(a.URL), str(a.Title))
}

// Dyads are the pairs of one actor and one recipient of e. Among equals without a
// recipient (talks, a fight) each ordered pair of actors is one; an event with a
// single party has one pair with nil.
func Dyads(e *record.EventLine) [][2]*record.Actor {
	var out [][2]*record.Actor
	for i := range e.Actors {
		for j := range e.Recipients {
			out = append(out, [2]*record.Actor{&e.Actors[i], &e.Recipients[j]})
		}
		if len(e.Recipients) > 0 {
			continue
		}
		for j := range e.Actors {
			if i != j && (e.Type == "CONSULT" || e.Type == "ASSAULT" || e.Type == "COOPERATE" || e.Type == "AGREE") {
				out = append(out, [2]*record.Actor{&e.Actors[i], &e.Actors[j]})
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	for i := range e.Actors {
		out = append(out, [2]*record.Actor{&e.Actors[i], nil})
	}
	for j := range e.Recipients {
		out = append(out, [2]*record.Actor{nil, &e.Recipients[j]})
	}
	return out
}

// Fold is the PLOVER type of an event of that type and status, and whether there
// is one. What happened keeps its type. PLOVER's manual codes a planned act of
// cooperation as AGREE, announced force as THREATEN and refused cooperation as
// REJECT; what is merely asked for, possible or conditional is no event.
func Fold(kind, status string) (string, bool) {
	cooperation := kind == "CONSULT" || kind == "SUPPORT" || kind == "COOPERATE" || kind == "AID"
	force := kind == "ASSAULT" || kind == "COERCE" || kind == "SANCTION" || kind == "MOBILIZE" || kind == "PROTEST"
	switch status {
	case "asserted", "reported":
		return kind, true
	case "planned":
		if cooperation {
			return "AGREE", true
		}
		if force {
			return "THREATEN", true
		}
	case "negated":
		if cooperation || kind == "AGREE" {
			return "REJECT", true
		}
	}
	return kind, false
}

// Day is the first day of an event's date, YYYY-MM-DD; empty if it has none of that precision.
func Day(d *record.EventDate) string {
	if d == nil || d.From == nil || len(*d.From) < len("2006-01-02") {
		return ""
	}
	return (*d.From)[:len("2006-01-02")]
}

// Code is country and sector of an actor in one string (UKRGOV); empty for nil
// and for an actor with neither.
func Code(a *record.Actor) string {
	if a == nil {
		return ""
	}
	return str(a.Country) + str(a.Sector)
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func number(n *uint8) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(int(*n))
}

func float(f *float32) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(float64(*f), 'f', -1, 32)
}

func degrees(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}

func id(n *int32) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(int(*n))
}
