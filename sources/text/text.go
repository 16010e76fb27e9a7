// Package text reads plain text files, with what a JSON file beside them says.
package text

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"dateline/document"
	"dateline/sources/encoding"
	"dateline/sources/object"
	"dateline/sources/stream"
)

// ErrEmpty is the error for a file without text.
var ErrEmpty = errors.New("empty: no text in it")

// Load reads the article of a text file. The file a.json (or a.txt.json) beside
// a.txt may give url, title, published, publisher, authors, language and id.
func Load(path string, limit int64) (document.Article, error) {
	a := document.Article{Source: document.Source{Path: path, Format: "txt"}}
	raw, err := stream.ReadFile(path, limit)
	if err != nil {
		return a, err
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return a, ErrEmpty
	}
	for _, side := range Sidecars(path) {
		b, err := stream.ReadFile(side, limit)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return a, err
		}
		from := a.Source
		if a, err = object.Sidecar(b); err != nil {
			return document.Article{Source: from}, fmt.Errorf("sidecar %s: %w", side, err)
		}
		a.Source.Path, a.Source.Format = from.Path, from.Format
		break
	}
	a.Text, a.Remarks, err = encoding.Text(raw)
	return a, err
}

// Sidecars are the names that the JSON file beside path may have.
func Sidecars(path string) []string {
	plain := path
	for _, pack := range []string{".gz", ".zst"} {
		plain = strings.TrimSuffix(plain, pack)
	}
	return []string{strings.TrimSuffix(plain, filepath.Ext(plain)) + ".json", plain + ".json"}
}
