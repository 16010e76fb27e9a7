package perceptron

import (
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"strings"
)

// A weight file is, little-endian:
//
//	magic "DLP1", label count (1 byte), log2 of buckets (1 byte), length of label names (2 bytes),
//	step (4 bytes: one unit of weight, in millionths), label names joined by "\n",
//	buckets+1 row offsets (4 bytes each), then the rows.
//
// A row is: check (2 bytes: hash bits that the bucket does not use), number of
// weights (1 byte), then as many pairs of label (1 byte) and weight (1 byte, signed).
const (
	magic      = "DLP1"
	headerSize = 12
	rowHead    = 3
)

// Model is a trained model, read in place from its weight file. It is
// immutable and may be used by many goroutines.
type Model struct {
	labels  []string
	bits    uint
	step    float64
	offsets string
	rows    string
}

// ErrFormat is wrapped by Open's error when data is no weight file.
var ErrFormat = errors.New("not a weight file")

// Open reads a weight file. Its cost does not depend on the file's size.
func Open(data string) (*Model, error) {
	if len(data) < headerSize || data[:4] != magic {
		return nil, fmt.Errorf("opening model of %d bytes: %w", len(data), ErrFormat)
	}
	names := int(u16(data[6:]))
	m := &Model{bits: uint(data[5]), step: float64(u32(data[8:])) / 1e6}
	start := headerSize + names
	size := 4 * (1<<m.bits + 1)
	if m.bits > 24 || len(data) < start+size {
		return nil, fmt.Errorf("opening model of %d bytes, cut short: %w", len(data), ErrFormat)
	}
	m.labels = strings.Split(data[headerSize:start], "\n")
	m.offsets, m.rows = data[start:start+size], data[start+size:]
	if len(m.labels) != int(data[4]) || int(u32(m.offsets[size-4:])) != len(m.rows) {
		return nil, fmt.Errorf("opening model of %d bytes, sizes disagree: %w", len(data), ErrFormat)
	}
	return m, nil
}

// Labels are the names of the labels; a label is an index into it. Not to be changed.
func (m *Model) Labels() []string { return m.labels }

// Step is the size of one unit of score, in the units of training.
func (m *Model) Step() float64 { return m.step }

// Add adds the weights of feature to scores, which has an element a label.
func (m *Model) Add(scores []int32, feature uint64) {
	b := feature >> (64 - m.bits) * 4
	if at, end := u32(m.offsets[b:]), u32(m.offsets[b+4:]); at < end {
		m.addRow(scores, at, end, u16(m.rows[at:]), uint16(feature))
	}
}

// batch is how many features AddAll looks up at a time.
const batch = 64

// AddAll adds the weights of all features to scores. It gives what Add gives for
// one after the other, but asks memory for all of them before it needs the first: most of the cost of a look-up is waiting.
func (m *Model) AddAll(scores []int32, features []uint64) {
	m.AddGroups(scores, len(scores), features, []int{len(features)})
}

// AddGroups is AddAll for several groups of features at a time: the weights of
// the features up to ends[g], and from the group before on, are added to row g of scores, which has rows of width elements.
func (m *Model) AddGroups(scores []int32, width int, features []uint64, ends []int) {
	var at, end [batch]uint32
	var head [batch]uint16
	var last byte
	row, group, left := scores[:width], 0, ends[0]
	for len(features) > 0 {
		n := min(batch, len(features))
		for i, f := range features[:n] {
			b := f >> (64 - m.bits) * 4
			pair := u64(m.offsets[b:])
			at[i], end[i] = uint32(pair), uint32(pair>>32)
		}
		for i := range n {
			if at[i] < end[i] {
				head[i] = u16(m.rows[at[i]:])
				last |= m.rows[end[i]-1] // one bucket of two reaches into a second line of memory
			}
		}
		for i, f := range features[:n] {
			for ; left == 0; left = ends[group] - ends[group-1] {
				group++
				row = scores[group*width : (group+1)*width]
			}
			left--
			if at[i] < end[i] {
				m.addRow(row, at[i], end[i], head[i], uint16(f))
			}
		}
		features = features[n:]
	}
	runtime.KeepAlive(last)
}

// addRow adds the weights of the row that has this check, if one of the rows
// between at and end has it; head is the check of the first.
func (m *Model) addRow(scores []int32, at, end uint32, head, check uint16) {
	for {
		next := at + rowHead + 2*uint32(m.rows[at+2])
		if head == check {
			addPairs(scores, m.rows[at+rowHead:next])
			return
		}
		if next >= end {
			return
		}
		at, head = next, u16(m.rows[next:])
	}
}

// addPairs adds pairs of label and weight, four at a time: half of the time of the
// look-ups in rows that are near is the adding.
func addPairs(scores []int32, pairs string) {
	for ; len(pairs) >= 8; pairs = pairs[8:] {
		x := u64(pairs)
		scores[uint8(x)] += int32(int8(x >> 8))
		scores[uint8(x>>16)] += int32(int8(x >> 24))
		scores[uint8(x>>32)] += int32(int8(x >> 40))
		scores[uint8(x>>48)] += int32(int8(x >> 56))
	}
	for ; len(pairs) >= 2; pairs = pairs[2:] {
		scores[pairs[0]] += int32(int8(pairs[1]))
	}
}

func u16(s string) uint16 { return uint16(s[0]) | uint16(s[1])<<8 }

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string) uint64 { return uint64(u32(s)) | uint64(u32(s[4:]))<<32 }

func put16(b []byte, v uint16) []byte { return binary.LittleEndian.AppendUint16(b, v) }
func put32(b []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(b, v) }
