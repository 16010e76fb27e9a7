package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/document"
)

// plain reads a page tag by tag without building a tree: for pages that the
// parser refuses (more than 512 elements deep) or that would cost too much. It
// keeps the paragraphs that look like prose.
func plain(page string) document.Article {
	var a document.Article
	var block, title strings.Builder
	var blocks []string
	flush := func() {
		if s := strings.Join(strings.Fields(block.String()), " "); len(s) >= 80 || strings.HasSuffix(s, ".") && len(s) >= 40 {
			blocks = append(blocks, s)
		}
		block.Reset()
	}
	z := html.NewTokenizer(strings.NewReader(page))
	z.SetMaxBuf(1 << 20)
	hidden, inTitle := 0, false
	for {
		switch z.Next() {
		case html.ErrorToken:
			flush()
			a.Title = strings.Join(strings.Fields(title.String()), " ")
			a.Text = strings.Join(blocks, "\n\n")
			return a
		case html.TextToken:
			switch {
			case inTitle:
				title.Write(z.Text())
			case hidden == 0:
				block.Write(z.Text())
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			switch tag := atom.Lookup(name); {
			case tag == atom.Title && title.Len() == 0:
				inTitle = true
			case skipped(tag):
				hidden++
			case blockTag(tag):
				flush()
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch tag := atom.Lookup(name); {
			case tag == atom.Title:
				inTitle = false
			case skipped(tag):
				hidden = max(0, hidden-1)
			case blockTag(tag):
				flush()
			}
		case html.SelfClosingTagToken:
			block.WriteByte(' ')
		}
	}
}

// skipped are the elements whose words are no part of any article.
func skipped(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Figcaption, atom.Button, atom.Svg, atom.Select, atom.Template, atom.Iframe:
		return true
	}
	return false
}

func blockTag(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Body, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Table, atom.Tr, atom.Td, atom.Th, atom.Tbody, atom.Thead, atom.Tfoot, atom.Caption,
		atom.Blockquote, atom.Pre, atom.Hr, atom.Figure, atom.Address, atom.Details, atom.Summary, atom.Center, atom.Fieldset:
		return true
	}
	return false
}
