package sources_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"dateline/document"
	"dateline/sources"
)

// write makes files in a new folder and returns it.
func write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, body := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// read loads everything; each article is one line: path, then text or error.
func read(t testing.TB, o sources.Options, paths ...string) ([]string, []document.Article) {
	t.Helper()
	in, err := sources.Open(paths, o)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	var articles []document.Article
	for load := range in.Articles(context.Background()) {
		a, err := load()
		name := filepath.ToSlash(a.Source.Path)
		for _, p := range paths {
			name = strings.TrimPrefix(name, filepath.ToSlash(p)+"/")
		}
		if err != nil {
			out = append(out, name+" error: "+strings.ReplaceAll(err.Error(), paths[0]+string(filepath.Separator), ""))
		} else {
			out = append(out, name+" "+a.Text)
		}
		articles = append(articles, a)
	}
	return out, articles
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return b.String()
}

func zst(s string) string {
	var b bytes.Buffer
	w, _ := zstd.NewWriter(&b)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return b.String()
}

func TestFolder(t *testing.T) {
	page := "<html><body><article><h1>Head</h1>" + strings.Repeat("<p>A paragraph with enough words to be taken for the text of an article.</p>", 4) + "</article></body></html>"
	dir := write(t, map[string]string{
		"b.txt":          "second",
		"b.json":         `{"title": "T", "published": "2025-05-11", "publisher": "P", "url": "https://x.example/b", "authors": ["A", "B"], "id": "beta"}`,
		"a/deep/one.txt": "first",
		"c.jsonl":        `{"id":"1","text":"third"}` + "\n\n" + `{"id":"2","maintext":"fourth"}`,
		"d.json":         `{"articleBody": "fifth"}`,
		"e.txt.gz":       gz("sixth"),
		"f.ndjson.zst":   zst(`{"body":"seventh"}` + "\n"),
		"g.html.gz":      gz(page),
		"notes.md":       "not an article",
		".hidden/x.txt":  "hidden",
		"h.TXT":          "eighth",
		"i.txt":          "ninth",
		"i.txt.json":     `{"id": "iota"}`,
	})
	got, articles := read(t, sources.Options{}, dir)
	text := strings.TrimSuffix(strings.Repeat("A paragraph with enough words to be taken for the text of an article.\n\n", 4), "\n\n")
	same(t, got, "a/deep/one.txt first", "b.txt second", "c.jsonl#1 third", "c.jsonl#3 fourth", "d.json fifth", "e.txt.gz sixth", "f.ndjson.zst#1 seventh", "g.html.gz "+text, "h.TXT eighth", "i.txt ninth")
	b := articles[1]
	if b.ID != "beta" || b.Title != "T" || b.Source.URL != "https://x.example/b" || b.Source.Publisher != "P" || len(b.Authors) != 2 || b.Published.Source != "sidecar" || !b.Published.DateOnly {
		t.Errorf("sidecar: %+v", b)
	}
	if articles[9].ID != "iota" {
		t.Errorf("sidecar i.txt.json: %+v", articles[9])
	}
}

