package actor

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/country"
	"dateline/lexicon/firstname"
	"dateline/lexicon/role"
)

// knownEntities gives entities the country and sector that their name alone
// tells: known bodies, countries, places, "Serbian Army", "University of …".
func (f *finder) knownEntities() {
	d := f.d
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind != document.NameMention || m.Entity < 0 {
			continue
		}
		e := &d.Entities[m.Entity]
		if c, ok := role.Body(d.Slice(m.Span), d.Fold(m.Span)); ok && e.Type != document.Person && !f.another(m.Tokens, c) {
			setIfEmpty(&e.Country, c.Country)
			setIfEmpty(&e.Sector, c.Sector)
			continue
		}
		switch e.Type {
		case document.PlaceName, document.NORP:
			if x, ok := country.Lookup(d.Slice(m.Span), d.Fold(m.Span)); ok {
				setIfEmpty(&e.Country, x.Code)
			}
			setIfEmpty(&e.Country, f.landIn(m.Tokens))
		case document.Org, document.Misc:
			f.body(e, m)
		}
	}
}

// body reads a body's country and sector off its name.
func (f *finder) body(e *document.Entity, m *document.Mention) {
	if x, ok := f.roleIn(m.Tokens); ok && x.Sector != "CVL" && e.Type == document.Org {
		if x.Sector == "UNK" || generic(f.d.Fold(f.d.SpanOf(x.Range))) {
			x.Sector = ""
		}
		setIfEmpty(&e.Sector, x.Sector)
	} else if e.Sector == "" && company(f.d.TokenFold(m.Tokens.End-1)) {
		e.Sector = "BUS"
	}
	setIfEmpty(&e.Country, f.landIn(m.Tokens))
	if e.Country == "" && m.Tokens.First >= 2 && f.d.Tokens[m.Tokens.First-1].Tag == document.POS {
		e.Country = f.landIn(document.Range{First: max(0, m.Tokens.First-4), End: m.Tokens.First - 1})
	}
}

// title reads what stands before and after a name: "Russian President Vladimir
// Putin", "Xi Jinping, China's president,".
func (f *finder) title(n *phrase.Noun, i int, m int32) {
	d := f.d
	mention := d.Mentions[m]
	e := &d.Entities[mention.Entity]
	if e.Type != document.Person {
		f.modified(n, e, mention)
		return
	}
	if f.trim(m) {
		mention = d.Mentions[m]
	}
	f.before(n, i, mention)
	f.after(n, i, mention)
}

// trim cuts a title off the front of a person's mention, where the name finder
// took it for a part of the name.
func (f *finder) trim(m int32) bool {
	d := f.d
	x := &d.Mentions[m]
	for last := x.Tokens.End - 2; last >= x.Tokens.First; last-- {
		r, ok := f.roleEnding(x.Tokens.First, last)
		if !ok || r.Kind != role.Person || r.Sector == "CVL" || closes(d.TokenText(last+1)) || r.Len() == 1 && firstname.Gender(d.TokenFold(last)) != document.UnknownGender {
			continue // Dean Hartwell, Travis Dean Colburn
		}
		e := &d.Entities[x.Entity]
		whole := e.Name == x.Span
		for t := x.Tokens.First; t <= last; t++ {
			f.named[t] = -1
		}
		x.Tokens.First = last + 1
		x.Span = d.SpanOf(x.Tokens)
		if whole {
			e.Name = x.Span
		}
		return true
	}
	return false
}

// modified gives a body the country of the words before it: "Colombia's ELN
// rebels", "the Russian FSB".
func (f *finder) modified(n *phrase.Noun, e *document.Entity, m document.Mention) {
	if e.Country == "" && e.Type == document.Org && m.Tokens.First > n.First {
		e.Country = f.landIn(document.Range{First: n.First, End: m.Tokens.First})
	}
	if e.Sector == "" && e.Type == document.Org && m.Tokens.First > n.First { // "pilots' union Cockpit"
		if x, ok := f.roleEnding(n.First, m.Tokens.First-1); ok && x.Kind == role.Group && x.Sector != "UNK" && x.Sector != "CVL" {
			e.Sector = x.Sector
		}
	}
	if next := m.Tokens.End; e.Type == document.Org && e.Country == "" && int(next+1) < len(f.d.Tokens) && f.d.TokenFold(next) == "of" {
		e.Country = f.landIn(document.Range{First: next + 1, End: min(next+5, int32(len(f.d.Tokens)))})
	}
}

