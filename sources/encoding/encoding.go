// Package encoding makes text of bytes whose encoding is not known for sure.
package encoding

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// Decode makes text of raw and names the encoding it had, empty for UTF-8. In this
// order: a byte order mark; valid UTF-8, whatever is declared (pages that were converted
// keep stale declarations); the first declared name that is known; windows-1252, which
// every byte string is and which has all that Latin-1 has.
func Decode(raw []byte, declared ...string) (text, from string) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return through(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), raw), "utf-16be"
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return through(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), raw), "utf-16le"
	case utf8.Valid(raw) || bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")) || mostlyUTF8(raw):
		return string(raw), ""
	}
	for _, name := range declared {
		if e, err := htmlindex.Get(name); err == nil && e != unicode.UTF8 {
			known, err := htmlindex.Name(e)
			if err != nil {
				known = name
			}
			return through(e, raw), known
		}
	}
	return through(charmap.Windows1252, raw), "windows-1252"
}

func through(e encoding.Encoding, raw []byte) string {
	b, err := e.NewDecoder().Bytes(raw)
	if err != nil {
		return string(raw) // the document's border repairs it and says so
	}
	return string(b)
}

// mostlyUTF8 reports whether raw is UTF-8 with broken bytes, as cut or patched
// files have: of what is not ASCII more is whole sequences than not. In the
// one-byte encodings a whole sequence is an accident ("Ã©" for "é").
func mostlyUTF8(raw []byte) bool {
	var whole, broken int
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			whole++
		}
		i += n
	}
	return whole > broken
}
