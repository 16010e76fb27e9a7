package record

import (
	"bytes"
	"encoding/json"
	"fmt"

	"dateline/document"
)

// Lines is a document as the sinks write it: whole lines, each ended by a line
// feed, and what to count of them.
type Lines struct {
	Article    []byte
	Events     []byte
	Quotations []byte
	Stats      Stats
}

// Encode makes the lines of d. It is safe for concurrent use on different
// documents and costs one pass over the layers.
func Encode(d *document.Document, o Options) (*Lines, error) {
	a := New(d, o)
	out := &Lines{Stats: statsOf(a)}
	var err error
	if out.Article, err = appendLine(make([]byte, 0, 3*len(d.Text)), a); err != nil {
		return nil, err
	}
	ref := a.Ref()
	for i := range a.Events {
		e := &a.Events[i]
		if out.Events, err = appendLine(out.Events, &EventLine{e.Schema, e.ID, e.Key, ref, e.EventBody}); err != nil {
			return nil, err
		}
	}
	lines := quotationLines(d, a)
	for i := range lines {
		if out.Quotations, err = appendLine(out.Quotations, &lines[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Line is v as one line of JSON, ended by a line feed, without HTML escapes.
func Line(v any) ([]byte, error) { return appendLine(nil, v) }

func appendLine(to []byte, v any) ([]byte, error) {
	b := bytes.NewBuffer(to)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return to, fmt.Errorf("encoding %T: %w", v, err)
	}
	return b.Bytes(), nil
}

// Ref names the article in other lines of the dataset.
func (a *Article) Ref() ArticleRef {
	return ArticleRef{a.ID, a.Source.URL, a.Title, a.Source.Publisher, a.Published}
}
