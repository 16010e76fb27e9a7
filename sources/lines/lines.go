// Package lines reads JSON lines, one article a line.
package lines

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"

	"dateline/document"
	"dateline/sources/object"
	"dateline/sources/stream"
)

// Reader yields the articles of one stream of JSON lines.
type Reader struct {
	Path    string // for messages; "#n" is added for line n
	Open    func() (io.ReadCloser, error)
	MaxLine int64 // bytes; a longer line is a failure and is skipped
	Every   bool  // a blank line is a failure too, so that every line gets an answer
}

// hopeless times MaxLine without a line end ends the file: it is no JSON lines.
const hopeless = 64

// Articles yields a Load for each line that is not blank. A broken file ends with
// a failure; what stood before it is kept.
func (r *Reader) Articles(ctx context.Context) iter.Seq[func() (document.Article, error)] {
	return func(yield func(func() (document.Article, error)) bool) {
		in, err := r.Open()
		if err != nil {
			yield(failed(document.Source{Path: r.Path, Format: "jsonl"}, err))
			return
		}
		defer in.Close()
		b := bufio.NewReaderSize(in, 64<<10)
		for n := 1; ctx.Err() == nil; n++ {
			line, size, err := readLine(b, r.MaxLine)
			at := document.Source{Path: r.Path + "#" + strconv.Itoa(n), Format: "jsonl"}
			switch {
			case size > r.MaxLine:
				if !yield(failed(at, fmt.Errorf("%w: line %d has more than %s (--max-bytes)", stream.ErrTooLong, n, stream.Size(r.MaxLine)))) {
					return
				}
			case (err == nil || errors.Is(err, io.EOF) && size > 0) && (r.Every || len(bytes.TrimSpace(line)) > 0):
				if !yield(func() (document.Article, error) { return decode(line, at) }) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(failed(at, fmt.Errorf("reading line %d: %w", n, err)))
				return
			}
		}
	}
}

func failed(at document.Source, err error) func() (document.Article, error) {
	return func() (document.Article, error) { return document.Article{Source: at}, err }
}

func decode(line []byte, at document.Source) (document.Article, error) {
	a, err := object.Decode(line)
	a.Source.Path, a.Source.Format = at.Path, at.Format
	return a, err
}

// readLine is the next line in memory of its own, and its size. Of a line longer
// than limit it keeps nothing and reads on to its end.
func readLine(b *bufio.Reader, limit int64) (line []byte, size int64, err error) {
	for {
		part, err := b.ReadSlice('\n')
		size += int64(len(part))
		if size <= limit {
			line = append(line, part...)
		} else {
			line = nil
		}
		if size > hopeless*limit {
			return nil, size, errors.New("no line end in sight: not JSON lines")
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}