// before reads a title that stands in the name's own chunk, or in a chunk of its
// own just before it: "Secretary of State Marco Rubio", "its leader, X,".
func (f *finder) before(n *phrase.Noun, i int, m document.Mention) {
	r := document.Range{First: n.First, End: m.Tokens.First}
	start := i
	if i > 0 {
		p := &f.chunks.Nouns[i-1]
		if p.End == n.First-1 && f.d.TokenFold(p.End) == "of" { // "Secretary of State Marco Rubio"
			if x, ok := f.roleFrom(p.Head, m.Tokens.First); ok && x.End > n.First {
				r.First, start = p.First, i-1
			}
		}
	}
	if x, ok := f.ownTitle(r); ok {
		if p := f.titleBefore(n, i); p != nil { // "its director, Col. Arturo Peña"; but not "his brother, Sen. Pickens"
			if y, ok := f.roleEnding(p.First, p.Head); ok && y.Sector != "CVL" {
				f.bear(m.Entity, p, i-1, y, p.Range)
			}
		}
		c := phrase.Noun{Range: r, Head: x.End - 1, Genitive: n.Genitive}
		f.bear(m.Entity, &c, start, x, r)
		return
	}
	if p := f.titleBefore(n, i); p != nil {
		if x, ok := f.roleEnding(p.First, p.Head); ok {
			f.bear(m.Entity, p, i-1, x, p.Range)
			return
		}
	}
	if r.Len() <= 0 {
		return
	}
	if e := &f.d.Entities[m.Entity]; e.Country == "" { // "Kenyan Eliud Kipchoge"
		e.Country = f.landIn(r)
	}
}

// ownTitle is the title that ends r, the words before a name in its own chunk.
func (f *finder) ownTitle(r document.Range) (found, bool) {
	for last := r.End - 1; last >= r.First; last-- {
		if x, ok := f.roleEnding(r.First, last); ok {
			return x, true
		}
		if t := f.d.Tokens[last].Tag; t == document.POS || !t.IsNoun() && t != document.Period && t != document.JJ {
			break
		}
	}
	return found{}, false
}

// titleBefore is the chunk before chunk i and its comma, if it says what one person
// is: "its leader, X,"; nil if it does not.
func (f *finder) titleBefore(n *phrase.Noun, i int) *phrase.Noun {
	if i == 0 {
		return nil
	}
	p := &f.chunks.Nouns[i-1]
	if p.End != n.First-1 || f.d.Tokens[p.End].Tag != document.Comma || p.Pronoun || f.named[p.Head] >= 0 {
		return nil
	}
	if x, ok := f.roleEnding(p.First, p.Head); !ok || x.Kind != role.Person || x.Plural {
		return nil
	}
	return p
}

// after reads an apposition: "X, the president of Y,", "X, 45, a teacher".
func (f *finder) after(n *phrase.Noun, i int, m document.Mention) {
	d := f.d
	if i+1 >= len(f.chunks.Nouns) || m.Tokens.End != n.End {
		return
	}
	if int(n.End) >= len(d.Tokens) || d.Tokens[n.End].Tag != document.Comma && d.TokenText(n.End) != "(" && d.TokenFold(n.End) != "is" && d.TokenFold(n.End) != "was" {
		return
	}
	next, k := &f.chunks.Nouns[i+1], i+1
	if next.Wh && next.First == n.End+1 && k+1 < len(f.chunks.Nouns) {
		f.heads(m.Entity, next.End, k+1)
		return
	}
	if next.First != n.End+1 || next.Pronoun {
		return
	}
	if d.Tokens[next.Head].Tag == document.CD && k+1 < len(f.chunks.Nouns) && f.chunks.Nouns[k+1].First == next.End+1 {
		k++
		next = &f.chunks.Nouns[k]
	}
	if f.named[next.Head] >= 0 && d.Entities[d.Mentions[f.named[next.Head]].Entity].Type == document.Person {
		return
	}
	x, ok := f.roleEnding(next.First, next.Head)
	if !ok || x.Plural || x.Kind != role.Person || f.inList(n, next) {
		return
	}
	f.bear(m.Entity, next, k, x, next.Range)
}

// heads reads "X, who heads the union": the verb at token at and the body in chunk k
// are the role, the body gives sector and country.
func (f *finder) heads(id, at int32, k int) {
	d := f.d
	n := &f.chunks.Nouns[k]
	switch d.TokenFold(at) {
	case "heads", "headed", "leads", "led", "chairs", "chaired", "runs", "ran", "directs", "commands", "commanded", "oversees", "represents":
	default:
		return
	}
	x, ok := f.roleEnding(n.First, n.Head)
	if !ok {
		x, ok = f.roleFrom(n.Head, min(n.Head+4, int32(len(d.Tokens)))) // chamber of commerce
	}
	if n.First != at+1 || n.Pronoun || f.named[n.Head] < 0 && (!ok || x.Kind != role.Group) {
		return // "who led the way"
	}
	e := &d.Entities[id]
	if e.Role.Empty() {
		end := n.End
		if next, w := f.complement(k); next != nil && w == "of" {
			end = next.End
		}
		e.Role = d.SpanOf(document.Range{First: at, End: end})
	}
	setIfEmpty(&e.Sector, f.bodySector(n, k))
	if ok && x.Sector != "UNK" && x.Sector != "CVL" {
		setIfEmpty(&e.Sector, x.Sector)
	}
	setIfEmpty(&e.Country, f.landOf(n, k))
}

