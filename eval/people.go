package eval

import (
	"slices"
	"strings"
)

// countPeople looks at the people of gold who are named at all:
//
//	people.one       the found entity that most of a person's names belong to has them all, and no name of another person
//	people.role      a role of gold and the found one have the same words, or one has all words of the other
//	people.country   the found entity's country is gold's
//
// The shares are of the people whom gold gives a role or a country.
func countPeople(t *tally, p Pair) {
	for _, g := range p.Gold.Entities {
		if typeOf(g.Type) != "PERSON" || len(g.Mentions) == 0 {
			continue
		}
		names := map[int]int{} // found entity -> names of g that it has
		for _, m := range g.Mentions {
			if i := entityAt(p.Found, m.Span); i >= 0 {
				names[i]++
			}
		}
		best := -1
		for i := range p.Found.Entities {
			if names[i] > 0 && (best < 0 || names[i] > names[best]) {
				best = i
			}
		}
		var e Entity
		if best >= 0 {
			e = p.Found.Entities[best]
			t.add("people", 1)
			one := len(names) == 1 && !bearsAnother(p.Gold, g, e)
			t.addIf("people one", one)
			if !one {
				t.fail(p.Gold.ID, "people", "one", g.Name, e.Name)
			}
		}
		if len(g.Roles) > 0 {
			t.add("people roles", 1)
			right := e.Role != nil && slices.ContainsFunc(g.Roles, func(r string) bool { return sameRole(r, *e.Role) })
			t.addIf("people role right", right)
			if !right {
				t.fail(p.Gold.ID, "people", "role", g.Name+": "+strings.Join(g.Roles, ", "), deref(e.Role))
			}
		}
		if g.Country != nil {
			t.add("people countries", 1)
			t.addIf("people country right", deref(e.Country) == *g.Country)
			if deref(e.Country) != *g.Country {
				t.fail(p.Gold.ID, "people", "country", g.Name+": "+*g.Country, deref(e.Country))
			}
		}
	}
}

// entityAt is the entity with a name that shares a character with s; -1 if none has.
func entityAt(a *Article, s Span) int {
	for i, e := range a.Entities {
		for _, m := range e.Mentions {
			if m.Kind == "name" && shared(m.Span, s) > 0 {
				return i
			}
		}
	}
	return -1
}

// bearsAnother reports whether found entity e has a name that is of another person than g.
func bearsAnother(gold *Article, g, e Entity) bool {
	for _, other := range gold.Entities {
		if typeOf(other.Type) != "PERSON" || other.Name == g.Name {
			continue
		}
		for _, m := range other.Mentions {
			if slices.ContainsFunc(e.Mentions, func(x Mention) bool { return x.Kind == "name" && shared(x.Span, m.Span) > 0 }) {
				return true
			}
		}
	}
	return false
}

func sameRole(a, b string) bool {
	x, y := nameWords(Speaker{Name: a}), nameWords(Speaker{Name: b})
	return holdsAll(x, y) || holdsAll(y, x)
}

func holdsAll(list, part []string) bool {
	return len(part) > 0 && !slices.ContainsFunc(part, func(w string) bool { return !slices.Contains(list, w) })
}

func peopleFigures(t *tally, f *figures) {
	n := t.n
	f.share("people.one", n["people one"], n["people"])
	f.share("people.role", n["people role right"], n["people roles"])
	f.share("people.country", n["people country right"], n["people countries"])
}
