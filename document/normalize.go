package document

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// normalize repairs text once, at the border: a leading byte order mark goes,
// line ends become \n, NUL and invalid UTF-8 become U+FFFD. The notes say what
// was changed and stand at the first place of each kind. Given spans (code points of the
// text as read) are moved along in place.
func normalize(text string, given [][]GivenSpan) (string, []Note) {
	const bom = "\ufeff"
	if !strings.HasPrefix(text, bom) && !strings.ContainsAny(text, "\r\x00") && utf8.ValidString(text) {
		return text, nil
	}
	var b strings.Builder
	b.Grow(len(text))
	var fixes [4]fix
	var cuts []int32 // code-point offsets, in text as read, of what was removed
	at := int32(0)
	for i := 0; i < len(text); at++ {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case i == 0 && r == '\ufeff':
			fixes[fixBOM].see(b.Len())
			cuts = append(cuts, at)
		case r == '\r' && i+1 < len(text) && text[i+1] == '\n':
			fixes[fixCR].see(b.Len())
			cuts = append(cuts, at)
		case r == '\r':
			fixes[fixCR].see(b.Len())
			b.WriteByte('\n')
		case r == 0:
			fixes[fixNUL].see(b.Len())
			b.WriteRune(utf8.RuneError)
		case r == utf8.RuneError && n == 1:
			fixes[fixUTF8].see(b.Len())
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteString(text[i : i+n])
		}
		i += n
	}
	for _, spans := range given {
		moveBack(spans, cuts)
	}
	out := b.String()
	return out, notesOf(fixes, out)
}

// moveBack lowers each offset by the number of cuts before it.
func moveBack(spans []GivenSpan, cuts []int32) {
	for i := range spans {
		s := &spans[i]
		s.Start -= cutsBefore(cuts, s.Start)
		s.End -= cutsBefore(cuts, s.End)
	}
}

func cutsBefore(cuts []int32, at int32) int32 {
	lo, hi := 0, len(cuts)
	for lo < hi {
		if m := (lo + hi) / 2; cuts[m] < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return int32(lo)
}

const (
	fixBOM = iota
	fixCR
	fixNUL
	fixUTF8
)

type fix struct{ count, first int }

func (f *fix) see(at int) {
	if f.count == 0 {
		f.first = at
	}
	f.count++
}

func notesOf(fixes [4]fix, text string) []Note {
	codes := [4]string{"bom-removed", "line-ends-normalised", "nul-replaced", "utf8-repaired"}
	words := [4]string{"byte order mark removed", "carriage returns made line feeds", "NUL replaced by U+FFFD", "invalid UTF-8 replaced by U+FFFD"}
	var notes []Note
	for k, f := range fixes {
		if f.count == 0 {
			continue
		}
		at := int32(min(f.first, len(text)))
		notes = append(notes, Note{Span{at, at}, codes[k], words[k] + " (" + strconv.Itoa(f.count) + "x)"})
	}
	return notes
}
