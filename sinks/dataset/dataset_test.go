package dataset_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"dateline/document"
	"dateline/pipeline"
	"dateline/record"
	"dateline/sinks/dataset"
)

// fill writes two articles and a failure.
func fill(t testing.TB, s *dataset.Sink) {
	t.Helper()
	for _, text := range []string{"One.", "Two."} {
		l, err := s.Encode(document.New(document.Article{ID: text, Text: text}))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Write(context.Background(), l); err != nil {
			t.Fatal(err)
		}
	}
	f := pipeline.Failure{ID: "x", Source: document.Source{Path: "a.txt"}, Stage: "source", Err: errors.New("bad")}
	if err := s.Fail(context.Background(), f); err != nil {
		t.Fatal(err)
	}
}

func names(t testing.TB, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func unpack(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var r io.Reader = bytes.NewReader(b)
	switch filepath.Ext(path) {
	case ".gz":
		r, err = gzip.NewReader(r)
	case ".zst":
		r, err = zstd.NewReader(r)
	}
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestCommit(t *testing.T) {
	for compress, ext := range map[string]string{"": "", "gz": ".gz", "zst": ".zst"} {
		dir := filepath.Join(t.TempDir(), "new", "out")
		s, err := dataset.New(dir, dataset.Options{Compress: compress})
		if err != nil {
			t.Fatal(err)
		}
		fill(t, s)
		if got := names(t, dir); !slices.Equal(got, []string{".partial"}) {
			t.Errorf("before the end: %v", got)
		}
		if err := s.Commit(&record.Run{Schema: record.Version}); err != nil {
			t.Fatal(err)
		}
		want := []string{"articles.jsonl" + ext, "events.jsonl" + ext, "failures.jsonl" + ext, "quotations.jsonl" + ext, "run.json"}
		if got := names(t, dir); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
		if got := strings.Count(unpack(t, filepath.Join(dir, want[0])), "\n"); got != 2 {
			t.Errorf("%d articles", got)
		}
		if got, want := unpack(t, filepath.Join(dir, want[2])), `{"id":"x","source":{"path":"a.txt","url":null,"publisher":null,"format":null},"stage":"source","error":"bad","attempts":1}`+"\n"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		checkManifest(t, dir)
	}
}

func checkManifest(t *testing.T, dir string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "run.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m record.Run
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	if len(m.Files) != 4 {
		t.Errorf("%d files", len(m.Files))
	}
	for _, f := range m.Files {
		b, err := os.ReadFile(filepath.Join(dir, f.Name))
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != f.SHA256 || int64(len(b)) != f.Bytes {
			t.Errorf("%s: the manifest does not tell its bytes", f.Name)
		}
		if got := strings.Count(unpack(t, filepath.Join(dir, f.Name)), "\n"); got != f.Lines {
			t.Errorf("%s: %d lines, the manifest says %d", f.Name, got, f.Lines)
		}
	}
}

func TestAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	for _, compress := range []string{"", "gz", ""} {
		s, err := dataset.New(dir, dataset.Options{Compress: compress})
		if err != nil {
			t.Fatalf("an earlier dataset is in the way: %v", err)
		}
		fill(t, s)
		if err := s.Commit(&record.Run{Schema: record.Version}); err != nil {
			t.Fatal(err)
		}
		if got := names(t, dir); len(got) != 5 {
			t.Errorf("after %q: %v", compress, got)
		}
	}
}

func TestAbortLeavesTheOldDataset(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	s, err := dataset.New(dir, dataset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("an aborted first run left %v", names(t, dir))
	}
	s, err = dataset.New(dir, dataset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	fill(t, s)
	if err := s.Commit(&record.Run{Schema: record.Version}); err != nil {
		t.Fatal(err)
	}
	before := unpack(t, filepath.Join(dir, "articles.jsonl"))
	if s, err = dataset.New(dir, dataset.Options{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	if got := unpack(t, filepath.Join(dir, "articles.jsonl")); got != before || len(names(t, dir)) != 5 {
		t.Error("an aborted run changed the dataset before it")
	}
}

func TestForeignFolder(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.doc"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := dataset.New(dir, dataset.Options{}); err == nil || !strings.Contains(err.Error(), "thesis.doc") {
		t.Errorf("got %v, want a refusal", err)
	}
	s, err := dataset.New(dir, dataset.Options{Force: true})
	if err != nil {
		t.Fatal(err)
	}
	fill(t, s)
	if err := s.Commit(&record.Run{Schema: record.Version}); err != nil {
		t.Fatal(err)
	}
	if got := names(t, dir); !slices.Contains(got, "thesis.doc") || len(got) != 6 {
		t.Errorf("got %v", got)
	}
	if _, err := dataset.New(dir, dataset.Options{Compress: "rar"}); !errors.Is(err, dataset.ErrCompression) {
		t.Errorf("rar: %v", err)
	}
}

func TestUnwritable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := dataset.New(file, dataset.Options{}); err == nil {
		t.Error("a file was taken for a folder")
	}
}

func ExampleSink() {
	dir, err := os.MkdirTemp("", "dataset")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	s, err := dataset.New(filepath.Join(dir, "out"), dataset.Options{})
	if err != nil {
		panic(err)
	}
	l, err := s.Encode(document.New(document.Article{Text: "It rained."}))
	if err != nil {
		panic(err)
	}
	m := record.Run{Schema: record.Version}
	fmt.Println(s.Write(context.Background(), l), s.Commit(&m), m.Files[0].Name, m.Files[0].Lines)
	// Output: <nil> <nil> articles.jsonl 1
}
