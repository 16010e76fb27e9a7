package article

import (
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/document"
)

// clutterWords are parts of the classes and ids under which content systems put
// what stands around an article.
func clutterWords() []string {
	return []string{
		"related", "recommend", "newsletter", "subscri", "signup", "sign-up", "promo", "social", "share", "sharing", "breadcrumb", "sponsor", "advert",
		"outbrain", "taboola", "trending", "popular", "most-read", "mostread", "more-stories", "morestories", "read-next", "readnext", "read-more", "readmore",
		"author-bio", "authorbio", "about-author", "author-box", "caption", "credit", "cookie", "consent", "disclosure", "disclaimer", "pagination", "comments", "comment-",
		"byline", "timestamp", "dateline-", "post-meta", "entry-meta", "article-meta", "tag-list", "post-tags", "article-tags", "donate", "donation", "paywall", "skip-link", "print-only",
	}
}

// clutter removes the elements that are classed as clutter, but none that holds a
// good part of the page's paragraphs or the headline: some sites class everything.
func clutter(doc *goquery.Document) {
	whole := 0
	doc.Find("p").Each(func(_ int, s *goquery.Selection) { whole += len(s.Text()) })
	words := clutterWords()
	var doomed []*html.Node
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode {
				continue
			}
			if c.DataAtom != atom.Body && c.DataAtom != atom.Html && c.DataAtom != atom.Article && c.DataAtom != atom.Main && classed(c, words...) && light(c, whole) {
				doomed = append(doomed, c)
				continue
			}
			walk(c)
		}
	}
	walk(doc.Nodes[0])
	for _, n := range doomed {
		n.Parent.RemoveChild(n)
	}
}

// light reports whether n holds less than a fifth of the page's paragraphs, and no
// headline.
func light(n *html.Node, whole int) bool {
	paragraphs := 0
	var walk func(*html.Node, bool) bool
	walk = func(n *html.Node, inside bool) bool {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode && inside:
				paragraphs += len(c.Data)
			case c.Type == html.ElementNode && c.DataAtom == atom.H1:
				return false
			case c.Type == html.ElementNode:
				if !walk(c, inside || c.DataAtom == atom.P) {
					return false
				}
			}
		}
		return true
	}
	return walk(n, n.DataAtom == atom.P) && paragraphs*5 < whole
}

// prune drops the blocks before, between and after the paragraphs that are no part
// of the article.
func prune(blocks []block, a *document.Article) []block {
	var kept []block
	for i, b := range blocks {
		if len(kept) == 0 && (b.text == a.Title || isHeading(b.tag) && strings.Contains(a.Title, b.text)) {
			continue // the record has it as title
		}
		if len(kept) < 3 && !isHeading(b.tag) && (isDateLine(b.text) || isByline(b.text, a.Authors)) {
			continue // the record has them as published and authors
		}
		if i*5 > len(blocks)*2 && endsArticle(b.text) && rest(blocks[i:])*5 < rest(blocks)*2 {
			break
		}
		if !junk(b) {
			kept = append(kept, b)
		}
	}
	return kept
}

func rest(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += len(b.text)
	}
	return n
}

func isHeading(tag atom.Atom) bool {
	return tag == atom.H1 || tag == atom.H2 || tag == atom.H3 || tag == atom.H4 || tag == atom.H5 || tag == atom.H6
}

// junk reports whether a block is a link, a label or a call to the reader.
func junk(b block) bool {
	if b.linked*10 > len(b.text)*9 && len(b.text) < 160 && (b.tag == atom.P || b.tag == atom.Div || b.tag == atom.Li && len(b.text) > 30 || b.tag == atom.Section || b.tag == atom.Article) {
		return true // a link and nothing else
	}
	if len(b.text) < 400 && isCaption(b.text) {
		return true
	}
	lower := strings.ToLower(b.text)
	if len(b.text) < 200 {
		for _, p := range junkStarts() {
			if strings.HasPrefix(lower, p) {
				return true
			}
		}
	}
	return len(b.text) < 60 && slices.Contains(junkWhole(), lower)
}

