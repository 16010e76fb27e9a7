package token_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/token"
	"dateline/internal/linear"
)

// TestLinear repeats what makes the stage look ahead or back.
func TestLinear(t *testing.T) {
	stage, err := token.New(token.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, piece := range []string{"a.b", "Ab.Cd.", "x@", "1-", "'", "``", "http://", "A&", "e-", "…", "👩‍", ":-", "Mr. ", "&#", "word "} {
		linear.Check(t, piece, 300, func(n int) func() {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			return func() {
				if err := stage.Apply(d); err != nil {
					t.Error(err)
				}
			}
		})
	}
}
