package phrase

import "dateline/document"

// verb reads a verb group that starts at token i and returns the token after it,
// or i if none starts there.
func (s *scanner) verb(i, first int32) int32 {
	v := Verb{Range: document.Range{First: i}, Head: -1, Particle: -1, Modal: -1}
	j := i
	if s.compound(i) && !s.halfVerb(i-2) {
		return i
	}
	switch t := s.tag(i); {
	case t == document.TO:
		v.Form = Infinitive
		for j = i + 1; s.adverb(j); j++ {
			v.Negative = v.Negative || negation(s.word(j))
		}
		if s.tag(j) != document.VB {
			return i
		}
	case t == document.MD:
		v.Modal = i
		v.Past = s.word(i) == "would" || s.word(i) == "could" || s.word(i) == "might"
		j = i + 1
	case t == document.VBD || t == document.VBZ || t == document.VBP:
		v.Past = t == document.VBD
	case t == document.VB:
		v.Form = Bare
	case t == document.VBG && !s.adjectival(i, first):
		v.Form = Gerund
	case t == document.VBN && !s.adjectival(i, first):
		v.Form = Participle
	default:
		return i
	}
	return s.group(v, j)
}

// group reads the rest of the group from token j: auxiliaries, adverbs, the main
// verb, a particle. A chunk between auxiliary and verb means inversion.
func (s *scanner) group(v Verb, j int32) int32 {
	for j < s.end {
		t := s.tag(j)
		if v.Head >= 0 && s.halfVerb(j) {
			j += 2
			continue
		}
		if !t.IsVerb() {
			if s.adverb(j) && s.leads(j+1, v.Modal >= 0 || v.Head >= 0) {
				v.Negative = v.Negative || negation(s.word(j))
				j++
				continue
			}
			break
		}
		w := s.word(j)
		if v.Head >= 0 { // what stood before was an auxiliary
			if !s.joins(&v, j) {
				break
			}
		}
		v.Head = j
		j++
		if !auxiliary(w) {
			break
		}
	}
	if v.Head < 0 {
		if v.Modal < 0 {
			return v.First
		}
		v.Head = v.Modal
	}
	v.End = v.Head + 1
	s.tail(&v)
	s.out.Verbs = append(s.out.Verbs, v)
	return v.End
}

// halfVerb reports whether token i is the first half of a verb with a hyphen: "[test]-fired
// a missile".
func (s *scanner) halfVerb(i int32) bool {
	if i < s.first || !s.tag(i).IsNoun() || !s.compound(i+2) || s.tag(i+1) != document.HYPH {
		return false
	}
	switch s.d.TokenFold(i) {
	case "test", "fire", "cold", "force", "gang", "hand", "short", "air", "drone":
	default:
		return false
	}
	t := s.plain(i + 2)
	return (t == document.VBD || t == document.VBN) && (s.opensNoun(i+3) && !s.plain(i+3).IsNoun() || s.word(i+3) == "by" || s.plain(i+3) == document.CD)
}

// compound reports whether token i is the second half of "rebel-held".
func (s *scanner) compound(i int32) bool {
	return int(i) < len(s.d.Tokens) && s.tag(i-1) == document.HYPH && s.d.Tokens[i-1].End == s.d.Tokens[i].Start
}

// joins reports whether the verb at j goes on the group whose last verb is
// v.Head, an auxiliary, and says what that auxiliary meant.
func (s *scanner) joins(v *Verb, j int32) bool {
	w, t := s.word(v.Head), s.tag(j)
	switch {
	case beForm(w):
		if t == document.VBG {
			v.Progress = true
			return true
		}
		if t == document.VBN || t == document.VBD {
			v.Passive = true
			return true
		}
	case haveForm(w):
		if t == document.VBN || t == document.VBD || t == document.VB && s.word(j) == "become" {
			v.Perfect = true
			return true
		}
	case doForm(w):
		return t == document.VB || t == document.VBP
	case getForm(w):
		if t == document.VBN {
			v.Passive = true
			return true
		}
	}
	return false
}

