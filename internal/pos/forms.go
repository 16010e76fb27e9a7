package pos

import (
	"encoding/binary"
	"fmt"

	"dateline/internal/flathash"
)

// Forms tells which parts of speech a dictionary gives a word. It is read in
// place from its file (package flathash); a value is the set of tags (2 bytes).
type Forms struct{ table flathash.Table }

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

const formSize = 2

// OpenForms reads a table of forms. Its cost does not depend on the table's size.
func OpenForms(data string) (*Forms, error) {
	t, err := flathash.Open(data, formSize)
	if err != nil {
		return nil, fmt.Errorf("opening forms: %w", err)
	}
	return &Forms{t}, nil
}

// Look finds the folded word that has this hash; the empty set if it is unknown.
func (f *Forms) Look(hash uint64) Form {
	v := f.table.Find(hash)
	if v == "" {
		return 0
	}
	return Form(flathash.U16(v))
}

// Knows reports whether the dictionary has the folded word.
func (f *Forms) Knows(folded string) bool { return f.Look(hashOf(folded)) != 0 }

// FormTable is the file of a table of forms with 2^bits buckets.
func FormTable(forms map[string]Form, bits uint) []byte {
	entries := make([]flathash.Entry, 0, len(forms))
	for s, f := range forms {
		entries = append(entries, flathash.Entry{Hash: hashOf(s), Value: binary.LittleEndian.AppendUint16(nil, uint16(f))})
	}
	return flathash.Build(entries, bits)
}
