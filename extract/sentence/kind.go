package sentence

import (
	"strings"

	"dateline/document"
)

// kinds says of the sentences from index from on, which are one paragraph's,
// whether they are running text.
func (c *cutter) kinds(from int) {
	kind := document.Body
	switch {
	case c.list.style != noList && len(c.Sentences)-from >= 1 && c.item():
		kind = document.ListItem
	case c.caption():
		kind = document.Caption
	case c.byline():
		kind = document.Byline
	case len(c.Sentences)-from == 1 && c.headline():
		kind = document.Headline
	}
	for i := from; i < len(c.Sentences); i++ {
		c.Sentences[i].Kind = kind
	}
}

// item reports whether the paragraph starts as a list item does.
func (c *cutter) item() bool { return c.in.Len() > 1 }

// caption reports whether the paragraph is the caption or credit of a picture.
func (c *cutter) caption() bool {
	first := c.TokenFold(c.in.First)
	switch first {
	case "image", "photo", "photograph", "picture", "credit", "caption", "file", "pictured", "video", "watch":
		if c.in.Len() < 2 {
			return false
		}
		switch c.TokenFold(c.in.First + 1) {
		case ":", "credit", "by", "courtesy":
			return true
		case "photo", "picture", "image":
			return first == "file" && c.in.Len() > 2 && c.TokenText(c.in.First+2) == ":"
		}
		return false
	case "(":
		return c.in.Len() > 2 && (c.TokenFold(c.in.First+1) == "photo" || c.TokenFold(c.in.First+1) == "image")
	}
	return false
}

// byline reports whether the paragraph names who wrote the article.
func (c *cutter) byline() bool {
	if c.in.Len() < 3 || c.in.Len() > 20 || !c.capital(c.in.First) {
		return false
	}
	at := c.in.First
	switch c.TokenFold(at) {
	case "by":
		at++
	case "reporting", "editing", "writing", "additional":
		for at < c.in.End && c.TokenFold(at) != "by" {
			at++
		}
		return at < c.in.End && at-c.in.First <= 3 && c.capital(at+1)
	default:
		return false
	}
	if c.TokenText(c.in.End-1) == "." {
		return false
	}
	for ; at < c.in.End; at++ {
		switch w := c.TokenFold(at); {
		case c.capital(at), strings.ContainsAny(w, "0123456789|:,-—–@&."):
		case w == "and", w == "for", w == "in", w == "of", w == "at", w == "the", w == "de", w == "van", w == "von", w == "bin", w == "al":
		default:
			return false
		}
	}
	return true
}

// headline reports whether the paragraph, one sentence, is a heading: no stop
// at its end, and either the first of the text or short.
func (c *cutter) headline() bool {
	last := c.TokenText(c.in.End - 1)
	if strings.ContainsAny(last, ".!:;,”\"") || c.in.Len() > 24 {
		return false
	}
	if c.Tokens[c.in.First].Start > 400 && c.in.Len() > 12 {
		return false
	}
	if c.in.First > 0 && c.in.Len() < 2 {
		return c.capital(c.in.First)
	}
	return c.capital(c.in.First) || c.TokenText(c.in.First) == "‘" || c.TokenText(c.in.First) == "“" || c.in.First == 0
}
