package entity

import (
	"dateline/document"
	"dateline/internal/wordtable"
)

// inverted takes a family name written first into the name: "Sorrell, Anna" in the heads of mail and in lists. It must stand by
// itself, from a line's start or a sign to the next, since "Thanks, Anna" and "In Reading, Anna" are no names.
func (s *Stage) inverted(d *document.Document) {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		k := m.Tokens.First - 2
		if m.Type != document.Person || m.Tokens.Len() > 2 || k < 0 || d.TokenText(k+1) != "," || !s.firstName(d, m.Tokens.First) {
			continue
		}
		if !capital(d.TokenText(k)) || s.flags(d.TokenFold(k))&wordtable.CommonWord != 0 || i > 0 && d.Mentions[i-1].Tokens.End > k+1 {
			continue
		}
		if !apartFrom(d, k-1, k) || !apartFrom(d, m.Tokens.End, m.Tokens.End-1) {
			continue
		}
		m.Tokens.First = k
		m.Span = d.SpanOf(m.Tokens)
	}
	d.Mentions = lastOfOverlapping(d.Mentions)
}

// apartFrom reports whether token i, beside token of, ends what token of belongs to: a sign, another line, or no token at all.
func apartFrom(d *document.Document, i, of int32) bool {
	if i < 0 || int(i) >= len(d.Tokens) {
		return true
	}
	switch d.TokenText(i) {
	case ";", ":", "(", ")", "<", ">", "[", "]", "/", "@", "|", "\"", "“", "”":
		return true
	}
	a, b := min(i, of), max(i, of)
	for _, c := range d.Text[d.Tokens[a].End:d.Tokens[b].Start] {
		if c == '\n' {
			return true
		}
	}
	return false
}

// lastOfOverlapping drops mentions that the next one took in.
func lastOfOverlapping(ms []document.Mention) []document.Mention {
	out := ms[:0]
	for _, m := range ms {
		for len(out) > 0 && out[len(out)-1].End > m.Start {
			out = out[:len(out)-1]
		}
		out = append(out, m)
	}
	return out
}
