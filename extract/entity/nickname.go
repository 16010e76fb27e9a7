package entity

import (
	"slices"

	"dateline/document"
)

// nicknames makes one person's name of a first name, a nickname in marks and a
// family name, Gaz ‘Spanner’ Pullman, whatever the names stage took the parts for.
func (s *Stage) nicknames(d *document.Document) {
	var found []document.Mention
	for i := range d.Marks {
		m := &d.Marks[i]
		r := d.TokensIn(m.Content)
		first, last := r.First-2, r.End+1
		if r.Len() < 1 || r.Len() > 2 || first < 0 || int(last) >= len(d.Tokens) || d.Tokens[first].End+1 != m.Start || d.Tokens[last].Start != m.End+1 {
			continue
		}
		if !namelike(d, first) || !namelike(d, last) || !capital(d.TokenText(r.First)) || cutTitle(d.TokenFold(first)) || headWord(d.TokenFold(last)) {
			continue
		}
		x := document.Range{First: first, End: last + 1}
		found = append(found, document.Mention{Span: d.SpanOf(x), Tokens: x, Entity: -1, Type: document.Person})
	}
	if len(found) == 0 {
		return
	}
	kept := d.Mentions[:0:0]
	k := 0
	for _, m := range d.Mentions {
		for k < len(found) && found[k].End <= m.Start {
			k++
		}
		if k == len(found) || !found[k].Overlaps(m.Span) {
			kept = append(kept, m)
			continue
		}
		if m.Type == document.Person { // with what more of the name it has
			x := &found[k]
			x.Tokens.First, x.Tokens.End = min(x.Tokens.First, m.Tokens.First), max(x.Tokens.End, m.Tokens.End)
			x.Span = d.SpanOf(x.Tokens)
		}
	}
	d.Mentions = slices.Clip(merge(kept, found))
}

// namelike reports whether token i may be a part of a name: a capital, then small letters.
func namelike(d *document.Document, i int32) bool {
	w := d.TokenText(i)
	return len(w) > 2 && capital(w) && w[1] >= 'a' && d.Tokens[i].Tag.IsProper()
}
