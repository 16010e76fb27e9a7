package ner

import (
	"dateline/document"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
)

// token is what features need to know of one token, computed once.
type token struct {
	facts
	doc   uint8 // how the article writes the word elsewhere
	run   int32 // index of its run of capitalised words, -1 if it is in none
	place placed
}

// facts are what is known of a word with its tag wherever it stands.
type facts struct {
	key      uint64 // of the text as written and the tag
	word     uint64 // of the folded text, digits as 0
	long     uint64 // shapes
	short    uint64
	suffixes [4]uint64 // of 1 to 4 runes
	prefixes [3]uint64 // of 2 to 4 runes
	cluster  uint64
	coarse   uint64
	flags    wordtable.Flag
	tag      document.Tag
	letters  Case
	particle bool
}

// run is a row of capitalised words, with particles between them.
type run struct{ first, end int32 }

// Text holds the facts about an article's tokens that features are made of. It is
// scratch that is filled anew for each article; the zero Text is ready for use.
type Text struct {
	tokens []token
	runs   []run
	fold   []byte
	key    []byte
	seen   map[uint64]counts
}

// counts is how an article writes a word inside sentences.
type counts struct{ capital, small uint16 }

// Read fills t from d's tokens and sentences.
func (t *Text) Read(d *document.Document, words *wordtable.Table) {
	t.read(d, func(f *facts, i int32) { t.look(f, d, i, words) })
}

// read fills t with what look finds of each token, and with where it stands.
func (t *Text) read(d *document.Document, look func(f *facts, i int32)) {
	t.tokens = append(t.tokens[:0], make([]token, len(d.Tokens))...)
	t.runs = t.runs[:0]
	if t.seen == nil {
		t.seen = make(map[uint64]counts, 512)
	}
	clear(t.seen)
	for i := range d.Tokens {
		t.tokens[i].run = -1
		look(&t.tokens[i].facts, int32(i))
	}
	for _, s := range d.Sentences {
		t.count(s.Tokens)
		t.findRuns(s.Tokens)
		t.findPlaces(d, s.Tokens)
	}
	for i := range t.tokens {
		t.tokens[i].doc = t.seen[t.tokens[i].word].class()
	}
}

// look finds the facts of token i of d.
func (t *Text) look(k *facts, d *document.Document, i int32, words *wordtable.Table) {
	text, folded := d.TokenText(i), d.TokenFold(i)
	k.tag = d.Tokens[i].Tag
	k.long, k.short, k.letters = shape(text)
	t.fold = append(t.fold[:0], folded...)
	for j, c := range t.fold {
		if '0' <= c && c <= '9' {
			t.fold[j] = '0'
		}
	}
	k.word = hashOf(t.fold)
	for n := range k.suffixes {
		k.suffixes[n] = perceptron.Hash(suffix(folded, n+1))
	}
	for n := range k.prefixes {
		k.prefixes[n] = perceptron.Hash(prefix(folded, n+2))
	}
	w := words.Look(k.word)
	k.cluster, k.coarse, k.flags = uint64(w.Cluster), uint64(w.Cluster>>4), w.Flags
	k.particle = w.Flags&wordtable.ParticleWord != 0
}

func (t *Text) count(r document.Range) {
	for i := r.First + 1; i < r.End; i++ {
		k := &t.tokens[i]
		c := t.seen[k.word]
		switch k.letters {
		case capital, mixed, upper:
			c.capital++
		case lower:
			c.small++
		default:
			continue
		}
		t.seen[k.word] = c
	}
}

// class folds the counts to 0..7.
func (c counts) class() uint8 {
	var k uint8
	switch {
	case c.capital > 3:
		k = 2
	case c.capital > 0:
		k = 1
	}
	if c.small > 0 {
		k += 3
	}
	return k
}

// findRuns cuts the capitalised stretches out of a sentence.
func (t *Text) findRuns(r document.Range) {
	open := int32(-1)
	end := int32(-1)
	closeRun := func() {
		if open >= 0 {
			for i := open; i < end; i++ {
				t.tokens[i].run = int32(len(t.runs))
			}
			t.runs = append(t.runs, run{open, end})
			open = -1
		}
	}
	for i := r.First; i < r.End; i++ {
		switch k := &t.tokens[i]; {
		case k.letters == capital || k.letters == upper || k.letters == mixed:
			if open < 0 {
				open = i
			}
			end = i + 1
		case open >= 0 && k.particle && i-end < 2:
		default:
			closeRun()
		}
	}
	closeRun()
}

func hashOf(b []byte) uint64 { return perceptron.Hash(string(b)) }

// Sentence calls yield with the features of each token of r, a sentence of the
// article that was read. The slice is reused.
func (t *Text) Sentence(r document.Range, yield func([]uint64)) {
	m := t.mode(r)
	var features []uint64
	for i := r.First; i < r.End; i++ {
		features = t.features(features[:0], i, r, m)
		yield(features)
	}
}
