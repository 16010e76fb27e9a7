package actor

import "dateline/document"

// namedAs is the person whose name is given behind the chunk of tokens r: "One, who would
// give her name only as Dot", "a man called Stan"; -1 if none is.
func (f *finder) namedAs(r document.Range) int32 {
	d := f.d
	end := int32(len(d.Tokens))
	naming := false
	for t := r.End; t+1 < end && t < r.End+14; t++ {
		found := false
		switch w := d.TokenFold(t); w {
		case "called", "named", "nicknamed":
			if first := d.TokenFold(r.First); t > r.End || first != "a" && first != "an" && first != "another" && first != "one" {
				return -1 // the board named Smith
			}
			found = true
		case "name", "names", "identified", "introduced", "goes", "known":
			naming = true
		case "as", "by":
			found = naming
		case ".", ";", ":", "said", "says", "told":
			return -1
		}
		if m := f.named[t+1]; found && m >= 0 {
			if d.Mentions[m].Type == document.Person {
				return d.Mentions[m].Entity
			}
			return -1
		}
	}
	return -1
}

// unnamed notes a chunk that calls somebody nothing, "one", "another", whose name is given
// behind it.
func (f *finder) unnamed(first, end int32) {
	switch f.d.TokenFold(end - 1) {
	case "one", "another", "other", "someone", "somebody":
	default:
		return
	}
	r := document.Range{First: first, End: end}
	if e := f.namedAs(r); e >= 0 {
		m := document.Mention{Span: f.d.SpanOf(r), Tokens: r, Entity: -1, Kind: document.NominalMention, Type: document.Person}
		f.found = append(f.found, nominal{Mention: m, role: f.d.Tokens[end-1].Span, apposed: e, only: true})
	}
}
