package document

import (
	"slices"
	"unicode/utf8"
)

// GivenBytes converts spans given in code points of Text to byte spans, in the
// order of given, in one pass over the text. A span that reaches outside the text
// or is empty becomes the zero Span.
func (d *Document) GivenBytes(given []GivenSpan) []Span {
	offsets := make([]int32, 0, 2*len(given))
	for _, g := range given {
		offsets = append(offsets, g.Start, g.End)
	}
	slices.Sort(offsets)
	offsets = slices.Compact(offsets)
	bytes := make([]int32, len(offsets))
	k, points := 0, int32(0)
	for k < len(offsets) && offsets[k] < 0 {
		bytes[k] = -1
		k++
	}
	for at := 0; k < len(offsets); points++ {
		if offsets[k] == points {
			bytes[k] = int32(at)
			k++
		}
		if at == len(d.Text) {
			break
		}
		_, n := utf8.DecodeRuneInString(d.Text[at:])
		at += n
	}
	for ; k < len(offsets); k++ {
		bytes[k] = -1
	}
	byteOf := func(point int32) int32 {
		i, _ := slices.BinarySearch(offsets, point)
		return bytes[i]
	}
	spans := make([]Span, len(given))
	for i, g := range given {
		if s := (Span{byteOf(g.Start), byteOf(g.End)}); s.Start >= 0 && s.End > s.Start {
			spans[i] = s
		}
	}
	return spans
}
