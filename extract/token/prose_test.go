package token_test

import (
	"strings"
	"testing"

	upstream "github.com/jdkato/prose/v2"

	"dateline/document"
	"dateline/extract/mark"
	"dateline/extract/paragraph"
	"dateline/extract/sentence"
	"dateline/extract/token"
	"dateline/lexicon/prose"
)

// TestAgreement compares our runtime over prose's models with prose itself,
// sentence by sentence, on our fixtures. Sentences count where prose has the same tokens and no word
// stands twice: prose gives all tokens of one spelling the tag of the last.
func TestAgreement(t *testing.T) {
	first, err := upstream.NewDocument("A word.")
	if err != nil {
		t.Fatal(err)
	}
	stage, err := token.New(token.Options{Engine: token.Prose})
	if err != nil {
		t.Fatal(err)
	}
	labeler := token.NewLabeler()
	var all, tags, labels, sentences, used int
	for _, text := range sentencesOf(t) {
		sentences++
		d := document.New(document.Article{Text: text})
		if err := stage.Apply(d); err != nil {
			t.Fatal(err)
		}
		theirs, err := upstream.NewDocument(text, upstream.UsingModel(first.Model), upstream.WithSegmentation(false))
		if err != nil {
			t.Fatal(err)
		}
		if !comparable(d, theirs.Tokens()) {
			continue
		}
		used++
		found := labeler.Label(d, nil)
		for i, tok := range theirs.Tokens() {
			all++
			if tok.Tag == proseTag(d.Tokens[i].Tag) {
				tags++
			}
			if tok.Label == prose.LabelNames()[found[i]] {
				labels++
			}
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(all) }
	t.Logf("%d of %d sentences, %d tokens: tags %.2f %% equal, labels %.2f %%", used, sentences, all, share(tags), share(labels))
	if all < 1500 || share(tags) < 99 || share(labels) < 97 {
		t.Errorf("want 1500 tokens, 99 %% and 97 %%")
	}
}

// sentencesOf is the sentences of our fixtures.
func sentencesOf(t *testing.T) []string {
	t.Helper()
	p, err := paragraph.New(paragraph.Options{})
	check(t, err)
	m, err := mark.New(mark.Options{})
	check(t, err)
	k, err := token.New(token.Options{})
	check(t, err)
	s, err := sentence.New(sentence.Options{})
	check(t, err)
	var out []string
	for _, text := range articles(t) {
		d := document.New(document.Article{Text: text})
		check(t, p.Apply(d))
		check(t, m.Apply(d))
		check(t, k.Apply(d))
		check(t, s.Apply(d))
		for _, x := range d.Sentences {
			out = append(out, d.Slice(x.Span))
		}
	}
	return out
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// comparable reports whether prose found our tokens, all of them different.
func comparable(d *document.Document, theirs []upstream.Token) bool {
	if len(theirs) != len(d.Tokens) {
		return false
	}
	seen := map[string]bool{}
	for i, tok := range theirs {
		if tok.Text != ascii(d.TokenText(int32(i))) {
			return false
		}
	}
	for span := range strings.FieldsSeq(d.Text) {
		if seen[span] {
			return false
		}
		seen[span] = true
	}
	return true
}

func ascii(s string) string {
	return strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'").Replace(s)
}

func proseTag(t document.Tag) string {
	switch t {
	case document.LeftParen:
		return "("
	case document.RightParen:
		return ")"
	case document.HYPH:
		return "-"
	}
	return t.String()
}
