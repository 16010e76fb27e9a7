package gazetteer

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// Entry is a place with its names, for Build.
type Entry struct {
	Place
	Names []Named
}

// Named is one name of an Entry.
type Named struct {
	Name string
	Kind Kind
}

// Call adds names of one kind to e.
func (e *Entry) Call(k Kind, names ...string) {
	for _, n := range names {
		if n != "" {
			e.Names = append(e.Names, Named{n, k})
		}
	}
}

// Build writes the file for entries, whose order gives the IDs from 1 on. It is
// used by lexicon/gen/gazetteer and by tests; the same entries give the same bytes.
func Build(entries []Entry) ([]byte, error) {
	b := builder{names: []byte{0}, keys: []byte{0}}
	b.records = make([]byte, recordLen, (len(entries)+1)*recordLen)
	postings := map[string][]posting{}
	for i, e := range entries {
		id := ID(i + 1)
		if err := b.record(e.Place); err != nil {
			return nil, fmt.Errorf("entry %d %s: %w", i, e.Name, err)
		}
		seen := map[string]bool{}
		for _, n := range e.Names {
			key, ok := AppendKey(nil, n.Name)
			if ok && !seen[string(key)] {
				seen[string(key)] = true
				postings[string(key)] = append(postings[string(key)], posting{id, n.Kind, e.Population})
			}
		}
	}
	b.fileKeys(postings)
	if len(b.keys) >= 1<<24 || len(b.names) >= 1<<24 {
		return nil, errors.New("more than 16 MiB of names")
	}
	return b.bytes(), nil
}

type posting struct {
	id   ID
	kind Kind
	pop  float64
}

type builder struct{ records, slots, keys, names []byte }

func (b *builder) record(p Place) error {
	if p.Admin1 > math.MaxUint16 || p.Admin2 > math.MaxUint16 {
		return errors.New("divisions must be among the first 65,535 entries")
	}
	if !(p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180) || len(p.Name) > 255 || len(p.Country) != 0 && len(p.Country) != 2 {
		return fmt.Errorf("bad point, name or country: %+v", p)
	}
	r := binary.LittleEndian.AppendUint32(b.records, uint32(p.GeoNames))
	r = append24(r, math.Round((p.Lat+90)*coordScale))
	r = append24(r, math.Round((p.Lon+180)*coordScale))
	r = binary.LittleEndian.AppendUint16(r, uint16(math.Round(math.Log2(p.Population+1)*popScale)))
	r = append24(r, float64(len(b.names)))
	r = append(r, append([]byte(p.Country), 0, 0)[:2]...)
	r = binary.LittleEndian.AppendUint16(r, uint16(p.Admin1))
	r = binary.LittleEndian.AppendUint16(r, uint16(p.Admin2))
	b.records = append(r, byte(p.Feature))
	b.names = append(append(b.names, byte(len(p.Name))), p.Name...)
	return nil
}

// fileKeys lays out the keys in sorted order and the hash table over them.
func (b *builder) fileKeys(postings map[string][]posting) {
	longest := map[string]int{}
	for key := range postings {
		first, _, _ := bytes.Cut([]byte(key), []byte(" "))
		longest[string(first)] = max(longest[string(first)], bytes.Count([]byte(key), []byte(" "))+1)
		if _, ok := postings[string(first)]; !ok {
			longest[string(first)] = max(longest[string(first)], 1)
		}
	}
	var all []string
	for key := range postings {
		all = append(all, key)
	}
	for key := range longest {
		if _, ok := postings[key]; !ok {
			all = append(all, key)
		}
	}
	slices.Sort(all)
	n := uint32(len(all)) * 4 / 3
	slots := make([]uint32, n)
	for _, key := range all {
		sum := hash([]byte(key))
		i := slot(sum, n)
		for slots[i] != 0 {
			if i++; i == n {
				i = 0
			}
		}
		slots[i] = uint32(len(b.keys)) | sum<<24
		b.key(key, longest[key], postings[key])
	}
	for _, v := range slots {
		b.slots = binary.LittleEndian.AppendUint32(b.slots, v)
	}
}

func (b *builder) key(key string, longest int, list []posting) {
	slices.SortFunc(list, func(x, y posting) int {
		if x.pop != y.pop {
			if x.pop > y.pop {
				return -1
			}
			return 1
		}
		return int(x.id - y.id)
	})
	list = list[:min(len(list), 255)]
	b.keys = append(b.keys, byte(len(key)))
	b.keys = append(b.keys, key...)
	b.keys = append(b.keys, byte(min(longest, 255)), byte(len(list)))
	for _, p := range list {
		b.keys = append24(b.keys, float64(uint32(p.id)<<3|uint32(p.kind)))
	}
}

func (b *builder) bytes() []byte {
	out := make([]byte, headerLen)
	copy(out, magic)
	for i, s := range [][]byte{b.records, b.slots, b.keys, b.names} {
		binary.LittleEndian.PutUint32(out[len(magic)+4*i:], uint32(len(s)))
		out = append(out, s...)
	}
	return out
}

func append24(b []byte, v float64) []byte {
	u := uint32(v)
	return append(b, byte(u), byte(u>>8), byte(u>>16))
}
