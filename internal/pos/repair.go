package pos

import "dateline/document"

// repair mends what greedy tagging from left to right cannot see: a participle
// right after a noun that has an object of its own is the verb of the clause ("the rebels released the hostages"),
// a past tense between a preposition and a noun is a participle ("behind closed doors"), and in a headline what
// follows two names is their verb ("Norway, Chile hold new talks").
func (t *Tagger) repair(d *document.Document) {
	k := d.Tokens
	for i := 1; i+1 < len(k); i++ {
		if k[i].Tag == document.VBD && k[i-1].Tag == document.IN && k[i+1].Tag.IsNoun() && leadsNoun(d.TokenFold(int32(i-1))) {
			k[i].Tag = document.VBN
			continue
		}
		if k[i].Tag == document.NN && startsThing(k[i+1].Tag) && pair(d, i) && t.forms.Look(hashOf(d.TokenFold(int32(i))))&FormVB != 0 {
			k[i].Tag = document.VBP
			continue
		}
		if k[i].Tag != document.VBN || !startsObject(k[i+1].Tag) || !subject(k[i-1].Tag) || keepsObject(d.TokenFold(int32(i))) {
			continue
		}
		if f := t.forms.Look(hashOf(d.TokenFold(int32(i)))); f&FormVBD != 0 {
			k[i].Tag = document.VBD
		}
	}
}

// leadsNoun reports whether a preposition is never a conjunction too.
func leadsNoun(w string) bool {
	switch w {
	case "behind", "in", "with", "by", "of", "on", "at", "from", "into", "under", "over", "through", "between", "among", "against", "about", "without", "near":
		return true
	}
	return false
}

// pair reports whether nothing but two names and a comma stand between the full
// stop, or the start of the text, and token i.
func pair(d *document.Document, i int) bool {
	k, commas := d.Tokens, 0
	for i--; i >= 0 && k[i].Tag != document.Period; i-- {
		switch {
		case k[i].Tag == document.Comma && k[i+1].Tag.IsProper():
			commas++
		case !k[i].Tag.IsProper() || commas > 1:
			return false
		}
	}
	return commas == 1 && k[i+1].Tag.IsProper()
}

func startsThing(t document.Tag) bool {
	return t == document.JJ || t == document.DT || t == document.CD
}

func startsObject(t document.Tag) bool {
	return t == document.DT || t == document.PRPS
}

func subject(t document.Tag) bool { return t.IsNoun() || t == document.PRP }

// keepsObject reports whether a participle has an object or complement in the
// passive too: a man called the Fox, soldiers given the order.
func keepsObject(w string) bool {
	switch w {
	case "called", "named", "given", "told", "shown", "offered", "considered", "elected", "dubbed", "awarded", "paid", "sent", "granted", "denied", "asked",
		"taught", "handed", "made", "declared", "deemed", "titled", "entitled", "nicknamed", "appointed", "promised", "owed", "refused", "left", "kept", "labelled":
		return true
	}
	return false
}
