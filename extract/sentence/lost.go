package sentence

import "strings"

// lineLost reports whether a line break seems to have been lost before token i,
// as in the text of mail and forums: after a face, around a rule of hyphens, after a link, and after the
// date and time of a message.
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
		return i-3 >= c.first && c.capital(i) && strings.Count(c.TokenText(i-3), "/") == 2 && strings.Contains(c.TokenText(i-2), ":")
	}
	return false
}

// ruled reports whether w is a line drawn with one sign.
func ruled(w string) bool {
	return len(w) >= 5 && strings.IndexByte("-_=*~#", w[0]) >= 0 && strings.Trim(w, w[:1]) == ""
}

func isLink(w string) bool {
	return strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "www.")
}
