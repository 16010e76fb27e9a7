package abbrev_test

import (
	"fmt"
	"testing"

	"dateline/lexicon/abbrev"
)

func TestOf(t *testing.T) {
	cases := []struct {
		word    string
		capital bool
		want    abbrev.Kind
	}{
		{"mr", true, abbrev.Title},
		{"sat", true, abbrev.Calendar},
		{"sat", false, abbrev.None},
		{"no", false, abbrev.Numbered},
		{"house", true, abbrev.None},
		{"p.m", false, abbrev.Clock},
	}
	for _, c := range cases {
		if got := abbrev.Of(c.word, c.capital); got != c.want {
			t.Errorf("Of(%q, %t) = %d, want %d", c.word, c.capital, got, c.want)
		}
	}
}

func ExampleOf() {
	fmt.Println(abbrev.Of("sen", true) == abbrev.Title, abbrev.Of("sentence", true) == abbrev.None)
	// Output: true true
}
