package ner

import (
	"unicode"
	"unicode/utf8"

	"dateline/internal/perceptron"
)

// Case is how a word is written.
type Case uint8

// The ways of writing a word.
const (
	noLetters Case = iota
	lower
	capital // first letter only
	upper   // all, more than one
	mixed
)

// shape folds s to classes of characters: long keeps up to six of them one by
// one, short joins runs. It also tells the word's case.
func shape(s string) (long, short uint64, c Case) {
	var longs, shorts [24]byte
	nl, ns := 0, 0
	lowers, uppers, first := 0, 0, false
	for i, r := range s {
		k := class(r)
		switch k {
		case 'X':
			uppers++
			first = first || i == 0
		case 'x':
			lowers++
		}
		if nl < 6 {
			longs[nl] = k
			nl++
		}
		if ns < len(shorts) && (ns == 0 || shorts[ns-1] != k) {
			shorts[ns] = k
			ns++
		}
	}
	switch {
	case uppers+lowers == 0:
		c = noLetters
	case uppers == 0:
		c = lower
	case lowers == 0 && uppers > 1:
		c = upper
	case first && uppers == 1:
		c = capital
	default:
		c = mixed
	}
	return hashBytes(longs[:nl]), hashBytes(shorts[:ns]), c
}

func class(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return '?'
}

func hashBytes(b []byte) uint64 {
	h := uint64(len(b))
	for _, c := range b {
		h = h*131 + uint64(c)
	}
	return perceptron.Feature(0, h)
}

// suffix is the last n runes of s, prefix the first; all of s if it is shorter.
func suffix(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

func prefix(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s[:i]
}
