package main

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/wordtable"
	"dateline/lexicon/country"
	"dateline/lexicon/name"
)

// wordTable puts all that is known of single words into one table.
func wordTable(vectorDir, namesPath string, corpora [][]article) (map[string]wordtable.Word, error) {
	words := map[string]wordtable.Word{}
	set := func(word string, f wordtable.Flag) {
		w := words[word]
		w.Flags |= f
		words[word] = w
	}
	v, err := readVectors(vectorDir)
	if err != nil {
		return nil, err
	}
	clusters := v.clusters(63)
	for _, s := range slices.Sorted(maps.Keys(v.words)) { // of words that differ in digits alone the last counts
		if len(s) <= 24 {
			words[zeroDigits(s)] = wordtable.Word{Cluster: clusters[v.words[s]]}
		}
	}
	if err := readNames(namesPath, set); err != nil {
		return nil, err
	}
	kinds := map[string]wordtable.Flag{
		"title": wordtable.TitleWord, "body": wordtable.BodyWord, "site": wordtable.SiteWord, "group": wordtable.GroupWord,
		"media": wordtable.MediaWord, "work": wordtable.WorkWord, "particle": wordtable.ParticleWord,
	}
	for line := range strings.Lines(name.Kinds) {
		if kind, list, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			for w := range strings.FieldsSeq(list) {
				set(w, kinds[kind])
			}
		}
	}
	for _, row := range country.Rows() {
		for _, list := range [][]string{{row.Name}, row.Capitals, row.Names} {
			each(list, func(w string) { set(w, wordtable.PlaceWord) })
		}
		each(row.Adjectives, func(w string) { set(w, wordtable.DemonymWord) })
		each(row.People, func(w string) { set(w, wordtable.DemonymWord) })
	}
	for w := range smallWords(corpora) {
		set(w, wordtable.CommonWord)
	}
	return words, nil
}

// each calls yield with the capitalised words of names, folded.
func each(names []string, yield func(string)) {
	for _, n := range names {
		for w := range strings.FieldsSeq(n) {
			if len(w) > 2 && strings.ToLower(w) != w {
				yield(document.FoldASCII(strings.Trim(w, "(),.")))
			}
		}
	}
}

func readNames(path string, set func(string, wordtable.Flag)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		cols := strings.Split(s.Text(), "\t")
		if len(cols) != 3 {
			return fmt.Errorf("reading names %s: line %q", path, s.Text())
		}
		var flags wordtable.Flag
		for _, k := range cols[1] {
			flags |= map[rune]wordtable.Flag{'m': wordtable.MaleName, 'f': wordtable.FemaleName, 's': wordtable.Surname}[k]
		}
		if cols[2] == "rare" {
			flags |= wordtable.RareName
		}
		set(cols[0], flags)
	}
	return s.Err()
}

// smallWords are the words that the corpora write small at least three times.
func smallWords(corpora [][]article) map[string]bool {
	count := map[string]int{}
	for _, as := range corpora {
		for _, a := range as {
			for w := range strings.FieldsSeq(a.Text) {
				if w = strings.Trim(w, ".,;:!?\"'()"); w != "" && w == strings.ToLower(w) {
					count[w]++
				}
			}
		}
	}
	out := map[string]bool{}
	for w, n := range count {
		if n >= 3 {
			out[w] = true
		}
	}
	return out
}

func zeroDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	}, s)
}
