package main

import (
	"errors"

	"github.com/spf13/cobra"

	"dateline/extract"
	"dateline/extract/entity"
	"dateline/extract/token"
	"dateline/pipeline"
	"dateline/record"
	"dateline/sources"
)

// reading are the flags of every command that reads articles and extracts.
type reading struct {
	given     []string
	published string
	maxBytes  int64
	maxText   int
	tokens    bool
	noText    bool
	check     bool
	engine    string
}

func (r *reading) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringSliceVar(&r.given, "given", nil, "`layers` whose spans the input brings; look for no others in them: places, entities")
	f.StringVar(&r.published, "published", "", "publication `date` of articles that bring none; without it an unknown date stays unknown")
	f.Int64Var(&r.maxBytes, "max-bytes", sources.DefaultMaxBytes, "limit of one article or line in `bytes`, after unpacking")
	f.IntVar(&r.maxText, "max-text", sources.DefaultMaxText, "limit of the text of one article in `bytes`")
	f.BoolVar(&r.tokens, "tokens", false, "write the tokens with their tags")
	f.BoolVar(&r.noText, "no-text", false, "leave the articles' text out of the records")
	f.StringVar(&r.engine, "engine", "dateline", "whose tags and names to use: the `engine` dateline, or prose as it is, for comparison")
	f.BoolVar(&r.check, "check", false, "check every document against the program's own promises; a violation is a failure")
}

func (r *reading) record() record.Options {
	return record.Options{Tokens: r.tokens, NoText: r.noText}
}

// manifest is what run.json says of the flags.
func (r *reading) manifest() map[string]any {
	return map[string]any{
		"given": r.given, "published": r.published, "max_bytes": r.maxBytes, "max_text": r.maxText, "tokens": r.tokens, "no_text": r.noText, "engine": r.engine,
	}
}

// open finds the articles of paths; the flags add to o.
func (r *reading) open(paths []string, o sources.Options) (*sources.Inputs, error) {
	o.MaxBytes, o.MaxText, o.Published = r.maxBytes, r.maxText, r.published
	in, err := sources.Open(paths, o)
	if _, ok := errors.AsType[*sources.MissingError](err); ok || err == nil {
		return in, fails(exitInput, err)
	}
	return in, fails(exitUsage, err)
}

// chain loads the stages.
func (r *reading) chain() (*pipeline.Chain, error) {
	var o extract.Options
	for _, g := range r.given {
		switch g {
		case "places":
			o.Place.Given = true
		case "entities":
			o.Entity.Given = true
		default:
			return nil, fails(exitUsage, unknown("--given", g, []string{"places", "entities"}))
		}
	}
	switch r.engine {
	case "prose":
		o.Token.Engine, o.Entity.Engine = token.Prose, entity.Prose
	case "", "dateline":
	default:
		return nil, fails(exitUsage, unknown("--engine", r.engine, []string{"dateline", "prose"}))
	}
	stages, err := extract.All(o)
	if err != nil {
		return nil, err
	}
	return pipeline.NewChain(stages...)
}
