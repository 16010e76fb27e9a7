package ner

import (
	"dateline/document"
	"dateline/internal/perceptron"
)

// Templates have numbers that are
// part of the weight file, so new ones come last.
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
var outsideToken = token{facts: facts{word: 1, long: 1, short: 1, cluster: 1 << 20, coarse: 1 << 20}, run: -1}

// at is the token at index j, or what stands for it outside the sentence r.
func (t *Text) at(j int32, r document.Range) *token {
	if j < r.First || j >= r.End {
		return &outsideToken
	}
	return &t.tokens[j]
}

// features appends every feature of the token at index i of a sentence to out.
func (t *Text) features(out []uint64, i int32, r document.Range, m mode) []uint64 {
	for place := range places {
		out = alone(out, place, &t.at(i+int32(place)-here, r).facts)
	}
	out = setting(out, t.tokens[i].doc, t.tokens[i].letters, m)
	return t.joint(out, i, r, m)
}

// Places around a token that features look at, as seen from it.
const (
	before2 = iota
	before
	here
	after
	after2
	places
)

// alone appends the features of a token that look at nothing but the word at one place.
func alone(out []uint64, place int, k *facts) []uint64 {
	switch place {
	case before2:
		return append(out, perceptron.Feature(tWordBefore2, k.word), perceptron.Feature(tClusterBefore2, k.cluster))
	case before:
		return append(out,
			perceptron.Feature(tWordBefore, k.word),
			perceptron.Feature(tShapeBefore, k.long),
			perceptron.Feature(tSuffixBefore, k.suffixes[2]),
			perceptron.Feature(tTagBefore, uint64(k.tag)),
			perceptron.Feature(tClusterBefore, k.cluster))
	case after:
		return append(out,
			perceptron.Feature(tWordAfter, k.word),
			perceptron.Feature(tShapeAfter, k.long),
			perceptron.Feature(tSuffixAfter, k.suffixes[2]),
			perceptron.Feature(tTagAfter, uint64(k.tag)),
			perceptron.Feature(tClusterAfter, k.cluster))
	case after2:
		return append(out, perceptron.Feature(tWordAfter2, k.word), perceptron.Feature(tClusterAfter2, k.cluster))
	}
	for n, s := range k.suffixes {
		out = append(out, perceptron.Feature2(tSuffix, s, uint64(n)))
	}
	for n, p := range k.prefixes {
		out = append(out, perceptron.Feature2(tPrefix, p, uint64(n)))
	}
	return append(out,
		perceptron.Feature(tWord, k.word),
		perceptron.Feature(tTag, uint64(k.tag)),
		perceptron.Feature(tCluster, k.cluster),
		perceptron.Feature2(tCoarse, k.coarse, k.short),
		perceptron.Feature2(tFlags, uint64(k.flags), uint64(k.letters)),
		perceptron.Feature2(tFlagsShape, uint64(k.flags), k.short))
}

// setting appends the features of how a word is written, here and in the rest of the article.
func setting(out []uint64, doc uint8, letters Case, m mode) []uint64 {
	return append(out, perceptron.Feature(tBias, uint64(m)), perceptron.Feature3(tDoc, uint64(doc), uint64(letters), uint64(m)))
}

// joint appends the features that look at several tokens, or at what is known of one in its sentence.
func (t *Text) joint(out []uint64, i int32, r document.Range, m mode) []uint64 {
	b2, b, k, a, a2 := t.at(i-2, r), t.at(i-1, r), t.at(i, r), t.at(i+1, r), t.at(i+2, r)
	out = append(out,
		perceptron.Feature2(tPairBefore, b.word, k.word),
		perceptron.Feature2(tPairAfter, k.word, a.word),
		perceptron.Feature2(tPairBefore2, b2.word, b.word),
		perceptron.Feature2(tPairAfter2, a.word, a2.word),

		perceptron.Feature2(tShape, k.long, uint64(m)),
		perceptron.Feature3(tShapes, b.short, k.short, a.short),
		perceptron.Feature2(tShapeWordBefore, k.short, b.word),
		perceptron.Feature2(tShapeWordAfter, k.short, a.word),

		perceptron.Feature3(tTags, uint64(b.tag), uint64(k.tag), uint64(a.tag)),
		perceptron.Feature3(tTagsAfter, uint64(k.tag), uint64(a.tag), uint64(a2.tag)),
		perceptron.Feature2(tClustersBefore, b.cluster, k.cluster),
		perceptron.Feature2(tClustersAfter, k.cluster, a.cluster),
		perceptron.Feature3(tFlagsAround, uint64(b.flags), uint64(k.flags), uint64(a.flags)))
	if k.place.position > 0 {
		g := uint64(k.place.position)<<8 | uint64(k.place.kind)
		out = append(out,
			perceptron.Feature2(tPlace, g, uint64(k.letters)),
			perceptron.Feature2(tPlaceWord, g, uint64(k.flags)),
			perceptron.Feature3(tPlaceBefore, g, b.word, uint64(b.place.position)),
			perceptron.Feature3(tPlaceAfter, g, a.word, uint64(a.place.position)),
			perceptron.Feature3(tPlaces, uint64(b.place.kind), g, uint64(a.place.kind)))
	}
	if k.run >= 0 {
		out = t.ofRun(out, i, r)
	}
	return out
}

// ofRun appends the features of a token in a run of capitalised words.
func (t *Text) ofRun(out []uint64, i int32, r document.Range) []uint64 {
	u := t.runs[t.tokens[i].run]
	place := uint64(min(i-u.first, 3))<<2 | uint64(min(u.end-1-i, 3))
	first, head := t.at(u.first, r), t.at(u.end-1, r)
	return append(out,
		perceptron.Feature(tRunPlace, place),
		perceptron.Feature2(tRunHead, head.word, place),
		perceptron.Feature2(tRunFirst, first.word, place),
		perceptron.Feature2(tRunBefore, t.at(u.first-1, r).word, place),
		perceptron.Feature2(tRunAfter, t.at(u.end, r).word, place),
		perceptron.Feature3(tRunFlags, uint64(first.flags), uint64(head.flags), place))
}

// Between is the feature of the labels that follow label l.
func Between(l int) uint64 { return perceptron.Feature(tBetween, uint64(l)) }
