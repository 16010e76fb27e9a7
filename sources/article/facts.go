package article

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds of what facts copies.
const (
	maxFacts = 1 << 18
	maxFact  = 1 << 12 // bytes of one tag
)

// facts copies the elements of a page that speak of its article: meta, the canonical
// link, JSON-LD. It reads tag by tag, for pages that the parser refuses.
func facts(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	z.SetMaxBuf(1 << 20)
	linked := false
	for b.Len() < maxFacts {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if raw := z.Raw(); linked && len(raw) < maxFacts {
				b.WriteString(`<script type="application/ld+json">`)
				b.Write(raw)
				b.WriteString("</script>")
			}
			linked = false
		case html.StartTagToken, html.SelfClosingTagToken:
			raw := bytes.Clone(z.Raw())
			name, _ := z.TagName()
			tag := atom.Lookup(name)
			linked = tag == atom.Script && len(raw) < maxFact && bytes.Contains(raw, []byte("ld+json"))
			if len(raw) < maxFact && (tag == atom.Meta || tag == atom.Link && bytes.Contains(raw, []byte("canonical"))) {
				b.Write(raw)
			}
		default:
			linked = false
		}
	}
	return b.String()
}
