package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"dateline/document"
	"dateline/internal/keep"
)

// Lines is a document as the sinks write it: whole lines, each ended by a line
// feed, and what to count of them.
type Lines struct {
	Article    []byte
	Events     []byte
	Quotations []byte
	Stats      Stats
}

// Encoder makes lines of documents. It is safe for concurrent use.
type Encoder struct {
	o      Options
	spaces keep.Stack[[]byte] // lines grow here, and are copied once they have their length
}

// NewEncoder makes an encoder.
func NewEncoder(o Options) *Encoder { return &Encoder{o: o} }

// Encode makes the lines of d in one pass over the layers.
func (x *Encoder) Encode(d *document.Document) (*Lines, error) {
	a := New(d, x.o)
	space := x.spaces.Get()
	w := writer{b: (*space)[:0]}
	w.article(a)
	w.raw("\n")
	article := len(w.b)
	ref := a.Ref()
	for i := range a.Events {
		w.eventLine(&a.Events[i], &ref)
	}
	events := len(w.b)
	lines := quotationLines(d, a)
	for i := range lines {
		w.quotationLine(&lines[i])
	}
	all := slices.Clone(w.b)
	*space = w.b
	x.spaces.Put(space)
	return &Lines{Article: all[:article:article], Events: all[article:events:events], Quotations: all[events:], Stats: statsOf(a)}, w.err
}

// Encode makes the lines of d as an Encoder does, for a caller that has one document.
func Encode(d *document.Document, o Options) (*Lines, error) { return NewEncoder(o).Encode(d) }

// Line is v as one line of JSON, ended by a line feed, without HTML escapes.
func Line(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding %T: %w", v, err)
	}
	return b.Bytes(), nil
}

// Ref names the article in other lines of the dataset.
func (a *Article) Ref() ArticleRef {
	return ArticleRef{a.ID, a.Source.URL, a.Title, a.Source.Publisher, a.Published}
}