// TestHostile reads what a folder can hold and no reader wants.
func TestHostile(t *testing.T) {
	deep := strings.Repeat("<div>", 2000) + "<p>This paragraph stands deeper than the parser goes, and it is long enough to be kept as the text of the page.</p>"
	dir := write(t, map[string]string{
		"a-empty.txt":     "",
		"b-blank.txt":     " \n\t\n",
		"c-broken.json":   `{"text": "x"`,
		"d-array.json":    `[1, {"text":"after a number"}]`,
		"e-null.jsonl":    "null\n{\"text\":\"after null\"}\n",
		"f-long.jsonl":    `{"text":"` + strings.Repeat("x", 5000) + "\"}\n{\"text\":\"after long\"}\n",
		"g-not.gz.txt.gz": "this is not gzip",
		"h-cut.jsonl.gz":  gz(`{"text":"before the cut"}` + "\n" + strings.Repeat("y ", 1000))[:60],
		"i-bomb.txt.gz":   gz(strings.Repeat("\x00", 1<<20)),
		"j-latin.txt":     "caf\xe9",
		"k-utf16.txt":     "\xff\xfec\x00a\x00f\x00\xe9\x00",
		"l-nontext.jsonl": `{"text": 5}` + "\n" + `{"text": null, "title": "t"}` + "\n" + `{"text": "None"}`,
		"m-deep.html":     deep,
		"n-empty.html":    "",
		"o-span.jsonl":    `{"text":"x","places":[{"start":-4,"end":2}]}`,
		"p-sidecar.txt":   "text",
		"p-sidecar.json":  "{",
	})
	got, _ := read(t, sources.Options{MaxBytes: 4096}, dir)
	same(t, got,
		"a-empty.txt error: empty: no text in it",
		"b-blank.txt error: empty: no text in it",
		"c-broken.json error: reading JSON: the file ends too early",
		"d-array.json#1 error: reading JSON: found number, want an object",
		"d-array.json#2 after a number",
		"e-null.jsonl#1 error: reading JSON: found null, want an object",
		"e-null.jsonl#2 after null",
		"f-long.jsonl#1 error: too long: line 1 has more than 4 KiB (--max-bytes)",
		"f-long.jsonl#2 after long",
		"g-not.gz.txt.gz error: unpacking g-not.gz.txt.gz: gzip: invalid header",
		"h-cut.jsonl.gz#1 before the cut",
		"h-cut.jsonl.gz#2 error: reading line 2: unexpected EOF",
		"i-bomb.txt.gz error: reading i-bomb.txt.gz: too long: more than 4 KiB after unpacking (--max-bytes)",
		"j-latin.txt café",
		"k-utf16.txt café",
		"l-nontext.jsonl#1 error: "+noText,
		"l-nontext.jsonl#2 error: "+noText,
		"l-nontext.jsonl#3 error: "+noText,
		"m-deep.html error: reading m-deep.html: too long: more than 4 KiB after unpacking (--max-bytes)",
		"n-empty.html error: no article text found in the page",
		"o-span.jsonl#1 error: places[0]: span -4-2 is not one",
		"p-sidecar.txt error: sidecar p-sidecar.json: not JSON: a bracket or a quotation mark is not closed; a whole object is expected, such as {\"id\": \"1\", \"text\": \"…\"}",
	)
	if got, _ = read(t, sources.Options{}, filepath.Join(dir, "m-deep.html")); !strings.Contains(got[0], "deeper than the parser goes") {
		t.Errorf("a page too deep for the parser: %q", got)
	}
}

// TestRemarks reads texts of which a reader of the records should know something.
func TestRemarks(t *testing.T) {
	english := strings.Repeat("The council said on Monday that it will not sell the old ferry. ", 4)
	spanish := strings.Repeat("El alcalde dijo el lunes que el puente nuevo se abre en junio. ", 4)
	dir := write(t, map[string]string{
		"a.txt":   english,
		"b.txt":   spanish,
		"c.txt":   english + "caf\xe9",
		"d.jsonl": `{"language":"es","text":"Short."}` + "\n" + `{"language":"en-GB","text":"` + spanish + `"}` + "\n" + `{"language":"de","text":"` + english + `"}`,
	})
	_, articles := read(t, sources.Options{}, dir)
	var got []string
	for _, a := range articles {
		line := a.Language + ":"
		for _, r := range a.Remarks {
			line += " " + r.Code
		}
		got = append(got, line)
	}
	same(t, got, "en:", ": not-english", "en: encoding-converted", "es: not-english", "en-GB: not-english", "de:")
}

// TestBinary names files that are no text.
func TestBinary(t *testing.T) {
	var noise strings.Builder
	for i := range 2000 {
		noise.WriteByte(byte(i * i * 31 >> 3))
	}
	dir := write(t, map[string]string{
		"a.txt": noise.String(), "b.txt": "%PDF-1.7 and more", "c.txt": "PK\x03\x04", "d.txt": gz("text"), "e.txt": zst("text"), "f.html": noise.String(),
		"g.txt": "a form feed \f and one NUL \x00 are text",
	})
	got, _ := read(t, sources.Options{}, dir)
	for i, want := range []string{"control characters", "PDF", "zip", ".gz", ".zst", "control characters", "a form feed"} {
		if !strings.Contains(got[i], want) || i < 6 && !strings.Contains(got[i], "error: no text but binary data") {
			t.Errorf("got %s, want …%s…", got[i], want)
		}
	}
}

const noText = "no text: none of the fields text, maintext, articleBody, plaintext, body, content, full_text holds any"

func TestSpecialFiles(t *testing.T) {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 && testing.Short() {
		t.Skip("needs links")
	}
	dir := write(t, map[string]string{"a/one.txt": "one", "b.txt": "two"})
	for link, to := range map[string]string{"a/up": "..", "loop.txt": "loop.txt", "to-one.txt": "a/one.txt", "gone.txt": "nothing", "null.txt": os.DevNull} {
		if err := os.Symlink(to, filepath.Join(dir, filepath.FromSlash(link))); err != nil {
			t.Fatal(err)
		}
	}
	got, _ := read(t, sources.Options{}, dir)
	for i, line := range got {
		got[i] = strings.ReplaceAll(line, dir+"/", "")
	}
	same(t, got,
		"a/one.txt one", "b.txt two", "gone.txt error: stat gone.txt: no such file or directory",
		"loop.txt error: stat loop.txt: too many levels of symbolic links",
		"null.txt error: null.txt: not a regular file (Dc---------)", "to-one.txt one")
}

