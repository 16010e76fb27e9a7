package token

import "dateline/document"

// scanner cuts a text into tokens from left to right. It looks at each byte a
// bounded number of times: what looks ahead either becomes one token or stops after maxAhead bytes.
type scanner struct {
	text, fold string
	tokens     []document.Token
}

// maxAhead bounds the length of a link or mail address in bytes, maxParts the
// number of parts of a name with full stops.
const (
	maxAhead = 2048
	maxParts = 12
)

func (s *scanner) run() {
	for at := 0; at < len(s.text); {
		class, size := classAt(s.text, at)
		switch class {
		case space:
			at += size
		case lower, upper:
			at = s.word(at)
		case digit:
			at = s.number(at)
		case opaque:
			at = s.emit(at, at+size)
		default:
			at = s.sign(at, size)
		}
	}
}

// emit adds the token [start, end) and returns end.
func (s *scanner) emit(start, end int) int {
	s.tokens = append(s.tokens, document.Token{Span: document.Span{Start: int32(start), End: int32(end)}})
	return end
}

// letters is the end of the letters and digits that start at at.
func (s *scanner) letters(at int) int {
	for at < len(s.text) {
		class, size := classAt(s.text, at)
		if !isWord(class) {
			break
		}
		at += size
	}
	return at
}

// touches reports whether the token before at ends at at.
func (s *scanner) touches(at int) bool {
	n := len(s.tokens)
	return n > 0 && int(s.tokens[n-1].End) == at
}

// nextClass is the class of the first character after the white space at at,
// on the same line.
func (s *scanner) nextClass(at int) byte {
	for end := at + 8; at < len(s.text) && at < end && s.text[at] != '\n'; {
		class, size := classAt(s.text, at)
		if class != space {
			return class
		}
		at += size
	}
	return space
}

// lineStart reports whether only white space and list signs stand between the
// start of the line and at.
func (s *scanner) lineStart(at int) bool {
	for i := at - 1; i >= 0 && i >= at-8; i-- {
		switch s.text[i] {
		case '\n':
			return true
		case ' ', '\t', '-', '*', '(':
		default:
			return false
		}
	}
	return at <= 8
}
