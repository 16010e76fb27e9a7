package main

import (
	"fmt"
	"path/filepath"

	"dateline/document"
	"dateline/internal/pos"
	"dateline/lexicon/train/corpus"
)

// silver reads our own texts, which have no gold tags but those of another tagger, and keeps the tags to which ours agrees: two that
// were trained on different texts are seldom wrong alike.
func (o *options) silver(r *reader, ours *pos.Tagger) ([]example, error) {
	var out []example
	var x pos.Scratch
	agreed, all := 0, 0
	articles, err := corpus.Read[article](filepath.Join(o.data, "silver", "md.written.jsonl"))
	if err != nil {
		return nil, err
	}
	for _, a := range articles {
		e, err := r.example(a)
		if err != nil {
			return nil, fmt.Errorf("reading silver tags: %w", err)
		}
		hints := append([]document.Token(nil), e.doc.Tokens...)
		ours.TagPlain(e.doc, &x)
		for k := range e.gold {
			all++
			if e.gold[k] != e.doc.Tokens[k].Tag {
				e.gold[k] = document.NoTag
			} else {
				agreed++
			}
		}
		copy(e.doc.Tokens, hints)
		e.silver = true
		out = append(out, e)
	}
	fmt.Printf("%d texts without gold tags, %d of %d tokens agreed\n", len(out), agreed, all)
	return out, nil
}
