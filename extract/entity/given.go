package entity

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"dateline/document"
)

// given makes mentions of the spans that the input brings, in code points of the text.
func given(d *document.Document) {
	var at, points int32
	spans := slices.Clone(d.GivenEntities)
	slices.SortStableFunc(spans, func(a, b document.GivenSpan) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	for _, g := range spans {
		at, points = forward(d.Text, at, points, g.Start)
		end, reached := forward(d.Text, at, points, g.End)
		t := typeNamed(g.Type)
		if reached < g.End || end <= at || t == document.NoEntity {
			continue
		}
		s := document.Span{Start: at, End: end}
		r := d.TokensIn(s)
		for r.Len() > 0 && d.Tokens[r.First].Start < s.Start {
			r.First++
		}
		for r.Len() > 0 && d.Tokens[r.End-1].End > s.End {
			r.End--
		}
		d.Mentions = append(d.Mentions, document.Mention{Span: s, Tokens: r, Entity: -1, Type: t})
	}
}

// forward moves from byte offset at, which is code point points, to code point want.
func forward(text string, at, points, want int32) (int32, int32) {
	for points < want && int(at) < len(text) {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += int32(size)
		points++
	}
	return at, points
}

func typeNamed(s string) document.EntityType {
	for t := document.Person; t <= document.Misc; t++ {
		if t.String() == s {
			return t
		}
	}
	switch s {
	case "PER":
		return document.Person
	case "GPE", "LOC", "LOCATION", "FAC", "FACILITY":
		return document.PlaceName
	case "ORGANIZATION":
		return document.Org
	}
	return document.NoEntity
}
