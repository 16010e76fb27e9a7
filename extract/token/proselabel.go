package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/prose"
)

// Labeler runs prose's entity model over our tokens, as tagged under Prose. It
// gives the labels that prose.NewDocument gives on the same tokens.
type Labeler struct {
	table  prose.Table
	tags   [document.TagCount]hashes // of prose's names of the tags
	labels [prose.LabelCount]label
	lens   [64]uint64
	none   uint64
	truth  [2]uint64 // hashes of False and True
	shapes [shapeCount]uint64
}

// hashes are those of a name and of the name in lower case.
type hashes struct{ as, lower uint64 }

// label is one of prose's labels: whether it begins a name, and of which type.
type label struct {
	short uint64 // hash of B, I or O
	begin bool
	kind  document.EntityType
}

// Labels are prose's labels of a document's tokens, indices into
// prose.LabelNames.
type Labels []uint8

// NewLabeler returns a Labeler. It computes a few hundred hashes and decodes nothing.
func NewLabeler() *Labeler {
	l := &Labeler{table: prose.Labels(), none: prose.Hash("None"), truth: [2]uint64{prose.Hash("False"), prose.Hash("True")}}
	for t := range l.tags {
		name := proseName(document.Tag(t))
		l.tags[t] = hashes{prose.Hash(name), prose.Hash(strings.ToLower(name))}
	}
	for i, name := range prose.LabelNames() {
		short, kind, _ := strings.Cut(name, "-")
		l.labels[i] = label{prose.Hash(short), short == "B", kindOf(kind)}
	}
	for n := range l.lens {
		l.lens[n] = prose.Hash(string(appendInt(nil, n)))
	}
	for s := range l.shapes {
		l.shapes[s] = prose.Hash(shape(s).String())
	}
	return l
}

func appendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}

// proseName is the name that prose gives a tag.
func proseName(t document.Tag) string {
	switch t {
	case document.LeftParen:
		return "("
	case document.RightParen:
		return ")"
	case document.HYPH:
		return "-"
	}
	return t.String()
}

func kindOf(name string) document.EntityType {
	switch name {
	case "PERSON":
		return document.Person
	case "ORGANIZATION":
		return document.Org
	case "GPE", "GSP", "LOCATION", "FACILITY":
		return document.PlaceName
	}
	return document.NoEntity
}

// Label gives each token of d its label; labels is scratch space.
func (l *Labeler) Label(d *document.Document, labels Labels) Labels {
	labels = labels[:0]
	for i := range d.Tokens {
		labels = append(labels, uint8(l.best(d, int32(i), labels)))
	}
	return labels
}

// Names calls f with each name that prose makes of the labels: it joins a label
// that begins a name to those before it and takes in any word with the tag of the word before, and closes at the
// first word inside a name. Unlike prose it does not lose a name that ends the text.
func (l *Labeler) Names(d *document.Document, labels Labels, f func(document.EntityType, document.Range)) {
	var open document.Range
	var closing label
	for i := int32(0); int(i) < len(labels); i++ {
		at := l.labels[labels[i]]
		named := at.kind != document.NoEntity
		inside := open.Len() > 0
		same := inside && (d.Tokens[i].Tag == d.Tokens[i-1].Tag || d.Tokens[i].Tag == document.CD && l.labels[labels[i-1]].kind != document.NoEntity)
		closes := inside && named && !at.begin && at.kind == closing.kind
		switch {
		case named && !closes || same:
			if !inside {
				open.First = i
			}
			open.End, closing = i+1, at
		case inside:
			if named {
				open.End = i + 1
			}
			f(l.kind(labels, open), open)
			open, closing = document.Range{}, label{}
		}
	}
	if open.Len() > 0 {
		f(l.kind(labels, open), open)
	}
}

// kind is the type of a name: that of its first word, but a person if one of
// two words begins a person.
func (l *Labeler) kind(labels Labels, r document.Range) document.EntityType {
	if r.Len() == 2 {
		for _, x := range labels[r.First:r.End] {
			if at := l.labels[x]; at.begin && at.kind == document.Person {
				return document.Person
			}
		}
	}
	return l.labels[labels[r.First]].kind
}

