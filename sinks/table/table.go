// Package table writes a dataset as flat CSV files, one a kind of record, with a
// datapackage.json (Frictionless) that describes them. Lists inside a record
// become values joined by semicolons; docs/views.md lists what is lost.
package table

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"dateline/record"
)

// Table is one kind of record as rows.
type Table struct {
	Name    string // file name without .csv
	Columns []Column
	out     *csv.Writer
	Rows    int
}

// Column is a field of a table with its Frictionless type.
type Column struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// columns reads "name:type name:type"; string where no type is given.
func columns(list string) []Column {
	var out []Column
	for c := range strings.FieldsSeq(list) {
		name, kind, ok := strings.Cut(c, ":")
		if !ok {
			kind = "string"
		}
		out = append(out, Column{name, kind})
	}
	return out
}

// Tables are the tables of a dataset, in the order in which they are described.
func Tables() []*Table {
	return []*Table{
		{Name: "articles", Columns: columns("article_id url publisher published title language text_sha256 quotations:integer dates:integer places:integer events:integer")},
		{Name: "events", Columns: columns("event_id event_key article_id type mode status tense polarity cameo quad_class:integer goldstein:number trigger trigger_start:integer trigger_end:integer " +
			"actors actor_countries actor_sectors recipients recipient_countries recipient_sectors date date_from date_to date_basis place country latitude:number longitude:number geonames_id:integer " +
			"attribution counts quotation_id part_of salience:number confidence:number rule sentence")},
		{Name: "quotations", Columns: columns("quotation_id article_id kind start:integer end:integer content speaker speaker_name speaker_role speaker_country cue addressee medium continues confidence:number rule")},
		{Name: "dates", Columns: columns("article_id start:integer end:integer text type value from to anchor confidence:number rule")},
		{Name: "places", Columns: columns("article_id start:integer end:integer text name geonames_id:integer latitude:number longitude:number country admin1 feature role approximate:boolean confidence:number rule")},
		{Name: "entities", Columns: columns("entity_id article_id name type role country sector mentions:integer")},
	}
}

// Write writes all tables. open gives the file of a table, which Write closes.
func Write(articles iter.Seq2[*record.Article, error], open func(name string) (io.WriteCloser, error)) ([]*Table, error) {
	tables := Tables()
	files := make([]io.WriteCloser, 0, len(tables))
	for _, t := range tables {
		f, err := open(t.Name + ".csv")
		if err != nil {
			return nil, err
		}
		files = append(files, f)
		t.out = csv.NewWriter(f)
		header := make([]string, len(t.Columns))
		for i, c := range t.Columns {
			header[i] = c.Name
		}
		if err := t.out.Write(header); err != nil {
			return nil, err
		}
	}
	for a, err := range articles {
		if err != nil {
			return nil, err
		}
		for i, rows := range [][][]string{articleRow(a), eventRows(a), quotationRows(a), dateRows(a), placeRows(a), entityRows(a)} {
			tables[i].Rows += len(rows)
			if err := tables[i].out.WriteAll(rows); err != nil {
				return nil, fmt.Errorf("writing %s: %w", tables[i].Name, err)
			}
		}
	}
	for i, f := range files {
		tables[i].out.Flush()
		if err := tables[i].out.Error(); err != nil {
			return nil, err
		}
		if err := f.Close(); err != nil {
			return nil, err
		}
	}
	return tables, nil
}

// Describe is the datapackage.json of tables.
func Describe(tables []*Table) ([]byte, error) {
	type schema struct {
		Fields []Column `json:"fields"`
	}
	type resource struct {
		Name   string `json:"name"`
		Path   string `json:"path"`
		Format string `json:"format"`
		Schema schema `json:"schema"`
	}
	resources := make([]resource, len(tables))
	for i, t := range tables {
		resources[i] = resource{t.Name, t.Name + ".csv", "csv", schema{t.Columns}}
	}
	return json.MarshalIndent(map[string]any{"name": "dateline", "profile": "tabular-data-package", "resources": resources}, "", "  ")
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func text(s *record.Span) string {
	if s == nil {
		return ""
	}
	return s.Text
}

func num(n int32) string { return strconv.Itoa(int(n)) }

func float(f float32) string { return strconv.FormatFloat(float64(f), 'f', -1, 32) }

func floatOr(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}

func numOr(n *int32) string {
	if n == nil {
		return ""
	}
	return num(*n)
}
