package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
	"dateline/lexicon/firstname"
)

// nominalHead settles whom a description stands for and notes it for what comes.
func (s *discourse) nominalHead(n *nominal, r document.Range, quoted int32) {
	d := s.d
	if w := d.TokenFold(n.Tokens.First); n.country == "" && n.Type == document.Person && (w == "its" || w == "their") && quoted < 0 {
		if b := s.body(quoted, true); b >= 0 && !state(d.Entities[b].Country) {
			n.country = d.Entities[b].Country
		}
	}
	id := s.referent(n, r, quoted)
	if id < 0 && n.only {
		return
	}
	if n.Type == document.NORP && !n.plural && bodyWords[s.lastWord(n)] != "" {
		n.Type = document.Org // the union
	}
	if id < 0 {
		id = int32(len(d.Entities))
		d.Entities = append(d.Entities, document.Entity{Type: n.Type, Name: n.Span, Role: n.role, Country: n.country, Sector: n.sector, Gender: s.genderSaid(n)})
		if word, owner := s.kinMeant(n); word != "" && owner >= 0 {
			s.relateTo(owner, word, id)
			s.nameless = append(s.nameless, nameless{entity: id, owner: owner, word: word, sentence: s.sentence, name: -1})
		} else {
			s.earlier[d.Fold(n.Span)] = id
		}
		s.byRole[d.Fold(n.role)] = id
	}
	if w := d.TokenFold(n.Tokens.First); int(id) == len(d.Entities)-1 && s.nominalOnly(id) && n.Type == document.Org && s.sentence == 0 && !n.plural && quoted < 0 && (w == "a" || w == "an") && ownKind(s.lastWord(n)) {
		s.nameless = append(s.nameless, nameless{entity: id, owner: -1, word: s.lastWord(n), name: -1})
	}
	n.Entity, n.Type = id, d.Entities[id].Type
	s.head(id, n.Tokens, r, quoted, n.plural, generic(d.Fold(n.role)) || d.Tokens[n.Tokens.First].Tag != document.DT && !n.definite)
}

// referent is the entity that a description stands for: the one it stands in
// apposition to, the bearer of the title ("the president"), an earlier description
// in the same words, or the last one spoken of whom it fits; -1 if there is none.
func (s *discourse) referent(n *nominal, r document.Range, quoted int32) int32 {
	d := s.d
	if n.apposed < 0 || n.sector == "CVL" && d.Tokens[n.Tokens.First].Tag == document.PRPS {
		if id := s.nameBehind(n); id >= 0 { // also "Rep. Gant, his brother, Sen. Gant"
			n.apposed = id
		}
	}
	word, owner := s.kinMeant(n)
	if n.apposed >= 0 {
		s.learn(n.apposed, n)
		s.relateTo(owner, word, n.apposed)
		return n.apposed
	}
	if word != "" && owner >= 0 {
		if id, ok := s.kinships[kinship{owner, word}]; ok && s.agrees(n, &d.Entities[id]) {
			return id
		}
		return -1
	}
	if w := d.TokenFold(n.Tokens.First); w == "my" || w == "our" || w == "your" {
		if id, ok := s.earlier[d.Fold(n.Span)]; ok && n.country == d.Entities[id].Country {
			return id
		}
		return -1 // the writer's
	}
	if n.definite && n.Type == document.Person && !n.only {
		if id := s.bearer(n); id >= 0 {
			if x, ok := s.byRole[d.Fold(n.role)]; ok && s.takesUp(n) && s.nominalOnly(x) && s.lastSeen(x) > s.lastSeen(id) && s.sentence-s.lastSeen(x) <= 3 {
				return x // a spokesman in Bonn, who has no name, was the last one
			}
			return id
		}
	}
	if n.Type == document.Person && !n.only && !n.plural && !n.definite && s.sentence < 2 {
		if list := s.titled[d.Fold(n.role)]; len(list) == 1 && s.lastSeen(list[0]) < 0 && s.agrees(n, &d.Entities[list[0]]) {
			return list[0] // "a bishop said", whom the article names later
		}
	}
	if id, ok := s.earlier[d.Fold(n.Span)]; ok && n.country == d.Entities[id].Country && (n.definite || n.Type == document.Org) && !s.takesUp(n) {
		return id
	}
	if !s.takesUp(n) || quoted >= 0 {
		return -1
	}
	id := int32(-1)
	if n.Type == document.Person && !n.only && !n.plural && bodyWords[s.lastWord(n)] != "" {
		id = s.bodyMeant(n, quoted) // the brewer is a firm where one was spoken of
	}
	switch {
	case id >= 0:
	case n.Type == document.Org || n.Type == document.NORP && !n.plural && bodyWords[s.lastWord(n)] != "":
		if id = s.bodyMeant(n, quoted); id < 0 {
			id = s.soleBody(n)
		}
		if id < 0 && len(s.bodies) == 0 {
			id = s.firmMeant(n)
		}
	case n.Type != document.Person || n.plural:
	case n.only:
		id = s.personMeant(n, quoted)
	default:
		var ok bool
		if id, ok = s.byRole[d.Fold(n.role)]; ok && s.agrees(n, &d.Entities[id]) {
			if s.speaks(n.Tokens, r) && s.nominalOnly(id) && s.lastSeen(id) < s.sentence-1 {
				if e := s.subjectBefore(n); e >= 0 {
					id = e // the article's head calls its man "a landlord"
				}
			}
			break // "a guard … the guard"
		}
		if id = -1; s.speaks(n.Tokens, r) && !s.standing(n) {
			id = s.personMeant(n, quoted)
		}
	}
	if id >= 0 {
		s.learn(id, n)
	} else if e, ok := s.earlier[d.Fold(n.Span)]; ok && n.country == d.Entities[e].Country {
		id = e
	}
	return id
}

