package mark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
)

// deepest bounds the stack of open marks. A mark that opens beyond it shows that
// the one before it was never closed.
const deepest = 4

// double pairs double marks and guillemets. A sign is read by the side on which
// it is free first, by its form next, and by what is open last.
func (p *pairer) double() {
	for i := range p.signs {
		s := p.signs[i]
		if s.family == singles {
			continue
		}
		switch {
		case p.isPrime(i), p.isBullet(i):
		case p.reads(s):
			p.push(s)
		default:
			p.close(s)
		}
	}
	p.endParagraph()
}

// reads reports whether s opens a quotation.
func (p *pairer) reads(s sign) bool {
	inside := p.isOpen(s.family)
	switch s.form {
	case low:
		return true
	case left:
		// “ closes what „ opened, and what a wrong-way typist opened: word“ he said.
		return !inside || !s.closes()
	case right:
		return !inside && s.opens() && !unicode.IsSpace(s.after)
	default:
		if s.opens() {
			return true
		}
		return !s.closes() && !inside
	}
}

func (p *pairer) isOpen(f family) bool {
	for _, i := range p.stack {
		if familyOf(p.pairs[i].style) == f {
			return true
		}
	}
	return false
}

func (p *pairer) push(s sign) {
	if n := len(p.stack); n == deepest {
		p.cut(p.stack[n-1], s.at)
		p.stack = p.stack[:n-1]
	}
	p.stack = append(p.stack, int32(len(p.pairs)))
	p.pairs = append(p.pairs, pair{start: s.at, opener: s.size, style: s.style})
}

// close ends the open mark that fits s best: one of the same make, else the
// innermost of the family. What was opened inside it and is still open was
// no mark.
func (p *pairer) close(s sign) {
	fit := -1
	for k, v := range slices.Backward(p.stack) {
		style := p.pairs[v].style
		if familyOf(style) != s.family {
			continue
		}
		if style == s.style || style == document.Backtick && s.size == 2 && s.form == neutral {
			fit = k
			break
		}
		if fit < 0 {
			fit = k
		}
	}
	if fit < 0 {
		p.unopened(s)
		return
	}
	for _, i := range p.stack[fit+1:] {
		p.drop(i)
	}
	x := &p.pairs[p.stack[fit]]
	x.end, x.closer, x.closed = s.at+s.size, s.size, true
	p.stack = p.stack[:fit]
}

// unopened gives a closing mark without an opening one its start: the
// paragraph's if the quotation began in the paragraph before, or if a quoted
// sentence stands at the head of the paragraph. Else it is a stray sign.
func (p *pairer) unopened(s sign) {
	if len(p.pairs) > 0 || !s.closes() || s.form == left {
		return
	}
	goesOn := p.pending == s.family
	if !goesOn && (s.family != doubles || !strings.ContainsRune(",.!?", s.before) || !p.startsUpper()) {
		return
	}
	p.pairs = append(p.pairs, pair{start: p.span.Start, end: s.at + s.size, closer: s.size, style: s.style, closed: true, unfound: !goesOn})
}

func (p *pairer) startsUpper() bool {
	r, _ := utf8.DecodeRuneInString(p.text[p.span.Start:p.span.End])
	return unicode.IsUpper(r)
}

// longestOpen bounds what a mark without a closing one takes in, in bytes: a paragraph
// of a quotation over several is seldom longer, an article without line breaks is.
const longestOpen = 1000

// endParagraph settles what is still open. If the next paragraph opens again,
// the outermost goes on there; else it ends with the paragraph, but with its
// sentence if a later mark follows the end of a sentence or the paragraph is very
// long: there a closing mark was lost.
func (p *pairer) endParagraph() {
	for n, i := range p.stack {
		x := &p.pairs[i]
		if n > 0 {
			if p.pairs[i].end == 0 {
				p.drop(i)
			}
			continue
		}
		x.end = p.span.End
		if next := p.after(i); next >= 0 && sentenceEnds(p.text[x.start:p.pairs[next].start]) {
			p.cut(i, p.sentenceEnd(x.start+x.opener, p.pairs[next].start))
			p.keepInner(n)
		} else if x.end-x.start > longestOpen && p.reopens == noFamily {
			p.cut(i, p.sentenceEnd(x.start+x.opener, x.end))
		}
	}
	p.stack = p.stack[:0]
}

