package event

import (
	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/lemma"
	"dateline/lexicon/trigger"
)

// parser reads a sentence once from left to right. It keeps the clauses that are
// open and the subjects that still wait for their verb. See docs/adr/0060.
type parser struct {
	*syntax
	await   []int32 // nouns that wait for a verb: "the man [who …] …"
	last    int32   // clause of the latest verb, -1 at the start
	lastEnd int32   // token after that verb
	mark    string  // subordinator read since then
	markAt  int32
	comma   int32    // token of the latest comma or bracket
	cc      int32    // token of the latest conjunction
	prep    int32    // token of a preposition that waits for its noun
	rear    int32    // clause that waits for a subject behind it: "said Smith"
	commas  [2]int32 // the two before it
	inside  int32    // reporting clause inside what it reports
	before  int32    // clause that opens what a reporting clause inside goes on with: "if …, he said, …"
	said    int32    // clause that the latest "that" hung on
	again   bool     // "and that" has been read
	owes    int32    // clause whose "that" still waits for its finite verb
}

// parse fills the syntax of one sentence.
func (s *syntax) parse(d *document.Document, sent *document.Sentence) {
	s.d, s.sent = d, sent
	s.chunks.Acts = verbal
	phrase.Find(d, sent.Tokens, &s.chunks)
	s.nouns, s.clauses = s.nouns[:0], s.clauses[:0]
	size := sent.Tokens.Len()
	s.owner, s.acts = reset(s.owner, size), reset(s.acts, size)
	p := parser{syntax: s, last: -1, comma: -1, cc: -1, prep: -1, rear: -1, markAt: -1, owes: -1, said: -1, inside: -1, before: -1, commas: [2]int32{-1, -1}}
	nn, vv := 0, 0
	for t := sent.Tokens.First; t < sent.Tokens.End; {
		switch {
		case nn < len(s.chunks.Nouns) && s.chunks.Nouns[nn].First == t:
			p.noun(s.chunks.Nouns[nn])
			t = s.chunks.Nouns[nn].End
			nn++
		case vv < len(s.chunks.Verbs) && s.chunks.Verbs[vv].First == t && s.chunks.Verbs[vv].End == t+1 && s.word(t) == "including":
			p.other(t) // a preposition: "thirty people, including children"
			t++
			vv++
		case vv < len(s.chunks.Verbs) && s.chunks.Verbs[vv].First == t:
			p.verb(s.chunks.Verbs[vv], vv)
			t = s.chunks.Verbs[vv].End
			vv++
		default:
			p.other(t)
			t++
		}
	}
}

// verbal reports whether a word is a form of a verb of the lexicon.
func verbal(folded string) bool { return len(trigger.Verbs(lemma.Verb(folded))) > 0 }

func reset(s []int32, n int) []int32 {
	s = s[:0]
	for range n {
		s = append(s, -1)
	}
	return s
}

// other reads a token outside chunks and groups.
func (p *parser) other(t int32) {
	w := p.word(t)
	switch tag := p.tag(t); {
	case tag == document.Comma || tag == document.LeftParen || tag == document.RightParen || tag == document.Colon:
		p.separate(t)
		if w == ";" {
			p.restart(t)
		}
	case tag == document.CC:
		p.cc, p.prep = t, -1
	case w == "even" && !subordinator(p.word(t+1)): // "if they even knew"
	case subordinator(w) && (tag == document.IN || tag == document.WRB || tag == document.RB || tag == document.WDT || tag == document.CC):
		p.mark, p.markAt = w, t
		p.prep = -1
		if w == "that" && t == p.lastEnd {
			p.owes, p.again = p.last, false
		} else if w == "that" && p.cc == t-1 && p.said >= 0 {
			p.again = true // "said that he would come and [that he would sing]"
		}
		if alsoPreposition(w) {
			p.prep = t
		}
	case w == "at" && (p.word(t+1) == "least" || p.word(t+1) == "most"): // a measure, no place
	case tag == document.IN || tag == document.TO || tag == document.RP || tag == document.VBG && (w == "including" || w == "following" || w == "according"):
		p.prep = t
	case tag == document.RB || tag == document.RBR || tag == document.RBS || tag == document.JJ || tag == document.OpenQuote || tag == document.CloseQuote:
	default:
		p.prep = -1
	}
}

// restart begins a new sentence behind a semicolon.
func (p *parser) restart(t int32) {
	p.last, p.lastEnd, p.mark, p.markAt, p.owes, p.said, p.inside, p.before, p.rear = -1, t, "", t, -1, -1, -1, -1, -1
	p.await = p.await[:0]
}

