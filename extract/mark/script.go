package mark

import (
	"strings"

	"dateline/document"
)

// script says how a transcript or an interview is set, if the text is one.
type script struct {
	caps    bool // SMITH: …, Q: …
	mixed   bool // Smith: …
	mostly  bool // most paragraphs are turns, so that one without a label goes on
	lastOne int  // the last paragraph that begins a turn
}

// findScript looks at all paragraphs. A label alone shows nothing (UPDATE: …);
// two speakers who take turns do.
func findScript(d *document.Document) script {
	var caps, mixed turns
	s := script{lastOne: -1}
	for i := range d.Paragraphs {
		label, upper := labelOf(d.Slice(d.Paragraphs[i].Span))
		if label == "" {
			continue
		}
		whole := isWhole(d.Slice(d.Paragraphs[i].Span))
		if upper {
			caps.see(label, whole)
		} else {
			mixed.see(label, whole)
		}
		s.lastOne = i
	}
	s.caps = caps.count >= 3 && caps.back >= 1 && caps.talks() || caps.question && caps.answer
	s.mixed = mixed.count >= 4 && mixed.back >= 2 && mixed.talks()
	if !s.caps && !s.mixed {
		return script{lastOne: -1}
	}
	s.mostly = 2*(caps.count+mixed.count) > len(d.Paragraphs)
	return s
}

// turns counts labels and how often one comes back after at most one other.
type turns struct {
	count, back      int
	whole            int // paragraphs that end as sentences do
	last, before     string
	question, answer bool
}

func (t *turns) see(label string, whole bool) {
	t.count++
	if whole {
		t.whole++
	}
	if label == t.before || label == t.last {
		t.back++
	}
	if label != t.last {
		t.before, t.last = t.last, label
	}
	t.question = t.question || label == "Q"
	t.answer = t.answer || label == "A"
}

// talks reports whether half of the turns are sentences: a table has labels that come
// back too (PRICE: $30), without full stops.
func (t *turns) talks() bool { return 2*t.whole >= t.count }

// isWhole reports whether text ends as a sentence does, or breaks off.
func isWhole(text string) bool {
	text = strings.TrimRight(text, "\"'”’»)] \t\u00a0")
	for _, end := range [...]string{".", "?", "!", "…", "-", "–", "—"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// turn is what is said in paragraph i, without the label; empty if it is no turn
// of a script. goesOn: it has no label and goes on from the turn before.
func (s script) turn(d *document.Document, i int) (said document.Span, goesOn bool) {
	if !s.caps && !s.mixed {
		return document.Span{}, false
	}
	span := d.Paragraphs[i].Span
	text := d.Slice(span)
	label, upper := labelOf(text)
	if label == "" || upper && !s.caps || !upper && !s.mixed {
		inside := s.mostly && i < s.lastOne && i > 0 && len(d.Marks) > 0 && d.Marks[len(d.Marks)-1].End >= d.Paragraphs[i-1].Start &&
			!unspoken(text) && lastIsScript(d, d.Paragraphs[i-1].Span)
		if !inside {
			return document.Span{}, false
		}
		return document.Span{Start: span.End - int32(len(behindMark(text))), End: span.End}, true
	}
	at := strings.IndexByte(text, ':') + 1
	for at < len(text) && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') {
		at++
	}
	return document.Span{Start: span.Start + int32(at), End: span.End}, false
}

// lastIsScript reports whether paragraph p holds a turn.
func lastIsScript(d *document.Document, p document.Span) bool {
	for i := len(d.Marks) - 1; i >= 0 && d.Marks[i].Start >= p.Start; i-- {
		if d.Marks[i].Style == document.Script {
			return true
		}
	}
	return false
}

// behindMark is text without the double mark that it begins with: transcripts are
// also set with one at the head of each paragraph and none at its end.
func behindMark(text string) string {
	if text != "" {
		if s := signAt(text); s.family == doubles && int(s.size) < len(text) {
			return text[s.size:]
		}
	}
	return text
}

// labelOf is the speaker's label that a paragraph begins with, and whether it
// is all in capitals. What stands in brackets before the colon (on tape) is no
// part of it.
func labelOf(text string) (label string, upper bool) {
	const longest = 60
	text = behindMark(text)
	colon := -1
	for i := 0; i < len(text) && i < longest; i++ {
		if text[i] == ':' {
			colon = i
			break
		}
		if text[i] == '\n' {
			break
		}
	}
	if colon <= 0 || colon+1 >= len(text) || text[colon+1] != ' ' && text[colon+1] != '\n' && text[colon+1] != '\t' {
		return "", false
	}
	label = text[:colon]
	if i := strings.IndexAny(label, "(["); i > 0 {
		label = strings.TrimSpace(label[:i])
	}
	kind := nameLike(label)
	if kind == notName {
		return "", false
	}
	return label, kind == allCaps
}

type letters uint8

const (
	notName letters = iota
	allCaps
	titled
)

// nameLike tells whether a label could be a name: one to four words, each with
// a capital.
func nameLike(label string) letters {
	words, kind := 0, allCaps
	for word := range strings.FieldsSeq(label) {
		words++
		if word[0] < 'A' || word[0] > 'Z' {
			return notName
		}
		for i := 1; i < len(word); i++ {
			if c := word[i]; 'a' <= c && c <= 'z' {
				kind = titled
			}
		}
	}
	if words == 0 || words > 4 {
		return notName
	}
	return kind
}

// unspoken reports whether a paragraph is a stage direction: (CROSSTALK).
func unspoken(text string) bool {
	text = behindMark(text)
	return text != "" && (text[0] == '(' || text[0] == '[')
}
