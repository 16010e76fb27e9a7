package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/eval"
)

const gold = "../../fixtures/gold"

// smallGold is a file of one article in which the program finds the date and,
// by gold's lights, gets a second one wrong.
func smallGold(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	line := `{"id":"x","published":"2025-05-12","text":"It began on 3 May 2024 in Oslo.","dates":[{"start":12,"end":22,"text":"3 May 2024","type":"DATE","value":"2024-05-03"},{"start":26,"end":30,"text":"Oslo","type":"DATE","value":"1999"}]}`
	if err := os.WriteFile(path, []byte(line+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestEvalThresholds(t *testing.T) {
	path := smallGold(t)
	for _, c := range []struct {
		limit string
		code  int
		says  string
	}{
		{"dates.strict.p=0.9", exitDone, ""},
		{"dates.strict.r=0.5", exitDone, ""},
		{"dates.strict.r=0.6", exitBelow, "dates.strict.r is 0.5000, below 0.6000"},
		{"dates.strickt.r=0.6", exitBelow, "did you mean dates.strict.r?"},
		{"dates", exitUsage, "want NAME=VALUE"},
	} {
		code, _, stderr := call(t, "", "eval", path, "--fail-under", c.limit)
		if code != c.code || !strings.Contains(stderr, c.says) {
			t.Errorf("%s: exit code %d, %q; want %d, %q", c.limit, code, stderr, c.code, c.says)
		}
	}
}

func TestEvalBaseline(t *testing.T) {
	path, base := smallGold(t), filepath.Join(t.TempDir(), "base.json")
	if code, _, stderr := call(t, "", "eval", path, "--save", base); code != exitDone {
		t.Fatalf("exit code %d: %s", code, stderr)
	}
	if code, _, stderr := call(t, "", "eval", path, "--baseline", base); code != exitDone {
		t.Errorf("against itself: exit code %d: %s", code, stderr)
	}
	better := strings.ReplaceAll(read(t, base), `"dates.strict.f1": 0.`, `"dates.strict.f1": 0.9`)
	if err := os.WriteFile(base, []byte(better), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, _ := call(t, "", "eval", path, "--baseline", base); code != exitBelow {
		t.Errorf("against a better one: exit code %d, want %d", code, exitBelow)
	}
}

// TestEvalOfOutput compares a dataset that run wrote with what eval finds by itself: the figures of texts must agree.
func TestEvalOfOutput(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	if code, _, stderr := call(t, "", "run", articles, "-o", out, "-q"); code != exitDone {
		t.Fatalf("run: exit code %d: %s", code, stderr)
	}
	var reports [2]eval.Report
	for i, args := range [][]string{{"eval", gold, "--json"}, {"eval", gold, out, "--json"}} {
		code, stdout, stderr := call(t, "", args...)
		if code != exitDone {
			t.Fatalf("%v: exit code %d: %s", args, code, stderr)
		}
		if err := json.Unmarshal([]byte(stdout), &reports[i]); err != nil {
			t.Fatal(err)
		}
	}
	if reports[1].Missing > 0 {
		t.Errorf("%d articles without output", reports[1].Missing)
	}
	for _, name := range []string{"quotations.direct.r", "dates.strict.r"} {
		a, _ := reports[0].Find(name)
		b, _ := reports[1].Find(name)
		if a.Value == 0 || b.Value < a.Value-.05 { // pages bring clutter, which may cost a little
			t.Errorf("%s is %.3f on gold's texts, %.3f of a run", name, a.Value, b.Value)
		}
	}
}

func TestEvalErrors(t *testing.T) {
	_, stdout, _ := call(t, "", "eval", smallGold(t), "--errors", "5", "--layer", "dates")
	if !strings.Contains(stdout, "x\tdates\tmissed\t26-30 \"Oslo\" DATE 1999\t-") {
		t.Errorf("no missed date in\n%s", stdout)
	}
	if code, _, _ := call(t, "", "eval", filepath.Join(t.TempDir(), "nothing")); code != exitInput {
		t.Errorf("no such gold: exit code %d, want %d", code, exitInput)
	}
}
