package event

import (
	"slices"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/trigger"
)

// kind is how a clause hangs on its parent.
type kind uint8

const (
	mainClause  kind = iota
	complement       // "said [he left]", "agreed [to leave]", "began [leaving]"
	relative         // "the man [who left]", "protesters [arrested in May]"
	adverbial        // "[if he leaves]", "[after he left]"
	purpose          // "met [to discuss]"
	participial      // "…, [killing nine]"
	coordinate       // "came and [left]": hangs where its sibling hangs
)

// clause is a verb group with what belongs to it. Indices are into the
// sentence's nouns and clauses, -1 for none.
type clause struct {
	phrase.Verb
	kind     kind
	mark     string // the word that opens it: that, if, after, to, a preposition
	parent   int32
	noun     int32 // noun that governs it: antecedent, "plan" of "plan to leave"
	adj      string
	subj     int32
	obj      int32
	iobj     int32
	shared   bool // subject taken over from another clause
	rear     bool // subject stands behind the verb: "said Smith"
	question bool
}

// place in the sentence of a noun.
type slot uint8

const (
	loose slot = iota
	subject
	object
	oblique // after a preposition
)

// noun is a chunk with its place in the sentence.
type noun struct {
	phrase.Noun
	prep   int32 // token of the preposition before it, -1 if none
	gov    int32 // noun that it hangs on by its preposition, -1 if it hangs on the clause
	conj   int32 // first member of the list it belongs to, -1 if it is that itself
	appos  int32 // noun that it stands in apposition to
	clause int32 // clause it belongs to, -1 if none
	slot   slot
	time   bool // a date or duration
	sorted bool // its classes are known
	sort   trigger.Classes
}

// syntax is the analysis of a sentence. Its slices are reused.
type syntax struct {
	d       *document.Document
	sent    *document.Sentence
	chunks  phrase.Phrases
	nouns   []noun
	clauses []clause
	owner   []int32 // token of the sentence -> noun, -1
	acts    []int32 // token of the sentence -> clause, -1
}

func (s *syntax) word(i int32) string {
	if i < 0 || int(i) >= len(s.d.Tokens) {
		return ""
	}
	return s.d.TokenFold(i)
}

func (s *syntax) tag(i int32) document.Tag {
	if i < s.sent.Tokens.First || i >= s.sent.Tokens.End {
		return document.NoTag
	}
	return s.d.Tokens[i].Tag
}

// head is the first member of the list that noun n belongs to.
func (s *syntax) head(n int32) int32 {
	for n >= 0 && s.nouns[n].conj >= 0 {
		n = s.nouns[n].conj
	}
	return n
}

// members are noun n and the others of its list, in text order.
func (s *syntax) members(n int32) []int32 {
	if n < 0 {
		return nil
	}
	first := s.head(n)
	out := []int32{first}
	for k := first + 1; int(k) < len(s.nouns) && len(out) < 8; k++ {
		if s.nouns[k].conj == first {
			out = append(out, k)
		}
	}
	return out
}

// oblique finds the first noun of the clause after one of the prepositions.
func (s *syntax) oblique(c int32, preps ...string) int32 {
	for i := range s.nouns {
		n := &s.nouns[i]
		if n.clause != c || n.prep < 0 || n.time || n.First < s.clauses[c].Head {
			continue
		}
		w := s.word(n.prep)
		if slices.Contains(preps, w) {
			return int32(i)
		}
	}
	return -1
}

// hanging finds the first noun that hangs on noun n by one of the prepositions.
func (s *syntax) hanging(n int32, preps ...string) int32 {
	for i := n + 1; int(i) < len(s.nouns) && i < n+8; i++ {
		x := &s.nouns[i]
		if x.prep < 0 || x.time || x.gov != n {
			continue
		}
		w := s.word(x.prep)
		if slices.Contains(preps, w) {
			return i
		}
	}
	return -1
}