func TestOpenSaysWhatWasMeant(t *testing.T) {
	dir := write(t, map[string]string{"articles/a.txt": "x", "other/b.txt": "y"})
	for path, want := range map[string]string{
		"artcles":        "; did you mean " + filepath.Join(dir, "articles") + "?",
		"artcles/a.txt":  "; did you mean " + filepath.Join(dir, "articles", "a.txt") + "?",
		"articles/b.txt": "; did you mean " + filepath.Join(dir, "articles", "a.txt") + "?",
		"nothing-like":   "nothing-like",
	} {
		_, err := sources.Open([]string{filepath.Join(dir, filepath.FromSlash(path))}, sources.Options{})
		if err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: got %v, want …%s", path, err, want)
		}
	}
	if _, err := sources.Open([]string{dir}, sources.Options{Published: "05/06/2025"}); err == nil {
		t.Error("a date that may be two days was taken")
	}
}

func TestStandardInput(t *testing.T) {
	for in, want := range map[string]string{
		"A plain text.\nOf two lines.":        "- A plain text.\nOf two lines.",
		"  \n{\"text\":\"JSON.\"}\n":          "-#2 JSON.",
		"":                                    "",
		strings.Repeat(" ", 70_000) + "Late.": "- " + strings.Repeat(" ", 70_000) + "Late.",
	} {
		got, _ := read(t, sources.Options{Stdin: strings.NewReader(in)}, "-")
		if s := strings.Join(got, "|"); s != want && len(in) < 1000 {
			t.Errorf("%q: got %q, want %q", in, s, want)
		}
	}
}

func TestTextTooLong(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": strings.Repeat("word ", 500), "b.txt": "short"})
	got, _ := read(t, sources.Options{MaxText: 1024}, dir)
	same(t, got, "a.txt error: too long: the text has 2.4 KiB, more than 1 KiB (--max-text)", "b.txt short")
}

func TestPublishedOption(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": `{"text":"x"}` + "\n" + `{"text":"y","date":"2024-02-03 10:00:00"}`})
	_, articles := read(t, sources.Options{Published: "2025-05-11"}, dir)
	if p := articles[0].Published; p.Source != "option" || p.Time.Day() != 11 {
		t.Errorf("no date of its own: %+v", p)
	}
	if p := articles[1].Published; p.Source != "metadata" || p.Time.Year() != 2024 {
		t.Errorf("a date of its own: %+v", p)
	}
	if _, articles = read(t, sources.Options{}, dir); articles[0].Published.Known() {
		t.Error("a date was invented")
	}
}

func TestShardsAreAllOnce(t *testing.T) {
	var b strings.Builder
	for i := range 23 {
		fmt.Fprintf(&b, "{\"text\":\"t%d\"}\n", i)
	}
	dir := write(t, map[string]string{"a.jsonl": b.String(), "b.txt": "last"})
	all, _ := read(t, sources.Options{}, dir)
	var parts []string
	for i := range 3 {
		s, err := sources.ParseShard(fmt.Sprintf("%d/3", i+1))
		if err != nil {
			t.Fatal(err)
		}
		part, _ := read(t, sources.Options{Shard: s}, dir)
		in, err := sources.Open([]string{dir}, sources.Options{Shard: s})
		if err != nil || in.Count() != len(part) {
			t.Errorf("part %d: counted %d, read %d, %v", i+1, in.Count(), len(part), err)
		}
		parts = append(parts, part...)
	}
	slices.Sort(all)
	slices.Sort(parts)
	same(t, parts, all...)
	for _, bad := range []string{"0/3", "4/3", "1", "a/b", "1/0"} {
		if _, err := sources.ParseShard(bad); err == nil {
			t.Errorf("shard %q: accepted", bad)
		}
	}
}

func ExampleOpen() {
	in, err := sources.Open([]string{"-"}, sources.Options{Stdin: strings.NewReader(`{"id":"7","maintext":"It rained.","date_publish":"2025-05-11 08:00:00"}`)})
	if err != nil {
		panic(err)
	}
	for load := range in.Articles(context.Background()) {
		a, err := load()
		fmt.Println(a.ID, a.Text, a.Published.Time.Format("2 January"), err)
	}
	// Output: 7 It rained. 11 May <nil>
}
