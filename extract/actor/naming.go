package actor

import (
	"dateline/document"
	"dateline/internal/phrase"
)

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
		case "himself", "herself":
			switch d.TokenFold(t - 1) {
			case "calls", "called", "calling", "names", "styles":
				found = true
			}
		case ",":
			found = naming && t > r.End+2 // gave only his first name, Earl
		case "as", "by", "sign", "nickname", "alias":
			found = naming
		case ".", ";", ":", "said", "says", "told":
			return -1
		}
		m := f.named[t+1]
		if found && m < 0 && t+2 < end && capital(d.TokenText(t+1)) {
			m = f.named[t+2] // Commander X
		}
		if found && m >= 0 {
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

// who notes a chunk that no table knows as a person if "who" follows it: "another regular, who".
func (f *finder) who(n *phrase.Noun) {
	d := f.d
	i := n.End
	if int(i)+1 < len(d.Tokens) && d.Tokens[i].Tag == document.Comma {
		i++
	}
	if int(i) >= len(d.Tokens) || d.TokenFold(i) != "who" || n.Range.Len() < 2 || d.Tokens[n.Head].Tag != document.NN && d.Tokens[n.Head].Tag != document.JJ || f.named[n.Head] >= 0 {
		return
	}
	switch d.TokenFold(n.First) {
	case "a", "an", "another", "one", "the":
	default:
		return
	}
	m := document.Mention{Span: d.SpanOf(n.Range), Tokens: n.Range, Entity: -1, Kind: document.NominalMention, Type: document.Person}
	f.found = append(f.found, nominal{Mention: m, role: d.Tokens[n.Head].Span, apposed: f.namedAs(n.Range), definite: d.TokenFold(n.First) == "the"})
}
