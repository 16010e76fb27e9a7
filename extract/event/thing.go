package event

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/role"
	"dateline/lexicon/trigger"
)

// Events are acts between actors. Who cannot act, a roof, a filter, a rule of
// thumb, is a thing: frames keep it out by "s:!THING".

// actingKind is how a noun stands to acting.
type actingKind uint8

const (
	nobody  actingKind = iota // there is no such noun
	anActor                   // a person, body, group or country, or what speaks for one
	unsure                    // a pronoun or a name that nothing tells of
	aThing
)

//nolint:gochecknoglobals // read only
var actingNames = [...]string{nobody: "none", anActor: "actor", unsure: "unsure", aThing: "thing"}

// actingClasses are the classes of nouns that act or speak for those who do.
func actingClasses() trigger.Classes {
	var c trigger.Classes
	for _, name := range []string{"GOVLIKE", "TROOP", "REBEL", "PEOPLE", "LABOR", "PROTESTER", "COURT", "PRISONER", "REFUGEE", "ARMED", "AIDWORKER", "CLASSES", "SPEAKS"} {
		c |= trigger.Class(name)
	}
	return c
}

// matterClasses are the classes of what politics is about.
func matterClasses() trigger.Classes {
	var c trigger.Classes
	for _, name := range []string{"TALKS", "POINTS", "DEAL", "CEASE", "AID", "MONEY", "WEAPON", "WARGEAR", "SANCT", "CURFEW", "TIES", "TERR", "DEMAND", "LAW", "PROTEST", "ATTACK", "ACC", "MATTER"} {
		c |= trigger.Class(name)
	}
	return c
}

// acting tells how noun n stands to acting.
func (f *finder) acting(n int32) actingKind {
	if n < 0 {
		return nobody
	}
	x := &f.syn.nouns[n]
	if x.Pronoun {
		return f.pronounActs(n)
	}
	if x.time {
		return aThing
	}
	if m := f.syn.mention(n); m >= 0 {
		return f.mentionActs(m)
	}
	if f.whoActs(n) {
		return anActor
	}
	if f.classes(n)&f.bits.quantity != 0 {
		if of := f.syn.hanging(n, "of"); of >= 0 && of > n {
			return f.acting(of)
		}
	}
	head := &f.d.Tokens[x.Head]
	switch {
	case head.Tag.IsProper() || f.syn.word(x.Head) != f.d.TokenText(x.Head) && x.Head > f.syn.sent.Tokens.First:
		return unsure
	case x.Head == x.First && x.Head == f.syn.sent.Tokens.First && f.syn.tag(x.Head) == document.NN:
		return unsure // "Amnesty urged": perhaps a name
	case x.Head == x.First && f.syn.tag(x.Head) != document.NN && f.syn.tag(x.Head) != document.NNS:
		return unsure // "the wounded", "all nine", a verb that the tagger mistook
	case f.syn.tag(x.Head) == document.CD || f.syn.tag(x.Head) == document.JJ || f.syn.tag(x.Head) == document.DT:
		return unsure
	}
	if one, _ := f.headLemmas(n); strings.HasSuffix(one, "er") && len(one) > 4 && trigger.ClassesOf(one)&f.bits.toolish == 0 {
		return unsure // "lover", "goer": most that do something are formed so
	}
	return aThing
}

// actingIn tells the same of the subject of a clause: a list acts if a member does, and
// a name that stands nearer to the verb leaves it open which of them is the subject.
func (f *finder) actingIn(c, n int32) actingKind {
	k := f.acting(n)
	if k != aThing {
		return k
	}
	for m := n + 1; int(m) < len(f.syn.nouns) && f.syn.nouns[m].First < f.syn.clauses[c].Head; m++ {
		y := &f.syn.nouns[m]
		if (y.conj == n || y.prep < 0 && !y.time) && f.acting(m) == anActor {
			return unsure
		}
	}
	return k
}

