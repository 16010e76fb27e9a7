package pos

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
)

// Forms tells which parts of speech a dictionary gives a word. It is read in
// place from its file: log2 of buckets (1 byte), buckets+1 offsets in entries (4 bytes each, little-endian),
// then the entries: check (2 bytes), set of tags (2).
type Forms struct {
	bits    uint
	offsets string
	entries string
}

// Form is a set of parts of speech.
type Form uint16

// The members of a Form. The last two bits are which of noun, verb, adjective
// and adverb is most frequent, if one of FormCounted is set.
const (
	FormNN Form = 1 << iota
	FormNNS
	FormVB
	FormVBD
	FormVBN
	FormVBG
	FormVBZ
	FormJJ
	FormJJR
	FormJJS
	FormRB
	FormMostlyNoun
	FormMostlyVerb
	FormMostlyAdjective
	FormMostlyAdverb
)

const formSize = 4

var errForms = errors.New("not a table of forms")

// OpenForms reads a table of forms. Its cost does not depend on the table's size.
func OpenForms(data string) (*Forms, error) {
	if len(data) == 0 || data[0] > 24 {
		return nil, errForms
	}
	f := &Forms{bits: uint(data[0])}
	size := 4 * (1<<f.bits + 1)
	if len(data) < 1+size {
		return nil, errForms
	}
	f.offsets, f.entries = data[1:1+size], data[1+size:]
	if int(u32(f.offsets[size-4:]))*formSize != len(f.entries) {
		return nil, errForms
	}
	return f, nil
}

// Look finds the folded word that has this hash; the empty set if it is unknown.
func (f *Forms) Look(hash uint64) Form {
	b := hash >> (64 - f.bits) * 4
	rows := f.entries[u32(f.offsets[b:])*formSize : u32(f.offsets[b+4:])*formSize]
	for check := uint16(hash); len(rows) >= formSize; rows = rows[formSize:] {
		if u16(rows) == check {
			return Form(u16(rows[2:]))
		}
	}
	return 0
}

// Knows reports whether the dictionary has the folded word.
func (f *Forms) Knows(folded string) bool { return f.Look(hashOf(folded)) != 0 }

// FormTable is the file of a table of forms.
func FormTable(forms map[string]Form, bits uint) []byte {
	type entry struct {
		hash uint64
		form Form
	}
	entries := make([]entry, 0, len(forms))
	for s, f := range forms {
		entries = append(entries, entry{hashOf(s), f})
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
		out = binary.LittleEndian.AppendUint16(out, uint16(e.form))
	}
	return out
}

func u16(s string) uint16 { return uint16(s[0]) | uint16(s[1])<<8 }

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
