package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const dir = "../../role"

// TestBuilt holds role.bin to what is written in the tables.
func TestBuilt(t *testing.T) {
	want, err := build(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(dir, "role.bin")); err != nil || !bytes.Equal(got, want) {
		t.Errorf("role.bin is not what the tables say (%v): go generate ./lexicon/role", err)
	}
}

func TestBuildRefuses(t *testing.T) {
	for row, want := range map[string]string{
		"role.tsv\tminister\tGOV\tman\n":       `line 1: kind "man"`,
		"role.tsv\tminister\tGUV\tperson\n":    `no sector "GUV"`,
		"body.tsv\tBank of Nowhere\tNO\tBUS\n": `country "NO"`,
	} {
		dir := t.TempDir()
		name, text, _ := strings.Cut(row, "\t")
		for _, file := range []string{"role.tsv", "body.tsv", "person.tsv"} {
			tsv := ""
			if file == name {
				tsv = text
			}
			if err := os.WriteFile(filepath.Join(dir, file), []byte(tsv), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := build(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %s", row, err, want)
		}
	}
}
