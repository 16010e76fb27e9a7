package actor

import (
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/role"
)

// found is a role phrase in a chunk.
type found struct {
	role.Role
	document.Range
}

// roleEnding is the longest role phrase that ends with token last, not before first.
func (f *finder) roleEnding(first, last int32) (found, bool) {
	for n := min(int32(5), last-first+1); n > 0; n-- {
		r := document.Range{First: last - n + 1, End: last + 1}
		if x, ok := role.Lookup(f.d.Fold(f.d.SpanOf(r))); ok {
			return found{x, r}, true
		}
	}
	return found{}, false
}

// roleFrom is the longest role phrase that starts with token first: "secretary of
// state", which no chunk holds as a whole.
func (f *finder) roleFrom(first, end int32) (found, bool) {
	for n := min(int32(6), end-first); n > 0; n-- {
		r := document.Range{First: first, End: first + n}
		if x, ok := role.Lookup(f.d.Fold(f.d.SpanOf(r))); ok {
			return found{x, r}, true
		}
	}
	return found{}, false
}

// roleIn is the last role phrase in r, looked for from the right.
func (f *finder) roleIn(r document.Range) (found, bool) {
	for last := r.End - 1; last >= r.First; last-- {
		if x, ok := f.roleEnding(r.First, last); ok {
			return x, true
		}
	}
	return found{}, false
}

// complement is the chunk that follows n after "of", "for", "in" …, with that
// preposition; nil if none does.
func (f *finder) complement(i int) (*phrase.Noun, string) {
	n := &f.chunks.Nouns[i]
	if i+1 >= len(f.chunks.Nouns) {
		return nil, ""
	}
	next := &f.chunks.Nouns[i+1]
	if next.First != n.End+1 || next.Pronoun {
		return nil, ""
	}
	switch w := f.d.TokenFold(n.End); w {
	case "of", "for", "in", "from", "at", "to", "with", "across", "on", "near", "inside":
		return next, w
	}
	return nil, ""
}

// sectorOf is the sector of the chunk n with the role phrase x at its head, what
// stands around it taken into account: "head of the union", "army spokesman".
func (f *finder) sectorOf(n *phrase.Noun, i int, x found) string {
	sector := x.Sector
	if sector == "UNK" || leading(f.d.Fold(f.d.SpanOf(x.Range))) {
		if s := f.sectorAround(n, i, x); s != "" {
			sector = s
		}
	}
	if former(f.d, document.Range{First: n.First, End: x.First}) && sector != "CVL" && sector != "UNK" {
		return "ELI"
	}
	return sector
}

// sectorAround is the sector that the complement or the modifiers of a role give.
func (f *finder) sectorAround(n *phrase.Noun, i int, x found) string {
	if next, w := f.complement(i); next != nil && (w == "of" || w == "for" || w == "at" || w == "with" || w == "in") {
		if s := f.bodySector(next, i+1); s != "" && (w != "in" || x.Sector == "UNK") {
			return s
		}
	}
	if x.First > n.First {
		if m := f.named[x.First-1]; m >= 0 {
			if s := f.d.Entities[f.d.Mentions[m].Entity].Sector; s != "" {
				return s
			}
		}
		if y, ok := f.roleIn(document.Range{First: n.First, End: x.First}); ok && y.Sector != "UNK" && y.Sector != "CVL" {
			return y.Sector
		}
	}
	return ""
}

// bodySector is the sector of the body that a chunk names, empty for a country.
func (f *finder) bodySector(n *phrase.Noun, i int) string {
	if m := f.named[n.Head]; m >= 0 {
		e := &f.d.Entities[f.d.Mentions[m].Entity]
		if e.Sector != "" && e.Sector != "CVL" {
			return e.Sector
		}
		if e.Type == document.PlaceName || e.Type == document.NORP {
			return ""
		}
	}
	if x, ok := f.roleEnding(n.First, n.Head); ok {
		switch {
		case x.Sector == "UNK" && x.Kind == role.Group, x.Sector == "CVL":
			return ""
		case x.Sector == "GOV" && x.Kind == role.Group && generic(f.d.Fold(f.d.SpanOf(x.Range))):
			return "" // "president of the country"
		}
		return f.sectorOf(n, i, x)
	}
	return ""
}

// leading reports whether a role is one that every kind of body has, so that the
// body decides the sector: the president of a bank is no president.
func leading(w string) bool {
	switch w {
	case "president", "vice president", "head", "leader", "director", "chairman", "chairwoman", "chairperson", "chief", "secretary", "secretary-general",
		"secretary general", "member", "official", "officials", "officer", "director general", "director-general", "spokesman", "spokeswoman",
		"spokesperson", "adviser", "advisor", "aide", "commissioner", "deputy", "governor", "minister", "delegate", "representative", "workers", "worker",
		"executive", "manager", "speaker", "members", "leaders", "founder", "director of", "leadership", "delegation", "analyst", "staff", "employees", "commander",
		"supporters", "supporter", "expert", "experts", "economist", "researcher", "lawyer":
		return true
	}
	return false
}

func generic(w string) bool {
	switch w {
	case "country", "nation", "republic", "state", "states", "countries", "nations", "capital", "bloc", "power", "powers":
		return true
	}
	return false
}

// former reports whether a modifier in r says that the office is over.
func former(d *document.Document, r document.Range) bool {
	for i := r.First; i < r.End; i++ {
		w := d.TokenFold(i)
		switch w {
		case "former", "ex", "ousted", "deposed", "retired", "late", "disgraced", "jailed", "exiled", "toppled", "outgoing-", "erstwhile", "one-time", "onetime":
			return true
		}
		if strings.HasPrefix(w, "ex-") {
			return true
		}
	}
	return false
}