// takesUp reports whether a description can take up somebody by mere nearness:
// "the" and what he is, with nothing behind it that tells him from others.
func (s *discourse) takesUp(n *nominal) bool {
	w := s.d.TokenFold(n.Tokens.First)
	return (w == "the" || w == "this") && !n.complement && !n.genitive
}

// nameBehind is the entity of the name that stands behind a description and its
// comma: "its leader, Inês Falcão, said"; -1 if none does.
func (s *discourse) nameBehind(n *nominal) int32 {
	d := s.d
	at := n.Tokens.End
	if n.plural || int(at)+1 >= len(d.Tokens) || d.Tokens[at].Tag != document.Comma {
		return -1
	}
	for t := at + 1; t < at+6 && int(t) < len(d.Tokens); t++ {
		if m := s.named[t]; m >= 0 && (d.Mentions[m].Type == document.Person || d.Mentions[m].Type == document.Org) {
			x := &d.Mentions[m]
			if x.Type != n.Type && (x.Type != document.Org || bodyWords[s.lastWord(n)] == "") || x.Tokens.First != t || int(x.Tokens.End) >= len(d.Tokens) || d.Tokens[x.Tokens.End].Tag == document.CC || d.Tokens[x.Tokens.End].Tag == document.POS {
				return -1
			}
			if low := !capital(d.TokenText(t - 1)); low && t > at+1 && x.Tokens.End < int32(len(d.Tokens)) && d.Tokens[x.Tokens.End].Tag != document.Comma && !d.Tokens[x.Tokens.End].Tag.IsVerb() {
				return -1
			}
			if x.Type == document.Org && d.Tokens[x.Tokens.End].Tag != document.Comma {
				return -1 // "for the company, Volvo said"
			}
			return x.Entity
		}
		if tag := d.Tokens[t].Tag; t == at+1 && (tag == document.PRPS || d.TokenFold(t) == "the") {
			continue // the Rt Rev Simon Ede, her uncle Paco
		} else if !tag.IsNoun() && tag != document.JJ && tag != document.POS || tag == document.NNS {
			return -1
		}
	}
	return -1
}

