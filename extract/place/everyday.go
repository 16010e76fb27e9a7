package place

import (
	_ "embed"
	"sort"
	"strings"
)

// everydayWords are words of common English that are also names of small places, one a
// line in the order of their bytes: reading, nice, hope.
//
//go:embed everyday.txt
var everydayWords string

// everyday reports whether word, in small letters, is in the list. It searches the
// embedded text in place.
func everyday(word string) bool {
	at := sort.Search(len(everydayWords), func(i int) bool { return everydayLine(i) >= word })
	return at < len(everydayWords) && everydayLine(at) == word
}

// everydayLine is the first line that begins at byte i or later.
func everydayLine(i int) string {
	if i > 0 && everydayWords[i-1] != '\n' {
		j := strings.IndexByte(everydayWords[i:], '\n')
		if j < 0 {
			return "\xff"
		}
		i += j + 1
	}
	line, _, _ := strings.Cut(everydayWords[i:], "\n")
	if line == "" {
		return "\xff"
	}
	return line
}
