package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/cue"
	"dateline/lexicon/trigger"
)

// beliefs drafts what somebody is said to think, know, hope or say where that is
// itself denied, asked, possible or conditional: "she did not think that the bank
// would fail". There the reader cannot tell from the words alone whether it
// holds, and the status says what the text lets one conclude. Plain reports
// ("she said that …") bring none.
func (f *finder) beliefs(sent int32) {
	s := &f.syn
	for c := range s.clauses {
		x := &s.clauses[c]
		if x.kind != complement || x.Form != phrase.Finite || x.parent < 0 || f.byClause[c] >= 0 {
			continue
		}
		up := &s.clauses[x.parent]
		e := trigger.EmbedVerb(s.lemmaOf(up))
		if e.Plain != trigger.Fact && e.Plain != trigger.Possible && e.Plain != trigger.Reported || speaks(s.lemmaOf(x)) && x.obj < 0 {
			continue
		}
		if o := f.ofClause(x.parent); o.status == document.Asserted || o.status == document.Reported || o.status == document.Planned {
			continue
		}
		d := f.draft(sent, "dateline:belief", "")
		d.clause, d.lemma, d.depth = int32(c), s.lemmaOf(x), f.depth(int32(c))
		d.Trigger = f.said(int32(c))
		if d.Trigger.Len() < 9 {
			continue // "it was", "he meant"
		}
		d.Rule, d.signs = "belief:"+s.lemmaOf(up), signs{rule: "belief", clause: x.kind}
		f.look(&d, f.ofClause(int32(c)))
		f.addAll(&d.Actors, x.subj)
		if len(d.Attribution) == 0 && up.subj >= 0 {
			d.Attribution = []document.Attribution{{Speaker: f.ref(up.subj), Cue: f.d.Tokens[up.Head].Span}}
		}
		f.byClause[c] = int32(len(f.drafts))
		f.drafts = append(f.drafts, d)
	}
}

// speaks reports whether a verb is one of speech: a report inside a report is no
// belief.
func speaks(lemma string) bool {
	v, _ := cue.FindVerb(lemma)
	return v != nil && v.Alone.Class.Speech()
}

// said is the whole of clause c: subject, verb and what follows, to the next
// clause or comma.
func (f *finder) said(c int32) document.Span {
	s := &f.syn
	x := &s.clauses[c]
	first, end := x.First, s.sent.Tokens.End
	if x.subj >= 0 && s.nouns[x.subj].First < first && s.nouns[x.subj].First >= s.clauses[x.parent].End {
		first = s.nouns[x.subj].First
	}
	for t := x.End; t < end; t++ {
		if tag := s.tag(t); tag == document.Comma || tag == document.Period || tag == document.Colon || tag == document.CloseQuote || t > x.End+14 {
			end = t
		}
	}
	return f.d.SpanOf(document.Range{First: first, End: max(end, x.End)})
}
