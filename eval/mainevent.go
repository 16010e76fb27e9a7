package eval

import "slices"

// oneEvent names the suite of sentences that are about one event each, the
// first of gold's; a sentence about none has no events. What is scored:
//
//	sentence   PLOVER's type of the main event; CONCEDE and RETREAT are one class, as in PLV
//	own        the same for the types that only this program has; its macro-F1 is over those
//	none       sentences about no event in which none was found; a belief is none
//	status     at gold's trigger, of further events too
//	main       actors, recipients, parties in whichever role and contexts of the main event
const oneEvent = "one event"

// countMain scores a sentence of the suite.
func (t *tally) countMain(p Pair, gold, found []event) {
	if len(gold) == 0 {
		none := !slices.ContainsFunc(found, func(e event) bool { return e.Type != "dateline:belief" })
		t.add("quiet sentences", 1)
		t.addIf("quiet right", none)
		if !none {
			t.failMain(p, "spurious", "", found)
		}
		return
	}
	g := gold[0]
	kind := t.mainType(found, &g)
	want := g.class()
	if slices.Contains(g.AcceptTypes, kind) {
		kind = want
	}
	if quad := quadOf(want); quad > 0 {
		t.add("sentence pair "+want+" "+kind, 1)
		t.addIf("sentence quad", quad == quadOf(kind))
		t.addIf("sentence none", kind == "NONE")
	} else {
		t.add("own pair "+want+" "+kind, 1)
	}
	if kind != want {
		t.failMain(p, "type", showEvent(g), found)
	}
	t.countMainFields(g, t.mainEvent(found, &g))
	for i, g := range gold {
		e, ok := nearest(g.at, g.hasAt, found)
		if !ok {
			e.Status = "none"
		}
		t.add("status pair "+g.Status+" "+e.Status, 1)
		if g.Status != e.Status && (i > 0 || kind == want) {
			t.failMain(p, "status", showEvent(g), found)
		}
	}
}

// countMainFields counts the parties and contexts of the main event.
func (t *tally) countMainFields(gold event, found *event) {
	if found == nil {
		found = &event{}
	}
	both := func(e *event) []Actor { return slices.Concat(e.Actors, e.Recipients) }
	t.countSpans("actors", gold.Actors, found.Actors)
	t.countSpans("recipients", gold.Recipients, found.Recipients)
	t.countSpans("parties", both(&gold), both(found))
	t.add("main contexts gold", len(gold.Contexts))
	t.add("main contexts found", len(found.Contexts))
	for _, c := range found.Contexts {
		t.addIf("main contexts right", slices.Contains(gold.Contexts, c))
	}
}

// countSpans counts spans on either side that overlap one of the other.
func (t *tally) countSpans(what string, gold, found []Actor) {
	t.add("main "+what+" gold", len(gold))
	t.add("main "+what+" found", len(found))
	t.add("main "+what+" gold met", spansOverlapped(gold, found))
	t.add("main "+what+" found met", spansOverlapped(found, gold))
}

// failMain lists a difference, unless the sentence is kept for measuring only.
func (t *tally) failMain(p Pair, code, gold string, found []event) {
	if p.Gold.Part == "kept" {
		return
	}
	got := ""
	if e := t.mainEvent(found, nil); e != nil {
		got = showEvent(*e)
	}
	t.fail(p.Gold.ID, "events", code, gold, got)
}

func (t *tally) mainFigures(f *figures) {
	n := t.n
	t.pairFigures(f, "own pair ", "own")
	f.share("none.quiet", n["quiet right"], n["quiet sentences"])
	if !t.has("main ") {
		return
	}
	for _, what := range []string{"actors", "recipients", "parties"} {
		name := "main " + what
		f.pr("main."+what, ratio(n[name+" found met"], n[name+" found"]), ratio(n[name+" gold met"], n[name+" gold"]))
	}
	f.prf("main.contexts", n["main contexts right"], n["main contexts found"], n["main contexts gold"])
}
