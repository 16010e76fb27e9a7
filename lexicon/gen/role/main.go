// Command role makes lexicon/role/role.bin of the .tsv files beside it. It runs in
// that folder: go generate ./lexicon/role.
package main

import (
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/flathash"
	"dateline/internal/maybe"
	"dateline/lexicon/role"
)

func main() {
	log.SetFlags(0)
	b, err := build(".")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("role.bin", b, 0o644); err != nil {
		log.Fatal(err)
	}
}

// tables are the entries of role.bin by table and text.
type tables map[role.Table]map[string][4]byte

// build is role.bin, made of the tables in dir.
func build(dir string) ([]byte, error) {
	t := tables{role.Roles: {}, role.Bodies: {}, role.Persons: {}, role.Reach: {}}
	for _, f := range []struct {
		name string
		file func([3]string) error
	}{
		{"role.tsv", t.role},
		{"body.tsv", func(f [3]string) error { return t.name(role.Bodies, f) }},
		{"person.tsv", func(f [3]string) error { return t.name(role.Persons, f) }},
	} {
		tsv, err := os.ReadFile(filepath.Join(dir, f.name))
		if err != nil {
			return nil, err
		}
		for n, row := range rows(string(tsv)) {
			if err := f.file(row); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", f.name, n, err)
			}
		}
	}
	return t.bytes()
}

// role files a role phrase and, if it can have one, its plural.
func (t tables) role(f [3]string) error {
	kind := slices.Index([]string{"person", "group", "thing"}, f[2]) // role.Person …
	if kind < 0 {
		return fmt.Errorf("kind %q: person, group or thing", f[2])
	}
	s, err := sector(f[1])
	if err != nil || s == 0 {
		return fmt.Errorf("%q has no sector: %w", f[0], err)
	}
	roles := t[role.Roles]
	roles[f[0]] = [4]byte{s, byte(kind)}
	if role.Kind(kind) != role.Group || !strings.HasSuffix(f[0], "s") && !strings.HasSuffix(f[0], "men") && !strings.HasSuffix(f[0], "people") {
		if p := plural(f[0]); roles[p][0] == 0 {
			roles[p] = [4]byte{s, byte(kind), 1}
		}
	}
	return nil
}

// name files a body or person. What could not be another word in lower case is
// filed by its folded name, and so found by either.
func (t tables) name(in role.Table, f [3]string) error {
	name, fold := f[0], document.FoldASCII(f[0])
	s, err := sector(f[2])
	if err != nil || len(f[1]) != 3 && f[1] != "" {
		return fmt.Errorf("%q: country %q, sector %q: %w", name, f[1], f[2], err)
	}
	value := [4]byte{s}
	copy(value[1:], f[1])
	// The tokens of a name: words, and a genitive or full stop of its own.
	first, _, several := strings.Cut(fold, " ")
	first = strings.TrimSuffix(first, "'s")
	words := strings.Count(name, " ") + strings.Count(name, "'") + strings.Count(name, "-") + strings.Count(name, "/") + strings.Count(name, "(")*2 + 1
	if reach := t[role.Reach]; words > int(reach[first][0]) {
		reach[first] = [4]byte{byte(words)}
	}
	if len(name) > 6 && (several || strings.IndexByte(name, '-') >= 0) {
		name = fold
	}
	t[in][name] = value
	return nil
}

// sector is the number of a sector, 0 for none.
func sector(s string) (byte, error) {
	i := slices.Index(role.Sectors(), s)
	if i < 0 && s != "" {
		return 0, fmt.Errorf("no sector %q", s)
	}
	return byte(i + 1), nil
}

func (t tables) bytes() ([]byte, error) {
	var entries []flathash.Entry
	keys := map[uint64]string{}
	for table, names := range t {
		for name, value := range names {
			if len(name) > role.MaxText {
				return nil, fmt.Errorf("%q is longer than %d bytes", name, role.MaxText)
			}
			key := table.Key(name)
			if other, ok := keys[key]; ok {
				return nil, fmt.Errorf("%q and %q have one hash", name, other)
			}
			keys[key] = name
			entries = append(entries, flathash.Entry{Hash: key, Value: append(binary.LittleEndian.AppendUint16(nil, role.Check(key)), value[:]...)})
		}
	}
	words := maybe.Bytes(func(yield func(string) bool) {
		for _, names := range t {
			for name := range names {
				yield(name)
			}
		}
	}, role.WordsSize)
	return append(words, flathash.Build(entries, role.Bits)...), nil
}

// rows are the line number and three columns of each line that is no comment.
func rows(tsv string) func(func(int, [3]string) bool) {
	return func(yield func(int, [3]string) bool) {
		n := 0
		for line := range strings.Lines(tsv) {
			n++
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			name, rest, _ := strings.Cut(line, "\t")
			second, third, _ := strings.Cut(rest, "\t")
			if !yield(n, [3]string{name, second, third}) {
				return
			}
		}
	}
}
