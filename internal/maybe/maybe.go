// Package maybe tells of most words at once that a table does not have them. Stages
// ask large tables about every word of a text, mostly in vain; the answer here is one byte of a few
// kilobytes that stay near the processor.
package maybe

import "iter"

// Set is a set of words that says of some words that are not in it that they may be: of
// one in twenty, with 20 bits a word. It is read in place, and the empty Set has no word.
type Set struct{ bits string }

// Open reads a set that Bytes wrote.
func Open(bits string) Set { return Set{bits} }

// Of is the set of words, with 20 to 40 bits for each.
func Of(words iter.Seq[string]) Set {
	n := 0
	for range words {
		n++
	}
	size := 64
	for size < n*20/8 {
		size *= 2
	}
	return Set{string(Bytes(words, size))}
}

// Bytes is the file of a set of size bytes, a power of two.
func Bytes(words iter.Seq[string], size int) []byte {
	bits := make([]byte, size)
	for w := range words {
		h := hash(w)
		bits[h>>3&uint32(size-1)] |= 1 << (h & 7)
	}
	return bits
}

// Has reports whether w may be in the set; false is certain.
func (s Set) Has(w string) bool {
	h := hash(w)
	i := int(h >> 3 & uint32(len(s.bits)-1))
	return i < len(s.bits) && s.bits[i]>>(h&7)&1 != 0
}

// hash mixes the length, the first eight bytes and the last eight: enough to tell most words apart.
func hash(w string) uint32 {
	n := len(w)
	var a, b uint64
	switch {
	case n >= 8:
		a, b = u64(w), u64(w[n-8:])
	case n >= 4:
		a, b = uint64(u32(w)), uint64(u32(w[n-4:]))
	case n > 0:
		a, b = uint64(w[0])|uint64(w[n/2])<<8, uint64(w[n-1])
	}
	h := (a ^ b*0x9e3779b97f4a7c15 ^ uint64(n)<<56) * 0xd6e8feb86659fd93
	return uint32(h >> 32)
}

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string) uint64 { return uint64(u32(s)) | uint64(u32(s[4:]))<<32 }
