package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"dateline/document"
)

// place is a place of a file's article: an offset, or the words that stand there.
type place struct {
	file   string
	offset int
	words  string // empty: the offset counts
}

// parsePlace reads FILE:OFFSET and FILE:/WORDS/.
func parsePlace(arg string) (place, error) {
	if i := strings.Index(arg, ":/"); i > 0 {
		if words := strings.TrimSuffix(arg[i+2:], "/"); words != "" {
			return place{file: arg[:i], words: words}, nil
		}
	}
	i := strings.LastIndexByte(arg, ':')
	if i > 0 {
		if n, err := strconv.Atoi(arg[i+1:]); err == nil && n >= 0 {
			return place{file: arg[:i], offset: n}, nil
		}
	}
	return place{}, fmt.Errorf("%q: write FILE:OFFSET, for example story.txt:120, or FILE:/WORDS/, for example story.txt:/last Monday/", arg)
}

// in is the place in text, in code points, and where else its words stand.
func (p place) in(text string) (at int32, others []int32, err error) {
	if p.words == "" {
		if n := utf8.RuneCountInString(text); p.offset >= n {
			return 0, nil, fmt.Errorf("%s:%d is outside of the text, which has the offsets 0 to %d", p.file, p.offset, n-1)
		}
		return int32(p.offset), nil, nil
	}
	found := occurrences(text, p.words)
	if found == nil {
		found = occurrences(document.FoldASCII(text), document.FoldASCII(p.words))
	}
	if found == nil {
		return 0, nil, fmt.Errorf("%s: the text does not hold %q", p.file, p.words)
	}
	return found[0], found[1:], nil
}

// occurrences are the offsets of words in text, in code points.
func occurrences(text, words string) []int32 {
	var found []int32
	points, from := 0, 0
	for {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return found
		}
		points += utf8.RuneCountInString(text[from : from+i])
		found = append(found, int32(points))
		points += utf8.RuneCountInString(words)
		from += i + len(words)
	}
}

// also says where else the words stand.
func (p place) also(others []int32) string {
	const most = 8
	var at []string
	for _, n := range others[:min(most, len(others))] {
		at = append(at, fmt.Sprintf("%s:%d", p.file, n))
	}
	if more := len(others) - len(at); more > 0 {
		at = append(at, fmt.Sprintf("%d more places", more))
	}
	return fmt.Sprintf("%q is also at %s", p.words, list(at))
}
