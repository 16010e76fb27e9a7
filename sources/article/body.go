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
	before(doc)
	p := readability.NewParser()
	p.KeepClasses = true
	p.DisableJSONLD = true // metadata has been read
	base, err := url.Parse(a.Source.URL)
	if err != nil {
		base = nil
	}
	found, err := p.ParseAndMutate(doc.Nodes[0], base)
	if err != nil || found.Node == nil {
		return ""
	}
	after(goquery.NewDocumentFromNode(found.Node), a)
	return render(wrap(found.Node))
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

// before takes out what no newsroom means as text, so that it cannot win.
func before(doc *goquery.Document) {
	doc.Find("script, style, noscript, template, svg, iframe, form, button, select, dialog").Remove()
}

// after prunes what readability leaves around and between the paragraphs.
func after(doc *goquery.Document, a *document.Article) {
	doc.Find("figcaption, figure, aside, nav, footer, button").Remove()
	heading(doc, a.Title)
}

// heading takes out the headline above the text: the record has it as title.
func heading(doc *goquery.Document, title string) {
	h := doc.Find("h1, h2").First()
	if words := squash(h.Text()); words != "" && (words == title || h.Is("h1") && strings.Contains(title, words)) {
		h.Remove()
	}
}

// squash makes runs of white space one space.
func squash(s string) string { return strings.Join(strings.Fields(s), " ") }
