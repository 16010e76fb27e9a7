package event

import (
	"dateline/document"
	"dateline/internal/phrase"
)

// infinitive finds who is to do it: the object of "urge X to …", else the subject
// of the governing verb; and the noun or adjective that governs it.
func (p *parser) infinitive(c *clause, prev int32, near bool) {
	c.kind, c.mark = complement, "to"
	if p.last < 0 {
		c.kind = purpose
		if !p.ofNoun(c, prev, near) {
			p.announced(c, prev, near)
		}
		return
	}
	if p.behindAside(c) {
		return
	}
	up := &p.clauses[p.last]
	c.subj, c.shared = up.subj, true
	if before := c.First - 1; p.tag(before) == document.JJ || p.tag(before) == document.VBN && p.acts[before-p.sent.Tokens.First] < 0 {
		c.adj = p.word(before) // "ready to", "likely to"
		return
	}
	if beWord(p.word(up.Head)) && up.Head == up.First && up.End == c.First {
		p.clauses[p.last].Going = true // "is to visit"
	}
	if up.Going {
		return
	}
	if p.cc == c.First-1 { // "to come and to go"
		c.kind, c.parent = coordinate, p.last
		return
	}
	for near && prev > 0 && p.nouns[prev].time { // "failed on Tuesday to agree"
		prev--
		near = p.nouns[prev].First >= p.lastEnd
	}
	if !near || prev < 0 {
		return
	}
	n := prev
	for p.nouns[n].gov >= 0 && p.nouns[n].gov > 0 && p.nouns[p.nouns[n].gov].First >= p.lastEnd {
		n = p.nouns[n].gov
	}
	if p.commands(up) && (p.person(p.syntax.head(n)) || up.obj == n) && p.nouns[n].prep < 0 || p.word(max(p.nouns[n].prep, 0)) == "on" || p.word(max(p.nouns[n].prep, 0)) == "for" && p.commands(up) {
		c.subj = p.syntax.head(n)
		return
	}
	if p.nouns[prev].End == c.First && governs(p.word(p.nouns[prev].Head)) {
		c.noun = prev // "a plan to leave"
		return
	}
	c.kind = purpose
	if up.Passive && p.commands(up) {
		c.kind = complement
	}
}

// behindAside reads the infinitive behind what commas set beside the object: "ordered
// the paper, [which is owned by him], to close".
func (p *parser) behindAside(c *clause) bool {
	k := p.last
	if p.tag(c.First-1) != document.Comma || p.clauses[k].kind != relative || p.clauses[k].noun < 0 {
		return false
	}
	n := p.clauses[k].noun
	up := p.nouns[n].clause
	if up < 0 || int(up) >= len(p.clauses) || p.clauses[up].obj != n || !p.commands(&p.clauses[up]) {
		return false
	}
	c.kind, c.parent, c.subj, c.shared = complement, up, p.syntax.head(n), true
	return true
}

// ofNoun reads the infinitive that completes the subject: "[the motion] to send troops
// was defeated", "[the decision] by Spain to leave angered".
func (p *parser) ofNoun(c *clause, prev int32, near bool) bool {
	if !near || p.nouns[prev].End != c.First {
		return false
	}
	n := prev
	for p.nouns[n].gov >= 0 {
		n = p.nouns[n].gov
	}
	if !governs(p.word(p.nouns[n].Head)) || p.noFinite(-1) {
		return false
	}
	c.kind, c.noun = complement, n
	if x := &p.nouns[prev]; x.prep >= 0 && p.word(x.prep) == "by" {
		c.subj, c.shared = prev, true
	}
	p.wait(n)
	return true
}

// announced reads the headline "EU to send monitors": an infinitive behind its subject,
// where no verb is finite, says what is to be.
func (p *parser) announced(c *clause, prev int32, near bool) {
	if !near || p.nouns[prev].End != c.First || p.nouns[prev].time || governs(p.word(p.nouns[prev].Head)) || !p.noFinite(-1) {
		return
	}
	if n := p.walk(prev, c.First, p.sent.Tokens.First); n >= 0 && p.nouns[n].slot == loose {
		c.kind, c.subj, c.Going = mainClause, n, true
	}
}

