package sentence

import (
	"dateline/document"
)

func finite(t document.Tag) bool {
	switch t {
	case document.VBD, document.VBZ, document.VBP, document.MD:
		return true
	}
	return false
}

// starter reports whether token i is a word with a capital that names nothing:
// after an abbreviation it starts a sentence rather than going on with a name.
func (c *cutter) starter(i int32) bool {
	if !c.capital(i) {
		return false
	}
	if c.label(i) {
		return true
	}
	switch c.TokenFold(i) {
	case "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "your",
		"in", "on", "at", "by", "for", "from", "with", "without", "after", "before", "during", "since", "until", "as", "if", "when", "while", "where", "although",
		"though", "because", "however", "but", "and", "or", "so", "yet", "then", "there", "here", "how", "what", "why", "who", "which", "some", "many", "most",
		"several", "all", "both", "each", "every", "no", "not", "nobody", "another", "other", "others", "one", "two", "three", "more", "few", "among", "under",
		"over", "between", "about", "despite", "according", "earlier", "later", "meanwhile", "moreover", "also", "even", "only", "once", "still", "now", "today",
		"yesterday", "last", "next", "such", "thus", "instead", "nor", "to", "of", "whether", "is", "are", "was", "were", "do", "does", "did", "has", "have",
		"can", "could", "would", "should", "will", "let", "please", "see":
		return true
	}
	return false
}

// attributed reports whether the quotation before token i is attributed from i
// on, so that the sentence goes on there: a name in capitals and a verb of saying within seven words
// ("…?" Anna Lind asked.).
func (c *cutter) attributed(i int32) bool {
	if !c.capital(i) || c.starter(i) {
		return false
	}
	for k := i + 1; k < min(i+8, c.in.End); k++ {
		switch c.TokenFold(k) {
		case "told", "asked":
			return true
		case "said", "says", "asks", "added", "replied", "wrote", "shouted", "cried", "joked", "quipped", "explained", "insisted", "warned",
			"recalled", "tweeted", "exclaimed", "noted", "stated", "declared", "continued", "answered", "laughed", "remarked", "wondered":
			return k+1 >= c.in.End || !c.speechFollows(k+1)
		case ",", ".", ";", "\"", "“", "that", "who":
			return false
		}
	}
	return false
}

// signed reports whether the paragraph ends with a dash and a name after a
// quotation: "…" - Anna Lind.
func (c *cutter) signed(i int32) bool {
	switch c.TokenText(i) {
	case "-", "–", "—", "--":
		return c.in.End-i <= 6 && c.capital(i+1)
	}
	return false
}

// speechFollows reports whether what follows the verb of saying at i-1 is what
// was said, so that the name before it starts a sentence of its own ("…?" Lind said he would go.).
func (c *cutter) speechFollows(i int32) bool {
	switch c.TokenFold(i) {
	case ".", ",", "on", "in", "at", "during", "after", "as", "to", "when", "while", "with", "through", "yesterday", "monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday", "reporters", "last", "this", "before", "earlier", "later", "and", ";":
		return false
	}
	return true
}

// label reports whether token i and the colon after it label what follows:
// "Image: …", "Read more: …".
func (c *cutter) label(i int32) bool {
	return i+1 < c.in.End && c.TokenText(i+1) == ":" && c.capital(i)
}

// credit reports whether the credit of a picture starts at token i, in the same
// line as its caption and with or without a stop before it.
func (c *cutter) credit(i int32) bool {
	if !c.label(i) {
		return false
	}
	switch c.TokenFold(i) {
	case "image", "photo", "photograph", "credit", "picture", "source":
		return true
	}
	return false
}

// closed reports whether w is a word of the grammar that may end a sentence; the
// dictionary has none of them.
func closed(w string) bool {
	switch w {
	case "you", "me", "him", "her", "it", "us", "them", "this", "that", "these", "those", "mine", "yours", "ours", "theirs", "of", "to", "for", "with", "at",
		"from", "by", "into", "if", "and", "or", "etc", "what", "who", "myself", "himself", "herself", "itself", "themselves", "ourselves", "everyone", "anyone":
		return true
	}
	return false
}
