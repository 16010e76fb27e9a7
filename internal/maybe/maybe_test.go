package maybe_test

import (
	"fmt"
	"slices"
	"testing"

	"dateline/internal/maybe"
)

func TestHasAllAndFewOthers(t *testing.T) {
	var words []string
	for i := range 3000 {
		words = append(words, fmt.Sprintf("%c%d", 'a'+i%26, i), fmt.Sprintf("prefix of %d words", i))
	}
	words = append(words, "", "é")
	s := maybe.Of(slices.Values(words))
	for _, w := range words {
		if !s.Has(w) {
			t.Errorf("%q is missing", w)
		}
	}
	wrong := 0
	for i := range 10_000 {
		if s.Has(fmt.Sprintf("other %d", i)) {
			wrong++
		}
	}
	if wrong > 1000 {
		t.Errorf("%d of 10,000 other words may be in it", wrong)
	}
	if (maybe.Set{}).Has("a") {
		t.Error("the empty set has a word")
	}
}
