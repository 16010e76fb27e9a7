package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// render writes the text below n: one paragraph a block, blank lines between
// them, white space run together.
func render(n *html.Node) string {
	w := &writer{}
	w.walk(n)
	w.end()
	return strings.Join(w.blocks, "\n\n")
}

type writer struct {
	blocks []string
	b      strings.Builder
	space  bool // white space is due before the next word
	breaks int  // <br> since the last word
}

func (w *writer) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			w.text(c.Data)
		case c.Type != html.ElementNode || skipped(c.DataAtom) && c.DataAtom != atom.Aside:
		case c.DataAtom == atom.Br:
			w.space = true
			if w.breaks++; w.breaks == 2 {
				w.end()
			}
		case blockTag(c.DataAtom) || c.DataAtom == atom.Aside:
			w.end()
			w.walk(c)
			w.end()
		default:
			w.walk(c)
		}
	}
}

func (w *writer) text(s string) {
	for s != "" {
		i := strings.IndexFunc(s, unicode.IsSpace)
		if i == 0 {
			_, n := utf8.DecodeRuneInString(s)
			s = s[n:]
			w.space = true
			continue
		}
		if i < 0 {
			i = len(s)
		}
		if w.space && w.b.Len() > 0 {
			w.b.WriteByte(' ')
		}
		w.space, w.breaks = false, 0
		w.b.WriteString(s[:i])
		s = s[i:]
	}
}

// end closes the open block.
func (w *writer) end() {
	if s := strings.Trim(w.b.String(), " \u200b\ufeff\u00ad"); s != "" {
		w.blocks = append(w.blocks, s)
	}
	w.b.Reset()
	w.space, w.breaks = false, 0
}
