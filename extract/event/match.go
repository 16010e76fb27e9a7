package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/role"
	"dateline/lexicon/trigger"
)

// classBits are the classes that are read off the layers, not off words alone.
type classBits struct {
	person, name, place, number, armed, money, light, quantity, labor, thing, acts, matter, everyday, violent, politician, toolish, public, official trigger.Classes
}

func newClassBits() classBits {
	return classBits{
		trigger.Class("PERSON"), trigger.Class("NAME"), trigger.Class("PLACE"), trigger.Class("NUMBER"), trigger.Class("ARMEDNAME"),
		trigger.Class("MONEY"), trigger.Class("LIGHT"), trigger.Class("QUANTITY"),
		trigger.Class("LABOR"), trigger.Class("THING"), actingClasses(), matterClasses(), trigger.Class("EVERYDAY") | trigger.Class("ABSTRACT"),
		trigger.Class("ARMS") | trigger.Class("REBEL") | trigger.Class("ARMEDNAME"), trigger.Class("POLITICIAN"), trigger.Class("TOOL"),
		trigger.Class("PUBLIC"), trigger.Class("GOVLIKE") | trigger.Class("TROOP") | trigger.Class("REBEL") | trigger.Class("AIDWORKER") | trigger.Class("COURT"),
	}
}

// row is the first row of the verb table whose frame fits clause c; nil if none does.
func (f *finder) row(c int32) *trigger.Verb {
	s := &f.syn
	x := &s.clauses[c]
	rows := trigger.Verbs(s.lemmaOf(x))
	for i := range rows {
		v := &rows[i]
		f.after = -1
		if v.Rest != "" {
			if !f.rest(x, v.Rest) {
				continue
			}
			f.after = f.behind(x, v.Rest)
		}
		if f.fits(c, v.Frame) {
			return v
		}
	}
	return nil
}

// rest reports whether the words of a particle follow the verb or its object.
func (f *finder) rest(c *clause, rest string) bool {
	if f.wordsAt(c.Head+1, rest) {
		return true
	}
	if rest == "on" || rest == "upon" {
		return false // "called the envoy on Friday"
	}
	if c.obj >= 0 && f.opensPlace(f.syn.nouns[c.obj].End) {
		return false // "held an exercise off Cape Town"
	}
	return c.obj >= 0 && f.syn.nouns[c.obj].First > c.Head && f.wordsAt(f.syn.nouns[c.obj].End, rest) ||
		c.obj >= 0 && f.syn.nouns[c.obj].First == c.Head+1 && strings.HasPrefix(f.syn.word(f.syn.nouns[c.obj].First), rest)
}

// opensPlace reports whether token t is the preposition of a place, and so no particle.
func (f *finder) opensPlace(t int32) bool {
	if w := f.syn.word(t); w != "off" && w != "in" && w != "up" && w != "down" && w != "over" {
		return false
	}
	n := f.nounAt(t + 1)
	return n >= 0 && f.syn.nouns[n].First == t+1 && f.syn.nouns[n].prep == t && f.placed(f.d.Tokens[f.syn.nouns[n].Head].Span)
}

// nounAt is the chunk that holds token t, -1 if none does.
func (f *finder) nounAt(t int32) int32 {
	if t -= f.syn.sent.Tokens.First; int(t) < len(f.syn.owner) {
		return f.syn.owner[t]
	}
	return -1
}

// behind is the noun right behind a particle that was read as its preposition:
// "handed in [its rifles]"; -1 if there is none.
func (f *finder) behind(c *clause, rest string) int32 {
	first := c.Head + 2 + int32(strings.Count(rest, " "))
	n := f.nounAt(first)
	if n < 0 || f.syn.nouns[n].First != first || f.syn.nouns[n].prep != first-1 {
		return -1
	}
	return n
}

func (f *finder) wordsAt(t int32, words string) bool {
	for w := range strings.SplitSeq(words, " ") {
		if f.syn.word(t) != w {
			return false
		}
		t++
	}
	return true
}

func (f *finder) fits(c int32, frame []trigger.Condition) bool {
	for i := range frame {
		if !f.holds(c, &frame[i]) {
			return false
		}
	}
	return true
}

