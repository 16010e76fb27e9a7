package trigger_test

import (
	"strings"
	"testing"

	"dateline/lexicon/trigger"
)

func TestRows(t *testing.T) {
	types := map[string]bool{"-": true}
	for s := range strings.SplitSeq("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT", " ") {
		types[s] = true
	}
	for v := range trigger.All() {
		if !types[v.Type] && !strings.HasPrefix(v.Type, "dateline:") {
			t.Errorf("verb.tsv:%d: type %q", v.Line, v.Type)
		}
		for _, c := range v.Frame {
			for _, w := range c.Words {
				if w != "" && w == strings.ToUpper(w) && w != "$" {
					t.Errorf("verb.tsv:%d: no class %q", v.Line, w)
				}
			}
		}
	}
}

func TestLookup(t *testing.T) {
	if vs := trigger.Verbs("resign"); len(vs) == 0 || vs[len(vs)-1].Type != "RETREAT" {
		t.Errorf("resign: %v", vs)
	}
	if vs := trigger.Verbs("offer"); len(vs) == 0 || !vs[len(vs)-1].Frame[len(vs[len(vs)-1].Frame)-1].Not {
		t.Errorf("offer does not ask for somebody who acts: %v", vs)
	}
	if n, ok := trigger.LookupNoun("air strike"); !ok || n.Mode != "aerial" {
		t.Errorf("air strike: %v %v", n, ok)
	}
	if trigger.ClassesOf("ceasefire")&trigger.Class("CEASE") == 0 {
		t.Error("a ceasefire is no CEASE")
	}
}
