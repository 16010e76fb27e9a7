package date

// share gives the year of "26 June to 4 August 1952" and "April and June 1955" to the
// first date as well.
func (p *parser) share() {
	for i := len(p.out) - 2; i >= 0; i-- {
		e, f := &p.out[i], &p.out[i+1]
		if e.kind != calendar || f.kind != calendar || e.hasYear || !f.hasYear || e.base != noBase {
			continue
		}
		if e.grain < seasonGrain || f.grain < seasonGrain || f.next-f.first < 2 || !p.joined(e.next, f.first) {
			continue
		}
		e.y, e.hasYear = f.y, true
		if e.grain == f.grain && e.m > f.m {
			e.y--
		}
	}
}

// joined reports whether nothing but a word or sign that joins stands in atoms [i, j).
func (p *parser) joined(i, j int) bool {
	if j-i == 2 && p.sign(i) == ',' {
		i++
	}
	return j-i == 1 && (p.one(i, "and", "to", "or", "through", "until", "till") || p.sign(i) == hyphen || p.sign(i) == 0x2014 || p.sign(i) == ',')
}
