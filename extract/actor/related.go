package actor

import (
	"dateline/document"
	"dateline/internal/phrase"
)

// related is a name that its own chunk calls somebody's kin: "his wife Edna".
type related struct {
	first  int32 // the token of "his", or of the name before 's
	word   string
	entity int32
}

// kinship is whose kin somebody is said to be.
type kinship struct {
	of   int32 // entity
	word string
}

// relate notes that name m of chunk n is called kin, to be settled when the walk knows who
// "his" is.
func (f *finder) relate(n *phrase.Noun, word string, entity int32) {
	if word = kinWord(word); word != "" && (f.d.Tokens[n.First].Tag == document.PRPS || n.Genitive > n.First) {
		f.related = append(f.related, related{n.First, word, entity})
	}
}

// kinWord is the plain word for a kind of kin, empty if w is none.
func kinWord(w string) string {
	switch w {
	case "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "partner", "girlfriend", "boyfriend", "fiancé", "fiancée":
		return w
	case "hubby", "widower":
		return "husband"
	case "widow":
		return "wife"
	case "mum", "mom", "mam":
		return "mother"
	case "dad":
		return "father"
	}
	return ""
}

// owner is who is meant by the possessive that begins at token i: a pronoun met
// already, or the name before 's; -1 if that is not known.
func (s *discourse) owner(i int32) int32 {
	if k := len(s.pronouns) - 1; k >= 0 && s.pronouns[k].Tokens.First == i {
		return s.pronouns[k].Entity
	}
	if m := s.named[i]; m >= 0 && s.d.Mentions[m].Type == document.Person {
		if end := s.d.Mentions[m].Tokens.End; int(end) < len(s.d.Tokens) && s.d.Tokens[end].Tag == document.POS {
			return s.d.Mentions[m].Entity
		}
	}
	return -1
}

// kinMeant is the word for kin that description n says and whose kin it means; the word is
// empty if it says none, the owner -1 if that is not known.
func (s *discourse) kinMeant(n *nominal) (string, int32) {
	if n.plural || n.Type != document.Person || !n.genitive && s.d.Tokens[n.Tokens.First].Tag != document.PRPS {
		return "", -1
	}
	word := kinWord(s.lastWord(n))
	if word == "" {
		return "", -1
	}
	return word, s.owner(n.Tokens.First)
}

// relateTo notes that entity e is the wife, son … of entity of, and what follows: of is
// her husband.
func (s *discourse) relateTo(of int32, word string, e int32) {
	if of < 0 || of == e {
		return
	}
	s.kinships[kinship{of, word}] = e
	for _, g := range []document.Gender{document.Male, document.Female} {
		if is := s.d.Entities[of].Gender; is != document.UnknownGender && is != g {
			continue
		}
		if back := inverse(word, g); back != "" {
			s.kinships[kinship{e, back}] = of
		}
	}
}

// inverse is what a man or woman is to his or her kin.
func inverse(word string, g document.Gender) string {
	by := func(male, female string) string {
		if g == document.Male {
			return male
		}
		return female
	}
	switch word {
	case "wife":
		return "husband"
	case "husband":
		return "wife"
	case "girlfriend":
		return "boyfriend"
	case "boyfriend":
		return "girlfriend"
	case "fiancé", "fiancée":
		return by("fiancé", "fiancée")
	case "partner":
		return "partner"
	case "son", "daughter":
		return by("father", "mother")
	case "father", "mother":
		return by("son", "daughter")
	case "brother", "sister":
		return by("brother", "sister")
	}
	return ""
}
