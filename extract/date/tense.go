package date

import "dateline/document"

// future reports whether e stands in a clause about the future: will, is due, is set to
// come after the last verb of speech and before e, without a past verb between; or, where e
// opens its clause, right after it.
func (p *parser) future(e *expr) bool {
	possessive := p.sign(e.next) == apostrophe
	if possessive {
		if t := p.ahead(e, 9); t != 0 {
			return t > 0
		}
	}
	if p.one(e.first-1, "as", "until", "till") && (p.one(e.first-1, "until", "till") || p.one(e.first-2, "soon", "early")) {
		return !p.opensPast(e) && !p.stayed(e)
	}
	if p.one(e.first-1, "by", "before", "from") && (e.kind == bareDay && !p.one(e.first-1, "before") || e.kind == feast) && !possessive {
		if p.one(e.first-1, "from") && !(p.one(e.next, "until", "to", "through", "till") && p.is(e.next+1, weekday)) {
			return p.behind(e) > 0
		}
		return !p.opensPast(e) && !p.stayed(e) && !p.perfect(e)
	}
	if p.one(e.first-1, "for") && e.kind == bareDay && !possessive {
		return !p.opensPast(e) && !p.one(e.next, "was", "were")
	}
	switch t := p.behind(e); {
	case t != 0:
		return t > 0
	case p.opens(e):
		return p.ahead(e, 16) > 0
	}
	return false
}

// behind looks for the tense before e in its clause: 1 future, -1 past, 0 none.
func (p *parser) behind(e *expr) int {
	for k := e.first - 1; k >= 0 && k > e.first-40 && !p.stop(k+1); k-- {
		switch {
		case p.is(k, will|iffy), p.is(k, modal) && p.tag(k) != document.NNP:
			return 1
		case p.is(k, due):
			if t := p.dueAt(k); t != 0 {
				return t
			}
		case p.one(k, "to") && k < e.first-1 && p.infinitive(k):
			return 1
		case p.one(k, "but", "while", "whereas", "although"):
			return 0
		case p.is(k, said), p.pastForm(k), p.participle(k, e):
			return -1
		case k > e.first-12 && p.sign(e.next) != apostrophe && p.scheduled(k):
			return 1
		}
	}
	return 0
}

// infinitive reports whether "to" at k opens a clause about the future: is to, going to,
// agreed to, ordered the school to.
func (p *parser) infinitive(k int) bool {
	if t := p.tag(k + 1); p.number(k+1) || p.is(k+1, cardinal) || t != document.NoTag && t != document.VB {
		return false
	}
	if p.one(k-1, "is", "are", "going") || p.one(k+1, "be", "begin", "start", "take", "meet", "hold", "open", "end", "visit") && !p.is(k-1, due) {
		return true
	}
	for i := k - 1; i >= 0 && i > k-6 && !p.stop(i+1); i-- {
		if p.is(i, asks) {
			return true
		}
		if t := p.tag(i); t == document.VBD || t == document.VBZ || t == document.VBP {
			return false
		}
	}
	return false
}

// scheduled reports whether word k is a verb of timetables in the present: the court
// reopens Tuesday, leaders meet Friday.
func (p *parser) scheduled(k int) bool {
	if !p.is(k, timetable) || p.upper(k) {
		return false
	}
	t := p.tag(k)
	return t == document.VBP || t == document.VBZ || t == document.NoTag && p.plural(k)
}

// tag is the part of speech of atom k; NoTag where no tokens are there.
func (p *parser) tag(k int) document.Tag {
	if !p.in(k) {
		return document.NoTag
	}
	i := p.d.TokenAt(p.atoms[k].start)
	if int(i) == len(p.d.Tokens) || p.d.Tokens[i].Start != p.atoms[k].start {
		return document.NoTag
	}
	return p.d.Tokens[i].Tag
}

