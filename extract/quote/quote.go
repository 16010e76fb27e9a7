// Package quote finds quotations and their speakers.
package quote

import "dateline/document"

// Options tunes the stage. The zero value is the recommended one.
type Options struct {
	Tables map[string]string // weights by file name, as Train returns them; nil means those shipped
}

// Stage adds d.Quotes. It is immutable once built.
type Stage struct{ models *models }

// New loads what the stage needs.
func New(o Options) (*Stage, error) {
	if o.Tables != nil {
		m, err := loadModels(o.Tables)
		return &Stage{m}, err
	}
	m, err := loaded()
	return &Stage{m}, err
}

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "quote" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer {
	return document.Marks | document.Tokens | document.Sentences | document.Actors
}

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Quotes }

// Apply adds d.Quotes in time linear in the text.
func (s *Stage) Apply(d *document.Document) error {
	r := newReader(d)
	r.classify(s.models)
	speakers := r.speakers(s.models)
	used := r.used(speakers)
	r.write(s.models, speakers, r.ascribe(s.models, used))
	return nil
}

// used tells which cues introduce a direct quotation.
func (r *reader) used(speakers []candidate) []bool {
	used := make([]bool, len(r.chunks))
	for i, c := range speakers {
		if r.regions[i].class != regionDirect || c.chunk < 0 || c.verb < 0 || c.from != fromParagraph {
			continue
		}
		switch pattern, _ := r.pattern(i, c); pattern {
		case paAfter, paAfterInverted, paBefore, paBetween:
			used[c.verb] = true
		}
	}
	return used
}
