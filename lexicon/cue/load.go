package cue

import (
	"slices"
	"strings"
)

// load reads the tables. It takes about a millisecond and panics on a line that
// it can not read, since the tables are part of the program.
func load() *lexicon {
	l := &lexicon{forms: make(map[string]hit, 4096), nouns: make(map[string]Noted, 1024), adjectives: make(map[string]Sense, 256)}
	verbs := make(map[string]*Verb, 1024)
	for f := range rows(verbTable, 5) {
		head, rest, _ := strings.Cut(f[0], " ")
		v := verbs[head]
		if v == nil {
			v = new(Verb)
			verbs[head] = v
		}
		s := Sense{Lemma: f[0], Rest: rest, Class: classOf(f[1]), Stance: f[2], Frames: framesOf(f[3])}
		if rest == "" {
			v.Alone = s
		} else {
			v.Phrases = append(v.Phrases, s)
		}
		l.addForms(head, strings.Fields(f[4]), v)
	}
	for _, v := range verbs {
		slices.SortFunc(v.Phrases, func(a, b Sense) int {
			if len(a.Rest) != len(b.Rest) {
				return len(b.Rest) - len(a.Rest)
			}
			return strings.Compare(a.Rest, b.Rest)
		})
	}
	for f := range rows(nounTable, 3) {
		n := Noted{Class: classOf(f[1]), Stance: f[2]}
		if n.Class == Medium {
			n = l.nouns[f[0]]
			n.Medium = true
		} else {
			n.Medium = l.nouns[f[0]].Medium
		}
		l.nouns[f[0]] = n
		l.nouns[plural(f[0])] = n
	}
	for f := range rows(adjectiveTable, 4) {
		l.adjectives[f[0]] = Sense{Lemma: f[0], Class: classOf(f[1]), Stance: f[2], Frames: framesOf(f[3]), Adjective: true}
	}
	for f := range rows(phraseTable, 4) {
		l.phrases = append(l.phrases, Phrase{Words: f[0], Class: classOf(f[1]), Stance: f[2]})
	}
	return l
}

// rows yields the fields of each line but comments, filled up to n.
func rows(table string, n int) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			f := strings.Split(line, "\t")
			for len(f) < n {
				f = append(f, "")
			}
			if !yield(f) {
				return
			}
		}
	}
}

func classOf(name string) Class {
	i := slices.Index(classNames[:], name)
	if i < 0 {
		panic("cue: no class " + name)
	}
	return Class(i)
}

func framesOf(s string) Frames {
	var f Frames
	for i := range s {
		k := strings.IndexByte("qcwotnafms", s[i])
		if k < 0 {
			panic("cue: no frame " + s)
		}
		f |= 1 << k
	}
	return f
}

// addForms enters the forms of a verb: those given (third person, past, one or
// more participles, gerund), else the regular ones.
func (l *lexicon) addForms(base string, given []string, v *Verb) {
	add := func(form string, is Form) {
		if h := l.forms[form]; h.verb != nil && h.verb != v {
			return // the first one keeps a form that two verbs share (found)
		}
		l.forms[form] = hit{v, l.forms[form].form | is}
	}
	add(base, Base)
	if len(given) == 0 {
		add(plural(base), Third)
		add(past(base), Past|Participle)
		add(gerund(base), Gerund)
		return
	}
	for i, form := range given {
		switch {
		case i == 0:
			add(form, Third)
		case strings.HasSuffix(form, "ing") && form != base:
			add(form, Gerund)
		case i == 1:
			add(form, Past)
			if len(given) > 4 || len(given) < 4 {
				add(form, Participle)
			}
		default:
			add(form, Participle)
			if len(given) > 4 {
				add(form, Past)
			}
		}
	}
}

// plural is also the third person of a verb.
func plural(w string) string {
	switch {
	case hissing(w):
		return w + "es"
	case yAfterConsonant(w):
		return w[:len(w)-1] + "ies"
	default:
		return w + "s"
	}
}

func past(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case yAfterConsonant(w):
		return w[:len(w)-1] + "ied"
	default:
		return w + "ed"
	}
}

func gerund(w string) string {
	if strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") {
		return w[:len(w)-1] + "ing"
	}
	return w + "ing"
}

func hissing(w string) bool {
	for _, end := range [...]string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

func yAfterConsonant(w string) bool {
	return len(w) > 2 && w[len(w)-1] == 'y' && strings.IndexByte("aeiou", w[len(w)-2]) < 0
}
