// Package trigger is our own lexicon of the words that say events: verbs with
// the frames that tell their senses apart, event nouns, and the classes of nouns
// that frames speak of. The tables are the .tsv files beside this one, written
// by hand; the head of each says how to read it.
package trigger

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"dateline/internal/maybe"
)

//go:embed verb.tsv
var verbTSV string

//go:embed noun.tsv
var nounTSV string

//go:embed class.tsv
var classTSV string

// Classes is a set of noun or verb classes, a bit each.
type Classes uint64

// Verb is a row of the verb table for one lemma.
type Verb struct {
	Lemma string
	Rest  string // "down" of "step down"; empty for the verb alone
	Frame []Condition
	Type  string // "-" vetoes an event
	Mode  string
	Line  int // in verb.tsv
}

// Condition is one part of a frame.
type Condition struct {
	Slot    string   // o object, s subject, c complement, pass, noobj, neg, any; x any preposition, else a preposition
	Words   []string // lemmas, lower case
	Classes Classes
	Any     bool // "*": the slot is filled
	Not     bool // "!": the slot is empty or filled by something else
}

// Noun is an event noun.
type Noun struct {
	Lemma      string
	Type, Mode string
	Strength   int // 3 stands by itself, 2 needs a party, date or verb of happening, 1 needs a verb
	Line       int // in noun.tsv
}

// Asks counts the conditions that want something, not those that only rule out.
func (v *Verb) Asks() int {
	n := 0
	for i := range v.Frame {
		if !v.Frame[i].Not {
			n++
		}
	}
	return n
}

type lexicon struct {
	verbs   map[string][]Verb
	nouns   map[string]Noun
	classes map[string]Classes // word -> classes
	names   map[string]int     // class name -> bit
	words   maybe.Set          // of verbs, nouns and classes
}

// load parses the tables once; it costs about two milliseconds.
//
//nolint:gochecknoglobals // read only
var load = sync.OnceValue(parse)

// Verbs are the rows of a verb lemma: those with more words first, else in the
// table's order. The slice is shared.
func Verbs(lemma string) []Verb {
	if l := load(); l.words.Has(lemma) {
		return l.verbs[lemma]
	}
	return nil
}

// LookupNoun is the row of an event noun, by lemma or by two words ("air strike").
func LookupNoun(lemma string) (Noun, bool) {
	l := load()
	if !l.words.Has(lemma) {
		return Noun{}, false
	}
	n, ok := l.nouns[lemma]
	return n, ok
}

// ClassesOf are the classes that a lemma belongs to.
func ClassesOf(lemma string) Classes {
	if l := load(); l.words.Has(lemma) {
		return l.classes[lemma]
	}
	return 0
}

// Class is the bit of a class by its name in class.tsv; 0 if there is none.
func Class(name string) Classes {
	if bit, ok := load().names[name]; ok {
		return 1 << bit
	}
	return 0
}

func parse() *lexicon {
	l := &lexicon{verbs: make(map[string][]Verb, 1500), nouns: make(map[string]Noun, 1200), classes: make(map[string]Classes, 2000), names: map[string]int{}}
	for _, name := range []string{"PERSON", "NAME", "PLACE", "NUMBER", "ARMEDNAME", "THING", "POLITICIAN", "PUBLIC"} {
		l.names[name] = len(l.names)
	}
	for _, f := range rows(classTSV) {
		if _, ok := l.names[f[0]]; !ok {
			l.names[f[0]] = len(l.names)
		}
		for w := range strings.SplitSeq(f[1], ",") {
			l.classes[w] |= 1 << l.names[f[0]]
		}
	}
	asked := map[string][]Condition{} // type -> what it asks of its rows
	for line, f := range rows(verbTSV) {
		if f[0] == "=" {
			for typ := range strings.SplitSeq(f[2], ",") {
				asked[typ] = append(asked[typ], l.frame(f[1])...)
			}
			continue
		}
		frame := inherit(l.frame(f[1]), asked[f[2]])
		for name := range strings.SplitSeq(f[0], ",") {
			lemma, rest, _ := strings.Cut(name, " ")
			l.verbs[lemma] = append(l.verbs[lemma], Verb{Lemma: name, Rest: rest, Frame: frame, Type: f[2], Mode: mode(f), Line: line})
		}
	}
	for _, vs := range l.verbs {
		longestFirst(vs)
	}
	for line, f := range rows(nounTSV) {
		for name := range strings.SplitSeq(f[0], ",") {
			if _, ok := l.nouns[name]; !ok {
				l.nouns[name] = Noun{Lemma: name, Type: f[1], Mode: f[2], Strength: int(f[3][0] - '0'), Line: line}
			}
		}
	}
	l.words = maybe.Of(func(yield func(string) bool) {
		for w := range l.verbs {
			yield(w)
		}
		for w := range l.nouns {
			yield(w)
		}
		for w := range l.classes {
			yield(w)
		}
	})
	return l
}

