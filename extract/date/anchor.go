package date

import (
	"strings"
	"time"

	"dateline/document"
)

// publication takes the day of publication from the metadata or, with its year, from the
// dateline of the text, which then dates the article.
func (r *resolver) publication(d *document.Document) {
	r.pub, r.from = unknownDay, "published"
	if d.Published.Known() {
		y, m, dd := d.Published.Time.Date()
		r.pub = dayOf(y, int(m), dd)
		return
	}
	if e := r.p.dateline(); e != nil && e.hasYear {
		r.pub, r.from = dayOf(e.y, e.m, e.d), "dateline"
		d.Published = document.Published{Time: time.Date(e.y, time.Month(e.m), e.d, 0, 0, 0, 0, time.UTC), DateOnly: true, Source: "dateline"}
	}
}

// dateline is the date in "KYIV, May 11, 2025 (Agency) —" or "CAIRO - 17 July 2022:" at
// the head of the text or of the paragraph behind its headline, or in a line
// "Published: 11 May 2025"; or nil.
func (p *parser) dateline() *expr {
	const reach, dates = 60, 4 // words of headlines, dates in them
	for i := range p.out[:min(len(p.out), dates)] {
		e := &p.out[i]
		if e.first > reach {
			return nil
		}
		if e.kind == calendar && e.grain == dayGrain && (p.opensLine(e) || p.isPrinted(e)) {
			return e
		}
	}
	return nil
}

// isPrinted reports whether date e and "Published" before it are a line of their own.
func (p *parser) isPrinted(e *expr) bool {
	head := e.first - 1
	for n := 0; n < 2 && (p.sign(head) == ':' || p.one(head, "on")); n++ {
		head--
	}
	return p.in(head) && p.blank(head) && p.one(head, "published", "posted") && p.blank(e.next)
}

// opensLine reports whether a place in capitals alone stands before date e in its paragraph,
// and the dash or colon of a dateline behind it.
func (p *parser) opensLine(e *expr) bool {
	const longest = 12
	head := e.first
	for head > 0 && e.first-head <= longest && !p.blank(head) {
		head--
	}
	if n := e.first - head; n < 2 || n > longest || !p.shouts(head) {
		return false
	}
	switch p.sign(e.first - 1) {
	case ',', '-', '–', '—':
	default:
		return false
	}
	j := e.next
	for k := j; k < j+8 && p.in(k) && !p.blank(k); k++ {
		switch p.sign(k) {
		case '-', '–', '—', ':':
			return true
		}
	}
	return false
}

// shouts reports whether word i is written in capitals.
func (p *parser) shouts(i int) bool {
	a := p.atoms[i]
	w := p.text[a.start:a.end]
	return a.kind == isWord && len(w) > 1 && strings.ToUpper(w) == w
}

// utterance is the day on which the quotation around e was said, where its clause of
// attribution names it: "We vote tomorrow," he said on Tuesday.
func (r *resolver) utterance(d *document.Document, i int) day {
	e := &r.p.out[i]
	for r.quote < len(d.Quotes) && d.Quotes[r.quote].End <= e.Start {
		r.quote++
	}
	if r.quote == len(d.Quotes) || r.pub == unknownDay {
		return unknownDay
	}
	q := &d.Quotes[r.quote]
	if !q.Span.Contains(e.Span) || q.Kind != document.Direct || q.Cue.Empty() {
		return unknownDay
	}
	for k := max(0, i-4); k < min(len(r.p.out), i+5); k++ {
		f := &r.p.out[k]
		near := f.Start >= q.Cue.End && f.Start < q.Cue.End+attributionReach || f.End <= q.Cue.Start && f.End > q.Cue.Start-attributionReach/2
		if !near || q.Span.Overlaps(f.Span) {
			continue
		}
		if f.kind == bareDay || f.kind == deicticDay || f.kind == calendar && f.grain == dayGrain {
			if x := r.resolve(f).when.first(); x != unknownDay {
				return x
			}
		}
	}
	return unknownDay
}

// attributionReach is how many bytes after its verb a date still belongs to it.
const attributionReach = 50

// dayFirst reports whether the publisher's country writes the day before the month; known
// is false if nothing tells.
func dayFirst(d *document.Document) (first, known bool) {
	host := d.Source.URL
	if _, rest, ok := strings.Cut(host, "://"); ok {
		host = rest
	}
	host, _, _ = strings.Cut(host, "/")
	host, _, _ = strings.Cut(host, ":")
	dot := strings.LastIndexByte(host, '.')
	if dot < 0 {
		return false, false
	}
	switch tld := strings.ToLower(host[dot+1:]); {
	case tld == "us" || tld == "gov" || tld == "mil" || tld == "edu" || tld == "ph":
		return false, true
	case tld == "ca" || tld == "za":
		return false, false
	case len(tld) == 2 && tld != "co" && tld != "io" && tld != "tv" && tld != "me" && tld != "ai" && tld != "fm":
		return true, true
	}
	return false, false
}
