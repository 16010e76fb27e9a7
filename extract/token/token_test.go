package token_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"dateline/document"
	"dateline/extract/token"
)

func tokens(t testing.TB, text string) *document.Document {
	t.Helper()
	d := document.New(document.Article{Text: text})
	s, err := token.New(token.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTokens(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"contractions", "We won’t say it's Anna's. They'd cannot.", "We|wo|n’t|say|it|'s|Anna|'s|.|They|'d|can|not|."},
		{"closing mark after n't", "“We won’t,” Mr. Lind said.", "“|We|wo|n’t|,|”|Mr.|Lind|said|."},
		{"possessive plural", "The workers' pay rose.", "The|workers|'|pay|rose|."},
		{"names with apostrophes", "O'Neill met d’Angelo at six o'clock.", "O'Neill|met|d’Angelo|at|six|o'clock|."},
		{"hyphens", "A five-year-old ex-minister, non-partisan.", "A|five|-|year|-|old|ex-minister|,|non-partisan|."},
		{"money", "It cost $1.5bn, US$30 or €2,500.", "It|cost|$|1.5|bn|,|US$|30|or|€|2,500|."},
		{"numbers", "On 9/11 at 5:30pm, 58% of 1,200; the 20th, the 1980s.", "On|9/11|at|5:30|pm|,|58|%|of|1,200|;|the|20th|,|the|1980s|."},
		{"dates in figures", "2025-05-11 and 1-800-991-9019 and 10-15.", "2025-05-11|and|1-800-991-9019|and|10|-|15|."},
		{"abbreviations", "U.S. Sen. J. K. Low, Ph.D., at 5 p.m. in No. 10. No.", "U.S.|Sen.|J.|K.|Low|,|Ph.D.|,|at|5|p.m.|in|No.|10|.|No|."},
		{"links", "See www.example.org/a(b), https://x.example/q?a=1. Mail jo.doe@example.com.", "See|www.example.org/a(b)|,|https://x.example/q?a=1|.|Mail|jo.doe@example.com|."},
		{"handles", "@some_one wrote #NoMore to jo", "@some_one|wrote|#NoMore|to|jo"},
		{"ellipses", "Well... no… . . .", "Well|...|no|…|.|.|."},
		{"no space after the stop", "It ended.The crowd left.", "It|ended|.|The|crowd|left|."},
		{"brackets", "(see [1])!?", "(|see|[|1|]|)|!?"},
		{"dashes", "KYIV, May 11 (Reuters) — Talks—long ones -- failed", "KYIV|,|May|11|(|Reuters|)|—|Talks|—|long|ones|--|failed"},
		{"other scripts", "İstanbul's ȺȺȺ's Київ’s 北京 👩‍🚀!", "İstanbul|'s|ȺȺȺ|'s|Київ|’s|北京|👩‍🚀|!"},
		{"companies", "AT&T and Marks & Co. agreed.", "AT&T|and|Marks|&|Co.|agreed|."},
		{"clipped", "Tell 'em the '90s are over", "Tell|'em|the|'90s|are|over"},
		{"cut before", "they did n't say it 's over", "they|did|n't|say|it|'s|over"},
		{"nothing", " \n\t", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := tokens(t, c.text)
			var got []string
			for i := range d.Tokens {
				got = append(got, d.TokenText(int32(i)))
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("\n got %s\nwant %s", g, c.want)
			}
		})
	}
}

// TestNoAllocationPerToken holds that a text ten times as long allocates as
// often.
func TestNoAllocationPerToken(t *testing.T) {
	stage, err := token.New(token.Options{})
	if err != nil {
		t.Fatal(err)
	}
	count := func(n int) float64 {
		d := document.New(document.Article{Text: strings.Repeat("The minister said the U.S. talks weren't over. ", n)})
		least := math.Inf(1)
		for range 20 { // under the race detector the pool of working space forgets at random
			least = min(least, testing.AllocsPerRun(1, func() {
				if err := stage.Apply(d); err != nil {
					t.Fatal(err)
				}
			}))
		}
		return least
	}
	count(300) // the working space grows to its size
	if small, big := count(30), count(300); big > small+2 {
		t.Errorf("%v allocations for ten times the text, %v for the text", big, small)
	}
}

func ExampleStage_Apply() {
	d := document.New(document.Article{Text: "We won’t go, she said."})
	stage, err := token.New(token.Options{})
	if err != nil {
		panic(err)
	}
	if err := stage.Apply(d); err != nil {
		panic(err)
	}
	for i, t := range d.Tokens {
		fmt.Print(d.TokenText(int32(i)), "/", t.Tag, " ")
	}
	// Output: We/PRP wo/MD n’t/RB go/VB ,/, she/PRP said/VBD ./.
}
