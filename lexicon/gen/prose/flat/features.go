package flat

import (
	"fmt"
	"slices"
	"strings"

	"dateline/lexicon/prose"
)

// TagFeatures is every feature that prose's tagger knows, and the words whose
// tag it takes from a list.
func TagFeatures() ([]Feature, error) {
	var weights map[string]map[string]float64
	var only map[string]string
	if err := load("AveragedPerceptron/weights", &weights); err != nil {
		return nil, err
	}
	if err := load("AveragedPerceptron/tags", &only); err != nil {
		return nil, err
	}
	classes := prose.TagNames()
	var out []Feature
	for name, row := range weights {
		key, err := tagKey(name)
		if err != nil {
			return nil, err
		}
		f := Feature{key, map[int]float64{}}
		for tag, w := range row {
			c := slices.Index(classes, tag)
			if c < 0 {
				return nil, fmt.Errorf("unknown tag %q", tag)
			}
			if w != 0 {
				f.Weights[c] = w
			}
		}
		if len(f.Weights) > 0 {
			out = append(out, f)
		}
	}
	for word, tag := range only {
		out = append(out, Feature{prose.Key(prose.TagOnly, prose.Hash(word)), map[int]float64{slices.Index(classes, tag): 0}})
	}
	return out, nil
}

// tagKey is the key of one of the tagger's features by its name, such as
// "i-1 tag+i word VBD that".
func tagKey(name string) (uint64, error) {
	if name == "bias" {
		return prose.Key(prose.TagBias, 0), nil
	}
	for _, t := range []struct {
		name  string
		id    prose.Template
		parts int
	}{
		{"i suffix ", prose.TagSuffix, 1},
		{"i pref1 ", prose.TagPrefix, 1},
		{"i-1 tag ", prose.TagPrev, 1},
		{"i-2 tag ", prose.TagPrev2, 1},
		{"i tag+i-2 tag ", prose.TagBoth, 2},
		{"i word ", prose.TagWord, 1},
		{"i-1 tag+i word ", prose.TagPrevWord, 2},
		{"i-1 word ", prose.TagWordBefore, 1},
		{"i-1 suffix ", prose.TagSuffixBefore, 1},
		{"i-2 word ", prose.TagWordBefore2, 1},
		{"i+1 word ", prose.TagWordAfter, 1},
		{"i+1 suffix ", prose.TagSuffixAfter, 1},
		{"i+2 word ", prose.TagWordAfter2, 1},
	} {
		value, ok := strings.CutPrefix(name, t.name)
		if !ok {
			continue
		}
		if t.parts == 1 {
			return prose.Key(t.id, prose.Hash(value)), nil
		}
		a, b, _ := strings.Cut(value, " ")
		return prose.Key2(t.id, prose.Hash(a), prose.Hash(b)), nil
	}
	return 0, fmt.Errorf("unknown feature %q", name)
}

// LabelFeatures is every feature that prose's entity model knows, and the
// words of its basic word list.
func LabelFeatures() ([]Feature, error) {
	var mapping map[string]int
	var weights []float64
	var basic []string
	if err := load("Maxent/mapping", &mapping); err != nil {
		return nil, err
	}
	if err := load("Maxent/weights", &weights); err != nil {
		return nil, err
	}
	if err := load("Maxent/words", &basic); err != nil {
		return nil, err
	}
	rows := map[uint64]map[int]float64{}
	for entry, i := range mapping {
		class := -1
		for c, label := range prose.LabelNames() {
			if strings.HasSuffix(entry, "-"+label) {
				class = c
			}
		}
		if class < 0 {
			return nil, fmt.Errorf("no label in %q", entry)
		}
		key, err := labelKey(strings.TrimSuffix(entry, "-"+prose.LabelNames()[class]))
		if err != nil {
			return nil, err
		}
		if rows[key] == nil {
			rows[key] = map[int]float64{}
		}
		rows[key][class] = weights[i]
	}
	for _, w := range basic {
		rows[prose.Key(prose.LabelBasicWord, prose.Hash(w))] = map[int]float64{0: 0}
	}
	out := make([]Feature, 0, len(rows))
	for key, row := range rows {
		out = append(out, Feature{key, row})
	}
	return out, nil
}

// labelKey is the key of one of the entity model's features by its name, such
// as "word+nextpos-talks+in".
func labelKey(name string) (uint64, error) {
	for _, t := range []struct {
		name  string
		id    prose.Template
		parts int
	}{
		{"bias-", prose.LabelBias, 1},
		{"en-wordlist-", prose.LabelBasic, 1},
		{"nextpos-", prose.LabelNextPos, 1},
		{"nextword-", prose.LabelNextWord, 1},
		{"pos-", prose.LabelPos, 1},
		{"pos+prevtag-", prose.LabelPosPrev, 2},
		{"prefix3-", prose.LabelPrefix, 1},
		{"prevpos-", prose.LabelPrevPos, 1},
		{"prevtag-", prose.LabelPrev, 1},
		{"prevword-", prose.LabelPrevWord, 1},
		{"shape-", prose.LabelShape, 1},
		{"shape+prevtag-", prose.LabelShapePrev, 2},
		{"suffix3-", prose.LabelSuffix, 1},
		{"word-", prose.LabelWord, 1},
		{"word+nextpos-", prose.LabelWordNextPos, 2},
		{"wordlen-", prose.LabelWordLen, 1},
	} {
		value, ok := strings.CutPrefix(name, t.name)
		if !ok {
			continue
		}
		if t.parts == 1 {
			return prose.Key(t.id, prose.Hash(value)), nil
		}
		cut := strings.LastIndexByte(value, '+')
		if cut < 0 {
			return 0, fmt.Errorf("no + in %q", name)
		}
		return prose.Key2(t.id, prose.Hash(value[:cut]), prose.Hash(value[cut+1:])), nil
	}
	return 0, fmt.Errorf("unknown feature %q", name)
}
