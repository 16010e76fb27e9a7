package sentence

import "strings"

// lineLost reports whether a line break seems to have been lost before token i,
// as in the text of mail and forums: after a face, around a rule of hyphens, after a link, and after the
// date and time of a message, and before them.
func (c *cutter) lineLost(i int32) bool {
	before := c.TokenText(i - 1)
	switch {
	case ruled(before) || ruled(c.TokenText(i)):
		return true
	case emoticon(before):
		return c.capital(i)
	case isLink(before):
		return isLink(c.TokenText(i)) || c.starter(i) && !c.label(i)
	case before == "AM" || before == "PM":
		return i-3 >= c.first && c.stamp(i-3) && (c.capital(i) || i-3 == c.first && isWord(c.TokenText(i)))
	case c.stamp(i): // a sender and when he wrote, each on its line
		return c.Tokens[i-1].Tag.IsProper() || strings.Contains(before, "@")
	}
	return false
}

// stamp reports whether the date and time of a message stand at token i: 08/16/2000 03:48 PM.
func (c *cutter) stamp(i int32) bool {
	if w := c.TokenText(i); w[0] < '0' || w[0] > '9' || int(i)+2 >= len(c.Tokens) || strings.Count(c.TokenText(i), "/") != 2 || !strings.Contains(c.TokenText(i+1), ":") {
		return false
	}
	half := c.TokenText(i + 2)
	return half == "AM" || half == "PM"
}

func isWord(w string) bool { return w[0] >= 'a' && w[0] <= 'z' }

// ruled reports whether w is a line drawn with one sign.
func ruled(w string) bool {
	return len(w) >= 5 && strings.IndexByte("-_=*~#", w[0]) >= 0 && strings.Trim(w, w[:1]) == ""
}

func isLink(w string) bool {
	return strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "www.")
}