// keepInner makes the outermost of the marks that are open inside entry n a
// quotation of its own, to the paragraph's end.
func (p *pairer) keepInner(n int) {
	if n+1 < len(p.stack) {
		p.pairs[p.stack[n+1]].end = p.span.End
	}
}

// after is the index of the first pair that starts after pair i, -1 if none.
func (p *pairer) after(i int32) int32 {
	if int(i)+1 < len(p.pairs) {
		return i + 1
	}
	return -1
}

// cut ends pair i before at, where its closing mark must have been lost.
func (p *pairer) cut(i, at int32) {
	x := &p.pairs[i]
	x.end = x.start + int32(len(strings.TrimRightFunc(p.text[x.start:at], unicode.IsSpace)))
	if x.end < x.start+x.opener {
		p.drop(i)
	}
}

// drop makes pair i empty, so that the writer leaves it out.
func (p *pairer) drop(i int32) {
	x := &p.pairs[i]
	x.end, x.closer = x.start+x.opener, 0
}

// sentenceEnd is the end of the first sentence between from and to: a full stop behind
// a word of four letters or more or one that begins in lower case (not Mr. or U.S.), or
// an asking or shouting sign, before a space and a capital. It is to if there is none.
func (p *pairer) sentenceEnd(from, to int32) int32 {
	text := p.text
	word := from
	for i := from; i+2 < to; i++ {
		switch text[i] {
		case ' ':
			word = i + 1
		case '.', '?', '!':
			if text[i+1] != ' ' || text[i+2] < 'A' || text[i+2] > 'Z' {
				continue
			}
			if text[i] == '.' && i-word < 4 && text[word] >= 'A' && text[word] <= 'Z' {
				continue
			}
			return i + 1
		}
	}
	return to
}

func sentenceEnds(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return s != "" && strings.IndexByte(".,!?:", s[len(s)-1]) >= 0
}

// isPrime reports whether sign i stands for inches, seconds or minutes: after a
// digit where nothing is open, after feet (6'2"), or where a true closing mark follows.
func (p *pairer) isPrime(i int) bool {
	s := p.signs[i]
	if s.style != document.StraightDouble && s.form != right || s.before < '0' || s.before > '9' || s.form == left {
		return false
	}
	if s.size == 1 && p.afterFeet(s.at) {
		return true
	}
	if s.style != document.StraightDouble || s.size != 1 {
		return false
	}
	if !p.isOpen(doubles) {
		return true
	}
	if s.after == ',' || s.after == '.' || s.after == 0 {
		return false
	}
	for _, t := range p.signs[i+1:] {
		if t.family == doubles {
			return t.closes() && (t.before < '0' || t.before > '9')
		}
	}
	return false
}

// afterFeet reports whether the digits before at follow feet: 6' or 6’.
func (p *pairer) afterFeet(at int32) bool {
	k := at - 1
	for k > p.span.Start && at-k < 6 && (digit(p.text[k]) || p.text[k] == ' ' || p.text[k] == '.') {
		k--
	}
	head := p.text[p.span.Start : k+1]
	if !utf8.RuneStart(p.text[min(k+1, p.span.End-1)]) {
		return false
	}
	for _, foot := range [...]string{"'", "’", "′"} {
		if h, ok := strings.CutSuffix(head, foot); ok && h != "" && digit(h[len(h)-1]) {
			return true
		}
	}
	return false
}

// isBullet reports whether sign i is a » or › that begins a list item.
func (p *pairer) isBullet(i int) bool {
	s := p.signs[i]
	return s.family == guillemets && s.form == right && !p.isOpen(guillemets) && (unicode.IsSpace(s.after) || s.after == 0)
}