// best is the label of token i, given the labels of those before it. The
// features are prose's, in the order of their names.
func (l *Labeler) best(d *document.Document, i int32, before Labels) int {
	raw, fold := d.TokenText(i), d.TokenFold(i)
	w := plain(raw)
	if w != raw {
		fold = w
	}
	prevTag, prevWord, prevPos, prevShape := l.none, l.none, l.none, l.none
	if i > 0 {
		prevTag = l.labels[before[i-1]].short
		prevWord, prevPos = prose.Hash(foldOf(d, i-1)), l.tags[d.Tokens[i-1].Tag].as
		if i > 1 {
			prevShape = l.shapes[shapeOf(plain(d.TokenText(i-1)))]
		}
	}
	nextWord, nextPos := l.none, l.none
	if int(i)+1 < len(d.Tokens) {
		nextWord, nextPos = prose.Hash(foldOf(d, i+1)), l.tags[d.Tokens[i+1].Tag].lower
	}
	pos := l.tags[d.Tokens[i].Tag].as
	hash := prose.Hash(w)
	basic := l.truth[0]
	if l.table.Row(prose.Key(prose.LabelBasicWord, hash)) != "" {
		basic = l.truth[1]
	}
	var scores [64]int32
	keys := [...]uint64{
		prose.Key(prose.LabelBias, l.truth[1]),
		prose.Key(prose.LabelBasic, basic),
		prose.Key(prose.LabelNextPos, nextPos),
		prose.Key(prose.LabelNextWord, nextWord),
		prose.Key(prose.LabelPos, pos),
		prose.Key2(prose.LabelPosPrev, pos, prevTag),
		prose.Key(prose.LabelPrefix, prose.Hash(fold[:min(3, len(fold))])),
		prose.Key(prose.LabelPrevPos, prevPos),
		prose.Key(prose.LabelPrev, prevTag),
		prose.Key(prose.LabelPrevWord, prevWord),
		prose.Key(prose.LabelShape, l.shapes[shapeOf(w)]),
		prose.Key2(prose.LabelShapePrev, prevShape, prevTag),
		prose.Key(prose.LabelSuffix, prose.Hash(fold[max(0, len(fold)-3):])),
		prose.Key(prose.LabelWord, hash),
		prose.Key2(prose.LabelWordNextPos, prose.Hash(fold), nextPos),
		prose.Key(prose.LabelWordLen, l.length(len(w))),
	}
	l.table.AddAll(keys[:], prose.LabelZero, &scores)
	best := 0
	for c := range prose.LabelCount {
		if scores[c] > scores[best] {
			best = c
		}
	}
	return best
}

func (l *Labeler) length(n int) uint64 {
	if n < len(l.lens) {
		return l.lens[n]
	}
	return 0
}

func foldOf(d *document.Document, i int32) string {
	if w := plain(d.TokenText(i)); w != d.TokenText(i) {
		return w
	}
	return d.TokenFold(i)
}

// shape is prose's class of how a word is written.
type shape uint8

const (
	numeric shape = iota
	punct
	downcase
	upcase
	mixedcase
	shapeCount
)

// String is prose's name of the shape.
func (s shape) String() string {
	return [...]string{"number", "punct", "downcase", "upcase", "mixedcase"}[s]
}

func shapeOf(w string) shape {
	last := w[len(w)-1]
	switch {
	case isNumber(w):
		return numeric
	case last >= utf8.RuneSelf || classes[last] == sign && last != '_' || classes[last] == opaque:
		return punct
	}
	titled, lowered, start := true, true, true
	for _, r := range w {
		if unicode.IsUpper(r) {
			lowered = false
		}
		if start && unicode.IsLower(r) {
			titled = false
		}
		start = r < utf8.RuneSelf && classes[r] != lower && classes[r] != upper && classes[r] != digit && r != '_'
	}
	switch {
	case lowered:
		return downcase
	case titled:
		return upcase
	}
	return mixedcase
}

// isNumber reports whether w is a number as programs write it: 5, 3.5, .5, 1e9.
func isNumber(w string) bool {
	digits, dots := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case '0' <= c && c <= '9':
			digits++
		case c == '.':
			dots++
		case (c == 'e' || c == 'E') && digits > 0 && i+1 < len(w):
			return dots <= 1 && allDigits(w[i+1:])
		case (c == '+' || c == '-') && i == 0:
		default:
			return false
		}
	}
	return digits > 0 && dots <= 1
}

func allDigits(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return true
}
