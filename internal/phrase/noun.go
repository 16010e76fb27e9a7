package phrase

import "dateline/document"

// noun reads a noun chunk that starts at token i and returns the token after it,
// or i if none starts there.
func (s *scanner) noun(i, first int32) int32 {
	switch t := s.tag(i); {
	case t == document.PRP || t == document.EX:
		s.add(Noun{Range: document.Range{First: i, End: i + 1}, Head: i, Genitive: -1, Pronoun: true})
		return i + 1
	case t == document.WP || t == document.WDT || t == document.WPS && !s.modifies(i+1):
		s.add(Noun{Range: document.Range{First: i, End: i + 1}, Head: i, Genitive: -1, Pronoun: true, Wh: true})
		return i + 1
	case t == document.IN && s.word(i) == "that" && s.relative(i, first):
		s.add(Noun{Range: document.Range{First: i, End: i + 1}, Head: i, Genitive: -1, Pronoun: true, Wh: true})
		return i + 1
	}
	n := Noun{Range: document.Range{First: i}, Head: -1, Genitive: -1}
	j := i
	for j < s.end {
		next := s.part(&n, j)
		if next == j {
			break
		}
		j = next
	}
	if n.Head < 0 {
		return s.elliptic(i, j)
	}
	n.End = n.Head + 1
	s.add(n)
	return n.End
}

// part takes token j into the chunk n if it belongs there.
func (s *scanner) part(n *Noun, j int32) int32 {
	started := j > n.First
	switch t := s.tag(j); {
	case t.IsNoun():
		if s.halfVerb(j) {
			return j
		}
		if n.Head >= 0 && dayWord(s.word(j)) && s.tag(j+1) != document.POS {
			return j // "the minister Thursday"
		}
		if n.Head >= 0 && timeless(s.word(j)) && (s.tag(j+1) == document.CD || !s.tag(j+1).IsNoun() && s.tag(j) == document.NNP && s.tag(j-1) != document.NNP) {
			return j // "signed 14 agreements Feb. 2"
		}
		n.Head = j
		return j + 1
	case t == document.POS:
		if n.Head == j-1 && s.modifies(j+1) {
			n.Genitive, n.Head = j, -1
			return j + 1
		}
		return j
	case t == document.HYPH && started && s.compound(j+1):
		if s.tag(j+1).IsNoun() && !(s.tag(j-1) == document.JJ && describes(s.word(j+1)) && s.reaches(j+2)) {
			n.Head = j + 1
		} else if t := s.tag(j + 1); (t == document.VBG || t == document.IN || t == document.RP) && s.tag(j-1).IsNoun() && !s.reaches(j+2) {
			n.Head = j + 1 // "the hostage-taking ended", "a sit-in"
		} else {
			n.Head = -1 // "a rebel-held area"
		}
		return j + 2
	case n.Head >= 0 && t == document.CD:
		return s.after(n, j)
	case n.Head >= 0 && t == document.JJ && s.tag(j+1).IsNoun() && s.tag(j-1).IsProper() && !timeless(s.word(j-1)) && !timeless(s.word(j+1)):
		n.Head = -1 // "California Democratic lawmaker"
		return j + 1
	case t == document.VBG && n.Head == j-1 && s.tag(j-1) == document.NN && s.tag(j+1).IsNoun() && !s.tag(j+1).IsProper() && started && s.tag(n.First) == document.DT:
		n.Head = -1 // "a data sharing agreement"
		return j + 1
	case n.Head >= 0:
		return j
	case t == document.DT || t == document.PDT || t == document.PRPS || t == document.WPS:
		if started && s.tag(j-1) != document.PDT && s.tag(j-1) != document.RB && s.word(j-1) != "all" && s.word(j-1) != "both" && s.word(j-1) != "half" {
			return j
		}
		return j + 1
	case t == document.CD, t == document.JJ, t == document.JJR, t == document.JJS, t == document.Dollar, t == document.AFX,
		t == document.RBS && s.tag(j-1) == document.IN && s.tag(j+1) == document.CD:
		return j + 1
	case t == document.VBN || t == document.VBG || t == document.VBD:
		if s.participle(n, j, started) {
			return j + 1
		}
	case t == document.RB || t == document.RBR || t == document.RBS:
		if x := s.tag(j + 1); (x == document.JJ || x == document.CD || x == document.VBN && started) && s.reaches(j+1) {
			return j + 1
		}
	case t == document.CC && started && s.word(j) != "but" && s.modifier(s.tag(j-1)) && s.modifier(s.tag(j+1)) && s.reaches(j+1):
		return j + 1 // "new and massive sanctions"
	case t == document.Comma && started && s.tag(j-1) == document.JJ && (s.tag(j+1) == document.JJ || s.tag(j+1) == document.VBN) && s.reaches(j+1):
		return j + 1 // "a long, bitter war"
	case (t == document.OpenQuote || t == document.CloseQuote) && s.reaches(j+1) && (started || t == document.OpenQuote && s.modifier(s.tag(j+1))):
		if started {
			return j + 1 // a "serious" offer
		}
	case t == document.IN && !started && s.tag(j+1) == document.HYPH && s.d.Tokens[j].End == s.d.Tokens[j+1].Start && s.compound(j+2):
		return j + 1 // "in-person talks"
	case t == document.IN && started && s.word(j-1) == "more" && s.word(j) == "than" && s.tag(j+1) == document.CD:
		return j + 1
	case t == document.IN && !started && (s.tag(j+1) == document.CD || s.word(j+1) == "least" || s.word(j+1) == "most"):
		switch s.word(j) {
		case "about", "around", "over", "under", "nearly":
			return j + 1
		case "at": // "at least nine"
			if s.tag(j+1) != document.CD && s.tag(j+2) == document.CD {
				return j + 1
			}
		}
	}
	return j
}