// dueAt tells "is due" from "had been due": 1 future, -1 past, 0 neither.
func (p *parser) dueAt(k int) int {
	if p.one(k-1, "been") && p.one(k-2, "had") {
		return -1
	}
	if p.one(k, "set", "bound", "likely") && !p.one(k+1, "to", "for") {
		return 0
	}
	if p.one(k-1, "is", "are", "be", "was", "were", "been", "s", "re", "not", "currently", "tentatively", "now", "widely") || p.is(k, hopes) || p.one(k+1, "to", "for") {
		return 1
	}
	return 0
}

// ahead looks for the tense after e: Saturday's rally is expected to draw.
func (p *parser) ahead(e *expr, reach int) int {
	for k := e.next; k < e.next+reach && p.in(k) && !p.stop(k); k++ {
		switch {
		case p.is(k, will):
			return 1
		case p.is(k, due) && (p.one(k-1, "is", "are") || p.is(k, hopes) && p.one(k+1, "to")):
			return 1
		case p.is(k, said), p.pastForm(k):
			return -1
		}
	}
	return 0
}

// opens reports whether e opens its sentence, or a clause after a comma.
func (p *parser) opens(e *expr) bool {
	k := e.first
	if p.is(k-1, prep) {
		k--
	}
	return k == 0 || p.stop(k) || p.sign(k-1) == ',' || p.sign(k-1) == '"'
}

// opensPast reports whether e opens its clause and a past verb follows: In January, it bought.
func (p *parser) opensPast(e *expr) bool { return p.opens(e) && p.ahead(e, 16) < 0 }

// stayed reports whether the verb before "until" tells of a state that is over.
func (p *parser) stayed(e *expr) bool {
	for k := e.first - 2; k >= 0 && k > e.first-8 && !p.stop(k+1); k-- {
		if p.one(k, "was", "were", "stayed", "remained", "lasted", "ran", "worked", "lived") {
			return true
		}
	}
	return false
}

// perfect reports whether the verb before e is a past perfect: had left by Friday.
func (p *parser) perfect(e *expr) bool {
	for k := e.first - 2; k >= 0 && k > e.first-9 && !p.stop(k+1); k-- {
		if p.one(k, "had") {
			return true
		}
	}
	return false
}

// stop reports whether a sentence begins at atom k.
func (p *parser) stop(k int) bool {
	if p.blank(k) {
		return true
	}
	switch p.sign(k - 1) {
	case '.', '!', '?':
		return p.atoms[k].gap != glued && (p.upper(k) || p.atoms[k].kind != isWord) && !p.is(k-2, abbr|title) && !(p.upper(k-2) && p.atoms[k-2].end-p.atoms[k-2].start < 2)
	case ';':
		return true
	}
	return false
}

// participle reports whether word k is one that e goes with: the order issued Thursday.
func (p *parser) participle(k int, e *expr) bool {
	at := e.first - 1
	if p.one(at, "on") {
		at--
	}
	if k != at || p.tag(k) != document.VBN {
		return false
	}
	for i := k - 1; i >= 0 && i > k-4; i-- {
		if p.one(i, "be", "is", "are", "been", "being", "get") {
			return false
		}
	}
	return true
}

// pastForm reports whether word k looks like a past verb.
func (p *parser) pastForm(k int) bool {
	w := p.word(k)
	if len(w) < 3 || p.upper(k) {
		return false
	}
	switch w {
	case "was", "were", "had", "did", "went", "came", "took", "met", "held", "left", "fell", "rose", "began", "won", "lost", "shot", "broke", "got", "gave", "made", "saw", "found", "became", "sent", "hit", "led", "struck", "ran", "flew", "spoke", "paid", "sold", "bought", "drew", "grew":
		return true
	}
	if t := p.tag(k); t != document.NoTag {
		return t == document.VBD
	}
	return len(w) > 4 && w[len(w)-2:] == "ed" && !p.is(k, due)
}

// pastVerb reports whether a past verb stands before e in its clause.
func (p *parser) pastVerb(e *expr) bool {
	for k := e.first - 1; k >= 0 && k > e.first-20 && !p.stop(k+1); k-- {
		if p.pastForm(k) {
			return true
		}
		if p.is(k, will) {
			return false
		}
	}
	return false
}