// isCaption reports whether text ends in the credit of a picture: "(Jane Roe/AFP)",
// "(AP Photo/John Doe, File)", "… Getty Images".
func isCaption(text string) bool {
	text = strings.TrimRight(text, " .")
	if i := strings.LastIndexByte(text, '('); strings.HasSuffix(text, ")") && i >= 0 && len(text)-i < 120 {
		in := text[i:]
		for _, w := range []string{"AP Photo", "/AP", "via AP", "Getty", "/AFP", "/Reuters", "/REUTERS", "Shutterstock", "/Associated Press", "/PA", "/EPA", "Photo by", "Photo courtesy", "ourtesy of", "/Staff", "iStock", "/Bloomberg", "via Reuters"} {
			if strings.Contains(in, w) {
				return true
			}
		}
	}
	for _, w := range []string{"Getty Images", "/Getty", "via Getty", "Shutterstock", "/AFP", "/Reuters", "/AP", "AP Photo", "/Alamy", "iStock", "Unsplash"} {
		if strings.HasSuffix(text, w) && len(text) < 300 {
			return true
		}
	}
	return false
}

func junkStarts() []string {
	return []string{
		"read more:", "read more about", "read also:", "also read:", "read next:", "related:", "related story", "see also:", "more:", "watch:", "watch |", "listen:", "recommended:",
		"click here", "get the latest", "sign up for", "sign up to", "subscribe to", "follow us on", "follow me on", "join our", "download our", "share this", "image credit", "image source:", "photo credit", "photo:", "photo by",
		"image:", "credit:", "photograph:", "©", "copyright ©", "copyright 20", "all rights reserved", "advertisement", "published:", "updated:", "last updated", "posted on", "published on", "filed under", "tags:", "tagged", "categories:",
		"this article may contain affiliate", "this post may contain affiliate", "the products discussed here", "if you purchase a product", "leave a comment", "leave a reply", "you must be logged in", "already a subscriber", "story continues", "article continues",
		"continue reading", "scroll to continue", "view this post on instagram", "table of contents", "min read", "skip to",
	}
}

func junkWhole() []string {
	return []string{
		"read more", "learn more", "learn more.", "advertisement", "related", "related stories", "related articles", "share", "tweet", "print", "email", "comments", "home", "news", "more", "menu", "search", "loading...", "play", "close", "follow",
		"subscribe", "sign up", "sign in", "log in", "next", "previous", "back", "top", "back to top", "editor's picks", "editor’s picks", "more for you", "see more", "show more", "view all", "book now", "check price", "see the rating.", "read full review", "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "instagram", "copy link", "reddit",
		"by", "posted by", "posted on", "author", "share this article", "share this story", "getty images", "courtesy of brand",
	}
}

// endsArticle reports whether a block is the heading of what follows articles.
func endsArticle(text string) bool {
	if len(text) > 60 {
		return false
	}
	lower := strings.TrimRight(strings.ToLower(text), " :.!…")
	return slices.Contains(endings(), lower) || strings.HasPrefix(lower, "more from ") || strings.HasPrefix(lower, "more on ") && len(text) < 40 || strings.HasPrefix(lower, "share this ")
}

func endings() []string {
	return []string{
		"related", "related articles", "related stories", "related posts", "related content", "related post", "related news", "related reading", "related topics", "read more", "read next", "more stories", "more for you", "more news", "more articles", "you may also like", "you might also like",
		"you might be interested in", "you may be interested in", "recommended", "recommended for you", "recommended reading", "about the author", "about the authors", "about author", "also in the news", "share this", "share this article", "share this post", "comments", "leave a reply", "leave a comment", "post a comment", "editors' recommendations", "editor's picks", "editors' picks", "trending",
		"trending now", "most popular", "most read", "popular posts", "latest news", "latest stories", "latest posts", "recent posts", "keep reading", "up next", "what to read next", "further reading", "topics", "tags", "join the conversation", "discover more", "explore more", "stay connected", "stay in the know", "subscribe to our newsletter", "sign up for our newsletter", "get in touch", "contact us", "follow us", "newsletter",
	}
}
