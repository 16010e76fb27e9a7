package article

import (
	"slices"
	"strings"
	"unicode"

	"github.com/PuerkitoBio/goquery"
)

// authors are those whom the page's JSON-LD names, else its meta elements, else the
// elements marked or classed as the author's name.
func authors(doc *goquery.Document, l linked, m metas) []string {
	if l.authors != nil {
		return l.authors
	}
	for _, name := range []string{"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author"} {
		if v := m[name]; v != "" && !strings.Contains(v, "://") && !strings.HasPrefix(v, "@") {
			v, _ = cutBy(v)
			return []string{v}
		}
	}
	for _, selector := range []string{
		`[itemprop="author"] [itemprop="name"]`, `[rel="author"], [itemprop="author"]`, `.p-author, .author-name, .byline__name, .byline-name, .byline .author`,
		`.author a, .byline a`, `.author, .byline`,
	} {
		if names := inBylines(doc, selector); len(names) > 0 {
			return names
		}
	}
	return nil
}

// maxAuthors bounds the names that are taken from the elements of a page.
const maxAuthors = 4

// inBylines are the names in the elements that selector finds, but for those of
// comments and of what else the page offers.
func inBylines(doc *goquery.Document, selector string) []string {
	var names []string
	elsewhere := "#comments, .comments, .comment, .comment-body, .related, .related-posts"
	if strings.HasPrefix(selector, ".") { // a class alone says less
		elsewhere += ", aside, footer, nav, .sidebar, #sidebar"
	}
	doc.Find(selector).EachWithBreak(func(i int, s *goquery.Selection) bool {
		if s.Closest(elsewhere).Length() > 0 {
			return i < 50
		}
		for _, name := range byNames(squash(s.Text())) {
			if !slices.Contains(names, name) && len(names) < maxAuthors {
				names = append(names, name)
			}
		}
		return len(names) < maxAuthors && i < 50
	})
	return names
}

// byNames are the names of a byline: "By Jane Roe and John Doe, Rome correspondents".
func byNames(byline string) []string {
	if len(byline) > 120 {
		return nil
	}
	byline, _ = cutBy(byline)
	byline, _, _ = strings.Cut(byline, " | ")
	if i := strings.IndexFunc(byline, unicode.IsDigit); i >= 0 {
		return nil // a date is in it: where the name ends is a guess
	}
	several := strings.Contains(byline, " and ")
	var names []string
	for part := range strings.SplitSeq(strings.ReplaceAll(byline, ", and ", " and "), " and ") {
		for i, name := range strings.Split(part, ",") {
			name, _, _ = strings.Cut(name, " in ")
			name = strings.TrimSpace(name)
			if isName(name) && (i == 0 || several) || name == byline && name != "" && !strings.ContainsAny(name, " .:/@") {
				names = append(names, name)
			}
		}
	}
	return names
}

// isName reports whether s is written as the name of a person is.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 5 || strings.ContainsAny(s, ":/@!?") {
		return false
	}
	first, last := []rune(words[0])[0], []rune(words[len(words)-1])[0]
	return (unicode.IsUpper(first) || unicode.Is(unicode.Lo, first)) && (unicode.IsUpper(last) || unicode.Is(unicode.Lo, last))
}
