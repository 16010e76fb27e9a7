package main

import (
	"fmt"

	"dateline/document"
	"dateline/extract/paragraph"
	"dateline/extract/token"
	"dateline/internal/pos"
	"dateline/internal/wordtable"
	"dateline/lexicon/name"
	"dateline/lexicon/train/corpus"
)

// example is one article: our tokens with prose's tags as hints, and the gold
// tag of each, NoTag where the corpus has other tokens.
type example struct {
	doc    *document.Document
	gold   []document.Tag
	silver bool // the tags are those on which two taggers agree
}

type reader struct {
	paragraphs *paragraph.Stage
	tokens     *token.Stage
	words      *wordtable.Table
	forms      *pos.Forms
}

func newReader() (*reader, error) {
	p, err := paragraph.New(paragraph.Options{})
	if err != nil {
		return nil, err
	}
	t, err := token.New(token.Options{Engine: token.Prose})
	if err != nil {
		return nil, err
	}
	w, err := wordtable.Open(name.Words)
	return &reader{paragraphs: p, tokens: t, words: w}, err
}

type article struct {
	Text   string `json:"text"`
	Tokens []struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Tag   string `json:"tag"`
	} `json:"tokens"`
}

// read is the examples of a file.
func (r *reader) read(path string) ([]example, error) {
	articles, err := corpus.Read[article](path)
	if err != nil {
		return nil, err
	}
	var out []example
	for i, a := range articles {
		e, err := r.example(a)
		if err != nil {
			return nil, fmt.Errorf("reading %s:%d: %w", path, i+1, err)
		}
		out = append(out, e)
	}
	return out, nil
}

// cases adds copies of some articles in capitals, in small letters and with all
// words capitalised, so that the tagger can read headlines.
func (r *reader) cases(path string) ([]example, error) {
	articles, err := corpus.Read[article](path)
	if err != nil {
		return nil, err
	}
	var out []example
	for i, a := range articles {
		switch i % 12 {
		case 0:
			a.Text = mapASCII(a.Text, func(c, _ byte) byte { return upper(c) })
		case 4:
			a.Text = document.FoldASCII(a.Text)
		case 8:
			a.Text = mapASCII(a.Text, func(c, before byte) byte {
				if before == ' ' || before == '\n' || before == '"' {
					return upper(c)
				}
				return c
			})
		default:
			continue
		}
		e, err := r.example(a)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func mapASCII(s string, f func(c, before byte) byte) string {
	b := []byte(s)
	for i := range b {
		before := byte(' ')
		if i > 0 {
			before = s[i-1]
		}
		b[i] = f(s[i], before)
	}
	return string(b)
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}

func (r *reader) example(a article) (example, error) {
	d := document.New(document.Article{Text: a.Text})
	if d.Text != a.Text {
		return example{}, fmt.Errorf("text is not normal")
	}
	if err := r.paragraphs.Apply(d); err != nil {
		return example{}, err
	}
	if err := r.tokens.Apply(d); err != nil {
		return example{}, err
	}
	offsets := make([]int32, 0, len(a.Text)+1)
	for i := range a.Text {
		offsets = append(offsets, int32(i))
	}
	offsets = append(offsets, int32(len(a.Text)))
	tags := make(map[document.Span]document.Tag, len(a.Tokens))
	for _, t := range a.Tokens {
		tags[document.Span{Start: offsets[t.Start], End: offsets[t.End]}] = tagOf(t.Tag)
	}
	e := example{doc: d, gold: make([]document.Tag, len(d.Tokens))}
	for i, t := range d.Tokens {
		e.gold[i] = tags[t.Span]
	}
	return e, nil
}

// tagOf is our tag for a corpus's: all brackets and all opening or closing marks
// are one.
func tagOf(s string) document.Tag {
	switch s {
	case "-LSB-", "-LCB-", "[", "{", "(":
		return document.LeftParen
	case "-RSB-", "-RCB-", "]", "}", ")":
		return document.RightParen
	case "-":
		return document.HYPH
	}
	return document.ParseTag(s)
}

// same reports whether two tags count as one in scoring: quotation marks,
// hyphens and colons.
func same(a, b document.Tag) bool { return fold(a) == fold(b) }

func fold(t document.Tag) document.Tag {
	switch t {
	case document.OpenQuote:
		return document.CloseQuote
	case document.HYPH:
		return document.Colon
	}
	return t
}
