package dataset

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"
)

// file is one growing file of the dataset: lines, through an optional packer, with
// the hash of the bytes on disk.
type file struct {
	name  string // its final name
	disk  *os.File
	hash  hash.Hash
	lines int
	bytes countWriter
	pack  io.WriteCloser // nil: not packed
	out   *bufio.Writer
}

type countWriter int64

func (c *countWriter) Write(b []byte) (int, error) {
	*c += countWriter(len(b))
	return len(b), nil
}

func create(dir, name, compress string) (*file, error) {
	if compress != "" {
		name += "." + compress
	}
	disk, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	f := &file{name: name, disk: disk, hash: sha256.New()}
	to := io.MultiWriter(disk, f.hash, &f.bytes)
	switch compress {
	case "gz":
		f.pack = gzip.NewWriter(to)
	case "zst":
		if f.pack, err = zstd.NewWriter(to, zstd.WithEncoderConcurrency(1)); err != nil {
			return nil, errors.Join(err, disk.Close())
		}
	}
	if f.pack != nil {
		to = f.pack
	}
	f.out = bufio.NewWriterSize(to, 256<<10)
	return f, nil
}

func (f *file) write(b []byte, lines int) error {
	f.lines += lines
	_, err := f.out.Write(b)
	return err
}

// finish makes sure that all bytes are on the disk.
func (f *file) finish() error {
	err := f.out.Flush()
	if f.pack != nil {
		err = errors.Join(err, f.pack.Close())
	}
	return errors.Join(err, f.disk.Sync(), f.disk.Close())
}

// abort gives the file up; its bytes do not matter any more.
func (f *file) abort() error {
	if err := f.disk.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return err
	}
	return nil
}

func (f *file) sum() string { return hex.EncodeToString(f.hash.Sum(nil)) }
