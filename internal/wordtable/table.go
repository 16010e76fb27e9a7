// Package wordtable holds what is known of single words: clusters, lists of names,
// kinds of heads. The table is one flat file that is read in place.
package wordtable

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"

	"dateline/internal/perceptron"
)

// Flag says of which lists of words a word is.
type Flag uint16

// The lists. A word may be on several.
const (
	MaleName     Flag = 1 << iota // a given name, of men
	FemaleName                    // a given name, of women
	Surname                       // a family name
	RareName                      // on a list of names, but rare there
	CommonWord                    // a common word when written small
	PlaceWord                     // a country, a city or a part of its name
	DemonymWord                   // Kenyan
	TitleWord                     // Mr, Senator, spokeswoman
	BodyWord                      // Ministry, Inc, University: heads and ends of names of bodies
	SiteWord                      // Street, Airport, River: heads and ends of names of places
	GroupWord                     // Muslim, Democrat
	MediaWord                     // Times, Gazette
	WorkWord                      // Act, Prize, Cup: heads of names of works, laws, events
	ParticleWord                  // van, bin, de
)

// Word is what the word table says of a word.
type Word struct {
	Cluster uint16 // words used alike have the same; 0 is unknown
	Flags   Flag
}

// Table is a table of words, read in place from its file:
// log2 of buckets (1 byte), buckets+1 offsets in entries (4 bytes each, little-endian),
// then the entries: check (2 bytes), cluster (2), flags (2).
type Table struct {
	bits    uint
	offsets string
	entries string
}

const entrySize = 6

var errWords = errors.New("not a word table")

// Open reads a word table. Its cost does not depend on the table's size.
func Open(data string) (*Table, error) {
	if len(data) == 0 || data[0] > 24 {
		return nil, errWords
	}
	w := &Table{bits: uint(data[0])}
	size := 4 * (1<<w.bits + 1)
	if len(data) < 1+size {
		return nil, errWords
	}
	w.offsets, w.entries = data[1:1+size], data[1+size:]
	if int(u32(w.offsets[size-4:]))*entrySize != len(w.entries) {
		return nil, errWords
	}
	return w, nil
}

// Look finds the folded word that has this hash; the zero Word if there is none.
func (w *Table) Look(hash uint64) Word {
	b := hash >> (64 - w.bits) * 4
	rows := w.entries[u32(w.offsets[b:])*entrySize : u32(w.offsets[b+4:])*entrySize]
	for check := uint16(hash); len(rows) >= entrySize; rows = rows[entrySize:] {
		if u16(rows) == check {
			return Word{u16(rows[2:]), Flag(u16(rows[4:]))}
		}
	}
	return Word{}
}

// Bytes is the file of a table of words with 2^bits buckets.
func Bytes(words map[string]Word, bits uint) []byte {
	type entry struct {
		hash uint64
		Word
	}
	entries := make([]entry, 0, len(words))
	for s, w := range words {
		entries = append(entries, entry{perceptron.Hash(s), w})
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	out := []byte{byte(bits)}
	next := uint64(0)
	for i, e := range entries {
		for ; next <= e.hash>>(64-bits); next++ {
			out = binary.LittleEndian.AppendUint32(out, uint32(i))
		}
	}
	for ; next <= 1<<bits; next++ {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(entries)))
	}
	for _, e := range entries {
		out = binary.LittleEndian.AppendUint16(out, uint16(e.hash))
		out = binary.LittleEndian.AppendUint16(out, e.Cluster)
		out = binary.LittleEndian.AppendUint16(out, uint16(e.Flags))
	}
	return out
}

func u16(s string) uint16 { return uint16(s[0]) | uint16(s[1])<<8 }

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
