package table_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"testing"

	"dateline/record"
	"dateline/sinks/table"
)

type memory struct{ bytes.Buffer }

func (*memory) Close() error { return nil }

func article() *record.Article {
	e := record.Event{ID: "e_1", Key: "k_1"}
	e.Type, e.Status, e.Trigger = "CONSULT", "planned", record.Span{}
	e.Actors = []record.Actor{{Name: "Ann; Lee", Country: new("USA"), Sector: new("GOV")}, {Name: "Bo"}}
	e.Date = &record.EventDate{Value: "2025-05-15", From: new("2025-05-15"), To: new("2025-05-15"), Basis: "explicit"}
	return &record.Article{
		ID: "a", Title: new("Talks, \"at last\"\nsecond line"), Events: []record.Event{e},
		Entities:   []record.Entity{{ID: "n_1", Name: "Ann Lee", Role: new("minister")}},
		Quotations: []record.Quotation{{ID: "q_1", Kind: "direct", Content: "Yes", Speaker: &record.Party{Entity: new("n_1"), Name: new("Ann Lee")}}},
		Dates:      []record.Date{{Type: "DATE", Value: "2025"}},
		Places:     []record.Place{{Role: "literal"}},
	}
}

// Each row of each table has the columns that its header and description name.
func TestTables(t *testing.T) {
	files := map[string]*memory{}
	tables, err := table.Write(func(yield func(*record.Article, error) bool) { yield(article(), nil) },
		func(name string) (io.WriteCloser, error) {
			files[name] = &memory{}
			return files[name], nil
		})
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]string{}
	for _, x := range tables {
		rows, err := csv.NewReader(files[x.Name+".csv"]).ReadAll() // fails on a ragged row
		if err != nil {
			t.Fatalf("%s: %v", x.Name, err)
		}
		if len(rows) != 2 || x.Rows != 1 || len(rows[0]) != len(x.Columns) {
			t.Fatalf("%s: %d lines, %d rows, %d columns", x.Name, len(rows), x.Rows, len(rows[0]))
		}
		for i, name := range rows[0] {
			cells[x.Name+"."+name] = rows[1][i]
		}
	}
	for name, want := range map[string]string{
		"articles.title": "Talks, \"at last\"\nsecond line", "events.actors": "Ann, Lee;Bo", "events.actor_countries": "USA;",
		"events.date_from": "2025-05-15", "events.status": "planned", "quotations.speaker_role": "minister", "entities.name": "Ann Lee",
	} {
		if cells[name] != want {
			t.Errorf("%s: %q, want %q", name, cells[name], want)
		}
	}
	b, err := table.Describe(tables)
	if err != nil || !json.Valid(b) {
		t.Errorf("datapackage.json: %v", err)
	}
}
