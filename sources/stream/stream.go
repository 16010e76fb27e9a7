// Package stream opens input files: plain, gzip or zstandard, and reads them
// within a limit.
package stream

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// ErrTooLong is wrapped by ReadAll's error where there is more to read than allowed.
var ErrTooLong = errors.New("too long")

// Format is the extension that says what is inside: ".jsonl" for a.jsonl.gz, in
// lower case.
func Format(path string) string {
	path = strings.ToLower(path)
	path = strings.TrimSuffix(strings.TrimSuffix(path, ".gz"), ".zst")
	if i := strings.LastIndexByte(path, '.'); i > strings.LastIndexAny(path, `/\`) {
		return path[i:]
	}
	return ""
}

// Open opens path and unpacks it if its name ends in .gz or .zst. It refuses what
// is not a regular file: a pipe could wait for ever, a device never end.
func Open(path string) (io.ReadCloser, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: not a regular file (%s)", path, info.Mode().Type())
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	r, err := unpack(f, path)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("unpacking %s: %w", path, err), f.Close())
	}
	return r, nil
}

// packed closes what unpacks, then the file.
type packed struct {
	io.Reader
	end  func()
	file *os.File
}

func (p packed) Close() error {
	p.end()
	return p.file.Close()
}

// window bounds the memory that a zstandard frame may ask for.
const window = 64 << 20

func unpack(f *os.File, path string) (io.ReadCloser, error) {
	switch lower := strings.ToLower(path); {
	case strings.HasSuffix(lower, ".gz"):
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, err
		}
		return packed{z, func() { _ = z.Close() }, f}, nil
	case strings.HasSuffix(lower, ".zst"):
		z, err := zstd.NewReader(f, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(window), zstd.WithDecoderLowmem(true))
		if err != nil {
			return nil, err
		}
		return packed{z, z.Close, f}, nil
	}
	return f, nil
}

// ReadAll reads r to its end, but at most limit bytes: what is longer is an
// error, found without reading on.
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%w: more than %s after unpacking (--max-bytes)", ErrTooLong, Size(limit))
	}
	return b, nil
}

// Size writes a number of bytes for people.
func Size(n int64) string {
	switch {
	case n >= 1<<20:
		return tenths(n, 1<<20) + " MiB"
	case n >= 1<<10:
		return tenths(n, 1<<10) + " KiB"
	}
	return fmt.Sprintf("%d bytes", n)
}

// tenths is n in units to one decimal, which is left out where it is exactly 0: a limit
// is "8 MiB".
func tenths(n, unit int64) string {
	if n%unit == 0 {
		return strconv.FormatInt(n/unit, 10)
	}
	return strconv.FormatFloat(float64(n)/float64(unit), 'f', 1, 64)
}

// ReadFile opens path and reads all of it within limit.
func ReadFile(path string, limit int64) ([]byte, error) {
	r, err := Open(path)
	if err != nil {
		return nil, err
	}
	b, err := ReadAll(r, limit)
	if err != nil {
		err = fmt.Errorf("reading %s: %w", path, err)
	}
	return b, errors.Join(err, r.Close())
}
