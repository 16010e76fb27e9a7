package entity_test

import (
	"testing"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/entity"
	"dateline/extract/token"
	"dateline/pipeline"
)

// TestProse holds that the prose engine gives the names of prose's model.
func TestProse(t *testing.T) {
	stages, err := extract.All(extract.Options{Token: token.Options{Engine: token.Prose}, Entity: entity.Options{Engine: entity.Prose}})
	if err != nil {
		t.Fatal(err)
	}
	chain, err := pipeline.NewChain(stages[:5]...)
	if err != nil {
		t.Fatal(err)
	}
	d := document.New(document.Article{Text: "Google opened an office in Lagos, said John Smith."})
	if err := chain.Apply(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range d.Mentions {
		got = append(got, m.Type.String()+" "+d.Slice(m.Span))
	}
	want := []string{"PLACE Google", "PLACE Lagos", "PERSON John Smith"} // our own model has ORG Google
	if len(got) != len(want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
}
