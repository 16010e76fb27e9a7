// Package geojson writes the places of a dataset as a GeoJSON FeatureCollection
// (RFC 7946): one point a place, with how often and in which articles it is named.
package geojson

import (
	"encoding/json"
	"io"
	"iter"

	"dateline/record"
)

// maxArticles bounds the article ids kept for one place: a map needs a few
// examples, and a capital stands in every article.
const maxArticles = 20

// place is one point while it is being counted.
type place struct {
	key      key
	first    record.Place
	mentions int
	roles    map[string]int
	articles []string
	inMany   int    // articles that name it
	last     string // the article that was counted last
}

// key says which mentions are the same place: its GeoNames id, or its name and point.
type key struct {
	id       int32
	name     string
	lat, lon float64
}

type feature struct {
	Type       string     `json:"type"`
	Geometry   geometry   `json:"geometry"`
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"` // longitude first
}

type properties struct {
	Name        *string        `json:"name"`
	GeonamesID  *int32         `json:"geonames_id"`
	Country     *string        `json:"country"`
	Admin1      *string        `json:"admin1"`
	Feature     *string        `json:"feature"`
	Approximate bool           `json:"approximate"`
	Mentions    int            `json:"mentions"`
	Roles       map[string]int `json:"roles"`
	Articles    int            `json:"articles"`
	Examples    []string       `json:"examples"`
}

// Loss counts what the view leaves out.
type Loss struct {
	Places     int // features written
	Unresolved int // mentions without a point
}

// Write writes the places of articles in the order of their first mention.
func Write(w io.Writer, articles iter.Seq2[*record.Article, error]) (Loss, error) {
	var loss Loss
	places, err := collect(articles, &loss)
	if err != nil {
		return loss, err
	}
	loss.Places = len(places)
	features := make([]feature, len(places))
	for i, p := range places {
		features[i] = feature{
			"Feature",
			geometry{"Point", [2]float64{*p.first.Lon, *p.first.Lat}},
			properties{
				p.first.Name, p.first.GeonamesID, p.first.Country, p.first.Admin1, p.first.Feature, p.first.Approximate,
				p.mentions, p.roles, p.inMany, p.articles,
			},
		}
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	return loss, out.Encode(map[string]any{"type": "FeatureCollection", "features": features})
}

func collect(articles iter.Seq2[*record.Article, error], loss *Loss) ([]*place, error) {
	var places []*place
	at := map[key]*place{}
	for a, err := range articles {
		if err != nil {
			return nil, err
		}
		for i := range a.Places {
			m := &a.Places[i]
			if m.Lat == nil || m.Lon == nil {
				loss.Unresolved++
				continue
			}
			k := keyOf(m)
			p := at[k]
			if p == nil {
				p = &place{key: k, first: *m, roles: map[string]int{}}
				at[k] = p
				places = append(places, p)
			}
			p.see(m, a.ID)
		}
	}
	return places, nil
}

func keyOf(m *record.Place) key {
	k := key{lat: *m.Lat, lon: *m.Lon}
	if m.Name != nil {
		k.name = *m.Name
	} else {
		k.name = m.Text // an approximate place has no name of its own
	}
	if m.GeonamesID != nil && !m.Approximate {
		return key{id: *m.GeonamesID}
	}
	return k
}

func (p *place) see(m *record.Place, article string) {
	p.mentions++
	p.roles[m.Role]++
	if p.last == article && p.inMany > 0 {
		return
	}
	p.last = article
	p.inMany++
	if len(p.articles) < maxArticles {
		p.articles = append(p.articles, article)
	}
}
