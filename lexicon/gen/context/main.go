// Command context makes lexicon/context/context.bin of context.tsv beside it. It
// runs in that folder: go generate ./lexicon/context.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"strings"

	"dateline/internal/flathash"
	"dateline/lexicon/context"
)

func main() {
	log.SetFlags(0)
	tsv, err := os.ReadFile("context.tsv")
	if err != nil {
		log.Fatal(err)
	}
	bin, err := build(string(tsv))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("context.bin", bin, 0o644); err != nil {
		log.Fatal(err)
	}
}

// entry is what the table says of a phrase.
type entry struct {
	senses []context.Sense
	reach  int // words of the longest phrase that begins with this one
	pos    byte
}

// build is the file of the table. Phrases that are the beginning of longer ones
// alone are entries without a sense.
func build(tsv string) ([]byte, error) {
	entries := map[uint64]*entry{}
	n := 0
	for line := range strings.Lines(tsv) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || len(f[1]) != 1 || f[1][0] < '1' || f[1][0] > '3' {
			return nil, fmt.Errorf("line %d: context, strength 1 to 3, words, not %q", n, line)
		}
		c, ok := context.Named(f[0])
		if !ok {
			return nil, fmt.Errorf("line %d: no context %q", n, f[0])
		}
		for phrase := range strings.SplitSeq(f[2], ",") {
			if err := add(entries, phrase, context.Sense{Context: c, Strength: f[1][0] - '0'}); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		}
	}
	list := make([]flathash.Entry, 0, len(entries))
	for hash, e := range entries {
		value := make([]byte, context.MaxSenses, context.EntrySize)
		for i, s := range e.senses {
			value[i] = byte(s.Context) | s.Strength<<6
		}
		list = append(list, flathash.Entry{Hash: hash, Value: binary.LittleEndian.AppendUint16(append(value, byte(e.reach)|e.pos), context.Check(hash))})
	}
	return flathash.Build(list, 11), nil
}

// add files a phrase and its beginnings.
func add(entries map[uint64]*entry, phrase string, s context.Sense) error {
	phrase, pos, _ := strings.Cut(phrase, "/")
	words := split(phrase)
	if len(words) == 0 || len(words) > context.MaxWords {
		return fmt.Errorf("%q: 1 to %d words", phrase, context.MaxWords)
	}
	var hash uint64
	for i, w := range words {
		if i == 0 {
			hash = context.Hash(w)
		} else {
			hash = context.Join(hash, context.Hash(w))
		}
		if entries[hash] == nil {
			entries[hash] = &entry{}
		}
		entries[hash].reach = max(entries[hash].reach, len(words))
	}
	e := entries[hash]
	e.pos |= map[string]byte{"c": context.Noun | context.Common, "n": context.Noun, "v": context.Verb}[pos]
	for i, old := range e.senses {
		if old.Context == s.Context { // another form of the same word
			e.senses[i].Strength = max(old.Strength, s.Strength)
			return nil
		}
	}
	if len(e.senses) == context.MaxSenses {
		return fmt.Errorf("%q has more than %d contexts", phrase, context.MaxSenses)
	}
	e.senses = append(e.senses, s)
	return nil
}

// split cuts a phrase as the tokenizer does: at spaces, hyphens and apostrophes.
func split(phrase string) []string {
	b := []byte(phrase)
	b = bytes.ReplaceAll(b, []byte("-"), []byte(" "))
	b = bytes.ReplaceAll(b, []byte("'s "), []byte(" 's "))
	b = bytes.ReplaceAll(b, []byte("s' "), []byte("s ' "))
	return strings.Fields(string(b))
}
