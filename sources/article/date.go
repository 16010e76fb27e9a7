package article

import (
	"regexp"
	"strings"
	"sync"

	"github.com/PuerkitoBio/goquery"

	"dateline/document"
	"dateline/sources/published"
)

// date is the day on which the page says that its article appeared. A date of a
// change counts for nothing.
func date(doc *goquery.Document, l linked, m metas, at string) document.Published {
	var found []document.Published
	add := func(s string) {
		if p, ok := published.Parse(s, "metadata"); ok && plausible(p) {
			found = append(found, p)
		}
	}
	add(l.published)
	for _, name := range dateMetas() {
		add(m[name])
	}
	if p, ok := settle(found); ok {
		return p
	}
	for _, selector := range dateElements() {
		doc.Find(selector).EachWithBreak(func(i int, s *goquery.Selection) bool {
			add(first(s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.AttrOr("title", "")))
			if len(found) == 0 {
				add(bare(s.Text()))
			}
			return len(found) == 0 && i < 3
		})
		if len(found) > 0 {
			return found[0]
		}
	}
	if p, ok := fromURL(at); ok {
		return p
	}
	return document.Published{}
}

// settle chooses among dates of the metadata: the first, but where another one
// says the same instant with the publisher's own zone, that one, for it gives the
// day on which readers there saw it.
func settle(found []document.Published) (document.Published, bool) {
	if len(found) == 0 {
		return document.Published{}, false
	}
	best := found[0]
	if _, offset := best.Time.Zone(); offset != 0 || best.DateOnly {
		return best, true
	}
	for _, p := range found[1:] {
		if _, offset := p.Time.Zone(); offset != 0 && p.Time.Equal(best.Time) {
			return p, true
		}
	}
	return best, true
}

func dateMetas() []string {
	return []string{
		"article:published_time", "og:published_time", "og:article:published_time", "rnews:datepublished", "datepublished", "parsely-pub-date", "sailthru.date",
		"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_date", "published", "published_time", "date_published", "originalpublicationdate",
		"article_date_original", "article.published", "article:published", "article:publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
		"dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "prism.publicationdate", "citation_publication_date", "citation_online_date",
		"citation_date", "ptime", "displaydate", "article.created", "datecreated", "created", "vr:published_time", "pdate", "timestamp", "shareaholic:article_published_time", "date",
	}
}

func dateElements() []string {
	return []string{
		`[itemprop="datePublished"]`, `time[pubdate]`, `abbr.published`, `time.published`, `time.entry-date`, `time[class*="publish"]`,
		`article header time[datetime]`, `h1 ~ * time[datetime]`, `main time[datetime]`, `article time[datetime]`, `time[datetime]`,
	}
}

// bare is the date in what a page shows for people: "Published: May 11, 2025 | 14:05".
func bare(s string) string {
	return dayInWords().FindString(squash(s))
}

//nolint:gochecknoglobals // read only
var dayInWords = sync.OnceValue(func() *regexp.Regexp {
	const month = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?`
	return regexp.MustCompile(`\b(?:` + month + ` \d{1,2},? \d{4}|\d{1,2} ` + month + `,? \d{4}|\d{4}-\d{2}-\d{2})\b`)
})

//nolint:gochecknoglobals // read only
var dayInPath = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[/_-]((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)`)
})

// fromURL is the day that stands in the path of an address: /2025/05/11/.
func fromURL(at string) (document.Published, bool) {
	m := dayInPath().FindStringSubmatch(at)
	if m == nil {
		return document.Published{}, false
	}
	p, ok := published.Parse(strings.Join(m[1:], "-"), "url")
	return p, ok && plausible(p)
}

// plausible keeps out what no page on the web can bear: a date before the first
// one. (A date to come is not compared with today: the same page gives the same
// record whenever it is read.)
func plausible(p document.Published) bool { return p.Time.Year() >= 1990 }
