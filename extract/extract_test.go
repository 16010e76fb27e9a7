package extract_test

import (
	"os"
	"testing"

	"dateline/extract"
	"dateline/pipeline"
)

func TestEveryFolderIsListed(t *testing.T) {
	stages, err := extract.All(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, s := range stages {
		listed[s.Name()] = true
	}
	dirs, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if d.IsDir() && !listed[d.Name()] {
			t.Errorf("extract/%s: not in All", d.Name())
		}
	}
	if _, err := pipeline.NewChain(stages...); err != nil {
		t.Error(err)
	}
}