func mode(f []string) string {
	if len(f) > 3 {
		return f[3]
	}
	return ""
}

// inherit adds to a frame what its type asks of slots of which the frame itself says
// nothing; of the object only where the frame says nothing of anything else either, so
// that idioms may have their deaf ears. "s:*" lets things be the subject.
func inherit(frame, asked []Condition) []Condition {
	said := slices.ContainsFunc(frame, func(k Condition) bool { return !k.Any && !k.Not && (len(k.Words) > 0 || k.Classes != 0) })
	for _, a := range asked {
		own := a.Slot != "s" && said || slices.ContainsFunc(frame, func(k Condition) bool {
			return k.Slot == a.Slot && !k.Not && (!k.Any || k.Slot == "s")
		})
		if !own {
			frame = append(frame, a)
		}
	}
	return frame
}

// longestFirst moves the rows with a particle before those without; and default
// rows behind rows with conditions.
func longestFirst(vs []Verb) {
	rank := func(v *Verb) (r int) {
		if v.Rest == "" {
			r += 2
		}
		if v.Asks() == 0 {
			r++
		}
		return r
	}
	slices.SortStableFunc(vs, func(a, b Verb) int { return rank(&a) - rank(&b) })
}

func (l *lexicon) frame(s string) []Condition {
	if s == "*" {
		return nil
	}
	out := make([]Condition, 0, strings.Count(s, "+")+1)
	for part := range strings.SplitSeq(s, "+") {
		slot, words, ok := strings.Cut(part, ":")
		if !ok {
			slot, words = "any", part
			if part == "pass" || part == "noobj" || part == "neg" {
				out = append(out, Condition{Slot: part})
				continue
			}
		}
		words, not := strings.CutPrefix(words, "!")
		c := Condition{Slot: slot, Any: words == "*", Not: not}
		for w := range strings.SplitSeq(words, "|") {
			if bit, ok := l.names[w]; ok {
				c.Classes |= 1 << bit
			} else if !c.Any {
				if c.Words == nil {
					c.Words = make([]string, 0, strings.Count(words, "|")+1)
				}
				c.Words = append(c.Words, w)
			}
		}
		out = append(out, c)
	}
	return out
}

// rows yields the line number and the fields of each row, which are overwritten by the next.
func rows(tsv string) func(func(int, []string) bool) {
	return func(yield func(int, []string) bool) {
		n := 0
		var fields []string
		for line := range strings.Lines(tsv) {
			n++
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			fields = fields[:0]
			for f := range strings.SplitSeq(line, "\t") {
				fields = append(fields, f)
			}
			if !yield(n, fields) {
				return
			}
		}
	}
}

// All yields every verb row, a row for each of its lemmas, in no order.
func All() func(func(Verb) bool) {
	return func(yield func(Verb) bool) {
		for _, vs := range load().verbs {
			for _, v := range vs {
				if !yield(v) {
					return
				}
			}
		}
	}
}
