package quote

import (
	"strings"

	"dateline/document"
)

// noun adds the noun phrase at token i, if there is one.
func (c *chunker) noun(i, end int32) int32 {
	t := c.d.Tokens[i]
	switch t.Tag {
	case document.PRP:
		c.add(np, i, i+1, i)
		c.chunks[len(c.chunks)-1].sort = pronounSort(c.d.TokenFold(i))
		return i + 1
	case document.EX:
		c.add(np, i, i+1, i)
		c.chunks[len(c.chunks)-1].sort = thingPron
		return i + 1
	}
	return c.nounFrom(i, i, end)
}

// nounFrom adds the noun phrase from token i on, of which the tokens before j are
// known to be a name.
func (c *chunker) nounFrom(i, j, end int32) int32 {
	head, from := j-1, j
	if j == i || int(j) < len(c.d.Tokens) && c.d.Tokens[j].Tag == document.CD && !c.d.Tokens[j-1].Tag.IsNoun() {
		head = -1
	}
	open := false // a determiner stands at the start
loop:
	for j < end {
		if j > i && c.region[j] != c.region[i] {
			break
		}
		if n := c.named(j, end); n > j && (j == i || c.joins(j)) {
			j, head = n, n-1
			continue
		}
		if head >= 0 && j > from && c.joining(j) && j+1 < end {
			head = j + 1 // Mazar-i-Sharif
			j += 2
			continue
		}
		switch tag := c.tag(j); {
		case isDash(c.d.TokenText(j)) && tag != document.HYPH:
			break loop
		case tag.IsNoun():
			if tag == document.NNP && head >= 0 && c.d.Tokens[head].Tag == document.NNS && head == j-1 {
				break loop // all the things Moe said
			}
			head = j
		case tag == document.DT, tag == document.PDT, tag == document.PRPS:
			if head >= 0 {
				break loop
			}
			open = true
		case tag == document.CD:
			if head < 0 || c.d.Tokens[head].Tag == document.CD || c.d.Tokens[j-1].Tag == document.POS {
				head = j
			} else {
				break loop
			}
		case tag == document.POS:
			if head < 0 {
				break loop
			}
			open = true
		case tag == document.JJ, tag == document.JJR, tag == document.JJS:
			if head >= 0 && !c.nounAfter(j+1, end) {
				break loop
			}
		case tag == document.VBN, tag == document.VBG:
			if !c.nounAfter(j+1, end) || !open && head < 0 && tag == document.VBG {
				break loop
			}
		case tag == document.RB, tag == document.RBR, tag == document.RBS:
			if !open || head >= 0 || !c.nounAfter(j+1, end) {
				break loop
			}
		case tag == document.FW && head >= 0 && !particle(c.d.TokenText(j)):
			break loop
		case tag == document.Dollar, tag == document.Hash, tag == document.AFX, tag == document.ADD, tag == document.FW, tag == document.SYM:
			if tag == document.ADD {
				head = j
			}
		case tag == document.HYPH:
			if j == i || !c.touches(j) {
				break loop
			}
		case tag == document.CC:
			if c.d.TokenText(j) != "&" || head < 0 {
				break loop
			}
		default:
			if head >= 0 && j+1 < end && c.tag(j+1) == document.NNP && c.d.Tokens[head].Tag == document.NNP && particle(c.d.TokenText(j)) {
				break // Joan de Vries
			}
			break loop
		}
		j++
	}
	if head < 0 {
		if !open || j == i {
			return i
		}
		head = j - 1 // the poor, this, those
	}
	if c.d.Tokens[j-1].Tag == document.POS && j-1 > head {
		// the mayor's "plan": the possessor stands alone
		head = max(i, j-2)
	}
	c.add(np, i, j, head)
	c.chunks[len(c.chunks)-1].sort = c.nounSort(i, j, head)
	return j
}

// joins reports whether a name at token j may belong to the noun phrase before it:
// it follows a determiner, an adjective, a noun or what belongs to one.
func (c *chunker) joins(j int32) bool {
	switch t := c.tag(j - 1); t {
	case document.DT, document.PRPS, document.POS, document.JJ, document.HYPH, document.VBN, document.NN, document.NNP, document.NNPS:
		return true
	}
	return false
}

// particle reports whether w joins the parts of a name.
func particle(w string) bool {
	switch w {
	case "de", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "al", "el", "bin", "ibn", "la", "le", "du":
		return true
	}
	return false
}

func (c *chunker) touches(j int32) bool {
	return j > 0 && c.d.Tokens[j-1].End == c.d.Tokens[j].Start
}

// nounAfter reports whether a noun follows at i, after adjectives and the like.
func (c *chunker) nounAfter(i, end int32) bool {
	for k := i; k < end && k < i+5; k++ {
		switch tag := c.d.Tokens[k].Tag; tag {
		case document.JJ, document.JJR, document.JJS, document.CD, document.VBN, document.VBG, document.HYPH, document.Dollar:
		default:
			return tag.IsNoun()
		}
	}
	return false
}

func pronounSort(w string) nounSort {
	switch w {
	case "it", "they", "them", "itself", "themselves", "these", "those":
		return thingPron
	}
	return personPron
}

func (c *chunker) nounSort(i, j, head int32) nounSort {
	t := c.d.Tokens[head]
	w := c.d.Fold(t.Span)
	if isTime(w) && (!t.Tag.IsProper() || isCalendar(w)) {
		return time
	}
	switch {
	case t.Tag.IsProper(), t.Tag == document.ADD:
		return name
	case t.Tag == document.CD && head > i && c.d.Tokens[head-1].Tag.IsProper() && strings.Trim(w, "ivx") == "":
		return name // Moe II
	case t.Tag == document.CD:
		return number
	case t.Tag == document.DT && j == i+1:
		return thingPron
	}
	return nominal
}

// isCalendar reports whether w is a day or month: the words of time that are
// names (the Times is not one).
func isCalendar(w string) bool {
	if len(w) < 4 {
		return false
	}
	switch w[:3] {
	case "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return w != "month" && w != "months"
	}
	return false
}

func isTime(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight",
		"week", "month", "year", "weeks", "months", "years", "day", "days", "morning", "afternoon", "evening", "night", "noon", "midnight",
		"weekend", "hours", "hour", "minutes", "moment", "time", "times", "january", "february", "march", "april", "june", "july",
		"august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "mondays", "decade", "decades", "mon.", "tues.", "wed.", "thurs.", "fri.", "sat.", "sun.":
		return true
	}
	return false
}
