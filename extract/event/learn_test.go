package event_test

import (
	"os"
	"strings"
	"testing"

	"dateline/extract/event"
)

// TestTrain holds the fit to the same bytes for the same lessons, and to sense:
// what the lessons call the main event comes first.
func TestTrain(t *testing.T) {
	c := chain(t)
	stage := last(t).(*event.Stage)
	table := func() string {
		var lessons []event.Lesson
		for _, k := range []struct{ text, typ string }{
			{"Norway called for a ceasefire in the valley.", "REQUEST"},
			{"The rebels refused to release the prisoners.", "REJECT"},
			{"Ghana warned of sanctions if the junta kept the prisoners.", "THREATEN"},
			{"Police in Lima arrested 14 demonstrators who had blocked the coastal road.", "COERCE"},
		} {
			lessons = append(lessons, event.Lesson{Doc: read(t, c, k.text), Main: []string{k.typ}})
		}
		return event.Train(stage, lessons)
	}
	want := table()
	if got := table(); got != want {
		t.Error("two fits differ")
	}
	if !strings.Contains(want, "place\t0\t0.") {
		t.Errorf("the first event of a sentence has no advantage:\n%s", want)
	}
}

// TestWeights holds the shipped table to its form.
func TestWeights(t *testing.T) {
	text, err := os.ReadFile("weights.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line[0] != '#' && strings.Count(line, "\t") != 2 {
			t.Errorf("a row has not three fields: %q", line)
		}
	}
	for _, row := range []string{"sure\tbase\t", "sure\tsum\t"} {
		if !strings.Contains(string(text), row) {
			t.Errorf("no row %q", row)
		}
	}
}
