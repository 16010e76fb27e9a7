package pos

import "dateline/document"

// particles sets right small words by what follows them: "about 40" and "over $3" have adverbs, so has the first "as" of
// "as good as"; "that" at the end of a sentence and "her" without a noun stand for somebody or something. In EWT's and GUM's training texts
// these hold of 91 of 97, 44 of 49, 181 of 183, 55 of 55 and 80 of 80 cases.
func particles(d *document.Document) {
	k := d.Tokens
	for i := 0; i+1 < len(k); i++ {
		next := k[i+1].Tag
		switch k[i].Tag {
		case document.IN:
			switch d.TokenFold(int32(i)) {
			case "about", "over":
				if next == document.CD || next == document.Dollar {
					k[i].Tag = document.RB
				}
			case "as":
				if (next == document.JJ || next == document.RB) && again(d, i+2) {
					k[i].Tag = document.RB
				}
			case "that":
				if next == document.Period {
					k[i].Tag = document.DT
				}
			}
		case document.PRPS:
			if d.TokenFold(int32(i)) == "her" && ends(next) {
				k[i].Tag = document.PRP
			}
		}
	}
}

// again reports whether one of the four tokens from i on is "as".
func again(d *document.Document, i int) bool {
	for end := min(len(d.Tokens), i+4); i < end; i++ {
		if d.TokenFold(int32(i)) == "as" {
			return true
		}
	}
	return false
}

// ends reports whether no noun phrase goes on with a token of this tag.
func ends(t document.Tag) bool {
	switch t {
	case document.Period, document.Comma, document.IN, document.TO, document.DT, document.PRP:
		return true
	}
	return false
}
