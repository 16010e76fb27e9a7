package quote

import (
	"testing"

	"dateline/document"
)

// A name whose last word a tagger took for a verb, before a number in a quotation, has no noun
// that could head a phrase: the chunker must still go on.
func TestChunkerGoesOn(t *testing.T) {
	d := document.New(document.Article{ID: "test", Text: "Channel Split 7 closed."})
	tags := []document.Tag{document.NNP, document.VBD, document.CD, document.VBD, document.Period}
	for i, s := range []document.Span{{Start: 0, End: 7}, {Start: 8, End: 13}, {Start: 14, End: 15}, {Start: 16, End: 22}, {Start: 22, End: 23}} {
		d.Tokens = append(d.Tokens, document.Token{Span: s, Tag: tags[i]})
	}
	all := document.Range{End: int32(len(d.Tokens))}
	d.Sentences = []document.Sentence{{Span: document.Span{End: 23}, Tokens: all}}
	d.Mentions = []document.Mention{{Span: document.Span{End: 13}, Tokens: document.Range{End: 2}, Entity: -1}}
	c := chunker{d: d, region: []int32{-1, -1, 0, 0, -1}} // the number opens a quotation
	c.run()
	for i, at := 0, int32(0); i < len(c.chunks); i++ {
		if c.chunks[i].first != at {
			t.Fatalf("chunk %d begins at token %d, want %d", i, c.chunks[i].first, at)
		}
		at = c.chunks[i].end
	}
	if c.chunks[len(c.chunks)-1].end != all.End {
		t.Errorf("ends at token %d", c.chunks[len(c.chunks)-1].end)
	}
}
