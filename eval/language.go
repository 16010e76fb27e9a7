package eval

import (
	"cmp"
	"slices"
	"unicode"
)

// language scores names, sentences and tags.
//
//	entities   PERSON, ORG, PLACE (GPE, LOC and FAC are PLACE): exact is CoNLL-2003's measure on characters; overlap asks for a
//	           shared character with a span of the same type. Named mentions only. Types that gold never has are left out.
//	sentences  ends and spans, white space trimmed; articles of the golden rules pass when all their sentences are right
//	tags       of gold tokens that the output has with the same span; brackets, quotation marks and hyphens are each one tag
//
// entities.f1 is exact F1 over all types.
func language() layer {
	return layer{
		holds: func(a *Article) bool {
			return a.Labels == nil && (a.Holds("entities") && !isActorList(a) || a.Holds("sentences") || a.Holds("tokens"))
		},
		count:   countLanguage,
		figures: languageFigures,
	}
}

func isActorList(a *Article) bool {
	return slices.ContainsFunc(a.Entities, func(e Entity) bool { return e.Type == "ACTOR" })
}

func entityTypes() []string { return []string{"PERSON", "ORG", "PLACE"} }

func typeOf(name string) string {
	switch name {
	case "PER":
		return "PERSON"
	case "GPE", "LOC", "LOCATION", "FAC", "FACILITY":
		return "PLACE"
	case "ORGANIZATION", "ORGANISATION":
		return "ORG"
	}
	return name
}

func tagOf(tag string) string {
	switch tag {
	case "(", "[", "{", "-LSB-", "-LCB-":
		return "-LRB-"
	case ")", "]", "}", "-RSB-", "-RCB-":
		return "-RRB-"
	case "``", `"`, "'":
		return "''"
	case "HYPH", "-":
		return ":"
	}
	return tag
}

func countLanguage(t *tally, p Pair) {
	if p.Gold.Holds("entities") && !isActorList(p.Gold) {
		countEntities(t, p)
		countPeople(t, p)
	}
	if p.Gold.Holds("sentences") {
		countSentences(t, p)
	}
	gold, found := tagged(p.Gold), tagged(p.Found)
	t.add("tokens", len(gold))
	for s, tag := range gold {
		if got, ok := found[s]; ok {
			t.add("aligned", 1)
			t.addIf("tag right", got == tag)
		}
	}
}

func countEntities(t *tally, p Pair) {
	gold, found := mentionsOf(p.Gold), mentionsOf(p.Found)
	for _, kind := range entityTypes() {
		g, f := gold[kind], found[kind]
		t.add("gold "+kind, len(g))
		t.add("found "+kind, len(f))
		for _, s := range g {
			hit := slices.ContainsFunc(f, func(x Span) bool { return x.bare() == s.bare() })
			near := slices.IndexFunc(f, func(x Span) bool { return shared(x, s) > 0 })
			t.addIf("exact "+kind, hit)
			t.addIf("gold touched "+kind, near >= 0)
			switch {
			case near < 0:
				t.fail(p.Gold.ID, "entities", "missed", kind+" "+show(s), otherType(found, kind, s))
			case !hit:
				t.fail(p.Gold.ID, "entities", "boundary", kind+" "+show(s), show(f[near]))
			}
		}
		for _, s := range f {
			near := slices.ContainsFunc(g, func(x Span) bool { return shared(x, s) > 0 })
			t.addIf("found touched "+kind, near)
			if !near && t.types[kind] {
				t.fail(p.Gold.ID, "entities", "spurious", "", kind+" "+show(s))
			}
		}
	}
}

// otherType is what stands at s under another type, for a reader of the differences.
func otherType(found map[string][]Span, kind string, s Span) string {
	for _, other := range entityTypes() {
		for _, x := range found[other] {
			if other != kind && shared(x, s) > 0 {
				return other + " " + show(x)
			}
		}
	}
	return ""
}

