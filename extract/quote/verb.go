package quote

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/cue"
)

// verbs adds the verb group at token i, if there is one.
func (c *chunker) verbs(i, end int32) int32 {
	var v verbInfo
	j, head := i, int32(-1)
	finite := false
	lastBe, lastHave := false, false
	for j < end {
		t := c.d.Tokens[j]
		t.Tag = c.tag(j)
		if j > i && c.region[j] != c.region[i] {
			break
		}
		w := c.d.Fold(t.Span)
		switch {
		case t.Tag == document.MD:
			if head >= 0 && !lastBe && !lastHave && !v.modal {
				return c.addVerb(i, j, head, v)
			}
			v.modal, finite = true, true
			head = j
		case t.Tag == document.TO:
			if head >= 0 || !c.baseAfter(j+1, end) {
				goto done
			}
			v.to, v.bare = true, true
		case t.Tag.IsVerb():
			is := isBe(w)
			if head >= 0 && !lastBe && !lastHave && !v.modal && !v.to {
				goto done
			}
			if head >= 0 && (v.modal || v.to) && !lastBe && !lastHave && c.d.Tokens[head].Tag != document.MD && !isDo(c.d.TokenFold(head)) {
				goto done
			}
			if (t.Tag == document.VBG || t.Tag == document.VBN) && head < 0 && c.beforeNoun(i, j, end) {
				goto done
			}
			if head < 0 && !v.to && (t.Tag == document.VBG || t.Tag == document.VBN || t.Tag == document.VB) {
				v.bare = true
			}
			if t.Tag == document.VBD || t.Tag == document.VBZ || t.Tag == document.VBP {
				if finite && !lastBe && !lastHave {
					goto done
				}
				finite = true
			}
			v.passive = lastBe && (t.Tag == document.VBN || t.Tag == document.VBD) && !is
			v.perfect = v.perfect || lastHave
			v.past = v.past || t.Tag == document.VBD
			lastHave = isHave(w)
			lastBe = is
			v.be, v.have = is, lastHave
			head = j
			if isDo(w) {
				lastHave = true
			}
		case t.Tag == document.RB || t.Tag == document.RBR:
			if w == "not" && head >= 0 && !v.be && !v.have && c.toAfter(j+1, end) {
				goto done // vowed [not to go]
			}
			if w == "not" || w == "n't" || w == "n’t" || w == "never" || w == "nt" {
				v.not = true
			} else if head >= 0 && !c.verbAfter(j+1, end) {
				goto done
			}
			if head < 0 && !c.verbAfter(j+1, end) {
				return i
			}
		default:
			goto done
		}
		j++
	}
done:
	for head >= 0 && j > head+1 && c.d.Tokens[j-1].Tag == document.TO {
		j--
	}
	if head < 0 {
		return i
	}
	return c.addVerb(i, j, head, v)
}

func (c *chunker) addVerb(i, j, head int32, v verbInfo) int32 {
	word := c.d.TokenFold(head)
	if verb, form := cue.FindVerb(word); verb != nil && (word != "reading" || head == i) { // was reading when …
		v.form = form
		var buf [64]byte
		rest, tokens := c.rest(buf[:0], head+1)
		v.sense = verb.With(string(rest))
		if v.sense.Rest != "" {
			n := 1 + int32(strings.Count(v.sense.Rest, " "))
			v.extra = min(n, tokens)
		}
	}
	last := max(j, head+1+v.extra)
	if v.sense.Class == cue.None || v.sense.Class == cue.Seem {
		last = c.attitude(last, head, &v)
	}
	c.chunks = append(c.chunks, chunk{first: i, end: last, head: head, kind: vg, verb: v})
	return last
}

// attitude reads the adjective behind a linking verb into v: is (deeply) worried.
// It returns the end of the group.
func (c *chunker) attitude(end, head int32, v *verbInfo) int32 {
	if v.passive { // the tagger's participle
		if s := cue.FindAdjective(c.d.TokenFold(head)); s.Class != cue.None {
			v.sense, v.passive = s, false
		}
		return end
	}
	if !v.be && !isLinking(c.d.TokenFold(head)) {
		return end
	}
	t := end
	for t < end+2 && int(t) < len(c.d.Tokens) && c.d.Tokens[t].Tag == document.RB {
		t++
	}
	if int(t) >= len(c.d.Tokens) || c.region[t] != c.region[head] {
		return end
	}
	if s := cue.FindAdjective(c.d.TokenFold(t)); s.Class != cue.None {
		v.sense = s
		return t + 1
	}
	return end
}

// isLinking reports whether w joins a subject to an adjective.
func isLinking(w string) bool {
	switch w {
	case "remain", "remains", "remained", "become", "becomes", "became", "feel", "feels", "felt", "seem", "seems", "seemed", "appear", "appears", "appeared",
		"sound", "sounds", "sounded", "look", "looks", "looked", "stay", "stays", "stayed", "grow", "grows", "grew":
		return true
	}
	return false
}

// rest is the text of the four tokens from i on, parted by single spaces.
func (c *chunker) rest(buf []byte, i int32) (text []byte, tokens int32) {
	for k := i; k < i+4 && int(k) < len(c.d.Tokens) && c.region[k] == c.region[i-1]; k++ {
		w := c.d.TokenFold(k)
		if len(buf)+len(w)+1 > cap(buf) {
			break
		}
		if tokens > 0 {
			buf = append(buf, ' ')
		}
		buf = append(buf, w...)
		tokens++
	}
	return buf, tokens
}

// toAfter reports whether an infinitive with "to" begins at token i.
func (c *chunker) toAfter(i, end int32) bool {
	return i < end && c.d.Tokens[i].Tag == document.TO && c.baseAfter(i+1, end)
}

func (c *chunker) baseAfter(i, end int32) bool {
	for ; i < end; i++ {
		switch t := c.d.Tokens[i].Tag; t {
		case document.RB:
			continue
		case document.VB, document.VBP:
			return true
		default:
			return false
		}
	}
	return false
}

func (c *chunker) verbAfter(i, end int32) bool {
	for ; i < end; i++ {
		switch t := c.d.Tokens[i].Tag; {
		case t == document.RB:
			continue
		case t.IsVerb(), t == document.MD:
			return true
		case t == document.TO:
			return c.baseAfter(i+1, end)
		default:
			return false
		}
	}
	return false
}

// beforeNoun reports whether the participle at j is the attribute of a noun.
func (c *chunker) beforeNoun(i, j, end int32) bool {
	if j+1 >= end || i > 0 && c.d.Tokens[i-1].Tag == document.Comma {
		return false
	}
	next := c.d.Tokens[j+1].Tag
	if c.d.Tokens[j].Tag == document.VBN {
		return next.IsNoun() || next == document.JJ
	}
	return false
}

func isBe(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m":
		return true
	}
	return false
}

func isHave(w string) bool {
	switch w {
	case "has", "have", "had", "having", "'ve", "’ve", "'d", "’d":
		return true
	}
	return false
}

func isDo(w string) bool { return w == "do" || w == "does" || w == "did" }
