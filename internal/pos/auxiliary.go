package pos

import "dateline/document"

// helper is the auxiliary that the next verb follows.
type helper uint8

const (
	noHelper helper = iota
	modal           // and "do" before "not" or a subject: the next verb is a base form
	has             // the next verb is a participle
	does
)

// auxiliaries sets right verbs behind their auxiliaries, with nothing but adverbs or a pronoun between: "could have seen",
// "have you had". In EWT's and GUM's training texts a base form follows a modal in 99 of 100 cases, and of verb forms a participle
// follows "have" in 99 of 100 too.
func (t *Tagger) auxiliaries(d *document.Document) {
	k := d.Tokens
	now, asked := noHelper, false // asked: the subject stands behind the auxiliary
	for i := range k {
		switch tag := k[i].Tag; {
		case tag == document.MD:
			now, asked = modal, false
		case tag == document.RB && now != noHelper:
			asked = asked || now == does && negation(d.TokenFold(int32(i)))
		case tag == document.PRP && now != noHelper && !asked:
			asked = true
		case !tag.IsVerb():
			now = noHelper
		default:
			base := now == modal || now == does && asked
			participle := now == has && (tag == document.VBD || (tag == document.VBP || tag == document.VB) && !asked)
			switch {
			case base && (tag == document.VBP || tag == document.VBD && t.may(d, i, FormVB)):
				k[i].Tag = document.VB
			case participle && t.may(d, i, FormVBN):
				k[i].Tag = document.VBN
			}
			now, asked = helperOf(d.TokenFold(int32(i))), false
		}
	}
}

// may reports whether the dictionary gives token i the form f.
func (t *Tagger) may(d *document.Document, i int, f Form) bool {
	return t.forms.Look(hashOf(d.TokenFold(int32(i))))&f != 0
}

func negation(fold string) bool { return fold == "n't" || fold == "n’t" || fold == "not" }

// helperOf is what a verb is to the next one.
func helperOf(fold string) helper {
	switch fold {
	case "have", "has", "had", "'ve", "’ve", "having":
		return has
	case "do", "does", "did":
		return does
	}
	return noHelper
}
