package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"dateline/document"
	"dateline/pipeline"
	"dateline/record"
	"dateline/sources"
	"dateline/sources/object"
)

func newPipe() *cobra.Command {
	var o reading
	var workers int
	c := &cobra.Command{
		Use:   "pipe",
		Short: "Read JSON lines on standard input, answer each with its record",
		Long: `Pipe answers each line of standard input, a JSON object with the article's text,
with exactly one line on standard output: its record, or {"id":…,"error":…}. The
answers come in order and each is flushed at once, so that any program can drive
it: Spark's pipe, Benthos's subprocess, Slurm, GNU parallel, a shell.`,
		Example: `  echo '{"id":"1","text":"“We are ready,” Ms. Okafor said in Lagos on Monday."}' | dateline pipe
  jq -c '{id, text: .body}' articles.json | dateline pipe | jq '.quotations[].speaker.name'`,
		Args: takes(0, 0, ""),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := jobs(workers); err != nil {
				return err
			}
			in, err := o.open([]string{"-"}, sources.Options{Stdin: c.InOrStdin(), Every: true})
			if err != nil {
				return err
			}
			chain, err := o.chain()
			if err != nil {
				return err
			}
			counts, err := pipeline.Run(c.Context(), in, chain, &answers{printer: printer{c, o.record()}}, pipeline.Options{Workers: workers, Check: o.check})
			if err != nil {
				return interrupted(err, "interrupted")
			}
			if counts.Failed > 0 {
				return &codeError{code: exitSomeFailed}
			}
			return nil
		},
	}
	o.flags(c)
	c.Flags().IntVarP(&workers, "jobs", "j", 0, "articles worked on at the same time; 0: as many as there are processors")
	return c
}

// answers is the sink of pipe: a failure is an answer too.
type answers struct {
	printer
	hinted bool // that plain text is for extract
}

// Fail answers with the id of the article, null if it is not known.
func (a *answers) Fail(ctx context.Context, f pipeline.Failure) error {
	if !a.hinted && errors.Is(f.Err, object.ErrNotJSON) {
		a.hinted = true
		a.c.PrintErrln("dateline: pipe reads one JSON object a line; plain text is read by `dateline extract -`")
	}
	answer := struct {
		ID    *string `json:"id"`
		Error string  `json:"error"`
	}{nil, f.Stage + ": " + f.Err.Error()}
	if f.ID != "" {
		answer.ID = &f.ID
	}
	line, err := record.Line(answer)
	if err != nil {
		return err
	}
	return a.Write(ctx, line)
}

// printer is a sink that writes records to standard output.
type printer struct {
	c *cobra.Command
	o record.Options
}

// Encode makes the line.
func (p *printer) Encode(d *document.Document) ([]byte, error) {
	return record.Line(record.New(d, p.o))
}

// Write writes it unbuffered.
func (p *printer) Write(_ context.Context, line []byte) error {
	_, err := p.c.OutOrStdout().Write(line)
	return err
}
