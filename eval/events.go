package eval

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
)

// events scores event records by what gold holds of them:
//
//	sentence   (PLOVER, PLV) one type a sentence: macro-F1 over gold's classes, accuracy, accuracy of the quad class. The main event
//	           counts: highest confidence, then one that is no part of another, then the earliest.
//	cameo      the multiset of CAMEO roots of a sentence
//	codes      country and sector of an actor phrase
//	commit     status at a clause: yes (asserted, reported), no (negated), unclear
//	5w1h       best token F1 of the top answer to who, what, when, where
//	muc4       whether an article has an assault that took place
//	events     gold with status and trigger: found, and with the right type, one to one by overlap of triggers; status and actors of those
//	status     gold triggers given: accuracy, macro-F1, F1 of "took place"
//	one event  sentences about one event each: mainevent.go
//	seed       gold with forbidden events: required ones found on the right side of "took place", and how many of the forbidden appear
//
// events.f1 is that of the right type.
func events() layer {
	return layer{
		holds: func(a *Article) bool {
			return a.Labels == nil && (a.Holds("events") || isActorList(a))
		},
		count:   countEvents,
		figures: eventFigures,
	}
}

// event is an event with the names of the record, whichever format it came in.
type event struct {
	Event
	n     int // its place in the article
	at    Span
	hasAt bool
	root  string
}

func eventsOf(a *Article) []event {
	out := make([]event, 0, len(a.Events))
	for i, e := range a.Events {
		x := event{Event: e, n: i, root: e.CAMEO}
		x.Type = cmp.Or(e.Type, e.Plover, e.Code)
		x.Status = cmp.Or(e.Status, e.Factuality)
		if len(x.Actors) == 0 {
			x.Actors = e.Source
		}
		if len(x.Recipients) == 0 {
			x.Recipients = e.Target
		}
		x.at, x.hasAt = e.Trigger.At()
		if x.root == "" {
			x.root = cmp.Or(e.Root, e.Code[:min(2, len(e.Code))])
		}
		if e.Stage == "threatened" {
			x.Status = "conditional"
		}
		out = append(out, x)
	}
	return out
}

func (e event) took() bool     { return e.Status == "asserted" || e.Status == "reported" }
func (e event) required() bool { return e.Required == nil || *e.Required }
func (e event) accepts(kind string) bool {
	return e.Type == kind || slices.Contains(e.AcceptTypes, kind)
}

func (e event) acceptsStatus(status string) bool {
	return e.Status == status || slices.Contains(e.AcceptStatus, status)
}

func (e event) overlap(f event) int {
	if !e.hasAt || !f.hasAt {
		return 0
	}
	return shared(e.at, f.at)
}

func countEvents(t *tally, p Pair) {
	gold, found := eventsOf(p.Gold), eventsOf(p.Found)
	system := map[string]bool{}
	hasStatus, hasBoth := false, false
	for _, g := range gold {
		system[g.CodeSystem] = true
		hasStatus = hasStatus || g.Status != ""
		hasBoth = hasBoth || g.Status != "" && g.hasAt
	}
	if p.Gold.Suite == oneEvent {
		t.countMain(p, gold, found)
		return
	}
	if (system["PLOVER15"] || system["PLOVER"]) && !hasStatus {
		t.countSentence(gold, found)
	}
	if system["CAMEO"] || len(gold) == 0 && strings.HasPrefix(p.Gold.ID, "petr") {
		t.countRoots(gold, found)
	}
	t.countCodes(p)
	if system["COMMITMENT"] {
		t.countCommit(gold[0], found)
	}
	if system["5W1H"] {
		t.countAnswers(gold, p, found)
	}
	if strings.HasPrefix(p.Gold.ID, "muc4") {
		t.countAssault(gold, found)
	}
	if len(p.Gold.MustNot) > 0 {
		t.countSeed(p, gold, found)
	}
	if strings.HasPrefix(p.Gold.ID, "hand") || p.Gold.MustNot != nil || hasBoth && !system["MUC4"] || isOurs(p.Gold) {
		t.countTyped(p.Gold.ID, gold, found)
	}
}

// isOurs reports whether gold has the record's shape: an article in which there is nothing to find counts too.
func isOurs(a *Article) bool { return a.Schema != "" && a.Holds("events") }

