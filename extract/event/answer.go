package event

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
)

// leadSentences is how far the first answers are looked for. On Giveme5W1H's
// development articles 3 loses headlines without a verb, 8 gains nothing.
const leadSentences = 5

// partySentences is how far somebody who acts is preferred to a first subject that is
// nobody: on Giveme5W1H's development articles 5 leaves the headline too often (what .52
// for .58). mostWords is how long an answer gets; 10 and 16 tried.
const (
	partySentences = 2
	mostWords      = 12
)

// answers says who did what, when and where, as the article's head tells it: the
// first clause of the headline or the lead, the first day near the publication,
// the place that the article keeps naming.
func (f *finder) answers() {
	if !f.leads(partySentences, true) {
		f.leads(leadSentences, false)
	}
	f.d.Answers.When = f.whenAnswers()
	f.d.Answers.Where = f.whereAnswers()
}

// leads looks for who and what in the first n sentences.
func (f *finder) leads(n int, party bool) bool {
	for i := range min(len(f.d.Sentences), n) {
		if f.lead(&f.d.Answers, &f.d.Sentences[i], party) {
			return true
		}
	}
	return false
}

// lead reads who and what off a sentence's first clause with a subject; under party the
// subject must be somebody, or the verb tell an event ("a tram derailed").
func (f *finder) lead(a *document.Answers, sent *document.Sentence, party bool) bool {
	if sent.Tokens.Len() < 3 || sent.Kind == document.Byline {
		return false
	}
	s := &f.syn
	s.parse(f.d, sent)
	told := int32(-1) // a clause whose subject is nobody
	for c := range int32(len(s.clauses)) {
		x := &s.clauses[c]
		if x.subj < 0 || x.Form != phrase.Finite || x.kind == adverbial || x.kind == relative {
			continue
		}
		n := &s.nouns[x.subj]
		if w := s.word(n.First); n.Pronoun || n.time || w == "my" || w == "our" || w == "your" {
			continue
		}
		if party && !f.somebody(x.subj) && !f.befalls(n, x.Head) {
			if told < 0 {
				told = c
			}
			continue
		}
		if reporting(s.lemmaOf(x)) && (told >= 0 || f.sourceOnly(c)) {
			if told < 0 {
				continue
			}
			c, x = told, &s.clauses[told] // "Two mills burned, the police said"
		}
		a.Who = append(a.Who[:0], f.whoSpan(x.subj))
		for _, m := range s.members(x.subj)[1:] {
			a.Who = append(a.Who, f.whoSpan(m))
		}
		f.leadSpan = sent.Span
		a.What = append(a.What[:0], f.whatSpan(c))
		return true
	}
	return false
}

// sourceOnly reports whether the reporting clause only names the source of what stands
// before it: "…, officials said", "…, said Smith".
func (f *finder) sourceOnly(c int32) bool {
	s := &f.syn
	x := &s.clauses[c]
	if x.rear {
		return true
	}
	next := s.tag(x.End)
	return s.nouns[x.subj].First > s.sent.Tokens.First && (next == document.Period || next == document.Comma || x.End >= s.sent.Tokens.End)
}

// whoSpan is the noun as an answer: a person by the fullest name in the article.
func (f *finder) whoSpan(n int32) document.Span {
	x := &f.syn.nouns[n]
	if m := f.syn.mention(n); m >= 0 {
		e := &f.d.Entities[f.d.Mentions[m].Entity]
		if e.Type == document.Person && f.d.Mentions[m].Kind == document.NameMention {
			return e.Name
		}
	}
	end := x.End
	if of := f.syn.hanging(n, "of"); of >= 0 {
		end = f.syn.nouns[of].End
	}
	return f.d.SpanOf(document.Range{First: f.measured(x.First), End: end})
}

// measured is first, or where the measure before it begins: "at least", "more than".
func (f *finder) measured(first int32) int32 {
	s := &f.syn
	start := s.sent.Tokens.First
	switch s.word(first) {
	case "least", "most":
		if first > start && s.word(first-1) == "at" {
			return first - 1
		}
	}
	if first-2 < start {
		return first
	}
	switch s.word(first-2) + " " + s.word(first-1) {
	case "at least", "at most", "more than", "fewer than", "less than", "up to":
		return first - 2
	}
	return first
}

// whatSpan goes from the verb to the end of what it governs.
func (f *finder) whatSpan(c int32) document.Span {
	s := &f.syn
	first := s.clauses[c].Head
	end := s.sent.Tokens.End
	for t := first + 2; t < end; t++ {
		if tag := s.tag(t); tag == document.Comma || tag == document.Colon || tag == document.Period || tag == document.LeftParen || tag == document.OpenQuote && t > first+6 {
			end = t
		}
	}
	for k := int(c) + 1; k < len(s.clauses); k++ {
		y := &s.clauses[k]
		if y.kind != adverbial && y.kind != coordinate && y.kind != purpose && y.kind != relative {
			continue
		}
		cut := y.First
		if y.subj >= 0 && (y.kind == adverbial || y.kind == coordinate || subordinator(s.word(s.nouns[y.subj].First-1))) && s.nouns[y.subj].First > first {
			cut = min(cut, s.nouns[y.subj].First)
		}
		if cut > first+1 {
			end = min(end, cut)
		}
	}
	end = f.phraseEnd(first, end)
	for end > first+1 && (dangling(s.tag(end-1)) || s.word(end-1) == "not") {
		end--
	}
	return f.d.SpanOf(document.Range{First: f.whatFirst(&s.clauses[c]), End: end})
}

// whatFirst is the verb, or the auxiliary that says that it did not or may not happen:
// "has not moved", "could strike".
func (f *finder) whatFirst(x *clause) int32 {
	if x.Modal >= 0 && x.Modal < x.Head {
		return x.Modal
	}
	for t := x.First; t < x.Head; t++ {
		switch f.syn.word(t) {
		case "not", "n't", "never":
			return x.First
		}
	}
	return x.Head
}

// dangling reports whether a word of this tag cannot end an answer.
func dangling(t document.Tag) bool {
	switch t {
	case document.IN, document.TO, document.DT, document.CC, document.PRPS, document.POS, document.WDT, document.WRB, document.MD, document.OpenQuote, document.Period:
		return true
	}
	return false
}

// phraseEnd is the end of the last whole phrase before end that an answer has room for.
func (f *finder) phraseEnd(first, end int32) int32 {
	s := &f.syn
	limit := first + mostWords
	if end <= limit {
		return end
	}
	end = limit
	for i := range s.nouns {
		if n := &s.nouns[i]; n.First < end && n.End > end {
			end = n.First
		}
	}
	return max(end, first+1)
}

// somebody reports whether the noun is a person, a body or a group.
func (f *finder) somebody(n int32) bool {
	if f.syn.mention(n) >= 0 || f.classes(n)&f.bits.person != 0 {
		return true
	}
	one, _ := f.headLemmas(n)
	return doer(one)
}

// befalls reports whether the verb tells an event that needs nobody to do it (an accident,
// a flood, a match), or one that happens to a number: "at least 7 killed".
func (f *finder) befalls(n *noun, verb int32) bool {
	at := f.d.Tokens[verb].Start
	i, found := slices.BinarySearchFunc(f.d.Events, at, func(e document.Event, at int32) int { return int(e.Trigger.Start - at) })
	return found && (f.syn.tag(n.Head) == document.CD || strings.HasPrefix(f.d.Events[i].Type, "dateline:"))
}
