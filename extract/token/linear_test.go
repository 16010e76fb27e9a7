package token_test

import (
	"strings"
	"testing"
	"time"

	"dateline/document"
	"dateline/extract/token"
	"dateline/internal/cputime"
)

// TestLinear holds that ten times the text takes less than 25 times the
// processor's time, on texts that make the stage look ahead or back.
func TestLinear(t *testing.T) {
	stage, err := token.New(token.Options{})
	if err != nil {
		t.Fatal(err)
	}
	best := func(piece string, n int) time.Duration {
		least := time.Hour
		for range 5 {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			least = min(least, cputime.Of(func() {
				if err := stage.Apply(d); err != nil {
					t.Error(err)
				}
			}))
		}
		return least
	}
	for _, piece := range []string{"a.b", "Ab.Cd.", "x@", "1-", "'", "``", "http://", "A&", "e-", "…", "👩‍", ":-", "Mr. ", "&#", "word "} {
		small := best(piece, 500)
		if big := best(piece, 5000); big > 25*small {
			t.Errorf("%q: ten times the text took %v, the text %v", piece, big, small)
		}
	}
}