// noun takes a chunk into the sentence.
func (p *parser) noun(c phrase.Noun) {
	id := int32(len(p.nouns))
	n := noun{Noun: c, prep: -1, gov: -1, conj: -1, appos: -1, clause: p.last}
	n.time = p.isTime(c)
	for t := c.First; t < c.End; t++ {
		p.owner[t-p.sent.Tokens.First] = id
	}
	prev := id - 1
	switch {
	case p.breaksList(&n, prev):
	case p.prep >= 0 && p.prep >= c.First-3 && p.between(p.prep+1, c.First):
		n.prep, n.slot = p.prep, oblique
		if prev >= 0 && p.nouns[prev].End == p.prep && !p.nouns[prev].time {
			n.gov = prev
		}
	case prev >= 0 && p.cc == c.First-1 && (p.nouns[prev].End == p.cc || p.nouns[prev].End == p.cc-1 && p.comma == p.cc-1):
		p.join(&n, prev)
	case prev >= 0 && p.comma == c.First-1 && p.nouns[prev].End == p.comma && p.markAt < p.nouns[prev].First:
		p.afterComma(&n, prev)
	case p.rear >= 0 && c.First <= p.clauses[p.rear].End+1 && !n.time:
		p.clauses[p.rear].subj, p.clauses[p.rear].rear = id, true
		n.clause, n.slot = p.rear, subject
	case p.last >= 0 && p.markAt < p.lastEnd && !n.time:
		p.object(&n, id)
	}
	if n.time && n.prep >= 0 && p.markAt == n.prep {
		p.mark, p.markAt = "", -1 // "since 2018"
	}
	p.rear, p.prep = -1, -1
	p.nouns = append(p.nouns, n)
}

// between reports whether only adverbs and quotation marks stand in [a, b).
func (p *parser) between(a, b int32) bool {
	for t := a; t < b; t++ {
		switch p.tag(t) {
		case document.RB, document.RBR, document.RBS, document.OpenQuote, document.CloseQuote, document.JJ, document.IN, document.TO:
		default:
			return false
		}
	}
	return true
}

// breaksList reports whether n opens a clause of its own behind a conjunction: "in
// Rome, and police fired", "near Rome and nine died", not "a, b and c".
func (p *parser) breaksList(n *noun, prev int32) bool {
	if prev < 0 || p.last < 0 || p.cc != n.First-1 || !p.opensClause(n) && !p.opensBehind(n.End) {
		return false
	}
	if p.word(p.cc) == "but" {
		return true
	}
	x := &p.nouns[prev]
	if x.slot == object && x.End == p.cc && !p.speech(p.last) && p.surelyFinite(n.End) {
		return true // "hosts the summit and [leaders] will come"
	}
	if p.comma == p.cc-1 {
		return x.conj < 0 && x.End == p.comma && (x.prep >= 0 || x.slot == object)
	}
	return x.End == p.cc && x.prep >= 0 && x.conj < 0 && p.walk(prev, -1, p.lastEnd) < 0
}

// opensBehind reports whether a finite verb follows the phrase that a preposition at
// token t opens.
func (p *parser) opensBehind(t int32) bool {
	if p.tag(t) != document.IN {
		return false
	}
	t = p.behindPhrase(t)
	return p.tag(t) == document.VBD || p.tag(t) == document.VBZ || p.tag(t) == document.MD
}

// behindPhrase is the token behind the prepositional phrase that begins at t.
func (p *parser) behindPhrase(t int32) int32 {
	for t++; p.tag(t) == document.DT || p.tag(t) == document.JJ || p.tag(t) == document.CD || p.tag(t) == document.PRPS || p.tag(t).IsNoun(); t++ {
	}
	return t
}

// surelyFinite reports whether a verb that needs a subject stands at token t or behind
// a prepositional phrase: no participle that was tagged wrongly.
func (p *parser) surelyFinite(t int32) bool {
	if p.tag(t) == document.IN {
		t = p.behindPhrase(t)
	}
	return p.tag(t) == document.MD || p.tag(t) == document.VBZ || auxiliary(p.word(t)) && p.tag(t).IsVerb()
}

// join makes n a further member of prev's list.
func (p *parser) join(n *noun, prev int32) {
	first := prev
	for first >= 0 && p.nouns[first].conj >= 0 {
		first = p.nouns[first].conj
	}
	// "a, b and c": b stood in a list of commas. "the talks between a and b".
	n.conj = first
	n.prep, n.gov, n.slot, n.clause = p.nouns[first].prep, p.nouns[first].gov, p.nouns[first].slot, p.nouns[first].clause
	if n.time != p.nouns[first].time {
		n.conj = -1
	}
}

