package cue

import (
	"fmt"
	"strings"
	"testing"
)

func TestFindVerb(t *testing.T) {
	for form, want := range map[string]struct {
		lemma string
		forms Form
		class Class
	}{
		"said":     {"say", Past | Participle, Say},
		"says":     {"say", Third, Say},
		"told":     {"tell", Past | Participle, Say},
		"wrote":    {"write", Past, Write},
		"written":  {"write", Participle, Write},
		"denied":   {"deny", Past | Participle, Deny},
		"denies":   {"deny", Third, Deny},
		"denying":  {"deny", Gerund, Deny},
		"urging":   {"urge", Gerund, Demand},
		"admitted": {"admit", Past | Participle, Admit},
		"promises": {"promise", Third, Promise},
		"stresses": {"stress", Third, Say},
		"labelled": {"label", Past | Participle, Describe},
	} {
		v, forms := FindVerb(form)
		if v == nil || v.Alone.Lemma != want.lemma || forms != want.forms || v.Alone.Class != want.class {
			t.Errorf("%s: got %+v %b, want %+v", form, v, forms, want)
		}
	}
	if v, _ := FindVerb("walked"); v != nil {
		t.Errorf("walked is %q", v.Alone.Lemma)
	}
}

func TestWith(t *testing.T) {
	for text, want := range map[string]string{
		"pointed out that":     "point out",
		"went on to say":       "go on",
		"made it clear that":   "make it clear",
		"made clear the":       "make clear",
		"called for peace":     "call for",
		"called forth":         "call",
		"called on":            "call on",
		"lashed out at the":    "lash out at",
		"lashed out. he":       "lash out",
		"reported the trouble": "report",
	} {
		form, rest, _ := strings.Cut(text, " ")
		v, _ := FindVerb(form)
		if v == nil {
			t.Fatalf("%s is not in the lexicon", form)
		}
		if got := v.With(rest).Lemma; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestNounsAndPhrases(t *testing.T) {
	if n, ok := FindNoun("statements"); !ok || !n.Medium || n.Class != Word {
		t.Errorf("statements: got %+v %v", n, ok)
	}
	if n, ok := FindNoun("allegations"); !ok || n.Medium || n.Stance != "claim" {
		t.Errorf("allegations: got %+v %v", n, ok)
	}
	if p := PhraseAt("according to the army"); p.Words != "according to" {
		t.Errorf("got %+v", p)
	}
	if p := PhraseAt("according together"); p.Words != "" {
		t.Errorf("got %+v", p)
	}
}

// Every line of the tables can be found again by its own words.
func TestTablesComplete(t *testing.T) {
	verbs := 0
	for f := range rows(verbTable, 5) {
		verbs++
		head, rest, _ := strings.Cut(f[0], " ")
		v, _ := FindVerb(head)
		if v == nil || v.With(rest).Lemma != f[0] {
			t.Errorf("%q is not found", f[0])
		}
		if f[2] == "" || f[3] == "" {
			t.Errorf("%q has no stance or no frame", f[0])
		}
	}
	if verbs < 300 {
		t.Errorf("only %d verbs", verbs)
	}
}

func TestNoAllocations(t *testing.T) {
	FindVerb("said")
	if n := testing.AllocsPerRun(100, func() {
		v, _ := FindVerb("pointed")
		_ = v.With("out that")
		_, _ = FindNoun("claims")
		_ = PhraseAt("per the report")
	}); n > 0 {
		t.Errorf("%v allocations a look-up", n)
	}
}

func ExampleFindVerb() {
	v, _ := FindVerb("pointed")
	s := v.With("out that the road was closed")
	fmt.Println(s.Lemma, s.Class, s.Stance)
	// Output: point out say neutral
}

func BenchmarkFindVerb(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FindVerb("said")
		FindVerb("walked")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load()
	}
}

func TestFindAdjective(t *testing.T) {
	for word, want := range map[string]Class{"eager": Hope, "worried": Fear, "wooden": None} {
		if got := FindAdjective(word).Class; got != want {
			t.Errorf("%s: got %s, want %s", word, got, want)
		}
	}
}
