package encoding_test

import (
	"testing"

	"dateline/sources/encoding"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, raw, declared, want string }{
		{"ascii", "Yes", "", "Yes"},
		{"UTF-8 under a stale declaration", "“Ja”, sagte Özil", "iso-8859-1", "“Ja”, sagte Özil"},
		{"UTF-8 with one broken byte", "“Yes”, said \xff Özil", "", "“Yes”, said \xff Özil"},
		{"windows-1252 undeclared", "\x93Yes\x94, said \xd6zil", "", "“Yes”, said Özil"},
		{"declared", "\xc4\xd4", "koi8-r", "дт"},
		{"unknown name", "caf\xe9", "no-such-code", "café"},
		{"declared as UTF-8, which it is not", "caf\xe9", "utf-8", "café"},
		{"UTF-16 by its mark", "\xff\xfeY\x00e\x00s\x00", "", "Yes"},
		{"empty", "", "", ""},
	} {
		if got := encoding.Decode([]byte(c.raw), c.declared); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