// afterComma tells an apposition from the member of a list.
func (p *parser) afterComma(n *noun, prev int32) {
	before := &p.nouns[prev]
	if n.Pronoun || before.time != n.time || before.prep >= 0 && before.clause < 0 || p.opensClause(n) {
		return // "In Oslo, the minister …", "While he agreed, they …"
	}
	n.appos = prev
	n.prep, n.gov, n.slot, n.clause = before.prep, before.gov, loose, before.clause
	for t := n.End; t < min(n.End+3, p.sent.Tokens.End); t++ { // "a, b and c"
		if p.tag(t) == document.CC && t == n.End || p.tag(t) == document.Comma && t == n.End && p.tag(t+1) == document.CC {
			first := p.syntax.headOf(prev)
			n.appos, n.conj, n.slot = -1, first, p.nouns[first].slot
			return
		}
	}
}

// opensClause reports whether a verb follows the noun at once, so that it is that
// verb's subject.
func (p *parser) opensClause(n *noun) bool {
	if p.last < 0 {
		return false
	}
	t := n.End
	for p.word(t) == "of" { // "…, the Ministry of Foreign Affairs said"
		for t++; p.tag(t).IsNoun() || p.tag(t) == document.DT || p.tag(t) == document.JJ; t++ {
		}
	}
	switch p.tag(t) {
	case document.VBD, document.VBZ, document.VBP, document.MD, document.VBN:
		return true
	}
	return false
}

func (s *syntax) headOf(n int32) int32 {
	for n >= 0 && s.nouns[n].conj >= 0 {
		n = s.nouns[n].conj
	}
	return n
}

// object gives the latest clause a bare noun behind its verb.
func (p *parser) object(n *noun, id int32) {
	c := &p.clauses[p.last]
	switch {
	case c.obj < 0 && (p.comma < p.lastEnd || p.comma < n.First-4 && p.cc < p.lastEnd):
		c.obj, n.slot = id, object
	case c.obj >= 0 && c.iobj < 0 && p.nouns[c.obj].End == n.First && !c.Passive:
		c.iobj, c.obj, n.slot = c.obj, id, object
	case c.obj >= 0 && p.nouns[c.obj].time:
		c.obj, n.slot = id, object
	}
}

// isTime reports whether the chunk is a temporal expression.
func (p *parser) isTime(c phrase.Noun) bool {
	at := p.d.Tokens[c.Head].Span
	for i := sortedAt(p.d.Dates, at.Start); i < len(p.d.Dates) && p.d.Dates[i].Start <= at.Start; i++ {
		if p.d.Dates[i].Contains(at) {
			return true
		}
	}
	return false
}

// sortedAt is the first date that could hold offset at: dates are few and short,
// so the one before the last that starts at or before it will do.
func sortedAt(dates []document.Date, at int32) int {
	lo, hi := 0, len(dates)
	for lo < hi {
		m := (lo + hi) / 2
		if dates[m].Start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return max(0, lo-2)
}

// lemmaOf is the lemma of a clause's main verb.
func (s *syntax) lemmaOf(c *clause) string {
	w := s.word(c.Head)
	if s.tag(c.Head-1) == document.HYPH {
		if whole := s.word(c.Head-2) + "-" + lemma.Verb(w); len(trigger.Verbs(whole)) > 0 {
			return whole // "test-fired"
		}
	}
	if t := s.tag(c.Head); (t == document.VB || t == document.VBP) && len(trigger.Verbs(w)) > 0 {
		return w // "lay" is no form of lie here
	}
	l := lemma.Verb(w)
	if n := len(l) + 1; len(w) > n && w[:len(l)] == l && w[len(l)] == 'e' && len(trigger.Verbs(l)) == 0 && len(trigger.Verbs(w[:n])) > 0 {
		return w[:n] // "extradited"
	}
	return l
}

func subordinator(w string) bool {
	switch w {
	case "that", "if", "unless", "because", "although", "though", "while", "whereas", "whether", "when", "whenever", "where", "once", "until", "till",
		"after", "before", "since", "as", "than", "so", "lest", "provided", "how", "why", "even":
		return true
	}
	return false
}

func alsoPreposition(w string) bool {
	switch w {
	case "after", "before", "since", "until", "till", "as", "than":
		return true
	}
	return false
}
