package eval

import (
	"slices"
	"strings"
)

// labels scores rows of token labels as CofeNet's evaluation does (Wang et al., COLING 2022): sources, cues and contents,
// each right if it has the same first and last token. The output for a row is that of its document, shifted and clipped.
func labels() layer {
	return layer{
		holds: func(a *Article) bool { return a.Labels != nil },
		count: func(t *tally, p Pair) {
			found := map[string]map[Span]bool{}
			if p.Found.Labels != nil {
				found = labelled(p.Found.Labels)
			} else {
				offset := 0
				if p.Found.ID != p.Gold.ID {
					offset = p.Gold.Offset
				}
				for role, spans := range roleSpans(p.Found) {
					found[role] = onTokens(spans, p.Gold, offset)
				}
			}
			countRoles(t, labelled(p.Gold.Labels), found)
		},
		figures: func(t *tally, f *figures) { roleFigures(t, f, "labels") },
	}
}

func roles() []string { return []string{"source", "cue", "content"} }

// roleSpans is the distinct spans of each role in quotations.
func roleSpans(a *Article) map[string]map[Span]bool {
	out := map[string]map[Span]bool{"source": {}, "cue": {}, "content": {}}
	for _, q := range a.Quotations {
		out["content"][q.bare()] = true
		if q.Speaker != nil {
			out["source"][q.Speaker.bare()] = true
		}
		if q.Cue != nil {
			out["cue"][q.Cue.bare()] = true
		}
	}
	for _, s := range a.Sources {
		out["source"][s.bare()] = true
	}
	for _, s := range a.Cues {
		out["cue"][s.bare()] = true
	}
	return out
}

// labelled reads B-/I- labels into spans over token numbers.
func labelled(labels []string) map[string]map[Span]bool {
	out := map[string]map[Span]bool{"source": {}, "cue": {}, "content": {}}
	role, start := "", 0
	for i, label := range append(slices.Clone(labels), "O") {
		if role != "" && !strings.HasPrefix(label, "I-") {
			out[role][Span{Start: start, End: i}] = true
			role = ""
		}
		if r, ok := strings.CutPrefix(label, "B-"); ok && out[r] != nil {
			role, start = r, i
		}
	}
	return out
}

func onTokens(spans map[Span]bool, row *Article, offset int) map[Span]bool {
	out := map[Span]bool{}
	for s := range spans {
		first, last := -1, -1
		for i, t := range row.Tokens {
			if t.Start < s.End-offset && s.Start-offset < t.End {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first >= 0 {
			out[Span{Start: first, End: last + 1}] = true
		}
	}
	return out
}

func countRoles(t *tally, gold, found map[string]map[Span]bool) {
	for _, role := range roles() {
		t.add(role+" gold", len(gold[role]))
		t.add(role+" found", len(found[role]))
		t.add(role+" right", overlapOf(gold[role], found[role]))
	}
}

func roleFigures(t *tally, f *figures, name string) {
	for _, role := range roles() {
		f.prf(name+"."+role, t.n[role+" right"], t.n[role+" found"], t.n[role+" gold"])
	}
}