// bearer is the one who bears the title that a description says, or one of its
// kin ("the congressman": Rep.), and was spoken of last; -1 if nobody does. Who
// is named only later must be the article's only one.
func (s *discourse) bearer(n *nominal) int32 {
	d := s.d
	if n.Len() > n.role.Len()+25 {
		return -1
	}
	over := former(d, n.Tokens)
	best, seen := int32(-1), int32(-1)
	take := func(title string, same bool) {
		list := s.titled[title]
		for _, id := range list {
			e := &d.Entities[id]
			at := s.fromState(n, id)
			if at < 0 || at == 0 && n.country != "" && n.country != e.Country && (e.Country != "" || len(list) > 1) || same && s.otherGender(n, e) || !same && !s.agrees(n, e) || over && e.Sector != "ELI" {
				continue
			}
			switch last := s.lastSeen(id); {
			case last < 0 && (len(list) > 1 || s.sentence > 2):
			case best < 0 || last > seen:
				best, seen = id, last
			}
		}
	}
	w := d.Fold(n.role)
	take(w, true)
	if first := d.TokensIn(n.role).First; best < 0 && (first <= n.Tokens.First+1 || n.country != "" || s.named[first-1] >= 0 && s.named[n.Tokens.First+1] >= 0) { // the Rovers coach
		take("~"+w, true)
	}
	if best < 0 && d.TokenFold(n.Tokens.First) == "the" {
		for _, title := range kin(w) {
			take(title, false)
		}
	}
	if over && best < 0 { // who held the office when the article began
		over = false
		w = strings.TrimPrefix(w, "former ")
		take(w, true)
		for _, title := range kin(w) {
			take(title, false)
		}
	}
	return best
}

// fromState is 1 if a description says the American state that stands behind a person's name,
// "the Wyoming senator" of Ann Hill, R-Wyo., -1 if it says another state, 0 if nothing
// is known.
func (s *discourse) fromState(n *nominal, id int32) int {
	st := s.states[id]
	if len(st) < 3 {
		return 0
	}
	r := s.d.TokensIn(n.role)
	for t := n.Tokens.First + 1; t < r.First; t++ {
		if s.placed[t] < 0 {
			continue
		}
		if strings.HasPrefix(s.d.TokenFold(t), st[:3]) {
			return 1
		}
		return -1
	}
	return 0
}

// lastSeen is the last sentence so far that speaks of an entity; -1 if none does.
func (s *discourse) lastSeen(id int32) int32 {
	if int(id) < len(s.seen) {
		return s.seen[id] - 1
	}
	return -1
}

// personMeant is the person spoken of before whom a description fits.
func (s *discourse) personMeant(n *nominal, quoted int32) int32 {
	said := s.lastWord(n)
	old := "" // the age of "the 37-year-old"
	if first := n.Tokens.First + 1; n.Tokens.Len() > 1 && s.d.Tokens[first].Tag == document.CD {
		old, _, _ = strings.Cut(s.d.TokenText(first), "-")
	}
	over := (office(said) || said == "executive") && former(s.d, n.Tokens)
	return s.best(quoted, func(h *head) int {
		e := &s.d.Entities[h.entity]
		if e.Type != document.Person || h.plural || s.sentence-h.sentence > 3 || !s.agrees(n, e) || over && !e.Role.Empty() {
			return 0 // who has an office now is no former chief executive
		}
		w := s.near(h)
		if p := s.parties[h.entity]; p != "" && (said == "republican" || said == "democrat") {
			if p != said {
				return 0
			}
			w += 10
		}
		if st := s.states[h.entity]; len(st) > 2 && n.only && strings.HasPrefix(said, st[:3]) {
			w += 10 // the Texan: R-Texas
		}
		if age := s.ages[h.entity]; age != "" && old != "" {
			if age != old {
				return 0
			}
			w += 10
		}
		if h.entity == s.speaker {
			w += 2
		}
		if n.country != "" && n.country == e.Country {
			w += 4
		}
		return w
	})
}

// subjectBefore is the person named as a subject in the sentence before, whom description n
// fits; -1 if there is none.
func (s *discourse) subjectBefore(n *nominal) int32 {
	for k := len(s.heads) - 1; k >= 0 && s.sentence-s.heads[k].sentence <= 1; k-- {
		h := &s.heads[k]
		if e := &s.d.Entities[h.entity]; h.subject && h.named && h.mark < 0 && !h.told && e.Type == document.Person {
			if g := s.genderSaid(n); g != document.UnknownGender && e.Gender != document.UnknownGender && g != e.Gender {
				return -1
			}
			return h.entity
		}
	}
	return -1
}