// mentionsOf is the distinct named mentions of each type, in order.
func mentionsOf(a *Article) map[string][]Span {
	out := map[string][]Span{}
	add := func(kind string, s Span) {
		if !slices.ContainsFunc(out[kind], func(x Span) bool { return x.bare() == s.bare() }) {
			out[kind] = append(out[kind], s)
		}
	}
	for _, e := range a.Entities {
		kind := typeOf(e.Type)
		if e.Mentions == nil {
			add(kind, e.Span)
		}
		for _, m := range e.Mentions {
			if m.Kind == "" || m.Kind == "name" {
				add(kind, m.Span)
			}
		}
	}
	for _, spans := range out {
		slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	}
	return out
}

func countSentences(t *tally, p Pair) {
	gold := trimmed(p.Gold.Sentences, []rune(p.Gold.Text))
	found := trimmed(p.Found.Sentences, []rune(cmp.Or(p.Found.Text, p.Gold.Text)))
	if p.Gold.Suite == "golden_rules" {
		t.add("rules", 1)
		if same := len(gold) == len(found) && overlapOf(gold, found) == len(gold); same {
			t.add("rules passed", 1)
		} else {
			t.fail(p.Gold.ID, "sentences", "boundary", p.Gold.Text, "")
		}
		return
	}
	endsG, endsF := ends(gold), ends(found)
	t.add("sentence spans", len(gold))
	t.add("found spans", len(found))
	t.add("right spans", overlapOf(gold, found))
	t.add("sentence ends", len(endsG))
	t.add("found ends", len(endsF))
	t.add("right ends", overlapOf(endsG, endsF))
}

func trimmed(spans []Span, text []rune) map[Span]bool {
	out := map[Span]bool{}
	for _, s := range spans {
		a, b := max(0, s.Start), min(s.End, len(text))
		for a < b && unicode.IsSpace(text[a]) {
			a++
		}
		for b > a && unicode.IsSpace(text[b-1]) {
			b--
		}
		if a < b {
			out[Span{Start: a, End: b}] = true
		}
	}
	return out
}

func ends(spans map[Span]bool) map[int]bool {
	out := map[int]bool{}
	for s := range spans {
		out[s.End] = true
	}
	return out
}

func overlapOf[K comparable](a, b map[K]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

func tagged(a *Article) map[Span]string {
	out := map[Span]string{}
	for _, t := range a.Tokens {
		if t.Tag != "" {
			out[Span{Start: t.Start, End: t.End}] = tagOf(t.Tag)
		}
	}
	return out
}

func languageFigures(t *tally, f *figures) {
	n := t.n
	var sum [5]float64
	first := len(f.list)
	for _, kind := range entityTypes() {
		if n["gold "+kind] == 0 {
			continue
		}
		row := [5]float64{n["exact "+kind], n["found "+kind], n["gold "+kind], n["found touched "+kind], n["gold touched "+kind]}
		for i, v := range row {
			sum[i] += v
		}
		entityRow(f, "entities."+kind, row)
	}
	if sum[2] > 0 {
		f.list = slices.Insert(f.list, first, Figure{Name: "entities.f1", Value: harmonic(ratio(sum[0], sum[1]), ratio(sum[0], sum[2]))})
		entityRow(f, "entities.all", sum)
	}
	peopleFigures(t, f)
	if n["sentence ends"] > 0 {
		f.prf("sentences.ends", n["right ends"], n["found ends"], n["sentence ends"])
		f.prf("sentences.spans", n["right spans"], n["found spans"], n["sentence spans"])
	}
	if n["rules"] > 0 {
		f.put("sentences.golden_rules", n["rules passed"])
	}
	f.share("tags.accuracy", n["tag right"], n["aligned"])
	f.share("tags.coverage", n["aligned"], n["tokens"])
	f.share("tags.all", n["tag right"], n["tokens"])
}

func entityRow(f *figures, name string, row [5]float64) {
	f.prf(name, row[0], row[1], row[2])
	f.pr(name+".overlap", ratio(row[3], row[1]), ratio(row[4], row[2]))
}
