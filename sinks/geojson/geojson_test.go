package geojson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"dateline/record"
	"dateline/sinks/geojson"
)

func TestOneFeatureAPlace(t *testing.T) {
	kyiv := record.Place{Name: new("Kyiv"), GeonamesID: new(int32(703448)), Lat: new(50.45), Lon: new(30.52), Role: "literal"}
	said := kyiv
	said.Role = "metonym"
	nowhere := record.Place{Role: "literal"}
	articles := []*record.Article{{ID: "a", Places: []record.Place{kyiv, said, nowhere}}, {ID: "b", Places: []record.Place{kyiv}}}
	var b strings.Builder
	loss, err := geojson.Write(&b, func(yield func(*record.Article, error) bool) {
		for _, a := range articles {
			if !yield(a, nil) {
				return
			}
		}
	})
	if err != nil || loss.Places != 1 || loss.Unresolved != 1 {
		t.Fatalf("loss %+v, error %v", loss, err)
	}
	var got struct {
		Type     string
		Features []struct {
			Geometry   struct{ Coordinates []float64 }
			Properties struct {
				Mentions, Articles int
				Roles              map[string]int
				Examples           []string
			}
		}
	}
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatal(err)
	}
	f := got.Features[0]
	if f.Geometry.Coordinates[0] != 30.52 || f.Geometry.Coordinates[1] != 50.45 {
		t.Errorf("coordinates %v, want longitude first", f.Geometry.Coordinates)
	}
	if f.Properties.Mentions != 3 || f.Properties.Articles != 2 || f.Properties.Roles["metonym"] != 1 || len(f.Properties.Examples) != 2 {
		t.Errorf("properties %+v", f.Properties)
	}
}
