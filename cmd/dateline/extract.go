package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"dateline/pipeline"
	"dateline/sources"
)

func newExtract() *cobra.Command {
	var o reading
	c := &cobra.Command{
		Use:   "extract FILE",
		Short: "Read one article, write its record to standard output",
		Long: `Extract reads the article of a file (text, HTML or JSON; - is a JSON line or
a plain text on standard input) and writes its record as one line of JSON. A file of JSON lines
gives a record a line.`,
		Example: `  dateline extract story.html | jq '.quotations[] | {who: .speaker.name, what: .content}'
  dateline extract --published 2025-05-11 story.txt | jq '.events[] | {type, status, date: .date.value}'`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			in, err := o.open(args, sources.Options{Stdin: c.InOrStdin()})
			if err != nil {
				return err
			}
			chain, err := o.chain()
			if err != nil {
				return err
			}
			_, err = pipeline.Run(c.Context(), in, chain, &single{printer{c, o.record()}}, pipeline.Options{Workers: 1, Check: o.check})
			if e, ok := errors.AsType[*codeError](err); ok {
				return e
			}
			if err != nil {
				return interrupted(err, "interrupted")
			}
			return nil
		},
	}
	o.flags(c)
	return c
}

// single is the sink of extract: the first failure ends it.
type single struct{ printer }

// Fail ends the run.
func (*single) Fail(_ context.Context, f pipeline.Failure) error {
	return fails(exitInput, &pipeline.ArticleError{ID: f.Source.Path, Stage: f.Stage, Err: f.Err})
}