// commands reports whether the clause's verb takes a person who is to act.
func (p *parser) commands(c *clause) bool {
	switch p.lemmaOf(c) {
	case "urge", "ask", "order", "call", "tell", "force", "persuade", "invite", "allow", "permit", "want", "expect", "encourage", "warn", "instruct",
		"command", "beg", "press", "push", "pressure", "direct", "advise", "convince", "require", "compel", "oblige", "help", "appeal", "request", "forbid",
		"authorize", "authorise", "lobby", "petition", "implore", "lead", "prompt", "cause", "enable", "send", "deploy", "let", "nudge", "urging":
		return true
	}
	return false
}

// governs reports whether a noun takes an infinitive: "plan to", "need to".
func governs(w string) bool {
	switch w {
	case "plan", "plans", "decision", "need", "call", "calls", "attempt", "attempts", "effort", "efforts", "bid", "offer", "offers", "proposal", "proposals",
		"agreement", "threat", "threats", "promise", "promises", "pledge", "pledges", "vow", "refusal", "failure", "willingness", "readiness", "intention",
		"intent", "intentions", "request", "requests", "demand", "demands", "order", "orders", "deal", "move", "moves", "right", "chance", "opportunity",
		"ability", "desire", "commitment", "appeal", "appeals", "permission", "pressure", "mandate", "warning", "vote", "deadline", "way", "steps", "step",
		"campaign", "measures", "invitation", "motion", "motions", "decisions", "action", "actions", "program", "programme", "programs", "resolve", "drive", "scheme", "plot", "obligation", "resolution", "bill", "law", "power", "powers", "time", "hopes", "hope", "ultimatum", "struggle":
		return true
	}
	return false
}

// gerund reads "accused of killing", "began leaving", "…, killing nine", "a convoy
// carrying wheat".
func (p *parser) gerund(c *clause, prev int32, near bool) {
	before := c.First - 1
	for p.tag(before) == document.RB {
		c.Negative = c.Negative || p.word(before) == "not"
		before--
	}
	switch {
	case p.last < 0 && !near:
		c.kind = participial
		if w := p.word(before); p.tag(before) == document.IN && (w == "without" || w == "of" && p.word(before-1) == "instead") {
			c.kind, c.mark = adverbial, w
			if w == "of" {
				c.mark = "instead"
			}
		}
	case p.tag(before) == document.IN || p.tag(before) == document.TO:
		c.kind, c.mark = complement, p.word(before)
		p.afterPreposition(c, before)
	case p.tag(before) == document.Comma || p.tag(before) == document.CloseQuote:
		c.kind, c.parent = participial, p.latestFinite()
		if !p.aside(c, prev) {
			c.subj, c.shared = p.mainSubject(), true
		}
	case p.tag(before) == document.CC && p.last >= 0 && p.clauses[p.last].Form == phrase.Gerund:
		up := &p.clauses[p.last]
		c.kind, c.subj, c.shared = coordinate, up.subj, true
	case near && prev >= 0 && p.nouns[prev].End == c.First:
		c.kind, c.noun, c.subj, c.shared = relative, prev, p.syntax.head(prev), true
		p.wait(prev)
	default:
		c.kind = complement
		if p.last >= 0 {
			c.subj, c.shared = p.clauses[p.last].subj, true
		}
	}
}

// latestFinite is the finite clause that the latest clause hangs on, or that clause
// itself: "is fighting to keep him, [saying …]" hangs on the fight.
func (p *parser) latestFinite() int32 {
	k := p.last
	for k >= 0 && p.clauses[k].Form != phrase.Finite {
		k = p.clauses[k].parent
	}
	if k < 0 {
		return p.last
	}
	return k
}

// afterPreposition finds the subject and governor of "of killing", "by attacking".
func (p *parser) afterPreposition(c *clause, prep int32) {
	if p.last < 0 {
		c.kind = participial
		return
	}
	up := &p.clauses[p.last]
	c.subj, c.shared = up.subj, true
	n := p.ownerOf(prep - 1)
	if c.mark == "of" && p.word(prep-1) == "instead" {
		c.kind, c.mark = adverbial, "instead"
		return
	}
	switch c.mark {
	case "of", "for", "from", "over", "about":
		if n >= 0 && !p.person(p.syntax.head(n)) {
			c.noun = n // "the threat of bombing"
		}
		if up.obj >= 0 && !up.Passive && p.person(up.obj) {
			c.subj = up.obj // "accused X of killing"
		}
	case "by", "after", "before", "without", "despite", "while", "since", "in", "on", "upon", "when", "against", "as":
		if c.mark != "in" && c.mark != "on" && c.mark != "against" {
			c.kind = adverbial
		}
	}
}

