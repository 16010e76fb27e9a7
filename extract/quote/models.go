package quote

import (
	_ "embed"
	"sync"
)

// models are the linear models of the stage. Their weights are small tables of
// named features, tuned on the development corpus; ADR 0030.
type models struct {
	regionSchema  *schema
	region        weights
	noneAt        float32 // how sure a region must be no quotation to be left out
	speakerSchema *schema
	speaker       weights
	waySchema     *schema
	way           weights
	cueAt         float32 // how sure a cue must be to ascribe something
	endSchema     *schema
	end           weights
	beginSchema   *schema
	begin         weights
}

//go:embed region.tsv
var regionTable string

//go:embed speaker.tsv
var speakerTable string

//go:embed cue.tsv
var cueTable string

//go:embed end.tsv
var endTable string

//go:embed begin.tsv
var beginTable string

//nolint:gochecknoglobals // read only, made once
var loaded = sync.OnceValues(loadModels)

func newModels() *models {
	return &models{
		regionSchema: newSchema(regionFamilies()), noneAt: 0.5, speakerSchema: newSchema(speakerFamilies()),
		waySchema: newSchema(attributionFamilies()), cueAt: 0.45, endSchema: newSchema(boundFamilies()), beginSchema: newSchema(boundFamilies()),
	}
}

func loadModels() (*models, error) {
	m := newModels()
	for _, t := range []struct {
		table   string
		schema  *schema
		classes int
		into    *weights
	}{
		{regionTable, m.regionSchema, regionClasses, &m.region},
		{speakerTable, m.speakerSchema, 1, &m.speaker},
		{cueTable, m.waySchema, 1, &m.way},
		{endTable, m.endSchema, 1, &m.end},
		{beginTable, m.beginSchema, 1, &m.begin},
	} {
		w, err := readWeights(t.table, t.schema, t.classes)
		if err != nil {
			return nil, err
		}
		*t.into = w
	}
	return m, nil
}
