package main

import (
	"bufio"
	"cmp"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// swapper writes copies of articles in which people and towns have other names,
// from everywhere, so that the model learns what stands around a name as well.
type swapper struct {
	given, family, towns []string
	rng                  *rand.Rand
}

func newSwapper(namesPath string) (*swapper, error) {
	f, err := os.Open(namesPath)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	w := &swapper{rng: rand.New(rand.NewPCG(3, 5))}
	s := bufio.NewScanner(f)
	for s.Scan() {
		cols := strings.Split(s.Text(), "\t")
		name := title(cols[0])
		if cols[1] != "s" && cols[2] == "common" {
			w.given = append(w.given, name)
		}
		if strings.Contains(cols[1], "s") && (cols[2] == "common" || w.rng.IntN(6) == 0) {
			w.family = append(w.family, name)
		}
	}
	for id := 1; id < gazetteer.Count(); id++ {
		p := gazetteer.At(gazetteer.ID(id))
		if p.Feature.IsPopulated() && p.Population >= 20e3 {
			w.towns = append(w.towns, p.Name)
		}
	}
	return w, s.Err()
}

// title writes each part of a folded name with a capital.
func title(fold string) string {
	up := true
	return strings.Map(func(r rune) rune {
		if up {
			r = []rune(strings.ToUpper(string(r)))[0]
		}
		up = r == '-'
		return r
	}, fold)
}

// swap is text with other names of people and towns, and names moved along.
func (w *swapper) swap(text string, names []found) (string, []found) {
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b found) int { return cmp.Compare(a.Start, b.Start) })
	words := map[string]string{}
	var b strings.Builder
	var out []found
	at := int32(0)
	for _, n := range names {
		if n.Start < at {
			continue
		}
		b.WriteString(text[at:n.Start])
		start := int32(b.Len())
		b.WriteString(w.other(text[n.Start:n.End], n.Type, words))
		out = append(out, found{document.Span{Start: start, End: int32(b.Len())}, n.Type})
		at = n.End
	}
	b.WriteString(text[at:])
	return b.String(), out
}

func (w *swapper) other(name string, t document.EntityType, words map[string]string) string {
	pick := func(list []string) string { return list[w.rng.IntN(len(list))] }
	switch t {
	case document.Person:
		parts := strings.Fields(name)
		for i, p := range parts {
			if p == strings.ToLower(p) || strings.HasSuffix(p, ".") || len(p) < 3 || p == strings.ToUpper(p) {
				continue
			}
			if words[p] == "" {
				if i == len(parts)-1 {
					words[p] = pick(w.family)
				} else {
					words[p] = pick(w.given)
				}
			}
			parts[i] = words[p]
		}
		return strings.Join(parts, " ")
	case document.PlaceName:
		hits := gazetteer.Lookup(name)
		if hits.Len() == 0 || name == strings.ToLower(name) {
			return name
		}
		id, _ := hits.At(0)
		if !gazetteer.At(id).Feature.IsPopulated() {
			return name
		}
		if words[name] == "" {
			words[name] = pick(w.towns)
		}
		return words[name]
	}
	return name
}
