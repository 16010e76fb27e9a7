package event

import (
	"dateline/document"
	"dateline/lexicon/trigger"
)

// intents adds the act that lies in a stated intention: who says it will give aid
// makes a promise (AGREE), who says it will attack a threat, who says it will not
// cooperate a refusal. The deed itself stays, planned or negated, as its part.
func (f *finder) intents(first, sent int32) {
	end := len(f.drafts)
	for k := int(first); k < end; k++ {
		d := f.drafts[k]
		if d.parent >= 0 || d.noun >= 0 || d.clause < 0 || f.syn.clauses[d.clause].subj < 0 {
			continue
		}
		typ := intent(&d, f.wills(d.clause))
		if typ == "" {
			continue
		}
		act := f.draft(sent, typ, "")
		act.clause, act.lemma, act.depth = d.clause, d.lemma, d.depth
		act.Actors, act.Recipients = d.Actors, d.Recipients
		act.Trigger, act.Rule, act.Confidence = f.willTrigger(&d), "intent:"+d.lemma, d.Confidence
		act.Status, act.Attribution, act.Tense = document.Asserted, d.Attribution, document.Present
		if len(d.Attribution) > 0 {
			act.Status = document.Reported
		}
		f.drafts[k].parent = int32(len(f.drafts))
		f.drafts[k].Confidence -= 0.2
		f.drafts = append(f.drafts, act)
	}
}

// wills reports whether the clause states a will: "will", "is to", "is ready to".
func (f *finder) wills(c int32) bool {
	x := &f.syn.clauses[c]
	if x.Modal >= 0 {
		w := f.syn.word(x.Modal)
		return w == "will" || w == "shall" || w == "'ll" || w == "’ll" || w == "wo" || w == "would" && f.futureInPast(c)
	}
	if x.Going {
		return true
	}
	if x.parent < 0 || x.kind != complement {
		return false
	}
	up := &f.syn.clauses[x.parent]
	return up.Going || trigger.EmbedAdjective(x.adj).Plain == trigger.Planned
}

// intent is the type of the act; empty if stating the intention is no act.
func intent(d *draft, will bool) string {
	if !will {
		return ""
	}
	coop := d.Type == "CONSULT" || d.Type == "SUPPORT" || d.Type == "COOPERATE" || d.Type == "AID" || d.Type == "RETREAT" || d.Type == "CONCEDE"
	force := d.Type == "ASSAULT" || d.Type == "COERCE" || d.Type == "SANCTION" || d.Type == "MOBILIZE" || d.Type == "PROTEST"
	switch {
	case d.Status == document.Negated && coop:
		return "REJECT"
	case d.Status == document.Planned && coop:
		return "AGREE"
	case d.Status == document.Planned && force:
		return "THREATEN"
	}
	return ""
}

// willTrigger is the verb group with its modal: "will provide".
func (f *finder) willTrigger(d *draft) document.Span {
	x := &f.syn.clauses[d.clause]
	return document.Span{Start: min(f.d.Tokens[x.First].Start, d.Trigger.Start), End: d.Trigger.End}
}
