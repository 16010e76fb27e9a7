package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/cue"
)

// head is a mention that a later pronoun or description may stand for.
type head struct {
	entity   int32
	sentence int32
	mark     int32 // index of the quotation marks it stands in, -1 for none
	first    bool  // nothing stands before it in its sentence
	subject  bool  // no preposition or verb before it, no possessive behind it
	told     bool  // a verb of speech with its subject stands before it: Smith said Jones …
	speaks   bool  // it is the subject of a verb of speech
	plural   bool
	named    bool
	loose    bool // a description without "the", or of no body: "officials", "the capital"
}

// discourse is one walk through the article, in text order, that settles whom
// descriptions and pronouns stand for by what was spoken of before.
type discourse struct {
	*finder
	heads    []head
	sentence int32
	mark     int32 // the last marks that begin before the current token
	speaker  int32 // who spoke last, -1 if nobody has
	names    int   // how many entities have names: they come first
	kinships map[kinship]int32
	nameless []nameless
	bodies   []int32          // named so far, the first mostBodies of them
	parties  map[int32]string // person: "republican" of Ann Hill, R-Texas,
	states   map[int32]string // person: "texas"
	ages     map[int32]string // person: "37" of Nadia Rahman, 37,
	byRole   map[string]int32 // role of a nominal that is an entity of its own: that entity
	seen     []int32          // entity: the last sentence that speaks of it, plus one
	counts   []int            // entity: how often it was spoken of
	pronouns []document.Mention
}

// Bounds of what is looked at for one pronoun or description: the walk stays linear.
const (
	farSentences = 6
	farHeads     = 24
	mostBodies   = 16 // of an article with more no one is the only one of its kind
)

// refer adds mentions of the descriptions and pronouns, each with its entity: a
// description that stands for nobody known is an entity of its own.
func (f *finder) refer() {
	s := discourse{finder: f, names: len(f.d.Entities), mark: -1, speaker: -1, byRole: map[string]int32{}, kinships: map[kinship]int32{}, ages: map[int32]string{}, parties: map[int32]string{}, states: map[int32]string{}}
	s.genders()
	name, nominal, kin := 0, 0, 0
	for k := range f.d.Sentences {
		s.sentence = int32(k)
		r := f.d.Sentences[k].Tokens
		for i := r.First; i < r.End; i++ {
			quoted := s.markAt(f.d.Tokens[i].Start)
			s.pronoun(i, r, name, quoted)
			for nominal < len(f.found) && f.found[nominal].Tokens.First <= i {
				s.nominalHead(&f.found[nominal], r, quoted)
				nominal++
			}
			for kin < len(f.related) && f.related[kin].first <= i {
				s.relateTo(s.owner(i), f.related[kin].word, f.related[kin].entity)
				kin++
			}
			for name < len(f.d.Mentions) && f.d.Mentions[name].Tokens.First <= i {
				s.nameHead(&f.d.Mentions[name], r, quoted)
				name++
			}
		}
	}
	s.unite()
	for i := range f.found {
		if f.found[i].Entity >= 0 {
			f.d.Mentions = append(f.d.Mentions, f.found[i].Mention)
		}
	}
	f.d.Mentions = append(f.d.Mentions, s.pronouns...)
	sortMentions(f.d.Mentions)
}

// markAt is the pair of quotation marks that holds byte offset at, -1 if none does.
// Offsets come in text order.
func (s *discourse) markAt(at int32) int32 {
	d := s.d
	for int(s.mark+1) < len(d.Marks) && d.Marks[s.mark+1].Start <= at {
		s.mark++
	}
	for i := s.mark; i >= 0 && i >= s.mark-3; i-- { // nested ones begin later
		if d.Marks[i].End > at {
			return i
		}
	}
	return -1
}