// agrees reports whether nothing that is known of e speaks against a description.
func (s *discourse) agrees(n *nominal, e *document.Entity) bool {
	if n.country != "" && e.Country != "" && n.country != e.Country && !state(e.Country) {
		return false
	}
	if a, b := side(n.sector), side(e.Sector); a != 0 && b != 0 && a != b {
		return false
	}
	return !s.otherGender(n, e)
}

// otherGender reports whether a description says another gender than e is of.
func (s *discourse) otherGender(n *nominal, e *document.Entity) bool {
	g := s.genderSaid(n)
	return g != document.UnknownGender && e.Gender != document.UnknownGender && g != e.Gender
}

// side is 1 for who serves a state or party, 2 for who fights it or breaks its law, 3
// for who has a trade: whom one word calls is hardly of another side. 0 says nothing.
func side(sector string) int {
	switch sector {
	case "GOV", "LEG", "PTY", "OPP", "MIL", "COP", "JUD", "SPY":
		return 1
	case "REB", "CRM", "UAF", "PRM":
		return 2
	case "BUS", "LAB", "AGR", "EDU", "MED", "JRN", "REL", "SOC", "NGO":
		return 3
	}
	return 0
}

// genderSaid is the gender that the head of a description says.
func (s *discourse) genderSaid(n *nominal) document.Gender {
	if n.Type != document.Person {
		return document.UnknownGender
	}
	r := s.d.TokensIn(n.role)
	if r.Len() == 0 {
		return document.UnknownGender
	}
	return firstname.Word(s.d.TokenFold(r.End - 1))
}

// bodyMeant is the body spoken of before that may be called so.
func (s *discourse) bodyMeant(n *nominal, quoted int32) int32 {
	d := s.d
	word, told := s.headWord(n)
	return s.best(quoted, func(h *head) int {
		e := &d.Entities[h.entity]
		if e.Type != document.Org || h.plural || h.loose || n.country != "" && e.Country != "" && n.country != e.Country {
			return 0
		}
		fit := bodyFits(word, e, d.Fold(e.Name))
		if fit == 0 || told != "" && !hasWord(d.Fold(e.Name), told) {
			return 0
		}
		w := s.near(h) + 3*fit
		if h.named {
			w += 4
		}
		return w
	})
}

