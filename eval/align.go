package eval

import "strings"

// Fit moves found's spans to gold's text where the two texts differ: paragraph
// by paragraph, each found in gold after the one before. A span in a paragraph
// that gold does not have is moved past the end of the text, where it counts as
// found too much. It reports whether anything had to be moved.
func Fit(gold, found *Article) bool {
	if found == nil || found.Text == "" || strings.TrimSpace(found.Text) == strings.TrimSpace(gold.Text) && leading(found.Text) == leading(gold.Text) {
		return false
	}
	m := alignParagraphs([]rune(gold.Text), []rune(found.Text))
	m.article(found)
	return true
}

func leading(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r\n")) }

// shift says that text from code point from on stands by further on in gold.
type shift struct{ from, by int }

type moves []shift

func alignParagraphs(gold, found []rune) moves {
	var out moves
	outside := len(gold) + 1
	at := 0
	for from := 0; from < len(found); {
		to := from
		for to < len(found) && found[to] != '\n' {
			to++
		}
		if p := strings.TrimSpace(string(found[from:to])); p != "" {
			lead := len([]rune(string(found[from:to]))) - len([]rune(strings.TrimLeft(string(found[from:to]), " \t\r")))
			if i := indexRunes(gold, []rune(p), at); i >= 0 {
				out = append(out, shift{from, i - from - lead})
				at = i + len([]rune(p))
			} else {
				out = append(out, shift{from, outside - from})
				outside += to - from + 1
			}
		}
		from = to + 1
	}
	return out
}

func indexRunes(text, part []rune, from int) int {
	i := strings.Index(string(text[from:]), string(part))
	if i < 0 {
		return -1
	}
	return from + len([]rune(string(text[from:])[:i]))
}

func (m moves) point(i int) int {
	by := 0
	for _, s := range m {
		if s.from > i {
			break
		}
		by = s.by
	}
	return i + by
}

func (m moves) span(s *Span) {
	if s != nil && s.End > s.Start {
		s.Start, s.End = m.point(s.Start), m.point(s.End-1)+1
	}
}

func (m moves) loose(start, end **int) {
	if *start != nil && *end != nil && **end > **start {
		a, b := m.point(**start), m.point(**end-1)+1
		*start, *end = &a, &b
	}
}

func (m moves) article(a *Article) {
	for i := range a.Sentences {
		m.span(&a.Sentences[i])
	}
	for i := range a.Tokens {
		t := &a.Tokens[i]
		t.Start, t.End = m.point(t.Start), m.point(t.End-1)+1
	}
	for i := range a.Entities {
		e := &a.Entities[i]
		m.span(&e.Span)
		for j := range e.Mentions {
			m.span(&e.Mentions[j].Span)
		}
	}
	for i := range a.Quotations {
		q := &a.Quotations[i]
		m.span(&q.Span)
		m.span(q.Cue)
		if q.Speaker != nil {
			m.span(&q.Speaker.Span)
		}
	}
	for i := range a.Dates {
		m.span(&a.Dates[i].Span)
	}
	for i := range a.Places {
		m.span(&a.Places[i].Span)
	}
	for i := range a.Events {
		e := &a.Events[i]
		m.span(e.Sentence)
		if e.Trigger != nil {
			m.loose(&e.Trigger.Start, &e.Trigger.End)
		}
		for _, parties := range [][]Actor{e.Actors, e.Recipients} {
			for j := range parties {
				m.loose(&parties[j].Start, &parties[j].End)
			}
		}
		if e.Place != nil {
			m.span(&e.Place.Span)
		}
	}
	a.Text = ""
}
