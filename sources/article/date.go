package article

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/PuerkitoBio/goquery"

	"dateline/document"
	"dateline/sources/published"
)

// date is the day on which the page says that its article appeared, by the surest
// of these: its metadata, an element that is marked as the date, its address, a key
// in its scripts, words near the headline. A page that gives only the day of its
// last change gives that.
func date(doc *goquery.Document, l linked, m metas, at string) document.Published {
	found := parsed(append([]string{l.published}, pick(m, dateMetas())...)...)
	if len(found) > 0 {
		return local(doc, found, at)
	}
	if p, ok := inElements(doc, sureElements()); ok {
		return p
	}
	if p, ok := fromURL(at); ok {
		return p
	}
	if p, ok := inElements(doc, likelyElements()); ok {
		return p
	}
	if found := parsed(l.pagePublished); len(found) > 0 {
		return found[0]
	}
	if p, ok := inScripts(doc); ok {
		return p
	}
	shown, changed := inWords(doc)
	if shown.Known() {
		return shown
	}
	if found := parsed(append([]string{l.modified}, pick(m, changeMetas())...)...); len(found) > 0 {
		return found[0]
	}
	return changed
}

// parsed are those of the strings that are dates.
func parsed(strings ...string) []document.Published {
	var found []document.Published
	for _, s := range strings {
		if p, ok := published.Parse(s, "metadata"); ok && plausible(p) {
			found = append(found, p)
		} else if p, ok := inText(s); ok && len(s) < 60 {
			found = append(found, p)
		}
	}
	return found
}

func pick(m metas, names []string) []string {
	var out []string
	for _, n := range names {
		if v := m[n]; v != "" {
			out = append(out, v)
		}
	}
	return out
}

// inElements is the date of the first element that has one.
func inElements(doc *goquery.Document, selectors []string) (p document.Published, ok bool) {
	for _, selector := range selectors {
		doc.Find(selector).EachWithBreak(func(i int, s *goquery.Selection) bool {
			if class := strings.ToLower(s.AttrOr("class", "") + s.AttrOr("itemprop", "")); strings.Contains(class, "modif") || strings.Contains(class, "updat") && !strings.Contains(class, "publ") {
				return true
			}
			for _, v := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.AttrOr("title", ""), s.Text()} {
				if found := parsed(squash(v)); len(found) > 0 {
					p, ok = found[0], true
					return false
				}
			}
			return i < 3
		})
		if ok {
			return p, true
		}
	}
	return p, false
}

// local is the first of found, on the day on which the publisher's readers saw it.
// An instant in UTC may fall on the next or the last day there, so another mention
// of the same instant in a zone of its own comes first, then the day in the address.
func local(doc *goquery.Document, found []document.Published, at string) document.Published {
	best := found[0]
	if _, offset := best.Time.Zone(); offset != 0 || best.DateOnly {
		return best
	}
	doc.Find("time[datetime]").EachWithBreak(func(i int, s *goquery.Selection) bool {
		found = append(found, parsed(s.AttrOr("datetime", ""))...)
		return i < 20
	})
	for _, p := range found {
		if _, offset := p.Time.Zone(); offset != 0 && p.Time.Truncate(time.Minute).Equal(best.Time.Truncate(time.Minute)) {
			return p
		}
	}
	if p, ok := fromURL(at); ok {
		day := best.Time.Truncate(24 * time.Hour)
		if away := p.Time.Sub(day); away == 24*time.Hour || away == -24*time.Hour {
			return p
		}
	}
	return best
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

func changeMetas() []string {
	return []string{"article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod", "updated", "revised"}
}

// sureElements are marked as the date of publication, likelyElements only as a date.
func sureElements() []string {
	return []string{`[itemprop="datePublished"]`, `time[pubdate]`, `abbr.published`, `time.published`, `time.entry-date`, `time[class*="publish"]`}
}

func likelyElements() []string {
	return []string{`article header time[datetime]`, `h1 ~ * time[datetime]`, `h1 ~ time[datetime]`, `main time[datetime]`, `article time[datetime]`, `time[datetime]`}
}

//nolint:gochecknoglobals // read only
var dayInPath = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[/_-]((?:19|20)\d\d)(?:[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?:[/_.-]|$)`)
})

// fromURL is the day that stands in the path of an address: /2025/05/11/.
func fromURL(at string) (document.Published, bool) {
	m := dayInPath().FindStringSubmatch(at)
	if m == nil {
		return document.Published{}, false
	}
	p, ok := published.Parse(m[1]+"-"+m[2]+m[4]+"-"+m[3]+m[5], "url")
	return p, ok && plausible(p)
}

// plausible keeps out what no page on the web can bear: a date before the first
// one. (A date to come is not compared with today: the same page gives the same
// record whenever it is read.)
func plausible(p document.Published) bool { return p.Time.Year() >= 1990 }
