package pos

import "dateline/internal/perceptron"

// Static appends the features of token i that do not depend on tags already
// given.
func (t *Text) Static(i int, to []uint64) []uint64 {
	w := t.words[i : i+2*edge+1]
	b2, b, k, a, a2 := &w[0], &w[1], &w[2], &w[3], &w[4]
	id := uint64(0)
	one := func(x uint64) { id++; to = append(to, perceptron.Feature(id, x)) }
	two := func(x, y uint64) { id++; to = append(to, perceptron.Feature2(id, x, y)) }
	three := func(x, y, z uint64) { id++; to = append(to, perceptron.Feature3(id, x, y, z)) }

	one(0)
	one(k.word)
	one(b.word)
	one(a.word)
	one(b2.word)
	one(a2.word)
	two(b.word, k.word)
	two(k.word, a.word)
	two(b.word, a.word)

	two(k.suffixes[0], k.first)
	one(k.suffixes[1])
	one(k.suffixes[2])
	one(k.suffixes[3])
	one(k.prefixes[0])
	one(k.prefixes[1])
	one(k.prefixes[2])
	two(k.suffixes[2], k.short)
	one(k.long)
	two(k.short, k.first)
	three(k.short, k.first, k.seen)
	three(b.short, k.short, a.short)
	one(b.suffixes[2])
	one(a.suffixes[2])
	two(k.suffixes[1], a.suffixes[1])

	one(k.cluster)
	one(b.cluster)
	one(a.cluster)
	two(b.cluster, k.cluster)
	two(k.cluster, a.cluster)
	one(k.coarse)
	two(b.coarse, k.coarse)
	two(k.coarse, a.coarse)
	two(k.coarse, k.suffixes[1])
	one(k.flags)
	two(k.flags, k.short)

	one(k.hint)
	one(b.hint)
	one(a.hint)
	one(a2.hint)
	two(k.hint, a.hint)
	two(b.hint, k.hint)
	two(k.hint, k.word)
	two(a.hint, k.word)
	three(k.hint, a.hint, a2.hint)
	two(k.hint, k.short)
	two(a.hint, k.suffixes[2])

	one(k.form)
	one(a.form)
	two(b.form, k.form)
	two(k.form, a.form)
	two(k.form, a.word)
	two(k.form, b.word)
	two(k.form, k.short)
	two(k.form, k.hint)
	three(k.form, a.form, a2.form)
	return to
}

// StaticCount is the number of features that Static appends.
const firstDynamic = 64

// Dynamic appends the features of token i that depend on the tags of the two
// tokens before it.
func (t *Text) Dynamic(i int, last, last2 uint8, to []uint64) []uint64 {
	k, a := &t.words[i+edge], &t.words[i+edge+1]
	p, p2 := uint64(last), uint64(last2)
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
	two(p, k.short)
	two(p, k.form)
	three(p, k.form, a.form)
	three(p, p2, k.form)
	return to
}
