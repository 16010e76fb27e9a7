// Package language tells English articles from others, by the words that no English
// text does without.
package language

import "unicode/utf8"

// Verdict is what the words say.
type Verdict uint8

// The verdicts.
const (
	Unknown Verdict = iota // too short, or too close to call
	English
	Foreign
)

// Looked words decide; fewest are needed, and many to call a text foreign for want of
// English words alone. Shares are words in a hundred.
const (
	looked      = 300
	fewest      = 20
	many        = 60
	english     = 10 // from here on a text is English
	foreign     = 6  // from here on it is not, if English words are fewer
	hardlyAny   = 4  // fewer English words than this are chance
	otherScript = 60 // letters that no English text has
)

// Of looks at the first words of text.
func Of(text string) Verdict {
	n := count(text)
	switch {
	case n.other >= otherScript && n.other > n.words:
		return Foreign
	case n.words < fewest:
		return Unknown
	case n.english > 2*n.foreign && n.english*100 >= english*n.words:
		return English
	case n.foreign > n.english && n.foreign*100 >= foreign*n.words:
		return Foreign
	case n.words >= many && n.english*100 < hardlyAny*n.words:
		return Foreign
	}
	return Unknown
}

// counts are the words that were looked at, those of them that are frequent in English or
// in other languages, and the letters of scripts other than Latin.
type counts struct{ words, english, foreign, other int }

// longest word that is looked up.
const longest = 7

func count(text string) counts {
	var c counts
	var word [longest]byte
	n, marked := 0, false // bytes of the word so far; whether a letter of it has a mark
	for i := 0; i <= len(text) && c.words < looked && c.other < looked; {
		b := byte(' ')
		if i < len(text) {
			b = text[i]
		}
		size := 1
		if 'a' <= b|0x20 && b|0x20 <= 'z' {
			if n < longest {
				word[n] = b | 0x20
			}
			n++
			i++
			continue
		}
		if b >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(text[i:])
			switch {
			case 0xC0 <= r && r < 0x250 || 0x1E00 <= r && r < 0x1F00: // Latin script
				n, marked = n+longest, true
				i += size
				continue
			case 0x370 <= r && r < 0x2000 || 0x2E80 <= r && r < 0xFE00:
				c.other++
			}
		}
		i += size
		if n == 0 {
			continue
		}
		c.words++
		if marked {
			c.foreign++
		} else if n <= longest {
			c.look(string(word[:n]))
		}
		n, marked = 0, false
	}
	return c
}

// look counts word if it is one of the most frequent of English or of another language in
// Latin script. Words that are frequent in both (in, an, on, was, is, as, no, me, do) are in neither.
func (c *counts) look(word string) {
	switch word {
	case "the", "and", "of", "to", "that", "with", "from", "by", "this", "they", "were", "their", "which", "who", "said", "says", "has", "been",
		"it", "its", "not", "but", "are", "will", "would", "be", "have", "had", "at", "there", "when", "what", "out", "about", "for", "his",
		"more", "than", "after", "she", "them", "you", "your", "our", "could", "should", "or", "into", "because", "how", "other", "we", "all",
		"can", "one", "new", "first", "year", "where", "some", "if", "over", "also", "up":
		c.english++
	case "der", "und", "das", "den", "von", "mit", "ist", "nicht", "ein", "eine", "zu", "im", "auf", "dem", "des", "sich", "auch", "wird", // German
		"le", "la", "les", "et", "du", "est", "une", "dans", "que", "qui", "pour", "par", "sur", "au", "ce", "il", "pas", "plus", // French
		"de", "el", "los", "las", "del", "una", "por", "con", "para", "se", "su", "como", "lo", "es", "en", // Spanish
		"che", "di", "della", "per", "non", "sono", "nel", "alla", "da", "dei", // Italian
		"os", "em", "um", "uma", "dos", "ao", "mais", "foi", "na", // Portuguese
		"het", "een", "van", "dat", "niet", "op", "te", "zijn", "voor", "met", "aan", "ook", // Dutch
		"og", "det", "som", "af", "til", "och", "att", "av", "ikke", "ja", "ei", "oli", // Nordic
		"nie", "je", "ve", "bir", "bu", "az", "egy", "nu", "cu", "din", "pe", "care", "od", "za", // Poland to Turkey
		"ang", "ng", "sa", "mga", "yang", "dan", "untuk", "dengan", "ini", "ni", "ya", "wa", "kwa": // South-East Asia, East Africa
		c.foreign++
	}
}
