package role_test

import (
	"testing"

	"dateline/lexicon/role"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		phrase, sector string
		kind           role.Kind
	}{
		{"prime minister", "GOV", role.Person},
		{"foreign ministers", "GOV", role.Person},
		{"secretaries of state", "GOV", role.Person},
		{"constables", "COP", role.Person},
		{"housewives", "CVL", role.Person},
		{"riot police", "COP", role.Group},
		{"warships", "MIL", role.Thing},
	} {
		r, ok := role.Lookup(c.phrase)
		if !ok || r.Sector != c.sector || r.Kind != c.kind {
			t.Errorf("%s: got %v %v, want %s %d", c.phrase, r, ok, c.sector, c.kind)
		}
	}
	if _, ok := role.Lookup("pipeline"); ok {
		t.Error("pipeline is a role")
	}
}

func TestSectorsAreKnown(t *testing.T) {
	known := map[string]bool{"": true}
	for _, s := range role.Sectors() {
		known[s] = true
	}
	for name, c := range role.Bodies() {
		if !known[c.Sector] || len(c.Country) != 3 && c.Country != "" {
			t.Errorf("%s: %v", name, c)
		}
	}
}