func quadOf(kind string) int {
	for quad, names := range []string{
		"AGREE CONSULT SUPPORT", "COOPERATE AID YIELD", "REQUEST ACCUSE REJECT THREATEN",
		"PROTEST SANCTION MOBILIZE COERCE ASSAULT",
	} {
		if slices.Contains(strings.Fields(names), kind) {
			return quad + 1
		}
	}
	return 0
}

// fold gives the type as PLOVER counts acts that have not happened.
func fold(e event) string {
	coop := slices.Contains([]string{"CONSULT", "SUPPORT", "COOPERATE", "AID"}, e.Type)
	force := slices.Contains([]string{"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"}, e.Type)
	switch e.Status {
	case "planned", "conditional", "possible":
		if coop && e.Status == "planned" {
			return "AGREE"
		}
		if force {
			return "THREATEN"
		}
	case "negated":
		if coop || e.Type == "AGREE" {
			return "REJECT"
		}
	}
	return e.Type
}

// mainType is the type of the main event, as a class.
func (t *tally) mainType(found []event, gold *event) string {
	e := t.mainEvent(found, gold)
	switch {
	case e == nil:
		return "NONE"
	case t.PloverView:
		return (event{Event: Event{Type: fold(*e)}}).class()
	}
	return e.class()
}

// class is the type, CONCEDE and RETREAT as one.
func (e event) class() string {
	if e.Type == "CONCEDE" || e.Type == "RETREAT" {
		return "YIELD"
	}
	return e.Type
}

// mainEvent is the event that a sentence is about, nil if it has none.
func (t *tally) mainEvent(found []event, gold *event) *event {
	if len(found) == 0 {
		return nil
	}
	fit := func(e event) int {
		if !t.Pair || gold == nil {
			return 0
		}
		return spansOverlapped(e.Actors, gold.Actors) + spansOverlapped(e.Recipients, gold.Recipients)
	}
	start := func(e event) int {
		if e.hasAt {
			return e.at.Start
		}
		return math.MaxInt
	}
	part := func(e event) int {
		if deref(e.PartOf) != "" {
			return 1
		}
		return 0
	}
	best := slices.MinFunc(found, func(a, b event) int {
		return cmp.Or(fit(b)-fit(a), cmp.Compare(b.Confidence, a.Confidence), part(a)-part(b), start(a)-start(b), a.at.End-b.at.End, a.n-b.n)
	})
	return &best
}

func spansOverlapped(xs, ys []Actor) int {
	n := 0
	for _, x := range xs {
		a, ok := x.At()
		if ok && slices.ContainsFunc(ys, func(y Actor) bool { b, ok := y.At(); return ok && shared(a, b) > 0 }) {
			n++
		}
	}
	return n
}

func (t *tally) countSentence(gold, found []event) {
	g, f := t.mainType(gold, nil), t.mainType(found, &gold[0])
	t.add("sentence pair "+g+" "+f, 1)
	t.addIf("sentence quad", quadOf(g) == quadOf(f))
	t.addIf("sentence none", f == "NONE")
}

func (t *tally) countRoots(gold, found []event) {
	count := func(ev []event) (map[string]int, int) {
		out, n := map[string]int{}, 0
		for _, e := range ev {
			if "01" <= e.root && e.root <= "20" {
				out[e.root]++
				n++
			}
		}
		return out, n
	}
	g, ng := count(gold)
	f, nf := count(found)
	for root, n := range g {
		t.add("roots right", min(n, f[root]))
	}
	t.add("roots gold", ng)
	t.add("roots found", nf)
	t.add("roots", 1)
}

func (t *tally) countCodes(p Pair) {
	for _, e := range p.Gold.Entities {
		if e.Type != "ACTOR" {
			continue
		}
		var best Entity
		most := 0
		for _, x := range p.Found.Entities {
			spans := []Span{x.Span}
			if x.Mentions != nil {
				spans = nil
				for _, m := range x.Mentions {
					spans = append(spans, m.Span)
				}
			}
			for _, s := range spans {
				if n := shared(e.Span, s); n > most {
					best, most = x, n
				}
			}
		}
		known := p.Found.ID != ""
		t.countCode("country", e.Country, best.Country, known)
		t.countCode("sector", e.Sector, best.Sector, known)
	}
}

func (t *tally) countCode(what string, gold, found *string, known bool) {
	if gold == nil {
		return
	}
	g, f := sameCode(*gold), sameCode(deref(found))
	igo := []string{"IGO", "UNO", "NAT", "AFU", "EUU"}
	ok := known && (g == f || g == "IGO" && slices.Contains(igo, f))
	t.add(what+" codes", 1)
	t.addIf(what+" right", ok)
	if g != "" {
		t.add(what+" given", 1)
		t.addIf(what+" given right", ok)
	}
}

