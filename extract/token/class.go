package token

import (
	"unicode"
	"unicode/utf8"
)

// The classes of characters.
const (
	space  = ' '
	lower  = 'a'
	upper  = 'A'
	digit  = '0'
	sign   = '.'
	opaque = 'x' // control characters: part of nothing, a token of their own
)

// classes is the class of each ASCII character. A string constant costs no
// initialisation and nothing can write to it.
const classes = "xxxxxxxxx     xxxxxxxxxxxxxxxxxx" +
	" ..............." + "0000000000......" +
	".AAAAAAAAAAAAAAAAAAAAAAAAAA....." +
	".aaaaaaaaaaaaaaaaaaaaaaaaaa....x"

// classAt is the class of the character at text[at] and its length in bytes;
// space and 0 at the end of the text.
func classAt(text string, at int) (class byte, size int) {
	if at >= len(text) {
		return space, 0
	}
	if b := text[at]; b < utf8.RuneSelf {
		return classes[b], 1
	}
	r, n := utf8.DecodeRuneInString(text[at:])
	return classOf(r), n
}

// classOf is the class of a character beyond ASCII. Marks that combine with a
// letter count as letters, and so do joiners.
func classOf(r rune) byte {
	switch {
	case 0x00c0 <= r && r <= 0x024f && r != '×' && r != '÷':
		if unicode.IsUpper(r) {
			return upper
		}
		return lower
	case 0x2010 <= r && r <= 0x205e && r != '\u2028' && r != '\u2029' && r != '\u202f':
		return sign
	case r == '\u200b' || r == '\ufeff' || r == '\u2060' || unicode.IsSpace(r):
		return space
	case unicode.IsUpper(r):
		return upper
	case unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u200c' || r == '\u200d' || r == '\u00ad':
		return lower
	case unicode.IsDigit(r):
		return digit
	}
	return sign
}

func isLetter(class byte) bool { return class == lower || class == upper }

func isWord(class byte) bool { return class == lower || class == upper || class == digit }

// isWordAt reports whether a letter or digit stands at text[at].
func isWordAt(text string, at int) bool {
	c, _ := classAt(text, at)
	return isWord(c)
}

func isDigitAt(text string, at int) bool {
	return at >= 0 && at < len(text) && '0' <= text[at] && text[at] <= '9'
}

// apostropheAt is the length in bytes of the apostrophe at text[at], of any
// style; 0 if there is none.
func apostropheAt(text string, at int) int {
	if at >= len(text) {
		return 0
	}
	switch text[at] {
	case '\'', '`':
		return 1
	case 0xe2:
		if at+2 < len(text) && text[at+1] == 0x80 && (text[at+2] == 0x99 || text[at+2] == 0x98) {
			return 3
		}
	}
	return 0
}
