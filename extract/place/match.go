package place

import (
	"strings"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// match is the longest name of the gazetteer that begins at byte at of the text and
// ends with a word. The span is empty if there is none.
func (a *article) match(at int32) document.Span {
	text := a.d.Text
	if int(at) >= len(text) || lower(text[at:]) {
		return document.Span{}
	}
	var ends [8]int32
	n := a.words(at, ends[:])
	if n == 0 {
		return document.Span{}
	}
	first := text[at:ends[0]]
	longest := 0
	for _, tail := range [...]string{"", "'s", "’s", "'", "’"} { // "Kenya's", but "People's Republic"
		head, ok := strings.CutSuffix(first, tail)
		if !ok {
			continue
		}
		var buf [gazetteer.MaxKey + 8]byte
		key, ok := gazetteer.AppendKey(buf[:0], head)
		if !ok {
			return document.Span{}
		}
		_, l := gazetteer.LookupKey(key)
		longest = max(longest, l)
	}
	if strings.EqualFold(first, "the") {
		longest = len(ends)
	}
	for k := min(n, longest) - 1; k >= 0; k-- {
		if s := a.trim(document.Span{Start: at, End: ends[k]}); !s.Empty() {
			return s
		}
	}
	return document.Span{}
}

// trim takes what no name ends with off the end, as far as needed for the
// gazetteer to know the rest; a full stop stays only on an abbreviation.
func (a *article) trim(s document.Span) document.Span {
	text := a.text(s)
	if last := strings.LastIndexAny(text, " -") + 1; lower(text[last:]) {
		return document.Span{}
	}
	for _, tail := range [...]string{"'s", "’s", "'", "’"} {
		if rest, ok := strings.CutSuffix(text, tail); ok {
			text = rest
			break
		}
	}
	if bare, dot := strings.CutSuffix(text, "."); dot && !abbreviation(text) {
		text = bare
	}
	hits := gazetteer.Lookup(text)
	for i := range hits.Len() {
		if _, k := hits.At(i); spelt(text, k) {
			return document.Span{Start: s.Start, End: s.Start + int32(len(text))}
		}
	}
	return document.Span{}
}

// abbreviation reports whether the last word of text, which ends with a full stop, keeps it: in
// Washington, D.C., but not in St. Paul.
func abbreviation(text string) bool {
	if strings.Count(text[strings.LastIndexByte(text, ' ')+1:], ".") > 1 {
		return true
	}
	hits := gazetteer.Lookup(text)
	for i := range hits.Len() {
		if _, k := hits.At(i); k == gazetteer.Short {
			return true
		}
	}
	return false
}

// words finds the ends of the words from at on, up to len(ends) words that only
// single blanks or hyphens part.
func (a *article) words(at int32, ends []int32) int {
	text := a.d.Text
	i, n := int(at), 0
	for n < len(ends) && i < len(text) && i-int(at) < gazetteer.MaxKey {
		start, wide := i, false
		for i < len(text) && wordByte(text[i]) {
			wide = wide || text[i] >= utf8.RuneSelf
			i++
		}
		// A dash or a quotation mark is no part of a word, though it is not ASCII.
		stop := false
		if wide {
			if cut := strings.IndexAny(text[start:i], "–—“”…‘«»"); cut >= 0 {
				i, stop = start+cut, true
			}
		}
		if i == start {
			break
		}
		ends[n] = int32(i)
		n++
		if stop || i+1 >= len(text) || text[i] != ' ' && text[i] != '-' {
			break
		}
		i++
	}
	return n
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '\'' || c == '&' || c >= utf8.RuneSelf
}
