package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/role"
)

// known finds the bodies and people of our tables that the name finder missed,
// adds them as names, and gives those it found their country and sector.
func (f *finder) known() {
	d := f.d
	var added []document.Mention
	byName := f.byName()
	for i := int32(0); int(i) < len(d.Tokens); i++ {
		n, code, kind := f.knownAt(i)
		if n == 0 {
			continue
		}
		if x, ok := f.roleFrom(i, min(i+4, int32(len(d.Tokens)))); ok && n == 1 && x.Len() > 1 {
			continue // the Labour Minister is no party's
		}
		r := document.Range{First: i, End: i + n}
		span := d.SpanOf(r)
		if kind == document.Person && (f.compound(r.End) || i > 1 && f.compound(i-1)) {
			continue // Ortega-Lynch is no Ortega
		}
		if f.another(r, code) {
			i += n - 1
			continue
		}
		if id := f.bearer(r); id >= 0 {
			e := &d.Entities[id]
			f.retype(id, r, kind)
			if kind == document.Person || e.Type != document.Person || f.lower {
				setIfEmpty(&e.Country, code.Country)
				if kind != document.Person {
					setIfEmpty(&e.Sector, code.Sector)
				}
			}
			if kind == document.Org && e.Type == document.Org {
				setIfEmpty(&e.Country, code.Country)
				setIfEmpty(&e.Sector, code.Sector)
			}
		} else if f.proper(r, kind) {
			name := strings.TrimPrefix(d.Fold(span), "the ")
			id, ok := byName[name]
			if ok = ok && d.Entities[id].Type == kind; !ok {
				id = int32(len(d.Entities))
				byName[name] = id
				d.Entities = append(d.Entities, document.Entity{Type: kind, Name: span, Country: code.Country, Sector: code.Sector})
			}
			added = append(added, document.Mention{Span: span, Tokens: r, Entity: id, Type: kind, Kind: document.NameMention})
		}
		i += n - 1
	}
	if len(added) > 0 {
		f.merge(added)
	}
}

// byName is every person and body by the folded name, people by their last word too.
func (f *finder) byName() map[string]int32 {
	d := f.d
	out := make(map[string]int32, 2*len(d.Entities))
	note := func(key string, id int) {
		if _, ok := out[key]; !ok {
			out[key] = int32(id)
		}
	}
	for i := range d.Entities {
		if e := &d.Entities[i]; e.Type == document.Person || e.Type == document.Org {
			note(strings.TrimPrefix(d.Fold(e.Name), "the "), i)
		}
	}
	for i := range d.Entities {
		if e := &d.Entities[i]; e.Type == document.Person {
			name := d.Fold(e.Name)
			note(name[strings.LastIndexByte(name, ' ')+1:], i)
		}
	}
	return out
}

// retype lets the tables say what a name is, where the name finder took the whole
// of a well-known body for a person, or a public figure for a group.
func (f *finder) retype(id int32, r document.Range, kind document.EntityType) {
	d := f.d
	e := &d.Entities[id]
	if e.Type == kind || d.SpanOf(r) != e.Name || e.Type != document.Person && e.Type != document.NORP || r.Len() == 1 && e.Name.Len() < 6 || e.Gender != document.UnknownGender {
		return
	}
	e.Type = kind
	for i := range d.Mentions {
		if d.Mentions[i].Entity == id {
			d.Mentions[i].Type = kind
		}
	}
}

// another reports whether the words before r say that it is some other country's
// body of that name: "Chile's Defense Department".
func (f *finder) another(r document.Range, c role.Code) bool {
	if _, ok := role.Lookup(f.d.Fold(f.d.SpanOf(r))); !ok || r.First == 0 {
		return false
	}
	land := f.landIn(document.Range{First: max(0, r.First-3), End: r.First})
	return land != "" && land != c.Country
}

// knownAt is the longest name of the tables that starts at token i.
func (f *finder) knownAt(i int32) (int32, role.Code, document.EntityType) {
	d := f.d
	longest := role.Longest(d.TokenFold(i))
	if longest == 0 || !f.lower && !capital(d.TokenText(i)) {
		return 0, role.Code{}, 0
	}
	for n := min(int32(longest), int32(len(d.Tokens))-i); n > 0; n-- {
		span := d.SpanOf(document.Range{First: i, End: i + n})
		if span.Len() > 80 {
			continue
		}
		if c, ok := role.Body(d.Slice(span), d.Fold(span)); ok {
			return n, c, document.Org
		}
		if c, ok := role.Public(d.Slice(span), d.Fold(span)); ok && (n > 1 || !f.lower) {
			return n, c, document.Person
		}
	}
	return 0, role.Code{}, 0
}

// bearer is the entity of a name mention that covers r, or that ends with it and
// holds most of it; -1 if there is none.
func (f *finder) bearer(r document.Range) int32 {
	m := f.named[r.End-1]
	if m < 0 {
		return -1
	}
	x := f.d.Mentions[m]
	if f.d.TokenFold(r.First) == "the" {
		r.First++
	}
	if x.Tokens.First <= r.First && x.Tokens.End >= r.End || x.Type == document.Person && x.Tokens.End == r.End {
		return x.Entity
	}
	return -1
}

// proper reports whether the words of r cannot be plain words: several words, or
// one with capitals inside a sentence or in all its letters.
func (f *finder) proper(r document.Range, kind document.EntityType) bool {
	for t := r.First; t < r.End; t++ {
		if f.named[t] >= 0 && !f.d.Mentions[f.named[t]].Tokens.Contains(r.First) && f.d.Mentions[f.named[t]].Tokens.End > r.End {
			return false
		}
	}
	if r.Len() > 1 {
		return true
	}
	w := f.d.TokenText(r.First)
	if len(w) < 3 || f.lower {
		return false
	}
	if s := f.d.SentenceAt(f.d.Tokens[r.First].Start); kind == document.Person || s >= 0 && f.d.Sentences[s].Tokens.Len() <= 3 {
		return true
	}
	for i := 1; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			return true
		}
	}
	return f.d.Tokens[r.First].Tag.IsProper()
}

// merge inserts name mentions and marks their tokens.
func (f *finder) merge(added []document.Mention) {
	d := f.d
	d.Mentions = append(d.Mentions, added...)
	sortMentions(d.Mentions)
	for i := range f.named {
		f.named[i] = -1
	}
	f.cover()
}
