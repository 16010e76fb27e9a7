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
	sourceSchema  *schema
	source        weights
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

//go:embed source.tsv
var sourceTable string

//go:embed end.tsv
var endTable string

//go:embed begin.tsv
var beginTable string

//nolint:gochecknoglobals // read only, made once
var loaded = sync.OnceValues(func() (*models, error) { return loadModels(shipped) })

//nolint:gochecknoglobals // read only
var shipped = map[string]string{
	"region.tsv": regionTable, "speaker.tsv": speakerTable, "cue.tsv": cueTable, "source.tsv": sourceTable, "end.tsv": endTable, "begin.tsv": beginTable,
}

func newModels() *models {
	return &models{
		regionSchema: newSchema(regionFamilies()), noneAt: 0.64, speakerSchema: newSchema(speakerFamilies()),
		waySchema: newSchema(attributionFamilies()), cueAt: 0.45, sourceSchema: newSchema(sourceFamilies()), endSchema: newSchema(boundFamilies()), beginSchema: newSchema(boundFamilies()),
	}
}

func loadModels(tables map[string]string) (*models, error) {
	m := newModels()
	for _, t := range []struct {
		name    string
		schema  *schema
		classes int
		into    *weights
	}{
		{"region.tsv", m.regionSchema, regionClasses, &m.region},
		{"speaker.tsv", m.speakerSchema, 1, &m.speaker},
		{"cue.tsv", m.waySchema, 1, &m.way},
		{"source.tsv", m.sourceSchema, 1, &m.source},
		{"end.tsv", m.endSchema, 1, &m.end},
		{"begin.tsv", m.beginSchema, 1, &m.begin},
	} {
		w, err := readWeights(tables[t.name], t.schema, t.classes)
		if err != nil {
			return nil, err
		}
		*t.into = w
	}
	return m, nil
}
