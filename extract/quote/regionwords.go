package quote

import "dateline/document"

// inner are the tokens between the marks.
func (r *reader) inner(g region) (first, end int32) {
	m := r.d.Marks[g.mark]
	first, end = g.first, g.end
	for first < end && r.d.Tokens[first].Start < m.Content.Start {
		first++
	}
	for end > first && r.d.Tokens[end-1].End > m.Content.End {
		end--
	}
	return first, end
}

func (r *reader) lookInside(first, end int32) (words, upper, verbs, finite, person int) {
	for i := first; i < end; i++ {
		t := r.d.Tokens[i]
		c := r.d.Text[t.Start]
		if !(c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c >= 0x80) {
			continue
		}
		if c != '\'' {
			words++
		}
		w := r.d.Fold(t.Span)
		switch {
		case c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
			upper++
		case t.Tag == document.DT || t.Tag == document.IN || t.Tag == document.TO || t.Tag == document.CC || t.Tag == document.POS:
			if words > 1 {
				upper++
			}
		}
		if t.Tag.IsVerb() {
			verbs++
		}
		if t.Tag == document.VBD || t.Tag == document.VBZ || t.Tag == document.VBP || t.Tag == document.MD {
			finite++
		}
		switch w {
		case "i", "we", "you", "my", "our", "your", "me", "us":
			person = 1
		case "he", "she", "it", "they", "his", "her", "their", "him", "them", "its":
			person = max(person, 2)
		}
	}
	return words, upper, verbs, finite, person
}

// around are the chunks before and after g, -1 at the paragraph's edge.
func (r *reader) around(g region) (before, after int) {
	span := r.d.Paragraphs[g.paragraph].Span
	before, after = -1, -1
	if g.first > 0 && r.d.Tokens[g.first-1].Start >= span.Start {
		before = int(r.at[g.first-1])
	}
	if int(g.end) < len(r.d.Tokens) && r.d.Tokens[g.end].End <= span.End {
		after = int(r.at[g.end])
	}
	return before, after
}

// ending is the sign at the region's end, inside its marks or right behind them.
func (r *reader) ending(m document.Mark, after int) int {
	content := r.d.Slice(m.Content)
	if content != "" {
		switch content[len(content)-1] {
		case ',':
			return 0
		case '.':
			return 1
		case '?':
			return 2
		case '!':
			return 3
		case '-':
			return 4
		}
	}
	if after >= 0 {
		switch r.chunks[after].kind {
		case comma:
			return 5
		case stop:
			return 6
		}
	}
	return 7
}

func (r *reader) place(g region, before, after int) int {
	startsParagraph, endsParagraph := before < 0, after < 0 || r.chunks[after].kind == stop && r.lastOfParagraph(g, after)
	switch {
	case startsParagraph && endsParagraph:
		return 0
	case startsParagraph:
		return 1
	case endsParagraph:
		return 2
	case r.chunks[before].kind == stop || r.chunks[before].kind == closer:
		return 3
	case r.chunks[after].kind == stop || r.chunks[after].sentence != r.chunks[r.at[g.end-1]].sentence:
		return 4
	}
	return 5
}

func (r *reader) lastOfParagraph(g region, after int) bool {
	next := r.chunks[after].end
	return int(next) >= len(r.d.Tokens) || r.d.Tokens[next].Start >= r.d.Paragraphs[g.paragraph].End
}

func (r *reader) classBefore(i int) int {
	if i == 0 || r.regions[i-1].paragraph != r.regions[i].paragraph {
		return 0
	}
	return 1 + r.regions[i-1].class
}

func style(m document.Mark) int {
	switch {
	case !m.Closed:
		return 4
	case m.Style == document.StraightSingle || m.Style == document.CurlySingle:
		return 1
	case m.Style == document.Guillemet:
		return 2
	}
	return 0
}

// wordBefore is the kind of the word before token i.
func (r *reader) wordBefore(i int32) int {
	if i == 0 {
		return 0
	}
	t := r.d.Tokens[i-1]
	w := r.d.Fold(t.Span)
	switch {
	case w == "called" && i >= 3 && r.d.TokenFold(i-3) == "so":
		return 2
	case w == "as" && i >= 2 && (r.d.TokenFold(i-2) == "known" || r.d.TokenFold(i-2) == "nicknamed"):
		return 5
	case w == "so-called" || w == "self-described" || w == "self-styled" || w == "quote-unquote":
		return 2
	case w == "as":
		return 3
	case w == "of":
		return 4
	case w == "named" || w == "name" || w == "nickname" || w == "titled" || w == "entitled" || w == "called" || w == "dubbed" || w == "nicknamed" || w == "known":
		return 5
	case isWork(w):
		return 6
	case t.Tag == document.DT:
		return 1
	case t.Tag == document.JJ:
		return 7
	case t.Tag == document.PRPS || t.Tag == document.POS:
		return 8
	case t.Tag == document.IN || t.Tag == document.TO:
		return 9
	}
	return 0
}

// isWork reports whether w is a kind of thing that has a title in marks.
func isWork(w string) bool {
	switch w {
	case "book", "film", "movie", "song", "show", "program", "programme", "column", "article", "series", "album", "novel", "play", "essay",
		"documentary", "episode", "magazine", "memoir", "hit", "classic", "track", "single", "musical", "opera", "painting", "poem", "ad",
		"video", "spot", "sitcom", "drama", "comedy", "segment", "podcast", "story", "paper", "report", "exhibition", "game", "tune", "anthem":
		return true
	}
	return false
}
