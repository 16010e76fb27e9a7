package main

import (
	"os"
	"strings"
	"testing"
)

// TestReference compares docs/cli.md with what the commands say of themselves.
func TestReference(t *testing.T) {
	const path = "../../docs/cli.md"
	var b strings.Builder
	writeReference(&b, newRoot())
	if os.Getenv("GOLDEN") == "write" {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != b.String() {
		t.Errorf("%s is not what the program says of itself (%v): make docs, or GOLDEN=write go test ./cmd/dateline", path, err)
	}
}
