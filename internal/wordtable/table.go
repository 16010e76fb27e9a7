// Package wordtable holds what is known of single words: clusters, lists of names,
// kinds of heads. The table is one flat file that is read in place.
package wordtable

import (
	"encoding/binary"
	"fmt"

	"dateline/internal/flathash"
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

// Table is a table of words, read in place from its file (package flathash); a
// value is the cluster (2 bytes) and the flags (2).
type Table struct{ table flathash.Table }

const valueSize = 4

// Open reads a word table. Its cost does not depend on the table's size.
func Open(data string) (*Table, error) {
	t, err := flathash.Open(data, valueSize)
	if err != nil {
		return nil, fmt.Errorf("opening word table: %w", err)
	}
	return &Table{t}, nil
}

// Look finds the folded word that has this hash; the zero Word if there is none.
func (w *Table) Look(hash uint64) Word {
	v := w.table.Find(hash)
	if v == "" {
		return Word{}
	}
	return Word{flathash.U16(v), Flag(flathash.U16(v[2:]))}
}

// Bytes is the file of a table of words with 2^bits buckets.
func Bytes(words map[string]Word, bits uint) []byte {
	entries := make([]flathash.Entry, 0, len(words))
	for s, w := range words {
		v := binary.LittleEndian.AppendUint16(nil, w.Cluster)
		entries = append(entries, flathash.Entry{Hash: perceptron.Hash(s), Value: binary.LittleEndian.AppendUint16(v, uint16(w.Flags))})
	}
	return flathash.Build(entries, bits)
}
