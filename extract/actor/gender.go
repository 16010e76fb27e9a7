package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/firstname"
)

// genders fills in what first names, and roles such as spokeswoman, say of people
// whose gender neither a title nor the names stage has told.
func (s *discourse) genders() {
	d := s.d
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Type != document.Person || e.Gender != document.UnknownGender {
			continue
		}
		if !e.Role.Empty() {
			w := d.Fold(e.Role)
			e.Gender = firstname.Word(w[strings.LastIndexByte(w, ' ')+1:])
		}
		first, _, several := strings.Cut(d.Fold(e.Name), " ")
		if e.Gender == document.UnknownGender && several {
			if e.Gender = firstname.Gender(first); e.Gender == document.UnknownGender {
				first, _, _ = strings.Cut(first, "-")
				e.Gender = firstname.Gender(first)
			}
		}
	}
}
