package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"dateline/eval"
	"dateline/eval/listing"
	"dateline/sources"
	"dateline/sources/stream"
)

// readAnnotated reads the annotated articles of a file, of a dataset folder, or
// of all JSON files of a folder, in the order of their names.
func readAnnotated(path string) ([]*eval.Article, error) {
	files, err := annotatedFiles(path)
	if err != nil {
		return nil, err
	}
	var out []*eval.Article
	for _, f := range files {
		a, err := readAnnotatedFile(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		out = append(out, a...)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no annotated articles (.json, .jsonl)", path)
	}
	return out, nil
}

func annotatedFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if os.IsNotExist(err) {
		return nil, sources.Missing(path)
	}
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	for _, pack := range []string{"", ".gz", ".zst"} {
		name := filepath.Join(path, "articles.jsonl"+pack)
		if _, err := os.Stat(name); err == nil {
			return []string{name}, nil
		}
	}
	var out []string
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if f := stream.Format(p); err == nil && d.Type().IsRegular() && (f == ".json" || f == ".jsonl") {
			out = append(out, p)
		}
		return err
	})
	slices.Sort(out)
	return out, err
}

func readAnnotatedFile(path string) ([]*eval.Article, error) {
	in, err := stream.Open(path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	if stream.Format(path) == ".jsonl" {
		return annotatedLines(in)
	}
	b, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	if stream.Format(path) == ".tsv" {
		return listing.Sentences(string(b))
	}
	a, err := eval.Decode(b)
	if err != nil && stream.Format(path) != ".json" {
		return nil, errors.New("no annotated article; GOLD and OUT are .json, .jsonl or a folder of them, sentences .tsv")
	}
	return []*eval.Article{a}, err
}

func annotatedLines(in io.Reader) ([]*eval.Article, error) {
	var out []*eval.Article
	r := bufio.NewReaderSize(in, 1<<20)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			a, err := eval.Decode(line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			out = append(out, a)
		}
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
	}
}