// inList reports whether next is a further member of a list ("X, a soldier and a
// nurse") and not an apposition.
func (f *finder) inList(n, next *phrase.Noun) bool {
	end := int(next.End)
	return end < len(f.d.Tokens) && f.d.Tokens[end].Tag == document.CC && f.d.Tokens[next.First].Tag != document.DT && f.d.Tokens[n.End].Tag == document.Comma &&
		!strings.HasSuffix(f.d.TokenFold(next.Head), "president")
}

// bear gives entity id the role that chunk n states.
func (f *finder) bear(id int32, n *phrase.Noun, i int, x found, words document.Range) {
	d := f.d
	e := &d.Entities[id]
	first := words.First
	for first < words.End-1 && (d.Tokens[first].Tag == document.DT || d.Tokens[first].Tag == document.PRPS || d.Tokens[first].Tag == document.Comma) {
		first++
	}
	if capital(d.TokenText(x.First)) {
		for k := x.First; k > first; k-- { // "in a written statement President X": no part of the title
			if w := d.TokenText(k - 1); !capital(w) && d.Tokens[k-1].Tag != document.POS && d.Tokens[k-1].Tag != document.HYPH && !former(d, document.Range{First: k - 1, End: k}) {
				first = k
			}
		}
	}
	if e.Role.Empty() {
		e.Role = d.SpanOf(document.Range{First: first, End: max(x.End, first+1)})
	}
	sector := f.sectorOf(n, i, x)
	if sector != "UNK" && (e.Sector == "" || e.Sector == "CVL" || sector == "ELI") {
		e.Sector = sector
	}
	if e.Country == "" {
		e.Country = f.landOf(n, i)
	}
	f.entitle(id, d.Fold(d.SpanOf(x.Range)))
	f.relate(n, d.TokenFold(x.End-1), id)
	if last := d.TokenFold(x.End - 1); x.Len() > 1 {
		f.entitle(id, "~"+last) // a foreign minister is "the minister" too
	}
}

// entitle notes that entity id bears a title.
func (f *finder) entitle(id int32, title string) {
	if !slices.Contains(f.titled[title], id) && len(f.titled[title]) < mostBearers {
		f.titled[title] = append(f.titled[title], id)
	}
}

// mostBearers is how many bearers of one title are told apart.
const mostBearers = 16

// landOf is the country that a chunk belongs to: its own words, else its
// complement's ("president of Kenya", "police in Dhaka").
func (f *finder) landOf(n *phrase.Noun, i int) string {
	if c := f.landIn(n.Range); c != "" {
		return c
	}
	for t := n.First; t < n.Head; t++ {
		if regional(f.d.TokenFold(t)) {
			return "" // "European leaders in Kyiv" are not Ukraine's
		}
	}
	for k := i; k < i+3 && k < len(f.chunks.Nouns); k++ {
		next, w := f.complement(k)
		if next == nil || w == "to" || w == "with" || w == "on" || w == "for" && k > i || w == "from" && f.d.Tokens[n.First].Tag == document.PRPS {
			break
		}
		if c := f.landIn(next.Range); c != "" {
			return c
		}
		if m := f.named[next.Head]; m >= 0 {
			if c := f.d.Entities[f.d.Mentions[m].Entity].Country; c != "" {
				return c
			}
		}
	}
	for t := n.First; t < n.Head; t++ { // "a former CIA official"
		if m := f.named[t]; m >= 0 {
			if c := f.d.Entities[f.d.Mentions[m].Entity].Country; c != "" {
				return c
			}
		}
	}
	return ""
}

// figures fills what the article leaves open about well-known people.
func (f *finder) figures() {
	for i := range f.d.Entities {
		e := &f.d.Entities[i]
		if e.Type == document.Org && e.Sector == "" && e.Country == "" || e.Type == document.Person {
			if c, ok := role.Public(f.d.Slice(e.Name), f.d.Fold(e.Name)); ok {
				setIfEmpty(&e.Country, c.Country)
				setIfEmpty(&e.Sector, c.Sector)
			}
		}
	}
}

func setIfEmpty(s *string, v string) {
	if *s == "" {
		*s = v
	}
}

func company(w string) bool {
	switch w {
	case "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "co", "co.", "holdings", "airlines", "airways", "motors", "ag", "gmbh", "s.a.", "sa", "bank",
		"pharmaceuticals", "technologies", "industries", "electronics", "energy", "group", "capital", "partners", "enterprises", "steel", "oil", "petroleum":
		return true
	}
	return false
}