func (s *discourse) nameHead(m *document.Mention, r document.Range, quoted int32) {
	d := s.d
	if m.Entity < 0 || m.Type == document.PlaceName && int(m.Tokens.End) < len(d.Tokens) && (d.Tokens[m.Tokens.End].Tag.IsNoun() || d.Tokens[m.Tokens.End].Tag == document.HYPH) {
		return // what it says of another thing
	}
	if m.Type == document.Person && m.Tokens.First > r.First && d.TokenFold(m.Tokens.First-1) == "born" {
		return // his other name
	}
	if m.Type == document.Person && m.Tokens.End < r.End && (d.Tokens[m.Tokens.End].Tag == document.NN || d.Tokens[m.Tokens.End].Tag == document.NNS) {
		return // Clinton aides
	}
	if m.Type == document.Person && m.Tokens.Len() > 1 && s.lastSeen(m.Entity) < 0 {
		s.nameKin(m)
	}
	if (m.Type == document.Org || m.Type == document.PlaceName) && len(s.nameless) > 0 && s.lastSeen(m.Entity) < 0 {
		s.nameBody(m)
	}
	if m.Type == document.Org && len(s.bodies) < mostBodies && s.lastSeen(m.Entity) < 0 {
		s.bodies = append(s.bodies, m.Entity)
	}
	if p, state := s.partyAt(m.Tokens.End); p != "" && m.Type == document.Person {
		s.parties[m.Entity], s.states[m.Entity] = p, state
	}
	if age := s.ageAt(m.Tokens.End); age != "" && m.Type == document.Person {
		s.ages[m.Entity] = age
	}
	many := m.Type == document.NORP && (d.Tokens[m.Tokens.End-1].Tag == document.NNPS || d.Tokens[m.Tokens.End-1].Tag == document.NNS)
	s.head(m.Entity, m.Tokens, r, quoted, many, false)
}

// ageAt is the age that stands between commas at token i; empty if none does.
func (s *discourse) ageAt(i int32) string {
	d := s.d
	if int(i)+2 >= len(d.Tokens) || d.Tokens[i].Tag != document.Comma {
		return ""
	}
	w := d.TokenText(i + 1)
	if next := d.TokenText(i + 2); len(w) != 2 || w[0] < '1' || w[0] > '9' || w[1] < '0' || w[1] > '9' || next != "," && next != "." {
		return ""
	}
	return w
}

// partyAt is the party and the state that stand behind a name at token i in the American way,
// ", R-Texas," or "(D-Ohio)"; empty if none do.
func (s *discourse) partyAt(i int32) (party, state string) {
	d := s.d
	if int(i)+3 >= len(d.Tokens) || d.Tokens[i].Tag != document.Comma && d.TokenText(i) != "(" {
		return "", ""
	}
	w := d.TokenText(i + 1)
	if len(w) == 1 {
		if next := d.TokenText(i + 2); next != "-" && next != ")" && next != "–" {
			return "", ""
		}
		state = d.TokenFold(i + 3)
	} else if w[1] != '-' {
		return "", ""
	} else {
		state = d.TokenFold(i + 1)[2:]
	}
	switch state = strings.TrimSuffix(state, "."); w[0] {
	case 'R':
		return "republican", state
	case 'D':
		return "democrat", state
	}
	return "", ""
}

// head notes a mention at tokens t of sentence r.
func (s *discourse) head(entity int32, t, r document.Range, quoted int32, plural, loose bool) {
	h := head{
		entity: entity, sentence: s.sentence, mark: quoted, plural: plural, loose: loose, named: !s.nominalOnly(entity), first: t.First == r.First || s.titleFrom(t.First, r.First),
		subject: s.isSubject(t, r), speaks: s.speaks(t, r),
	}
	for k := len(s.heads) - 1; k >= 0 && s.heads[k].sentence == s.sentence && s.d.Tokens[max(0, t.First-1)].Tag != document.CC; k-- {
		h.told = h.told || h.subject && s.heads[k].speaks && s.heads[k].entity != entity
	}
	if i := t.First - 1; i > r.First && s.d.TokenFold(i) == "to" && s.d.TokenFold(i-1) == "according" {
		h.first, h.subject, h.told, h.speaks = true, true, false, true
	}
	s.heads = append(s.heads, h)
	for int(entity) >= len(s.seen) {
		s.seen, s.counts = append(s.seen, 0), append(s.counts, 0)
	}
	s.counts[entity]++
	s.seen[entity] = s.sentence + 1
	if h.speaks && quoted < 0 {
		s.speaker = entity
	}
}

