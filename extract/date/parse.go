package date

import (
	"slices"

	"dateline/document"
)

// parser walks over the atoms of one text.
type parser struct {
	x            *lexicon
	d            *document.Document
	text, folded string
	atoms        []atom
	out          []expr
	historic     bool // the text names years before 1900 more than once
	ancient      bool // the text names years before Christ more than once
}

// parse finds all expressions, in text order, without overlap.
func (p *parser) parse() {
	p.period()
	p.out = make([]expr, 0, len(p.atoms)/40+4)
	for i := 0; i < len(p.atoms); {
		e, ok := p.match(i)
		if !ok {
			i++
			continue
		}
		e.first = p.grow(&e)
		p.clockBehind(&e)
		e.Span = document.Span{Start: p.atoms[e.first].start, End: p.atoms[e.next-1].end}
		p.out = append(p.out, e)
		i = e.next
	}
	p.share()
}

// period sees what age the text tells of, so that "of 1860" and "in 480" are years in it.
func (p *parser) period() {
	old, bc := 0, 0
	for i := range p.atoms {
		switch {
		case p.digits(i) == 4 && p.num(i) >= 1400 && p.num(i) < 1900 && (p.one(i-1, "in") || p.is(i-1, month)):
			old++
		case p.is(i, era) && p.n(i) < 0 && p.number(i-1):
			bc++
		}
	}
	p.historic, p.ancient = old > 2, bc > 2
}

// match tries the families whose triggers include atom i.
func (p *parser) match(i int) (expr, bool) {
	c, number := p.class(i), p.number(i)
	if c&triggers == 0 && (c != 0 || !number && p.sign(i) != apostrophe) {
		return expr{}, false
	}
	for k := range families {
		f := &families[k]
		if c&f.words == 0 && !(f.signs && c == 0) {
			continue
		}
		if e, ok := f.parse(p, i); ok {
			if e.rule == "" {
				e.rule = f.name
			}
			return e, true
		}
	}
	return expr{}, false
}

// family is one kind of expression: the classes of the words that open it, whether
// digits or an apostrophe do, and its grammar.
type family struct {
	name  string
	words class
	signs bool
	parse func(*parser, int) (expr, bool)
}

// triggers are the classes of words that open some family.
const triggers = month | weekday | weekdays | cardinal | scale | ordinal | tens | unit | several | part | season | deictic | near | far |
	recent | now | past | future | daily | each | holiday | fiscal | article | definite | repeat | letter | feastday | opener

//nolint:gochecknoglobals // read only
var families = [...]family{
	{"clock", part | cardinal, true, (*parser).clock},
	{"numeric", 0, true, (*parser).numeric},
	{"calendar", month | weekday | ordinal | cardinal, true, (*parser).calendar},
	{"quarter", near | far | recent | ordinal | fiscal | definite | letter | unit, true, (*parser).quarter},
	{"weekday", weekday | weekdays | near | far, false, (*parser).weekday},
	{"relative", deictic | near | far | recent | definite | opener | part | unit, false, (*parser).relative},
	{"set", daily | each | repeat | several | cardinal | unit, false, (*parser).set},
	{"season", season | near | far | definite, false, (*parser).season},
	{"feast", holiday | near | feastday, false, (*parser).feast},
	{"quantity", cardinal | scale | several | ordinal | unit | article | near | recent, true, (*parser).quantity},
	{"year", cardinal | tens | fiscal | ordinal | unit, true, (*parser).year},
	{"vague", now | past | future | near | recent | definite | opener, false, (*parser).vague},
}

func (p *parser) in(i int) bool { return 0 <= i && i < len(p.atoms) }

func (p *parser) class(i int) class {
	if !p.in(i) {
		return 0
	}
	return p.x.words[p.atoms[i].lex].class
}

func (p *parser) is(i int, c class) bool { return p.class(i)&c != 0 }

// n is the number that the table gives to word i.
func (p *parser) n(i int) int { return int(p.x.words[p.atoms[i].lex].n) }

func (p *parser) unit(i int) unitOf {
	if !p.in(i) {
		return noUnit
	}
	return p.x.words[p.atoms[i].lex].u
}

// word is the folded text of word i; empty for other atoms.
func (p *parser) word(i int) string {
	if !p.in(i) || p.atoms[i].kind != isWord {
		return ""
	}
	return p.folded[p.atoms[i].start:p.atoms[i].end]
}

func (p *parser) sign(i int) int32 {
	if !p.in(i) || p.atoms[i].kind != isSign {
		return 0
	}
	return p.atoms[i].num
}

func (p *parser) number(i int) bool { return p.in(i) && p.atoms[i].kind == isNumber }

// digits is how many digits number i has; 0 if it is none.
func (p *parser) digits(i int) int {
	if !p.number(i) {
		return 0
	}
	return int(p.atoms[i].end - p.atoms[i].start)
}

func (p *parser) num(i int) int { return int(p.atoms[i].num) }

func (p *parser) glued(i int) bool { return p.in(i) && p.atoms[i].gap == glued }

func (p *parser) blank(i int) bool { return !p.in(i) || p.atoms[i].gap == blank }

func (p *parser) upper(i int) bool { return p.in(i) && p.atoms[i].upper }

// one reports whether word i is one of the given ones.
func (p *parser) one(i int, words ...string) bool {
	w := p.word(i)
	if slices.Contains(words, w) {
		return w != ""
	}
	return false
}

// dash reports whether atom i is a hyphen that touches both its neighbours.
func (p *parser) dash(i int) bool { return p.sign(i) == hyphen && p.glued(i) && p.glued(i+1) }

// skip is the atom after a hyphen between words, or after nothing.
func (p *parser) skip(i int) int {
	if p.dash(i) {
		return i + 1
	}
	return i
}

// dot is the atom after the full stop of an abbreviation, if it has one.
func (p *parser) dot(i int) int {
	if p.is(i-1, abbr) && p.sign(i) == '.' && p.glued(i) {
		return i + 1
	}
	return i
}
