package article

import (
	"net/url"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"dateline/document"
)

// metadata is what the page says of its article: JSON-LD first, then OpenGraph and
// other meta elements, then what stands in the page.
func metadata(doc *goquery.Document, l linked, at string) document.Article {
	m := readMetas(doc)
	var a document.Article
	a.Source.URL = first(at, address(m["og:url"]), address(attr(doc, `link[rel="canonical"]`, "href")), address(l.url), savedFrom(doc))
	a.Source.Publisher = first(m["og:site_name"], l.publisher, m["application-name"], m["publisher"], host(a.Source.URL))
	a.Language = first(attr(doc, "html", "lang"), attr(doc, "html", "xml:lang"), m["language"], l.language, m["og:locale"])
	a.Title = unsigned(title(doc, l, m), doc, m["og:site_name"], l.publisher, m["application-name"])
	a.Authors = authors(doc, l, m)
	a.Published = date(doc, l, m, a.Source.URL)
	return a
}

// metas are the meta elements by name in lower case; the first of a name counts.
type metas map[string]string

func readMetas(doc *goquery.Document) metas {
	m := metas{}
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		content := squash(s.AttrOr("content", ""))
		if content == "" {
			return
		}
		for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
			for name := range strings.FieldsSeq(strings.ToLower(s.AttrOr(key, ""))) {
				if _, ok := m[name]; !ok {
					m[name] = content
				}
			}
		}
	})
	return m
}

func title(doc *goquery.Document, l linked, m metas) string {
	heading := ""
	if h := doc.Find("h1"); h.Length() > 0 {
		heading = squash(h.First().Text())
	}
	whole := first(m["og:title"], m["twitter:title"], squash(doc.Find("title").First().Text()))
	if heading != "" && len(heading) >= 15 && strings.Contains(whole, heading) {
		return heading
	}
	return first(unescaped(l.headline), whole, heading)
}

// unsigned is title without the site's name at its end: where one of names, the
// page's header or a heading that repeats the rest says that it is that.
func unsigned(title string, doc *goquery.Document, names ...string) string {
	for _, mark := range []string{" | ", " – ", " — ", " - ", " :: ", " · ", " • "} {
		i := strings.LastIndex(title, mark)
		if i < 0 {
			continue
		}
		head, site := strings.TrimSpace(title[:i]), signature(title[i+len(mark):])
		if head == "" || site == "" {
			continue
		}
		named := slices.ContainsFunc(names, func(s string) bool { return signature(s) == site })
		doc.Find(`#header h1, header .logo, .site-title, .site-name, #site-title, #logo`).EachWithBreak(func(_ int, s *goquery.Selection) bool {
			named = named || signature(s.Text()) == site
			return !named
		})
		if named {
			return head
		}
	}
	return title
}

// unescaped undoes entities that were written into JSON.
func unescaped(s string) string {
	return strings.NewReplacer("&amp;", "&", "&quot;", `"`, "&#39;", "'", "&#039;", "'", "&rsquo;", "’", "&lsquo;", "‘", "&ldquo;", "“", "&rdquo;", "”", "&#8217;", "’", "&#8216;", "‘").Replace(s)
}

func attr(doc *goquery.Document, selector, name string) string {
	return strings.TrimSpace(doc.Find(selector).First().AttrOr(name, ""))
}

// address is s if it is a whole web address.
func address(s string) string {
	if u, err := url.Parse(s); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
		return s
	}
	return ""
}

// savedFrom is the address that browsers note in pages they save.
func savedFrom(doc *goquery.Document) string { return address(attr(doc, `base[href]`, "href")) }

func host(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

func first(candidates ...string) string {
	for _, s := range candidates {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}
