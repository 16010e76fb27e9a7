package lines

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"

	"dateline/document"
	"dateline/sources/stream"
)

// Elements yields the articles of a JSON file: one object, or an array of objects,
// which is read element by element.
func (r *Reader) Elements(ctx context.Context) iter.Seq[func() (document.Article, error)] {
	return func(yield func(func() (document.Article, error)) bool) {
		at := document.Source{Path: r.Path, Format: "json"}
		in, err := r.Open()
		if err != nil {
			yield(failed(at, err))
			return
		}
		defer in.Close()
		m := &meter{r: bufio.NewReaderSize(in, 64<<10), limit: r.MaxLine + ahead}
		dec := json.NewDecoder(m)
		if !m.isArray() {
			yield(r.object(dec, at))
			return
		}
		if _, err := dec.Token(); err != nil {
			yield(failed(at, fmt.Errorf("reading JSON: %w", err)))
			return
		}
		for n := 1; ctx.Err() == nil && dec.More(); n++ {
			m.read = 0
			at := document.Source{Path: r.Path + "#" + strconv.Itoa(n), Format: "json"}
			var raw json.RawMessage
			if err := dec.Decode(&raw); err != nil {
				yield(failed(at, fmt.Errorf("reading element %d: %w", n, cut(err))))
				return
			}
			if !yield(func() (document.Article, error) { return decode(raw, at) }) {
				return
			}
		}
	}
}

// object reads a file that is one object, now, for the file is closed afterwards.
func (r *Reader) object(dec *json.Decoder, at document.Source) func() (document.Article, error) {
	var raw json.RawMessage
	if err := dec.Decode(&raw); err != nil {
		return failed(at, fmt.Errorf("reading JSON: %w", cut(err)))
	}
	return func() (document.Article, error) { return decode(raw, at) }
}

// cut says in words that a file ends too early.
func cut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the file ends too early")
	}
	return err
}

// ahead is what the decoder may have read beyond the last element.
const ahead = 64 << 10

// meter ends with an error when more than limit bytes are read for one element.
type meter struct {
	r     *bufio.Reader
	read  int64
	limit int64
}

func (m *meter) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if m.read += int64(n); m.read > m.limit {
		return 0, fmt.Errorf("%w: more than %s (--max-bytes)", stream.ErrTooLong, stream.Size(m.limit-ahead))
	}
	return n, err
}

// isArray looks at the first sign that is not white space.
func (m *meter) isArray() bool {
	for {
		c, err := m.r.ReadByte()
		if err != nil {
			return false
		}
		switch c {
		case ' ', '\t', '\r', '\n', 0xEF, 0xBB, 0xBF: // a byte order mark too
			continue
		}
		return m.r.UnreadByte() == nil && c == '['
	}
}
