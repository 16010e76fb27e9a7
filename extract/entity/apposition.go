package entity

import (
	"strings"

	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/country"
	"dateline/lexicon/firstname"
	"dateline/lexicon/role"
)

// apposed gives names the type that the article itself says they have: "Gulnara, a widow
// of 61", "Ostrava, 44,", "Cerro Hondo, a cooperative", "the operator, Carris do Norte,".
// It returns these types by the folded name, for when all of the article has been heard.
func (s *Stage) apposed(d *document.Document) map[string]document.EntityType {
	var out map[string]document.EntityType
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Type == document.NORP || m.Tokens.Len() > 4 {
			continue
		}
		t := s.apposedType(d, m)
		if t == document.NoEntity || t == m.Type {
			continue
		}
		if out == nil {
			out = map[string]document.EntityType{}
		}
		out[d.Fold(m.Span)] = t
	}
	retype(d, out)
	return out
}

// retype gives names the types of said.
func retype(d *document.Document, said map[string]document.EntityType) {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		t, ok := said[d.Fold(m.Span)]
		if !ok {
			continue
		}
		if m.Type = t; t == document.Person && m.Tokens.Len() > 2 && demonym(d, m.Tokens.First) { // American Drew Hale
			m.Tokens.First++
			m.Span = d.SpanOf(m.Tokens)
			said[d.Fold(m.Span)] = t
		}
	}
}

// apposedType is the type that the words around name m say; NoEntity if they say none.
func (s *Stage) apposedType(d *document.Document, m *document.Mention) document.EntityType {
	text, fold := d.Slice(m.Span), d.Fold(m.Span)
	if _, ok := country.Lookup(text, fold); ok {
		return document.NoEntity
	}
	if _, ok := role.Body(text, fold); ok {
		return document.NoEntity
	}
	given := s.flags(d.TokenFold(m.Tokens.First))&(wordtable.MaleName|wordtable.FemaleName) != 0
	head, after := behindName(d, m.Tokens.End)
	switch {
	case m.Type != document.Person && given && m.Tokens.Len() == 1 && kinBefore(d, m.Tokens.First):
		return document.Person
	case m.Type != document.Person && (head == "" && after || isOne(head)) && !isScene(d, m.Tokens) && !headWord(d.TokenFold(m.Tokens.End-1)) &&
		(m.Type != document.PlaceName || s.flags(fold)&wordtable.PlaceWord == 0 || given):
		return document.Person
	case m.Type != document.Org && (isTraded(d, m.Tokens) || !given && (isBody(head) || isBody(beforeName(d, m.Tokens.First)))):
		return document.Org
	}
	return document.NoEntity
}

// behindName is the head of the description between commas behind a name that ends
// before token i, "a retired nurse of 61"; empty, and age true, for an age alone.
func behindName(d *document.Document, i int32) (head string, age bool) {
	n := int32(len(d.Tokens))
	if i+2 >= n || d.Tokens[i].Tag != document.Comma {
		return "", false
	}
	i++
	if w := d.TokenText(i); len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' && d.Tokens[i+1].Tag == document.Comma {
		return "", true
	}
	if w := d.TokenFold(i); w != "a" && w != "an" {
		return "", false
	}
	for i++; i < n && (d.Tokens[i].Tag == document.JJ || d.Tokens[i].Tag == document.NN || d.Tokens[i].Tag == document.HYPH || d.Tokens[i].Tag.IsProper() ||
		d.Tokens[i].Tag == document.VBN || d.Tokens[i].Tag == document.CD); i++ {
		head = ""
		if d.Tokens[i].Tag == document.NN {
			head = d.TokenFold(i)
		}
	}
	return head, false
}

