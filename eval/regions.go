package eval

import (
	"unicode"
)

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }

// markedRegions is what stands in double quotation marks, ended at the paragraph's end at the latest. Marks inside
// <…> are no marks, and a straight one after a digit opens nothing: inches, seconds.
func markedRegions(text []rune) []Span {
	var out []Span
	for from := 0; from < len(text); {
		to := from
		for to < len(text) && text[to] != '\n' {
			to++
		}
		out = append(out, regionsOf(withoutTags(text[from:to]), from)...)
		from = to + 1
	}
	return out
}

func regionsOf(line []rune, offset int) []Span {
	var out []Span
	start := -1
	for i := 0; i < len(line); i++ {
		n := markAt(line, i)
		if n == 0 {
			continue
		}
		r := line[i]
		closesAfterDigit := r == '"' && start < 0 && i > 0 && unicode.IsDigit(line[i-1])
		switch {
		case closesAfterDigit:
		case start < 0 && r != '”' && r != '»' && !(r == '\'' && n == 2):
			start = i
		case start >= 0 && r != '„' && r != '‟' && r != '«' && r != '`':
			out = append(out, Span{Start: offset + start, End: offset + i + n})
			start = -1
		}
		i += n - 1
	}
	if start >= 0 {
		out = append(out, Span{Start: offset + start, End: offset + len(line)})
	}
	return out
}

// markAt is the length of the double quotation mark at i, 0 if there is none.
func markAt(line []rune, i int) int {
	switch line[i] {
	case '"', '“', '”', '„', '‟', '«', '»':
		return 1
	case '`', '\'':
		if i+1 < len(line) && line[i+1] == line[i] {
			return 2
		}
	}
	return 0
}

// withoutTags blanks <…> of at most 300 characters.
func withoutTags(line []rune) []rune {
	out := append([]rune(nil), line...)
	for i := 0; i < len(out); i++ {
		if out[i] != '<' {
			continue
		}
		for j := i + 1; j < len(out) && j <= i+301 && out[j] != '<'; j++ {
			if out[j] == '>' {
				if j > i+1 {
					for k := i; k <= j; k++ {
						out[k] = 0
					}
					i = j
				}
				break
			}
		}
	}
	return out
}

// covered reports whether one of qs covers half of the region or more.
func covered(region Span, qs []quote) bool {
	for _, q := range qs {
		if 2*shared(region, q.Span) >= region.Len() {
			return true
		}
	}
	return false
}
