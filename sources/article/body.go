package article

import (
	"net/url"
	"strings"
	"unicode"

	readability "codeberg.org/readeck/go-readability"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/document"
)

// body is the text of the article in doc, which it takes apart.
func body(doc *goquery.Document, a *document.Article, stated string) string {
	doc.Find("script, style, noscript, template, svg, iframe, form, button, select, dialog").Remove()
	clutter(doc)
	known := signature(stated)
	spare := container(doc, func(string) bool { return true })
	if len(stated) > 500 {
		if c := container(doc, func(p string) bool { return strings.Contains(known, signature(p[:min(len(p), 60)])) }); size(c)*2 > len(stated) {
			spare = c
		}
	}
	p := readability.NewParser()
	p.KeepClasses = true
	p.DisableJSONLD = true // metadata has been read
	base, err := url.Parse(a.Source.URL)
	if err != nil {
		base = nil
	}
	found, err := p.ParseAndMutate(doc.Nodes[0], base)
	var blocks []block
	if err == nil && found.Node != nil {
		top := wrap(found.Node)
		goquery.NewDocumentFromNode(top).Find("figcaption, figure, aside, nav, footer").Remove()
		blocks = blocksOf(top)
	}
	if size(blocks)*5 < size(spare)*2 || short(blocks, stated) && !short(spare, stated) {
		blocks = spare // readability has lost most of the page's paragraphs
	}
	if short(blocks, stated) {
		blocks = paragraphs(stated) // the page shows a part only, its data has the whole
	}
	return joined(prune(blocks, a))
}

// short reports whether blocks are much less than the text that the page's data states.
func short(blocks []block, stated string) bool {
	return len(stated) > 500 && size(blocks)*2 < len(stated)
}

// paragraphs are the lines of a text that came without elements.
func paragraphs(text string) []block {
	var out []block
	for line := range strings.Lines(text) {
		if line = squash(line); line != "" {
			out = append(out, block{text: line, tag: atom.P})
		}
	}
	return out
}

// wrap gives n a parent, so that n itself is rendered as a block.
func wrap(n *html.Node) *html.Node {
	if n.Parent != nil {
		n.Parent.RemoveChild(n)
	}
	top := &html.Node{Type: html.ElementNode, Data: "div"}
	top.AppendChild(n)
	return top
}

// signature is the letters and digits of s in lower case, so that texts compare whatever
// their marks, spaces and entities are.
func signature(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// container is what stands in the smallest element that holds nine tenths of the
// words of the page's paragraphs that are wanted: what is taken where readability
// goes astray.
func container(doc *goquery.Document, wanted func(string) bool) []block {
	words := map[*html.Node]int{}
	total := 0
	doc.Find("p").Each(func(_ int, s *goquery.Selection) {
		text := squash(s.Text())
		n := len(text)
		if n < 80 || !wanted(text) || s.ParentsFiltered("nav, footer, aside, header").Length() > 0 {
			return
		}
		total += n
		for node := s.Nodes[0].Parent; node != nil; node = node.Parent {
			words[node] += n
		}
	})
	if total == 0 {
		return nil
	}
	node := doc.Find("body").Nodes
	if len(node) == 0 {
		return nil
	}
	at := node[0]
	for {
		var next *html.Node
		for c := at.FirstChild; c != nil; c = c.NextSibling {
			if words[c]*10 >= total*9 {
				next = c
			}
		}
		if next == nil {
			break
		}
		at = next
	}
	return blocksOf(at)
}

func size(blocks []block) int {
	n := 0
	for _, b := range blocks {
		if len(b.text) >= 80 {
			n += len(b.text)
		}
	}
	return n
}

// squash makes runs of white space one space.
func squash(s string) string { return strings.Join(strings.Fields(s), " ") }
