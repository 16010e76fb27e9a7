package event

import (
	"math"
	"slices"
	"strings"
	"time"

	"dateline/document"
	"dateline/internal/phrase"
)

// leadSentences is how far the first answers are looked for. On Giveme5W1H's
// development articles 3 loses headlines without a verb, 8 gains nothing.
const leadSentences = 5

// dayGap is how many dates earlier in the text a day nearer to the publication
// outweighs (3 and 6 tried); leadBonus what a date of the first sentences is worth
// beside one nearer to the publication (4 and 10); wideWeight how little a country
// counts beside a town (.4 to .8). Tuned together on Giveme5W1H's development
// articles: when .56 -> .65, where .58 -> .65.
const (
	dayGap     = 3
	leadBonus  = 10
	wideWeight = 0.8
	// partySentences is how far somebody who acts is preferred to a first subject that is
	// nobody; mostWords how long an answer gets; ownBonus what it is worth to be the place of
	// the best event (.3 and .8 do the same, from 1 on it loses); narrowShare which part of a
	// country's weight a town of it needs to stand for it (.15 the same, .5 loses).
	partySentences = 2
	mostWords      = 12
	ownBonus       = 0.5
	narrowShare    = 0.25
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
		if n.Pronoun || n.time {
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

// whenAnswers are the days named in the article, nearest to its publication and
// earliest in the text first.
func (f *finder) whenAnswers() []document.Span {
	best, rank := -1, 1<<30
	for i := range f.d.Dates {
		x := &f.d.Dates[i]
		if x.Type == document.DateDuration || x.Type == document.DateSet || vague(x.Value) || len(x.Value) < 7 {
			continue
		}
		if f.inName(x.Span) {
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

// whereAnswers are the literal places by how often and how early they are named.
func (f *finder) whereAnswers() []document.Span {
	var counts []placeCount
	own := f.ownPlace()
	for i := range min(len(f.d.Places), 60) {
		p := &f.d.Places[i]
		if p.Role != document.LiteralPlace {
			continue
		}
		name := f.d.Fold(p.Span)
		k := slices.IndexFunc(counts, func(c placeCount) bool { return c.name == name })
		if k < 0 {
			k = len(counts)
			counts = append(counts, placeCount{name: name, first: int32(i), level: level(p)})
		}
		weight := 1 / (1 + 0.6*float64(f.d.SentenceAt(p.Start)))
		if counts[k].level < town {
			weight *= wideWeight
		}
		if p.Start >= f.leadSpan.Start && p.Start < f.leadSpan.End {
			if t := f.d.TokenAt(p.Start) - 1; t >= 0 && locative(f.d.TokenFold(t)) {
				weight *= 1.4 // "in Istanbul", in the very sentence that says what
			}
		}
		if int32(i) == own {
			weight += ownBonus
		}
		counts[k].score += weight
	}
	slices.SortStableFunc(counts, func(a, b placeCount) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	f.narrow(counts)
	var out []document.Span
	for _, c := range counts {
		if len(out) > 0 && strings.HasSuffix(f.d.Fold(out[len(out)-1]), ", "+c.name) {
			continue // told with the town
		}
		if out = append(out, f.whole(c.first)); len(out) == 3 {
			break
		}
	}
	return out
}

// The levels of places, by how narrow they are.
const (
	continent = iota
	land
	province
	town // and what else is no more than that
)

// placeCount is a place of the article under one name.
type placeCount struct {
	name  string
	score float64
	first int32 // its first mention in Document.Places
	level int
}

// level is how narrow a place is.
func level(p *document.Place) int {
	switch {
	case p.Feature == "CONT":
		return continent
	case strings.HasPrefix(p.Feature, "PCL"):
		return land
	case strings.HasPrefix(p.Feature, "ADM1"):
		return province
	}
	return town
}

// narrow puts a town or province before the country, or a town before the province, that
// it lies in and that is named more: "fire in Brazil … the market of Recife".
func (f *finder) narrow(counts []placeCount) {
	for i := 1; i < len(counts); i++ {
		if wide, c := counts[0], counts[i]; c.score >= narrowShare*wide.score && f.lies(c, wide) {
			copy(counts[1:i+1], counts[:i])
			counts[0] = c
		}
	}
}

// lies reports whether a lies in the country or province b.
func (f *finder) lies(a, b placeCount) bool {
	p, q := &f.d.Places[a.first], &f.d.Places[b.first]
	if a.level <= b.level || p.Country == "" || p.Country != q.Country {
		return false
	}
	return b.level == land || b.level == province && p.Admin1 == q.Admin1
}

// ownPlace is the place of the article's best event that has one, -1 if none has.
func (f *finder) ownPlace() int32 {
	best, most := int32(-1), float32(0)
	for i := range f.d.Events {
		e := &f.d.Events[i]
		if e.Place >= 0 && e.Salience > most && e.Sentence < leadSentences && (e.Status == document.Asserted || e.Status == document.Reported) && f.d.Places[e.Place].Role == document.LiteralPlace {
			best, most = e.Place, e.Salience
		}
	}
	return best
}

// whole is the place with the larger one that follows it: "Cleveland, Ohio".
func (f *finder) whole(i int32) document.Span {
	p := &f.d.Places[i]
	if int(i)+1 < len(f.d.Places) {
		q := &f.d.Places[i+1]
		if q.Start == p.End+2 && f.d.Text[p.End:q.Start] == ", " && q.Role == document.LiteralPlace && level(q) < level(p) && q.Country == p.Country && q.Country != "" {
			return document.Span{Start: p.Start, End: q.End}
		}
	}
	return p.Span
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

// inName reports whether the date is a part of a name that is no day: "USA Today", the
// "Today" programme.
func (f *finder) inName(x document.Span) bool {
	for r := f.d.MentionsIn(document.Span{Start: max(0, x.Start-40), End: x.End}); r.First < r.End; r.First++ {
		m := &f.d.Mentions[r.First]
		if m.Kind == document.NameMention && m.Contains(x) && m.Len() > x.Len() {
			return true
		}
	}
	t := f.d.TokenAt(x.Start)
	if t < 0 || f.d.TokenFold(t) != "today" || int(t)+1 >= len(f.d.Tokens) {
		return false
	}
	switch f.d.TokenFold(t + 1) {
	case "show", "programme", "program", "host", "newspaper":
		return true
	}
	return false
}
