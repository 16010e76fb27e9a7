package quote

// The questions asked of a candidate.
const (
	sfPattern = iota
	sfSort
	sfDistance
	sfStops
	sfRegions
	sfBefore
	sfAfter
	sfSame
	sfFirst
	sfOrigin
	sfSubject
	sfNull
	sfSignBetween
	sfPlaceDistance
	sfPlacePattern
	sfPlaceForm
	sfClassLeft
	sfClassSame
	sfClassLast
	sfClassSense
	sfClassNear
	sfClassVerb
	sfFormSides
	sfFormSpeaks
	sfUseNear
	sfStopsSame
	sfStopsFirst
	sfSortLength
	sfRoleLength
	sfSideSort
	sfFamilies
)

//nolint:gochecknoglobals // read only
var (
	regionClass   = []string{"direct", "mixed", "none"}
	reaches       = []string{"0", "1", "2", "3", "4-5", "6-9", "10-15", "16+"}
	sameNames     = []string{"no-last", "no", "yes", "yes-other-mention"}
	roleSorts     = []string{"none", "subject", "inverted", "object"}
	nearNames     = []string{"0", "1", "2", "3", "4", "5+", "-1", "-2", "-3", "no-verb"}
	regionLengths = []string{"1-3", "4-6", "7-12", "13-25", "26+"}
)

func speakerFamilies() []family {
	return []family{
		sfPattern:     {name: "pattern,verb", values: patternNames, by: groupNames},
		sfSort:        {name: "sort,pattern", values: sortNames, by: patternNames},
		sfDistance:    {name: "side,distance", values: sides, by: reaches},
		sfStops:       {name: "side,sentences-between", values: sides, by: counts},
		sfRegions:     {name: "side,regions-between", values: sides, by: counts},
		sfBefore:      {name: "left,side", values: kindNames, by: sides},
		sfAfter:       {name: "right,side", values: kindNames, by: sides},
		sfSame:        {name: "same-as-last-speaker,place", values: sameNames, by: placeNames},
		sfFirst:       {name: "first-in-paragraph,side", values: yesNo, by: sides},
		sfOrigin:      {name: "origin,place", values: originNames, by: placeNames},
		sfSubject:     {name: "role,sort", values: roleSorts, by: sortNames},
		sfNull:        {name: "nobody,speech-in-paragraph", values: yesNo, by: placeNames},
		sfSignBetween: {name: "between,pattern", values: []string{"nothing", "comma", "colon", "dash", "that", "more"}, by: patternNames},

		sfPlaceDistance: {name: "place,region,distance", values: placeNames, by: regionClass, and: reaches},
		sfPlacePattern:  {name: "place,region,pattern", values: placeNames, by: regionClass, and: patternNames},
		sfPlaceForm:     {name: "place,side,form", values: placeNames, by: sides, and: formsOrNone()},
		sfClassLeft:     {name: "pattern,region,left", values: patternNames, by: regionClass, and: kindNames},
		sfClassSame:     {name: "pattern,region,same-as-last-speaker", values: patternNames, by: regionClass, and: sameNames},
		sfClassLast:     {name: "left,region,region-before", values: kindNames, by: regionClass, and: lastNames},
		sfClassSense:    {name: "class,region,left", values: verbNames(), by: regionClass, and: kindNames},
		sfClassNear:     {name: "class,region,to-verb", values: verbNames(), by: regionClass, and: nearNames},
		sfClassVerb:     {name: "right,region,verb", values: kindNames, by: regionClass, and: groupNames},
		sfFormSides:     {name: "form,left,right", values: formsOrNone(), by: kindNames, and: kindNames},
		sfFormSpeaks:    {name: "form,speaks,who", values: formsOrNone(), by: speaksNames, and: whoNames},
		sfUseNear:       {name: "right,use,to-verb", values: kindNames, by: uses, and: nearNames},
		sfStopsSame:     {name: "sentences-between,same-as-last-speaker,who", values: counts, by: sameNames, and: whoNames},
		sfStopsFirst:    {name: "left,sentences-between,first-in-paragraph", values: kindNames, by: counts, and: yesNo},
		sfSortLength:    {name: "left,sort,words", values: kindNames, by: sortNames, and: regionLengths},
		sfRoleLength:    {name: "role,same-as-last-speaker,words", values: roleSorts, by: sameNames, and: regionLengths},
		sfSideSort:      {name: "verb,side,sort", values: groupNames, by: sides, and: sortNames},
	}
}