// holds checks one condition of a frame.
func (f *finder) holds(c int32, k *trigger.Condition) bool {
	s := &f.syn
	if k.Not {
		return !f.spoilt(c, k)
	}
	x := &s.clauses[c]
	switch k.Slot {
	case "o":
		o := f.patient(c)
		return f.nounIs(o, k) || x.iobj >= 0 && f.nounIs(x.iobj, k) || f.after >= 0 && f.nounIs(f.after, k)
	case "s":
		if k.Classes&f.bits.thing != 0 && f.agent(c) >= 0 && f.actingIn(c, f.agent(c)) != aThing {
			return false
		}
		return f.nounIs(f.agent(c), k)
	case "pass":
		return x.Passive
	case "neg":
		return x.Negative
	case "noobj":
		return x.obj < 0 && !x.Passive
	case "c":
		return f.complementIs(c, k)
	case "any":
		return f.anyWord(c, k)
	}
	for i := range s.nouns {
		n := &s.nouns[i]
		if n.prep < 0 || n.clause != c || n.First < x.Head || n.time || n.Wh {
			continue
		}
		if (k.Slot == "x" || s.word(n.prep) == k.Slot) && f.nounIs(int32(i), k) {
			return true
		}
	}
	return false
}

// agent is the noun that does what clause c says; -1 if it does not say.
func (f *finder) agent(c int32) int32 {
	x := &f.syn.clauses[c]
	if !x.Passive {
		return x.subj
	}
	return f.syn.oblique(c, "by")
}

// patient is the noun that it is done to.
func (f *finder) patient(c int32) int32 {
	x := &f.syn.clauses[c]
	if x.Passive {
		if x.obj >= 0 && x.kind != relative && x.obj != x.subj && !f.syn.nouns[x.obj].time && ditransitive(f.syn.lemmaOf(x)) {
			return x.obj
		}
		return x.subj
	}
	return x.obj
}

// ditransitive reports whether the object of a verb in the passive is what its subject
// got: "was awarded [a medal]".
func ditransitive(lemma string) bool {
	switch lemma {
	case "give", "award", "grant", "offer", "hand", "deny", "promise", "pay", "send", "lend", "refuse":
		return true
	}
	return false
}

// complementIs checks the clause that is the object of c.
func (f *finder) complementIs(c int32, k *trigger.Condition) bool {
	s := &f.syn
	for i := c + 1; int(i) < len(s.clauses) && i < c+5; i++ {
		x := &s.clauses[i]
		if x.parent != c || x.kind != complement && x.kind != purpose {
			continue
		}
		if k.Classes != 0 && trigger.ClassesOf(s.lemmaOf(x))&k.Classes != 0 {
			return true
		}
		for _, w := range k.Words {
			if w == "bare" && x.Form == phrase.Bare && x.subj >= 0 && !x.shared && x.mark == "that" { // "insisted that it [leave]"
				return true
			}
			if w == "to" && x.Form == phrase.Infinitive || w == "ing" && x.Form == phrase.Gerund || w == "that" && x.Form == phrase.Finite || w == x.mark || w == s.lemmaOf(x) {
				return true
			}
		}
	}
	return false
}

// anyWord looks for a word from the subject to a little behind the object.
func (f *finder) anyWord(c int32, k *trigger.Condition) bool {
	s := &f.syn
	x := &s.clauses[c]
	first, end := x.First, min(x.End+10, s.sent.Tokens.End)
	if x.subj >= 0 && !x.shared {
		first = min(first, s.nouns[x.subj].First)
	}
	if o := f.patient(c); o >= 0 {
		first, end = min(first, s.nouns[o].First), max(end, s.nouns[o].End)
	}
	for t := first; t < end; t++ {
		w := s.word(t)
		asNoun, asVerb := "", ""
		for _, want := range k.Words {
			if w == want {
				return true
			}
			if len(w) <= len(want) {
				continue
			}
			if asNoun == "" {
				asNoun, asVerb = lemma.Noun(w), lemma.Verb(w)
			}
			if asNoun == want || asVerb == want {
				return true
			}
		}
		if k.Classes != 0 && (trigger.ClassesOf(lemma.Noun(w))|trigger.ClassesOf(lemma.Verb(w)))&k.Classes != 0 {
			return true
		}
	}
	return false
}

// nounIs checks a noun, or what it counts, or another member of its list.
func (f *finder) nounIs(n int32, k *trigger.Condition) bool {
	if n < 0 {
		return false
	}
	if k.Any {
		return true
	}
	if f.oneIs(n, k) {
		return true
	}
	if f.classes(n)&f.bits.quantity != 0 {
		if of := f.syn.hanging(n, "of"); of >= 0 && f.oneIs(of, k) {
			return true
		}
	}
	for m := n + 1; int(m) < len(f.syn.nouns) && m < n+4; m++ {
		if f.syn.nouns[m].conj == n && f.oneIs(m, k) {
			return true
		}
	}
	return false
}

