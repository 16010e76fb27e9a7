package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"dateline/lexicon/context"
)

// TestBuilt holds context.bin to what is written in context.tsv.
func TestBuilt(t *testing.T) {
	want, err := build(context.TSV)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("../../context/context.bin"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("context.bin is not what context.tsv says (%v): go generate ./lexicon/context", err)
	}
}

func TestBuildRefuses(t *testing.T) {
	for tsv, want := range map[string]string{
		"military\tarmy\n":                                    "line 1: context, strength 1 to 3",
		"# head\nmarine\t3\tarmy\n":                           "line 2: no context \"marine\"",
		"military\t3\tone two three four five six\n":          "1 to 5 words",
		"military\t1\tx\nlegal\t1\tx\nlgbt\t1\tx\ncbrn\t1\tx": "more than 3 contexts",
	} {
		if _, err := build(tsv); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %s", tsv, err, want)
		}
	}
}
