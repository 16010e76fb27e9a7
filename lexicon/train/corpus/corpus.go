// Package corpus reads the training corpora: JSON lines, an article a line.
package corpus

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// maxLine bounds one article, in bytes.
const maxLine = 64 << 20

// Read decodes the lines of a file, gzipped if its name ends in .gz. An error
// names the file and the line.
func Read[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("reading corpus %s: %w", path, err)
		}
	}
	var out []T
	s := bufio.NewScanner(r)
	s.Buffer(nil, maxLine)
	for line := 1; s.Scan(); line++ {
		var v T
		if err := json.Unmarshal(s.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("reading corpus %s:%d: %w", path, line, err)
		}
		out = append(out, v)
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("reading corpus %s: %w", path, err)
	}
	return out, nil
}

// ReadOne decodes a file that holds one article.
func ReadOne[T any](path string) (T, error) {
	var v T
	text, err := os.ReadFile(path)
	if err != nil {
		return v, err
	}
	if err := json.Unmarshal(text, &v); err != nil {
		return v, fmt.Errorf("reading article %s: %w", path, err)
	}
	return v, nil
}
