package main

import "dateline/document"

// article is a line of a corpus: text and gold names, in code points.
type article struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Entities []span `json:"entities"`
}

type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Type  string `json:"type"`
}

// typeOf is our type for a corpus's label.
func typeOf(label string) document.EntityType {
	switch label {
	case "PERSON", "PER":
		return document.Person
	case "ORG", "ORGANIZATION", "ORGANISATION":
		return document.Org
	case "PLACE", "GPE", "LOC", "LOCATION", "FAC", "FACILITY":
		return document.PlaceName
	case "NORP":
		return document.NORP
	case "MISC":
		return document.Misc
	}
	return document.NoEntity
}

// found is a gold or found name, in bytes.
type found struct {
	document.Span
	Type document.EntityType
}

// names are the article's names in bytes of its text.
func (a *article) names() []found {
	offsets := make([]int32, 0, len(a.Text)+1)
	for i := range a.Text {
		offsets = append(offsets, int32(i))
	}
	offsets = append(offsets, int32(len(a.Text)))
	var out []found
	for _, e := range a.Entities {
		if t := typeOf(e.Type); t != document.NoEntity && e.Start < e.End && e.End < len(offsets) {
			out = append(out, found{document.Span{Start: offsets[e.Start], End: offsets[e.End]}, t})
		}
	}
	return out
}
