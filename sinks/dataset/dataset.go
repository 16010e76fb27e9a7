// Package dataset writes a dataset folder: articles.jsonl, events.jsonl,
// quotations.jsonl, failures.jsonl and run.json. The files appear whole or not
// at all: they are written beside the old ones, synced, and renamed at the end,
// run.json last.
package dataset

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dateline/document"
	"dateline/pipeline"
	"dateline/record"
)

// Options tunes the folder. The zero value is plain JSON lines with the text.
type Options struct {
	Record   record.Options
	Compress string // "", gz or zst
	Force    bool   // write into a folder that holds other things than an earlier dataset
}

// ErrCompression is wrapped by New's error for a way of packing that there is not.
var ErrCompression = errors.New("no such compression")

// Sink writes one dataset. Only Encode may be called by many goroutines.
type Sink struct {
	dir, work string
	encoder   *record.Encoder
	files     [4]*file
	stats     record.Stats
}

// The files, in the order of Sink.files.
const (
	articles = iota
	events
	quotations
	failures
)

func fileNames() [4]string {
	return [4]string{"articles.jsonl", "events.jsonl", "quotations.jsonl", "failures.jsonl"}
}

// manifest is the file that says that a folder is a dataset of ours, and whole.
const manifest = "run.json"

// partial is the folder inside the dataset in which the files grow.
const partial = ".partial"

// New makes the folder dir and opens the files in it. It refuses a folder that
// holds anything but an earlier dataset, unless o.Force.
func New(dir string, o Options) (*Sink, error) {
	if o.Compress != "" && o.Compress != "gz" && o.Compress != "zst" {
		return nil, fmt.Errorf("%w: %q", ErrCompression, o.Compress)
	}
	if !o.Force {
		if err := free(dir); err != nil {
			return nil, err
		}
	}
	s := &Sink{dir: dir, work: filepath.Join(dir, partial), encoder: record.NewEncoder(o.Record)}
	if err := os.RemoveAll(s.work); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(s.work, 0o755); err != nil {
		return nil, err
	}
	for i, name := range fileNames() {
		f, err := create(s.work, name, o.Compress)
		if err != nil {
			return nil, errors.Join(err, s.Abort())
		}
		s.files[i] = f
	}
	return s, nil
}

// free reports an error unless dir may be written to: it does not exist, is
// empty, or is an earlier dataset.
func free(dir string) error {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() != partial && !isOurs(dir) {
			return fmt.Errorf("%s holds other things than a dataset (%s, …); name another folder, or use --force", dir, e.Name())
		}
	}
	return nil
}

func isOurs(dir string) bool {
	b, err := os.ReadFile(filepath.Join(dir, manifest))
	var m struct{ Schema string }
	return err == nil && json.Unmarshal(b, &m) == nil && m.Schema == record.Version
}

// Encode makes the lines of d.
func (s *Sink) Encode(d *document.Document) (*record.Lines, error) {
	return s.encoder.Encode(d)
}

// Write adds an article's lines.
func (s *Sink) Write(_ context.Context, l *record.Lines) error {
	s.stats.Add(&l.Stats)
	return errors.Join(s.files[articles].write(l.Article, 1),
		s.files[events].write(l.Events, l.Stats.Events), s.files[quotations].write(l.Quotations, l.Stats.Quotations))
}

// Fail adds a line to failures.jsonl.
func (s *Sink) Fail(_ context.Context, f pipeline.Failure) error {
	line, err := record.Line(record.NewFailure(f.ID, f.Source, f.Stage, f.Err))
	if err != nil {
		return err
	}
	return s.files[failures].write(line, 1)
}

// Stats are what was written so far.
func (s *Sink) Stats() *record.Stats { return &s.stats }

// Abort removes what was written; the folder is as it was before New.
func (s *Sink) Abort() error {
	var failed error
	for _, f := range s.files {
		if f != nil {
			failed = errors.Join(failed, f.abort())
		}
	}
	failed = errors.Join(failed, os.RemoveAll(s.work))
	_ = os.Remove(s.dir) // only where New made it: a folder with anything in it stays
	return failed
}
