package ner_test

import (
	"math"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/entity/ner"
	"dateline/lexicon/name"
	"dateline/pipeline"
)

// TestNoAllocationsPerToken holds that reading ten times the text allocates no
// more than reading it once.
func TestNoAllocationsPerToken(t *testing.T) {
	stages, err := extract.All(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	chain, err := pipeline.NewChain(stages[:4]...) // tokens and sentences
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := ner.NewTagger(name.Weights, name.Words)
	if err != nil {
		t.Fatal(err)
	}
	allocs := func(n int) float64 {
		d := document.New(document.Article{Text: strings.Repeat("Anna Dahl of the World Bank flew to Nairobi on Monday. ", n)})
		if err := chain.Apply(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		var labels []ner.Label
		least := math.Inf(1)
		for range 20 { // under the race detector the pool of working space forgets at random
			least = min(least, testing.AllocsPerRun(1, func() { labels = tagger.Label(d, labels) }))
		}
		return least
	}
	if one, ten := allocs(20), allocs(200); ten > one+5 {
		t.Errorf("%v allocations, then %v for ten times the text", one, ten)
	}
}
