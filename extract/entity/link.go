package entity

import (
	"strings"

	"dateline/document"
)

// link makes an entity of every group of mentions that name the same thing:
// the same words, or of people, a full name seen before that ends in the same one.
func link(d *document.Document) {
	byName := make(map[string]int32, len(d.Mentions))
	byLast := make(map[string]int32, len(d.Mentions))
	for i := range d.Mentions {
		m := &d.Mentions[i]
		key := string(rune('0'+m.Type)) + d.Fold(m.Span)
		e, ok := byName[key]
		if !ok && m.Type == document.Person && m.Tokens.Len() == 1 {
			e, ok = byLast[d.Fold(m.Span)]
		}
		if !ok {
			e = int32(len(d.Entities))
			d.Entities = append(d.Entities, document.Entity{Type: m.Type, Name: m.Span})
			if m.Type == document.Person {
				words := strings.Fields(d.Fold(m.Span))
				byLast[words[len(words)-1]] = e
			}
		}
		byName[key] = e
		m.Entity = e
	}
}
