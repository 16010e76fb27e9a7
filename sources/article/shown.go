package article

import (
	"regexp"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/document"
)

//nolint:gochecknoglobals // read only
var dateKey = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:date_?published|published_?(?:at|on|date|time)?|publish_?date|pub_?date|publication_?date|first_?publi(?:shed|cation)_?(?:date|at)?|post_?date|pubDateIso8601)\\*"?\s*:\s*\\*"((?:19|20)\d\d-\d\d-\d\d[^"\\]{0,20})`)
})

// maxScript bounds what is searched of the scripts of a page.
const maxScript = 1 << 20

// inScripts is the date under a key that names it in the page's scripts, if all
// such keys there say the same day: else they are those of other articles.
func inScripts(doc *goquery.Document) (document.Published, bool) {
	var best document.Published
	days, left := map[string]bool{}, maxScript
	doc.Find("script").EachWithBreak(func(_ int, s *goquery.Selection) bool {
		text := s.Text()
		text = text[:min(len(text), left)]
		left -= len(text)
		for _, m := range dateKey().FindAllStringSubmatch(text, 20) {
			if found := parsed(strings.TrimSpace(m[1])); len(found) > 0 {
				if len(days) == 0 {
					best = found[0]
				}
				days[m[1][:10]] = true
			}
		}
		return left > 0
	})
	return best, len(days) == 1
}

// shownText is a short text of the page that holds a date.
type shownText struct {
	date    document.Published
	label   byte // 'p' published, 'u' updated, 0 none
	hinted  bool // an element around it is classed as a date or byline
	heading int  // texts since the headline; negative before it
}

// inWords looks for a date in the short texts of the page: one that is labelled as
// that of publication, one in an element classed as a date, the one nearest to the
// headline. The second result is a date labelled as that of a change.
func inWords(doc *goquery.Document) (shown, changed document.Published) {
	var texts []shownText
	head := headline(doc)
	n, at, label := 0, -1, byte(0)
	var walk func(*html.Node, bool)
	walk = func(node *html.Node, hinted bool) {
		for c := node.FirstChild; c != nil && len(texts) < maxShown; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				s := squash(c.Data)
				if s == "" {
					continue
				}
				n++
				if l := labelOf(s); l != 0 {
					label = l
				}
				if len(s) < 90 {
					if p, ok := inText(s); ok {
						texts = append(texts, shownText{p, label, hinted, n})
					}
				}
				if len(s) > 25 || labelOf(s) == 0 {
					label = 0
				}
			case c.Type != html.ElementNode || skipped(c.DataAtom) && c.DataAtom != atom.Aside:
			case c == head:
				at = n
				walk(c, hinted)
			default:
				walk(c, hinted || classed(c, "date", "time", "publish", "posted", "byline", "meta", "created", "stamp", "datum", "fecha"))
			}
		}
	}
	walk(doc.Nodes[0], false)
	return choose(texts, max(at, 0))
}

// maxShown bounds the dates of a page that are weighed.
const maxShown = 200

// headline is the heading that the page's title repeats most of, else the first h1.
func headline(doc *goquery.Document) *html.Node {
	whole := signature(doc.Find("title").First().Text() + attr(doc, `meta[property="og:title"]`, "content"))
	var head *html.Node
	longest := 9
	doc.Find("h1, h2, h3").EachWithBreak(func(i int, s *goquery.Selection) bool {
		if text := signature(s.Text()); len(text) > longest && strings.Contains(whole, text) {
			head, longest = s.Nodes[0], len(text)
		}
		return i < 100
	})
	if h := doc.Find("h1"); head == nil && h.Length() > 0 {
		head = h.Nodes[0]
	}
	return head
}

func choose(texts []shownText, headline int) (shown, changed document.Published) {
	best := 0
	for _, t := range texts {
		if t.label == 'u' { // further on, "updated as of May 11" is the article's own words
			if !changed.Known() && (t.hinted || t.heading-headline <= 12) {
				changed = t.date
			}
			continue
		}
		if score := t.score(t.heading - headline); score > best {
			best, shown = score, t.date
		}
	}
	return shown, changed
}

// score is how much speaks for a date that stands so many texts behind the headline.
func (t shownText) score(away int) int {
	switch {
	case t.label == 'p':
		return 5
	case away > 0 && (away <= 3 || t.hinted && away <= 25):
		return 4
	case t.hinted && away >= -8 && away <= 0:
		return 3
	case away > 0 && away <= 12:
		return 2
	case away >= -6 && away <= 25:
		return 1
	}
	return 0
}

func labelOf(s string) byte {
	s = strings.ToLower(s[:min(len(s), 40)])
	for _, w := range []string{"updated", "modified", "reviewed", "stand:", "aktualisiert", "aktualisierung", "geändert", "mis à jour", "actualizado", "atualizado", "aggiornato", "bijgewerkt"} {
		if strings.Contains(s, w) {
			return 'u'
		}
	}
	for _, w := range []string{"published", "posted", "datum:", "veröffentlicht", "erschienen", "publié", "publicado", "publicada", "pubblicato", "geplaatst", "gepubliceerd"} {
		if strings.Contains(s, w) {
			return 'p'
		}
	}
	if strings.HasPrefix(s, "date:") {
		return 'p'
	}
	return 0
}

// classed reports whether n's class or id holds one of words.
func classed(n *html.Node, words ...string) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" {
			continue
		}
		v := strings.ToLower(a.Val)
		for _, w := range words {
			if strings.Contains(v, w) {
				return true
			}
		}
	}
	return false
}
