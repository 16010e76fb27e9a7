package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block is one paragraph, heading or list item of a page, white space run together.
type block struct {
	text   string
	linked int       // bytes of text that stand in links
	tag    atom.Atom // the nearest element that makes a block
}

// blocksOf reads the blocks below n, in order.
func blocksOf(n *html.Node) []block {
	w := &writer{tag: atom.Div}
	w.walk(n)
	w.end()
	return w.blocks
}

// joined is the text of blocks: blank lines between them.
func joined(blocks []block) string {
	var b strings.Builder
	for i, x := range blocks {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(x.text)
	}
	return b.String()
}

type writer struct {
	blocks []block
	b      strings.Builder
	tag    atom.Atom
	link   int  // links that are open
	linked int  // bytes of the open block in links
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
			outer := w.tag
			w.tag = c.DataAtom
			w.walk(c)
			w.end()
			w.tag = outer
		case c.DataAtom == atom.A:
			w.link++
			w.walk(c)
			w.link--
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
		if w.link > 0 {
			w.linked += i + 1
		}
		s = s[i:]
	}
}

// end closes the open block.
func (w *writer) end() {
	if s := strings.Trim(w.b.String(), " \u200b\u200d\ufeff\u00ad"); s != "" {
		w.blocks = append(w.blocks, block{s, w.linked, w.tag})
	}
	w.b.Reset()
	w.space, w.breaks, w.linked = false, 0, 0
}
