package mark

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
)

// family says which signs may pair with which: any double mark may close any
// other, since people and editors mix them; guillemets keep to themselves.
type family uint8

const (
	noFamily family = iota
	doubles         // " “ ” „ ‟ `` ''
	guillemets
	singles
)

func familyOf(s document.MarkStyle) family {
	switch s {
	case document.StraightSingle, document.CurlySingle:
		return singles
	case document.Guillemet:
		return guillemets
	case document.Script:
		return noFamily
	default:
		return doubles
	}
}

// form is what the sign itself says about its side.
type form uint8

const (
	neutral form = iota // " and '
	left                // “ ‘ « ``
	right               // ” ’ »
	low                 // „ ‚
)

// sign is one quotation mark of the text with its surroundings.
type sign struct {
	at, size int32
	style    document.MarkStyle
	family   family
	form     form
	free     uint8 // sides on which a word could not go on: freeLeft, freeRight
	before   rune  // the nearest rune on the left that is no mark; 0 at the paragraph's start
	after    rune  // the same on the right
	owner    int32 // single signs: index of the innermost double pair around it, or -1
}

const (
	freeLeft = 1 << iota
	freeRight
)

func (s sign) opens() bool  { return s.free == freeLeft }
func (s sign) closes() bool { return s.free == freeRight }

// pairer pairs the signs of one paragraph; its slices serve again for the next.
type pairer struct {
	text    string
	span    document.Span
	reopens family // the next paragraph begins with a mark of this family
	pending family // the paragraph before left a mark of this family open
	signs   []sign
	pairs   []pair
	stack   []int32 // indices into pairs of what is open
	owners  []int32 // indices into pairs, for owner
}

func (p *pairer) reset(text string, span document.Span, reopens, pending family) {
	p.text, p.span, p.reopens, p.pending = text, span, reopens, pending
	p.signs, p.pairs, p.stack = p.signs[:0], p.pairs[:0], p.stack[:0]
}

// scan lists the paragraph's signs. Marks inside a pseudo-tag (<… a="b">) are none.
func (p *pairer) scan() {
	run := 0 // the first sign of the run of signs that touch
	before := rune(0)
	end := p.span.End
	for at := p.span.Start; at < end; {
		c := p.text[at]
		if !mayBeMark[c] {
			at++
			continue
		}
		if c == '<' {
			at += tagLen(p.text[at:end])
			continue
		}
		s := signAt(p.text[at:end])
		if s.size == 0 {
			_, n := utf8.DecodeRuneInString(p.text[at:end])
			at += int32(n)
			continue
		}
		s.at, s.owner = at, -1
		touches := len(p.signs) > 0 && p.signs[len(p.signs)-1].at+p.signs[len(p.signs)-1].size == at
		if !touches {
			p.closeRun(run)
			run = len(p.signs)
			before = 0
			if at > p.span.Start {
				before, _ = utf8.DecodeLastRuneInString(p.text[p.span.Start:at])
			}
		}
		s.before = before
		p.signs = append(p.signs, s)
		at += s.size
	}
	p.closeRun(run)
}

// closeRun tells the signs of a run what stands after it.
func (p *pairer) closeRun(first int) {
	if first >= len(p.signs) {
		return
	}
	last := p.signs[len(p.signs)-1]
	after := rune(0)
	if at := last.at + last.size; at < p.span.End {
		after, _ = utf8.DecodeRuneInString(p.text[at:p.span.End])
	}
	for i := first; i < len(p.signs); i++ {
		s := &p.signs[i]
		s.after = after
		s.free = sides(s.before, after)
	}
}

func sides(before, after rune) uint8 {
	var free uint8
	if before == 0 || unicode.IsSpace(before) || strings.ContainsRune("([{—–-/", before) {
		free |= freeLeft
	}
	if after == 0 || unicode.IsSpace(after) || strings.ContainsRune(")]}.,;:!?—–-/…", after) {
		free |= freeRight
	}
	return free
}

