package ner

import (
	"fmt"

	"dateline/document"
	"dateline/internal/keep"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
)

// Tagger finds names. It is immutable and may be used by many goroutines.
type Tagger struct {
	model   *perceptron.Model
	words   *wordtable.Table
	between Transitions[int32]
	scratch *keep.Stack[scratch]
}

type scratch struct {
	text      Text
	cache     cache
	sums      []sum // a token of the sentence each, and two on either side
	emissions []int32
	features  []uint64
	ends      []int // of each token's features
	back      []Label
}

// NewTagger reads a weight file and a word table.
func NewTagger(weights, words string) (*Tagger, error) {
	m, err := perceptron.Open(weights)
	if err != nil {
		return nil, fmt.Errorf("opening weights of names: %w", err)
	}
	if len(m.Labels()) != LabelCount {
		return nil, fmt.Errorf("opening weights of names: %d labels, want %d", len(m.Labels()), LabelCount)
	}
	w, err := wordtable.Open(words)
	if err != nil {
		return nil, fmt.Errorf("opening words: %w", err)
	}
	t := &Tagger{model: m, words: w, scratch: new(keep.Stack[scratch])}
	for l := range t.between {
		m.Add(t.between[l][:], Between(l))
		t.between[l][label(document.Person, begin)] -= doubt
		t.between[l][label(document.Person, only)] -= doubt
	}
	return t, nil
}

// doubt is what a person must score more than the model says. Most of what it
// learns from is rich in people. PERSON F1 at 0, 60, 120, 180: Worldwide 86.3 86.7 87.2 87.6, UNER EWT (the half not learnt from)
// 76.9 77.5 77.3 77.6, GUM news and interviews 77.8 79.5 80.5 80.0.
const doubt = 120

// Words is the tagger's word table.
func (t *Tagger) Words() *wordtable.Table { return t.words }

// Label fills labels, one a token of d, reusing its memory.
func (t *Tagger) Label(d *document.Document, labels []Label) []Label {
	s := t.scratch.Get()
	labels = t.label(s, d, labels)
	t.scratch.Put(s)
	return labels
}

// Find calls yield with every name of d in the order of the text. labels is scratch, which it returns.
func (t *Tagger) Find(d *document.Document, labels []Label, yield func(Name)) []Label {
	s := t.scratch.Get()
	labels = t.label(s, d, labels)
	Names(d, labels, func(k document.EntityType, r document.Range) { yield(Name{r, k, s.votes(r)}) })
	t.scratch.Put(s)
	return labels
}

func (t *Tagger) label(s *scratch, d *document.Document, labels []Label) []Label {
	labels = append(labels[:0], make([]Label, len(d.Tokens))...)
	s.text.read(d, func(f *facts, i int32) { *f = t.facts(s, d, i) })
	s.emissions = append(s.emissions[:0], make([]int32, len(d.Tokens)*LabelCount)...)
	for _, sentence := range d.Sentences {
		t.emit(s, sentence.Tokens)
		t.path(s, sentence.Tokens, labels)
	}
	return labels
}

// facts are those of token i, kept or found.
func (t *Tagger) facts(s *scratch, d *document.Document, i int32) facts {
	k := key(d, i)
	e, known := s.cache.at(k)
	if !known {
		s.text.look(&e.facts, d, i, t.words)
		e.facts.key = k
		s.cache.fill(t.model, e)
	}
	return e.facts
}

// emit scores every label of the tokens of a sentence. The features of all its tokens are looked up in one go: what
// a look-up costs is waiting for memory, and the more are under way the less.
func (t *Tagger) emit(s *scratch, r document.Range) {
	if r.Len() == 0 {
		return
	}
	m := s.text.mode(r)
	t.emitAlone(s, r)
	s.features, s.ends = s.features[:0], s.ends[:0]
	for i := r.First; i < r.End; i++ {
		x := &s.sums[i-r.First+here]
		x.add(s.cache.setting(t.model, &s.text.tokens[i], m))
		x.unpack(s.row(i))
		s.features = s.text.joint(s.features, i, r, m)
		s.ends = append(s.ends, len(s.features))
	}
	t.model.AddGroups(s.emissions[int(r.First)*LabelCount:], LabelCount, s.features, s.ends)
}

// emitAlone fills s.sums with what each word says alone of the tokens around it, and the ends of the sentence of theirs.
func (t *Tagger) emitAlone(s *scratch, r document.Range) {
	n := r.Len() + 2*here
	if cap(s.sums) < n+2*here {
		s.sums = make([]sum, n+n/4+2*here)
	}
	s.sums = s.sums[:n+2*here]
	clear(s.sums)
	for j := range n {
		e := s.cache.beyond(t.model)
		if i := r.First + int32(j) - here; i >= r.First && i < r.End {
			e = s.cache.of(t.model, &s.text.tokens[i].facts)
		}
		for place := range places {
			if to := j + here - place; to >= 0 {
				s.sums[to].add(&e.sums[place])
			}
		}
	}
}

// votes are the scores of the tokens of a name as a name of each type.
func (s *scratch) votes(r document.Range) (v Votes) {
	for t := document.Person; t <= typeCount; t++ {
		for i := r.First; i < r.End; i++ {
			v[t] += s.row(i)[label(t, position(i, r))]
		}
	}
	v[document.Person] -= doubt
	return v
}

func (s *scratch) row(i int32) []int32 {
	return s.emissions[int(i)*LabelCount : (int(i)+1)*LabelCount]
}

func (t *Tagger) path(s *scratch, r document.Range, labels []Label) {
	if size := r.Len() * LabelCount; len(s.back) < size {
		s.back = make([]Label, size)
	}
	Path(labels[r.First:r.End], s.emissions[int(r.First)*LabelCount:int(r.End)*LabelCount], &t.between, s.back)
}