// isScene reports whether name r is where something happens, and what stands behind its comma
// is who does it: "In Toronto, a geologist said", "On a visit to Bergen, a nurse fell".
func isScene(d *document.Document, r document.Range) bool {
	if r.First == 0 || d.Tokens[r.First-1].Tag != document.IN && d.Tokens[r.First-1].Tag != document.TO {
		return false
	}
	switch d.TokenFold(r.First - 1) {
	case "in", "near", "at", "outside", "across":
		return true
	}
	for i := r.End + 1; int(i) < len(d.Tokens); i++ {
		switch t := d.Tokens[i].Tag; {
		case t == document.VBD, t == document.VBZ, t == document.MD:
			return true
		case t == document.DT, t == document.JJ, t == document.VBN, t == document.HYPH, t.IsNoun():
		default:
			return false
		}
	}
	return false
}

// beforeName is the noun before a name that begins at token i, with a comma and an
// article, "the operator, X", or neither, "punk band X"; empty if there is none.
func beforeName(d *document.Document, i int32) string {
	if i < 2 {
		return ""
	}
	if d.Tokens[i-1].Tag != document.Comma {
		if w := d.TokenText(i - 1); letters(w) && d.TokenFold(i-2) != "the" && d.TokenFold(i-2) != "a" {
			return w
		}
		return ""
	}
	last := i - 2
	if d.Tokens[last].Tag != document.NN {
		return ""
	}
	for k := last - 1; k >= 0 && k >= last-3; k-- {
		switch d.TokenFold(k) {
		case "the", "its", "their", "his", "her", "'s", "’s", "'", "’":
			return d.TokenFold(last)
		}
	}
	return ""
}

// isTraded reports whether the words around a name say that it has shares, shareholders or a
// chief executive: "shares in X", "X's profits".
func isTraded(d *document.Document, r document.Range) bool {
	if i := r.First - 2; i >= 0 {
		switch d.TokenFold(i) {
		case "shares", "stake", "shareholders", "shareholding":
			if w := d.TokenFold(i + 1); w == "in" || w == "of" {
				return true
			}
		}
	}
	if i := r.End; int(i)+2 < len(d.Tokens) && d.Tokens[i].Tag == document.POS {
		switch d.TokenFold(i + 1) {
		case "shares", "shareholders", "profits", "ceo", "stock":
			return true
		case "chief":
			return d.TokenFold(i+2) == "executive"
		}
	}
	return false
}

// isOne reports whether a noun can say only what a man or woman is: kin, trades of persons.
func isOne(noun string) bool {
	if noun == "" {
		return false
	}
	if firstname.Word(noun) != document.UnknownGender {
		return true
	}
	switch noun {
	case "resident", "pensioner", "neighbour", "neighbor", "retiree", "survivor", "teenager", "villager", "plumber", "butcher", "baker", "roofer", "electrician", "joiner", "carpenter", "shopkeeper":
		return true
	}
	r, ok := role.Lookup(noun)
	if !ok || r.Kind != role.Person || r.Plural {
		return false
	}
	switch r.Sector {
	case "MED", "EDU", "AGR", "REL", "JRN":
		return true
	}
	return false
}

// isBody reports whether a noun can say only what a body is.
func isBody(noun string) bool {
	switch noun {
	case "company", "firm", "cooperative", "co-operative", "charity", "retailer", "airline", "chain", "startup", "start-up", "union", "newspaper", "magazine", "website",
		"broadcaster", "consultancy", "manufacturer", "supplier", "insurer", "brewer", "lender", "subsidiary", "consortium", "nonprofit", "non-profit", "brand", "publisher",
		"operator", "watchdog", "regulator", "militia", "band", "orchestra", "choir", "bloc", "conglomerate", "brokerage", "cartel", "supermarket", "housebuilder", "developer", "importer", "wholesaler", "newswire", "tabloid":
		return true
	}
	return strings.HasSuffix(noun, "maker") && len(noun) > 6 && noun != "filmmaker" && noun != "lawmaker" && noun != "peacemaker" && noun != "dressmaker" && noun != "playmaker" && noun != "policymaker"
}