// signAt is the quotation mark at the start of s; size 0 if there is none.
func signAt(s string) sign {
	switch s[0] {
	case '"':
		return sign{size: 1, style: document.StraightDouble, family: doubles}
	case '\'':
		if len(s) > 1 && s[1] == '\'' {
			return sign{size: 2, style: document.StraightDouble, family: doubles}
		}
		return sign{size: 1, style: document.StraightSingle, family: singles}
	case '`':
		if len(s) > 1 && s[1] == '`' {
			return sign{size: 2, style: document.Backtick, family: doubles, form: left}
		}
		return sign{size: 1, style: document.StraightSingle, family: singles, form: left}
	case 0xC2:
		if len(s) > 1 && s[1] == 0xAB {
			return sign{size: 2, style: document.Guillemet, family: guillemets, form: left}
		}
		if len(s) > 1 && s[1] == 0xBB {
			return sign{size: 2, style: document.Guillemet, family: guillemets, form: right}
		}
	case 0xE2:
		if len(s) > 2 && s[1] == 0x80 {
			return general(s)
		}
	}
	return sign{}
}

// general is the mark in the block of general punctuation, U+2000 on. Primes
// (U+2032, U+2033) are no marks.
func general(s string) sign {
	double := func(c byte) bool { return len(s) > 5 && s[3] == 0xE2 && s[4] == 0x80 && s[5] == c }
	switch c := s[2]; c {
	case 0x98, 0x99: // ‘ ’; doubled they are a double mark
		side := left
		if c == 0x99 {
			side = right
		}
		if double(c) {
			return sign{size: 6, style: document.CurlyDouble, family: doubles, form: side}
		}
		return sign{size: 3, style: document.CurlySingle, family: singles, form: side}
	case 0x9A:
		return sign{size: 3, style: document.CurlySingle, family: singles, form: low}
	case 0x9B:
		return sign{size: 3, style: document.CurlySingle, family: singles, form: left}
	case 0x9C, 0x9F:
		return sign{size: 3, style: document.CurlyDouble, family: doubles, form: left}
	case 0x9D:
		return sign{size: 3, style: document.CurlyDouble, family: doubles, form: right}
	case 0x9E:
		return sign{size: 3, style: document.LowHigh, family: doubles, form: low}
	case 0xB9:
		return sign{size: 3, style: document.Guillemet, family: guillemets, form: left}
	case 0xBA:
		return sign{size: 3, style: document.Guillemet, family: guillemets, form: right}
	}
	return sign{}
}

// tagLen is the length of the pseudo-tag at the start of s, 1 if there is none.
func tagLen(s string) int32 {
	const longest = 1200
	if len(s) < 3 || s[1] != '/' && !letter(s[1]) {
		return 1
	}
	for i := 1; i < len(s) && i < longest; i++ {
		switch s[i] {
		case '>':
			return int32(i + 1)
		case '<', '\n':
			return 1
		}
	}
	return 1
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func digit(c byte) bool { return '0' <= c && c <= '9' }

// mayBeMark are the bytes at which signAt or tagLen need a look.
//
//nolint:gochecknoglobals // read only
var mayBeMark = [256]bool{'"': true, '\'': true, '`': true, '<': true, 0xC2: true, 0xE2: true}

// reopens is the family of the mark with which paragraph i begins.
func reopens(d *document.Document, i int) family {
	if i >= len(d.Paragraphs) {
		return noFamily
	}
	s := d.Slice(d.Paragraphs[i].Span)
	x := signAt(s)
	if x.size == 0 || int(x.size) >= len(s) {
		return noFamily
	}
	if next, _ := utf8.DecodeRuneInString(s[x.size:]); unicode.IsSpace(next) && x.form == neutral || x.form == right && x.family == guillemets {
		return noFamily
	}
	if x.family == singles && elided(s[x.size:]) {
		return noFamily
	}
	return x.family
}
