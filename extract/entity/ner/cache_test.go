package ner

import (
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/document"
	"dateline/lexicon/name"
)

// TestKeptSumsAreTheModels compares the scores that are put together from kept
// sums with those of every feature looked up in the model, with a cache that has seen other words.
func TestKeptSumsAreTheModels(t *testing.T) {
	tagger, err := NewTagger(name.Weights, name.Words)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 1))
	words := strings.Fields("Anna Dahl of the World Bank flew to Nairobi on Monday , 12 NATO officials McGregor said . İstanbul 's")
	s := new(scratch)
	for n := range 60 {
		var text strings.Builder
		var spans []document.Token
		for range n {
			w := words[rng.IntN(len(words))]
			start := int32(text.Len())
			text.WriteString(w + " ")
			spans = append(spans, document.Token{Span: document.Span{Start: start, End: start + int32(len(w))}, Tag: document.Tag(rng.IntN(20))})
		}
		d := document.New(document.Article{Text: text.String()})
		d.Tokens = spans
		r := document.Range{First: int32(n / 4), End: int32(n)}
		d.Sentences = []document.Sentence{{Tokens: r}}
		s.text.read(d, func(f *facts, i int32) { *f = tagger.facts(s, d, i) })
		s.emissions = make([]int32, n*LabelCount)
		tagger.emit(s, r)

		var plain Text
		plain.Read(d, tagger.words)
		i := r.First
		plain.Sentence(r, func(features []uint64) {
			var want [LabelCount]int32
			for _, f := range features {
				tagger.model.Add(want[:], f)
			}
			if got := [LabelCount]int32(s.row(i)); got != want {
				t.Fatalf("token %d of %q: scores %v, want %v", i, d.Text, got, want)
			}
			i++
		})
		if n > 0 && n%7 == 0 {
			s.cache.entries = nil
		}
	}
}
