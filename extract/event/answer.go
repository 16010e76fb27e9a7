package event

import (
	"math"
	"time"

	"dateline/document"
	"dateline/internal/phrase"
)

// leadSentences is how far the first answers are looked for. On Giveme5W1H's
// development articles 3 loses headlines without a verb, 8 gains nothing.
const leadSentences = 5

// dayGap is how many dates earlier in the text a day nearer to the publication
// outweighs (3 and 6 tried); leadBonus what a date of the first sentences is worth
// beside one nearer to the publication (4 and 10). Tuned together on Giveme5W1H's
// development articles: when .56 -> .65.
const (
	dayGap    = 3
	leadBonus = 10
)

// answers says who did what, when and where, as the article's head tells it: the
// first clause of the headline or the lead, the first day near the publication,
// the place that the article keeps naming.
func (f *finder) answers() {
	a := &f.d.Answers
	for i := range min(len(f.d.Sentences), leadSentences) {
		if f.lead(a, &f.d.Sentences[i]) {
			break
		}
	}
	a.When = f.whenAnswers()
	a.Where = f.whereAnswers()
}

// lead reads who and what off a sentence's first clause with a subject.
func (f *finder) lead(a *document.Answers, sent *document.Sentence) bool {
	if sent.Tokens.Len() < 3 || sent.Kind == document.Byline {
		return false
	}
	s := &f.syn
	s.parse(f.d, sent)
	for c := range s.clauses {
		x := &s.clauses[c]
		if x.subj < 0 || x.Form != phrase.Finite || x.kind == adverbial || x.kind == relative {
			continue
		}
		n := &s.nouns[x.subj]
		if w := s.word(n.First); n.Pronoun || n.time || w == "my" || w == "our" || w == "your" {
			continue
		}
		a.Who = append(a.Who[:0], f.whoSpan(x.subj))
		for _, m := range s.members(x.subj)[1:] {
			a.Who = append(a.Who, f.whoSpan(m))
		}
		f.leadSpan = sent.Span
		a.What = append(a.What[:0], f.whatSpan(int32(c)))
		return true
	}
	return false
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
	if of := f.syn.hanging(n, "of"); of >= 0 {
		return f.d.SpanOf(document.Range{First: x.First, End: f.syn.nouns[of].End})
	}
	return f.d.SpanOf(x.Range)
}

// whatSpan goes from the verb to the end of what it governs.
func (f *finder) whatSpan(c int32) document.Span {
	s := &f.syn
	first := s.clauses[c].Head
	end := s.sent.Tokens.End
	for t := first + 2; t < end; t++ {
		if tag := s.tag(t); tag == document.Comma || tag == document.Colon || tag == document.Period || tag == document.OpenQuote && t > first+6 {
			end = t
		}
	}
	for k := int(c) + 1; k < len(s.clauses); k++ {
		if y := &s.clauses[k]; y.First > first+3 && y.First < end && (y.kind == adverbial || y.kind == coordinate || y.kind == purpose || y.kind == relative) {
			end = y.First
			for end > first+1 && (s.tag(end-1) == document.IN || s.tag(end-1) == document.CC || s.tag(end-1) == document.WDT || s.tag(end-1) == document.WRB) {
				end--
			}
		}
	}
	end = min(end, first+14)
	for end > first+1 && dangling(s.tag(end-1)) {
		end--
	}
	return f.d.SpanOf(document.Range{First: first, End: end})
}

// dangling reports whether a word of this tag cannot end an answer.
func dangling(t document.Tag) bool {
	switch t {
	case document.IN, document.TO, document.DT, document.CC, document.PRPS, document.POS, document.WDT, document.WRB, document.MD:
		return true
	}
	return false
}

// whenAnswers are the days named in the article, nearest to its publication and
// earliest in the text first.
func (f *finder) whenAnswers() []document.Span {
	best, rank := -1, 1<<30
	for i := range f.d.Dates {
		x := &f.d.Dates[i]
		if x.Type == document.DateDuration || x.Type == document.DateSet || vague(x.Value) || len(x.Value) < 7 {
			continue
		}
		r := i
		if x.Start >= f.leadSpan.Start && x.Start < f.leadSpan.End {
			r -= leadBonus
		}
		if len(x.Value) < 10 {
			r += 40
		}
		if day, err := time.Parse(time.DateOnly, x.Value[:min(10, len(x.Value))]); err == nil && f.d.Published.Known() {
			r += dayGap * int(math.Abs(math.Round(f.d.Published.Time.Sub(day).Hours()/24)))
		} else {
			r += 20
		}
		if r < rank {
			best, rank = i, r
		}
	}
	if best < 0 {
		return nil
	}
	return []document.Span{f.d.Dates[best].Span}
}
