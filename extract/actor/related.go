package actor

import (
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/firstname"
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
	if word = kinWord(word); word != "" && (f.d.Tokens[n.First].Tag == document.PRPS || n.Genitive > n.First || kinWord(f.d.TokenFold(n.First)) != "") {
		f.related = append(f.related, related{n.First, word, entity})
	}
}

// kinWord is the plain word for a kind of kin, empty if w is none.
func kinWord(w string) string {
	switch w {
	case "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "partner", "girlfriend", "boyfriend", "fiancé", "fiancée":
		return w
	case "hubby", "widower", "bridegroom", "groom":
		return "husband"
	case "widow", "missus", "bride":
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
	for w := s.d.TokenFold(i); s.named[i] < 0 && int(i)+2 < len(s.d.Tokens) && (courtesy(w) || w == "."); w = s.d.TokenFold(i) {
		i++ // Mrs Hill's daughter
	}
	if m := s.named[i]; m >= 0 && s.d.Mentions[m].Type == document.Person {
		if end := s.d.Mentions[m].Tokens.End; int(end) < len(s.d.Tokens) && s.d.Tokens[end].Tag == document.POS {
			return s.d.Mentions[m].Entity
		}
	}
	if kinWord(s.d.TokenFold(i)) != "" { // "Hubby Dave tried to help"
		return s.best(-1, func(h *head) int {
			if s.d.Entities[h.entity].Type != document.Person || h.plural {
				return 0
			}
			return s.near(h) + min(s.counts[h.entity]/4, 4)
		})
	}
	return -1
}

// courtesy reports whether a word is a title that any name may have.
func courtesy(fold string) bool {
	switch fold {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lady", "lord":
		return true
	}
	return false
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

// nameless is somebody of whom the article has said so far only whose kin he or she is.
type nameless struct {
	entity, owner int32
	word          string
	sentence      int32
	name          int32 // the entity that bears his or her name, -1 if none has yet
}

// nameKin gives kin who were spoken of without a name the name m, which the article has
// not had before: Hill's wife was unhurt, and later "He is fine," Ann Hill said.
func (s *discourse) nameKin(m *document.Mention) {
	d := s.d
	for k := len(s.nameless) - 1; k >= max(0, len(s.nameless)-4); k-- {
		x := &s.nameless[k]
		if x.name >= 0 || s.sentence-x.sentence > 4 || x.owner == m.Entity || x.owner < 0 {
			continue
		}
		family := d.Fold(d.Entities[x.owner].Name)
		if d.TokenFold(m.Tokens.End-1) != family[strings.LastIndexByte(family, ' ')+1:] {
			continue
		}
		e, g := &d.Entities[m.Entity], firstname.Word(x.word)
		if e.Gender != document.UnknownGender && g != document.UnknownGender && e.Gender != g {
			continue
		}
		x.name = m.Entity
		if e.Gender == document.UnknownGender {
			e.Gender = g
		}
		if old := d.Entities[x.entity]; e.Role.Empty() {
			e.Role = old.Role
		}
		s.relateTo(x.owner, x.word, m.Entity)
		for h := max(0, len(s.heads)-farHeads); h < len(s.heads); h++ {
			if s.heads[h].entity == x.entity {
				s.heads[h].entity = m.Entity
			}
		}
		return
	}
}

// nameBody gives a body that the head of the article spoke of without a name the name m, which
// the article has not had before: "a London museum will … The Harcourt Museum said".
func (s *discourse) nameBody(m *document.Mention) {
	d := s.d
	for k := range min(len(s.nameless), 4) {
		x := &s.nameless[k]
		if x.owner >= 0 || x.name >= 0 || s.sentence > 4 || d.TokenFold(m.Tokens.End-1) != x.word {
			continue
		}
		x.name = m.Entity
		for h := max(0, len(s.heads)-farHeads); h < len(s.heads); h++ {
			if s.heads[h].entity == x.entity {
				s.heads[h].entity = m.Entity
			}
		}
		return
	}
}

// unite gives what was said of nameless kin to those who turned out to be meant, and takes
// the entities out that are left without a mention.
func (s *discourse) unite() {
	d := s.d
	to := make([]int32, len(d.Entities))
	for i := range to {
		to[i] = int32(i)
	}
	gone := 0
	for _, x := range s.nameless {
		if x.name >= 0 {
			to[x.entity] = -1 - x.name
			gone++
		}
	}
	if gone == 0 {
		return
	}
	kept := d.Entities[:0]
	for i, e := range d.Entities {
		if to[i] >= 0 {
			to[i] = int32(len(kept))
			kept = append(kept, e)
		}
	}
	d.Entities = kept
	renumber := func(e *int32) {
		if *e < 0 {
			return
		}
		if *e = to[*e]; *e < 0 {
			*e = to[-1-*e]
		}
	}
	for i := range s.found {
		renumber(&s.found[i].Entity)
	}
	for i := range s.pronouns {
		renumber(&s.pronouns[i].Entity)
	}
}
