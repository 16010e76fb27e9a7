// Package flat turns prose's gob files into the tables of lexicon/prose.
package flat

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"fmt"
	"math"
	"slices"
	"sort"

	upstream "github.com/jdkato/prose/v2"

	"dateline/lexicon/prose"
)

// Feature is one known feature: its key and its weights by class.
type Feature struct {
	Key     uint64
	Weights map[int]float64
}

// Tables is the bytes of the tagger's and the entity model's table.
func Tables() (tags, labels []byte, err error) {
	t, err := TagFeatures()
	if err != nil {
		return nil, nil, err
	}
	l, err := LabelFeatures()
	if err != nil {
		return nil, nil, err
	}
	if tags, err = pack(t, prose.TagScale, prose.TagZero); err != nil {
		return nil, nil, fmt.Errorf("packing tags: %w", err)
	}
	if labels, err = pack(l, prose.LabelScale, prose.LabelZero); err != nil {
		return nil, nil, fmt.Errorf("packing labels: %w", err)
	}
	return tags, labels, nil
}

func load(name string, into any) error {
	b, err := upstream.Asset("model/" + name + ".gob")
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	if err := gob.NewDecoder(bytes.NewReader(b)).Decode(into); err != nil {
		return fmt.Errorf("decoding %s: %w", name, err)
	}
	return nil
}

// pack writes a table (see prose.Table). It is the same bytes for the same
// features, in whatever order they come.
func pack(features []Feature, scale float64, zero int) ([]byte, error) {
	sort.Slice(features, func(i, j int) bool { return features[i].Key < features[j].Key })
	slots := 1
	for slots*3 < len(features)*4 {
		slots *= 2
	}
	var cells []byte
	table := make([]byte, 8+slots*8)
	for i, f := range features {
		if i > 0 && f.Key == features[i-1].Key {
			return nil, fmt.Errorf("two features have the key %x", f.Key)
		}
		row := uint32(len(cells)/3+1)<<6 | uint32(len(f.Weights))
		var err error
		if cells, err = appendCells(cells, f.Weights, scale, zero); err != nil {
			return nil, err
		}
		if err := place(table, slots, f.Key, row); err != nil {
			return nil, err
		}
	}
	binary.LittleEndian.PutUint32(table, uint32(slots))
	binary.LittleEndian.PutUint32(table[4:], uint32(len(cells)/3))
	return append(table, cells...), nil
}

func appendCells(cells []byte, weights map[int]float64, scale float64, zero int) ([]byte, error) {
	classes := make([]int, 0, len(weights))
	for c := range weights {
		classes = append(classes, c)
	}
	slices.Sort(classes)
	for _, c := range classes {
		w := int(math.Round(weights[c]*scale)) + zero
		if w < 0 || w > math.MaxUint16 {
			return nil, fmt.Errorf("weight %v does not fit", weights[c])
		}
		cells = append(cells, byte(c), byte(w), byte(w>>8))
	}
	return cells, nil
}

func place(table []byte, slots int, key uint64, row uint32) error {
	check := uint32(key>>32) | 1
	for slot := int(uint32(key)) & (slots - 1); ; slot = (slot + 1) & (slots - 1) {
		at := 8 + slot*8
		if binary.LittleEndian.Uint32(table[at+4:]) == 0 {
			binary.LittleEndian.PutUint32(table[at:], check)
			binary.LittleEndian.PutUint32(table[at+4:], row)
			return nil
		}
		if binary.LittleEndian.Uint32(table[at:]) == check {
			return fmt.Errorf("key %x cannot be told from its neighbour", key)
		}
	}
}
