package lemma_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/lexicon/lemma"
)

// verbs are forms and what they come from, for the rules and their exceptions.
const verbs = `walked walk; walking walk; hoped hope; stopped stop; stopping stop; planned plan; studied study; studies study; killed kill; expelled expel
travelled travel; traveled travel; announced announce; accused accuse; seized seize; argued argue; arranged arrange; belonged belong; charged charge
managed manage; settled settle; hurled hurl; revealed reveal; ruled rule; exiled exile; scheduled schedule; signaled signal; examined examine; opened open
threatened threaten; mentioned mention; intervened intervene; postponed postpone; offered offer; adhered adhere; prepared prepare; feared fear; required require
ignored ignore; monitored monitor; injured injure; poured pour; stated state; created create; repeated repeat; targeted target; completed complete; visited visit
united unite; voted vote; disputed dispute; started start; wasted waste; decided decide; avoided avoid; needed need; exploded explode; attended attend
claimed claim; blamed blame; confirmed confirm; escaped escape; developed develop; helped help; provoked provoke; attacked attack; described describe
bombed bomb; breathed breathe; published publish; struck strike; said say; says say; is be; goes go; discusses discuss; focuses focus; watches watch; raises raise
shelling shell; firing fire; launching launch; withdrawing withdraw; detaining detain; arresting arrest; warning warn; protesting protest; negotiating negotiate
evacuating evacuate; shooting shoot; sing sing; succeed succeed; dying die; lost lose; led lead; boycotted boycott; admitted admit; occurred occur; deployed deploy
imposing impose; condemning condemn; vetoes veto; displaced displace; rescued rescue; ambushed ambush; looted loot; surrendered surrender; besieged besiege`

func TestVerb(t *testing.T) { table(t, verbs, lemma.Verb) }

func TestNoun(t *testing.T) {
	table(t, `cities city; men man; attacks attack; crises crisis; wives wife; houses house; causes cause; buses bus; churches church; boxes box; heroes hero
shoes shoe; olives olive; losses loss; crisis crisis; virus virus; series series; talks talk; missiles missile; policemen policeman; armies army`, lemma.Noun)
}

func table(t *testing.T, pairs string, f func(string) string) {
	t.Helper()
	for _, pair := range strings.FieldsFunc(pairs, func(r rune) bool { return r == ';' || r == '\n' }) {
		form, want, _ := strings.Cut(strings.TrimSpace(pair), " ")
		if got := f(form); got != want {
			t.Errorf("%s: got %s, want %s", form, got, want)
		}
	}
}

func ExampleVerb() {
	fmt.Println(lemma.Verb("struck"), lemma.Verb("negotiating"), lemma.Verb("planned"))
	// Output: strike negotiate plan
}

func ExampleNoun() {
	fmt.Println(lemma.Noun("missiles"), lemma.Noun("armies"), lemma.Noun("crisis"))
	// Output: missile army crisis
}

func TestNoAllocations(t *testing.T) {
	lemma.Verb("is")
	if n := testing.AllocsPerRun(100, func() {
		for _, w := range []string{"walked", "hoped", "stopped", "killing", "struck", "says", "accused", "making"} {
			lemma.Verb(w)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzLemma(f *testing.F) {
	f.Add("planned")
	f.Fuzz(func(t *testing.T, w string) {
		if len(lemma.Verb(w)) > len(w)+1 || len(lemma.Noun(w)) > len(w)+1 {
			t.Fatalf("%q: %q %q", w, lemma.Verb(w), lemma.Noun(w))
		}
	})
}
