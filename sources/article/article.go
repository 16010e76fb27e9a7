// Package article turns a web page into the text of its article and what the page
// says about it.
package article

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"dateline/document"
	"dateline/sources/encoding"
	"dateline/sources/stream"
)

// ErrNoArticle is the error for a page in which no article was found.
var ErrNoArticle = errors.New("no article text found in the page")

// Load reads the article of an HTML file.
func Load(path string, limit int64) (document.Article, error) {
	from := document.Source{Path: path, Format: "html"}
	raw, err := stream.ReadFile(path, limit)
	if err != nil {
		return document.Article{Source: from}, err
	}
	a, err := Read(raw, "")
	a.Source.Path, a.Source.Format = from.Path, from.Format
	return a, err
}

// Read reads the article of a page. A url is where the page came from, if known;
// charset names may be given as an HTTP header or a WARC record declares them.
func Read(raw []byte, url string, charset ...string) (document.Article, error) {
	page, remarks, err := encoding.Text(raw, append(charset, declared(raw)...)...)
	if err != nil {
		return document.Article{}, err
	}
	a, err := read(page, url)
	a.Remarks = remarks
	return a, err
}

func read(page, url string) (document.Article, error) {
	page = strings.ReplaceAll(page, "\x00", "")
	root, err := parse(page)
	if err != nil { // the parser gave up: too deep, too many parts
		a := plain(page)
		if head, err := html.Parse(strings.NewReader(facts(page))); err == nil {
			doc := goquery.NewDocumentFromNode(head)
			text, title := a.Text, a.Title
			a = metadata(doc, readLinked(doc), url)
			a.Text, a.Title = text, first(a.Title, title)
		}
		return a, lacksText(a)
	}
	doc := goquery.NewDocumentFromNode(root)
	l := readLinked(doc)
	a := metadata(doc, l, url)
	a.Text = body(doc, &a, l.body)
	if len(strings.TrimSpace(a.Text)) == 0 {
		a.Text = plain(page).Text
	}
	return a, lacksText(a)
}

func lacksText(a document.Article) error {
	if strings.TrimSpace(a.Text) == "" {
		return ErrNoArticle
	}
	return nil
}

// declared finds the charset that the first bytes of a page state.
func declared(raw []byte) []string {
	m := charsetIn().FindSubmatch(raw[:min(len(raw), 4096)])
	if m == nil {
		return nil
	}
	return []string{string(bytes.ToLower(m[1]))}
}

//nolint:gochecknoglobals // read only
var charsetIn = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)`)
})

// Budgets of a page. What exceeds them is read by plain, which needs no tree.
const (
	maxNodes = 120_000 // tags; the largest of 1,100 real news pages has 22,000
	maxTag   = 1 << 16 // bytes of one tag: the parser is quadratic in its attributes
)

var errBudget = errors.New("page exceeds its budget")

func parse(page string) (*html.Node, error) {
	if err := affordable(page); err != nil {
		return nil, err
	}
	return html.Parse(strings.NewReader(page))
}

// affordable looks for what makes the parser or the extractor slow, in one pass.
func affordable(page string) error {
	tags := 0
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '<')
		if i < 0 {
			return nil
		}
		at += i + 1
		if at < len(page) && (page[at]|0x20 >= 'a' && page[at]|0x20 <= 'z') {
			if tags++; tags > maxNodes {
				return errBudget
			}
			end := strings.IndexByte(page[at:], '>')
			if end > maxTag || end < 0 && len(page)-at > maxTag {
				if strings.Count(page[at:at+min(maxTag, len(page)-at)], "=") > 500 {
					return errBudget
				}
			}
		}
	}
}
