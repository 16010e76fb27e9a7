package date

import "unicode/utf8"

// atom is a word, a run of digits or a sign. White space makes none; how much of it
// stands before an atom is in gap.
type atom struct {
	start, end int32
	num        int32 // value of a run of digits, at most 1e9; the code point of a sign
	lex        uint16
	kind       atomKind
	gap        gap
	upper      bool // a word that begins with a capital
}

type atomKind uint8

const (
	isWord atomKind = iota
	isNumber
	isSign
)

type gap uint8

const (
	glued gap = iota // nothing
	space            // spaces, at most one line break
	blank            // a blank line: no expression crosses it
)

const (
	apostrophe = '\''
	hyphen     = '-'
)

// scan cuts the text into atoms in one pass.
func (x *lexicon) scan(text, folded string) []atom {
	atoms := make([]atom, 0, len(text)/4+8)
	var g gap = blank
	lines := 0
	for i := 0; i < len(folded); {
		c := folded[i]
		if c <= ' ' {
			g = max(g, space)
			if c == '\n' {
				if lines++; lines > 1 {
					g = blank
				}
			}
			i++
			continue
		}
		a := atom{start: int32(i), gap: g}
		switch {
		case 'a' <= c && c <= 'z' || c >= utf8.RuneSelf:
			i = x.word(&a, text, folded, i)
		case '0' <= c && c <= '9':
			i = digits(&a, folded, i)
		default:
			a.kind, a.num = isSign, int32(c)
			i++
		}
		if a.kind == isSign && a.num == ' ' {
			g = max(g, space)
			continue
		}
		a.end = int32(i)
		atoms = append(atoms, a)
		g, lines = glued, 0
	}
	return atoms
}

func digits(a *atom, folded string, i int) int {
	a.kind = isNumber
	for ; i < len(folded) && '0' <= folded[i] && folded[i] <= '9'; i++ {
		if a.num < 1e8 {
			a.num = a.num*10 + int32(folded[i]-'0')
		}
	}
	return i
}

// word reads letters; single letters with dots between them ("p.m") are one word.
func (x *lexicon) word(a *atom, text, folded string, i int) int {
	from := i
	for i < len(folded) {
		c := folded[i]
		switch {
		case 'a' <= c && c <= 'z':
			i++
			continue
		case c == '.' && i+1 < len(folded) && lower(folded[i+1]) && dotted(folded, from, i):
			i++
			continue
		case c < utf8.RuneSelf:
		default:
			r, size := utf8.DecodeRuneInString(folded[i:])
			if sign := signOf(r); sign == 0 {
				i += size
				continue
			} else if i == from {
				a.kind, a.num = isSign, sign
				return i + size
			}
		}
		break
	}
	a.upper = text[from] != folded[from] || folded[from] >= utf8.RuneSelf && upperRune(folded[from:])
	a.lex = x.find(folded[from:i])
	return i
}

func lower(c byte) bool { return 'a' <= c && c <= 'z' }

// dotted reports whether folded[from:i] is letters one by one with dots between,
// and the next letter stands alone as well.
func dotted(folded string, from, i int) bool {
	if i+2 < len(folded) && lower(folded[i+2]) {
		return false
	}
	return i-from == 1 || i-from >= 3 && folded[i-2] == '.'
}

func upperRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return 'À' <= r && r <= 'Þ' || 'А' <= r && r <= 'Я'
}

// signOf maps signs beyond ASCII to the ones that the grammar knows: 0 is a letter.
func signOf(r rune) int32 {
	switch {
	case r == '‘' || r == '’' || r == 'ʼ':
		return apostrophe
	case r == '‐' || r == '‑' || r == '–' || r == '−':
		return hyphen
	case r == 0xa0 || r == 0x202f || 0x2000 <= r && r <= 0x200b || r == 0xfeff:
		return ' '
	case 0x2010 <= r && r <= 0x206f || 0xa1 <= r && r <= 0xbf || r == '×' || r == '€' || r == '₹' || r == utf8.RuneError:
		return r
	}
	return 0
}
