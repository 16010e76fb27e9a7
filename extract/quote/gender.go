package quote

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/firstname"
)

// genderOf is what the article shows of entity e's gender: by what the names
// stage knows, a title before a mention of it, a first name, or a word such as
// spokeswoman beside it.
func (r *reader) genderOf(e int32) document.Gender {
	if g := r.d.Entities[e].Gender; g != document.UnknownGender {
		return g
	}
	if r.genders == nil {
		r.genders = make([]document.Gender, len(r.d.Entities))
		for _, m := range r.d.Mentions {
			if m.Entity >= 0 && m.Kind == document.NameMention && m.Type == document.Person && r.genders[m.Entity] == document.UnknownGender {
				r.genders[m.Entity] = r.genderBy(m)
			}
		}
	}
	return r.genders[e]
}

func (r *reader) genderBy(m document.Mention) document.Gender {
	if m.Tokens.Len() == 0 {
		return document.UnknownGender
	}
	for t := m.Tokens.First - 1; t >= 0 && t >= m.Tokens.First-3; t-- {
		if g := firstname.Word(r.d.TokenFold(t)); g != document.UnknownGender {
			return g
		}
		if r.d.Tokens[t].Tag == document.Comma {
			break
		}
	}
	if g := firstname.Word(r.d.TokenFold(m.Tokens.First)); g != document.UnknownGender {
		return g
	}
	if m.Tokens.Len() < 2 {
		return document.UnknownGender
	}
	first := r.d.TokenFold(m.Tokens.First)
	if g := firstname.Gender(first); g != document.UnknownGender {
		return g
	}
	head, _, _ := strings.Cut(first, "-")
	return firstname.Gender(head)
}

// pronoun is the person that he or she at chunk k stands for. Each person named
// before, in this paragraph or near it, is weighed: the gender known or not, a
// subject or not, how far back, and whether he spoke last.
func (r *reader) pronoun(k int) int32 {
	var gender document.Gender
	switch r.d.TokenFold(r.chunks[k].first) {
	case "he", "him", "himself":
		gender = document.Male
	case "she", "her", "herself":
		gender = document.Female
	default:
		return -1
	}
	const reach = 250
	best, top := int32(-1), -1000
	stops, named := 0, 0
	for j := k - 1; j >= 0 && j > k-reach && named < 12; j-- {
		c := r.chunks[j]
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			continue
		}
		if c.kind == stop {
			stops++
		}
		if c.kind != np || c.sort == time || c.sort == personPron && r.d.TokenFold(c.first) != r.d.TokenFold(r.chunks[k].first) {
			continue
		}
		var e int32
		if c.sort == personPron {
			e = r.spoken(int32(j)) // what the same word stood for in a quotation before
		} else {
			e = r.personIn(c)
		}
		if e < 0 {
			continue
		}
		named++
		v := -2 * min(stops, 8)
		switch r.genderOf(e) {
		case gender:
			v += 5
		case document.UnknownGender:
		default:
			continue
		}
		if j+1 < len(r.chunks) && (r.chunks[j+1].kind == vg || r.chunks[j+1].kind == comma) {
			v += 3
		}
		if j == 0 || r.chunks[j-1].kind == stop {
			v++
		}
		if j > 0 && r.chunks[j-1].kind == prep {
			v -= 2
		}
		if e == r.lastEntity {
			v += 2
		}
		if v > top {
			best, top = e, v
		}
	}
	return best
}

// subjectOfSentenceBefore is the person that the sentence before chunk k, a "he" or
// "she", has as its subject by name, in the same paragraph: whom a pronoun
// behind a quotation takes up, whoever else is named. -1 if there is none.
func (r *reader) subjectOfSentenceBefore(k int) int32 {
	gender := document.Male
	switch r.d.TokenFold(r.chunks[k].first) {
	case "he":
	case "she":
		gender = document.Female
	default:
		return -1
	}
	const reach = 80
	paragraph := r.d.Sentences[r.chunks[k].sentence].Paragraph
	sentence := int32(-1)
	found := int32(-1)
	for j := k - 1; j >= 0 && j > k-reach; j-- {
		c := r.chunks[j]
		if r.d.Sentences[c.sentence].Paragraph != paragraph {
			break
		}
		if c.region >= 0 || c.sentence == r.chunks[k].sentence {
			continue
		}
		if sentence < 0 && c.kind != stop {
			sentence = c.sentence
		}
		if sentence >= 0 && c.sentence != sentence {
			break
		}
		// the first finite verb of the sentence is met last
		if c.kind != vg || c.verb.bare || r.subject[j].head < 0 || r.chunks[r.subject[j].head].kind != np {
			continue
		}
		h := r.chunks[r.subject[j].head]
		found = -1
		if h.sort == name || h.sort == nominal {
			if e := r.entityOf(r.subject[j]); e >= 0 && r.d.Entities[e].Type == document.Person {
				if g := r.genderOf(e); g == gender || g == document.UnknownGender {
					found = e
				}
			}
		}
	}
	return found
}

// personIn is the person that noun phrase c names or describes, -1 if it does not.
func (r *reader) personIn(c chunk) int32 {
	e := r.entityIn(c.first, c.end, c.head)
	if e < 0 && c.sort == name {
		e = r.bySurname(c.head)
	}
	if e >= 0 && r.d.Entities[e].Type == document.Person {
		return e
	}
	return -1
}

// spoken is the entity that the pronoun at chunk j was found to stand for.
func (r *reader) spoken(j int32) int32 {
	for i := len(r.pronouns) - 1; i >= 0 && i >= len(r.pronouns)-8; i-- {
		if r.pronouns[i].chunk == j {
			return r.pronouns[i].entity
		}
	}
	return -1
}

// said is a pronoun that was resolved.
type said struct{ chunk, entity int32 }
