package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// quotations scores quotations and their speakers. Quotation marks, white space and commas are stripped from both ends
// before two spans are compared; parts that go on from one another with nothing else between them are one.
//
//	direct, mixed, indirect      exact spans of that kind; direct+mixed and all pool kinds and do not look at them
//	  .speaker, .speaker_e2e     of the found (of all) with a speaker in gold: a speaker that shares a character
//	  .joint                     exact, and the speaker too (or neither has one)
//	overlap30, overlap80         the share of gold's characters that one prediction covers is above .3 or .8 (Asr et al. 2021)
//	name, name_e2e               the resolved name, case, punctuation and honorifics apart
//	nonquote_recall              of the stretches in double marks that are no quotation, the share left alone
//	lost_regions                 of the others, the share not found
//	characters.source .cue .content   exact spans, by themselves
//
// quotations.f1 is that of direct+mixed, or of all where gold has no kinds.
func quotations() layer {
	return layer{
		holds:   func(a *Article) bool { return a.Holds("quotations") && a.Labels == nil },
		count:   countQuotations,
		figures: quotationFigures,
	}
}

func (c corpus) groups() []string {
	if !c.kind {
		return []string{"all"}
	}
	return []string{"direct", "mixed", "indirect", "direct+mixed", "all"}
}

func inGroup(group, kind string) bool {
	switch group {
	case "all":
		return true
	case "direct+mixed":
		return kind == "direct" || kind == "mixed"
	}
	return kind == group
}

// quote is a quotation, joined with the parts that go on from it, and its span without marks.
type quote struct {
	Quotation
	core Span
}

func countQuotations(t *tally, p Pair) {
	text := []rune(p.Gold.Text)
	gold, found := joined(p.Gold.Quotations, text), joined(p.Found.Quotations, text)
	for _, group := range t.groups() {
		g, f := ofGroup(gold, group), ofGroup(found, group)
		pairs := exactPairs(g, f)
		t.add(group+" gold", len(g))
		t.add(group+" found", len(f))
		t.add(group+" right", len(pairs))
		for _, q := range g {
			t.addIf(group+" speakers", q.Speaker != nil)
		}
		for _, x := range pairs {
			t.addIf(group+" paired", x[0].Speaker != nil)
			t.addIf(group+" speaker right", fits(x[0], x[1]) == yes)
			t.addIf(group+" joint", fits(x[0], x[1]) != no)
		}
		switch group {
		case "all":
			countNames(t, g, pairs)
			quoteErrors(t, p.Gold.ID, gold, found, pairs)
		case "direct+mixed":
			countCover(t, g, f, "overlap30", 3)
			countCover(t, g, f, "overlap80", 8)
		}
	}
	for _, region := range markedRegions(text) {
		kind := "other"
		if covered(region, gold) {
			kind = "quoted"
		}
		t.add(kind+" regions", 1)
		t.addIf(kind+" regions found", covered(region, found))
	}
	if t.cue {
		countRoles(t, roleSpans(p.Gold), roleSpans(p.Found))
	}
}

// joined sorts, joins parts and strips marks.
func joined(qs []Quotation, text []rune) []quote {
	qs = slices.Clone(qs)
	slices.SortStableFunc(qs, func(a, b Quotation) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	var out []*quote
	byID := map[string]*quote{}
	for _, q := range qs {
		var head *quote
		if q.Continues != nil {
			head = byID[*q.Continues]
		}
		if head != nil && onlyEdges(text, head.End, q.Start) {
			head.End = max(head.End, q.End)
		} else {
			head = &quote{Quotation: q}
			if head.Kind == "" {
				head.Kind = "direct"
			}
			out = append(out, head)
		}
		if q.ID != "" {
			byID[q.ID] = head
		}
	}
	list := make([]quote, len(out))
	for i, q := range out {
		q.core = core(text, q.Span)
		list[i] = *q
	}
	return list
}

const edges = "\"'`‘’‚‛“”„‟‹›«», \t\r\n\u00a0\u2009\u202f"

func isEdge(r rune) bool { return strings.ContainsRune(edges, r) }

func onlyEdges(text []rune, from, to int) bool {
	if from >= to {
		return true
	}
	return !slices.ContainsFunc(text[min(from, len(text)):min(to, len(text))], func(r rune) bool { return !isEdge(r) })
}

// core is s without marks, white space and commas at its ends; s itself if nothing else is in it.
func core(text []rune, s Span) Span {
	a, b := s.Start, min(s.End, len(text))
	for a < b && isEdge(text[a]) {
		a++
	}
	for b > a && isEdge(text[b-1]) {
		b--
	}
	if a >= b {
		return s.bare()
	}
	return Span{Start: a, End: b}
}

func ofGroup(qs []quote, group string) []quote {
	var out []quote
	for _, q := range qs {
		if inGroup(group, q.Kind) {
			out = append(out, q)
		}
	}
	return out
}

type fit uint8

const (
	neither fit = iota // neither side has a speaker
	no
	yes
)

func fits(g, f quote) fit {
	switch {
	case g.Speaker == nil && f.Speaker == nil:
		return neither
	case g.Speaker != nil && f.Speaker != nil && shared(g.Speaker.Span, f.Speaker.Span) > 0:
		return yes
	}
	return no
}

// exactPairs pairs gold with predictions on the same core; of several the one with a fitting speaker first, then of the same kind.
func exactPairs(gold, found []quote) [][2]quote {
	free := map[Span][]quote{}
	for _, f := range found {
		free[f.core] = append(free[f.core], f)
	}
	var out [][2]quote
	for _, g := range gold {
		list := free[g.core]
		if len(list) == 0 {
			continue
		}
		best, rank := 0, -1
		for i, f := range list {
			n := 0
			if fits(g, f) != no {
				n += 2
			}
			if f.Kind == g.Kind {
				n++
			}
			if n > rank {
				best, rank = i, n
			}
		}
		out = append(out, [2]quote{g, list[best]})
		free[g.core] = slices.Delete(slices.Clone(list), best, best+1)
	}
	return out
}

// countCover matches gold in order with the unused prediction that covers most of it, if that is more than tenths/10.
func countCover(t *tally, gold, found []quote, name string, tenths int) {
	used := make([]bool, len(found))
	for _, g := range gold {
		best, most := -1, -1
		for i, f := range found {
			if n := shared(g.core, f.core); !used[i] && n > most {
				best, most = i, n
			}
		}
		if best >= 0 && most*10 > tenths*g.core.Len() {
			used[best] = true
			t.add(name, 1)
			t.addIf(name+" speaker", fits(g, found[best]) != no)
		}
	}
}

func countNames(t *tally, gold []quote, pairs [][2]quote) {
	for _, q := range gold {
		t.addIf("names", q.Speaker != nil && q.Speaker.Name != "")
	}
	for _, x := range pairs {
		if x[0].Speaker == nil || x[0].Speaker.Name == "" {
			continue
		}
		t.add("names paired", 1)
		var got Speaker
		if x[1].Speaker != nil {
			got = *x[1].Speaker
		}
		t.addIf("names right", slices.Equal(nameWords(*x[0].Speaker), nameWords(got)))
	}
}

// nameWords is a speaker's name, or the words of the mention, as they are compared.
func nameWords(s Speaker) []string {
	name := strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(cmp.Or(s.Name, s.Text)))
	words := strings.FieldsFunc(name, func(r rune) bool { return !isWordRune(r) })
	var out []string
	for _, w := range words {
		if !isHonorific(w) {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return words
	}
	return out
}

func isHonorific(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "the", "a", "an":
		return true
	}
	return false
}

