package ner

import (
	"dateline/document"
	"dateline/internal/keep"
	"dateline/internal/perceptron"
)

// cache keeps what does not depend on the neighbours of a word: its facts, and
// for each place around a token the sum of the weights that the word has there. News
// repeats its words, so most tokens cost a look-up here instead of 27 in the model. A sum is the same whether it was
// kept or made anew, so results do not depend on what the cache has seen.
type cache struct {
	table    *keep.Table
	entries  []entry  // by their place in table
	outside  *entry   // what is beyond the ends of a sentence
	settings []kept   // by doc, letters and mode
	features []uint64 // scratch
}

type entry struct {
	facts facts // its key is the entry's
	sums  [places]sum
}

type kept struct {
	known bool
	sum   sum
}

// cacheSize is the number of entries, a power of two: 2.9 MB for each goroutine
// that finds names.
const cacheSize = 8192

// sum is a score of each label, four to a word of 64 bits, each with bias added so
// that it never falls below zero and sums can be added without carrying.
type sum [lanes]uint64

const (
	lanes   = (LabelCount + 3) / 4
	bias    = 1 << 12
	addends = places + 1 // a word at each place, and a setting
)

// key is the cache's key for token i of d.
func key(d *document.Document, i int32) uint64 {
	return perceptron.Feature(uint64(d.Tokens[i].Tag), perceptron.Hash(d.TokenText(i)))
}

// at is the entry for key, and whether it is filled already.
func (c *cache) at(key uint64) (*entry, bool) {
	if c.entries == nil {
		c.table, c.entries = keep.New(cacheSize), make([]entry, cacheSize)
	}
	i, known := c.table.Place(key)
	return &c.entries[i], known
}

// of is the filled entry for a word of which the facts are known.
func (c *cache) of(m *perceptron.Model, f *facts) *entry {
	e, known := c.at(f.key)
	if !known {
		e.facts = *f
		c.fill(m, e)
	}
	return e
}

// fill makes the sums of e's word.
func (c *cache) fill(m *perceptron.Model, e *entry) {
	var scores [places * lanes * 4]int32
	var ends [places]int
	c.features = c.features[:0]
	for place := range places {
		c.features = alone(c.features, place, &e.facts)
		ends[place] = len(c.features)
	}
	m.AddGroups(scores[:], lanes*4, c.features, ends[:])
	for place := range places {
		e.sums[place] = pack(scores[place*lanes*4:])
	}
}

// beyond is the entry of what is beyond the ends of a sentence.
func (c *cache) beyond(m *perceptron.Model) *entry {
	if c.outside == nil {
		c.outside = &entry{facts: outsideToken.facts}
		c.fill(m, c.outside)
	}
	return c.outside
}

// setting is the sum of the features of how k is written in a sentence of mode md.
func (c *cache) setting(m *perceptron.Model, k *token, md mode) *sum {
	const docs, cases, modes = 8, int(mixed) + 1, int(whispering) + 1
	if c.settings == nil {
		c.settings = make([]kept, docs*cases*modes)
	}
	e := &c.settings[(int(k.doc)*cases+int(k.letters))*modes+int(md)]
	if !e.known {
		c.features = setting(c.features[:0], k.doc, k.letters, md)
		var scores [lanes * 4]int32
		m.AddAll(scores[:], c.features)
		e.known, e.sum = true, pack(scores[:])
	}
	return &e.sum
}

// pack is the sum with these scores. No label's weights come near bias; if they did, they would be cut there.
func pack(scores []int32) (s sum) {
	for i, x := range scores[:lanes*4] {
		s[i/4] |= uint64(max(-bias, min(bias-1, x))+bias) << (16 * (i % 4))
	}
	return s
}

func (s *sum) add(x *sum) {
	for i := range s {
		s[i] += x[i]
	}
}

// unpack writes the scores of a sum of addends sums.
func (s *sum) unpack(scores []int32) {
	for i := range scores {
		scores[i] = int32(uint16(s[i/4]>>(16*(i%4)))) - addends*bias
	}
}
