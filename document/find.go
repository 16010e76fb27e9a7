package document

import "sort"

// SentenceAt is the index of the sentence that holds byte offset at, or of the
// last one that starts before it; -1 if there is none.
func (d *Document) SentenceAt(at int32) int32 {
	return int32(sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].Start > at })) - 1
}

// ParagraphAt is the index of the paragraph that holds byte offset at, or of
// the last one that starts before it; -1 if there is none.
func (d *Document) ParagraphAt(at int32) int32 {
	return int32(sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].Start > at })) - 1
}

// TokenAt is the index of the first token that ends after byte offset at;
// len(d.Tokens) if there is none.
func (d *Document) TokenAt(at int32) int32 {
	return int32(sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > at }))
}

// TokensIn is the range of tokens that overlap s.
func (d *Document) TokensIn(s Span) Range {
	first := d.TokenAt(s.Start)
	end := int32(sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= s.End }))
	return Range{first, max(first, end)}
}

// MentionsIn is the range of mentions that start inside s.
func (d *Document) MentionsIn(s Span) Range {
	first := int32(sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Start >= s.Start }))
	end := int32(sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Start >= s.End }))
	return Range{first, max(first, end)}
}
