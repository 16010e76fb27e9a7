package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"dateline/pipeline"
	"dateline/record"
	"dateline/sinks/dataset"
	"dateline/sources"
)

// runFlags are the flags of run.
type runFlags struct {
	reading
	out      string
	workers  int
	compress string
	shard    string
	log      string
	force    bool
	quiet    bool
}

func newRun() *cobra.Command {
	var o runFlags
	c := &cobra.Command{
		Use:   "run INPUT... [-o FOLDER]",
		Short: "Read files and folders of articles, write a dataset folder",
		Long: `Run reads articles and writes a dataset folder: articles.jsonl, events.jsonl,
quotations.jsonl, failures.jsonl and run.json.

An INPUT is a file, a folder (with all that is below it) or - for standard input:
JSON lines, or one plain text. Of a folder it reads .txt (with what a .json beside
it says), .html, .htm, .json, .jsonl and .ndjson, each also packed as .gz or .zst.

An article that cannot be read is a line in failures.jsonl and does not stop the
run. The files appear whole or not at all; an earlier dataset in FOLDER is replaced.
The same articles give the same bytes with any -j.`,
		Example: `  dateline run articles/ -o dataset
  dateline run news.jsonl.gz more.jsonl -o dataset --compress zst
  zcat news.jsonl.gz | dateline run - -o dataset`,
		Args: takes(1, -1, "an input: a file, a folder, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error { return run(c, args, &o) },
	}
	o.flags(c)
	f := c.Flags()
	f.StringVarP(&o.out, "out", "o", "dateline-out", "`folder` to write")
	f.IntVarP(&o.workers, "jobs", "j", 0, "articles worked on at the same time; 0: as many as there are processors")
	f.StringVar(&o.compress, "compress", "", "pack the files: `gz or zst`")
	f.StringVar(&o.shard, "shard", "", "read one part only: `2/5` is the second of five")
	f.StringVar(&o.log, "log", "text", "what stderr carries: the `form` text for people, or json for machines")
	f.BoolVar(&o.force, "force", false, "write into a folder that holds other things than a dataset")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "no progress and no summary")
	return c
}

func run(c *cobra.Command, args []string, o *runFlags) error {
	start := time.Now()
	w := c.ErrOrStderr()
	log, err := newLog(w, o.log)
	if err != nil {
		return err
	}
	shard, err := sources.ParseShard(o.shard)
	if err != nil {
		return fails(exitUsage, err)
	}
	if err := jobs(o.workers); err != nil {
		return err
	}
	in, err := o.open(args, sources.Options{Shard: shard, Stdin: c.InOrStdin()})
	if err != nil {
		return err
	}
	chain, err := o.chain()
	if err != nil {
		return err
	}
	if in.Empty() {
		return fails(exitInput, noArticles(args))
	}
	if info, err := os.Stat(o.out); err == nil && !info.IsDir() {
		return fails(exitOutput, fmt.Errorf("%s is a file; -o names the folder to write", o.out))
	}
	replaces := exists(filepath.Join(o.out, "run.json"))
	sink, err := dataset.New(o.out, dataset.Options{Record: o.record(), Compress: o.compress, Force: o.force})
	if errors.Is(err, dataset.ErrCompression) {
		return fails(exitUsage, unknown("--compress", o.compress, []string{"gz", "zst"}))
	}
	if errors.Is(err, fs.ErrPermission) {
		err = fmt.Errorf("%w; name another folder with -o", err)
	}
	if err != nil {
		return fails(exitOutput, err)
	}
	t := newTeller(w, log, o.quiet, in)
	counts, err := pipeline.Run(c.Context(), in, chain, &told{sink, t}, pipeline.Options{Workers: o.workers, Check: o.check, Done: t.done})
	t.close()
	if err != nil {
		return interrupted(errors.Join(err, sink.Abort()), "interrupted; no file was written")
	}
	m := record.Run{
		Schema: record.Version, Program: program(), Options: o.manifest(), Inputs: args,
		Counts:  record.RunCounts{Read: counts.Read, Written: counts.Written, Failed: counts.Failed},
		Started: start.UTC().Format(time.RFC3339), Seconds: time.Since(start).Seconds(),
	}
	if err := sink.Commit(&m); err != nil {
		return fails(exitOutput, err)
	}
	t.summary(&summary{out: o.out, counts: counts, stats: sink.Stats(), files: m.Files, took: time.Since(start), replaced: replaces})
	if counts.Failed > 0 {
		return &codeError{code: exitSomeFailed}
	}
	return nil
}

// manifest is what run.json says of the options: all that changes the records.
func (o *runFlags) manifest() map[string]any {
	m := o.reading.manifest()
	m["compress"], m["shard"] = o.compress, o.shard
	return m
}

// interrupted gives an ended run its exit code, and an interrupted one its words.
func interrupted(err error, says string) error {
	if errors.Is(err, context.Canceled) {
		return fails(exitInterrupted, errors.New(says))
	}
	return fails(exitOutput, err)
}

// told is a dataset that tells of each failure.
type told struct {
	*dataset.Sink
	t *teller
}

// Fail writes the failure and tells it.
func (s *told) Fail(ctx context.Context, f pipeline.Failure) error {
	s.t.failed(f)
	return s.Sink.Fail(ctx, f)
}

// teller keeps people, or machines, informed on stderr.
type teller struct {
	w        io.Writer
	log      *slog.Logger // nil: text for people
	quiet    bool
	bar      *progressbar.ProgressBar
	failures []string
}

// shown is how many failures a summary lists.
const shown = 5

func newTeller(w io.Writer, log *slog.Logger, quiet bool, in *sources.Inputs) *teller {
	visible := isTerminal(w) && !quiet && log == nil && os.Getenv("CI") == ""
	total := -1
	if visible {
		total = in.Count()
	}
	return &teller{w: w, log: log, quiet: quiet, bar: newBar(w, visible, total)}
}

func (t *teller) done(bool) { _ = t.bar.Add(1) }

func (t *teller) close() { _ = t.bar.Finish() }

func (t *teller) failed(f pipeline.Failure) {
	if len(t.failures) < shown {
		t.failures = append(t.failures, failure(f))
	}
	if t.log != nil {
		t.log.Warn("article failed", "id", f.ID, "path", f.Source.Path, "stage", f.Stage, "error", f.Err.Error())
	}
}

func (t *teller) summary(s *summary) {
	switch {
	case t.log != nil:
		t.log.Info("done", "out", s.out, "read", s.counts.Read, "written", s.counts.Written, "failed", s.counts.Failed,
			"quotations", s.stats.Quotations, "events", s.stats.Events, "replaced", s.replaced, "dates", s.stats.Dates, "places", s.stats.Places, "seconds", s.took.Seconds())
	case !t.quiet:
		s.failures, s.style = t.failures, styleOf(t.w)
		s.write(t.w)
	}
}
