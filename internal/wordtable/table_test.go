package wordtable

import (
	"testing"

	"dateline/internal/perceptron"
)

func TestTable(t *testing.T) {
	words := map[string]Word{"anna": {Cluster: 17, Flags: FemaleName}, "kyiv": {Flags: PlaceWord}, "said": {Cluster: 900}}
	data := Bytes(words, 4)
	if string(data) != string(Bytes(words, 4)) {
		t.Error("two tables of the same words differ")
	}
	table, err := Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for w, want := range words {
		if got := table.Look(perceptron.Hash(w)); got != want {
			t.Errorf("%s: got %v, want %v", w, got, want)
		}
	}
	if got := table.Look(perceptron.Hash("nowhere")); got != (Word{}) {
		t.Errorf("unknown word: %v", got)
	}
	for _, cut := range []int{0, 1, 20, len(data) - 1} {
		if _, err := Open(string(data[:cut])); err == nil {
			t.Errorf("first %d bytes opened", cut)
		}
	}
}
