package event_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/document"
	"dateline/lexicon/trigger"
)

// act is a clause of each type: subject, past tense, base form.
type act struct{ typ, subject, past, base string }

func acts() []act {
	return []act{
		{"AGREE", "the two governments", "agreed to a truce", "agree to a truce"},
		{"CONSULT", "the foreign minister", "met the Norwegian envoy", "meet the Norwegian envoy"},
		{"SUPPORT", "the parliament", "ratified the treaty", "ratify the treaty"},
		{"CONCEDE", "the government", "lifted the curfew", "lift the curfew"},
		{"COOPERATE", "the government", "extradited the smuggler", "extradite the smuggler"},
		{"AID", "the government", "donated rice", "donate rice"},
		{"RETREAT", "the rebels", "released the hostages", "release the hostages"},
		{"REQUEST", "the union", "demanded higher wages", "demand higher wages"},
		{"ACCUSE", "the senator", "condemned the raid", "condemn the raid"},
		{"REJECT", "the rebels", "rejected the offer", "reject the offer"},
		{"THREATEN", "the junta", "threatened the miners", "threaten the miners"},
		{"PROTEST", "the farmers", "boycotted the vote", "boycott the vote"},
		{"SANCTION", "the government", "severed diplomatic ties", "sever diplomatic ties"},
		{"MOBILIZE", "the army", "deployed troops", "deploy troops"},
		{"COERCE", "police", "arrested the editor", "arrest the editor"},
		{"ASSAULT", "the army", "shelled the town", "shell the town"},
	}
}

// TestTypeByStatus reads every type in a sentence of every status.
func TestTypeByStatus(t *testing.T) {
	c := chain(t)
	for _, a := range acts() {
		for _, k := range []struct {
			status   document.Status
			sentence string
		}{
			{document.Asserted, fmt.Sprintf("On Monday %s %s.", a.subject, a.past)},
			{document.Reported, fmt.Sprintf("Witnesses said %s %s.", a.subject, a.past)},
			{document.Planned, fmt.Sprintf("Next week %s will %s.", a.subject, a.base)},
			{document.Requested, fmt.Sprintf("The king urged %s to %s.", a.subject, a.base)},
			{document.Conditional, fmt.Sprintf("If %s %s, the harvest would be lost.", a.subject, a.past)},
			{document.Possible, fmt.Sprintf("On Monday %s may %s.", a.subject, a.base)},
			{document.Negated, fmt.Sprintf("On Monday %s did not %s.", a.subject, a.base)},
		} {
			d := read(t, c, k.sentence)
			found := false
			for _, e := range d.Events {
				found = found || e.Type == a.typ && e.Status == k.status
			}
			if !found {
				t.Errorf("%s: no %s %s; got\n%s", k.sentence, k.status, a.typ, d.Lines(document.Events))
			}
		}
	}
}

// TestExercised counts the lemmas of the lexicon that the fixtures and the golden
// sentences exercise; EXERCISED=list names those that none does.
func TestExercised(t *testing.T) {
	c := chain(t)
	seen := map[string]bool{}
	var files []string
	for _, pattern := range []string{"testdata/*.txt", "../../fixtures/articles/*.txt"} {
		some, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, some...)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range read(t, c, string(text)).Events {
			seen[e.Rule] = true
		}
	}
	lemmas := map[string]bool{}
	for v := range trigger.All() {
		lemmas["verb:"+v.Lemma] = true
	}
	hit := 0
	for rule := range lemmas {
		if seen[rule] {
			hit++
		} else if os.Getenv("EXERCISED") == "list" {
			t.Log(rule)
		}
	}
	t.Logf("%d of %d verb lemmas are exercised by %d files", hit, len(lemmas), len(files))
	if hit < 60 {
		t.Errorf("only %d of %d verb lemmas are exercised", hit, len(lemmas))
	}
}

func ExampleStage_Apply() {
	var t testing.T
	d := read(&t, chain(&t), "Norway called for a ceasefire in Sudan on Monday.")
	for _, e := range d.Events {
		fmt.Println(e.Type, e.Status, strings.TrimSpace(d.Slice(e.Trigger)), e.PartOf)
	}
	// Output:
	// REQUEST asserted called -1
	// RETREAT requested ceasefire 0
}
