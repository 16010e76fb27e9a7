package date

import "dateline/document"

// habits reads from all expressions how the article dates things: a narrative counts from
// the dates in the text, news from the day of publication.
func (r *resolver) habits(d *document.Document) {
	r.numeric(d)
	explicit, old, deictic := 0, 0, 0
	pubYear, _, _ := r.pub.date()
	for i := range r.p.out {
		e := &r.p.out[i]
		switch e.kind {
		case calendar:
			if e.hasYear {
				explicit++
				if r.pub == unknownDay || e.y < pubYear-1 {
					old++
				}
			}
		case deicticDay:
			deictic++
		case bareDay:
			deictic++
		}
	}
	r.lively = deictic*12 > explicit
	r.narrative = explicit >= 6 && old*10 >= explicit*6 && deictic*4 < explicit
}

// numeric settles the order of day and month in dates like 3/4/2025: by another date of the
// text, else by the publisher's country, else it stays open.
func (r *resolver) numeric(d *document.Document) {
	votes := 0
	for i := range r.p.out {
		switch r.p.out[i].rule {
		case "numeric-dmy":
			votes++
		case "numeric-mdy":
			votes--
		}
	}
	first, known := votes > 0, votes != 0
	if !known {
		if first, known = dayFirst(d); !known {
			return
		}
	}
	for i := range r.p.out {
		if e := &r.p.out[i]; e.rule == "numeric-open" {
			e.rule = "numeric-mdy"
			if first {
				e.rule, e.m, e.d = "numeric-dmy", e.d, e.m
			}
		}
	}
}
