package trigger_test

import (
	"testing"

	"dateline/lexicon/trigger"
)

// TestEmbed holds the classes apart, and the complements of one word.
func TestEmbed(t *testing.T) {
	for _, x := range []struct {
		name string
		got  trigger.Embedder
		want trigger.Embedder
	}{
		{"know that", trigger.VerbClause("know", trigger.That), trigger.Embedder{Plain: trigger.Fact, Negated: trigger.Fact}},
		{"find that", trigger.VerbClause("find", trigger.That), trigger.Embedder{Plain: trigger.Fact, Negated: trigger.Fact, Semi: true}},
		{"forget that", trigger.VerbClause("forget", trigger.That), trigger.Embedder{Plain: trigger.Fact, Negated: trigger.Fact}},
		{"forget to", trigger.VerbClause("forget", trigger.To), trigger.Embedder{Plain: trigger.Negated, Negated: trigger.Keep}},
		{"think that", trigger.VerbClause("think", trigger.That), trigger.Embedder{Plain: trigger.Possible, Negated: trigger.Negated}},
		{"prevent from", trigger.VerbClause("prevent", trigger.Gerund), trigger.Embedder{Plain: trigger.Negated, Negated: trigger.Possible}},
		{"aware that", trigger.AdjectiveClause("aware", trigger.That), trigger.Embedder{Plain: trigger.Fact, Negated: trigger.Fact}},
		{"plan to", trigger.NounClause("plan", trigger.To), trigger.Embedder{Plain: trigger.Planned, Negated: trigger.Negated}},
		{"claim of", trigger.EmbedNoun("claim"), trigger.Embedder{Plain: trigger.Possible, Negated: trigger.Negated}},
		{"unknown", trigger.EmbedVerb("xyzzy"), trigger.Embedder{}},
	} {
		if x.got != x.want {
			t.Errorf("%s: got %v, want %v", x.name, x.got, x.want)
		}
	}
}

// TestEmbedRows finds rows that the table cannot mean: unknown statuses, a word
// twice for the same complement.
func TestEmbedRows(t *testing.T) {
	n := 0
	for _, problem := range trigger.EmbedProblems() {
		t.Error(problem)
		n++
	}
	if n == 0 && trigger.EmbedWords() < 1000 {
		t.Errorf("%d words", trigger.EmbedWords())
	}
}
