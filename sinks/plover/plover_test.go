package plover_test

import (
	"encoding/csv"
	"iter"
	"slices"
	"strings"
	"testing"

	"dateline/record"
	"dateline/sinks/plover"
)

func actor(name, country, sector string) record.Actor {
	return record.Actor{Name: name, Country: &country, Sector: &sector}
}

func event(kind, status, day string) *record.EventLine {
	e := &record.EventLine{ID: "e_00ff", Key: "k_1", Article: record.ArticleRef{ID: "a", Title: new("A\ttitle")}}
	e.Type, e.Status, e.Mode = kind, status, new("visit")
	if day != "" {
		e.Date = &record.EventDate{Value: day, From: &day}
	}
	return e
}

func seq(events ...*record.EventLine) iter.Seq2[*record.EventLine, error] {
	return func(yield func(*record.EventLine, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func write(t *testing.T, events ...*record.EventLine) ([][]string, plover.Loss) {
	t.Helper()
	var b strings.Builder
	loss, err := plover.Write(&b, seq(events...))
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(strings.NewReader(b.String()))
	r.Comma = '\t'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:], loss
}

func TestOneLineADyadAndDay(t *testing.T) {
	talks := event("CONSULT", "asserted", "2025-05-15")
	talks.Actors = []record.Actor{actor("Ruritania", "RUR", "GOV"), actor("Freedonia", "FRE", "GOV")}
	rows, loss := write(t, talks, talks)
	if len(rows) != 2 || loss.SameDay != 2 {
		t.Fatalf("%d rows, %d seen before; want 2 and 2", len(rows), loss.SameDay)
	}
	if got := rows[0][8] + ">" + rows[0][11]; got != "Ruritania>Freedonia" {
		t.Errorf("first dyad %s", got)
	}
}

func TestStatusDecides(t *testing.T) {
	for _, c := range []struct{ kind, status, want string }{
		{"CONSULT", "asserted", "CONSULT"},
		{"CONSULT", "planned", "AGREE"},
		{"ASSAULT", "planned", "THREATEN"},
		{"AID", "negated", "REJECT"},
		{"RETREAT", "requested", ""}, // the ceasefire that somebody demands
		{"ASSAULT", "possible", ""},
		{"ASSAULT", "negated", ""},
	} {
		e := event(c.kind, c.status, "2025-05-15")
		e.Actors = []record.Actor{actor("x", "RUR", "MIL")}
		rows, _ := write(t, e)
		var got []string
		for _, r := range rows {
			got = append(got, r[3])
		}
		if want := strings.Fields(c.want); !slices.Equal(got, want) {
			t.Errorf("%s %s: types %v, want %v", c.kind, c.status, got, want)
		}
	}
}

func TestNoDayIsNeverGuessed(t *testing.T) {
	e := event("ASSAULT", "asserted", "")
	e.Article.Published = new("2025-05-11")
	e.Actors = []record.Actor{actor("x", "RUR", "MIL")}
	if rows, loss := write(t, e); len(rows) != 0 || loss.Undated != 1 {
		t.Errorf("%d rows, %d undated; want 0 and 1", len(rows), loss.Undated)
	}
}