func (r *reader) candidateFeatures(x features, s *schema, i int, c, last candidate) features {
	g := r.regions[i]
	before, after := r.around(g)
	place := r.place(g, before, after)
	x = append(x, s.two(sfOrigin, int(c.from), place))
	if c.chunk < 0 {
		return append(x, s.two(sfNull, b2i(r.speechIn(g)), place))
	}
	k := int(c.chunk)
	ch := r.chunks[k]
	pattern, between := r.pattern(i, c)
	side, distance, stops, regions := r.between(i, k)
	if c.from != fromParagraph {
		side = 2
	}
	verb := 0
	if c.verb >= 0 {
		verb = r.group(int(c.verb))
	}
	left, right := stop, stop
	if k > 0 {
		left = r.chunks[k-1].kind
	}
	if k+1 < len(r.chunks) {
		right = r.chunks[k+1].kind
	}
	x = append(x, s.two(sfPattern, pattern, verb), s.two(sfSort, int(ch.sort), pattern), s.two(sfDistance, side, bucket(distance, 0, 1, 2, 3, 5, 9, 15)),
		s.two(sfStops, side, min(stops, 3)), s.two(sfRegions, side, min(regions, 3)), s.two(sfBefore, int(left), side), s.two(sfAfter, int(right), side),
		s.two(sfSame, r.sameAs(c, last), place), s.two(sfFirst, b2i(r.firstOf(k, g)), side), s.two(sfSubject, int(c.role), int(ch.sort)), s.two(sfSignBetween, between, pattern))
	form, class, use, near := 0, 0, 0, len(nearNames)-1
	if c.verb >= 0 {
		v := r.chunks[c.verb]
		form, class, use, near = 1+r.form(int(c.verb)), 1+int(v.verb.sense.Class), useOf(v.verb.sense, v), nearness(int(c.verb)-k)
	}
	src := r.sourceOf(c)
	who, speaks := r.who(src), r.speaksOften(src)
	same, first, length := r.sameAs(c, last), b2i(r.firstOf(k, g)), bucket(int(g.end-g.first), 3, 6, 12, 25)
	stops = min(stops, 3)
	l, rt, sort := int(left), int(right), int(ch.sort)
	x = append(x, s.three(sfPlaceDistance, place, g.class, bucket(distance, 0, 1, 2, 3, 5, 9, 15)), s.three(sfPlacePattern, place, g.class, pattern),
		s.three(sfPlaceForm, place, side, form), s.three(sfClassLeft, pattern, g.class, l), s.three(sfClassSame, pattern, g.class, same),
		s.three(sfClassLast, l, g.class, r.classBefore(i)), s.three(sfClassSense, class, g.class, l), s.three(sfClassNear, class, g.class, near),
		s.three(sfClassVerb, rt, g.class, verb))
	return append(x, s.three(sfFormSides, form, l, rt), s.three(sfFormSpeaks, form, speaks, who), s.three(sfUseNear, rt, use, near),
		s.three(sfStopsSame, stops, same, who), s.three(sfStopsFirst, l, stops, first), s.three(sfSortLength, l, sort, length),
		s.three(sfRoleLength, int(c.role), same, length), s.three(sfSideSort, verb, side, sort))
}

// nearness is how many chunks the verb stands behind its candidate, as nearNames has it.
func nearness(d int) int {
	if d < 0 {
		return 5 + min(-d, 3)
	}
	return min(d, 5)
}
