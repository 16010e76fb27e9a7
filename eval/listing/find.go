package listing

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/eval"
)

// text is an article's text with the way from bytes to code points.
type text struct {
	raw    string
	s      string // raw with line breaks made spaces, so that words match across them
	points []int  // code point index of each byte offset; len(s)+1 long
}

func newText(s string) *text {
	t := &text{raw: s, s: strings.ReplaceAll(s, "\n", " "), points: make([]int, len(s)+1)}
	n := 0
	for i, r := range s {
		for k := range utf8.RuneLen(r) {
			t.points[i+k] = n
		}
		n++
	}
	t.points[len(s)] = n
	return t
}

// place is a stretch of the text in bytes.
type place struct{ start, end int }

func (t *text) span(p place) eval.Span {
	return eval.Span{Start: t.points[p.start], End: t.points[p.end], Text: t.raw[p.start:p.end]}
}

// all finds every occurrence of words that starts and ends at the edge of a
// word. "first words ... last words" stands for all from the one to the other.
func (t *text) all(words string) []place {
	head, tail, cut := strings.Cut(words, " ... ")
	if head == "" {
		return nil
	}
	var out []place
	for from := 0; ; {
		i := strings.Index(t.s[from:], head)
		if i < 0 {
			return out
		}
		p := place{from + i, from + i + len(head)}
		from = p.start + 1
		if !t.atEdge(p.start) || !cut && !t.atEdge(p.end) {
			continue
		}
		if cut {
			j := strings.Index(t.s[p.end:], tail)
			if j < 0 {
				continue
			}
			p.end += j + len(tail)
		}
		out = append(out, p)
	}
}

func (t *text) atEdge(i int) bool {
	before, _ := utf8.DecodeLastRuneInString(t.s[:i])
	after, _ := utf8.DecodeRuneInString(t.s[i:])
	return !isWord(before) || !isWord(after)
}

func isWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// pick reads "words", "words#2", "words#1,3" or "words*" and returns the
// places meant. Bare words must stand in the text exactly once.
func (t *text) pick(ref string) ([]place, error) {
	words, which := cutOccurrence(ref)
	found := t.all(words)
	switch {
	case len(found) == 0:
		return nil, fmt.Errorf("the text has no %q", words)
	case which == "*":
		return found, nil
	case which == "":
		if len(found) > 1 {
			return nil, fmt.Errorf("the text has %q %d times: say #n or *", words, len(found))
		}
		return found, nil
	}
	var out []place
	for n := range strings.SplitSeq(which, ",") {
		i, err := strconv.Atoi(n)
		if err != nil || i < 1 || i > len(found) {
			return nil, fmt.Errorf("%q: no occurrence %s among %d", words, n, len(found))
		}
		out = append(out, found[i-1])
	}
	return out, nil
}

// one is pick for a single place.
func (t *text) one(ref string) (place, error) {
	got, err := t.pick(ref)
	if err != nil {
		return place{}, err
	}
	if len(got) != 1 {
		return place{}, fmt.Errorf("%q: %d places where one is wanted", ref, len(got))
	}
	return got[0], nil
}

// near is the occurrence of ref nearest to p: outside of it if there is one, else in it; #n overrides.
func (t *text) near(ref string, p place) (place, error) {
	words, which := cutOccurrence(ref)
	if which != "" {
		return t.one(ref)
	}
	found := t.all(words)
	if len(found) == 0 {
		return place{}, fmt.Errorf("the text has no %q", words)
	}
	distance := func(c place) int {
		if d := max(p.start-c.end, c.start-p.end); d >= 0 {
			return d
		}
		return len(t.s)
	}
	best := found[0]
	for _, c := range found[1:] {
		if distance(c) < distance(best) {
			best = c
		}
	}
	return best, nil
}

// cutOccurrence splits "words#2" and "words*". A # that no digit follows belongs to the words.
func cutOccurrence(ref string) (words, which string) {
	ref = strings.TrimSpace(ref)
	if w, ok := strings.CutSuffix(ref, "*"); ok {
		return w, "*"
	}
	i := strings.LastIndexByte(ref, '#')
	if i < 0 || strings.Trim(ref[i+1:], "0123456789,") != "" || i+1 == len(ref) {
		return ref, ""
	}
	return ref[:i], ref[i+1:]
}
