package event

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/trigger"
)

// A plain "killed" or "injured" tells of an attack only if something else does: an
// armed actor, a weapon, an attack. Beside an accident or a disaster it is a death.

// violence is what an article or a sentence tells of accidents and of attacks.
type violence struct{ accident, attack bool }

// mishaps makes deaths of the casualties of a sentence that tells of an accident.
func (f *finder) mishaps(first int32) {
	if int(first) == len(f.drafts) {
		return
	}
	var v violence
	for k := first; int(k) < len(f.drafts); k++ {
		v.note(&f.drafts[k], f.plain(&f.drafts[k]))
	}
	f.violence.accident = f.violence.accident || v.accident
	f.violence.attack = f.violence.attack || v.attack || f.armedHere()
	if !v.accident || v.attack || f.armedHere() {
		return
	}
	for k := first; int(k) < len(f.drafts); k++ {
		if d := &f.drafts[k]; f.plain(d) {
			death(d)
		}
	}
}

// deaths does the same over the whole article, once all of it is read: "seven were
// killed" in an article that tells of a crash and of no attack.
func (f *finder) deaths() {
	if !f.violence.accident || f.violence.attack {
		return
	}
	for k := range f.drafts {
		if d := &f.drafts[k]; d.hurt && len(d.Actors) == 0 {
			death(d)
		}
	}
}

func (v *violence) note(d *draft, plain bool) {
	switch {
	case d.weak || d.Status == document.Negated:
	case d.Type == "dateline:accident" || d.Type == "dateline:disaster":
		v.accident = true
	case d.Type == "ASSAULT" && !plain:
		v.attack = true
	}
}

// plain reports whether a draft says only that somebody was killed or hurt, by
// nobody who can mean it.
func (f *finder) plain(d *draft) bool {
	if d.Type != "ASSAULT" || d.noun >= 0 || d.clause < 0 || d.Mode != "" && d.Mode != "destroy" {
		return false
	}
	switch c := casualty(f.syn.lemmaOf(&f.syn.clauses[d.clause])); {
	case d.Mode == "" && (c == "killed" || c == "injured"):
		switch f.syn.lemmaOf(&f.syn.clauses[d.clause]) {
		case "kill", "wound", "maim", "injure", "hurt":
		default:
			return false
		}
	case d.lemma == "destroy" || d.lemma == "burn down":
	default:
		return false
	}
	a := f.agent(d.clause)
	d.hurt = a < 0 || f.acting(a) != anActor
	return d.hurt
}

// death turns a casualty of an attack into one of nobody's doing: whom it befalls is
// its actor.
func death(d *draft) {
	switch {
	case d.lemma == "kill":
		d.Type = "dateline:death"
	case d.Mode == "destroy":
		d.Type, d.Mode = "dateline:disaster", ""
	default:
		d.Type = "dateline:injury"
	}
	if len(d.Recipients) > 0 {
		d.Actors, d.Recipients = d.Recipients, nil
	}
	k := codesOf(d.Type, d.Mode)
	d.CAMEO, d.QuadClass, d.Goldstein = k.cameo, k.quad, k.goldstein
	d.hurt = false
}

// armedHere reports whether the sentence names arms or who bears them.
func (f *finder) armedHere() bool {
	for n := range f.syn.nouns {
		x := &f.syn.nouns[n]
		if x.Pronoun || x.time {
			continue
		}
		if f.classes(int32(n))&f.bits.violent != 0 {
			return true
		}
		for t := x.First; t < x.Head; t++ {
			if w := f.syn.word(t); trigger.ClassesOf(w)&f.bits.violent != 0 || strings.HasPrefix(w, "terror") {
				return true
			}
		}
	}
	return false
}
