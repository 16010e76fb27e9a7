package pos

import (
	"dateline/document"
	"dateline/internal/perceptron"
)

// The places that a word may have around the token to be tagged, in the order
// of the words in the text.
const (
	before2 = iota
	before1
	here
	after1
	after2
	places
)

// alone appends the features that a word has at a place whatever its
// neighbours are. Their weights are summed once a word and kept (see cache).
func alone(place int, k *word, to []uint64) []uint64 {
	id := uint64(place * 20)
	one := func(x uint64) { id++; to = append(to, perceptron.Feature(id, x)) }
	two := func(x, y uint64) { id++; to = append(to, perceptron.Feature2(id, x, y)) }
	one(k.word)
	if place == before2 || place == after2 {
		return to
	}
	one(k.suffixes[2])
	one(k.cluster)
	one(k.form)
	if place != here {
		return to
	}
	one(0)
	one(k.suffixes[0])
	one(k.suffixes[1])
	one(k.suffixes[3])
	one(k.prefixes[0])
	one(k.prefixes[1])
	one(k.prefixes[2])
	one(k.long)
	one(k.coarse)
	one(k.flags)
	two(k.suffixes[2], k.short)
	two(k.coarse, k.suffixes[1])
	two(k.flags, k.short)
	two(k.form, k.short)
	return to
}

// Feature numbers beyond those of words alone.
const (
	firstPair    = places * 20
	firstDynamic = firstPair + 64
)

// Static appends the features of token i that do not depend on tags already
// given.
func (t *Text) Static(i int, to []uint64) []uint64 {
	for place := range places {
		to = alone(place, &t.words[i+place], to)
	}
	return t.pairs(i, to)
}

// pairs appends those that depend on the words around it, its place in the
// sentence, and prose's tags.
func (t *Text) pairs(i int, to []uint64) []uint64 {
	w := t.words[i : i+places]
	b, k, a, a2 := &w[before1], &w[here], &w[after1], &w[after2]
	id := uint64(firstPair)
	one := func(x uint64) { id++; to = append(to, perceptron.Feature(id, x)) }
	two := func(x, y uint64) { id++; to = append(to, perceptron.Feature2(id, x, y)) }
	three := func(x, y, z uint64) { id++; to = append(to, perceptron.Feature3(id, x, y, z)) }

	three(k.short, k.first, k.seen)
	two(k.suffixes[0], k.first)
	two(b.word, k.word)
	two(k.word, a.word)
	two(b.word, a.word)
	three(b.short, k.short, a.short)
	two(k.suffixes[1], a.suffixes[1])
	two(b.cluster, k.cluster)
	two(k.cluster, a.cluster)
	two(b.coarse, k.coarse)
	two(k.coarse, a.coarse)
	two(b.form, k.form)
	two(k.form, a.form)
	two(k.form, a.word)
	two(k.form, b.word)
	three(k.form, a.form, a2.form)

	one(k.hint)
	one(a.hint)
	two(k.hint, a.hint)
	two(b.hint, k.hint)
	two(k.hint, k.word)
	two(a.hint, k.word)
	three(k.hint, a.hint, a2.hint)
	two(k.hint, k.form)
	two(a.hint, k.suffixes[2])
	return to
}

// History is what the tags given so far tell the next token. The zero value is
// not ready; see NewHistory.
type History struct {
	last, last2 uint8  // labels of the two tokens before
	verb        uint64 // the last verb, modal or "to" of the sentence, 0 if there is none
	gap         uint64 // tokens since then, at most 3
}

// NewHistory is the history before the text.
func NewHistory() History { return History{last: None, last2: None} }

// After is the history after token i got this tag, whose label is label.
func (h History) After(t *Text, i int, tag document.Tag, label uint8) History {
	h.last2, h.last = h.last, label
	switch {
	case tag.IsVerb() || tag == document.MD || tag == document.TO:
		h.verb, h.gap = t.words[i+here].word, 0
	case tag == document.Period:
		h.verb, h.gap = 0, 0
	case h.verb != 0:
		h.gap = min(h.gap+1, 3)
	}
	return h
}

// Dynamic appends the features of token i that depend on the tags of the
// tokens before it.
func (t *Text) Dynamic(i int, h History, to []uint64) []uint64 {
	k, a := &t.words[i+here], &t.words[i+after1]
	p, p2 := uint64(h.last), uint64(h.last2)
	id := uint64(firstDynamic)
	two := func(x, y uint64) { id++; to = append(to, perceptron.Feature2(id, x, y)) }
	three := func(x, y, z uint64) { id++; to = append(to, perceptron.Feature3(id, x, y, z)) }
	two(p, 0)
	two(p, p2)
	two(p, k.word)
	three(p, p2, k.word)
	two(p, a.word)
	two(p, k.suffixes[2])
	two(p, k.cluster)
	two(p, a.cluster)
	two(p, k.hint)
	three(p, k.hint, a.hint)
	three(p, p2, k.hint)
	two(p, k.form)
	three(p, k.form, a.form)
	three(p, p2, k.form)
	two(h.verb, h.gap)
	three(h.verb, p, k.form)
	three(h.verb, p, k.suffixes[1])
	return to
}
