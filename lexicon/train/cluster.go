package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// vectors are word vectors, a row shared by words that are used alike.
type vectors struct {
	width int
	rows  [][]float32
	words map[string]int // folded word: row
}

// readVectors reads the vocabulary folder of a spaCy model: vectors (numpy's
// format), key2row (MessagePack: hash of word to row), strings.json.
func readVectors(dir string) (*vectors, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "vectors"))
	if err != nil {
		return nil, err
	}
	v := &vectors{words: map[string]int{}}
	if err := v.parse(raw); err != nil {
		return nil, fmt.Errorf("reading vectors of %s: %w", dir, err)
	}
	if raw, err = os.ReadFile(filepath.Join(dir, "key2row")); err != nil {
		return nil, err
	}
	rowOf := unpackMap(raw)
	var list []string
	if raw, err = os.ReadFile(filepath.Join(dir, "strings.json")); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, fmt.Errorf("reading strings of %s: %w", dir, err)
	}
	for _, s := range list {
		row, ok := rowOf[murmur(s, 1)]
		folded := strings.ToLower(s)
		if !ok || strings.ContainsAny(s, " \t\n") {
			continue
		}
		if _, ok := v.words[folded]; !ok || s == folded {
			v.words[folded] = row
		}
	}
	return v, nil
}

func (v *vectors) parse(raw []byte) error {
	if len(raw) < 12 || string(raw[1:6]) != "NUMPY" {
		return fmt.Errorf("no NUMPY header")
	}
	start := 10 + int(binary.LittleEndian.Uint16(raw[8:]))
	header := string(raw[10:start])
	var n int
	_, after, _ := strings.Cut(header, "'shape': (")
	if _, err := fmt.Sscanf(after, "%d, %d", &n, &v.width); err != nil || !strings.Contains(header, "<f4") {
		return fmt.Errorf("header %q", header)
	}
	for i := range n {
		row := make([]float32, v.width)
		var sum float64
		for j := range row {
			row[j] = math.Float32frombits(binary.LittleEndian.Uint32(raw[start+4*(i*v.width+j):]))
			sum += float64(row[j]) * float64(row[j])
		}
		if sum > 0 {
			for j := range row {
				row[j] /= float32(math.Sqrt(sum))
			}
		}
		v.rows = append(v.rows, row)
	}
	return nil
}

// unpackMap reads a MessagePack map of unsigned integers to integers.
func unpackMap(b []byte) map[uint64]int {
	next := func() uint64 {
		c := b[0]
		var size int
		switch c {
		case 0xcc:
			size = 1
		case 0xcd:
			size = 2
		case 0xce, 0xdf:
			size = 4
		case 0xcf:
			size = 8
		case 0xde:
			size = 2
		default:
			b = b[1:]
			return uint64(c)
		}
		var v uint64
		for _, x := range b[1 : 1+size] {
			v = v<<8 | uint64(x)
		}
		b = b[1+size:]
		return v
	}
	n := int(next())
	out := make(map[uint64]int, n)
	for range n {
		k := next()
		out[k] = int(next())
	}
	return out
}

// murmur is MurmurHash64A, spaCy's hash of strings.
func murmur(s string, seed uint64) uint64 {
	const m, r = 0xc6a4a7935bd1e995, 47
	h := seed ^ uint64(len(s))*m
	b := []byte(s)
	for ; len(b) >= 8; b = b[8:] {
		k := binary.LittleEndian.Uint64(b) * m
		k = (k ^ k>>r) * m
		h = (h ^ k) * m
	}
	if len(b) > 0 {
		var k uint64
		for i, c := range b {
			k |= uint64(c) << (8 * i)
		}
		h = (h ^ k) * m
	}
	h = (h ^ h>>r) * m
	return h ^ h>>r
}

// clusters gives every row a number: coarse cluster in the upper bits, fine one
// in the lower four, 0 never. Two levels of k-means on unit vectors.
func (v *vectors) clusters(coarse int) []uint16 {
	all := make([]int, len(v.rows))
	for i := range all {
		all[i] = i
	}
	out := make([]uint16, len(v.rows))
	for c, members := range v.kmeans(all, coarse) {
		for f, rows := range v.kmeans(members, 16) {
			for _, r := range rows {
				out[r] = uint16((c+1)<<4 | f)
			}
		}
	}
	return out
}

func (v *vectors) kmeans(members []int, k int) [][]int {
	rng := rand.New(rand.NewPCG(uint64(len(members)), uint64(k)))
	centres := make([][]float32, k)
	for i := range centres {
		centres[i] = append([]float32(nil), v.rows[members[rng.IntN(len(members))]]...)
	}
	var groups [][]int
	for range 12 {
		groups = make([][]int, k)
		for _, m := range members {
			best, at := float32(-2), 0
			for c, centre := range centres {
				if s := dot(centre, v.rows[m]); s > best {
					best, at = s, c
				}
			}
			groups[at] = append(groups[at], m)
		}
		for c, g := range groups {
			if len(g) == 0 {
				continue
			}
			sum := make([]float32, v.width)
			for _, m := range g {
				for j, x := range v.rows[m] {
					sum[j] += x
				}
			}
			if n := float32(math.Sqrt(float64(dot(sum, sum)))); n > 0 {
				for j := range sum {
					sum[j] /= n
				}
			}
			centres[c] = sum
		}
	}
	return groups
}

func dot(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	b = b[:len(a)]
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}