// tail takes a particle, and negation after the verb ("will not", "has no").
func (s *scanner) tail(v *Verb) {
	if s.tag(v.End) == document.RP {
		v.Particle = v.End
		v.End++
	} else if s.tag(v.End) == document.RB && s.tag(v.End+1) != document.TO && particle(s.word(v.End)) {
		v.Particle = v.End
		v.End++
	}
	if s.tag(v.End) == document.RB && negation(s.word(v.End)) && (s.tag(v.End+1) != document.JJ || v.Head == v.Modal || auxiliary(s.word(v.Head))) {
		v.Negative = true // but "pleaded not guilty" did plead
	}
	for k := v.First - 1; k >= v.First-2 && s.tag(k) == document.RB; k-- {
		v.Negative = v.Negative || negation(s.word(k))
	}
	w := s.word(v.Head)
	if (w == "going" && v.Progress || beForm(w) && (s.word(v.End) == "about" || s.word(v.End) == "set" || s.word(v.End) == "due")) && s.tag(v.End+boolInt(w != "going")) == document.TO {
		v.Going = true
	}
}

// adverb reports whether token j may stand inside a verb group.
func (s *scanner) adverb(j int32) bool {
	t := s.tag(j)
	return t == document.RB || t == document.RBR || t == document.RBS
}

// leads reports whether, within a few adverbs from j on, the verb group goes on.
func (s *scanner) leads(j int32, open bool) bool {
	for range 3 {
		if s.tag(j).IsVerb() {
			return open
		}
		if !s.adverb(j) {
			return false
		}
		j++
	}
	return false
}

// adjectival reports whether the participle at i stands before a noun that it
// modifies, so that it belongs to a noun chunk.
func (s *scanner) adjectival(i, first int32) bool {
	p := s.tag(i - 1)
	if i == first {
		return s.tag(i) == document.VBN && (s.tag(i+1).IsNoun() || s.tag(i+1) == document.JJ) && s.reaches(i+1) // "Jailed opposition leaders were freed"
	}
	switch p {
	case document.DT, document.PRPS, document.JJ, document.POS, document.CD:
		return s.reaches(i + 1)
	case document.CC:
		return s.tag(i) == document.VBN && s.tag(i+1).IsNoun() && !s.goesOnPerfect(i)
	case document.IN:
		return s.tag(i) == document.VBN && s.tag(i+1).IsNoun()
	}
	if p.IsVerb() && p != document.VBN && s.tag(i) == document.VBN {
		w := s.word(i - 1)
		return s.tag(i+1).IsNoun() && !auxiliary(w)
	}
	return false
}

// goesOnPerfect reports whether the participle at i, behind a conjunction, goes on a
// perfect: "has tightened borders and [imposed] curbs".
func (s *scanner) goesOnPerfect(i int32) bool {
	if len(s.out.Verbs) == 0 {
		return false
	}
	v := &s.out.Verbs[len(s.out.Verbs)-1]
	return v.Perfect && !v.Passive && s.tag(i-2).IsNoun() && s.tag(v.End) != document.IN
}

func boolInt(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

func auxiliary(w string) bool { return beForm(w) || haveForm(w) || doForm(w) || getForm(w) }

func beForm(w string) bool {
	switch w {
	case "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "’s", "’re", "’m":
		return true
	}
	return false
}

func haveForm(w string) bool {
	switch w {
	case "have", "has", "had", "having", "'ve", "'d", "’ve", "’d":
		return true
	}
	return false
}

func doForm(w string) bool { return w == "do" || w == "does" || w == "did" }

func getForm(w string) bool { return w == "get" || w == "gets" || w == "got" || w == "getting" }

func negation(w string) bool {
	switch w {
	case "not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "barely", "scarcely", "cannot":
		return true
	}
	return false
}

func particle(w string) bool {
	switch w {
	case "up", "down", "out", "off", "back", "away", "over", "in", "on", "apart", "aside", "forward":
		return true
	}
	return false
}
