package main

import (
	"crypto/sha256"
	"errors"

	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/internal/ner"
	"dateline/pipeline"
)

// source is a corpus to learn from and how much its sentences weigh.
type source struct {
	name   string
	weight float32
	only   func(id string) bool
}

type chain []pipeline.Stage

// textChain is the stages that come before names.
func textChain() (chain, error) {
	p, e1 := paragraph.New(paragraph.Options{})
	m, e2 := mark.New(mark.Options{})
	t, e3 := token.New(token.Options{})
	s, e4 := sentence.New(sentence.Options{})
	return chain{p, m, t, s}, errors.Join(e1, e2, e3, e4)
}

// learning tells the half of the web articles that may be learnt from while
// developing: an even SHA-256 of the id.
func learning(id string) bool { return sha256.Sum256([]byte(id))[31]%2 == 0 }

func (o *options) sources() []source {
	return []source{
		{"gum_clean.train", 1, nil},
		{"wikigold.train", 1, nil},
		{"btc.train", 0.5, nil},
		{"wnut17.train", 0.5, nil},
		{"uner_ewt.dev", 1, func(id string) bool { return o.all || learning(id) }},
	}
}

func (o *options) gather(c chain, words *ner.Words) ([]example, error) {
	var out []example
	for _, s := range o.sources() {
		as, err := o.corpus(s.name)
		if err != nil {
			return nil, err
		}
		docs, err := documents(c, as)
		if err != nil {
			return nil, err
		}
		for i, d := range docs {
			if s.only == nil || s.only(as[i].ID) {
				out = append(out, examples(d, as[i].names(), words, s.weight)...)
			}
		}
	}
	return out, nil
}

func (o *options) measureAll(c chain, tagger *ner.Tagger) error {
	for _, set := range []struct {
		name, file string
		only       func(string) bool
	}{
		{"worldwide", "worldwide.dev.jsonl.gz", nil},
		{"uner (odd)", "uner_ewt.dev.jsonl.gz", func(id string) bool { return !learning(id) }},
		{"gum", "gum_newsint.dev.jsonl", nil},
	} {
		as, err := readCorpus(o.corpora + "/" + set.file)
		if err != nil {
			return err
		}
		var kept []article
		for _, a := range as {
			if set.only == nil || set.only(a.ID) {
				kept = append(kept, a)
			}
		}
		docs, err := documents(c, kept)
		if err != nil {
			return err
		}
		measure(set.name, tagger, kept, docs)
	}
	return nil
}
