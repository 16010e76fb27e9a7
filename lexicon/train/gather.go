package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"dateline/document"
	"dateline/extract/entity"
	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/internal/wordtable"
	"dateline/lexicon/train/corpus"
	"dateline/lexicon/train/written"
	"dateline/pipeline"
)

// source is a corpus to learn from and how much its sentences weigh.
type source struct {
	name    string
	weight  float32
	overlay []document.EntityType // types that its gold lacks, taken from silver labels
	swap    bool                  // learn from a copy with other names too
	shout   bool                  // learn from a copy in capitals too
	text    bool                  // made by texts.py, not one of the corpora
	written string                // our own texts, whose files begin with this
	only    func(id string) bool
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
	norp := []document.EntityType{document.NORP}
	both := []document.EntityType{document.NORP, document.Misc}
	everything := []document.EntityType{document.Person, document.Org, document.PlaceName, document.NORP, document.Misc}
	return []source{
		{name: "gum_clean.train", weight: 1, swap: true, shout: true, overlay: both},
		{name: "wikigold.train", weight: 1, swap: true, shout: true, overlay: norp},
		{name: "btc.train", weight: o.tweetWeight, overlay: norp},
		{name: "wnut17.train", weight: o.tweetWeight, overlay: norp},
		{name: "ewt.train", weight: o.silverWeight, swap: true, overlay: everything},
		{name: "factbook", weight: o.silverWeight, overlay: everything, text: true},
		{name: "sotu", weight: o.silverWeight, overlay: everything, text: true},
		{name: "wiki", weight: o.silverWeight, overlay: everything, text: true},
		{name: "written/news", weight: o.writtenWeight, swap: true, shout: true, written: "news"},
		{name: "written/web", weight: o.writtenWeight, swap: true, shout: true, written: "web"},
		{name: "uner_ewt.dev", weight: 1, swap: true, shout: true, overlay: both, only: func(id string) bool { return o.all || learning(id) }},
	}
}

func (o *options) gather(c chain, words *wordtable.Table) ([]*sample, error) {
	var out []*sample
	w, err := newSwapper(filepath.Join(o.data, "names.tsv"))
	if err != nil {
		return nil, err
	}
	for _, s := range o.sources() {
		if s.weight == 0 || strings.Contains(o.without, s.name) {
			continue
		}
		as, silver, err := o.read(s)
		if err != nil {
			return nil, err
		}
		docs, err := documents(c, as)
		if err != nil {
			return nil, err
		}
		for i, d := range docs {
			if s.only == nil || s.only(as[i].ID) {
				names := convention(d.Text, as[i].names())
				if len(s.overlay) > 0 {
					labelled := silver[as[i].ID]
					if labelled == nil {
						return nil, fmt.Errorf("silver labels of %s lack article %s", s.name, as[i].ID)
					}
					names = overlay(names, convention(d.Text, labelled.names()), s.overlay...)
				}
				out = append(out, newSample(d, names, words, s.weight))
				add := func(text string, names []found, share float32) {
					if share == 0 {
						return
					}
					// A text that the normaliser changes is left out.
					if copies, err := documents(c, []article{{ID: as[i].ID, Text: text}}); err == nil {
						out = append(out, newSample(copies[0], names, words, s.weight*share))
					}
				}
				if s.swap {
					text, moved := w.swap(d.Text, names)
					add(text, moved, o.swapWeight)
				}
				if s.shout {
					add(upper(d.Text), names, o.shoutWeight)
				}
			}
		}
	}
	return out, nil
}

// read is the articles of a source and, if it has them, their silver labels.
func (o *options) read(s source) (as []article, silver map[string]*article, err error) {
	if s.written != "" {
		as, err = writtenArticles(s.written)
		return as, nil, err
	}
	path := filepath.Join(o.corpora, s.name+".jsonl.gz")
	if s.text {
		path = filepath.Join(o.data, "text", s.name+".jsonl")
	}
	if as, err = corpus.Read[article](path); err != nil {
		return nil, nil, err
	}
	silver, err = o.silver("md." + s.name)
	return as, silver, err
}

// writtenArticles are our own texts whose files begin with prefix.
func writtenArticles(prefix string) ([]article, error) {
	texts, err := written.Texts(prefix)
	if err != nil {
		return nil, err
	}
	out := make([]article, len(texts))
	for i, t := range texts {
		out[i] = article{ID: t.ID, Text: t.Text}
		for _, n := range t.Names {
			out[i].Entities = append(out[i].Entities, span{n.Start, n.End, n.Label})
		}
	}
	return out, nil
}

// upper writes the letters a-z in capitals and leaves all else in its place.
func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// silver reads the labels that another tagger gave a corpus, by article.
func (o *options) silver(name string) (map[string]*article, error) {
	as, err := corpus.Read[article](filepath.Join(o.data, "silver", name+".jsonl"))
	if err != nil {
		return nil, err
	}
	out := map[string]*article{}
	for i := range as {
		out[as[i].ID] = &as[i]
	}
	return out, nil
}

func (o *options) measureAll(c chain, stage *entity.Stage) error {
	for _, set := range []struct {
		name, file string
		only       func(string) bool
	}{
		{"worldwide", "worldwide.dev.jsonl.gz", nil},
		{"uner", "uner_ewt.dev.jsonl.gz", func(id string) bool { return !learning(id) }},
		{"gum", "gum_newsint.dev.jsonl", nil},
	} {
		as, err := corpus.Read[article](o.corpora + "/" + set.file)
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
		measure(set.name, stage, kept, docs)
		if o.faults == set.name {
			faults(stage, kept, docs, 150)
		}
	}
	return nil
}
