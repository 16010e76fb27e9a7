package date

import "dateline/document"

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

// opens reports whether e opens its sentence, or a clause after a comma.
func (p *parser) opens(e *expr) bool {
	k := e.first
	if p.is(k-1, prep) {
		k--
	}
	return k == 0 || p.stop(k) || p.sign(k-1) == ',' || p.sign(k-1) == '"'
}

// stayed reports whether the verb before "until" tells of a state that is over.
func (p *parser) stayed(e *expr) bool {
	for k := e.first - 2; k >= 0 && k > e.first-8 && !p.stop(k+1); k-- {
		if p.is(k+1, due) {
			return false
		}
		if p.one(k, "was", "were", "stayed", "remained", "lasted", "ran", "worked", "lived") {
			return true
		}
	}
	return false
}

// governed reports whether the past verb before e is its own, without an infinitive between
// that may look ahead: bought the mill in May, not agreed to buy it in May.
func (p *parser) governed(e *expr) bool {
	for k := e.first - 1; k >= 0 && k > e.first-20 && !p.stop(k+1); k-- {
		switch {
		case p.pastForm(k):
			return true
		case p.one(k, "to"), p.tag(k) == document.VBG, p.tag(k) == document.VBN, p.is(k, said), p.sign(k) == ',':
			return false
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
