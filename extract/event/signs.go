package event

import "dateline/document"

// signs are the named features of a draft that its weight is read from: what
// kind of words say it, where they stand, what they lack. Each is a pair of a
// family and a value, as in the rows of weights.tsv.
type signs struct {
	rule     string // verb, noun, intent, demand, belief
	clause   kind
	slot     slot
	strength int // of an event noun
	frame    int // conditions of the verb's frame
	particle bool
	light    bool
	governed bool
	occurs   bool
	subject  actingKind // how the verb's subject stands to acting
	object   objectKind // what its object is
	public   bool       // subject or object is of public life
}

// objectKind is what is acted upon.
type objectKind uint8

const (
	noObject objectKind = iota
	objectActor
	objectMatter // what politics is about: a deal, a ban, money, land
	objectOther
)

// sides notes what stands on either side of the verb of clause c.
func (f *finder) sides(g *signs, c int32) {
	agent, patient := f.agent(c), f.patient(c)
	g.subject = nobody
	if agent >= 0 {
		g.subject = f.actingIn(c, agent)
	}
	g.object = f.objectKind(patient)
	g.public = agent >= 0 && f.public(agent) || patient >= 0 && f.public(patient)
}

// company lets the events of a sentence share whether anybody of public life is in it:
// what a minister does while his aunt does something makes neither likelier to be the
// main event, both likelier to be one.
func (f *finder) company(first int32) {
	public := false
	for k := first; int(k) < len(f.drafts); k++ {
		d := &f.drafts[k]
		public = public || d.signs.public || coded(d.Actors) || coded(d.Recipients)
	}
	for k := first; int(k) < len(f.drafts); k++ {
		f.drafts[k].signs.public = public
	}
}

func (f *finder) objectKind(n int32) objectKind {
	switch {
	case n < 0:
		return noObject
	case f.acting(n) == anActor:
		return objectActor
	case f.classes(n)&f.bits.matter != 0:
		return objectMatter
	}
	return objectOther
}

// sign is one named feature.
type sign struct{ family, value string }

// each calls yield for every sign of the draft; place is its place among the
// events of its sentence, of which there are count.
func (d *draft) each(place, count int, yield func(sign)) {
	g := &d.signs
	yield(sign{"type", d.Type})
	yield(sign{g.rule, d.Type})
	if d.parent >= 0 {
		yield(sign{"part", d.Type})
	} else {
		yield(sign{"part", "no"})
	}
	yield(sign{"status", statusNames[d.Status]})
	if g.rule == "noun" {
		yield(sign{"noun in", clauseNames[g.clause]})
		yield(sign{"strength", digit(g.strength)})
		yield(sign{"slot", slotNames[g.slot]})
		yield(sign{"light", yes(g.light)})
		yield(sign{"governed", yes(g.governed)})
		yield(sign{"occurs", yes(g.occurs)})
	} else {
		yield(sign{"verb in", clauseNames[g.clause]})
		yield(sign{"frame", digit(min(g.frame, 2))})
		yield(sign{"particle", yes(g.particle)})
	}
	yield(sign{"depth", digit(min(d.depth, 3))})
	yield(sign{"place", digit(min(place, 3))})
	yield(sign{"only", yes(count == 1)})
	yield(sign{"actors", yes(len(d.Actors) > 0)})
	yield(sign{"recipients", yes(len(d.Recipients) > 0)})
}

//nolint:gochecknoglobals // read only
var (
	clauseNames = [...]string{"main", "complement", "relative", "adverbial", "purpose", "participial", "coordinate"}
	slotNames   = [...]string{"loose", "subject", "object", "oblique"}
	statusNames = [...]string{
		document.Asserted: "asserted", document.Reported: "reported", document.Planned: "planned", document.Requested: "requested",
		document.Conditional: "conditional", document.Possible: "possible", document.Negated: "negated",
	}
)

func digit(n int) string { return "0123456789"[n : n+1] }

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
