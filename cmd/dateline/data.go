package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"dateline/record"
	"dateline/sources"
	"dateline/sources/stream"
)

// dataFile finds a file of a dataset: arg itself if it is a file, else name in the
// folder arg, as it is or packed.
func dataFile(arg, name string) (string, error) {
	info, err := os.Stat(arg)
	if os.IsNotExist(err) {
		err = sources.Missing(arg)
	}
	if err != nil {
		return "", fails(exitInput, err)
	}
	if !info.IsDir() {
		return arg, nil
	}
	for _, end := range []string{"", ".gz", ".zst"} {
		if path := filepath.Join(arg, name+end); exists(path) {
			return path, nil
		}
	}
	return "", fails(exitInput, fmt.Errorf("%s holds no %s; name a folder that `dateline run` wrote", arg, name))
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// lines reads the records of a file of a dataset; errors name the file.
func lines[T any](path string) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		f, err := stream.Open(path)
		if err != nil {
			yield(nil, fails(exitInput, err))
			return
		}
		defer f.Close()
		for v, err := range record.Read[T](f) {
			if err != nil {
				err = fails(exitInput, fmt.Errorf("reading %s: %w", path, err))
			}
			if !yield(v, err) {
				return
			}
		}
	}
}

// atomicFile is a file that appears under its name when it is closed without an
// error before.
type atomicFile struct {
	*os.File
	name string
}

func createAtomic(name string) (*atomicFile, error) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return nil, fails(exitOutput, err)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".partial-*")
	if err != nil {
		return nil, fails(exitOutput, err)
	}
	return &atomicFile{f, name}, nil
}

// Close syncs the file and gives it its name.
func (f *atomicFile) Close() error {
	err := errors.Join(f.Chmod(0o644), f.Sync(), f.File.Close())
	if err == nil {
		err = os.Rename(f.File.Name(), f.name)
	}
	return fails(exitOutput, err)
}

// drop removes what was written so far.
func (f *atomicFile) drop() {
	_ = f.File.Close()
	_ = os.Remove(f.File.Name())
}

// writeTo calls write with the file name, which appears whole or not at all; with
// stdout where name is "-".
func writeTo(name string, stdout io.Writer, write func(io.Writer) error) error {
	if name == "-" {
		return write(stdout)
	}
	f, err := createAtomic(name)
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		f.drop()
		return err
	}
	return f.Close()
}
