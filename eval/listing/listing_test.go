package listing

import (
	"strings"
	"testing"

	"dateline/eval"
)

const story = "“We leave on Monday,” said Ada Obi in Paris.\nObi met Bo Lind in Paris, Texas, on Monday."

func compile(list string) (*eval.Article, error) {
	a := &eval.Article{Text: story}
	return a, Compile(list, a, map[string]Point{"Paris": {Name: "Paris", Country: "FRA", Lat: 48.9, Lon: 2.4}, "Paris, Texas": {Name: "Paris", Country: "USA"}})
}

func TestCompile(t *testing.T) {
	a, err := compile(`
quote direct | “We ... Monday,” | Ada Obi | said
date Monday#1 = 2025-05-12
date Monday#2 = 2025-05-05
place Paris#1
place Paris#2 = Paris, Texas
person Ada Obi ; Obi
event CONSULT asserted | met | by Obi [NOR GOV] ; Bo Lind | on Monday | at Paris#2
`)
	if err != nil {
		t.Fatal(err)
	}
	q := a.Quotations[0]
	if q.Start != 0 || q.End != 21 || q.Text != "“We leave on Monday,”" || q.Speaker.Text != "Ada Obi" || q.Cue.Start != 22 {
		t.Errorf("quotation %+v", q)
	}
	if m := a.Entities[0].Mentions; len(m) != 2 || m[1].Text != "Obi" || m[1].Start != 45 {
		t.Errorf("mentions %+v: a name inside a longer one counts once", m)
	}
	e := a.Events[0]
	if e.Date.Value != "2025-05-05" || e.Place.Country != "USA" || len(e.Actors) != 2 || e.Actors[0].Sector != "GOV" || *e.Actors[0].Start != 45 {
		t.Errorf("event %+v", e)
	}
}

func TestCompileRefuses(t *testing.T) {
	for list, want := range map[string]string{
		"date Tuesday = 2025": "no \"Tuesday\"",
		"date Monday = 2025":  "2 times",
		"date Mon = 2025":     "no \"Mon\"",
		"place Oslo":          "no point",
		"quote shouted | “We ... Monday,” | - | -":    "no such kind of quotation",
		"event CONSULT asserted | met | on Saturday":  "no \"Saturday\"",
		"event CONSULT asserted | met | with Bo Lind": "no such field",
		"remark nothing": "no such kind of line",
		"quote direct | “We ... Monday,” | Ida | said": "no \"Ida\"",
	} {
		if _, err := compile(list); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %s", list, err, want)
		}
	}
}
