package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/lexicon/abbrev"
)

// stop is the kind of sign that may end a sentence.
type stop uint8

const (
	noStop   stop = iota
	period        // .
	asking        // ? !
	ellipsis      // ... …
	clipped       // an abbreviation with its full stop
)

// stopAt is the kind of stop that token i is.
func (c *cutter) stopAt(i int32) stop {
	w := c.TokenText(i)
	switch last := w[len(w)-1]; {
	case w == ".":
		return period
	case w == "...", w == "…", w == "..", w == "[...]", strings.Trim(w, ".") == "":
		return ellipsis
	case last == '?' || last == '!':
		if strings.Trim(w, "?!") == "" {
			return asking
		}
	case last == '.':
		return clipped
	case w == "。", w == "？", w == "！", w == "।", w == "؟":
		return asking
	}
	return noStop
}

// boundary is the first token of the next sentence if token i ends one, and 0
// if it does not.
func (c *cutter) boundary(i int32) int32 {
	kind := c.stopAt(i)
	if kind == noStop {
		return 0
	}
	next, quoted := c.closing(i + 1)
	if next >= c.in.End {
		return next
	}
	if kind == period && c.spacedDots(i, next) {
		return i + 1
	}
	if c.endsHere(i, next, kind, quoted) {
		return next
	}
	return 0
}

// closing is the first token from i on that does not belong to the end of the
// sentence before it: further stops, closing marks and brackets that touch. quoted says that a
// quotation mark was among them.
func (c *cutter) closing(i int32) (next int32, quoted bool) {
	for ; i < c.in.End; i++ {
		switch w := c.TokenText(i); w {
		case ")", "]", "}", "”", "»", "''", "’’", "›":
			quoted = quoted || w != ")" && w != "]" && w != "}"
		case "\"", "'", "’", "“", "‘", "``", "«":
			if !c.closes(i) {
				return i, quoted
			}
			quoted = true
		case ".", "!", "?", "...", "…", "?!", "!?":
			if !c.touches(i) && !c.aloneDots(i, w) {
				return i, quoted
			}
		default:
			if !emoticon(w) {
				return i, quoted
			}
		}
	}
	return i, quoted
}

// aloneDots reports whether token i is an ellipsis with a space on either side:
// after the end of a sentence it belongs to that sentence.
func (c *cutter) aloneDots(i int32, w string) bool {
	return (w == "..." || w == "…") && i+1 < c.in.End && !c.touches(i+1)
}

// emoticon reports whether w is a face made of punctuation.
func emoticon(w string) bool {
	return len(w) >= 2 && len(w) <= 3 && (w[0] == ':' || w[0] == ';') && (w[len(w)-1] == ')' || w[len(w)-1] == '(')
}

// closes reports whether the quotation mark at token i, which may open or
// close, closes: as paired in d.Marks, else by what it touches.
func (c *cutter) closes(i int32) bool {
	t := c.Tokens[i]
	for c.mark < len(c.Marks) && c.Marks[c.mark].End < t.Start && c.Marks[c.mark].Depth == 0 {
		c.mark++
	}
	for k := c.mark; k < len(c.Marks) && k < c.mark+64 && c.Marks[k].Start <= t.Start; k++ {
		if c.Marks[k].Start == t.Start {
			return false
		}
		if c.Marks[k].Closed && c.Marks[k].End == t.End {
			return true
		}
	}
	if c.touches(i) {
		return true
	}
	return i+1 < c.in.End && !c.touches(i+1) && c.odd(i)
}

// odd reports whether an odd number of the same marks stand before token i in
// its sentence. It looks at the open sentence only.
func (c *cutter) odd(i int32) bool {
	n := 0
	for k := max(c.first, i-200); k < i; k++ {
		if c.TokenText(k) == c.TokenText(i) {
			n++
		}
	}
	return n%2 == 1
}

// touches reports whether no white space stands before token i.
func (c *cutter) touches(i int32) bool { return i > 0 && c.Tokens[i-1].End == c.Tokens[i].Start }

// spacedDots reports whether the full stop i, which touches its word, is
// followed by the three spaced dots of an omission and a capital.
func (c *cutter) spacedDots(i, next int32) bool {
	if !c.touches(i) || next != i+1 || next+3 >= c.in.End {
		return false
	}
	for k := next; k < next+3; k++ {
		if c.TokenText(k) != "." || c.touches(k) {
			return false
		}
	}
	return c.capital(next + 3)
}

// spacedRun is how many full stops, each with a space before it, end at token i.
func (c *cutter) spacedRun(i int32) int32 {
	k := i
	for k >= c.first && k > i-6 && c.TokenText(k) == "." && !c.touches(k) {
		k--
	}
	return i - k
}

