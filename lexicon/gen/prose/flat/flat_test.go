package flat_test

import (
	"math"
	"os"
	"testing"

	"dateline/lexicon/gen/prose/flat"
	"dateline/lexicon/prose"
)

// TestEqual holds that the embedded tables are what the linked prose exports.
func TestEqual(t *testing.T) {
	tags, err := flat.TagFeatures()
	if err != nil {
		t.Fatal(err)
	}
	compare(t, prose.Tags(), tags, prose.TagScale, prose.TagZero)
	labels, err := flat.LabelFeatures()
	if err != nil {
		t.Fatal(err)
	}
	compare(t, prose.Labels(), labels, prose.LabelScale, prose.LabelZero)
}

func compare(t *testing.T, table prose.Table, features []flat.Feature, scale float64, zero int32) {
	t.Helper()
	for _, f := range features {
		row := table.Row(f.Key)
		if len(row) != 3*len(f.Weights) {
			t.Fatalf("key %x has %d weights, want %d", f.Key, len(row)/3, len(f.Weights))
		}
		var scores [64]int32
		table.Add(f.Key, zero, &scores)
		for class, want := range f.Weights {
			if got := float64(scores[class]) / scale; math.Abs(got-want) > 0.5001/scale {
				t.Fatalf("key %x, class %d: %v, want %v", f.Key, class, got, want)
			}
		}
	}
}

// TestRebuilt holds that the files are those that go generate writes.
func TestRebuilt(t *testing.T) {
	tags, labels, err := flat.Tables()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]byte{"tags.bin": tags, "labels.bin": labels} {
		got, err := os.ReadFile("../../../prose/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is stale: run go generate ./lexicon/prose", name)
		}
	}
}