func (f *finder) oneIs(n int32, k *trigger.Condition) bool {
	if k.Classes != 0 && f.classes(n)&k.Classes != 0 {
		return true
	}
	if k.Classes&f.bits.thing != 0 && f.acting(n) == aThing || k.Classes&f.bits.public != 0 && f.public(n) {
		return true
	}
	one, two := f.headLemmas(n)
	for _, w := range k.Words {
		if w == one || w == two {
			return true
		}
	}
	return false
}

// headLemmas are the lemma of the head and of the head with the word before it.
func (f *finder) headLemmas(n int32) (string, string) {
	x := &f.syn.nouns[n]
	if x.Pronoun {
		return f.syn.word(x.Head), ""
	}
	one := lemma.Noun(f.syn.word(x.Head))
	if whole := f.hyphened(x); whole != "" {
		return whole, ""
	}
	if x.Head == x.First {
		return one, ""
	}
	span := document.Span{Start: f.d.Tokens[x.Head-1].Start, End: f.d.Tokens[x.Head].End}
	text := f.d.Fold(span)
	if head := f.syn.word(x.Head); len(one) < len(head) && strings.HasPrefix(head, one) {
		text = text[:len(text)-(len(head)-len(one))]
	}
	return one, text
}

// hyphened is the head with what a hyphen joins to it, if that is a word of the
// lexicon: a "cease-fire" is no fire.
func (f *finder) hyphened(x *noun) string {
	h := x.Head
	if h-2 < x.First || f.d.Tokens[h-1].Tag != document.HYPH || f.d.Tokens[h-2].End != f.d.Tokens[h-1].Start || f.d.Tokens[h-1].End != f.d.Tokens[h].Start {
		return ""
	}
	whole := lemma.Noun(f.d.Fold(document.Span{Start: f.d.Tokens[h-2].Start, End: f.d.Tokens[h].End}))
	if _, ok := trigger.LookupNoun(whole); ok || trigger.ClassesOf(whole) != 0 {
		return whole
	}
	return ""
}

// classes are the noun classes of a chunk: of its head, and what the layers say. Rows ask
// for them again and again.
func (f *finder) classes(n int32) trigger.Classes {
	x := &f.syn.nouns[n]
	if !x.sorted {
		x.sorted, x.sort = true, f.classify(n)
	}
	return x.sort
}

func (f *finder) classify(n int32) trigger.Classes {
	x := &f.syn.nouns[n]
	one, two := f.headLemmas(n)
	c := trigger.ClassesOf(one)
	if two != "" {
		c |= trigger.ClassesOf(two)
	}
	switch tag := f.d.Tokens[x.Head].Tag; {
	case tag == document.CD:
		c |= f.bits.number
	case x.Pronoun && !x.Wh:
		return f.bits.person
	}
	for t := x.First; t < x.Head; t++ {
		if f.d.Tokens[t].Tag == document.Dollar || hasCurrency(f.d.TokenText(t)) {
			c |= f.bits.money
		}
	}
	if f.placed(f.d.Tokens[x.Head].Span) {
		c |= f.bits.place
	}
	if m := f.syn.mention(n); m >= 0 {
		c |= f.mentionClasses(&f.d.Mentions[m])
	} else if r, ok := role.Lookup(f.syn.word(x.Head)); ok && r.Kind != role.Thing {
		c |= f.bits.person
	}
	return c
}

// hasCurrency reports whether a token holds the sign of a currency: most are told by their bytes.
func hasCurrency(w string) bool {
	for i := range len(w) {
		if w[i] == '$' || w[i] >= utf8.RuneSelf {
			return strings.ContainsAny(w[i:], "€£$")
		}
	}
	return false
}

// placed reports whether a resolved place covers the span.
func (f *finder) placed(at document.Span) bool {
	i, _ := slices.BinarySearchFunc(f.d.Places, at.Start+1, func(p document.Place, at int32) int { return int(p.Start - at) })
	return i > 0 && f.d.Places[i-1].Contains(at) && f.d.Places[i-1].Role != document.Demonym
}

func (f *finder) mentionClasses(m *document.Mention) trigger.Classes {
	e := &f.d.Entities[m.Entity]
	var c trigger.Classes
	switch e.Type {
	case document.Person, document.NORP:
		c |= f.bits.person
		switch e.Sector {
		case "GOV", "LEG", "PTY", "OPP", "ELI":
			c |= f.bits.politician
		}
	case document.PlaceName:
		c |= f.bits.place
	}
	if m.Kind == document.NameMention {
		c |= f.bits.name
		if e.Sector == "MIL" || e.Sector == "REB" || e.Sector == "PRM" {
			c |= f.bits.armed
		}
	} else if e.Sector != "" && e.Type == document.Org {
		c |= f.bits.person
	}
	return c
}
