// Package cluster groups the near-duplicate articles of a dataset (an agency's
// story printed by many papers) and the events that they tell, so that a reader
// can count independent sources instead of copies.
package cluster

import (
	"hash/fnv"
	"unicode"
	"unicode/utf8"
)

const (
	hashes  = 128 // minimum hashes a signature; the standard error of the similarity is 1/sqrt(128) = .09
	shingle = 3   // words a shingle
	bands   = 32  // of hashes/bands = 4 hashes: pairs of similarity .42 are found with probability one half
)

// Signature is the MinHash sketch (Broder 1997) of a text's shingles of three words.
type Signature struct {
	min      [hashes]uint32
	shingles int
}

// Sign sketches text. Words are runs of letters and digits, in lower case, so that
// punctuation, marks and line breaks do not count. A text of fewer words than a
// shingle has one shingle of all its words.
func Sign(text string) *Signature {
	s := &Signature{}
	for i := range s.min {
		s.min[i] = ^uint32(0)
	}
	var window [shingle]uint64
	n := 0
	words(text, func(word uint64) {
		window[n%shingle] = word
		n++
		if n >= shingle {
			s.add(combine(window[:], n))
		}
	})
	if n < shingle {
		s.add(combine(window[:n], n))
	}
	return s
}

// words calls see with a hash of each word of text.
func words(text string, see func(uint64)) {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	h, open := uint64(offset), false
	for _, r := range text {
		if r == '\'' || r == '’' {
			continue // don't and dont are one
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			var b [utf8.UTFMax]byte
			for _, c := range b[:utf8.EncodeRune(b[:], unicode.ToLower(r))] {
				h = (h ^ uint64(c)) * prime
			}
			open = true
			continue
		}
		if open {
			see(h)
			h, open = offset, false
		}
	}
	if open {
		see(h)
	}
}

// combine hashes the words of the window that ends with word n, oldest first.
func combine(window []uint64, n int) uint64 {
	h := uint64(0)
	for i := range window {
		h = mix(h ^ window[(n+i)%len(window)])
	}
	return h
}

// mix is the finaliser of SplitMix64.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// add takes one shingle in. The i-th hash is a + i*b over the halves of a 64-bit
// hash (Kirsch and Mitzenmacher 2006), mixed by a multiplication.
func (s *Signature) add(x uint64) {
	s.shingles++
	a, b := uint32(x), uint32(x>>32)|1
	for i := range s.min {
		h := (a ^ a>>15) * 0x2c1b3c6d
		s.min[i] = min(s.min[i], h^h>>12)
		a += b
	}
}

// Similarity estimates the Jaccard similarity of two texts' shingles, 0..1.
func (s *Signature) Similarity(o *Signature) float64 {
	same := 0
	for i, h := range s.min {
		if h == o.min[i] {
			same++
		}
	}
	return float64(same) / hashes
}

// Containment estimates which share of the shorter text's shingles stands in the
// longer one, 0..1: a story that was cut is contained in the whole one.
func (s *Signature) Containment(o *Signature) float64 {
	j := s.Similarity(o)
	both := j / (1 + j) * float64(s.shingles+o.shingles)
	return min(1, both/float64(max(1, min(s.shingles, o.shingles))))
}

// band is a hash of the i-th band of the signature.
func (s *Signature) band(i int) uint64 {
	const rows = hashes / bands
	h := fnv.New64a()
	var b [5]byte
	b[0] = byte(i)
	for _, v := range s.min[i*rows : (i+1)*rows] {
		b[1], b[2], b[3], b[4] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
		_, _ = h.Write(b[:])
	}
	return h.Sum64()
}
