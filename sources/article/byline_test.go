package article_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/sources/article"
)

const wall = "<p>The council met to talk about the harbour wall, which has been falling into the sea for years now.</p><p>By noon it had decided nothing, as it had decided nothing in the three years before, and went home.</p>"

func read(t *testing.T, head, body string) document.Article {
	t.Helper()
	a, err := article.Read([]byte("<html><head>"+head+"</head><body>"+body+"</body></html>"), "")
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAuthors(t *testing.T) {
	for name, c := range map[string]struct{ head, body, want string }{
		"class byline":      {``, `<p class="byline">By <a href="/x">Joan Petty</a>, Rome Correspondent</p>`, "Joan Petty"},
		"class author":      {``, `<span class="author">Joan Petty</span>`, "Joan Petty"},
		"class p-author":    {``, `<span class="p-author">joan</span>`, "joan"},
		"three":             {``, `<div class="byline">By Joan Petty, Ken Ross and Isla Munro</div>`, "Joan Petty, Ken Ross, Isla Munro"},
		"rel":               {``, `<footer><a rel="author">Joan Petty</a></footer>`, "Joan Petty"},
		"itemprop":          {``, `<div itemprop="author">Author: <b itemprop="name">Joan Petty</b></div>`, "Joan Petty"},
		"place":             {``, `<div class="byline">Joan Petty in Rome</div>`, "Joan Petty"},
		"meta before class": {`<meta name="author" content="By Ken Ross">`, `<span class="author">Joan Petty</span>`, "Ken Ross"},
		"JSON-LD list":      {`<script type="application/ld+json">{"@type":"NewsArticle","author":["Ken Ross",{"name":"Isla &amp; Co"},{"name":", Courier"}]}</script>`, ``, "Ken Ross, Isla & Co"},
		"of a comment":      {``, `<div class="comment"><span class="author">Joan Petty</span></div>`, ""},
		"no name":           {``, `<div class="byline">From our desk, with love</div>`, ""},
	} {
		if got := strings.Join(read(t, c.head, c.body+wall).Authors, ", "); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestTitle(t *testing.T) {
	for name, c := range map[string]struct{ head, body, want string }{
		"site_name": {`<title>The wall falls | The Courier</title><meta property="og:site_name" content="The Courier">`, ``, "The wall falls"},
		"header":    {`<title>The wall falls – The Courier</title>`, `<div id="header"><h1>The Courier</h1></div>`, "The wall falls"},
		"publisher": {`<title>The wall falls - The Courier</title><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"The Courier"}}</script>`, ``, "The wall falls"},
		"no site":   {`<title>The wall falls – and nobody cares</title><meta property="og:site_name" content="The Courier">`, ``, "The wall falls – and nobody cares"},
	} {
		if got := read(t, c.head, c.body+wall).Title; got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// TestFirstParagraph gives pages with a paragraph before the article's first.
func TestFirstParagraph(t *testing.T) {
	for before, kept := range map[string]bool{
		"<p><i>By Joan Petty, April 9, 2025</i></p>":                             false,
		`<p class="byline">Joan Petty</p>`:                                       false,
		"<time>Wednesday 9 April 2025, 9:14 p.m. BST</time>":                     false,
		"<p>Published on 9 April 2025</p>":                                       false,
		"<p>On 9 April 2025 the wall fell.</p>":                                  true,
		"<p>By April 9, 2025, the wall had fallen</p>":                           true,
		"<p>By Popular Demand</p>":                                               true,
		"<p>Joan Petty of the Courier was there when it fell, on 9 May 2025</p>": true,
	} {
		a := read(t, `<title>The wall falls</title><meta name="author" content="Joan Petty">`, "<article><h1>The wall falls</h1>"+before+wall+wall+"</article>")
		if got := !strings.HasPrefix(a.Text, "The council"); got != kept {
			t.Errorf("%s: kept %v, want %v: %.60q", before, got, kept, a.Text)
		}
	}
}

func TestAddressInLinkedData(t *testing.T) {
	for _, of := range []string{`"https://x.example/wall"`, `{"@id":"https://x.example/wall"}`} {
		a := read(t, `<script type="application/ld+json">{"@type":"NewsArticle","url":"/wall","mainEntityOfPage":`+of+`}</script>`, wall)
		if a.Source.URL != "https://x.example/wall" {
			t.Errorf("%s: %q", of, a.Source.URL)
		}
	}
}

// TestRefused gives a page that is too deep for the parser: what its head says is
// read all the same.
func TestRefused(t *testing.T) {
	a := read(t, `<meta name="author" content="Joan Petty"><link rel="canonical" href="https://x.example/wall">
		<script type="application/ld+json">{"@type":"NewsArticle","headline":"The wall falls","datePublished":"2025-05-11"}</script>`, strings.Repeat("<div>", 3000)+wall)
	if a.Title != "The wall falls" || len(a.Authors) != 1 || a.Source.URL != "https://x.example/wall" || !a.Published.Known() {
		t.Errorf("%+v", a)
	}
}
