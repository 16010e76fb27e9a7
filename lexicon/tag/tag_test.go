package tag_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/lexicon/name"
	"dateline/lexicon/tag"
)

// TestTrained holds that the weights stand beside the tables that they were
// trained with: another table of words has other clusters.
func TestTrained(t *testing.T) {
	record, err := os.ReadFile("trained.txt")
	if err != nil {
		t.Fatal(err)
	}
	for file, data := range map[string]string{"weights.bin": tag.Weights, "forms.bin": tag.Forms, "../name/words.bin": name.Words} {
		line := fmt.Sprintf("%x %s\n", sha256.Sum256([]byte(data)), file)
		if !strings.Contains(string(record), line) {
			t.Errorf("the weights were trained with another %s: run lexicon/train/tags again", file)
		}
	}
}
