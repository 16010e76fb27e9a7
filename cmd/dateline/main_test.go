package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"dateline/record"
)

const articles = "../../fixtures/articles"

// call runs the program as a shell would.
func call(t testing.TB, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	root := newRoot()
	var out, err bytes.Buffer
	root.SetIn(strings.NewReader(stdin))
	root.SetOut(&out)
	root.SetErr(&err)
	root.SetArgs(args)
	code = report(root, root.ExecuteContext(context.Background()))
	return code, out.String(), err.String()
}

func read(t testing.TB, parts ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func compile(t testing.TB, kind string) *jsonschema.Schema {
	t.Helper()
	code, out, _ := call(t, "", "schema", kind)
	if code != 0 {
		t.Fatalf("schema %s: exit code %d", kind, code)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestRunFixtures runs the fixtures at different widths: the bytes must agree, no
// article may fail, and every line must fit the schema.
func TestRunFixtures(t *testing.T) {
	dir := t.TempDir()
	for _, jobs := range []string{"1", "8"} {
		code, out, err := call(t, "", "run", articles, "-o", filepath.Join(dir, jobs), "-j", jobs, "--tokens", "--check")
		if code != 0 || out != "" || !strings.Contains(err, "articles in ") {
			t.Fatalf("-j %s: exit code %d, stdout %q, stderr %s", jobs, code, out, err)
		}
	}
	for file, kind := range map[string]string{"articles.jsonl": "article", "events.jsonl": "event", "quotations.jsonl": "quotation", "failures.jsonl": "failure"} {
		one := read(t, dir, "1", file)
		if one != read(t, dir, "8", file) {
			t.Errorf("%s: -j 1 and -j 8 differ", file)
		}
		schema := compile(t, kind)
		n := 0
		for line := range strings.Lines(one) {
			n++
			x, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(x); err != nil {
				t.Errorf("%s:%d: %v", file, n, err)
			}
		}
		if kind == "article" && n < 24 {
			t.Errorf("only %d articles", n)
		}
	}
	x, err := jsonschema.UnmarshalJSON(strings.NewReader(read(t, dir, "1", "run.json")))
	if err != nil {
		t.Fatal(err)
	}
	if err := compile(t, "run").Validate(x); err != nil {
		t.Errorf("run.json: %v", err)
	}
}

func TestRunKeepsGoing(t *testing.T) {
	dir, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	for name, body := range map[string]string{"a.txt": "It rained.", "b.txt": "", "c.jsonl": "{\n{\"text\":\"It snowed.\"}\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	code, _, stderr := call(t, "", "run", dir, "-o", out)
	if code != exitSomeFailed || !strings.Contains(stderr, "2 articles") || !strings.Contains(stderr, "c.jsonl, line 1: not JSON") || strings.Contains(stderr, "replaced") || !strings.Contains(stderr, "b.txt: empty") {
		t.Errorf("exit code %d, stderr:\n%s", code, stderr)
	}
	if got := strings.Count(read(t, out, "articles.jsonl"), "\n"); got != 2 {
		t.Errorf("%d articles", got)
	}
	if _, _, stderr = call(t, "", "run", dir, "-o", out); !strings.Contains(stderr, "the dataset that was in "+out+" is replaced") {
		t.Errorf("a second run says\n%s", stderr)
	}
	code, _, stderr = call(t, "", "run", dir, "-o", out, "--log", "json")
	if lines := strings.Split(strings.TrimSpace(stderr), "\n"); code != exitSomeFailed || len(lines) != 3 || !json.Valid([]byte(lines[2])) {
		t.Errorf("--log json: exit code %d, stderr:\n%s", code, stderr)
	}
	if _, _, stderr = call(t, "", "run", dir, "-o", out, "-q"); stderr != "" {
		t.Errorf("--quiet says %q", stderr)
	}
}

// TestUsage lists what people type wrong, with the exit code and what must be in the answer.
func TestUsage(t *testing.T) {
	empty := t.TempDir()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for args, want := range map[string]struct {
		code int
		says string
	}{
		"run":                                        {exitUsage, "needs an input"},
		"run ../../fixtures/artcles":                 {exitInput, "did you mean ../../fixtures/articles?"},
		"run " + articles + " --compres gz":          {exitUsage, "did you mean --compress?"},
		"run " + articles + " --compress gx -o x":    {exitUsage, "did you mean gz?"},
		"run " + articles + " --given place":         {exitUsage, "did you mean places?"},
		"run " + articles + " --published 5/6/2025":  {exitUsage, "not a date"},
		"run " + articles + " --shard 3/2":           {exitUsage, "write 2/5"},
		"run " + articles + " --log xml":             {exitUsage, "json"},
		"run " + articles + " -o ../..":              {exitOutput, "--force"},
		"run " + articles + " -o " + file + "/below": {exitOutput, "not a directory"},
		"rnu":                                {exitUsage, "did you mean run?"},
		"foo":                                {exitUsage, "convert, eval, explain, extract"},
		"../../go.mod":                       {exitUsage, "`dateline extract ../../go.mod` reads it"},
		"extract":                            {exitUsage, "extract needs an input: a file, a folder, or - for standard input, for example: dateline extract story.txt"},
		"explain":                            {exitUsage, "for example: dateline explain"},
		"convert":                            {exitUsage, "needs one DATASET"},
		"convert x":                          {exitUsage, "csv, gdelt, geojson and plover"},
		"convert x --to gdlt":                {exitUsage, "did you mean gdelt?"},
		"pipe x":                             {exitUsage, "takes no arguments"},
		"schema article event":               {exitUsage, `found "event" besides`},
		"extract --max-text abc x":           {exitUsage, `--max-text "abc": expected a whole number, as in --max-text 524288`},
		"extract x --published":              {exitUsage, "expected a date, as in --published DATE"},
		"run -Z x":                           {exitUsage, "no flag -Z"},
		"extract " + articles + " --given f": {exitUsage, "there are places and entities"},
		"extract " + filepath.Dir(file) + "/none":        {exitInput, "no such file"},
		"explain ../../go.mod:99999":                     {exitUsage, "outside of the text"},
		"explain ../../go.mod:/nowhere/":                 {exitUsage, "does not hold"},
		"extract " + file:                                {exitInput, "empty"},
		"explain story.txt":                              {exitUsage, "FILE:OFFSET"},
		"schema quotatoin":                               {exitUsage, "did you mean quotation?"},
		"run " + articles + " -j -1":                     {exitUsage, "--jobs -1: expected 0"},
		"pipe -j -1":                                     {exitUsage, "--jobs -1: expected 0"},
		"run " + articles + " -o " + file:                {exitOutput, "is a file; -o names the folder"},
		"run " + empty:                                   {exitInput, "no articles in " + empty},
		"extract -":                                      {exitInput, "standard input is empty"},
		"convert ../../fixtures/artcles --to csv":        {exitInput, "did you mean ../../fixtures/articles?"},
		"eval ../../fixtures/godl":                       {exitInput, "did you mean ../../fixtures/gold?"},
		"eval ../../go.mod":                              {exitInput, "no annotated article; GOLD and OUT are .json"},
		"eval ../../fixtures/gold ../../fixtures/people": {exitInput, "no article of ../../fixtures/gold is in"},
		"eval ../../fixtures/gold --layer datse":         {exitUsage, "did you mean dates?"},
		"run " + articles + " -j x":                      {exitUsage, "expected a whole number, as in --jobs 4"},
	} {
		code, out, err := call(t, "", strings.Fields(args)...)
		if code != want.code || !strings.Contains(err, want.says) || out != "" {
			t.Errorf("dateline %s: exit code %d, want %d; says %q, want …%s…; stdout %q", args, code, want.code, err, want.says, out)
		}
	}
}

func TestPipe(t *testing.T) {
	in := `{"id":"1","text":"It rained."}` + "\n\nnot json\n" + `{"id":"4"}` + "\n" + `{"id":"5","text":"It snowed."}`
	code, out, _ := call(t, in, "pipe")
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if code != exitSomeFailed || len(lines) != 5 {
		t.Fatalf("exit code %d, %d answers to 5 lines:\n%s", code, len(lines), out)
	}
	want := []string{`"id":"1"`, `{"id":null,"error":`, `{"id":null,"error":`, `{"id":"4","error":`, `"id":"5"`}
	for i, line := range lines {
		if !json.Valid([]byte(line)) || !strings.Contains(line, want[i]) {
			t.Errorf("answer %d: %s", i+1, line)
		}
	}
}

// TestSameRecordEverywhere: run, pipe and extract give the same line for the same input.
func TestSameRecordEverywhere(t *testing.T) {
	in := `{"id":"1","published":"2025-05-11","text":"“We are ready,” Ms. Okafor said in Lagos on Monday."}` + "\n"
	_, piped, _ := call(t, in, "pipe")
	_, extracted, _ := call(t, in, "extract", "-")
	out := filepath.Join(t.TempDir(), "out")
	if code, _, stderr := call(t, in, "run", "-", "-o", out); code != 0 {
		t.Fatal(stderr)
	}
	if ran := read(t, out, "articles.jsonl"); piped != extracted || piped != ran || len(ran) < 100 {
		t.Errorf("pipe %s\nextract %s\nrun %s", piped, extracted, ran)
	}
}

func TestExplain(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("Café owners met in May 2024."), 0o644); err != nil {
		t.Fatal(err)
	}
	code, out, stderr := call(t, "", "explain", file+":22")
	if code != 0 || !strings.Contains(out, "2024-05") || !strings.Contains(out, `"May 2024"`) {
		t.Errorf("exit code %d: %s%s", code, out, stderr)
	}
	if err := os.WriteFile(file, []byte("“Été,” they said in May. It was May again, and may be over."), 0o644); err != nil {
		t.Fatal(err)
	}
	for place, want := range map[string]string{
		":/May/": `"May" is also at ` + file + ":32",
		":/MAY":  `"MAY" is also at ` + file + ":32 and " + file + ":47",
		":/Été/": `"“Été,”"`,
	} {
		if code, out, stderr := call(t, "", "explain", file+place); code != 0 || !strings.Contains(out+stderr, want) {
			t.Errorf("%s: exit code %d, says %s%s, want …%s…", place, code, out, stderr, want)
		}
	}
}

// TestExtractKeepsGoing gives extract a folder, JSON lines and what it cannot read.
func TestExtractKeepsGoing(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{
		"a.txt": "It rained.", "b.jsonl": "{\"text\":\"It snowed.\"}\nIt froze.\n{\"text\":\"It thawed.\"}\n{\"text\": no}\n{\"text\":\n", "c.txt": "", "d/e.json": `[{"text":"Hail."}, 5]`,
	} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(body), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	code, out, stderr := call(t, "", "extract", dir)
	if n := strings.Count(out, "\n"); code != exitSomeFailed || n != 4 {
		t.Errorf("exit code %d, %d records; stderr:\n%s", code, n, stderr)
	}
	for _, want := range []string{
		`b.jsonl, line 2: not JSON: found "It froze.", want an object such as {"id": "1", "text": "…"}`, `b.jsonl, line 4: not JSON: at byte 10 stands "o}"`, "b.jsonl, line 5: not JSON: a bracket",
		"c.txt: empty: no text in it", "e.json, element 2: reading JSON: found number", "5 of 9 articles could not be read",
	} {
		if !strings.Contains(stderr, want) {
			t.Errorf("stderr lacks %s:\n%s", want, stderr)
		}
	}
	if code, _, _ = call(t, "", "extract", filepath.Join(dir, "c.txt")); code != exitInput {
		t.Errorf("nothing readable: exit code %d", code)
	}
	if code, _, stderr = call(t, "", "extract", t.TempDir()); code != exitInput || !strings.Contains(stderr, "no articles in") {
		t.Errorf("an empty folder: exit code %d, %s", code, stderr)
	}
	if code, _, stderr = call(t, "{}\n", "extract", "-"); code != exitInput || !strings.Contains(stderr, "standard input, line 1: no text") {
		t.Errorf("standard input: exit code %d, %s", code, stderr)
	}
	if _, _, stderr = call(t, "It rained.\nIt snowed.\n", "pipe"); strings.Count(stderr, "`dateline extract -`") != 1 {
		t.Errorf("pipe on text says %q", stderr)
	}
}

func TestVersion(t *testing.T) {
	if code, out, _ := call(t, "", "--version"); code != 0 || out != "dateline version devel\n" {
		t.Errorf("--version: exit code %d: %s", code, out)
	}
	if code, out, _ := call(t, "", "version"); code != 0 || !strings.Contains(out, record.Version) {
		t.Errorf("exit code %d: %s", code, out)
	}
}

func TestNumbers(t *testing.T) {
	for n, want := range map[int]string{0: "0 cats", 1: "1 cat", 999: "999 cats", 1000: "1,000 cats", 1234567: "1,234,567 cats"} {
		if got := number(n, "cat"); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
	if got, want := top(map[string]int{"b": 2, "a": 2, "c": 9, "d": 1}, 3), ": c 9, a 2, b 2, 1 other"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func Example_pipe() {
	root := newRoot()
	root.SetIn(strings.NewReader(`{"id":"7","published":"2025-05-11"}` + "\n"))
	root.SetOut(os.Stdout)
	root.SetArgs([]string{"pipe"})
	fmt.Println(report(root, root.Execute()))
	// Output:
	// {"id":"7","error":"source: no text: none of the fields text, maintext, articleBody, plaintext, body, content, full_text holds any"}
	// 1
}
