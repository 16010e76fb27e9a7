package listing

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	got, err := Sentences("# comment\n" +
		"e1\tkept\tCONSULT/AGREE\tplanned\tmeet\tOslo|Bern\t\tdiplomatic economic\tOslo and Bern will meet.\n" +
		"e1\tkept\tAGREE\tplanned\twill\t\tBern\t\t\n" +
		"e2\tread\tNONE\t\t\t\t\t\tRain is wet.\n")
	if err != nil || len(got) != 2 {
		t.Fatalf("%d sentences, %v", len(got), err)
	}
	a := got[0]
	if a.Part != "kept" || len(a.Events) != 2 || !a.Holds("events") || !got[1].Holds("events") {
		t.Errorf("sentence %+v", a)
	}
	e := a.Events[0]
	if e.Type != "CONSULT" || e.AcceptTypes[0] != "AGREE" || *e.Trigger.Start != 19 || len(e.Actors) != 2 || *e.Actors[1].Start != 9 || len(e.Contexts) != 2 {
		t.Errorf("event %+v", e)
	}
	for table, want := range map[string]string{
		"e1\tread\tAID\tasserted\tsent\t\t\t\tRain is wet.\n":   "line 1: trigger: the text has no \"sent\"",
		"e1\tread\tAID\tasserted\tis\tSun\t\t\tRain is wet.\n":  "actors: the text has no \"Sun\"",
		"e1\tread\tAID\tasserted\tis\t\tSnow\t\tRain is wet.\n": "recipients: the text has no \"Snow\"",
		"e1\tread\tAID\tasserted\tis\t\t\t\t\n":                 "nine columns with a sentence",
		"e1\tread\tAID\n":                                       "nine columns with a sentence",
	} {
		if _, err := Sentences(table); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %s", table, err, want)
		}
	}
}
