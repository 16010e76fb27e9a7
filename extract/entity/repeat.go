package entity

import (
	"slices"

	"dateline/document"
)

// known is a name of the article and how often the model found it and passed it over.
type known struct {
	kind   document.EntityType
	found  int
	missed []document.Mention
}

// repeated adds mentions of bodies, places and groups that the model passed over, where it found the same name, so written, at least as
// often in the article. People are added by their family names (missed).
func repeated(d *document.Document) {
	names := make(map[string]*known, len(d.Mentions))
	lengths := 0 // in tokens, a bit each
	for _, m := range d.Mentions {
		if m.Type == document.Person || int32(m.Tokens.Len()) > longestName || m.End-m.Start < 3 {
			continue
		}
		k := names[d.Slice(m.Span)]
		if k == nil {
			k = &known{kind: m.Type}
			names[d.Slice(m.Span)] = k
		}
		k.found++
		lengths |= 1 << m.Tokens.Len()
	}
	if len(names) == 0 {
		return
	}
	next := 0
	for i := int32(0); i < int32(len(d.Tokens)); {
		for next < len(d.Mentions) && d.Mentions[next].Tokens.End <= i {
			next++
		}
		limit := int32(len(d.Tokens))
		if next < len(d.Mentions) {
			limit = d.Mentions[next].Tokens.First
		}
		switch {
		case limit <= i:
			i = d.Mentions[next].Tokens.End
		case !capital(d.TokenText(i)):
			i++
		default:
			i = passedOver(d, names, lengths, i, limit)
		}
	}
	var out []document.Mention
	for _, k := range names {
		if k.found >= len(k.missed) {
			out = append(out, k.missed...)
		}
	}
	slices.SortFunc(out, func(a, b document.Mention) int { return int(a.Start - b.Start) })
	d.Mentions = merge(d.Mentions, out)
}

// longestName is the length in tokens of the names that are looked for.
const longestName int32 = 6

// passedOver notes the longest name that begins at token i and ends by limit, and is where to go on.
func passedOver(d *document.Document, names map[string]*known, lengths int, i, limit int32) int32 {
	for n := min(longestName, limit-i); n > 0; n-- {
		if lengths>>n&1 == 0 {
			continue
		}
		end := i + n
		r := document.Range{First: i, End: end}
		k := names[d.Slice(d.SpanOf(r))]
		if k == nil {
			continue
		}
		proper := r.Len() > 1 || d.Tokens[i].Tag.IsProper()
		if proper && !partOfName(d, i-1) && !partOfName(d, end) {
			k.missed = append(k.missed, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: k.kind})
		}
		return end
	}
	return i + 1
}

// partOfName reports whether token i looks like part of a name with what stands beside it.
func partOfName(d *document.Document, i int32) bool {
	return i >= 0 && int(i) < len(d.Tokens) && d.Tokens[i].Tag.IsProper() && capital(d.TokenText(i))
}
