package encoding_test

import (
	"testing"

	"dateline/sources/encoding"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, raw, declared, want, from string }{
		{"ascii", "Yes", "", "Yes", ""},
		{"UTF-8 under a stale declaration", "“Ja”, sagte Özil", "iso-8859-1", "“Ja”, sagte Özil", ""},
		{"UTF-8 with one broken byte", "“Yes”, said \xff Özil", "", "“Yes”, said \xff Özil", ""},
		{"windows-1252 undeclared", "\x93Yes\x94, said \xd6zil", "", "“Yes”, said Özil", "windows-1252"},
		{"declared", "\xc4\xd4", "koi8-r", "дт", "koi8-r"},
		{"unknown name", "caf\xe9", "no-such-code", "café", "windows-1252"},
		{"declared as UTF-8, which it is not", "caf\xe9", "utf-8", "café", "windows-1252"},
		{"UTF-16 by its mark", "\xff\xfeY\x00e\x00s\x00", "", "Yes", "utf-16le"},
		{"empty", "", "", "", ""},
	} {
		if got, from := encoding.Decode([]byte(c.raw), c.declared); got != c.want || from != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.name, got, from, c.want, c.from)
		}
	}
}
