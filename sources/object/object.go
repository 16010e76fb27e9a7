// Package object reads an article out of one JSON object, under any of the names
// that the common scrapers give its fields.
package object

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"dateline/document"
	"dateline/sources/published"
)

// ErrNoText is the error for an object without the text of an article.
var ErrNoText = errors.New("no text: none of the fields text, maintext, articleBody, plaintext, body, content, full_text holds any")

// names are the aliases of each field, the first that holds something wins:
// ours, news-please, schema.org, Fundus, newspaper4k, Hugging Face cc_news.
type names []string

func textNames() names {
	return names{"text", "maintext", "articleBody", "plaintext", "body", "content", "full_text"}
}

func dateNames() names {
	return names{"published", "date_publish", "publish_date", "publishing_date", "published_at", "datePublished", "pubDate", "publication_date", "published_date", "date"}
}

// Decode reads an article with its text.
func Decode(raw []byte) (document.Article, error) {
	a, fields, err := decode(raw, "metadata")
	if err != nil {
		return a, err
	}
	a.Text = fields.text()
	if strings.TrimSpace(a.Text) == "" {
		return a, ErrNoText
	}
	return a, nil
}

// Sidecar reads what the JSON file beside a text says of it.
func Sidecar(raw []byte) (document.Article, error) {
	a, _, err := decode(raw, "sidecar")
	return a, err
}

type fields map[string]json.RawMessage

func decode(raw []byte, dateSource string) (document.Article, fields, error) {
	var a document.Article
	var f fields
	if err := json.Unmarshal(raw, &f); err != nil {
		return a, nil, wrong(raw, err)
	}
	if f == nil {
		return a, nil, errors.New("reading JSON: found null, want an object")
	}
	a.ID = f.first("id", "uid", "_id", "guid")
	a.Title = f.first("title", "headline", "title_page", "name")
	a.Language = f.first("language", "lang", "meta_lang")
	a.Authors = f.list("authors", "author", "byline", "creator")
	a.Source.URL = f.first("url", "link", "canonical_link", "canonical_url")
	a.Source.Publisher = f.first("publisher", "source_domain", "domain", "meta_site_name", "site_name", "source")
	f.source(&a.Source)
	a.Published = f.published(dateSource)
	var err error
	if a.GivenPlaces, err = f.spans("places"); err != nil {
		return a, nil, err
	}
	a.GivenEntities, err = f.spans("entities")
	return a, f, err
}

// source reads the object that our own records hold.
func (f fields) source(s *document.Source) {
	var o fields
	if raw := bytes.TrimSpace(f["source"]); len(raw) == 0 || raw[0] != '{' || json.Unmarshal(raw, &o) != nil {
		return
	}
	if s.URL == "" {
		s.URL = o.first("url")
	}
	if s.Publisher == "" {
		s.Publisher = o.first("publisher", "name", "domain")
	}
}

func (f fields) published(source string) document.Published {
	for _, n := range dateNames() {
		if v := f.str(n); v != "" {
			if p, ok := published.Parse(v, source); ok {
				return p
			}
		}
		var number json.Number
		if raw := f[n]; len(raw) > 0 && raw[0] != '"' && json.Unmarshal(raw, &number) == nil {
			if v, err := number.Int64(); err == nil {
				if p, ok := published.Unix(v, source); ok {
					return p
				}
			}
		}
	}
	return document.Published{}
}

func (f fields) first(aliases ...string) string {
	for _, n := range aliases {
		if v := f.str(n); v != "" {
			return v
		}
	}
	return ""
}

// str is the string, or the number as written, of a field; empty where there is
// none, and for the words that scrapers write instead of nothing. An object of
// schema.org gives its name.
func (f fields) str(name string) string {
	raw := bytes.TrimSpace(f[name])
	if len(raw) == 0 {
		return ""
	}
	switch c := raw[0]; {
	case c == '"':
		var s string
		if json.Unmarshal(raw, &s) != nil || missing(s) {
			return ""
		}
		return s
	case c == '-' || '0' <= c && c <= '9':
		return string(raw)
	case c == '{' && name != "source":
		var o fields
		if json.Unmarshal(raw, &o) == nil {
			return o.str("name")
		}
	}
	return ""
}

func missing(s string) bool {
	switch strings.TrimSpace(s) {
	case "", "None", "null", "NULL", "nan", "NaN", "N/A":
		return true
	}
	return false
}

// list reads a list of strings or named objects, or a single one.
func (f fields) list(aliases ...string) []string {
	for _, n := range aliases {
		raw := bytes.TrimSpace(f[n])
		if len(raw) == 0 {
			continue
		}
		var items []json.RawMessage
		if raw[0] != '[' {
			items = []json.RawMessage{raw}
		} else if json.Unmarshal(raw, &items) != nil {
			continue
		}
		var out []string
		for _, item := range items {
			if s := (fields{"": item}).str(""); s != "" {
				out = append(out, s)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// spans reads the spans that the input brings. Their text, where it is given,
// is not compared: offsets decide.
func (f fields) spans(name string) ([]document.GivenSpan, error) {
	raw := bytes.TrimSpace(f[name])
	if len(raw) == 0 || raw[0] != '[' {
		return nil, nil
	}
	var in []struct {
		Start    *int32                       `json:"start"`
		End      *int32                       `json:"end"`
		Type     string                       `json:"type"`
		Mentions []struct{ Start, End int32 } `json:"mentions"`
	}
	if err := json.Unmarshal(raw, &in); err != nil {
		return nil, nil //nolint:nilerr // a field of that name that is not ours
	}
	var out []document.GivenSpan
	for i, x := range in {
		switch {
		case x.Start != nil && x.End != nil:
			if *x.Start < 0 || *x.End < *x.Start {
				return nil, fmt.Errorf("%s[%d]: span %d-%d is not one", name, i, *x.Start, *x.End)
			}
			out = append(out, document.GivenSpan{Start: *x.Start, End: *x.End, Type: x.Type})
		default:
			for _, m := range x.Mentions {
				out = append(out, document.GivenSpan{Start: m.Start, End: m.End, Type: x.Type})
			}
		}
	}
	return out, nil
}