func quoteErrors(t *tally, id string, gold, found []quote, pairs [][2]quote) {
	right := map[Span]bool{}
	for _, x := range pairs {
		right[x[0].core] = true
		g, f := x[0], x[1]
		switch {
		case g.Kind != f.Kind && t.kind:
			t.fail(id, "quotations", "kind", g.Kind+" "+show(g.Span), f.Kind)
		case t.speaker && fits(g, f) == no:
			t.fail(id, "quotations", "speaker", show(g.Span)+" by "+speakerText(g), speakerText(f))
		case g.Speaker != nil && g.Speaker.Name != "" && f.Speaker != nil && !slices.Equal(nameWords(*g.Speaker), nameWords(*f.Speaker)):
			t.fail(id, "quotations", "name", show(g.Span)+" by "+g.Speaker.Name, cmp.Or(f.Speaker.Name, f.Speaker.Text))
		}
	}
	for _, g := range gold {
		if !right[g.core] {
			near := ""
			for _, f := range found {
				if shared(f.core, g.core) > 0 {
					near = f.Kind + " " + show(f.Span)
				}
			}
			code := "missed"
			if near != "" {
				code = "boundary"
			}
			t.fail(id, "quotations", code, g.Kind+" "+show(g.Span), near)
		}
	}
	for _, f := range found {
		if !slices.ContainsFunc(gold, func(g quote) bool { return shared(f.core, g.core) > 0 }) {
			t.fail(id, "quotations", "spurious", "", f.Kind+" "+show(f.Span))
		}
	}
}

func speakerText(q quote) string {
	if q.Speaker == nil {
		return "nobody"
	}
	return fmt.Sprintf("%q", q.Speaker.Text)
}

func quotationFigures(t *tally, f *figures) {
	n := t.n
	head := "direct+mixed"
	if !t.kind {
		head = "all"
	}
	f.put("quotations.f1", harmonic(ratio(n[head+" right"], n[head+" found"]), ratio(n[head+" right"], n[head+" gold"])))
	for _, g := range t.groups() {
		if n[g+" gold"]+n[g+" found"] == 0 {
			continue
		}
		f.prf("quotations."+g, n[g+" right"], n[g+" found"], n[g+" gold"])
		if t.speaker {
			f.share("quotations."+g+".speaker", n[g+" speaker right"], n[g+" paired"])
			f.share("quotations."+g+".speaker_e2e", n[g+" speaker right"], n[g+" speakers"])
			f.prf("quotations."+g+".joint", n[g+" joint"], n[g+" found"], n[g+" gold"])
		}
	}
	if t.kind {
		for _, name := range []string{"overlap30", "overlap80"} {
			f.prf("quotations."+name, n[name], n["direct+mixed found"], n["direct+mixed gold"])
			if t.speaker {
				f.share("quotations."+name+".speaker", n[name+" speaker"], n[name])
			}
		}
	}
	f.share("quotations.name", n["names right"], n["names paired"])
	f.share("quotations.name_e2e", n["names right"], n["names"])
	f.share("quotations.nonquote_recall", n["other regions"]-n["other regions found"], n["other regions"])
	f.share("quotations.lost_regions", n["quoted regions"]-n["quoted regions found"], n["quoted regions"])
	if t.cue {
		roleFigures(t, f, "quotations.characters")
	}
}
