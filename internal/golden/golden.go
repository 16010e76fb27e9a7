// Package golden compares what a test got with a file under testdata.
package golden

import (
	"os"
	"strings"
	"testing"
)

// Check fails t at the first line in which got differs from the file. With
// GOLDEN=write in the environment it writes the file instead, to be read before it
// is committed.
func Check(t testing.TB, file, got string) {
	t.Helper()
	if os.Getenv("GOLDEN") == "write" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := string(raw)
	for line := 1; got != want; line++ {
		g, moreGot, _ := strings.Cut(got, "\n")
		w, moreWant, _ := strings.Cut(want, "\n")
		if g != w || moreGot == "" || moreWant == "" {
			t.Errorf("%s:%d:\n got %s\nwant %s", file, line, g, w)
			return
		}
		got, want = moreGot, moreWant
	}
}
