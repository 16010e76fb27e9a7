// Package firstname tells a person's gender by the first name, where one is
// common: a list of our own of names in many languages. Names that both women and
// men bear are left out.
package firstname

import (
	_ "embed"
	"strings"
	"sync"

	"dateline/document"
)

// Gender is the gender of the people who bear a first name; UnknownGender if the
// list has not got it. folded is in lower case.
func Gender(folded string) document.Gender { return table()[folded] }

//go:embed female.txt
var female string

//go:embed male.txt
var male string

//nolint:gochecknoglobals // read only, made once
var table = sync.OnceValue(func() map[string]document.Gender {
	t := make(map[string]document.Gender, 2048)
	for name := range strings.Lines(female) {
		t[strings.TrimSpace(name)] = document.Female
	}
	for name := range strings.Lines(male) {
		name = strings.TrimSpace(name)
		if t[name] == document.Female {
			t[name] = document.UnknownGender
			continue
		}
		t[name] = document.Male
	}
	return t
})
