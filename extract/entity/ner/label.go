// Package ner marks names in tokenised text: hashed features, a linear model
// and the best path of labels through each sentence.
package ner

import "dateline/document"

// Label is a token's place in a name: outside, or begin, inside, last or only
// token (BILOU) of a name of a type.
type Label uint8

// Outside is the label of tokens that belong to no name.
const Outside Label = 0

// Positions within a name.
const (
	begin = iota
	inside
	last
	only
)

// Types are the entity types that labels tell apart, in label order.
const typeCount = 5

// LabelCount is the number of labels.
const LabelCount = 1 + 4*typeCount

func label(t document.EntityType, position int) Label {
	return Label(1 + 4*(int(t)-1) + position)
}

// Type is the entity type of l; NoEntity for Outside.
func (l Label) Type() document.EntityType {
	if l == Outside {
		return document.NoEntity
	}
	return document.EntityType(1 + (l-1)/4)
}

func (l Label) position() int { return int(l-1) % 4 }

// opens reports whether a name stands open after l.
func (l Label) opens() bool { return l != Outside && l.position() <= inside }

// starts reports whether l may follow the end of a name or an outside token.
func (l Label) starts() bool { return l == Outside || l.position() == begin || l.position() == only }

// follows reports whether l may stand after previous in a sentence.
func (l Label) follows(previous Label) bool {
	if previous.opens() {
		return !l.starts() && l.Type() == previous.Type()
	}
	return l.starts()
}

// LabelNames are the labels' names, as weight files hold them.
func LabelNames() []string {
	out := []string{"O"}
	for t := range typeCount {
		for _, p := range []string{"B-", "I-", "L-", "U-"} {
			out = append(out, p+document.EntityType(t+1).String())
		}
	}
	return out
}

// Spread writes the labels of a name of n tokens to labels[0:n].
func Spread(labels []Label, t document.EntityType) {
	r := document.Range{End: int32(len(labels))}
	for i := range labels {
		labels[i] = label(t, position(int32(i), r))
	}
}

// position is the place of token i in a name of the tokens r.
func position(i int32, r document.Range) int {
	switch {
	case r.Len() == 1:
		return only
	case i == r.First:
		return begin
	case i == r.End-1:
		return last
	}
	return inside
}

// Name is a name that a Tagger found.
type Name struct {
	Tokens document.Range
	Type   document.EntityType
	Votes  Votes
}

// Votes are scores of a name as a name of each type, in the model's units.
type Votes [typeCount + 1]int32

// Names calls yield with every name that labels spell out in d's tokens.
func Names(d *document.Document, labels []Label, yield func(document.EntityType, document.Range)) {
	first := int32(0)
	for i, l := range labels {
		if l == Outside {
			continue
		}
		if l.starts() {
			first = int32(i)
		}
		if !l.opens() {
			yield(l.Type(), document.Range{First: first, End: int32(i) + 1})
		}
	}
}
