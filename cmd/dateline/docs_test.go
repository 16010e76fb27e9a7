package main

import (
	"os"
	"strings"
	"testing"
)

// TestReference compares docs/cli.md with what the commands say of themselves.
func TestReference(t *testing.T) {
	var b strings.Builder
	writeReference(&b, newRoot())
	upToDate(t, "../../docs/cli.md", b.String())
}

// TestSchemaFile does the same for docs/schema.json.
func TestSchemaFile(t *testing.T) {
	code, out, _ := call(t, "", "schema")
	if code != exitDone {
		t.Fatalf("exit code %d", code)
	}
	upToDate(t, "../../docs/schema.json", out)
}

func upToDate(t *testing.T, path, want string) {
	t.Helper()
	if os.Getenv("GOLDEN") == "write" {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("%s is not what the program says of itself (%v): make docs, or GOLDEN=write go test ./cmd/dateline", path, err)
	}
}