func sameCode(code string) string {
	switch code {
	case "EUR":
		return "EUU"
	case "KOS":
		return "XKX"
	case "ROM":
		return "ROU"
	case "HLH":
		return "MED"
	case "UNK":
		return ""
	}
	return code
}

// nearest is the event whose trigger is at, or overlaps it most.
func nearest(at Span, has bool, ev []event) (event, bool) {
	var best event
	rank := 0
	for _, e := range ev {
		n := 0
		if has && e.hasAt {
			n = shared(at, e.at)
		}
		if n > 0 && e.at == at {
			n += 1 << 40
		}
		if n > rank {
			best, rank = e, n
		}
	}
	return best, rank > 0
}

func (t *tally) countCommit(gold event, found []event) {
	kind := func(e event) string {
		switch {
		case e.Commitment != "":
			return e.Commitment
		case e.took():
			return "yes"
		case e.Status == "negated":
			return "no"
		}
		return "unclear"
	}
	got := "none"
	if e, ok := nearest(gold.at, gold.hasAt, found); ok {
		got = kind(e)
	} else if len(found) > 0 && !gold.hasAt {
		got = kind(found[0])
	}
	t.add("commit pair "+kind(gold)+" "+got, 1)
}

func (t *tally) countAssault(gold, found []event) {
	has := func(ev []event) bool {
		return slices.ContainsFunc(ev, func(e event) bool { return e.Type == "ASSAULT" && (e.took() || e.Status == "") })
	}
	g, f := has(gold), has(found)
	t.add("muc4", 1)
	t.addIf("muc4 right", g && f)
	t.addIf("muc4 found", f)
	t.addIf("muc4 gold", g)
}

func (t *tally) countAnswers(gold []event, p Pair, found []event) {
	top := answers(p.Found, found, p.Gold.Text)
	best := map[string]float64{}
	for _, g := range gold {
		best[g.Code] = max(best[g.Code], tokenF1(top[g.Code], g.Text))
	}
	for q, v := range best {
		t.add("5w1h "+q, 1)
		t.n["5w1h sum "+q] += v
		if q == "who" || q == "what" || q == "when" || q == "where" {
			t.add("5w1h 4w", 1)
			t.n["5w1h sum 4w"] += v
		}
	}
}

// answers is the top answer to each question: as stored, or from the first event that took place.
func answers(a *Article, ev []event, text string) map[string]string {
	out := map[string]string{}
	if a.Answers != nil {
		for q, v := range a.Answers {
			if len(v) > 0 {
				out[q] = v[0].Text
			}
		}
		return out
	}
	if len(ev) == 0 {
		return out
	}
	if slices.ContainsFunc(ev, func(e event) bool { return e.CodeSystem == "5W1H" }) {
		for _, e := range slices.Backward(ev) {
			out[e.Code] = e.Text
		}
		return out
	}
	e := ev[0]
	if i := slices.IndexFunc(ev, event.took); i >= 0 {
		e = ev[i]
	}
	if len(e.Actors) > 0 {
		out["who"] = e.Actors[0].Text
	}
	if e.hasAt {
		end := e.at.End
		for _, r := range e.Recipients {
			if s, ok := r.At(); ok && s.Start >= e.at.Start {
				end = max(end, s.End)
			}
		}
		runes := []rune(cmp.Or(a.Text, text))
		out["what"] = string(runes[min(e.at.Start, len(runes)):min(end, len(runes))])
	}
	if e.Date != nil {
		out["when"] = e.Date.Text
	}
	if e.Place != nil {
		out["where"] = e.Place.Text
	}
	return out
}

var wordPattern = regexp.MustCompile(`[a-z0-9]+`)

const stopWords = " the a an of in on at to for and or by with from is was were are has had have that this it its his her their as after "

func contentWords(s string) map[string]int {
	all, kept := map[string]int{}, map[string]int{}
	for _, w := range wordPattern.FindAllString(strings.ToLower(s), -1) {
		all[w]++
		if !strings.Contains(stopWords, " "+w+" ") {
			kept[w]++
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

func tokenF1(a, b string) float64 {
	x, y := contentWords(a), contentWords(b)
	same, size := 0, 0
	for w, n := range x {
		same += min(n, y[w])
		size += n
	}
	for _, n := range y {
		size += n
	}
	return 2 * float64(same) / float64(max(1, size))
}
