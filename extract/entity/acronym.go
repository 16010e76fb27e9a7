package entity

import (
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/internal/wordtable"
)

// acronyms spreads the type of a body to its short form: where "World Health
// Organization (WHO)" or "the special investigation team (SIT)" stands, WHO or SIT is that body everywhere.
func (s *Stage) acronyms(d *document.Document) {
	short := s.shortForms(d)
	if len(short) == 0 {
		return
	}
	var found []document.Mention
	for i := range d.Tokens {
		if w := d.TokenText(int32(i)); short[w] {
			r := document.Range{First: int32(i), End: int32(i) + 1}
			found = append(found, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: document.Org})
		}
	}
	// A longer name that holds the short form stays.
	at := 0
	kept := found[:0]
	for _, m := range found {
		for at < len(d.Mentions) && d.Mentions[at].End <= m.Start {
			at++
		}
		if at == len(d.Mentions) || !d.Mentions[at].Overlaps(m.Span) || d.Mentions[at].Tokens.Len() == 1 {
			kept = append(kept, m)
		}
	}
	d.Mentions = override(d.Mentions, kept)
}

// shortForms are the words in brackets behind a body's name, or behind a phrase that has their initials and ends in a body's head.
func (s *Stage) shortForms(d *document.Document) map[string]bool {
	var short map[string]bool
	at := 0
	for i := int32(2); int(i)+2 < len(d.Tokens); i++ {
		if d.Text[d.Tokens[i].Start] != '(' || d.TokenText(i) != "(" || d.TokenText(i+2) != ")" {
			continue
		}
		w := d.TokenText(i + 1)
		if len(w) > 8 || !shortened(w) {
			continue
		}
		for at < len(d.Mentions) && d.Mentions[at].Tokens.End < i {
			at++
		}
		named := at < len(d.Mentions) && d.Mentions[at].Tokens.End == i && d.Mentions[at].Tokens.Len() > 1
		if named && d.Mentions[at].Type == document.Org || !named && s.spelledOut(d, i, w) {
			if short == nil {
				short = map[string]bool{}
			}
			short[w] = true
		}
	}
	return short
}

// shortened reports whether a word has two capitals: WHO, BoG.
func shortened(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// spelledOut reports whether the words before token i have w's letters as initials and the last is the head of a body.
func (s *Stage) spelledOut(d *document.Document, i int32, w string) bool {
	head := d.TokenFold(i - 1)
	if !headWord(head) && s.flags(head)&wordtable.BodyWord == 0 {
		return false
	}
	k := i - 1
	for len(w) > 0 {
		letter, size := utf8.DecodeLastRuneInString(w)
		w = w[:len(w)-size]
		for k >= 0 && joint(d.TokenFold(k)) {
			k--
		}
		if k < 0 {
			return false
		}
		if first, _ := utf8.DecodeRuneInString(d.TokenText(k)); unicode.ToLower(first) != unicode.ToLower(letter) {
			return false
		}
		k--
	}
	return true
}

// joint reports whether a short form leaves a word out.
func joint(fold string) bool {
	switch fold {
	case "of", "and", "for", "the", "&", "-", "on", "in":
		return true
	}
	return false
}
