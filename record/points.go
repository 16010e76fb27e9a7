package record

import "dateline/document"

// points converts byte offsets of a text to code points. It remembers the count
// at every 64th byte, so that a look-up reads at most 63 bytes; a text of ASCII
// alone needs no table.
type points struct {
	text   string
	blocks []int32 // code points before byte 64*i; nil: all ASCII
}

const block = 64

func newPoints(text string) points {
	ascii := true
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return points{text: text}
	}
	p := points{text, make([]int32, 0, len(text)/block+1)}
	n := int32(0)
	for at := 0; at <= len(text); at += block {
		p.blocks = append(p.blocks, n)
		n += starts(text[at:min(at+block, len(text))])
	}
	return p
}

// at is the number of code points before byte offset i.
func (p points) at(i int32) int32 {
	if p.blocks == nil {
		return i
	}
	b := i / block
	return p.blocks[b] + starts(p.text[b*block:i])
}

// starts counts the bytes of s that begin a code point.
func starts(s string) int32 {
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

func (p points) extent(s document.Span) Extent { return Extent{p.at(s.Start), p.at(s.End)} }

func (p points) span(s document.Span) Span {
	return Span{p.at(s.Start), p.at(s.End), p.text[s.Start:s.End]}
}

// spanOrNil is nil for an empty span: "none".
func (p points) spanOrNil(s document.Span) *Span {
	if s.Empty() {
		return nil
	}
	x := p.span(s)
	return &x
}
