package document

// Span is the half-open byte range [Start, End) of Document.Text. Both ends
// lie on rune boundaries. int32 keeps a Span in one word and caps an article
// at 2 GiB; sources refuse far earlier. The zero Span means "none".
type Span struct{ Start, End int32 }

// Len is the length in bytes.
func (s Span) Len() int { return int(s.End - s.Start) }

// Empty reports whether s covers nothing; an absent span is empty.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Range is the half-open range [First, End) of indices into a sibling layer,
// for example the tokens of a sentence.
type Range struct{ First, End int32 }

// Len is the number of elements.
func (r Range) Len() int { return int(r.End - r.First) }

// Contains reports whether index i lies in r.
func (r Range) Contains(i int32) bool { return r.First <= i && i < r.End }
