// Package actor finds nominal actors ("police in Dhaka", "the minister") and gives
// entities their role, country and sector.
package actor

import (
	"dateline/document"
	"dateline/internal/phrase"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds the layer. It is immutable once built.
type Stage struct{}

// New loads what the stage needs.
func New(Options) (*Stage, error) { return &Stage{}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "actor" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer {
	return document.Tokens | document.Sentences | document.Entities | document.Places
}

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Actors }

// Apply adds the layer to d.
func (*Stage) Apply(d *document.Document) error {
	f := newFinder(d)
	f.known()
	f.knownEntities()
	f.things = make([]bool, len(d.Sentences))
	for i := range d.Sentences {
		f.sentence(i)
	}
	f.figures()
	f.refer()
	f.home()
	return nil
}

// finder is the work on one document.
type finder struct {
	d       *document.Document
	chunks  phrase.Phrases
	lower   bool    // the text has no capitals: they tell nothing
	named   []int32 // token -> index of the innermost name mention that covers it, or -1
	placed  []int32 // token -> index of the place that covers it, or -1
	found   []nominal
	things  []bool             // sentence: its first noun is neither a name nor an actor
	titled  map[string][]int32 // folded title, and its head -> entities that bear it
	earlier map[string]int32   // folded nominal -> its entity
	related []related          // in text order

	countries map[string]bool // named in the article; nil until asked for
}

// nominal is a mention to be added.
type nominal struct {
	document.Mention
	role    document.Span // the role phrase
	country string
	sector  string
	apposed int32 // entity that the phrase stands in apposition to, or -1

	definite   bool // the, its, Chile's
	genitive   bool
	complement bool // of the army
	plural     bool
	only       bool // it is worth a mention only if it stands for somebody known
}

func newFinder(d *document.Document) *finder {
	f := &finder{d: d, lower: d.Text == d.Folded, titled: map[string][]int32{}, earlier: map[string]int32{}}
	f.named, f.placed = make([]int32, len(d.Tokens)), make([]int32, len(d.Tokens))
	for i := range f.named {
		f.named[i], f.placed[i] = -1, -1
	}
	f.cover()
	for i, p := range d.Places {
		for r := d.TokensIn(p.Span); r.First < r.End; r.First++ {
			f.placed[r.First] = int32(i)
		}
	}
	return f
}

// cover notes for every token the innermost name that holds it.
func (f *finder) cover() {
	for i, m := range f.d.Mentions {
		if m.Kind == document.NameMention && m.Entity >= 0 {
			for t := m.Tokens.First; t < m.Tokens.End; t++ {
				f.named[t] = int32(i)
			}
		}
	}
}

// sentence reads titles, appositions and nominal actors of one sentence.
func (f *finder) sentence(k int) {
	s := &f.d.Sentences[k]
	phrase.Find(f.d, s.Tokens, &f.chunks)
	for i := range f.chunks.Nouns {
		n := &f.chunks.Nouns[i]
		if n.Pronoun {
			continue
		}
		if f.described(n.First, n.End) {
			continue
		}
		if m := f.nameAtEnd(n); m >= 0 {
			f.title(n, i, m)
			continue
		}
		f.possessor(n)
		f.unnamed(n.First, n.End)
		known := len(f.found)
		if f.nominal(n, i); len(f.found) == known {
			f.who(n)
		}
		f.things[k] = f.things[k] || i == 0 && (len(f.found) == 0 || f.found[len(f.found)-1].Tokens.First != n.First)
	}
}

// nameAtEnd is the name mention that ends the chunk, or -1. A name that ends in
// a role word ("Defense Ministry") still is one.
func (f *finder) nameAtEnd(n *phrase.Noun) int32 {
	if m := f.named[n.Head]; m >= 0 && f.d.Mentions[m].Type != document.NORP && (f.lower || capital(f.d.Slice(f.d.Mentions[m].Span))) {
		return m
	}
	return -1
}
