package sources

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"dateline/sources/stream"
)

// Shard is one of Of equal parts of the articles: each Of-th one, from the Index-th
// on, counted from 1. The zero Shard is all of them.
type Shard struct{ Index, Of int }

// ParseShard reads "2/5": the second of five parts.
func ParseShard(s string) (Shard, error) {
	if s == "" {
		return Shard{}, nil
	}
	index, of, ok := strings.Cut(s, "/")
	i, err1 := strconv.Atoi(index)
	n, err2 := strconv.Atoi(of)
	if !ok || err1 != nil || err2 != nil || i < 1 || n < 1 || i > n {
		return Shard{}, fmt.Errorf("shard %q: write 2/5 for the second of five parts", s)
	}
	return Shard{i, n}, nil
}

func (s Shard) has(n int) bool { return s.Of == 0 || n%s.Of == s.Index-1 }

// maxCounted bounds the bytes that Count reads to find out how many lines there are.
const maxCounted = 1 << 30

// Count is how many articles there are to come, -1 if that is not cheap to know.
// It serves a progress bar; a blank line counts as an article.
func (in *Inputs) Count() int {
	total, left := 0, int64(maxCounted)
	for _, f := range in.files {
		ext := stream.Format(f.path)
		switch {
		case f.path == "-":
			return -1
		case f.err == nil && (ext == ".jsonl" || ext == ".ndjson"):
			info, err := os.Stat(f.path)
			if err != nil || strings.ToLower(f.path[len(f.path)-len(ext):]) != ext || info.Size() > left {
				return -1
			}
			left -= info.Size()
			total += countLines(f.path)
		default:
			total++
		}
	}
	if n := in.o.Shard.Of; n > 0 {
		return (total + n - in.o.Shard.Index) / n
	}
	return total
}

func countLines(path string) int {
	f, err := stream.Open(path)
	if err != nil {
		return 1
	}
	defer f.Close()
	n, last := 0, byte('\n')
	for b := bufio.NewReaderSize(f, 1<<16); ; {
		part, err := b.ReadSlice('\n')
		if len(part) > 0 {
			last = part[len(part)-1]
		}
		if err == nil {
			n++
		}
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			break
		}
	}
	if last != '\n' {
		n++
	}
	return n
}