func (p *parser) ownerOf(t int32) int32 {
	if t < p.sent.Tokens.First || t >= p.sent.Tokens.End {
		return -1
	}
	return p.owner[t-p.sent.Tokens.First]
}

// mainSubject is the subject of the latest clause that has one of its own.
func (p *parser) mainSubject() int32 {
	for k := len(p.clauses) - 1; k >= 0; k-- {
		if c := &p.clauses[k]; c.subj >= 0 && c.kind != relative {
			return c.subj
		}
	}
	if len(p.await) > 0 {
		return p.await[len(p.await)-1]
	}
	return -1
}

// participle reads "protesters arrested in May" and, in headlines, "five killed".
// A participle before its own object is a past tense that was tagged wrongly.
func (p *parser) participle(c *clause, prev int32, near bool, k int) {
	next := p.nextNoun(c.End)
	before := p.tag(c.First - 1)
	if near && p.touches(p.nouns[prev].End, c.First) && (nominative(p.word(p.nouns[prev].Head)) || p.markAt >= p.lastEnd && p.mark == "that" && p.markAt < p.nouns[prev].First) {
		c.Form, c.Past = phrase.Finite, true // "said that the bank never promised", "think we covered it"
		p.finite(c, int32(len(p.clauses)), prev, near)
		return
	}
	if near && p.last < 0 && p.word(c.End) == "that" && p.nouns[prev].End == c.First && reporting(p.lemmaAt(c)) {
		c.Form, c.Past = phrase.Finite, true // "the minister stressed that …"
		p.finite(c, int32(len(p.clauses)), prev, near)
		return
	}
	if w := p.word(c.End); near && p.last < 0 && p.nouns[prev].End == c.First && p.word(c.Head) == "called" && (w == "for" || w == "on") && p.person(prev) {
		c.Form, c.Past = phrase.Finite, true // "the minister called for calm so that …"
		p.finite(c, int32(len(p.clauses)), prev, near)
		return
	}
	if near && next && before != document.Comma && before != document.CC && (p.last < 0 || p.noFinite(k)) {
		c.Form, c.Past = phrase.Finite, true
		p.finite(c, int32(len(p.clauses)), prev, near)
		return
	}
	if len(p.await) > 0 && p.last >= 0 && p.noFiniteAfter(k) && (before == document.Comma && p.clauses[p.last].kind == relative || near && p.nouns[prev].End == c.First && p.word(c.End) != "by") {
		c.Form, c.Past = phrase.Finite, true // "the firm, which is a bank, agreed"
		p.waiting(c)
		return
	}
	if len(p.await) > 0 && p.last >= 0 && p.clauses[p.last].kind == relative && dash(p.word(c.First-1)) && p.word(c.End) != "by" {
		c.Form, c.Past = phrase.Finite, true // "the bus - whose driver was held - overturned"
		p.waiting(c)
		return
	}
	if said := *c; p.last >= 0 && p.noFiniteAfter(k) { // "…, their ministries announced"
		said.Form, said.Past = phrase.Finite, true
		if p.tail(&said, int32(len(p.clauses)), prev) {
			*c = said
			return
		}
	}
	if said := *c; p.last >= 0 && p.clauses[p.last].Form == phrase.Finite && p.word(c.End) != "by" {
		said.Form, said.Past = phrase.Finite, true
		if p.contact(&said) { // "a man who police say killed nine"
			*c = said
			return
		}
	}
	c.Passive = true
	switch {
	case near && prev >= 0 && p.nouns[prev].End == c.First || near && before.IsNoun() || near && p.last < 0 && before == document.JJ && p.noFinite(k):
		if p.last < 0 && p.noFinite(k) {
			c.Form, c.Past = phrase.Finite, true
			c.Passive = p.word(p.sent.Tokens.End-1) != "." || p.word(c.End) == "by" && p.tag(c.End+1) != document.CD // a headline: "Five killed in crash"
			p.finite(c, int32(len(p.clauses)), prev, near)
			return
		}
		c.kind, c.noun, c.subj, c.shared = relative, prev, p.syntax.head(prev), true
		p.wait(prev)
	case before == document.CC && p.last >= 0:
		up := &p.clauses[p.last]
		c.kind, c.subj, c.shared, c.noun = coordinate, up.subj, true, up.noun
		c.Passive, c.Negative = up.Passive, c.Negative || up.Negative
		if up.Form == phrase.Finite {
			c.Modal, c.Perfect, c.Past, c.Form = up.Modal, up.Perfect, up.Past, up.Form
		}
		if !up.Passive && !up.Perfect {
			c.Passive = !next
		}
	case p.aside(c, prev):
	default:
		c.kind = participial
		c.subj, c.shared = p.mainSubject(), true
	}
}

