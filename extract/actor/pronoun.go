package actor

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// pronoun notes he, she, it or they at token i, if it stands for somebody that
// was named or described.
func (s *discourse) pronoun(i int32, r document.Range, next int, quoted int32) {
	d := s.d
	if t := d.Tokens[i].Tag; t != document.PRP && t != document.PRPS {
		return
	}
	w := d.TokenFold(i)
	e, plural := int32(-1), false
	switch gender := pronounGender(w); {
	case gender != document.UnknownGender:
		if quoted < 0 && !s.inSentence() {
			e = s.ahead(next, i, r, gender)
		}
		if e < 0 {
			e = s.person(gender, quoted, i-1 > r.First && d.Tokens[i-1].Tag == document.Comma && !closes(d.TokenText(i-2)) && s.acts(i, r))
		}
	case quoted >= 0:
	case w == "it" && s.acts(i, r) && (s.says(i, r) || i == r.First):
		e = s.body(quoted, s.says(i, r))
	case w == "they" && s.acts(i, r):
		e, plural = s.group(quoted), true
	}
	if e < 0 {
		return
	}
	t := document.Range{First: i, End: i + 1}
	s.pronouns = append(s.pronouns, document.Mention{Span: d.Tokens[i].Span, Tokens: t, Entity: e, Type: d.Entities[e].Type, Kind: document.PronounMention})
	s.head(e, t, r, quoted, plural, false)
	if d.Tokens[i].Tag == document.PRPS { // his deputy is the subject, not he
		h := &s.heads[len(s.heads)-1]
		h.first, h.subject = false, false
	}
}

// acts reports whether "it" or "they" speaks: then it is no weather and no fact. "The
// goal it pledged" and "she says it shows" take up something nearer.
func (s *discourse) acts(i int32, r document.Range) bool {
	if i > r.First && (s.d.Tokens[i-1].Tag.IsNoun() || s.d.Tokens[i-1].Tag.IsVerb() && s.d.TokenFold(i) == "it") {
		return false
	}
	return s.speaks(document.Range{First: i, End: i + 1}, r)
}

// inSentence reports whether a person was spoken of in this sentence.
func (s *discourse) inSentence() bool {
	for k := len(s.heads) - 1; k >= 0 && s.heads[k].sentence == s.sentence; k-- {
		if s.d.Entities[s.heads[k].entity].Type == document.Person {
			return true
		}
	}
	return false
}

// ahead is the entity of the subject that an opening phrase with a pronoun looks
// forward to ("In his speech, Smith"): the person right behind the phrase's comma;
// -1 if there is none. Mentions from next on have not been met yet.
func (s *discourse) ahead(next int, i int32, r document.Range, g document.Gender) int32 {
	d := s.d
	if t := d.Tokens[r.First].Tag; t != document.IN && t != document.TO && t != document.WRB && t != document.VBG {
		return -1
	}
	comma := i
	for comma < r.End && comma < i+25 && d.TokenText(comma) != "," {
		comma++
	}
	if comma >= r.End || d.TokenText(comma) != "," {
		return -1
	}
	for ; next < len(d.Mentions) && d.Mentions[next].Tokens.First < r.End; next++ {
		m := d.Mentions[next]
		if m.Type != document.Person {
			continue
		}
		if m.Tokens.First < comma || m.Tokens.First > comma+5 {
			return -1
		}
		if e := &d.Entities[m.Entity]; e.Gender == g || e.Gender == document.UnknownGender {
			e.Gender = g
			return m.Entity
		}
		return -1
	}
	return -1
}

// best is the head of the last ones that weighs most; -1 if none weighs anything.
// weigh gives 0 or less for those that do not fit. Heads in other quotation marks
// do not count.
func (s *discourse) best(quoted int32, weigh func(h *head) int) int32 {
	best, top := int32(-1), 0
	for k := len(s.heads) - 1; k >= max(0, len(s.heads)-farHeads); k-- {
		h := &s.heads[k]
		if s.sentence-h.sentence > farSentences {
			break
		}
		if h.mark != quoted {
			continue
		}
		if w := weigh(h); w > top {
			best, top = h.entity, w
		}
	}
	return best
}

// near is what a head weighs by where it stands: the nearest sentence first, in it
// the subject, of subjects the one that opens the sentence.
func (s *discourse) near(h *head) int {
	w := 30 - 5*int(s.sentence-h.sentence)
	if h.subject {
		w += 3
	}
	if h.first {
		w++
	}
	if h.told {
		w -= 3
	}
	return w
}

// person is whom he or she stands for; -1 if nobody fits. An aside ("the general, he
// said, had rested") is about somebody else than its own sentence.
func (s *discourse) person(g document.Gender, quoted int32, aside bool) int32 {
	e := s.best(quoted, func(h *head) int {
		x := &s.d.Entities[h.entity]
		if x.Type != document.Person || h.plural || aside && h.sentence == s.sentence {
			return 0
		}
		w := s.near(h)
		switch x.Gender {
		case g:
			w += 4
		case document.UnknownGender:
		default:
			return 0
		}
		if h.entity == s.speaker {
			w += 2
		}
		if h.named {
			w++
		}
		return w + min(s.counts[h.entity]/4, 4) // whom the article is about
	})
	if e >= 0 && s.d.Entities[e].Gender == document.UnknownGender {
		s.d.Entities[e].Gender = g
	}
	return e
}

// says reports whether the verb behind token i is a plain verb of saying, whose "it"
// must be a body: what denies or calls may be a thing too.
func (s *discourse) says(i int32, r document.Range) bool {
	for k := i + 1; k < r.End && k < i+4; k++ {
		if v, _ := cue.FindVerb(s.d.TokenFold(k)); v != nil && s.d.Tokens[k].Tag.IsVerb() {
			return v.Alone.Class == cue.Say || v.Alone.Class == cue.Announce
		}
	}
	return false
}

// body is what an "it" that speaks stands for: a body, or a country that acts.
// Unless it must be a body, a thing that was a sentence's subject since is meant.
func (s *discourse) body(quoted int32, must bool) int32 {
	return s.best(quoted, func(h *head) int {
		if h.plural || h.loose || s.sentence-h.sentence > 3 || !must && h.sentence < s.sentence && s.things[s.sentence-1] {
			return 0
		}
		switch s.d.Entities[h.entity].Type {
		case document.Org:
			return s.near(h) + 1
		case document.PlaceName:
			if h.subject && s.d.Entities[h.entity].Country != "" {
				return s.near(h)
			}
		}
		return 0
	})
}

// group is whom a "they" that speaks stands for: several people, or a body.
func (s *discourse) group(quoted int32) int32 {
	return s.best(quoted, func(h *head) int {
		switch x := &s.d.Entities[h.entity]; {
		case h.plural:
			return s.near(h) + 6 // rather than one body of the next sentence
		case x.Type == document.Org && h.subject:
			return s.near(h)
		}
		return 0
	})
}

func pronounGender(fold string) document.Gender {
	switch fold {
	case "he", "him", "his", "himself":
		return document.Male
	case "she", "her", "hers", "herself":
		return document.Female
	}
	return document.UnknownGender
}
