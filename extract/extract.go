// Package extract lists the stages that this program ships.
package extract

import (
	"fmt"

	"dateline/extract/actor"
	"dateline/extract/date"
	"dateline/extract/entity"
	"dateline/extract/event"
	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/place"
	"dateline/extract/quote"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/pipeline"
)

// Options tunes the stages. The zero value is the recommended one.
type Options struct {
	Token  token.Options
	Entity entity.Options
	Place  place.Options
	Actor  actor.Options
	Quote  quote.Options
	Date   date.Options
	Event  event.Options
}

// UpTo is the stages of All up to and including the named one.
func UpTo(name string, o Options) ([]pipeline.Stage, error) {
	stages, err := All(o)
	if err != nil {
		return nil, err
	}
	for i, s := range stages {
		if s.Name() == name {
			return stages[:i+1], nil
		}
	}
	return nil, fmt.Errorf("no stage is named %q", name)
}

// All is every stage, in order. A new stage is a package and one line.
func All(o Options) ([]pipeline.Stage, error) {
	var stages []pipeline.Stage
	var failed error
	add := func(s pipeline.Stage, err error) {
		if err != nil && failed == nil {
			failed = fmt.Errorf("loading stage: %w", err)
		}
		stages = append(stages, s)
	}
	add(paragraph.New(paragraph.Options{}))
	add(mark.New(mark.Options{}))
	add(token.New(o.Token))
	add(sentence.New(sentence.Options{}))
	add(entity.New(o.Entity))
	add(place.New(o.Place))
	add(actor.New(o.Actor))
	add(quote.New(o.Quote))
	add(date.New(o.Date))
	add(event.New(o.Event))
	return stages, failed
}
