package token

import (
	"dateline/lexicon/abbrev"
)

// word emits the tokens of the word that starts at start and returns where the
// next one may start.
func (s *scanner) word(start int) int {
	at := s.letters(start)
	for at < len(s.text) {
		switch c := s.text[at]; {
		case c == '.' && isWordAt(s.text, at+1):
			return s.dotted(start, at)
		case c == '.':
			return s.beforeStop(start, at)
		case c == '-':
			if !isWordAt(s.text, at+1) || !affix(s.fold[start:at]) {
				return s.split(start, at)
			}
			at = s.letters(at + 1)
		case c == '_' || c == '&' && s.joins(start, at):
			at = s.letters(at + 1)
		case c == '@':
			if end := s.address(at); end > 0 {
				return s.emit(start, end)
			}
			return s.split(start, at)
		case c == ':' && s.scheme(start, at):
			return s.emit(start, s.link(at))
		case c == '$' && at-start <= 3 && s.allUpper(start, at) && (isDigitAt(s.text, at+1) || s.fold[start:at] == "us"):
			return s.emit(start, at+1)
		default:
			n := apostropheAt(s.text, at)
			if n == 0 || !isWordAt(s.text, at+n) || s.suffixAt(at) > 0 {
				return s.split(start, at)
			}
			if s.notAt(at) > 0 {
				return s.split(start, at)
			}
			at = s.letters(at + n)
		}
	}
	return s.split(start, at)
}

// split emits the word [start, end), which ends there; it takes apart what is
// written as one: can+not, do+n't.
func (s *scanner) split(start, end int) int {
	if n := s.notAt(end); n > 0 {
		if end-1 > start { // else a text that was cut into tokens before
			s.emit(start, end-1)
		}
		return s.emit(end-1, n)
	}
	if cut := joined(s.fold[start:end]); cut > 0 {
		s.emit(start, start+cut)
		return s.emit(start+cut, end)
	}
	return s.emit(start, end)
}

// notAt is the end of the 't at at where it ends its word; 0 if it is none.
func (s *scanner) notAt(at int) int {
	n := apostropheAt(s.text, at)
	if n == 0 || at+n >= len(s.fold) || s.fold[at+n] != 't' || isWordAt(s.text, at+n+1) || at == 0 || s.fold[at-1] != 'n' {
		return 0
	}
	return at + n + 1
}

// suffixAt is the end of the contraction 's 'm 'd 're 've 'll at at; 0 if
// there is none.
func (s *scanner) suffixAt(at int) int {
	n := apostropheAt(s.text, at)
	if n == 0 {
		return 0
	}
	end := at + n
	for end < len(s.fold) && end < at+n+3 && 'a' <= s.fold[end] && s.fold[end] <= 'z' {
		end++
	}
	switch s.fold[at+n : end] {
	case "s", "m", "d", "re", "ve", "ll":
		if !isWordAt(s.text, end) {
			return end
		}
	}
	return 0
}

// joined is where a word that is two tokens written as one is cut; 0 if it is
// one token. The Treebank cuts these.
func joined(w string) int {
	if len(w) < 4 || len(w) > 7 {
		return 0
	}
	switch w {
	case "cannot", "gonna", "gotta", "wanna", "gimme", "lemme", "whatcha":
		return 3
	case "dont", "wont", "cant", "arent", "didnt", "hadnt", "hasnt", "isnt", "wasnt", "doesnt", "havent", "werent", "couldnt", "wouldnt":
		return len(w) - 2
	}
	return 0
}

// joins reports whether the & at at stands inside a name in capitals (AT&T).
func (s *scanner) joins(start, at int) bool {
	c, _ := classAt(s.text, at+1)
	return c == upper && s.allUpper(start, at)
}

func (s *scanner) allUpper(start, end int) bool {
	for i := start; i < end; i++ {
		if s.text[i] < 'A' || s.text[i] > 'Z' {
			return false
		}
	}
	return end > start
}

// beforeStop emits the word [start, at) that a full stop follows, and the full
// stop with it if the word is an abbreviation or an initial.
func (s *scanner) beforeStop(start, at int) int {
	if at+1 < len(s.text) && s.text[at+1] == '.' {
		return s.split(start, at)
	}
	class, size := classAt(s.text, start)
	if start+size == at {
		if s.initial(start, at, class) {
			return s.emit(start, at+1)
		}
		return s.emit(start, at)
	}
	switch abbrev.Of(s.fold[start:at], class == upper) {
	case abbrev.None:
		return s.split(start, at)
	case abbrev.Numbered:
		if s.nextClass(at+1) != digit {
			return s.split(start, at)
		}
	}
	return s.emit(start, at+1)
}

// initial reports whether the one letter [start, at) and the full stop after it
// are an initial, the number of a list item, or an abbreviation before a number (p. 5).
func (s *scanner) initial(start, at int, class byte) bool {
	next := s.nextClass(at + 1)
	switch {
	case s.text[start] == 'I':
		return next == upper && s.afterCapital()
	case class == upper:
		return true
	case s.lineStart(start):
		return next == upper
	}
	switch abbrev.Of(s.fold[start:at], false) {
	case abbrev.Numbered:
		return next == digit
	case abbrev.None:
		return next == upper && start > 0 && s.text[start] <= 'f' && s.listed(start)
	}
	return true
}

// afterCapital reports whether the token before is a word with a capital.
func (s *scanner) afterCapital() bool {
	n := len(s.tokens)
	if n == 0 {
		return false
	}
	c, _ := classAt(s.text, int(s.tokens[n-1].Start))
	return c == upper
}

// listed reports whether the letter at at goes on with an inline list: some
// token shortly before is the letter before it, with a full stop ("a. … b. …").
func (s *scanner) listed(at int) bool {
	for i := len(s.tokens) - 1; i >= 0 && i >= len(s.tokens)-40; i-- {
		t := s.tokens[i]
		if t.Len() == 2 && s.text[t.Start] == s.text[at]-1 && s.text[t.Start+1] == '.' {
			return true
		}
	}
	return false
}
