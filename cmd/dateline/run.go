package main

import (
	"context"
	"errors"
	"time"

	"github.com/spf13/cobra"

	"dateline/pipeline"
	"dateline/record"
	"dateline/sinks/dataset"
)

// runFlags are the flags of run.
type runFlags struct {
	reading
	out      string
	workers  int
	compress string
	force    bool
	quiet    bool
}

func newRun() *cobra.Command {
	var o runFlags
	c := &cobra.Command{
		Use:   "run INPUT... -o FOLDER",
		Short: "Read files and folders of articles, write a dataset folder",
		Args:  cobra.MinimumNArgs(1),
		RunE:  func(c *cobra.Command, args []string) error { return run(c, args, &o) },
	}
	o.flags(c)
	f := c.Flags()
	f.StringVarP(&o.out, "out", "o", "dateline-out", "`folder` to write")
	f.IntVarP(&o.workers, "jobs", "j", 0, "articles worked on at the same `time`; 0: as many as there are processors")
	f.StringVar(&o.compress, "compress", "", "pack the files: gz or zst")
	f.BoolVar(&o.force, "force", false, "write into a folder that holds other things")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "no progress, no summary")
	return c
}

func run(c *cobra.Command, args []string, o *runFlags) error {
	start := time.Now()
	in, err := o.open(args)
	if err != nil {
		return err
	}
	chain, err := o.chain()
	if err != nil {
		return err
	}
	sink, err := dataset.New(o.out, dataset.Options{Record: o.record(), Compress: o.compress, Force: o.force})
	if err != nil {
		return fails(exitOutput, err)
	}
	counts, err := pipeline.Run(c.Context(), in, chain, sink, pipeline.Options{Workers: o.workers, Check: o.check})
	if err != nil {
		err = errors.Join(err, sink.Abort())
		if errors.Is(err, context.Canceled) {
			return fails(exitInterrupted, err)
		}
		return fails(exitOutput, err)
	}
	err = sink.Commit(record.Run{
		Schema: record.Version, Counts: record.RunCounts{Read: counts.Read, Written: counts.Written, Failed: counts.Failed},
		Inputs: args, Started: start.UTC().Format(time.RFC3339), Seconds: time.Since(start).Seconds(),
	})
	if err != nil {
		return fails(exitOutput, err)
	}
	if counts.Failed > 0 {
		return &codeError{code: exitSomeFailed}
	}
	return nil
}