// pronounActs reads the pronouns: only "it" and its kin may be a thing.
func (f *finder) pronounActs(n int32) actingKind {
	x := &f.syn.nouns[n]
	switch f.syn.word(x.Head) {
	case "it", "this", "that", "these", "which", "itself", "what", "something", "anything", "nothing", "everything", "there":
		if m := f.syn.mention(n); m >= 0 {
			return f.mentionActs(m)
		}
		if id := f.antecedent(n); id >= 0 {
			return anActor
		}
		if f.syn.word(x.Head) == "it" {
			return unsure
		}
		return aThing
	case "you", "one", "they", "them":
		return unsure
	}
	return anActor
}

func (f *finder) mentionActs(m int32) actingKind {
	mention := &f.d.Mentions[m]
	switch e := &f.d.Entities[mention.Entity]; {
	case mention.Kind == document.NameMention && e.Type == document.Misc:
		return unsure
	case mention.Kind == document.NominalMention && e.Country == "":
		if r, ok := role.Lookup(f.d.Fold(mention.Span)); ok && r.Kind == role.Thing {
			return aThing
		}
		last := f.d.Tokens[mention.Tokens.End-1].Span
		if r, ok := role.Lookup(f.d.Fold(last)); ok && r.Kind == role.Thing {
			return aThing
		}
	}
	return anActor
}

// whoActs reports whether a noun that no mention covers is known to stand for persons.
func (f *finder) whoActs(n int32) bool {
	x := &f.syn.nouns[n]
	one, two := f.headLemmas(n)
	if f.classes(n)&(f.bits.acts|f.bits.person|f.bits.place|f.bits.name) != 0 || doer(one) || f.anybody(n) {
		return true
	}
	for _, w := range [...]string{one, two, f.syn.word(x.Head)} {
		if r, ok := role.Lookup(w); ok && r.Kind != role.Thing {
			return true
		}
	}
	return false
}

// spoilt reports whether the slot of a "!" condition is filled by what it rules out.
func (f *finder) spoilt(c int32, k *trigger.Condition) bool {
	var n int32
	switch k.Slot {
	case "c":
		return f.complementIs(c, k)
	case "any":
		return f.anyWord(c, k)
	case "s":
		n = f.agent(c)
	case "o":
		if n = f.patient(c); f.after >= 0 {
			n = f.after
		}
	default:
		n = f.syn.oblique(c, k.Slot)
	}
	if n < 0 {
		return false
	}
	if x := &f.syn.nouns[n]; k.Slot == "s" && f.syn.clauses[c].Passive && (x.First == x.Head && f.syn.tag(x.Head) == document.NN || f.syn.tag(x.First) == document.CD) {
		return false // "by parachute", "by two votes" is how
	}
	if k.Classes&f.bits.thing != 0 && f.actingIn(c, n) == aThing {
		return true
	}
	return f.oneIs(n, k)
}

// public reports whether noun n is of public life: a country, or who has one and acts for
// it, or a body, an office or a force that has a public sector.
func (f *finder) public(n int32) bool {
	x := &f.syn.nouns[n]
	if f.acting(n) == aThing {
		return false
	}
	id := int32(-1)
	m := f.syn.mention(n)
	switch {
	case m >= 0:
		id = f.d.Mentions[m].Entity
	case x.Pronoun:
		id = f.antecedent(n)
	}
	if id >= 0 {
		e := &f.d.Entities[id]
		if publicSector(e.Sector) || e.Country != "" && (e.Type == document.PlaceName || e.Type == document.NORP || e.Type == document.Org && e.Sector != "BUS") {
			return true
		}
	}
	return !x.Pronoun && f.classes(n)&f.bits.official != 0
}

// publicSector reports whether a sector is of government, law, arms, politics or relief.
func publicSector(sector string) bool {
	switch sector {
	case "GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "REB", "PRM", "UAF", "IGO", "NGO", "ELI", "PRE", "REF", "SOC", "LAB", "REL", "CRM":
		return true
	}
	return false
}
