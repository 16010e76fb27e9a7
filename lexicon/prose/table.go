// Package prose holds the weights of github.com/jdkato/prose/v2 (its tagger and
// its entity model) in flat tables that are embedded and read in place, so that
// nothing is decoded at start. lexicon/gen/prose writes them from what the linked prose exports.
package prose

import _ "embed"

//go:generate go run dateline/lexicon/gen/prose

//go:embed tags.bin
var tagBytes string

//go:embed labels.bin
var labelBytes string

// Table maps the keys of features to rows of weights, one a class. It is a
// hash table with open addressing over an embedded file:
//
//	bytes 0-3   number of slots, a power of two (little endian, as all numbers)
//	bytes 4-7   number of cells
//	slots       check uint32, row uint32 = (first cell + 1) << 6 | cells; 0 is free
//	cells       class uint8, weight uint16 = weight*Scale + Zero
type Table struct {
	data  string
	mask  uint32
	cells int // offset of the cells in data
}

// Scales and zeros of the weights. The tagger's are thousandths and exact; the
// entity model's are rounded to a three-thousandth.
const (
	TagScale   = 1000
	TagZero    = 20000
	LabelScale = 3000
	LabelZero  = 32768
)

// Tags is the tagger's table.
func Tags() Table { return Open(tagBytes) }

// Labels is the entity model's table.
func Labels() Table { return Open(labelBytes) }

// Open reads the head of a table's bytes.
func Open(data string) Table {
	slots := u32(data, 0)
	return Table{data: data, mask: slots - 1, cells: 8 + int(slots)*8}
}

// Row is the cells of a feature's key, three bytes each; empty if the model
// does not know the feature.
func (t *Table) Row(key uint64) string {
	check := uint32(key>>32) | 1
	for slot := uint32(key) & t.mask; ; slot = (slot + 1) & t.mask {
		at := 8 + int(slot)*8
		row := u32(t.data, at+4)
		if row == 0 {
			return ""
		}
		if u32(t.data, at) == check {
			first, n := int(row>>6)-1, int(row&63)
			return t.data[t.cells+first*3 : t.cells+(first+n)*3]
		}
	}
}

// Add adds the weights of a feature's key to the scores of the classes. zero is
// the table's zero.
func (t *Table) Add(key uint64, zero int32, scores *[64]int32) {
	add(t.Row(key), zero, scores)
}

func add(row string, zero int32, scores *[64]int32) {
	for ; len(row) >= 3; row = row[3:] {
		scores[row[0]&63] += int32(row[1]) + int32(row[2])<<8 - zero
	}
}

// AddAll adds the weights of all keys, at most 16, to the scores. It asks memory
// for all rows before it needs the first.
func (t *Table) AddAll(keys []uint64, zero int32, scores *[64]int32) {
	var row, check [16]uint32
	keys = keys[:min(16, len(keys))]
	for i, key := range keys {
		at := 8 + int(uint32(key)&t.mask)*8
		check[i], row[i] = u32(t.data, at), u32(t.data, at+4)
	}
	for i, key := range keys {
		switch {
		case row[i] == 0:
		case check[i] == uint32(key>>32)|1:
			first, n := int(row[i]>>6)-1, int(row[i]&63)
			add(t.data[t.cells+first*3:t.cells+(first+n)*3], zero, scores)
		default:
			add(t.Row(key), zero, scores)
		}
	}
}

func u32(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
