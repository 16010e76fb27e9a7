package main

import (
	"context"

	"github.com/spf13/cobra"

	"dateline/document"
	"dateline/pipeline"
	"dateline/record"
)

func newExtract() *cobra.Command {
	var o reading
	c := &cobra.Command{
		Use:   "extract FILE",
		Short: "Read one article, write its record to standard output",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			in, err := o.open(args)
			if err != nil {
				return err
			}
			chain, err := o.chain()
			if err != nil {
				return err
			}
			_, err = pipeline.Run(c.Context(), in, chain, &printer{c, o.record()}, pipeline.Options{Workers: 1, Check: o.check})
			return err
		},
	}
	o.flags(c)
	return c
}

// printer is the sink of extract: records to stdout, failures end it.
type printer struct {
	c *cobra.Command
	o record.Options
}

func (p *printer) Encode(d *document.Document) ([]byte, error) {
	return record.Line(record.New(d, p.o))
}

func (p *printer) Write(_ context.Context, line []byte) error {
	_, err := p.c.OutOrStdout().Write(line)
	return fails(exitOutput, err)
}

func (p *printer) Fail(_ context.Context, f pipeline.Failure) error {
	return fails(exitInput, &pipeline.ArticleError{ID: f.Source.Path, Stage: f.Stage, Err: f.Err})
}
