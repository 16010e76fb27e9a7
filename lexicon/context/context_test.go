package context_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/lexicon/context"
)

// look is what the lexicon says of words with spaces between, each as name and strength, and how many words it took.
func look(t testing.TB, phrase string, pos byte) string {
	t.Helper()
	table, err := context.Open()
	if err != nil {
		t.Fatal(err)
	}
	var words []context.Word
	for w := range strings.FieldsSeq(phrase) {
		words = append(words, context.Word{Hash: context.Hash(w), Pos: pos})
	}
	senses, n := table.Longest(words, nil)
	out := fmt.Sprint(n)
	for _, s := range senses {
		out += fmt.Sprintf(" %s %d", s.Context, s.Strength)
	}
	return out
}

func TestLongest(t *testing.T) {
	for _, k := range []struct {
		words string
		pos   byte
		want  string
	}{
		{"earthquakes shook", context.Noun, "1 disasters 3"},
		{"massacred", context.Verb, "1 human_rights 3"},
		{"massacre", context.Noun, "1 human_rights 3"},
		{"heart attack of", context.Noun, "2"},
		{"human rights groups", context.Noun, "2 human_rights 3"},
		{"stormed", context.Verb, "0"},
		{"storm", context.Noun | context.Common, "1 disasters 2"},
		{"storm", context.Noun, "0"}, // Mr Storm
		{"supreme", context.Noun, "0"},
		{"supreme court", context.Noun, "2 legal 3"},
		{"xylophone", context.Noun, "0"},
	} {
		if got := look(t, k.words, k.pos); got != k.want {
			t.Errorf("%s: %s, want %s", k.words, got, k.want)
		}
	}
}

// TestNames holds that names and contexts are one to one, and that the table speaks of every context.
func TestNames(t *testing.T) {
	for c := context.Military; c < context.Count; c++ {
		if back, ok := context.Named(c.String()); !ok || back != c {
			t.Errorf("%d %s: %d", c, c, back)
		}
		if !strings.Contains(context.TSV, "\n"+c.String()+"\t3\t") {
			t.Errorf("context.tsv has no words that say %s by themselves", c)
		}
	}
	if _, ok := context.Named("marine"); ok || context.Trafficking.String() != "trafficking" {
		t.Errorf("names: %v", context.Trafficking)
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	table, err := context.Open()
	if err != nil {
		t.Fatal(err)
	}
	words := []context.Word{{Hash: context.Hash("war")}, {Hash: context.Hash("crimes")}}
	senses := make([]context.Sense, 0, 4)
	if n := testing.AllocsPerRun(100, func() { table.Longest(words, senses) }); n > 0 {
		t.Errorf("%.0f allocations", n)
	}
}

func Example() {
	table, _ := context.Open()
	senses, n := table.Longest([]context.Word{{Hash: context.Hash("peace")}, {Hash: context.Hash("treaties")}}, nil)
	fmt.Println(n, senses[0].Context, senses[0].Strength)
	// Output: 2 diplomatic 3
}
