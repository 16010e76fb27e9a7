package date

// habits reads from all expressions how the article dates things: a narrative counts from
// the dates in the text, news from the day of publication.
func (r *resolver) habits() {
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
	r.narrative = explicit >= 6 && old*10 >= explicit*6 && deictic*4 < explicit
}
