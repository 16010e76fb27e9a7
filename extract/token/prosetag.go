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
	tags  [48]document.Tag // of prose's classes
	names [48]uint64       // hashes of their names
	start [2]uint64        // hashes of the words and tags before the text
	end   [2]uint64
	none  uint64
	dash  uint64
}

// proseWord is what prose's features see of one token.
type proseWord struct{ norm, suffix uint64 }

func newProseTagger() *proseTagger {
	p := &proseTagger{table: prose.Tags(), none: prose.Hash("-NONE-"), dash: prose.Hash("-")}
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
	return p
}

// tag tags the tokens of d. words is scratch space, which it returns.
func (p *proseTagger) tag(d *document.Document, words []proseWord) []proseWord {
	words = p.context(d, words[:0])
	p1, p2 := p.start[0], p.start[1]
	for i := range d.Tokens {
		tag, name := p.one(plain(d.TokenText(int32(i))), words[i:i+5], p1, p2)
		d.Tokens[i].Tag = tag
		p2, p1 = p1, name
	}
	return words
}

// one is the tag of a word and the hash of its name in prose. around is two
// words before it, itself, and two after.
func (p *proseTagger) one(w string, around []proseWord, p1, p2 uint64) (document.Tag, uint64) {
	switch {
	case w == "-":
		return document.HYPH, p.dash
	case w == "0":
		return document.CD, p.none
	case w[0] == '@' || isLink(w):
		return document.NN, p.names[classNN]
	}
	if row := p.table.Row(prose.Key(prose.TagOnly, prose.Hash(w))); row != "" {
		return p.tags[row[0]], p.names[row[0]]
	}
	class := p.best(w, around, p1, p2)
	return p.tags[class], p.names[class]
}

// classNN is the index of NN in prose.TagNames.
const classNN = 17

func (p *proseTagger) best(w string, around []proseWord, p1, p2 uint64) int {
	var scores [64]int32
	before2, before, at, after, after2 := around[0], around[1], around[2], around[3], around[4]
	keys := [...]uint64{
		prose.Key(prose.TagBias, 0),
		prose.Key(prose.TagSuffix, prose.Hash(w[len(w)-min(3, len(w)):])),
		prose.Key(prose.TagPrefix, prose.Hash(w[:1])),
		prose.Key(prose.TagPrev, p1),
		prose.Key(prose.TagPrev2, p2),
		prose.Key2(prose.TagBoth, p1, p2),
		prose.Key(prose.TagWord, at.norm),
		prose.Key2(prose.TagPrevWord, p1, at.norm),
		prose.Key(prose.TagWordBefore, before.norm),
		prose.Key(prose.TagSuffixBefore, before.suffix),
		prose.Key(prose.TagWordBefore2, before2.norm),
		prose.Key(prose.TagWordAfter, after.norm),
		prose.Key(prose.TagSuffixAfter, after.suffix),
		prose.Key(prose.TagWordAfter2, after2.norm),
	}
	p.table.AddAll(keys[:], prose.TagZero, &scores)
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
