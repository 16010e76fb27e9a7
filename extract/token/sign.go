package token

import (
	"strings"
	"unicode/utf8"
)

// sign emits the token that starts with the punctuation mark or symbol of size
// bytes at at.
func (s *scanner) sign(at, size int) int {
	switch b := s.text[at]; b {
	case '.':
		if n := s.same(at); n > 1 {
			return s.emit(at, at+n)
		}
		if isDigitAt(s.text, at+1) && !s.touches(at) {
			return s.emit(at, s.digits(at+1))
		}
	case '[':
		if strings.HasPrefix(s.text[at:], "[...]") {
			return s.emit(at, at+len("[...]"))
		}
	case '!', '?':
		return s.emit(at, s.run1(at, "!?"))
	case '-', '=', '*', '_', '~', '#', '<', '>', '+', '|', '/', '\\':
		if n := s.same(at); n > 1 {
			return s.emit(at, at+n)
		}
		return s.emit(at, s.single(at, b))
	case '@':
		if isWordAt(s.text, at+1) && !s.touches(at) || at+1 < len(s.text) && s.text[at+1] == '_' {
			return s.emit(at, s.handle(at+1))
		}
	case ':', ';':
		if n := s.emoticon(at); n > 0 {
			return s.emit(at, at+n)
		}
	case '\'', '`':
		return s.quoteOrSuffix(at, 1)
	case '&':
		if n := s.charRef(at); n > 0 {
			return s.emit(at, at+n)
		}
	default:
		if apostropheAt(s.text, at) > 0 {
			return s.quoteOrSuffix(at, size)
		}
		if b >= utf8.RuneSelf {
			return s.emit(at, s.symbols(at, size))
		}
	}
	return s.emit(at, at+size)
}

// same is how often the byte at at is repeated from there on.
func (s *scanner) same(at int) int {
	n := 1
	for at+n < len(s.text) && s.text[at+n] == s.text[at] {
		n++
	}
	return n
}

// run1 is the end of the run of bytes of set that starts at at.
func (s *scanner) run1(at int, set string) int {
	for at < len(s.text) && strings.IndexByte(set, s.text[at]) >= 0 {
		at++
	}
	return at
}

// single is the end of the token that starts with one of - + # at at: a
// number with its sign, a hashtag; else the sign alone.
func (s *scanner) single(at int, b byte) int {
	class, _ := classAt(s.text, at+1)
	switch {
	case b == '#' && isLetter(class) && !s.touches(at):
		return s.handle(at + 1)
	case b == '+' && class == digit && !s.touches(at):
		return s.digits(at + 1)
	}
	return at + 1
}

// handle is the end of a handle or hashtag whose first character stands at at.
func (s *scanner) handle(at int) int {
	at = s.letters(at)
	for at < len(s.text) && s.text[at] == '_' {
		at = s.letters(at + 1)
	}
	return at
}

// quoteOrSuffix emits what starts with the apostrophe of size bytes at at: a
// contraction ('s), a clipped word ('em, '90s), a doubled mark (”) or the mark alone.
func (s *scanner) quoteOrSuffix(at, size int) int {
	if end := s.suffixAt(at); end > 0 {
		return s.emit(at, end)
	}
	next := at + size
	if next+size <= len(s.text) && s.text[at:next] == s.text[next:next+size] && !isWordAt(s.text, next+size) != !s.touches(at) {
		return s.emit(at, next+size)
	}
	if next+size <= len(s.text) && s.text[at:next] == s.text[next:next+size] {
		return s.emit(at, next+size)
	}
	if s.touches(at) || s.text[at] == '`' {
		return s.emit(at, next)
	}
	end := s.letters(next)
	if clipped(s.fold[next:end]) {
		return s.emit(at, end)
	}
	return s.emit(at, next)
}

// clipped reports whether w is written with an apostrophe for its lost
// beginning: 'em 'til 'cause, or a decade in two figures.
func clipped(w string) bool {
	if len(w) == 3 && w[2] == 's' && isDigitAt(w, 0) && w[1] == '0' {
		return true
	}
	switch w {
	case "em", "til", "cause", "tis", "twas", "bout", "n":
		return true
	}
	return false
}

// emoticon is the length of the emoticon at at that stands apart; 0 if there
// is none.
func (s *scanner) emoticon(at int) int {
	if at > 0 && isWordAt(s.text, at-1) && s.touches(at) {
		return 0
	}
	n := 1
	if at+1 < len(s.text) && s.text[at+1] == '-' {
		n = 2
	}
	if at+n >= len(s.text) || strings.IndexByte(")(DPp", s.text[at+n]) < 0 || isWordAt(s.text, at+n+1) {
		return 0
	}
	return n + 1
}

// charRef is the length of the character reference at at (&amp; &#39;) that a
// careless export left in the text; 0 if there is none.
func (s *scanner) charRef(at int) int {
	for n := 1; n < 8 && at+n < len(s.text); n++ {
		switch b := s.text[at+n]; {
		case b == ';' && n > 2:
			return n + 1
		case b == '#' && n == 1, 'a' <= b && b <= 'z', '0' <= b && b <= '9':
		default:
			return 0
		}
	}
	return 0
}

// symbols is the end of the token that starts with the symbol beyond ASCII at
// at: the same dash, dot or bar repeated, or an emoji with its modifiers.
func (s *scanner) symbols(at, size int) int {
	first := s.text[at : at+size]
	end := at + size
	r, _ := utf8.DecodeRuneInString(first)
	if r < 0x2010 || 0x2018 <= r && r <= 0x201f {
		return end
	}
	emoji := r >= 0x2190
	for end < len(s.text) && end-at < maxAhead {
		next, n := utf8.DecodeRuneInString(s.text[end:])
		joined := emoji && (next == '\u200d' || 0xfe00 <= next && next <= 0xfe0f || 0x1f3fb <= next && next <= 0x1f3ff || next == 0x20e3 ||
			next >= 0x1f000 && strings.HasSuffix(s.text[at:end], "\u200d"))
		flag := 0x1f1e6 <= r && r <= 0x1f1ff && 0x1f1e6 <= next && next <= 0x1f1ff && end == at+size
		if !joined && !flag && s.text[end:end+n] != first {
			break
		}
		end += n
	}
	return end
}