// endsHere decides whether the stop at token i, of the given kind, ends the
// sentence before token next.
func (c *cutter) endsHere(i, next int32, kind stop, quoted bool) bool {
	switch {
	case kind == period && c.itemStop(i):
		return false
	case kind == period && c.TokenText(next) == "." && !quoted: // . . .
		return false
	case kind == period && c.spacedRun(i) == 3: // three spaced dots stand for words left out, four for the end of a sentence too
		return false
	case kind == period && i > c.first && c.TokenText(i-1) == "°": // N°. 5
		return false
	case kind == ellipsis && (i == c.first || c.touches(next) && next == i+1), kind == asking && c.touches(i) && i > c.first && c.TokenText(i-1) == ":":
		return false
	case kind == ellipsis && quoted && c.TokenText(next) == "(": // "… […]" (Lind 55).
		return false
	case !c.starts(next):
		return next == i+1 && !quoted && c.carelessStart(i, next, kind)
	case quoted && kind != clipped && (c.attributed(next) || c.signed(next)):
		return false
	case kind == clipped:
		return c.afterClipped(i, next)
	}
	return true
}

// starts reports whether a sentence may start with token i.
func (c *cutter) starts(i int32) bool {
	r, n := utf8.DecodeRuneInString(c.TokenText(i))
	switch {
	case unicode.IsLower(r):
		after, _ := utf8.DecodeRuneInString(c.TokenText(i)[n:])
		return unicode.IsUpper(after) // iPhone
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return true
	}
	switch c.TokenText(i) {
	case ",", ";", ":", ")", "]", "}", "%", "/", "?", "!", "&":
		return false
	case "(", "[", "\"", "“", "‘", "'", "''", "``", "«", "„", "-", "--", "—", "–", "...", "…", "*", "•":
		return c.opensCapital(i)
	}
	return true
}

// carelessStart reports whether the stop at token i ends a sentence although the
// next one starts with a small letter, as people write in haste: after a question mark, and after a word
// that is no unknown abbreviation or a name with an exclamation mark.
func (c *cutter) carelessStart(i, next int32, kind stop) bool {
	if r, _ := utf8.DecodeRuneInString(c.TokenText(next)); !unicode.IsLower(r) || i == c.first || c.touches(next) {
		return false
	}
	word := c.TokenText(i - 1)
	switch {
	case kind == asking && c.TokenText(i)[0] == '?':
		return true
	case kind == asking:
		return !c.capital(i - 1)
	case kind != period || !c.touches(i):
		return false
	case c.capital(i - 1):
		return len(word) >= 6
	}
	return c.forms.Knows(c.TokenFold(i-1)) || len(word) >= 8 || closed(c.TokenFold(i-1))
}

// opensCapital reports whether the first word from token i on starts with a
// capital or a digit.
func (c *cutter) opensCapital(i int32) bool {
	for end := min(i+4, c.in.End); i < end; i++ {
		r, _ := utf8.DecodeRuneInString(c.TokenText(i))
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return !unicode.IsLower(r)
		}
	}
	return true
}

func (c *cutter) capital(i int32) bool {
	if i >= c.in.End {
		return false
	}
	r, _ := utf8.DecodeRuneInString(c.TokenText(i))
	return unicode.IsUpper(r)
}

// afterClipped decides whether the abbreviation at token i ends the sentence
// before token next, which could start one.
func (c *cutter) afterClipped(i, next int32) bool {
	w := c.TokenFold(i)
	w = w[:len(w)-1]
	one := utf8.RuneCountInString(w) == 1
	kind := abbrev.Of(w, c.capital(i))
	switch {
	case i == c.first && c.list.style != noList:
		return false
	case kind == abbrev.Title, kind == abbrev.Linking, kind == abbrev.Numbered && !one:
		return false
	case !c.capital(next):
		return c.quoteOpens(next) && kind != abbrev.None
	case kind == abbrev.Clock:
		return c.hasVerb(i)
	case one && c.initialOf(i, next):
		return false
	case kind == abbrev.Company, kind == abbrev.General, kind == abbrev.Suffix:
		return c.starter(next) || c.TokenFold(next) == "mr." || w == "etc" || w == "al"
	case kind == abbrev.Calendar:
		return c.starter(next)
	}
	return c.starter(next)
}

func (c *cutter) quoteOpens(i int32) bool {
	switch c.TokenText(i) {
	case "\"", "“", "‘", "'", "``", "«", "(":
		return c.opensCapital(i) && i+1 < c.in.End && c.starter(i+1)
	}
	return false
}

// initialOf reports whether the one letter at token i is part of the name that
// goes on at next: J. K. Rowling, George W. Bush.
func (c *cutter) initialOf(i, next int32) bool {
	return !c.starter(next) || i > c.first && c.capital(i-1) && !c.starter(next)
}

// hasVerb reports whether the open sentence has a finite verb before token i,
// so that it may end there.
func (c *cutter) hasVerb(i int32) bool {
	for k := c.first; k < i; k++ {
		if finite(c.Tokens[k].Tag) {
			return true
		}
	}
	return false
}
