// Package lemma gives the dictionary form of English verbs and nouns, by a
// table of irregular forms and rules of spelling.
package lemma

import (
	_ "embed"
	"maps"
	"strings"
	"sync"

	"dateline/internal/maybe"
)

//go:embed verbs.txt
var verbText string

//go:embed nouns.txt
var nounText string

//nolint:gochecknoglobals // read once, never written
var (
	verbs = sync.OnceValue(func() *table { return readForms(verbText) })
	nouns = sync.OnceValue(func() *table { return readForms(nounText) })
)

type table struct {
	bases map[string]string // by form
	forms maybe.Set
}

// base is the lemma of a form that the table has.
func (t *table) base(form string) (string, bool) {
	if !t.forms.Has(form) {
		return "", false
	}
	b, ok := t.bases[form]
	return b, ok
}

// readForms reads lines of a lemma and its forms. A form that stands twice
// belongs to the first.
func readForms(text string) *table {
	forms := make(map[string]string, 2048)
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		for _, w := range words {
			if _, ok := forms[w]; !ok {
				forms[w] = words[0]
			}
		}
	}
	return &table{forms, maybe.Of(maps.Keys(forms))}
}

// Verb is the infinitive of a verb in lower case: struck, strikes and striking
// give strike. A word that is no form of a verb comes back as a verb of that spelling would, so ask
// only for words that are tagged as verbs. It allocates only where a rare -ing or -ied form needs a letter that is not there.
func Verb(folded string) string {
	if base, ok := verbs().base(folded); ok {
		return base
	}
	w := folded
	switch {
	case len(w) < 4:
		return w
	case strings.HasSuffix(w, "ing"):
		return restore(w, 3)
	case strings.HasSuffix(w, "ied"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "eed"): // succeed, proceed, need
		return w
	case strings.HasSuffix(w, "ed"):
		return restore(w, 2)
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "s"):
		return withoutS(w)
	}
	return w
}

// Noun is the singular of a noun in lower case: cities gives city, wives wife,
// crises crisis. It allocates only for -ies.
func Noun(folded string) string {
	if base, ok := nouns().base(folded); ok {
		return base
	}
	w := folded
	switch {
	case len(w) < 4, !strings.HasSuffix(w, "s"):
		return w
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"), strings.HasSuffix(w, "'s"):
		return w
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	}
	return withoutS(w)
}

// withoutS is w without the -s or -es of a plural or a third person.
func withoutS(w string) string {
	if strings.HasSuffix(w, "ss") {
		return w
	}
	for _, end := range [...]string{"sses", "shes", "ches", "xes", "zzes", "oes"} {
		if strings.HasSuffix(w, end) {
			return w[:len(w)-2]
		}
	}
	return w[:len(w)-1]
}

// Irregular is the table of verb forms that no rule makes, and some that one
// would get wrong, with their infinitives. Not to be changed.
func Irregular() map[string]string { return verbs().bases }