// describes reports whether a noun makes an adjective of the one before its hyphen:
// "left-[wing] and liberal groups".
func describes(w string) bool {
	switch w {
	case "wing", "term", "level", "scale", "range", "profile", "tech", "income", "speed", "party", "state", "class":
		return true
	}
	return false
}

// after takes a number that follows a noun: "Boeing 737", but not a year or "May 5".
func (s *scanner) after(n *Noun, j int32) int32 {
	if s.tag(j-1).IsProper() && s.tag(j+1).IsNoun() && (!timeless(s.word(j-1)) || s.tag(n.First) == document.DT) {
		n.Head = -1 // "a May 15 deadline"
		return j + 1
	}
	return j
}

// participle reports whether the verb form at j modifies a noun after it.
func (s *scanner) participle(n *Noun, j int32, started bool) bool {
	if !s.reaches(j + 1) {
		return false
	}
	if started {
		return s.tag(j) != document.VBD || s.tag(j-1) == document.DT || s.tag(j-1) == document.PRPS
	}
	if s.tag(j) != document.VBN || !s.tag(j+1).IsNoun() && s.tag(j+1) != document.JJ {
		return false
	}
	p := s.tag(j - 1)
	return p == document.IN || p == document.CC && !s.goesOnPerfect(j) || p.IsVerb() && p != document.VBN || j == s.first
}

// reaches reports whether a noun follows within a few modifiers.
func (s *scanner) reaches(j int32) bool {
	for k := j; k < j+6; k++ {
		t := s.tag(k)
		if t.IsNoun() {
			return true
		}
		if !s.modifier(t) && t != document.CC && t != document.HYPH && t != document.Comma && t != document.OpenQuote && t != document.CloseQuote {
			return false
		}
	}
	return false
}

func (s *scanner) modifier(t document.Tag) bool {
	return t == document.JJ || t == document.JJR || t == document.JJS || t == document.CD || t == document.VBN || t == document.VBG || t.IsNoun()
}

// modifies reports whether token j can go on a chunk after a genitive.
func (s *scanner) modifies(j int32) bool {
	t := s.tag(j)
	return s.modifier(t) || t == document.RB || t == document.RBS || t == document.OpenQuote || t == document.Dollar
}

// elliptic makes a chunk of a number, quantifier or adjective that stands for a
// noun: "dozens" is a noun, but "three were killed", "several", "the dead".
func (s *scanner) elliptic(i, j int32) int32 {
	if j == i {
		return i
	}
	last := s.tag(j - 1)
	alone := last == document.CD || last == document.DT && j == i+1 && standsAlone(s.word(i)) || j > i+1 && s.tag(i) == document.DT && last == document.JJ ||
		last == document.JJ && standsAlone(s.word(j-1))
	if !alone {
		return i
	}
	s.add(Noun{Range: document.Range{First: i, End: j}, Head: j - 1, Genitive: -1, Pronoun: last == document.DT})
	return j
}

// relative reports whether the word "that" at i is a relative pronoun: after a
// noun and before a verb.
func (s *scanner) relative(i, first int32) bool {
	if i == first || !s.tag(i-1).IsNoun() {
		return false
	}
	t := s.tag(i + 1)
	return t == document.MD || t == document.VBD || t == document.VBZ || t == document.VBP || (t == document.RB && (s.tag(i+2).IsVerb() || s.tag(i+2) == document.MD))
}

func (s *scanner) add(n Noun) { s.out.Nouns = append(s.out.Nouns, n) }

func standsAlone(w string) bool {
	switch w {
	case "this", "that", "these", "those", "some", "all", "both", "many", "several", "others", "another", "each", "more", "few", "neither", "either":
		return true
	}
	return false
}

func dayWord(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight":
		return true
	}
	return false
}

func timeless(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.":
		return true
	}
	return dayWord(w)
}
