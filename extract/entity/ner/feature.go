package ner

import (
	"dateline/document"
	"dateline/internal/perceptron"
)

// Templates are numbered by the order of their use in features; the numbers are
// part of the weight file, so they only grow.
const (
	tWord uint64 = iota + 1
	tWordBefore
	tWordAfter
	tWordBefore2
	tWordAfter2
	tPairBefore
	tPairAfter
	tPairBefore2
	tPairAfter2
	tShape
	tShapeBefore
	tShapeAfter
	tShapes
	tShapeWordBefore
	tShapeWordAfter
	tSuffix
	tPrefix
	tTag
	tTagBefore
	tTagAfter
	tTags
	tTagsAfter
	tCluster
	tClusterBefore
	tClusterAfter
	tClusterBefore2
	tClusterAfter2
	tClustersBefore
	tClustersAfter
	tCoarse
	tFlags
	tFlagsAround
	tFlagsShape
	tDoc
	tSuffixBefore
	tSuffixAfter
	tRunHead
	tRunFirst
	tRunBefore
	tRunAfter
	tRunPlace
	tRunFlags
	tBias
	tMode
	tBetween
	tPlace
	tPlaceWord
	tPlaceBefore
	tPlaceAfter
	tPlaces
)

// mode is how a sentence is written, which says what a capital is worth.
type mode uint64

const (
	running mode = iota
	shouting
	titled
	whispering
)

func (t *Text) mode(r document.Range) mode {
	words, capitals, uppers, long := 0, 0, 0, 0
	for _, k := range t.tokens[r.First:r.End] {
		if k.letters == noLetters {
			continue
		}
		words++
		if k.letters == upper {
			uppers++
		}
		if k.tag.IsNoun() || k.tag.IsVerb() || k.letters != lower {
			long++
			if k.letters != lower {
				capitals++
			}
		}
	}
	switch {
	case words >= 3 && uppers*4 >= words*3:
		return shouting
	case words >= 4 && capitals*6 >= long*5 && long >= 4 && capitals*2 > words:
		return titled
	case words >= 4 && capitals == 0:
		return whispering
	}
	return running
}

// outsideToken stands for what is beyond the ends of a sentence.
//
//nolint:gochecknoglobals // read only
var outsideToken = token{word: 1, long: 1, short: 1, cluster: 1 << 20, coarse: 1 << 20, run: -1}

// Features calls add with every feature of the token at index i of a sentence.
func (t *Text) features(add func(uint64), i int32, r document.Range, m mode) {
	at := func(j int32) *token {
		if j < r.First || j >= r.End {
			return &outsideToken
		}
		return &t.tokens[j]
	}
	b2, b, k, a, a2 := at(i-2), at(i-1), at(i), at(i+1), at(i+2)
	one := func(template, x uint64) { add(perceptron.Feature(template, x)) }
	two := func(template, x, y uint64) { add(perceptron.Feature2(template, x, y)) }
	three := func(template, x, y, z uint64) { add(perceptron.Feature3(template, x, y, z)) }

	one(tBias, uint64(m))
	one(tWord, k.word)
	one(tWordBefore, b.word)
	one(tWordAfter, a.word)
	one(tWordBefore2, b2.word)
	one(tWordAfter2, a2.word)
	two(tPairBefore, b.word, k.word)
	two(tPairAfter, k.word, a.word)
	two(tPairBefore2, b2.word, b.word)
	two(tPairAfter2, a.word, a2.word)

	two(tShape, k.long, uint64(m))
	one(tShapeBefore, b.long)
	one(tShapeAfter, a.long)
	three(tShapes, b.short, k.short, a.short)
	two(tShapeWordBefore, k.short, b.word)
	two(tShapeWordAfter, k.short, a.word)
	for n, s := range k.suffixes {
		two(tSuffix, s, uint64(n))
	}
	for n, p := range k.prefixes {
		two(tPrefix, p, uint64(n))
	}
	one(tSuffixBefore, b.suffixes[2])
	one(tSuffixAfter, a.suffixes[2])

	one(tTag, uint64(k.tag))
	one(tTagBefore, uint64(b.tag))
	one(tTagAfter, uint64(a.tag))
	three(tTags, uint64(b.tag), uint64(k.tag), uint64(a.tag))
	three(tTagsAfter, uint64(k.tag), uint64(a.tag), uint64(a2.tag))

	one(tCluster, k.cluster)
	one(tClusterBefore, b.cluster)
	one(tClusterAfter, a.cluster)
	one(tClusterBefore2, b2.cluster)
	one(tClusterAfter2, a2.cluster)
	two(tClustersBefore, b.cluster, k.cluster)
	two(tClustersAfter, k.cluster, a.cluster)
	two(tCoarse, k.coarse, k.short)

	two(tFlags, uint64(k.flags), uint64(k.letters))
	three(tFlagsAround, uint64(b.flags), uint64(k.flags), uint64(a.flags))
	two(tFlagsShape, uint64(k.flags), k.short)
	three(tDoc, uint64(k.doc), uint64(k.letters), uint64(m))

	if k.place.position > 0 {
		g := uint64(k.place.position)<<8 | uint64(k.place.kind)
		two(tPlace, g, uint64(k.letters))
		two(tPlaceWord, g, uint64(k.flags))
		three(tPlaceBefore, g, b.word, uint64(b.place.position))
		three(tPlaceAfter, g, a.word, uint64(a.place.position))
		three(tPlaces, uint64(b.place.kind), g, uint64(a.place.kind))
	}
	if k.run >= 0 {
		t.runFeatures(add, i, r, k, at)
	}
}

func (t *Text) runFeatures(add func(uint64), i int32, r document.Range, k *token, at func(int32) *token) {
	u := t.runs[k.run]
	place := uint64(min(i-u.first, 3))<<2 | uint64(min(u.end-1-i, 3))
	first, head := at(u.first), at(u.end-1)
	before, after := at(u.first-1), at(u.end)
	add(perceptron.Feature(tRunPlace, place))
	add(perceptron.Feature2(tRunHead, head.word, place))
	add(perceptron.Feature2(tRunFirst, first.word, place))
	add(perceptron.Feature2(tRunBefore, before.word, place))
	add(perceptron.Feature2(tRunAfter, after.word, place))
	add(perceptron.Feature3(tRunFlags, uint64(first.flags), uint64(head.flags), place))
}

// Between is the feature of the labels that follow label l.
func Between(l int) uint64 { return perceptron.Feature(tBetween, uint64(l)) }
