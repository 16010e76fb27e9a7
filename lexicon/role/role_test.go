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

func TestNames(t *testing.T) {
	bank := role.Code{Country: "CAN", Sector: "GOV"}
	for _, c := range []struct {
		text, fold string
		find       func(text, fold string) (role.Code, bool)
		want       role.Code
		known      bool
	}{
		{"Bank of Canada", "bank of canada", role.Body, bank, true},
		{"the bank of Canada", "the bank of canada", role.Body, bank, true},
		{"Abbas", "abbas", role.Public, role.Code{Country: "PSE", Sector: "GOV"}, true},
		{"abbas", "abbas", role.Public, role.Code{}, false},
		{"Bank of Canada", "bank of canada", role.Public, role.Code{}, false},
	} {
		if got, known := c.find(c.text, c.fold); got != c.want || known != c.known {
			t.Errorf("%q: got %v %v, want %v %v", c.text, got, known, c.want, c.known)
		}
	}
	if got := role.Longest("bank"); got < 3 {
		t.Errorf("names that begin with bank have at most %d words", got)
	}
	if role.Longest("xyzzy") != 0 {
		t.Error("a name begins with xyzzy")
	}
}
