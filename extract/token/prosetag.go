package token

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/prose"
)

// proseTagger runs prose's averaged perceptron over our tokens. It gives what
// prose.NewDocument gives on the same tokens.
type proseTagger struct {
	table prose.Table
	tags  [prose.TagCount]document.Tag // of prose's classes
	names [tagNames]uint64             // hashes of the names of tags
	start [2]uint64                    // hashes of the words and tags before the text
	end   [2]uint64

	// Sums of weights that few values choose, spread out: what every token has with the first byte of the word, the tag
	// before and the one before that. They are half of the weights that a token asks for.
	first           [256]scores
	before, before2 [tagNames]scores
}

// scores are those of prose's classes.
type scores [64]int32

// The names of tags by number: those of prose's classes, and what is no class.
const (
	nameStart = prose.TagCount + iota
	nameStart2
	nameNone
	nameDash
	tagNames
)

// proseWord is what prose's features see of one token.
type proseWord struct{ norm, suffix uint64 }

func newProseTagger() *proseTagger {
	p := &proseTagger{table: prose.Tags()}
	p.start = [2]uint64{prose.Hash("-START-"), prose.Hash("-START2-")}
	p.end = [2]uint64{prose.Hash("-END-"), prose.Hash("-END2-")}
	for i, name := range prose.TagNames() {
		p.names[i] = prose.Hash(name)
		switch name {
		case "(":
			p.tags[i] = document.LeftParen
		case ")":
			p.tags[i] = document.RightParen
		default:
			p.tags[i] = document.ParseTag(name)
		}
	}
	p.names[nameStart], p.names[nameStart2], p.names[nameNone], p.names[nameDash] = p.start[0], p.start[1], prose.Hash("-NONE-"), prose.Hash("-")
	for b := range p.first {
		p.add(prose.Key(prose.TagBias, 0), &p.first[b])
		p.add(prose.Key(prose.TagPrefix, prose.Hash(string([]byte{byte(b)}))), &p.first[b])
	}
	for i, name := range p.names {
		p.add(prose.Key(prose.TagPrev, name), &p.before[i])
		p.add(prose.Key(prose.TagPrev2, name), &p.before2[i])
	}
	return p
}

func (p *proseTagger) add(key uint64, s *scores) { p.table.Add(key, prose.TagZero, (*[64]int32)(s)) }

// tag tags the tokens of d. words is scratch space, which it returns.
func (p *proseTagger) tag(d *document.Document, words []proseWord) []proseWord {
	words = p.context(d, words[:0])
	p1, p2 := nameStart, nameStart2
	for i := range d.Tokens {
		tag, name := p.one(plain(d.TokenText(int32(i))), words[i:i+5], p1, p2)
		d.Tokens[i].Tag = tag
		p2, p1 = p1, name
	}
	return words
}

// one is the tag of a word and the number of its name in prose. around is two
// words before it, itself, and two after; p1 and p2 are the names of the tags of those before.
func (p *proseTagger) one(w string, around []proseWord, p1, p2 int) (tag document.Tag, name int) {
	switch {
	case w == "-":
		return document.HYPH, nameDash
	case w == "0":
		return document.CD, nameNone
	case w[0] == '@' || isLink(w):
		return document.NN, classNN
	}
	if row := p.table.Row(prose.Key(prose.TagOnly, prose.Hash(w))); row != "" {
		return p.tags[row[0]], int(row[0])
	}
	class := p.best(w, around, p1, p2)
	return p.tags[class], class
}

// classNN is the index of NN in prose.TagNames.
const classNN = 17

func (p *proseTagger) best(w string, around []proseWord, p1, p2 int) int {
	scores := p.first[w[0]]
	one, two := &p.before[p1], &p.before2[p2]
	for c := range prose.TagCount {
		scores[c] += one[c] + two[c]
	}
	n1, n2 := p.names[p1], p.names[p2]
	before2, before, at, after, after2 := around[0], around[1], around[2], around[3], around[4]
	keys := [...]uint64{
		prose.Key(prose.TagSuffix, prose.Hash(w[len(w)-min(3, len(w)):])),
		prose.Key2(prose.TagBoth, n1, n2),
		prose.Key(prose.TagWord, at.norm),
		prose.Key2(prose.TagPrevWord, n1, at.norm),
		prose.Key(prose.TagWordBefore, before.norm),
		prose.Key(prose.TagSuffixBefore, before.suffix),
		prose.Key(prose.TagWordBefore2, before2.norm),
		prose.Key(prose.TagWordAfter, after.norm),
		prose.Key(prose.TagSuffixAfter, after.suffix),
		prose.Key(prose.TagWordAfter2, after2.norm),
	}
	p.table.AddAll(keys[:], prose.TagZero, (*[64]int32)(&scores))
	best := 0
	for c := range prose.TagCount {
		if scores[c] > scores[best] {
			best = c
		}
	}
	return best
}

// context appends what the features see: two words before the text, its tokens,
// two words after.
func (p *proseTagger) context(d *document.Document, words []proseWord) []proseWord {
	words = append(words, proseWord{p.start[0], suffixHash("-START-")}, proseWord{p.start[1], suffixHash("-START2-")})
	for _, t := range d.Tokens {
		raw, fold := d.Slice(t.Span), d.Fold(t.Span)
		if w := plain(raw); w != raw {
			fold = strings.ToLower(w)
		}
		w := normal(raw, fold)
		words = append(words, proseWord{prose.Hash(w), suffixHash(w)})
	}
	return append(words, proseWord{p.end[0], suffixHash("-END-")}, proseWord{p.end[1], suffixHash("-END2-")})
}

func suffixHash(w string) uint64 { return prose.Hash(w[len(w)-min(3, len(w)):]) }

// normal is the form in which prose's features see a word: its own lower case,
// or one name for all words with hyphens, years and numbers.
func normal(raw, fold string) string {
	switch {
	case raw[0] != '-' && strings.IndexByte(raw, '-') >= 0:
		return "!HYPHEN"
	case isDigitAt(raw, 0) && len(raw) == 4 && isDigitAt(raw, 1) && isDigitAt(raw, 2) && isDigitAt(raw, 3):
		return "!YEAR"
	case isDigitAt(raw, 0):
		return "!DIGITS"
	}
	return fold
}

// plain is the token with ASCII quotation marks, as prose sees it. It covers
// what stands alone or starts with a curly mark, and n’t.
func plain(w string) string {
	if w[0] != 0xe2 && w != "n’t" {
		return w
	}
	switch w {
	case "“", "”":
		return "\""
	case "‘", "’":
		return "'"
	case "’s":
		return "'s"
	case "’m":
		return "'m"
	case "’d":
		return "'d"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	case "n’t":
		return "n't"
	}
	return w
}

// isLink reports whether w is a link or mail address, which prose tags NN.
func isLink(w string) bool {
	if len(w) < 5 || strings.IndexByte(w, '.') < 0 {
		return false
	}
	return strings.HasPrefix(w, "http") || strings.HasPrefix(w, "www.") || strings.IndexByte(w, '@') > 0
}
