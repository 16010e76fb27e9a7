// Package pos tags words with their parts of speech: a linear model over hashed
// features, run greedily from left to right. Training and tagging share the features.
package pos

import (
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
)

// word is what features need to know of one token, computed once.
type word struct {
	key      uint64 // of the text as written
	word     uint64 // of the folded text, digits as 0
	long     uint64 // shape, character by character
	short    uint64 // shape, runs joined
	suffixes [4]uint64
	prefixes [3]uint64
	cluster  uint64 // of words used alike
	coarse   uint64
	flags    uint64
	first    uint64 // stands first in its sentence
	seen     uint64 // how the article writes it elsewhere
	hint     uint64 // prose's tag
	form     uint64 // parts of speech in the dictionary
}

// Text holds the facts about an article's tokens that features are made of. It
// is scratch that is filled anew for each article; the zero Text is ready for use.
type Text struct {
	words []word
	fold  []byte
	seen  map[uint64]uint8
	cache cache // used by a Tagger alone
}

const (
	edge     = here // words of padding before and after the text
	sawSmall = 1
	sawBig   = 2
)

// Read fills t from d's tokens, whose tags are taken as hints.
func (t *Text) Read(d *document.Document, table *wordtable.Table, forms *Forms) {
	t.read(d, func(w *word, text, folded string) { t.look(w, text, folded, table, forms) })
}

// read fills t with what look finds of each token, and with where it stands.
func (t *Text) read(d *document.Document, look func(w *word, text, folded string)) {
	n := len(d.Tokens) + 2*edge
	if cap(t.words) < n {
		t.words = make([]word, n+n/4)
	}
	t.words = t.words[:n]
	if t.seen == nil {
		t.seen = make(map[uint64]uint8, 1024)
	}
	clear(t.seen)
	for i := range edge {
		t.words[i] = word{key: 1, word: 1, cluster: 1 << 40, hint: 255}
		t.words[n-1-i] = word{key: 2, word: 2, cluster: 1 << 41, hint: 254}
	}
	paragraph, first := 0, true
	for i, k := range d.Tokens {
		for paragraph < len(d.Paragraphs) && d.Paragraphs[paragraph].Start <= k.Start {
			paragraph++
			first = true
		}
		w := &t.words[i+edge]
		look(w, d.Slice(k.Span), d.Fold(k.Span))
		w.hint = uint64(k.Tag)
		w.first = 0
		if first {
			w.first = 1
		}
		first = t.ends(d, int32(i), first)
	}
	for i := range d.Tokens {
		w := &t.words[i+edge]
		w.seen = uint64(t.seen[w.word])
	}
}

// ends reports whether the token after i starts a sentence, roughly; first says
// that i does. It also counts how i is written if it does not.
func (t *Text) ends(d *document.Document, i int32, first bool) bool {
	text := d.TokenText(i)
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case text == "." || text == "?" || text == "!" || text == "...":
		return true
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if !first {
			w := t.words[i+edge].word
			if unicode.IsUpper(r) {
				t.seen[w] |= sawBig
			} else {
				t.seen[w] |= sawSmall
			}
		}
		return false
	}
	return first || text == "\"" || text == "“" || text == "”" && d.Tokens[max(i-1, 0)].Tag == document.Period
}

// look fills w with what is known of a word apart from where it stands.
func (t *Text) look(w *word, text, folded string, table *wordtable.Table, forms *Forms) {
	t.fold = plain(t.fold[:0], folded)
	w.word = hashOf(t.fold)
	w.long, w.short = shape(text)
	affixes(w, folded)
	x := table.Look(w.word)
	w.cluster, w.coarse, w.flags = uint64(x.Cluster), uint64(x.Cluster>>4), uint64(x.Flags)
	w.form = uint64(forms.Look(w.word))
}

// plain appends s as the features see it: digits as 0, typographic quotation
// marks, apostrophes and dashes in ASCII.
func plain(to []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			to = append(to, '0')
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x93 && s[i+2] <= 0x9e:
			switch s[i+2] {
			case 0x93:
				to = append(to, '-')
			case 0x94, 0x95:
				to = append(to, "--"...)
			case 0x98, 0x99, 0x9a, 0x9b:
				to = append(to, '\'')
			default:
				to = append(to, '"')
			}
			i += 2
		default:
			to = append(to, c)
		}
	}
	return to
}

// affixes fills the hashes of the suffixes of 1 to 4 runes and the prefixes of
// 1 to 3.
func affixes(w *word, s string) {
	end := len(s)
	for n := range w.suffixes {
		if end > 0 {
			_, size := utf8.DecodeLastRuneInString(s[:end])
			end -= size
		}
		w.suffixes[n] = hashOf(s[end:])
	}
	at := 0
	for n := range w.prefixes {
		if at < len(s) {
			_, size := utf8.DecodeRuneInString(s[at:])
			at += size
		}
		w.prefixes[n] = hashOf(s[:at])
	}
}

// hashOf is perceptron.Hash for strings and bytes alike.
func hashOf[T string | []byte](s T) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return perceptron.Finish(h)
}

// shape folds s to classes of characters: long keeps up to eight of them one by
// one, short joins runs.
func shape(s string) (long, short uint64) {
	last := byte(0)
	n := 0
	for i := 0; i < len(s); {
		c, size := s[i], 1
		switch {
		case 'a' <= c && c <= 'z':
			c = 'x'
		case 'A' <= c && c <= 'Z':
			c = 'X'
		case '0' <= c && c <= '9':
			c = 'd'
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			switch {
			case r == '’' || r == '‘':
				c = '\''
			case unicode.IsUpper(r):
				c = 'X'
			case unicode.IsLetter(r):
				c = 'x'
			default:
				c = '?'
			}
		}
		if n < 8 {
			long = long<<7 | uint64(c)
		}
		n++
		if c != last {
			short = short*131 + uint64(c)
			last = c
		}
		i += size
	}
	return long, short
}