// soleBody is the body that alone of those named before may be called so, however far back
// it was named; -1 if none or several may.
func (s *discourse) soleBody(n *nominal) int32 {
	d := s.d
	word, told := s.headWord(n)
	if told != "" {
		return -1
	}
	found := int32(-1)
	for _, id := range s.bodies {
		e := &d.Entities[id]
		if n.country != "" && e.Country != "" && n.country != e.Country || bodyFits(word, e, d.Fold(e.Name)) == 0 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}

// firmMeant is the one who was taken for a person, or an unknown place that speaks, and must be the firm that a description takes
// up, since the article has named none: nothing says that it is a man or woman.
func (s *discourse) firmMeant(n *nominal) int32 {
	d := s.d
	if bodyWords[s.lastWord(n)] != "BUS" {
		return -1
	}
	for k := len(s.heads) - 1; k >= 0 && s.sentence-s.heads[k].sentence <= 2; k-- {
		h := &s.heads[k]
		e := &d.Entities[h.entity]
		if !h.named || !h.subject || h.mark >= 0 || !e.Role.Empty() || e.Sector != "" || e.Gender != document.UnknownGender ||
			e.Type != document.Person && (e.Type != document.PlaceName || e.Country != "" || !h.speaks) {
			continue
		}
		e.Type = document.Org
		for i := range d.Mentions {
			if d.Mentions[i].Entity == h.entity {
				d.Mentions[i].Type = document.Org
			}
		}
		s.bodies = append(s.bodies, h.entity)
		return h.entity
	}
	return -1
}

// lastWord is the last word of a description's role.
func (s *discourse) lastWord(n *nominal) string { return s.d.TokenFold(s.d.TokensIn(n.role).End - 1) }

// headWord is the word for a body that a description ends in, and the word before it
// that tells which one: "health" of "the health ministry". What a company makes
// tells nothing, nor does where it is from.
func (s *discourse) headWord(n *nominal) (word, told string) {
	d := s.d
	last := d.TokensIn(n.role).End - 1
	word = d.TokenFold(last)
	if last-1 <= n.Tokens.First || bodyWords[word] == "BUS" || n.country != "" && last-2 <= n.Tokens.First {
		return word, ""
	}
	if t := d.Tokens[last-1].Tag; t.IsNoun() || t == document.JJ {
		told = d.TokenFold(last - 1)
	}
	if regional(told) {
		told = ""
	}
	return word, told
}

// learn takes what a description says of the one it stands for.
func (s *discourse) learn(id int32, n *nominal) {
	e := &s.d.Entities[id]
	if state(e.Country) && n.only {
		e.Country = n.country // who speaks for a bloc has a country of his own
	}
	setIfEmpty(&e.Country, n.country)
	if n.only || e.Type != n.Type {
		return
	}
	setIfEmpty(&e.Sector, n.sector)
	if e.Role.Empty() && e.Type == document.Person && firstname.Word(s.d.Fold(n.role)) == document.UnknownGender {
		e.Role = n.role
	}
	if g := s.genderSaid(n); e.Gender == document.UnknownGender {
		e.Gender = g
	}
}

// described notes a chunk that calls somebody by where he is from, by his party or
// by his age: "the Dutchman", "the Texas Republican", "the 31-year-old".
func (f *finder) described(first, end int32) bool {
	d := f.d
	last := end - 1
	if end-first < 2 || end-first > 6 || d.TokenFold(first) != "the" {
		return false
	}
	w := d.TokenFold(last)
	out := nominal{role: d.Tokens[last].Span, definite: true, only: true, apposed: -1}
	switch m, ok := country.Lookup(d.TokenText(last), w); {
	case w == "old" && d.TokenFold(last-1) == "-" && last-first >= 4 && d.TokenFold(last-2) == "year":
		out.role = d.SpanOf(document.Range{First: first + 1, End: end})
	case d.Tokens[last].Tag == document.NNS || d.Tokens[last].Tag == document.NNPS || !capital(d.TokenText(last)):
		return false
	case ok && (m.Kind == country.People || m.Kind == country.Adjective) && (oneOf(w) || strings.HasSuffix(w, "ese") && !f.lands()[m.Code]):
		out.country = m.Code
	case partisan(w):
	default:
		return false
	}
	if next := int(end); next < len(d.Tokens) && (d.Tokens[next].Tag.IsNoun() || d.Tokens[next].Tag == document.JJ || d.Tokens[next].Tag == document.HYPH) {
		return false
	}
	out.Mention = document.Mention{Tokens: document.Range{First: first, End: end}, Entity: -1, Kind: document.NominalMention, Type: document.Person}
	out.Span = d.SpanOf(out.Tokens)
	f.found = append(f.found, out)
	return true
}

// lands are the countries that the article names: "the Senegalese" are then its people or
// government, else he is somebody from there.
func (f *finder) lands() map[string]bool {
	if f.countries == nil {
		f.countries = map[string]bool{}
		for i := range f.d.Mentions {
			m := &f.d.Mentions[i]
			if x, ok := country.Lookup(f.d.Slice(m.Span), f.d.Fold(m.Span)); ok && x.Kind == country.Name {
				f.countries[x.Code] = true
			}
		}
	}
	return f.countries
}

// standing reports whether a description is of an office, or of a party in court: who
// that is the article may not have said yet. It is too if a name in it tells him
// from others.
func (s *discourse) standing(n *nominal) bool {
	for t := n.Tokens.First + 1; t < n.Tokens.End; t++ {
		if m := s.named[t]; m >= 0 && s.d.Mentions[m].Type != document.NORP && (n.country == "" || s.d.Mentions[m].Type == document.Org) {
			return true
		}
	}
	for t := n.Tokens.First + 2; t < n.Tokens.End; t++ {
		if s.d.TokenFold(t) == "old" && s.d.TokenFold(t-1) == "-" {
			return false // the 38-year-old driver
		}
	}
	if n.Type == document.Person && office(s.lastWord(n)) && !former(s.d, n.Tokens) {
		return true
	}
	return false
}
