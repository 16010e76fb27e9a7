package sources

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dateline/sources/stream"
	"dateline/sources/text"
)

// file is one input file, or why there is none.
type file struct {
	path string
	err  error
}

// MissingError says that a path a user named does not exist, and what may have
// been meant.
type MissingError struct{ Path, Near string }

// Error names the path and the nearest one that exists.
func (e *MissingError) Error() string {
	if e.Near == "" {
		return fmt.Sprintf("no such file or folder: %s", e.Path)
	}
	return fmt.Sprintf("no such file or folder: %s; did you mean %s?", e.Path, e.Near)
}

// Missing is the error for a path that does not exist.
func Missing(path string) error { return &MissingError{path, near(path)} }

// expand is the files that path stands for: itself, or all articles below a folder.
func expand(path string) ([]file, error) {
	if path == "-" {
		return []file{{path: path}}, nil
	}
	info, err := os.Stat(path)
	if err != nil {
		if os.IsNotExist(err) {
			return nil, Missing(path)
		}
		return nil, err
	}
	if !info.IsDir() {
		return []file{{path: path}}, nil
	}
	return walk(path), nil
}

// walk lists the articles below root by path. Links to files are followed, links
// to folders are not: they could lead round in a circle.
func walk(root string) []file {
	var found []file
	known := map[string]bool{}
	_ = filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found = append(found, file{path, err})
		case path != root && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && isArticle(path):
			found = append(found, file{path: path})
			known[path] = true
		}
		return nil
	})
	return slices.DeleteFunc(found, func(f file) bool { return stream.Format(f.path) == ".json" && sidecarOf(f.path, known) })
}

func isArticle(path string) bool {
	switch stream.Format(path) {
	case ".txt", ".html", ".htm", ".json", ".jsonl", ".ndjson":
		return true
	}
	return false
}

// sidecarOf reports whether path only tells about a text beside it.
func sidecarOf(path string, known map[string]bool) bool {
	base := strings.TrimSuffix(path, filepath.Ext(path))
	for _, ext := range []string{"", ".txt"} {
		for _, pack := range []string{"", ".gz", ".zst"} {
			if article := base + ext + pack; known[article] && slices.Contains(text.Sidecars(article), path) {
				return true
			}
		}
	}
	return false
}
