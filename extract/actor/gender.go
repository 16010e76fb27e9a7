package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/firstname"
)

// genders takes what roles such as spokeswoman say of people, and fills in what first
// names say where neither a title nor the names stage has told.
func (s *discourse) genders() {
	d := s.d
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Type != document.Person {
			continue
		}
		if !e.Role.Empty() { // it goes before a first name: Nino Beridze is a widow
			w := d.Fold(e.Role)
			if g := firstname.Word(w[strings.LastIndexByte(w, ' ')+1:]); g != document.UnknownGender {
				e.Gender = g
			}
		}
		if e.Gender != document.UnknownGender {
			continue
		}
		first, _, several := strings.Cut(d.Fold(e.Name), " ")
		if several {
			if e.Gender = firstname.Gender(first); e.Gender == document.UnknownGender {
				first, _, _ = strings.Cut(first, "-")
				e.Gender = firstname.Gender(first)
			}
		}
	}
}
