package gazetteer

import "unicode/utf8"

// MaxKey is the longest key in bytes; longer names are not looked up.
const MaxKey = 96

// AppendKey appends the form under which a name is filed: ASCII letters in lower
// case, accents and full stops gone, one blank between words, "St." written out,
// "&" as "and", no leading "the". ok is false if the name has a letter outside
// the Latin alphabet, nothing to file, or more than MaxKey bytes.
func AppendKey(dst []byte, name string) (key []byte, ok bool) {
	start, word := len(dst), len(dst)
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == '.' || c == '\'' || c == '`':
			case c == '&':
				dst = append(dst, "and"...)
			default:
				dst, word = endWord(dst, start, word)
			}
		} else {
			r, n := utf8.DecodeRuneInString(name[i:])
			i += n
			if dst, word, ok = appendRune(dst, r, start, word); !ok {
				return dst, false
			}
		}
		if len(dst)-start > MaxKey {
			return dst, false
		}
	}
	dst, _ = endWord(dst, start, word)
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst, len(dst) > start && len(dst)-start <= MaxKey
}

// appendRune files a character that is not ASCII.
func appendRune(dst []byte, r rune, start, word int) ([]byte, int, bool) {
	if s := letter(r); s != "" {
		return append(dst, s...), word, true
	}
	switch {
	case r == '’' || r == '‘' || r == '´' || r == 'ʻ' || r == 'ʼ' || r == 'ʿ' || r == 'ʾ' || 0x0300 <= r && r < 0x0370:
		return dst, word, true
	case r == '\u00a0' || 0x2010 <= r && r <= 0x2015 || r == '–' || r == '·' || r == '\u202f':
		dst, word = endWord(dst, start, word)
		return dst, word, true
	}
	return dst, word, false
}

// endWord ends the word that begins at word: abbreviations are written out, a
// leading article goes, and one blank follows.
func endWord(dst []byte, start, word int) ([]byte, int) {
	switch w := string(dst[word:]); {
	case w == "":
		return dst, word
	case w == "st":
		dst = append(dst[:word], "saint"...)
	case w == "ste":
		dst = append(dst[:word], "sainte"...)
	case w == "mt":
		dst = append(dst[:word], "mount"...)
	case w == "ft":
		dst = append(dst[:word], "fort"...)
	case w == "the" && word == start:
		return dst[:start], start
	}
	dst = append(dst, ' ')
	return dst, len(dst)
}
