package gazetteer

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letter is the ASCII spelling of a Latin letter that is not ASCII; empty if it
// has none: the letter that Unicode's canonical decomposition begins with, and by
// hand those that have none (ø, ł, ß …).
func letter(r rune) string {
	if s := undecomposed(r); s != "" || r < 0x00C0 || r > 0x1EFF || r > 0x024F && r < 0x1E00 {
		return s
	}
	var b [utf8.UTFMax]byte
	parts := norm.NFD.Properties(b[:utf8.EncodeRune(b[:], r)]).Decomposition()
	if len(parts) == 0 {
		return ""
	}
	const letters = "abcdefghijklmnopqrstuvwxyz"
	if c := parts[0] | 0x20; 'a' <= c && c <= 'z' {
		return letters[c-'a':][:1]
	}
	return ""
}

// undecomposed spells the letters that Unicode does not take apart.
func undecomposed(r rune) string {
	switch r {
	case 'Ə', 'ə':
		return "a"
	case 'Æ', 'æ':
		return "ae"
	case 'Ɓ', 'ɓ':
		return "b"
	case 'Ð', 'ð', 'Đ', 'đ', 'Ɗ', 'ɗ':
		return "d"
	case 'ǝ':
		return "e"
	case 'ƒ':
		return "f"
	case 'Ħ', 'ħ':
		return "h"
	case 'ı':
		return "i"
	case 'Ĳ', 'ĳ':
		return "ij"
	case 'ĸ', 'Ƙ', 'ƙ':
		return "k"
	case 'Ŀ', 'ŀ', 'Ł', 'ł':
		return "l"
	case 'ŉ':
		return "n"
	case 'Ŋ', 'ŋ':
		return "ng"
	case 'Ø', 'ø':
		return "o"
	case 'Œ', 'œ':
		return "oe"
	case 'ſ':
		return "s"
	case 'ß', 'ẞ':
		return "ss"
	case 'Ŧ', 'ŧ':
		return "t"
	case 'Þ', 'þ':
		return "th"
	case 'Ƴ', 'ƴ':
		return "y"
	}
	return ""
}
