package date

// future reports whether e stands in a clause about the future: will, is due, is set to
// come after the last verb of speech and before e, without a past verb between; or, where e
// opens its clause, right after it.
func (p *parser) future(e *expr) bool {
	if p.one(e.first-1, "as", "until", "till") && (p.one(e.first-1, "until", "till") || p.one(e.first-2, "soon", "early")) {
		return !p.opensPast(e)
	}
	for k := e.first - 1; k >= 0 && k > e.first-40 && !p.stop(k+1); k-- {
		switch {
		case p.is(k, will):
			return true
		case p.is(k, due):
			if p.one(k-1, "been") && p.one(k-2, "had") {
				return false
			}
			if p.one(k-1, "is", "are", "be", "was", "were", "been", "s", "re", "not", "currently", "tentatively", "now", "widely") || p.one(k, "due", "scheduled", "plan", "plans", "planning", "intends", "hopes", "vows", "slated") || p.one(k+1, "to", "for") {
				return true
			}
		case k < e.first-2 && p.one(k, "is", "are") && p.one(k+1, "to") && p.word(k+2) != "", k == e.first-2 && p.one(k, "soon") && p.one(k+1, "as"):
			return true
		case p.one(k, "going") && p.one(k+1, "to"), p.one(k, "to") && !p.is(k-1, due) && p.one(k+1, "be", "begin", "start", "take", "meet", "hold", "open", "end", "visit", "expire"):
			return true
		case p.is(k, said), p.pastForm(k):
			return p.ahead(e, 0)
		}
	}
	return p.ahead(e, 14)
}

// ahead looks for a future verb after e: Saturday's rally is expected to draw.
func (p *parser) ahead(e *expr, reach int) bool {
	if p.sign(e.next) == '\'' {
		reach = max(reach, 9)
	}
	for k := e.next; k < e.next+reach && p.in(k) && !p.stop(k); k++ {
		switch {
		case p.is(k, will):
			return true
		case p.is(k, due) && (p.one(k-1, "is", "are") || p.one(k, "plan", "plans", "hopes", "intends", "expects") && p.one(k+1, "to")):
			return true
		case p.is(k, said), p.pastForm(k):
			return false
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
	return len(w) > 4 && w[len(w)-2:] == "ed" && !p.is(k, due)
}

// opensPast reports whether e opens its clause and a past verb follows: In January, it bought.
func (p *parser) opensPast(e *expr) bool {
	k := e.first
	if p.is(k-1, prep) {
		k--
	}
	if !p.stop(k) && p.sign(k-1) != ',' && p.sign(k-1) != '"' {
		return false
	}
	for k = e.next; k < e.next+16 && p.in(k) && !p.stop(k); k++ {
		if p.is(k, will) {
			return false
		}
		if p.pastForm(k) {
			return true
		}
	}
	return false
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
