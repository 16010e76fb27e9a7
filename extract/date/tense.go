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
		return !p.opensPast(e) && !p.one(e.next, "was", "were", "but")
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
		case e.kind == calendar && p.tag(k) == document.MD && p.one(k, "would", "must") && !p.one(k+1, "have"):
			return 1 // of months and days only: "must be repaid by February"
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
		case k == e.first-2 && p.one(k, "is", "are") && p.one(k+1, "on", "at"):
			return 1 // the match is on Saturday
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

// opensPast reports whether e opens its clause and a past verb follows: In January, it bought.
func (p *parser) opensPast(e *expr) bool { return p.opens(e) && p.ahead(e, 16) < 0 }
