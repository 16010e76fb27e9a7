// Package entity finds people, bodies, places and groups by name and links
// their mentions within an article.
package entity

import (
	"fmt"
	"sync"

	"dateline/document"
	"dateline/extract/entity/ner"
	"dateline/extract/token"
	"dateline/internal/wordtable"
	"dateline/lexicon/name"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct {
	// Given takes the names that the input brings and looks for no others.
	Given bool
	// Engine is whose names the stage finds.
	Engine Engine
}

// Stage adds the layer. It is immutable once built.
type Stage struct {
	tagger *ner.Tagger
	given  bool
	prose  *token.Labeler // nil but under Prose
	labels *sync.Pool     // of *[]ner.Label
}

// New loads what the stage needs.
func New(o Options) (*Stage, error) { return Load(o, name.Weights, name.Words) }

// Load is New with another weight file and table of words than the embedded ones.
func Load(o Options, weights, words string) (*Stage, error) {
	t, err := ner.NewTagger(weights, words)
	if err != nil {
		return nil, fmt.Errorf("loading names: %w", err)
	}
	s := &Stage{tagger: t, given: o.Given, labels: &sync.Pool{New: func() any { return new([]ner.Label) }}}
	if o.Engine == Prose {
		s.prose = token.NewLabeler()
	}
	return s, nil
}

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "entity" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Tokens | document.Sentences }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Entities }

// Apply adds the layer to d.
func (s *Stage) Apply(d *document.Document) error {
	switch {
	case s.given:
		given(d)
	case s.prose != nil:
		proseNames(s.prose, d)
	default:
		s.mend(d, s.find(d))
	}
	link(d, s.genderOf, s.flags)
	return nil
}

// find makes a mention of every name, and returns for each what speaks for the types.
func (s *Stage) find(d *document.Document) (votes []ner.Votes) {
	labels := s.labels.Get().(*[]ner.Label)
	defer s.labels.Put(labels)
	*labels = s.tagger.Find(d, *labels, func(n ner.Name) {
		d.Mentions = append(d.Mentions, document.Mention{Span: d.SpanOf(n.Tokens), Tokens: n.Tokens, Entity: -1, Type: n.Type})
		votes = append(votes, n.Votes)
	})
	return votes
}

// genderOf is the gender of people with a given name; unknown if both bear it, or
// if it is no given name.
func (s *Stage) genderOf(fold string) document.Gender {
	switch s.flags(fold) & (wordtable.MaleName | wordtable.FemaleName) {
	case wordtable.MaleName:
		return document.Male
	case wordtable.FemaleName:
		return document.Female
	}
	return document.UnknownGender
}
