package article

import (
	"regexp"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/document"
	"dateline/sources/published"
)

//nolint:gochecknoglobals // read only
var dayInWords = sync.OnceValue(func() *regexp.Regexp {
	const month = `(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
	const day = `(\d{1,2})(?:st|nd|rd|th)?`
	return regexp.MustCompile(`(?i)\b(?:` + month + ` ` + day + `,? ((?:19|20)\d\d)|` + day + ` (?:of )?` + month + `,? ((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d))\b`)
})

// inText is the first whole day that s shows for people: "May 11th, 2025 | 14:05",
// "11.05.2025".
func inText(s string) (document.Published, bool) {
	if !strings.Contains(s, "19") && !strings.Contains(s, "20") {
		return document.Published{}, false
	}
	m := dayInWords().FindStringSubmatch(squash(s))
	if m == nil {
		return document.Published{}, false
	}
	var day string
	switch {
	case m[1] != "":
		day = m[2] + " " + m[1][:3] + " " + m[3]
	case m[4] != "":
		day = m[4] + " " + m[5][:3] + " " + m[6]
	case m[7] != "":
		day = m[7] + "-" + m[8] + "-" + m[9]
	default:
		day = m[12] + "-" + m[11] + "-" + m[10]
	}
	p, ok := published.Parse(day, "metadata")
	return p, ok && plausible(p)
}

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
	n, headline, label := 0, -1, byte(0)
	var walk func(*html.Node, bool)
	walk = func(node *html.Node, hinted bool) {
		for c := node.FirstChild; c != nil && len(texts) < 40; c = c.NextSibling {
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
			case c.Type != html.ElementNode || skipped(c.DataAtom):
			case c.DataAtom == atom.H1 && headline < 0:
				headline = n
				walk(c, hinted)
			default:
				walk(c, hinted || classed(c, "date", "time", "publish", "posted", "byline", "meta", "created", "stamp"))
			}
		}
	}
	walk(doc.Nodes[0], false)
	return choose(texts, max(headline, 0))
}

func choose(texts []shownText, headline int) (shown, changed document.Published) {
	best := 0
	for _, t := range texts {
		away := t.heading - headline
		if t.label == 'u' {
			if !changed.Known() {
				changed = t.date
			}
			continue
		}
		score := 0
		switch {
		case t.label == 'p':
			score = 4
		case t.hinted && away >= -8 && away <= 25:
			score = 3
		case away > 0 && away <= 12:
			score = 2
		case away >= -6 && away <= 25:
			score = 1
		}
		if score > best {
			best, shown = score, t.date
		}
	}
	return shown, changed
}

func labelOf(s string) byte {
	s = strings.ToLower(s[:min(len(s), 40)])
	switch {
	case strings.Contains(s, "updated") || strings.Contains(s, "modified") || strings.Contains(s, "reviewed") || strings.Contains(s, "stand:"):
		return 'u'
	case strings.Contains(s, "published") || strings.Contains(s, "posted") || strings.HasPrefix(s, "date:") || strings.Contains(s, "datum:"):
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
