package sentence_test

import (
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/internal/cputime"
)

// TestLinear holds that ten times the text takes less than 25 times the
// processor's time, on texts that make the stage look ahead or back.
func TestLinear(t *testing.T) {
	c := chain(t)
	best := func(piece string, n int) time.Duration {
		least := time.Hour
		for range 5 {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			least = min(least, cputime.Of(func() { fail(t, c.Apply(t.Context(), d)) }))
		}
		return least
	}
	for _, piece := range []string{"“a ", "\" ", ". ", ". . . ", "1. ", "a. b. ", "U.S. ", "… ", "• ", "(", "word "} {
		small := best(piece, 500)
		if big := best(piece, 5000); big > 25*small {
			t.Errorf("%q: ten times the text took %v, the text %v", piece, big, small)
		}
	}
}
