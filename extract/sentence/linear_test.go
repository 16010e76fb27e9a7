package sentence_test

import (
	"strings"
	"testing"

	"dateline/document"
	"dateline/internal/linear"
)

// TestLinear repeats what makes the stage look ahead or back.
func TestLinear(t *testing.T) {
	c := chain(t)
	for _, piece := range []string{"“a ", "\" ", ". ", ". . . ", "1. ", "a. b. ", "U.S. ", "… ", "• ", "(", "word "} {
		linear.Check(t, piece, 300, func(n int) func() {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			return func() { fail(t, c.Apply(t.Context(), d)) }
		})
	}
}
