package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestREADME runs each command of the README's console blocks in the root of the
// project and compares what it prints with what the README shows; GOLDEN=write puts
// the real output there. A line "[...]" stands for any lines, and numbers are not
// compared. A command whose tools are not at hand is skipped.
func TestREADME(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	const path = "../../README.md"
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	env := readmeEnvironment(t)
	blocks := consoleBlocks(string(b))
	if len(blocks) < 6 {
		t.Fatalf("%d console blocks", len(blocks))
	}
	text := string(b)
	for _, block := range blocks {
		command := strings.TrimPrefix(block.command, "$ ")
		t.Run(command, func(t *testing.T) {
			for _, tool := range []string{"jq", "duckdb"} {
				if _, err := exec.LookPath(tool); err != nil && regexp.MustCompile(`\b`+tool+` -`).MatchString(command) {
					t.Skipf("no %s here", tool)
				}
			}
			got := env.run(t, command)
			if os.Getenv("GOLDEN") == "write" {
				text = strings.Replace(text, block.whole, block.with(got), 1)
				return
			}
			if !sameOutput(got, block.output) {
				t.Errorf("the README shows\n%s\nbut it prints\n%s\n(GOLDEN=write go test ./cmd/dateline -run README)", block.output, got)
			}
		})
	}
	if os.Getenv("GOLDEN") == "write" {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// readmeEnvironment is a copy of what the README's commands read, with the built program on PATH.
type environment struct{ folder, path string }

func readmeEnvironment(t *testing.T) environment {
	folder := t.TempDir()
	build := exec.CommandContext(t.Context(), "go", "build", "-o", filepath.Join(folder, "bin", "dateline"), ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	if err := os.CopyFS(filepath.Join(folder, "work", "fixtures"), os.DirFS("../../fixtures")); err != nil {
		t.Fatal(err)
	}
	return environment{filepath.Join(folder, "work"), filepath.Join(folder, "bin") + string(os.PathListSeparator) + os.Getenv("PATH")}
}

func (e environment) run(t *testing.T, command string) string {
	c := exec.CommandContext(t.Context(), "sh", "-c", "set -e; "+command)
	c.Dir = e.folder
	c.Env = append(os.Environ(), "PATH="+e.path, "CI=1", "NO_COLOR=1")
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.Trim(string(out), "\n")
}

// block is a console block: a command after "$ " and what it prints.
type block struct{ whole, command, output string }

func consoleBlocks(text string) []block {
	var out []block
	for _, m := range regexp.MustCompile("(?s)```console\n(\\$ [^\n]*)\n(.*?)```").FindAllStringSubmatch(text, -1) {
		out = append(out, block{m[0], m[1], strings.TrimRight(m[2], "\n")})
	}
	return out
}

// with is the block with another output; long ones keep their "[...]".
func (b block) with(output string) string {
	if head, tail, cut := strings.Cut(b.output, "[...]"); cut {
		lines := strings.Split(output, "\n")
		n, m := strings.Count(head, "\n"), strings.Count(tail, "\n")
		if n+m < len(lines) {
			output = strings.Join(lines[:n], "\n") + "\n[...]\n" + strings.Join(lines[len(lines)-m:], "\n")
			output = strings.Trim(output, "\n")
		}
	}
	return fmt.Sprintf("```console\n%s\n%s\n```", b.command, output)
}

// unsteady is what changes with every improvement or run: numbers with their units and the lists of the most frequent.
var unsteady = regexp.MustCompile(`: [^\n]*others|(?m:^ +asserted \d.*$)|[ \t]*\d[\d.,]*(\s?(ms|µs|s|KiB|MiB|bytes)\b)?`)

func sameOutput(got, want string) bool {
	var parts []string
	for p := range strings.SplitSeq(want, "[...]") {
		parts = append(parts, regexp.QuoteMeta(strings.Trim(unsteady.ReplaceAllString(p, "#"), "\n")))
	}
	pattern := "(?s)^" + strings.Join(parts, ".*") + "$"
	return regexp.MustCompile(pattern).MatchString(unsteady.ReplaceAllString(got, "#"))
}
