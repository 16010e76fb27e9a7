package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// tag is the tag of token i. Taggers take the verbs of a headline for nouns (Moe
// Slams Lund): a third person of the cue lexicon that follows a noun is a verb there.
func (c *chunker) tag(i int32) document.Tag {
	t := c.d.Tokens[i].Tag
	if (t == document.VBN || i > 0 && (t == document.VB || t == document.VBP || t.IsNoun())) && c.d.TokenFold(i) == "read" && int(i)+1 < len(c.d.Tokens) && (c.d.Tokens[i+1].Tag == document.OpenQuote || c.d.TokenText(i+1) == ":") {
		return document.VBD
	}
	if t == document.RB && int(i)+1 < len(c.d.Tokens) && c.d.TokenText(i) == "First" {
		switch c.d.TokenText(i + 1) {
		case "Minister", "Lady", "Secretary":
			return document.NNP
		}
	}
	if t == document.VBN && c.isMain(i) {
		return document.VBD // The board stated in a letter that …
	}
	if t == document.NN && i > 0 && c.d.Tokens[i-1].Tag == document.Comma && int(i)+1 < len(c.d.Tokens) {
		if next := c.d.Tokens[i+1].Tag; next == document.Comma || next == document.Colon || next == document.IN || next == document.OpenQuote {
			if v, form := cue.FindVerb(c.d.TokenFold(i)); v != nil && form&cue.Gerund != 0 {
				return document.VBG // …, tweeting, “…”
			}
		}
	}
	if t == document.VBN && c.isActive(i) {
		return document.VBD // … was rising and urged farmers to leave
	}
	if t == document.NNS && c.isCredit(i) {
		return document.VBZ // …, the Daily Herald reports.
	}
	if !c.headline || !t.IsNoun() || i == 0 || !c.d.Tokens[i-1].Tag.IsNoun() && c.d.Tokens[i-1].Tag != document.RightParen {
		return t
	}
	if v, form := cue.FindVerb(c.d.TokenFold(i)); v != nil && form&cue.Third != 0 {
		return document.VBZ
	}
	return t
}

// isActive reports whether the participle at token i, behind "and" or the only verb of its
// sentence, is a verb of speech in the past tense: it has an object, which a passive has with
// verbs of giving alone.
func (c *chunker) isActive(i int32) bool {
	if i == 0 || c.d.Tokens[i-1].Tag != document.CC && !c.isOnly(i) {
		return false
	}
	v, _ := cue.FindVerb(c.d.TokenFold(i))
	if v == nil {
		return false
	}
	j, s := i+1, v.With("")
	if int(j) < len(c.d.Tokens) && c.d.Tokens[j].Tag == document.IN {
		s, j = v.With(c.d.TokenFold(j)), j+1 // called on
	}
	if s.Frames&cue.Main == 0 || s.Frames&cue.Object == 0 || !s.Class.Speech() || s.Class == cue.Say || s.Class == cue.Ask || s.Class == cue.Promise || int(j) >= len(c.d.Tokens) {
		return false
	}
	switch t := c.d.Tokens[j].Tag; t {
	case document.DT, document.PRP, document.PRPS:
		return true
	default:
		return t.IsNoun()
	}
}

// isOnly reports whether the participle at token i stands behind the noun phrase that begins
// its sentence, in which no finite verb follows: 40 doctors called for a ban.
func (c *chunker) isOnly(i int32) bool {
	n := len(c.chunks)
	if c.headline || n == 0 || c.chunks[n-1].kind != np || c.chunks[n-1].end != i || n > 1 && c.chunks[n-2].kind != stop && c.chunks[n-2].kind != comma {
		return false
	}
	const reach = 40
	for j := i + 1; int(j) < len(c.d.Tokens) && j < i+reach; j++ {
		switch c.d.Tokens[j].Tag {
		case document.VBD, document.VBZ, document.VBP, document.MD:
			return false
		case document.Period:
			return true
		}
	}
	return false
}

// isCredit reports whether the noun at token i is a verb of speech that ends its sentence
// behind a comma and a name.
func (c *chunker) isCredit(i int32) bool {
	if int(i)+1 < len(c.d.Tokens) && c.d.Tokens[i+1].Tag != document.Period {
		return false
	}
	j := i
	for j > 0 && j > i-6 && c.d.Tokens[j-1].Tag == document.NNP {
		j--
	}
	if j == i {
		return false
	}
	if j > 0 && c.d.Tokens[j-1].Tag == document.DT {
		j--
	}
	if j == 0 || c.d.Tokens[j-1].Tag != document.Comma {
		return false
	}
	v, form := cue.FindVerb(c.d.TokenFold(i))
	return v != nil && form&cue.Third != 0 && v.With("").Class.Speech() && v.With("").Frames&cue.Main != 0
}

// isMain reports whether the participle at token i must be the verb of its sentence: a
// verb of speech behind the noun phrase that begins it, with "that" behind a phrase.
func (c *chunker) isMain(i int32) bool {
	n := len(c.chunks)
	if n == 0 || c.chunks[n-1].kind != np || c.chunks[n-1].end != i || n > 1 && c.chunks[n-2].kind != stop {
		return false
	}
	v, _ := cue.FindVerb(c.d.TokenFold(i))
	if v == nil {
		return false
	}
	if s := v.With(""); !s.Class.Speech() || s.Frames&cue.Main == 0 || s.Frames&cue.That == 0 {
		return false
	}
	const reach = 10
	for j := i + 1; int(j) < len(c.d.Tokens) && j < i+reach; j++ {
		switch t := c.d.Tokens[j].Tag; {
		case c.d.TokenFold(j) == "that":
			return true
		case t.IsVerb(), t == document.MD, t == document.Period:
			return false
		}
	}
	return false
}
