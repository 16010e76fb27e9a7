package gdelt_test

import (
	"iter"
	"strings"
	"testing"

	"dateline/record"
	"dateline/sinks/gdelt"
)

func shelling() *record.EventLine {
	e := &record.EventLine{ID: "e_fedcba9876543210", Article: record.ArticleRef{URL: new("https://paper.test/a\tb"), Published: new("2025-05-11")}}
	e.Type, e.Status, e.CAMEO, e.QuadClass, e.Goldstein = "ASSAULT", "asserted", new("19"), new(uint8(4)), new(float32(-10))
	e.Date = &record.EventDate{Value: "2025-05-10", From: new("2025-05-10")}
	e.Place = &record.Place{Name: new("Strelsau"), Country: new("RUR"), Lat: new(50.5), Lon: new(14.25), GeonamesID: new(int32(7)), Feature: new("PPL")}
	e.Actors = []record.Actor{{Name: "the army", Country: new("RUR"), Sector: new("MIL")}}
	e.Recipients = []record.Actor{{Name: "rebels", Sector: new("REB")}, {Name: "a town"}}
	return e
}

func lines(t *testing.T, events ...*record.EventLine) ([]string, gdelt.Loss) {
	t.Helper()
	var b strings.Builder
	var all iter.Seq2[*record.EventLine, error] = func(yield func(*record.EventLine, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
	loss, err := gdelt.Write(&b, all)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n"), loss
}

// The positions are those of GDELT's codebook, counted from 1.
func TestColumns(t *testing.T) {
	got, loss := lines(t, shelling())
	if len(got) != 2 || loss.Written != 2 {
		t.Fatalf("%d lines, want one a dyad: 2", len(got))
	}
	f := strings.Split(got[0], "\t")
	if len(f) != gdelt.Columns {
		t.Fatalf("%d columns, want %d", len(f), gdelt.Columns)
	}
	for at, want := range map[int]string{
		2: "20250510", 3: "202505", 4: "2025", 5: "2025.4384", 6: "RURMIL", 7: "THE ARMY", 8: "RUR", 13: "MIL", 16: "REB", 23: "REB",
		26: "1", 27: "190", 29: "19", 30: "4", 31: "-10", 52: "4", 53: "Strelsau, RUR", 57: "50.5", 58: "14.25", 59: "7",
		60: "20250511000000", 61: "https://paper.test/a b",
	} {
		if f[at-1] != want {
			t.Errorf("column %d: %q, want %q", at, f[at-1], want)
		}
	}
	if other := strings.Split(got[1], "\t"); other[0] == f[0] {
		t.Errorf("both dyads have id %s", f[0])
	}
}

func TestOnlyWhatTookPlace(t *testing.T) {
	for _, status := range []string{"planned", "requested", "conditional", "possible", "negated"} {
		e := shelling()
		e.Status = status
		if _, loss := lines(t, e); loss.Written != 0 || loss.Unreal != 1 {
			t.Errorf("%s: %d written", status, loss.Written)
		}
	}
}
