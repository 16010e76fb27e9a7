package main

import (
	"strings"

	"dateline/document"
)

// convention brings names to our rules: people without their titles, nothing
// with a leading article or a trailing possessive.
func convention(text string, names []found) []found {
	out := names[:0:0]
	for _, n := range names {
		for {
			before := n.Span
			s := text[n.Start:n.End]
			word, _, more := strings.Cut(s, " ")
			if more && (strings.EqualFold(word, "the") || n.Type == document.Person && isTitle(word)) {
				n.Start += int32(len(word)) + 1
			}
			for _, p := range []string{"'s", "’s"} {
				if strings.HasSuffix(s, p) && len(s) > len(p) {
					n.End -= int32(len(p))
				}
			}
			if n.Span == before {
				break
			}
		}
		out = append(out, n)
	}
	return out
}

// isTitle reports whether word is a title before a person's name.
func isTitle(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "President", "Gen", "General", "Col", "Colonel", "Lt", "Capt", "Captain", "Maj", "Major",
		"Sgt", "Sen", "Senator", "Rep", "Gov", "Governor", "Sir", "Lord", "Lady", "King", "Queen", "Prince", "Princess", "Pope", "Imam", "Sheikh", "Sheik",
		"Rabbi", "Rev", "Reverend", "Judge", "Justice", "Minister", "Secretary", "Chancellor", "Mayor", "Ambassador", "Dame", "Bishop", "Archbishop", "Cardinal":
		return true
	}
	return false
}

// overlay adds those of extra that are of one of types and touch no name, and
// gives a MISC name the type NORP if extra says so.
func overlay(names, extra []found, types ...document.EntityType) []found {
	for _, x := range extra {
		wanted := false
		for _, t := range types {
			wanted = wanted || x.Type == t
		}
		free := true
		for i, n := range names {
			if n.Overlaps(x.Span) {
				free = false
				if wanted && n.Span == x.Span && n.Type == document.Misc && x.Type == document.NORP {
					names[i].Type = document.NORP
				}
			}
		}
		if wanted && free {
			names = append(names, x)
		}
	}
	return names
}
