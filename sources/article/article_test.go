package article_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/document"
	"dateline/internal/linear"
	"dateline/sources/article"
)

// page is a news page of our own with the clutter that real ones have.
const page = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry returns to Arran route | The Clyde Courier</title>
<link rel="canonical" href="https://courier.example/2025/05/12/ferry-returns">
<meta property="og:site_name" content="The Clyde Courier"><meta property="og:title" content="Ferry returns to Arran route">
<script type="application/ld+json">//<![CDATA[
{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"headline":"Ferry returns to Arran route",
"datePublished":"2025-05-11T23:30:00Z","dateModified":"2025-05-13","author":[{"@type":"Person","name":"Isla Munro"},{"name":"Ken Ross"}],"publisher":{"name":"Courier Group"}}]}
//]]></script></head><body>
<div class="cookie-banner"><p>We use cookies to make this site better for you and for our partners around the world.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Ferry returns to Arran route</h1>
<div class="byline">By Isla Munro <time datetime="2025-05-12T00:30:00+01:00">12 May 2025</time></div>
<p>The ferry between Ardrossan and Arran sailed again on Monday, eleven weeks after a crack was found in its hull.</p>
<figure><img src="a.jpg"><figcaption>The ferry at Ardrossan.</figcaption></figure>
<p>&ldquo;We have missed her,&rdquo; said Morag Bain, who runs a bakery in Brodick&nbsp;and lost a third of her trade.</p>
<p>Passengers crowd the quay at Brodick. (Ian Hay/Getty Images)</p>
<div class="newsletter-signup"><p>Sign up for our morning newsletter and get the best stories in your inbox every day.</p></div>
<p><a href="/other">Read more: Ten things to do on Arran this summer</a></p>
<p>The operator said that a second ship would join the route in July, when the summer timetable begins.</p>
<p>It apologised to islanders and promised to pay hauliers for goods that had spoiled while the ship was in dock.</p>
<h3>Related articles</h3><ul><li><a href="/1">Bus strike called off</a></li><li><a href="/2">Bridge to close for repairs</a></li></ul>
</article></main><aside><p>Most read: the ten best beaches on the west coast, as chosen by readers of this paper.</p></aside>
<footer><p>Copyright 2025 The Clyde Courier. All rights reserved. Registered in Scotland.</p></footer></body></html>`

func TestRead(t *testing.T) {
	a, err := article.Read([]byte(page), "")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Join([]string{
		"The ferry between Ardrossan and Arran sailed again on Monday, eleven weeks after a crack was found in its hull.",
		"“We have missed her,” said Morag Bain, who runs a bakery in Brodick and lost a third of her trade.",
		"The operator said that a second ship would join the route in July, when the summer timetable begins.",
		"It apologised to islanders and promised to pay hauliers for goods that had spoiled while the ship was in dock.",
	}, "\n\n")
	if a.Text != want {
		t.Errorf("text:\n%s\nwant:\n%s", a.Text, want)
	}
	got := fmt.Sprint(a.Title, "|", a.Authors, "|", a.Language, "|", a.Source.URL, "|", a.Source.Publisher, "|", a.Published.Time.Format(time.RFC3339), "|", a.Published.Source)
	const facts = "Ferry returns to Arran route|[Isla Munro Ken Ross]|en-GB|https://courier.example/2025/05/12/ferry-returns|The Clyde Courier|2025-05-12T00:30:00+01:00|metadata"
	if got != facts {
		t.Errorf("got  %s\nwant %s", got, facts)
	}
}

// TestDate gives pages that say their date in one way each.
func TestDate(t *testing.T) {
	const text = "<p>The council met to talk about the harbour wall, which has been falling into the sea for years now.</p><p>It decided nothing, as it had decided nothing in the three years before, and went home.</p>"
	for name, c := range map[string]struct{ head, body, want string }{
		"meta":               {`<meta property="article:published_time" content="2025-05-11T08:00:00+02:00">`, text, "2025-05-11 metadata"},
		"meta in words":      {`<meta name="date" content="11 May 2025">`, text, "2025-05-11 metadata"},
		"itemprop":           {``, `<span itemprop="datePublished" content="2025-05-11">x</span>` + text, "2025-05-11 metadata"},
		"time":               {``, `<article><h1>H</h1><time datetime="2025-05-11 08:00">then</time>` + text + `</article>`, "2025-05-11 metadata"},
		"time of a change":   {``, `<time class="updated" datetime="2025-06-30">then</time><p>Published on May 11th, 2025</p>` + text, "2025-05-11 metadata"},
		"address":            {`<link rel="canonical" href="https://x.example/2025/05/11/wall">`, text, "2025-05-11 url"},
		"address, glued":     {`<link rel="canonical" href="https://x.example/wall-20250511.html">`, text, "2025-05-11 url"},
		"month only":         {`<link rel="canonical" href="https://x.example/2025/05/wall">`, text, ""},
		"number in address":  {`<link rel="canonical" href="https://x.example/20251199/wall">`, text, ""},
		"own zone":           {`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-12T02:00:00Z"}</script><link rel="canonical" href="https://x.example/2025/05/11/wall">`, text, "2025-05-11 url"},
		"script":             {`<script>var x = {"publishedAt":"2025-05-11T10:00:00Z"}</script>`, text, "2025-05-11 metadata"},
		"two in scripts":     {`<script>var x = [{"publishedAt":"2025-05-11"},{"publishedAt":"2025-04-01"}]</script>`, text, ""},
		"in words":           {``, `<h1>H</h1><div>May 11, 2025</div>` + text, "2025-05-11 metadata"},
		"with points":        {``, `<h1>H</h1><div class="date">11.05.2025</div>` + text, "2025-05-11 metadata"},
		"German":             {``, `<h1>H</h1><p class="datum">Mittwoch, 5. März 2025</p>` + text, "2025-03-05 metadata"},
		"French":             {``, `<h1>H</h1><p>Publié le 1er août 2025</p>` + text, "2025-08-01 metadata"},
		"Spanish":            {``, `<p class="published-date">&nbsp; / jueves 2 de abril de 2020</p><h1>H</h1>` + text, "2020-04-02 metadata"},
		"Italian":            {``, `<h1>H</h1><p itemprop="datePublished">06 Dicembre 2020</p>` + text, "2020-12-06 metadata"},
		"Japanese":           {``, `<h1>H</h1><span class="time">2020年7月12日</span>` + text, "2020-07-12 metadata"},
		"day first":          {``, `<h1>H</h1><p>22/11/2020 - 04:30</p>` + text, "2020-11-22 metadata"},
		"month first":        {``, `<h1>H</h1><p>11/22/2020</p>` + text, "2020-11-22 metadata"},
		"zone by letters":    {`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-09-25T16:02:50CDT"}</script>`, text, "2020-09-25 metadata"},
		"aside":              {``, `<h1>H</h1><aside><dl><dt>Datum</dt><dd>12.01.2017</dd></dl></aside>` + text, "2017-01-12 metadata"},
		"no month":           {``, `<h1>H</h1><div class="date">Sommet 12, 2025</div>` + text, ""},
		"site's own h1":      {`<title>The wall is falling down – X</title>`, `<h1>The X</h1>` + strings.Repeat("<ul><li>menu</li></ul>", 40) + `<h1>The wall is falling down</h1><p>11.05.2025</p>` + text, "2025-05-11 metadata"},
		"not a change":       {``, `<h1>H</h1><p>Aktualisiert am 30.06.2025</p><p class="date">11.05.2025</p>` + text, "2025-05-11 metadata"},
		"not in the text":    {``, `<h1>H</h1>` + text + `<p>The first stone of the wall was laid on 11 May 1995, as every child of the town has to learn by heart at school.</p>`, ""},
		"change in the text": {``, `<h1>H</h1>` + strings.Repeat(text, 20) + `<p>Deaths, updated as of May 11, 2023</p>`, ""},
		"only a change":      {``, `<h1>H</h1><div>Last updated: May 11, 2025</div>` + text, "2025-05-11 metadata"},
		"could be two days":  {``, `<h1>H</h1><div>05/06/2025</div>` + text, ""},
		"none":               {``, text, ""},
		"expiry":             {`<meta name="expires" content="2031-01-01"><script>var x = {"expiryDate":"2031-01-01"}</script>`, text, ""},
	} {
		a, err := article.Read([]byte("<html><head>"+c.head+"</head><body>"+c.body+"</body></html>"), "")
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := ""
		if a.Published.Known() {
			got = a.Published.Time.Format(time.DateOnly) + " " + a.Published.Source
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	wrap := func(charset, word string) []byte {
		p := "<p>The " + word + " stood by the harbour for a hundred years and was pulled down in a single night of May.</p>"
		return []byte(`<html><head><meta charset="` + charset + `"></head><body>` + strings.Repeat(p, 4) + "</body></html>")
	}
	for name, c := range map[string]struct {
		raw  []byte
		want string
	}{
		"UTF-8":                      {wrap("utf-8", "café"), "café"},
		"UTF-8 declared as Latin-1":  {wrap("iso-8859-1", "café"), "café"},
		"Latin-1":                    {wrap("iso-8859-1", "caf\xe9"), "café"},
		"Latin-1 declared as UTF-8":  {wrap("utf-8", "caf\xe9"), "café"},
		"Latin-2":                    {wrap("iso-8859-2", "k\xe1v\xe9h\xe1z \xbb"), "kávéház ť"},
		"Cyrillic":                   {wrap("windows-1251", "\xea\xe0\xf4\xe5"), "кафе"},
		"an encoding that is no one": {wrap("x-none", "caf\xe9"), "café"},
	} {
		a, err := article.Read(c.raw, "")
		if err != nil || !strings.Contains(a.Text, "The "+c.want+" stood") {
			t.Errorf("%s: %.60q, %v", name, a.Text, err)
		}
	}
}

// TestLosses are the ways in which extractors lose text.
func TestLosses(t *testing.T) {
	line := func(n int) string {
		return fmt.Sprintf("<p>Sentence number %d of the report says something about the harbour wall and what it would cost to mend it.</p>", n)
	}
	var one, two string
	for i := range 6 {
		one += line(i)
		two += line(10 + i)
	}
	for name, c := range map[string]struct {
		page string
		want []string
	}{
		"body in two siblings":            {"<main><div class='part'>" + one + "</div><div class='ad'></div><div class='part'>" + two + "</div></main>", []string{"number 0", "number 15"}},
		"too deep to parse":               {strings.Repeat("<div>", 3000) + one + strings.Repeat("</div>", 3000) + two, []string{"number 0", "number 15"}},
		"everything is classed as shared": {"<div class='social-share-page'><h1>H</h1>" + one + two + "</div>", []string{"number 0", "number 15"}},
		"articleBody is a teaser":         {`<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Sentence number 0 of the report."}</script><main>` + one + two + "</main>", []string{"number 0", "number 15"}},
	} {
		a, err := article.Read([]byte("<html><body>"+c.page+"</body></html>"), "")
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, w := range c.want {
			if strings.Count(a.Text, w) != 1 {
				t.Errorf("%s: %q stands %d times in the text", name, w, strings.Count(a.Text, w))
			}
		}
	}
}

// TestLinear reads pages that are made to cost.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	repeat := func(unit string) func(int) string {
		return func(n int) string { return strings.Repeat(unit, n) }
	}
	for name, page := range map[string]func(n int) string{
		"siblings":   repeat("<div>x</div>"),
		"unclosed":   repeat("<p><b>x"),
		"paragraphs": repeat("<p>On 11 May 2025 the council met to talk about the harbour wall once more.</p>"),
		"attributes": func(n int) string { return "<p " + attributes(n) + ">x</p>" },
		"tables":     repeat("<table><tr><td>"),
		"open tags":  repeat("<"),
		"comment":    func(n int) string { return "<!--" + strings.Repeat("-", n) },
		"entities":   repeat("&amp;&#x110000;"),
		"nested JSON": func(n int) string {
			return `<script type="application/ld+json">` + strings.Repeat(`{"@graph":`, n) + "</script>"
		},
		"formatting": repeat("<a><b><i>"),
		"dates in script": func(n int) string {
			return "<script>" + strings.Repeat(`"datePublished":"2025-05-11"`, n) + "</script>"
		},
	} {
		linear.Check(t, name, 500, func(n int) func() {
			html := []byte(page(n))
			return func() {
				if _, err := article.Read(html, ""); err != nil && !strings.Contains(err.Error(), "no article") {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
}

func attributes(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d=1 ", i)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(page))
	f.Add([]byte("<p>\xff\xfe<script type=application/ld+json>[{\"@type\":\"Article\",\"author\":[1]}]"))
	f.Add([]byte("\xef\xbb\xbf<html><title>x</title><time datetime=2025-05-11>"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := article.Read(raw, "")
		if err == nil && strings.TrimSpace(a.Text) == "" {
			t.Error("no text and no error")
		}
		if !utf8.ValidString(a.Title) {
			a.Title = strings.ToValidUTF8(a.Title, "")
		}
		if err := document.New(a).Validate(); err != nil {
			t.Error(err)
		}
	})
}

func ExampleRead() {
	a, err := article.Read([]byte(page), "")
	if err != nil {
		panic(err)
	}
	fmt.Println(a.Title)
	fmt.Println(a.Text[:35], "…")
	// Output:
	// Ferry returns to Arran route
	// The ferry between Ardrossan and Arr …
}

func BenchmarkRead(b *testing.B) {
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := article.Read([]byte(page), ""); err != nil {
			b.Fatal(err)
		}
	}
}
