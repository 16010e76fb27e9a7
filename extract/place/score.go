package place

import (
	"math"

	"dateline/lexicon/gazetteer"
)

// weights are all the numbers that decide between the senses of a name. They were
// set by hand and moved one at a time on the development sets.
type weights struct {
	people      float64 // for each power of ten of inhabitants
	country     float64 // the name of a country
	capital     float64 // a national capital
	seat        float64 // seat of a first division
	state       float64 // a first division: its inhabitants are also its cities'
	county      float64
	part        float64 // part of a city
	region      float64 // sea, continent, region
	airport     float64
	other       float64 // a spelling that is not the main one
	short       float64 // an abbreviation
	demonym     float64
	holder      float64 // the text states a container that holds it
	weakHolder  float64 // "the Texas town of Paris"
	held        float64 // it holds a place that the text puts into it
	nation      float64 // its country is named: for the first mention, and less for more
	inState     float64 // its state is named
	states      float64 // a state among other states of its country
	holds       float64 // other places lie in it
	speaks      float64 // a capital that says something
	british     float64 // against a place in the United States where the spelling is British
	partNeeds   float64 // what the article must give a place that is only a part of the name
	near        float64 // other places are near
	nearScale   float64 // km
	sameCountry float64 // share of the other places in its country
	home        float64 // near the publisher's home
	homeScale   float64 // km
	homeCountry float64 // in the country of the publisher
}

//nolint:gochecknoglobals // read only
var w = weights{
	people: 0.9, country: 3, capital: 0.8, seat: 0.4, state: -0.2, county: -1, part: -0.7, region: 0, airport: -1, other: -1, short: 0.5, demonym: 2,
	holder: 7, weakHolder: 4, held: 4.5, nation: 1.2, inState: 1.2, states: 3, holds: 1.5, speaks: 1.5, british: 1.5, partNeeds: 1, near: 1.8, nearScale: 200, sameCountry: 2, home: 3, homeScale: 150,
	homeCountry: 1.2,
}

// prior is what speaks for a sense before the article is looked at.
func prior(s *sense) float64 {
	v := w.people * math.Log10(max(s.Population, 100))
	switch f := s.Feature; {
	case f.IsCountry():
		v += w.country
	case f == gazetteer.PPLC:
		v += w.capital
	case f == gazetteer.PPLA:
		v += w.seat
	case f == gazetteer.ADM1:
		v += w.state
	case f == gazetteer.ADM2 || f == gazetteer.ADM3:
		v += w.county
	case f == gazetteer.PPLX:
		v += w.part
	case f == gazetteer.AIRP:
		v += w.airport
	case f.IsRegion():
		v += w.region
	}
	switch s.kind {
	case gazetteer.Other:
		v += w.other
	case gazetteer.Short:
		v += w.short
	case gazetteer.Demonym:
		v += w.demonym
	}
	return v
}
