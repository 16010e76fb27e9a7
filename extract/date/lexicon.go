package date

import (
	_ "embed"
	"strconv"
	"strings"
)

// words.tsv lists the words that can open or shape an expression: class, number, words.
//
//go:embed words.tsv
var wordsTSV string

// class is a set of roles that a word can play.
type class uint64

const (
	month class = 1 << iota
	abbr
	weekday
	weekdays
	cardinal
	scale
	ordinal
	tens
	unit
	plural
	several
	approx
	part
	season
	deictic
	near
	far
	recent
	mod
	edge
	meridian
	zone
	era
	now
	past
	future
	daily
	each
	holiday
	ago
	prep
	will
	due
	said
	count
	title
	shop
	fiscal
	hopes
	modal
	asks
	iffy
	timetable
	article
	definite
	repeat
	letter
	feastday
	opener
)

//nolint:gochecknoglobals // read only
var classNames = []string{
	"month", "abbr", "weekday", "weekdays", "cardinal", "scale", "ordinal", "tens", "unit", "plural", "several", "approx", "part", "season",
	"deictic", "near", "far", "recent", "mod", "edge", "meridian", "zone", "era", "now", "past", "future", "daily", "each", "holiday", "ago",
	"prep", "will", "due", "said", "count", "title", "shop", "fiscal", "hopes", "modal", "asks", "iffy", "timetable", "article", "definite", "repeat", "letter", "feastday", "opener",
}

// word is an entry of the table. n is the number of its main class; u is its unit.
type word struct {
	text  string
	class class
	n     int16
	u     unitOf
}

// lexicon is a hash table with open addressing; slot 0 of words is "no word".
type lexicon struct {
	slots [4096]uint16
	words []word
}

func newLexicon() *lexicon {
	x := &lexicon{words: make([]word, 1, 512)}
	for line := range strings.Lines(wordsTSV) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		n, err := strconv.Atoi(f[1])
		if err != nil {
			panic("words.tsv: " + line)
		}
		for w := range strings.FieldsSeq(f[2]) {
			x.add(w, classOf(f[0]), n)
		}
	}
	return x
}

func classOf(name string) class {
	for i, n := range classNames {
		if n == name {
			return 1 << i
		}
	}
	panic("words.tsv: no class " + name)
}

func (x *lexicon) add(text string, c class, n int) {
	i := x.slot(text)
	if x.slots[i] == 0 {
		x.slots[i] = uint16(len(x.words))
		x.words = append(x.words, word{text: text})
	}
	w := &x.words[x.slots[i]]
	w.class |= c
	switch {
	case c == unit:
		w.u = unitOf(n)
	case n != 0:
		w.n = int16(n)
	}
}

// slot is where text is, or where it would go.
func (x *lexicon) slot(text string) uint32 {
	h := uint32(2166136261)
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	for h ^= h >> 15; ; h++ {
		h &= uint32(len(x.slots) - 1)
		if i := x.slots[h]; i == 0 || x.words[i].text == text {
			return h
		}
	}
}

// find is the index of text in words, 0 if it is not there. Text is folded.
func (x *lexicon) find(text string) uint16 {
	if len(text) > 12 {
		return 0
	}
	return x.slots[x.slot(text)]
}
