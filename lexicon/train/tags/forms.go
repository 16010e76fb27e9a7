package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"dateline/internal/perceptron"
	"dateline/internal/pos"
	"dateline/internal/wordtable"
	"dateline/lexicon/lemma"
)

// buildForms is the table of parts of speech of the words that the table of
// words knows: WordNet's lemmas (folder data/wordnet) with regular inflections, and LemmInflect's forms
// (data/infl_lu.csv.gz, from the SPECIALIST lexicon).
func buildForms(data string, words *wordtable.Table) ([]byte, error) {
	forms := map[string]pos.Form{}
	for _, c := range []struct {
		name string
		add  func(string)
	}{
		{"noun", func(w string) { forms[w] |= pos.FormNN; plural(forms, w) }},
		{"verb", func(w string) { forms[w] |= pos.FormVB; conjugate(forms, w) }},
		{"adj", func(w string) { forms[w] |= pos.FormJJ; compare(forms, w) }},
		{"adv", func(w string) { forms[w] |= pos.FormRB }},
	} {
		if err := lines(filepath.Join(data, "wordnet", "index."+c.name), func(line string) {
			if w, _, _ := strings.Cut(line, " "); plainWord(w) {
				c.add(w)
			}
		}); err != nil {
			return nil, err
		}
	}
	if err := specialist(data, forms); err != nil {
		return nil, err
	}
	for form, base := range lemma.Irregular() {
		if strings.HasPrefix(form, base) && len(form) <= len(base)+1 || forms[base]&pos.FormVB == 0 {
			continue
		}
		if !strings.HasSuffix(form, "ing") && !strings.HasSuffix(form, "s") {
			forms[form] |= pos.FormVBD | pos.FormVBN
		}
	}
	if err := counts(data, forms); err != nil {
		return nil, err
	}
	for w := range forms {
		if words.Look(perceptron.Hash(w)).Cluster == 0 {
			delete(forms, w)
		}
	}
	fmt.Printf("%d forms\n", len(forms))
	return pos.FormTable(forms, 15), nil
}

func lines(path string, f func(string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	var in io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(file); err != nil {
			return err
		}
	}
	s := bufio.NewScanner(in)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		f(s.Text())
	}
	return s.Err()
}

func plainWord(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) > 1
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// withS is w with the -s of a plural or third person.
func withS(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "ies"
	}
	return w + "s"
}

func plural(forms map[string]pos.Form, w string) {
	forms[withS(w)] |= pos.FormNNS
	if strings.HasSuffix(w, "man") {
		forms[w[:len(w)-2]+"en"] |= pos.FormNNS
	}
}

// ending is w before a vowel: without its e, with its last consonant doubled
// where it may be, and as it is.
func ending(w string) []string {
	n := len(w)
	switch {
	case w[n-1] == 'e':
		return []string{w[:n-1]}
	case n > 2 && !vowel(w[n-1]) && vowel(w[n-2]) && !vowel(w[n-3]) && strings.IndexByte("wxy", w[n-1]) < 0:
		return []string{w, w + w[n-1:]}
	}
	return []string{w}
}

func conjugate(forms map[string]pos.Form, w string) {
	forms[withS(w)] |= pos.FormVBZ
	for _, stem := range ending(w) {
		past, ing := stem+"ed", stem+"ing"
		if n := len(w); w[n-1] == 'y' && !vowel(w[n-2]) {
			past = w[:n-1] + "ied"
		}
		if lemma.Verb(past) == w {
			forms[past] |= pos.FormVBD | pos.FormVBN
		}
		if lemma.Verb(ing) == w {
			forms[ing] |= pos.FormVBG
		}
	}
}

func compare(forms map[string]pos.Form, w string) {
	if len(w) > 7 {
		return
	}
	for _, stem := range ending(w) {
		if n := len(stem); stem[n-1] == 'y' {
			stem = stem[:n-1] + "i"
		}
		forms[stem+"er"] |= pos.FormJJR
		forms[stem+"est"] |= pos.FormJJS
	}
}

// specialist adds LemmInflect's table: lemma, part of speech, forms.
func specialist(data string, forms map[string]pos.Form) error {
	kinds := map[string][]pos.Form{
		"noun": {pos.FormNN, pos.FormNNS},
		"verb": {pos.FormVB, pos.FormVBD, pos.FormVBN, pos.FormVBG, pos.FormVBZ},
		"adj":  {pos.FormJJ, pos.FormJJR, pos.FormJJS},
		"adv":  {pos.FormRB, 0, 0},
	}
	return lines(filepath.Join(data, "infl_lu.csv.gz"), func(line string) {
		f := strings.Split(line, ",")
		if len(f) < 3 {
			return
		}
		bits := kinds[f[1]]
		for i, field := range append([]string{f[0]}, f[2:]...) {
			for w := range strings.SplitSeq(field, "/") {
				if i < len(bits) && plainWord(w) && bits[i] != 0 {
					forms[w] |= bits[i]
				}
			}
		}
	})
}

// counts marks the words of which WordNet's counted texts show one part of
// speech most.
func counts(data string, forms map[string]pos.Form) error {
	seen := map[string]*[4]int{}
	err := lines(filepath.Join(data, "wordnet", "index.sense"), func(line string) {
		f := strings.Fields(line)
		if len(f) != 4 {
			return
		}
		w, rest, _ := strings.Cut(f[0], "%")
		n, err := strconv.Atoi(f[3])
		if err != nil || !plainWord(w) || rest == "" || n == 0 {
			return
		}
		if seen[w] == nil {
			seen[w] = new([4]int)
		}
		seen[w][map[byte]int{'1': 0, '2': 1, '3': 2, '4': 3, '5': 2}[rest[0]]] += n
	})
	for w, c := range seen {
		best, all := 0, 0
		for i, n := range c {
			all += n
			if n > c[best] {
				best = i
			}
		}
		if c[best]*2 > all && forms[w] != 0 {
			forms[w] |= pos.FormMostlyNoun << best
		}
	}
	return err
}
