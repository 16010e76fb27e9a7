// Package gazetteer finds places by name: countries, their divisions, cities of
// 500 people and more, seas, rivers, ranges and regions. It is one flat file in
// the binary that is read in place: nothing is decoded at start, nothing is
// allocated by a look-up. lexicon/gen/gazetteer builds the file.
package gazetteer

import _ "embed"

//go:embed gazetteer.bin
var file string

// The file: a header of magic and counts, then records (rows), slots (hash table
// of offsets into keys), keys (length, name, longest, postings) and names.
const (
	magic      = "DLGAZ01\n"
	headerLen  = 64
	recordLen  = 22
	slotLen    = 4
	postingLen = 3
)

// Kind is how a name names a place.
type Kind uint8

// The kinds of names.
const (
	Main    Kind = iota // the usual name
	Other               // another spelling, a former or a foreign name
	Demonym             // Turkish, Turks, European
	Short               // an abbreviation: Calif., N.S.W., U.S.; "us" needs a look at the text
	Postal              // a postal code for a state: only good behind "City, "
)

// ID is the number of a place in this file. 0 is no place. It is no GeoNames id
// and changes from one edition of the file to the next.
type ID int32

// Hits are the places that one name may mean, most populous first.
type Hits struct{ list string }

// Len is the number of places.
func (h Hits) Len() int { return len(h.list) / postingLen }

// At is place i and how the name names it.
func (h Hits) At(i int) (ID, Kind) {
	v := uint24(h.list, i*postingLen)
	return ID(v >> 3), Kind(v & 7)
}

// Lookup finds the places of that name. It takes the name as the text spells it.
func Lookup(name string) Hits {
	var buf [MaxKey + 8]byte
	key, ok := AppendKey(buf[:0], name)
	if !ok {
		return Hits{}
	}
	hits, _ := LookupKey(key)
	return hits
}

// LookupKey finds the places filed under a key made by AppendKey. longest is
// the number of words of the longest name that begins with key, where key is a
// single word, and 0 if no name does: who looks for the longest name from a
// word on need not try more.
func LookupKey(key []byte) (h Hits, longest int) {
	if len(key) == 0 || len(key) > MaxKey {
		return Hits{}, 0
	}
	s := sections()
	sum := hash(key)
	n := uint32(len(s.slots) / slotLen)
	for i := slot(sum, n); ; {
		v := uint32At(s.slots, int(i)*slotLen)
		if v == 0 {
			if long := longForm(key); long != "" {
				h, _ = LookupKey([]byte(long))
				return h, 1
			}
			return Hits{}, 0
		}
		if v>>24 == sum&0xff {
			entry := s.keys[v&0xffffff:]
			if int(entry[0]) == len(key) && entry[1:1+len(key)] == string(key) {
				entry = entry[1+len(key):]
				return Hits{entry[2 : 2+int(entry[1])*postingLen]}, int(entry[0])
			}
		}
		if i++; i == n {
			i = 0
		}
	}
}

// longForm is the key that a short form stands for, which the sources of the file lack.
func longForm(key []byte) string {
	if string(key) == "nyc" {
		return "new york city"
	}
	return ""
}

// hash is FNV-1a with a last mix. The generator uses it too.
func hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}

// slot spreads a hash over n slots.
func slot(sum, n uint32) uint32 { return uint32(uint64(sum) * uint64(n) >> 32) }