// aside reads what a comma sets beside a noun that still waits for its verb: "the
// rebels, [backed by Rwanda], captured".
func (p *parser) aside(c *clause, prev int32) bool {
	if prev < 0 || p.nouns[prev].End != p.comma || p.comma != c.First-1 && p.tag(c.First-1) != document.RB {
		return false
	}
	n := p.head1(prev)
	if x := &p.nouns[n]; x.slot != loose || x.prep >= 0 || x.time || p.last >= 0 && x.First < p.lastEnd {
		return false
	}
	c.kind, c.noun, c.subj, c.shared = relative, n, n, true
	p.wait(n)
	return true
}

func dash(w string) bool { return w == "-" || w == "--" || w == "–" || w == "—" }

// noFiniteAfter reports whether no verb group behind the k-th is finite.
func (p *parser) noFiniteAfter(k int) bool {
	for _, v := range p.chunks.Verbs[k+1:] {
		if v.Form == phrase.Finite {
			return false
		}
	}
	return true
}

// nominative reports whether a pronoun can only be a subject.
func nominative(w string) bool {
	switch w {
	case "i", "we", "he", "she", "they":
		return true
	}
	return false
}

// nextNoun reports whether a bare noun chunk starts at token t.
func (p *parser) nextNoun(t int32) bool {
	switch p.tag(t) {
	case document.DT, document.PRPS, document.CD, document.NNP, document.NNPS, document.NNS, document.JJ, document.NN, document.Dollar, document.PRP:
		return !dayName(p.word(t))
	}
	return false
}

// relativeMark reports whether a word of this tag opens a relative clause.
func relativeMark(t document.Tag) bool { return t == document.WDT || t == document.WP }

// noFinite reports whether no other verb group of the sentence is finite, but for
// those of relative clauses.
func (p *parser) noFinite(k int) bool {
	for i := range p.chunks.Verbs {
		if v := &p.chunks.Verbs[i]; i != k && v.Form == phrase.Finite && !relativeMark(p.tag(v.First-1)) {
			return false
		}
	}
	return true
}

func dayName(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "last", "this", "next", "overnight":
		return true
	}
	return false
}

// person reports whether a noun can act: a name, a role, a pronoun.
func (s *syntax) person(n int32) bool {
	if n < 0 {
		return false
	}
	x := &s.nouns[n]
	return x.Pronoun || s.mention(n) >= 0
}

// mention is the mention that covers the noun's head best, -1 if none: the
// shortest that reaches over the head, a name before a description.
func (s *syntax) mention(n int32) int32 {
	x := &s.nouns[n]
	at := s.d.Tokens[x.Head].Span
	best, size := int32(-1), int32(1<<30)
	for r := s.d.MentionsIn(document.Span{Start: s.d.Tokens[x.First].Start, End: at.End}); r.First < r.End; r.First++ {
		m := s.d.Mentions[r.First]
		if !m.Contains(at) || m.Entity < 0 {
			continue
		}
		if w := m.End - m.Start; w <= size {
			best, size = r.First, w
		}
	}
	return best
}

// mentionOver is a mention of any kind that ends a token range, -1 if none: "[the
// government]'s refusal".
func (s *syntax) mentionOver(r document.Range) int32 {
	at := s.d.Tokens[r.End-1].Span
	for k := s.d.MentionsIn(s.d.SpanOf(r)); k.First < k.End; k.First++ {
		if m := &s.d.Mentions[k.First]; m.Contains(at) && m.Entity >= 0 {
			return k.First
		}
	}
	return -1
}
