package article

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// linked is what the JSON-LD of a page says of its article.
type linked struct {
	headline, published, modified, publisher, language, url, body string
	authors                                                       []string
	pagePublished                                                 string // of the page, where no article has a date
}

// readLinked merges the articles that the page's JSON-LD describes; the first
// that has a field gives it.
func readLinked(doc *goquery.Document) linked {
	var l linked
	doc.Find(`script[type*="ld+json"]`).EachWithBreak(func(i int, s *goquery.Selection) bool {
		var v any
		if json.Unmarshal([]byte(cleanJSON(s.Text())), &v) == nil {
			l.visit(v, 0)
		}
		return i < 50
	})
	return l
}

// cleanJSON mends what content systems break: CDATA marks, raw line ends and tabs
// inside strings, a semicolon at the end.
func cleanJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, mark := range []string{"//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "<!--"} {
		s = strings.TrimPrefix(s, mark)
	}
	for _, mark := range []string{"//]]>", "]]>", "/*]]>*/", "-->", ";"} {
		s = strings.TrimSuffix(strings.TrimSpace(s), mark)
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

const maxNesting = 12

func (l *linked) visit(v any, depth int) {
	if depth > maxNesting {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.visit(x, depth+1)
		}
	case map[string]any:
		switch {
		case isArticleType(v["@type"]):
			l.take(v)
		case l.pagePublished == "" && isType(v["@type"], "WebPage", "CreativeWork", "ItemPage", "CollectionPage", "Recipe", "VideoObject"):
			l.pagePublished = nameOf(v["datePublished"])
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			l.visit(v[key], depth+1)
		}
	}
}

func (l *linked) take(v map[string]any) {
	set := func(to *string, from any) {
		if *to == "" {
			*to = squash(nameOf(from))
		}
	}
	set(&l.headline, v["headline"])
	set(&l.published, v["datePublished"])
	set(&l.published, v["dateCreated"])
	set(&l.modified, v["dateModified"])
	set(&l.publisher, v["publisher"])
	set(&l.language, v["inLanguage"])
	if l.url == "" {
		of, _ := v["mainEntityOfPage"].(map[string]any)
		l.url = first(address(nameOf(v["url"])), address(nameOf(v["mainEntityOfPage"])), address(nameOf(of["@id"])))
	}
	if s, ok := v["articleBody"].(string); ok && len(s) > len(l.body) {
		l.body = s
	}
	if l.authors == nil {
		l.authors = namesOf(v["author"])
	}
	if l.authors == nil {
		l.authors = namesOf(v["creator"])
	}
}

func isArticleType(v any) bool {
	return isType(v, "Article", "Posting", "Report", "Review")
}

// isType reports whether the name, or one of the names, v ends in one of suffixes.
func isType(v any, suffixes ...string) bool {
	switch v := v.(type) {
	case string:
		return slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(v, s) })
	case []any:
		return slices.ContainsFunc(v, func(x any) bool { return isType(x, suffixes...) })
	}
	return false
}

// nameOf is a string, or the name of an object, or that of the first of a list.
func nameOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		s, _ := v["name"].(string)
		return s
	case []any:
		if len(v) > 0 {
			return nameOf(v[0])
		}
	}
	return ""
}

func namesOf(v any) []string {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var names []string
	for _, x := range list {
		if s := unescaped(squash(nameOf(x))); s != "" && s[0] != ',' && !strings.HasPrefix(s, "http") {
			names = append(names, s)
		}
	}
	return names
}
