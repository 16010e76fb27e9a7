package eval

import (
	"cmp"
	"math"
	"slices"
)

const (
	maxKM   = 20039.0   // half the equator: the error of a place that was not found
	earthKM = 6371.0088 // mean radius
	nearKM  = 161.0     // 100 miles
)

// places scores recognition and resolution of toponyms (Gritta et al. 2019; EUPEG 2019; Hu et al. 2023):
//
//	recognition  exact spans, and overlapping ones one to one, longest overlap first
//	matched      gold places with a point whose span was found: share within 161 km, mean, median, AUC of ln(km+1)
//	all          every gold place with a point; one not found errs by half the equator
//	id           share of gold places with a GeoNames id that were given that very one
//	end_to_end   recall x share within 161 km of the matched
//
// places.f1 is that of recognition on overlap.
func places() layer {
	return layer{
		holds:   func(a *Article) bool { return a.Holds("places") && a.Labels == nil },
		count:   countPlaces,
		figures: placeFigures,
	}
}

func countPlaces(t *tally, p Pair) {
	gold, neutral := []Place{}, []Place{}
	for _, g := range p.Gold.Places {
		if t.leavesOut(g) {
			neutral = append(neutral, g)
		} else {
			gold = append(gold, g)
		}
	}
	gold, neutral = distinct(gold), distinct(neutral)
	var found []Place
	for _, f := range distinct(p.Found.Places) {
		if touches(f.Span, gold) || !touches(f.Span, neutral) {
			found = append(found, f)
		}
	}
	loose := pairPlaces(gold, found)
	exact := map[int]int{}
	for i, g := range gold {
		if j := slices.IndexFunc(found, func(f Place) bool { return f.bare() == g.bare() }); j >= 0 {
			exact[i] = j
		}
	}
	t.add("exact", len(exact))
	t.add("overlap", len(loose))
	t.add("found", len(found))
	t.add("gold", len(gold))
	use := exact
	if t.MatchOverlap && !t.GoldSpans {
		use = loose
	}
	for i, g := range gold {
		j, ok := use[i]
		t.addIf("without", !ok)
		if _, near := loose[i]; !near {
			t.fail(p.Gold.ID, "places", "missed", show(g.Span), "")
		}
		if g.Lat == nil {
			continue
		}
		km := maxKM
		if ok {
			km = distance(g, found[j])
			t.distance("matched", km)
			t.add("matched", 1)
			t.addIf("matched near", km <= nearKM)
			if km > nearKM {
				t.fail(p.Gold.ID, "places", "point", showPlace(g), showPlace(found[j]))
			}
		}
		t.distance("all", km)
		t.add("all", 1)
		t.addIf("all near", km <= nearKM)
		if g.GeonamesID != 0 {
			t.add("ids", 1)
			t.addIf("id right", ok && found[j].GeonamesID == g.GeonamesID)
		}
	}
	paired := map[int]bool{}
	for _, j := range loose {
		paired[j] = true
	}
	for j, f := range found {
		if !paired[j] {
			t.fail(p.Gold.ID, "places", "spurious", "", showPlace(f))
		}
	}
}

func (t *tally) leavesOut(p Place) bool {
	sub := cmp.Or(p.Subtype, p.Role)
	exclude := t.Exclude
	if exclude == nil {
		exclude = []string{"not_place"}
	}
	return slices.ContainsFunc(exclude, func(group string) bool {
		switch group {
		case "demonym":
			return sub == "demonym"
		case "metonym":
			return sub == "metonym" || sub == "metonymic"
		case "adjective":
			return len(sub) > 9 && sub[len(sub)-9:] == "_modifier" && p.Modifier == "Adjective"
		case "not_place":
			return sub == "homonym" || sub == "language"
		}
		return false
	})
}

func showPlace(p Place) string {
	s := show(p.Span) + " " + p.Name
	if p.Country != "" {
		s += " (" + p.Country + ")"
	}
	return s
}

// distinct keeps the first place of each span.
func distinct(ps []Place) []Place {
	seen := map[Span]bool{}
	var out []Place
	for _, p := range ps {
		if !seen[p.bare()] {
			seen[p.bare()] = true
			out = append(out, p)
		}
	}
	return out
}

func touches(s Span, ps []Place) bool {
	return slices.ContainsFunc(ps, func(p Place) bool { return shared(s, p.Span) > 0 })
}

func pairPlaces(gold, found []Place) map[int]int {
	type link struct{ size, i, j int }
	var links []link
	for i, g := range gold {
		for j, f := range found {
			if n := shared(g.Span, f.Span); n > 0 {
				links = append(links, link{-n, i, j})
			}
		}
	}
	slices.SortFunc(links, func(a, b link) int {
		ga, gb, fa, fb := gold[a.i], gold[b.i], found[a.j], found[b.j]
		return cmp.Or(a.size-b.size, ga.Start-gb.Start, ga.End-gb.End, fa.Start-fb.Start, fa.End-fb.End)
	})
	pairs, used := map[int]int{}, map[int]bool{}
	for _, l := range links {
		if _, ok := pairs[l.i]; !ok && !used[l.j] {
			pairs[l.i], used[l.j] = l.j, true
		}
	}
	return pairs
}

// distance is the great-circle distance in kilometres (haversine).
func distance(a, b Place) float64 {
	if a.Lat == nil || a.Lon == nil || b.Lat == nil || b.Lon == nil {
		return maxKM
	}
	rad := func(deg float64) float64 { return deg * math.Pi / 180 }
	la1, lo1, la2, lo2 := rad(*a.Lat), rad(*a.Lon), rad(*b.Lat), rad(*b.Lon)
	h := math.Pow(math.Sin((la2-la1)/2), 2) + math.Cos(la1)*math.Cos(la2)*math.Pow(math.Sin((lo2-lo1)/2), 2)
	return 2 * earthKM * math.Asin(math.Min(1, math.Sqrt(h)))
}

func placeFigures(t *tally, f *figures) {
	n := t.n
	if !t.GoldSpans {
		f.put("places.f1", harmonic(ratio(n["overlap"], n["found"]), ratio(n["overlap"], n["gold"])))
		f.prf("places.exact", n["exact"], n["found"], n["gold"])
		f.prf("places.overlap", n["overlap"], n["found"], n["gold"])
		f.share("places.matched.near", n["matched near"], n["matched"])
		spread(f, "places.matched", t.km["matched"])
	}
	f.share("places.all.near", n["all near"], n["all"])
	spread(f, "places.all", t.km["all"])
	f.share("places.id", n["id right"], n["ids"])
	if !t.GoldSpans {
		recall := ratio(n["exact"], n["gold"])
		if t.MatchOverlap {
			recall = ratio(n["overlap"], n["gold"])
		}
		f.put("places.end_to_end", recall*ratio(n["matched near"], n["matched"]))
	}
}

// spread puts mean, median and AUC of distances; they have no bootstrap ranges.
func spread(f *figures, name string, km []float64) {
	if len(km) == 0 {
		return
	}
	s := slices.Sorted(slices.Values(km))
	sum, area := 0.0, 0.0
	for i, e := range s {
		sum += e
		if i > 0 {
			area += (scaled(e) + scaled(s[i-1])) / 2
		}
	}
	if len(s) > 1 {
		area /= float64(len(s) - 1)
	} else {
		area = scaled(s[0])
	}
	f.put(name+".mean_km", sum/float64(len(s)))
	f.put(name+".median_km", (s[(len(s)-1)/2]+s[len(s)/2])/2)
	f.put(name+".auc", area)
}

func scaled(km float64) float64 { return math.Min(1, math.Log(km+1)/math.Log(maxKM)) }