// nominalOnly reports whether an entity has no name.
func (s *discourse) nominalOnly(id int32) bool { return int(id) >= s.names }

// titleFrom reports whether only a title stands between the sentence's start and token i.
func (s *discourse) titleFrom(i, start int32) bool {
	for k := i - 1; k >= start; k-- {
		if t := s.d.Tokens[k].Tag; !t.IsNoun() && t != document.JJ && t != document.DT && t != document.PRPS && t != document.POS {
			return false
		}
	}
	return true
}

// isSubject reports whether a mention may be the subject of its clause.
func (s *discourse) isSubject(t, r document.Range) bool {
	d := s.d
	for i := t.First - 1; i >= r.First; i-- {
		tag := d.Tokens[i].Tag
		if tag.IsNoun() || tag == document.DT || tag == document.JJ || tag == document.PRPS {
			continue // a title: to President Smith
		}
		if tag == document.Comma && i > r.First && d.Tokens[i-1].Tag.IsNoun() && t.End < r.End && d.Tokens[t.End].Tag == document.Comma {
			continue // beat the top seed, Ann Hill, in an hour
		}
		if tag == document.IN && d.TokenFold(i) != "that" || tag == document.TO || tag.IsVerb() && !speech(d.TokenFold(i)) {
			return false
		}
		break
	}
	return t.End >= r.End || d.Tokens[t.End].Tag != document.POS
}

// speaks reports whether a verb of speech follows a mention, or stands inverted before it.
func (s *discourse) speaks(t, r document.Range) bool {
	d := s.d
	i := t.End
	for i+2 < r.End && d.Tokens[i].Tag == document.HYPH { // gran-of-nine
		i += 2
	}
	for i < r.End && i < t.End+8 && (d.Tokens[i].Tag == document.RB || d.Tokens[i].Tag == document.CD || helps(d.TokenFold(i))) {
		i++
	}
	if i < r.End && d.Tokens[i].Tag == document.Comma {
		i = s.pastAside(i, r)
	}
	if i < r.End && d.Tokens[i].Tag.IsVerb() && speech(d.TokenFold(i)) {
		return true
	}
	k := t.First - 1
	for k > r.First && (d.Tokens[k].Tag.IsNoun() && capital(d.TokenText(k)) || d.Tokens[k].Tag == document.JJ) {
		k--
	}
	return k > r.First && d.Tokens[k].Tag.IsVerb() && speech(d.TokenFold(k)) && (closes(d.TokenText(k-1)) || d.TokenText(k-1) == ",")
}

// pastAside is the token behind the aside that the comma at token i opens: ", 71,",
// ", who leads the union,"; i itself if none closes near by.
func (s *discourse) pastAside(i int32, r document.Range) int32 {
	for k := i + 1; k < r.End && k < i+16; k++ {
		if s.d.Tokens[k].Tag == document.Comma && k+1 < r.End && s.d.Tokens[k+1].Tag.IsVerb() {
			return k + 1
		}
		if closes(s.d.TokenText(k)) {
			break
		}
	}
	return i
}

func helps(w string) bool {
	switch w {
	case "has", "have", "had", "also", "later", "then", "did", "would", "could", "will":
		return true
	}
	return false
}

func closes(w string) bool {
	switch w {
	case `"`, "”", "’", "'", "''", "»":
		return true
	}
	return false
}

// speech reports whether w is a form of a verb that reports speech.
func speech(w string) bool {
	v, _ := cue.FindVerb(w)
	return v != nil && v.Alone.Class.Speech()
}
