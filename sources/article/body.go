package article

import (
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"dateline/document"
)

// body is the text of the article in doc, which it takes apart.
func body(doc *goquery.Document, a *document.Article) string {
	doc.Find("script, style, noscript, template, svg, iframe, form, button, select, dialog").Remove()
	clutter(doc)
	spare := container(doc)
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
	if size(blocks)*5 < size(spare)*2 { // readability has lost most of the page's paragraphs
		blocks = spare
	}
	return joined(prune(blocks, a))
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

// container is what stands in the smallest element that holds nine tenths of the
// words of the page's paragraphs: what is taken where readability goes astray.
func container(doc *goquery.Document) []block {
	words := map[*html.Node]int{}
	total := 0
	doc.Find("p").Each(func(_ int, s *goquery.Selection) {
		n := len(squash(s.Text()))
		if n < 80 || s.ParentsFiltered("nav, footer, aside, header").Length() > 0 {
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
