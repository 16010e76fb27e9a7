// Package flathash is a table of fixed-size values by hash: one flat file that is
// built beforehand, embedded, and read in place.
//
// The file: log2 of buckets (1 byte), buckets+1 offsets in entries (4 bytes each,
// little-endian), then the entries: the low 16 bits of the hash, and the value. A
// bucket is the hash's top bits. Of unknown keys one in 65,536 an entry of its bucket is taken for a
// known one.
package flathash

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
)

const checkSize = 2

var errTable = errors.New("not a flat hash table")

// Table is a table over its file. It is immutable.
type Table struct {
	bits    uint
	entry   int // bytes
	offsets string
	entries string
}

// Open reads a table of values of size bytes. Its cost does not depend on the
// table's size.
func Open(data string, size int) (Table, error) {
	if len(data) == 0 || data[0] > 24 {
		return Table{}, errTable
	}
	t := Table{bits: uint(data[0]), entry: checkSize + size}
	n := 4 * (1<<t.bits + 1)
	if len(data) < 1+n {
		return Table{}, errTable
	}
	t.offsets, t.entries = data[1:1+n], data[1+n:]
	if int(u32(t.offsets[n-4:]))*t.entry != len(t.entries) {
		return Table{}, errTable
	}
	return t, nil
}

// Find is the value under hash; empty if there is none.
func (t *Table) Find(hash uint64) string {
	b := hash >> (64 - t.bits) * 4
	rows := t.entries[int(u32(t.offsets[b:]))*t.entry : int(u32(t.offsets[b+4:]))*t.entry]
	for check := uint16(hash); len(rows) >= t.entry; rows = rows[t.entry:] {
		if U16(rows) == check {
			return rows[checkSize:t.entry]
		}
	}
	return ""
}

// Hash is a hash of s for callers that have none of their own. It is fixed for
// ever: files hold it. It reads eight bytes at a time.
func Hash(s string) uint64 {
	h := uint64(len(s)) * 0x9e3779b97f4a7c15
	for ; len(s) >= 8; s = s[8:] {
		h = mix(h ^ (uint64(u32(s)) | uint64(u32(s[4:]))<<32))
	}
	var tail uint64
	for i := range len(s) {
		tail |= uint64(s[i]) << (8 * i)
	}
	h = mix(h ^ tail)
	return h ^ h>>32
}

func mix(h uint64) uint64 {
	h *= 0xd6e8feb86659fd93
	return (h ^ h>>32) * 0xff51afd7ed558ccd
}

// Entry is one value to be filed.
type Entry struct {
	Hash  uint64
	Value []byte
}

// Build is the file of a table with 2^bits buckets. Entries are sorted in place.
func Build(entries []Entry, bits uint) []byte {
	slices.SortFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Hash, b.Hash) })
	out := []byte{byte(bits)}
	next := uint64(0)
	for i, e := range entries {
		for ; next <= e.Hash>>(64-bits); next++ {
			out = binary.LittleEndian.AppendUint32(out, uint32(i))
		}
	}
	for ; next <= 1<<bits; next++ {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(entries)))
	}
	for _, e := range entries {
		out = binary.LittleEndian.AppendUint16(out, uint16(e.Hash))
		out = append(out, e.Value...)
	}
	return out
}

// U16 is the little-endian number that s begins with.
func U16(s string) uint16 { return uint16(s[0]) | uint16(s[1])<<8 }

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
