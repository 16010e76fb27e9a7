package token_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/token"
)

// FuzzApply holds that tokens are in order and exact, and that only white space
// stands between them.
func FuzzApply(f *testing.F) {
	f.Add("“We won’t,” Mr. Lind said. It's J.K.'s $5bn, see www.x.org/a(b).")
	f.Add("ȺȺȺ's İ's 1-2-3 2025-05-11 a@b.c http:// '' ``x'' #a @b :-) &amp; . . .")
	labeler := token.NewLabeler()
	stage, err := token.New(token.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document.New(document.Article{Text: text})
		if err := stage.Apply(d); err != nil {
			t.Fatal(err)
		}
		if err := d.Validate(); err != nil {
			t.Fatal(err)
		}
		at := int32(0)
		for _, tok := range d.Tokens {
			gap(t, d.Text[at:tok.Start])
			if strings.ContainsAny(d.Slice(tok.Span), " \t\n") {
				t.Fatalf("white space in token %q", d.Slice(tok.Span))
			}
			at = tok.End
		}
		gap(t, d.Text[at:])
		end := int32(0)
		labeler.Names(d, labeler.Label(d, nil), func(kind document.EntityType, r document.Range) {
			if kind == document.NoEntity || r.First < end || r.Len() <= 0 || int(r.End) > len(d.Tokens) {
				t.Fatalf("name %v of type %v after %d", r, kind, end)
			}
			end = r.End
		})
	})
}

func gap(t *testing.T, s string) {
	t.Helper()
	if strings.TrimFunc(s, token.IsSpace) != "" {
		t.Fatalf("no token holds %q", s)
	}
}
