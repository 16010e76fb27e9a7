package pos

import (
	"dateline/internal/keep"
	"dateline/internal/perceptron"
)

// cache keeps what does not depend on the neighbours of a word: its facts, and
// for each place around a token the sum of the weights that the word has there. News
// repeats its words, so most tokens cost a look-up here instead of thirty in the model. A sum is the same whether it was kept
// or made anew, so results do not depend on what the cache has seen.
type cache struct {
	table   *keep.Table
	entries []entry // by their place in table
}

type entry struct {
	word word // its key is the entry's
	sums [places]sum
}

// cacheSize is the number of entries, a power of two: 5.5 MB for each goroutine
// that tags. Package keep says how many words are not found; with 16,384 it is .067 of the tokens, for twice the memory.
const cacheSize = 8192

// sum is a score of each label, four to a word of 64 bits, each with lane added
// so that it never falls below zero and lanes can be added without carrying.
type sum [lanes]uint64

const (
	lanes = 13 // of four labels
	bias  = 1 << 12
	ones  = bias | bias<<16 | bias<<32 | bias<<48
)

// at is the entry for the word with this key, and whether it is that word's
// already; if not, the caller fills it.
func (c *cache) at(key uint64) (*entry, bool) {
	if c.entries == nil {
		c.table, c.entries = keep.New(cacheSize), make([]entry, cacheSize)
	}
	i, known := c.table.Place(key)
	return &c.entries[i], known
}

// spread adds the sums of e's word to those of the tokens around it: to begins
// with the token two before. So an entry is read once, from its start to its end.
func (e *entry) spread(to []sum) {
	to = to[:places]
	for place := range places {
		from, to := &e.sums[place], &to[places-1-place]
		for lane := range to {
			to[lane] += from[lane]
		}
	}
}

// fill makes the sums of e's word. features is scratch space, which it returns.
func (e *entry) fill(m *perceptron.Model, features []uint64) []uint64 {
	var scores [places * lanes * 4]int32
	var ends [places]int
	features = features[:0]
	for place := range places {
		features = alone(place, &e.word, features)
		ends[place] = len(features)
	}
	m.AddGroups(scores[:], lanes*4, features, ends[:])
	for place := range places {
		e.sums[place] = pack(scores[place*lanes*4:])
	}
	return features
}

func pack(scores []int32) (s sum) {
	scores = scores[:lanes*4]
	for i := range s {
		for k := range 4 {
			s[i] |= uint64(uint16(scores[i*4+k]+bias)) << (16 * k)
		}
	}
	return s
}

// unpack writes the scores of a sum of n sums.
func unpack(s *sum, n int32, scores *[lanes * 4]int32) {
	for i, x := range s {
		scores[i*4] = int32(uint16(x)) - n*bias
		scores[i*4+1] = int32(uint16(x>>16)) - n*bias
		scores[i*4+2] = int32(uint16(x>>32)) - n*bias
		scores[i*4+3] = int32(uint16(x>>48)) - n*bias
	}
}
