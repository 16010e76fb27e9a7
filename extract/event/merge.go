package event

import (
	"dateline/document"
)

// merge joins mentions of the same event: the same type and head word, no party,
// date or place against it, and the same outlook. The one that says most stays;
// it takes over what the others know.
func (f *finder) merge() {
	last := map[string]int32{}
	for i := range f.drafts {
		d := &f.drafts[i]
		if d.noun < 0 || d.parent >= 0 {
			f.note(last, int32(i))
			continue
		}
		k, ok := last[d.Type+d.lemma]
		if !ok {
			k, ok = last[d.Type]
		}
		if ok && f.same(&f.drafts[k], d) && (d.weak || len(d.Actors)+len(d.Recipients) == 0 && d.Date.Date < 0) {
			f.join(k, int32(i))
			continue
		}
		if k, ok = last[d.Type+d.lemma]; ok && d.known && f.same(&f.drafts[k], d) {
			f.recallWhenWhere(d, &f.drafts[k])
		}
		f.note(last, int32(i))
	}
}

func (f *finder) note(last map[string]int32, i int32) {
	d := &f.drafts[i]
	if d.weak {
		return
	}
	last[d.Type+d.lemma] = i
	last[d.Type] = i
}

func (f *finder) same(a, b *draft) bool {
	if a.Status.TookPlace() != b.Status.TookPlace() || a.Negative != b.Negative {
		return false
	}
	if a.Date.Value != "" && b.Date.Value != "" && a.Date.Value != b.Date.Value {
		return false
	}
	return a.Place < 0 || b.Place < 0 || f.d.Places[a.Place].Name == f.d.Places[b.Place].Name
}

func (f *finder) join(k, i int32) {
	a, b := &f.drafts[k], &f.drafts[i]
	b.merged = k
	if a.Date.Value == "" {
		a.Date = b.Date
		if a.Date.Value != "" {
			a.Date.Basis = "coreference"
		}
	}
	if a.Place < 0 {
		a.Place = b.Place
	}
	if len(a.Contexts) == 0 {
		a.Contexts = b.Contexts
	}
}

// recallWhenWhere gives a mention of something known, "the crash", the date and place
// of the mention before it.
func (f *finder) recallWhenWhere(d, of *draft) {
	if !d.Status.TookPlace() {
		return
	}
	if d.Date.Value == "" && of.Date.Value != "" {
		d.Date = of.Date
		d.Date.Basis = "coreference"
	}
	if d.Place < 0 {
		d.Place = of.Place
	}
}

// publish writes the drafts as events, in text order, references renumbered.
func (f *finder) publish(order []int32) {
	number := make([]int32, len(f.drafts))
	for i := range number {
		number[i] = -1
	}
	for n, i := range order {
		number[i] = int32(n)
	}
	f.d.Events = make([]document.Event, 0, len(order))
	for _, i := range order {
		d := &f.drafts[i]
		e := d.Event
		for p := d.parent; p >= 0; p = f.drafts[p].merged {
			if number[p] >= 0 {
				e.PartOf = number[p]
				break
			}
		}
		if e.PartOf >= 0 && f.drafts[order[e.PartOf]].parent == i {
			e.PartOf = -1
		}
		f.d.Events = append(f.d.Events, e)
	}
}
