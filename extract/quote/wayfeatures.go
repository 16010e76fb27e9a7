package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// The questions asked of a way to read a cue.
const (
	afClass = iota
	afClassForm
	afNext
	afNextClass
	afForm
	afSubject
	afFrame
	afUseContent
	afUseForm
	afUseNext
	afUseWho
	afBefore
	afLength
	afLeftFirst
	afSentence
	afRegion
	afSpeech
	afNot
	afContent
	afContentClass
	afSecond
	afWho
	afFormContent
	afPlace
	afPlaceOrder
	afPlaceRole
	afPlaceNext
	afFormSecond
	afPlaceSpeaks
	afOwner
	afThird
	afThirdUse
	afFormOrder
	afFrameOwner
	afFrameThing
	afRegionThing
	afClassThing
	afContentThing
	afContentNumber
	afUseThing
	afUseDet
	afRoleNext
	afContentOwner
	afSecondOwner
	afBack
	afFamilies
)

func attributionFamilies() []family {
	return []family{
		afClass:        {name: "start,class", values: startNames, by: classNames()},
		afClassForm:    {name: "start,form", values: startNames, by: formNames},
		afNext:         {name: "start,next", values: startNames, by: hereNames},
		afNextClass:    {name: "next,class", values: hereNames, by: classNames()},
		afForm:         {name: "form,class", values: formNames, by: classNames()},
		afSubject:      {name: "start,subject", values: startNames, by: subjects},
		afUseContent:   {name: "use,content", values: uses, by: contents},
		afUseForm:      {name: "use,form", values: uses, by: formNames},
		afUseNext:      {name: "use,next", values: uses, by: hereNames},
		afUseWho:       {name: "use,who", values: uses, by: whoNames},
		afFrame:        {name: "start,frame", values: startNames, by: frameNames},
		afBefore:       {name: "start,before", values: startNames, by: kindNames},
		afLength:       {name: "start,room", values: startNames, by: []string{"0", "1", "2", "3-4", "5-8", "9+"}},
		afLeftFirst:    {name: "start,here", values: startNames, by: hereNames},
		afSentence:     {name: "start,sentence", values: startNames, by: []string{"body", "headline", "other"}},
		afRegion:       {name: "start,region", values: startNames, by: regionNames},
		afSpeech:       {name: "start,cue-before", values: startNames, by: yesNo},
		afNot:          {name: "start,not", values: startNames, by: yesNo},
		afContent:      {name: "start,content", values: startNames, by: contents},
		afContentClass: {name: "content,class", values: contents, by: classNames()},
		afSecond:       {name: "start,second", values: startNames, by: hereNames},
		afWho:          {name: "class,who", values: classNames(), by: whoNames},
		afFormContent:  {name: "form,content", values: formNames, by: contents},

		afPlace:         {name: "two-before,clause,cue-before", values: kindNames, by: roleNames, and: yesNo},
		afPlaceOrder:    {name: "before,order,cue-before", values: kindNames, by: orderNames, and: yesNo},
		afPlaceRole:     {name: "before,clause,cue-before", values: kindNames, by: roleNames, and: yesNo},
		afPlaceNext:     {name: "two-before,next,cue-before", values: kindNames, by: hereNames, and: yesNo},
		afFormSecond:    {name: "form,second,cue-before", values: formNames, by: hereNames, and: yesNo},
		afPlaceSpeaks:   {name: "two-before,speaks,order", values: kindNames, by: speaksNames, and: orderNames},
		afOwner:         {name: "who,determiner", values: whoNames, by: detNames},
		afThird:         {name: "third,cue-before", values: hereNames, by: yesNo},
		afThirdUse:      {name: "third,use", values: hereNames, by: uses},
		afFormOrder:     {name: "form,frame,order", values: formNames, by: frameNames, and: orderNames},
		afFrameOwner:    {name: "frame,subject-class,cue-before", values: frameNames, by: classNames(), and: yesNo},
		afFrameThing:    {name: "frame,next,thing-class", values: frameNames, by: hereNames, and: classNames()},
		afRegionThing:   {name: "region,thing-determiner,thing-class", values: regionNames, by: detNames, and: classNames()},
		afClassThing:    {name: "class,thing-class,speaks", values: classNames(), by: classNames(), and: speaksNames},
		afContentThing:  {name: "content,thing-class,order", values: contents, by: classNames(), and: orderNames},
		afContentNumber: {name: "content,thing-number,order", values: contents, by: numberNames, and: orderNames},
		afUseThing:      {name: "use,thing-class,order", values: uses, by: classNames(), and: orderNames},
		afUseDet:        {name: "use,thing-determiner,order", values: uses, by: detNames, and: orderNames},
		afRoleNext:      {name: "clause,here", values: roleNames, by: hereNames},
		afContentOwner:  {name: "content,subject-class", values: contents, by: classNames()},
		afBack:          {name: "coordinated-with-cue,use", values: backNames, by: uses},
		afSecondOwner:   {name: "second,subject-class", values: hereNames, by: classNames()},
	}
}

// cueView is what is asked of a cue whichever way it is read.
type cueView struct {
	sense                                  cue.Sense
	form, next, second, third, before, two int
	subject, who, use, role                int
	region, order, speaks, room, sentence  int
	cueBefore, back                        int
	owner                                  thing // its source
}

// view looks at cue k, the order-th that may be one in its sentence; last is the last chunk
// that was one, -1 if none was.
func (r *reader) view(k, order, last int) cueView {
	c := r.chunks[k]
	s := r.sourceFor(k)
	v := cueView{
		sense: r.senseOf(k), form: r.form(k), next: r.here(k + 1), second: r.here(k + 2), third: r.here(k + 3), before: int(stop), two: int(stop),
		subject: r.subjectSort(s), who: r.who(s), role: r.roleOf(k), order: min(order, len(orderNames)-1), room: bucket(r.room(k), 0, 1, 2, 4, 8),
		sentence: min(int(r.d.Sentences[c.sentence].Kind), 2), owner: r.thingAt(int(s.head)), speaks: r.speaksOften(s),
	}
	v.use = useOf(v.sense, c)
	if last >= 0 && r.chunks[last].sentence == c.sentence {
		v.cueBefore, v.back = 1, r.backTo(last, k)
	}
	if k > 0 {
		v.before = int(r.chunks[k-1].kind)
	}
	if k > 1 {
		v.two = int(r.chunks[k-2].kind)
	}
	if g := r.regionBefore(k); g >= 0 && r.regions[g].class != regionNone {
		v.region = 1 + r.regions[g].class
	} else if g := r.nextRegion(k); g >= 0 && r.regions[g].class != regionNone {
		v.region = 3 + r.regions[g].class
	}
	return v
}

// backTo tells whether verb k is coordinated with cue last, as backNames has it: it has its
// tense, which the words between may share or not. “said she would go and [asked] for time”.
func (r *reader) backTo(last, k int) int {
	i := k - 1
	for i > last && r.chunks[i].kind == adv {
		i--
	}
	if i <= last || r.chunks[i].kind != conj || r.chunks[k].kind != vg || r.chunks[last].kind != vg {
		return 0
	}
	switch t := r.tense(k); {
	case t != r.tense(last):
		return 1
	case t != r.firstTense(last+1, i) || t != r.lastTense(last+1, i):
		return 3
	}
	return 2
}

// wayFeatures are the features of way w to read cue k.
func (r *reader) wayFeatures(x features, s *schema, k int, w way, v *cueView) features {
	class, start, here := int(v.sense.Class), int(w.start), r.here(int(w.at))
	x = append(x, s.two(afClass, start, class), s.two(afClassForm, start, v.form), s.two(afNext, start, v.next), s.two(afSubject, start, v.subject),
		s.two(afBefore, start, v.before), s.two(afLeftFirst, start, here), s.two(afLength, start, v.room), s.two(afSentence, start, v.sentence),
		s.two(afSpeech, start, v.cueBefore), s.two(afNot, start, b2i(r.chunks[k].verb.not)), s.two(afSecond, start, v.second), s.two(afRegion, start, v.region))
	x = eachFrame(x, v.sense.Frames, func(f int) uint16 { return s.two(afFrame, start, f) })
	if w.start == startNone {
		return x
	}
	content := r.contentAt(k, w)
	x = append(x, s.two(afNextClass, v.next, class), s.two(afForm, v.form, class), s.two(afContent, start, content), s.two(afContentClass, content, class),
		s.two(afFormContent, v.form, content), s.two(afWho, class, v.who), s.two(afUseContent, v.use, content), s.two(afUseForm, v.use, v.form),
		s.two(afUseNext, v.use, v.next), s.two(afUseWho, v.use, v.who))
	o := r.thingAt(int(w.at))
	if w.start == startLeft {
		o = noThing
	}
	owner := int(v.owner.class)
	x = append(x, s.three(afPlace, v.two, v.role, v.cueBefore), s.three(afPlaceOrder, v.before, v.order, v.cueBefore), s.three(afPlaceRole, v.before, v.role, v.cueBefore),
		s.three(afPlaceNext, v.two, here, v.cueBefore), s.three(afFormSecond, v.form, v.second, v.cueBefore), s.three(afPlaceSpeaks, v.two, v.speaks, v.order),
		s.two(afOwner, v.who, v.owner.det), s.two(afThird, v.third, v.cueBefore), s.two(afThirdUse, v.third, v.use),
		s.three(afRegionThing, v.region, o.det, int(o.class)), s.three(afClassThing, class, int(o.class), v.speaks), s.three(afContentThing, content, int(o.class), v.order),
		s.three(afContentNumber, content, o.number, v.order), s.three(afUseThing, v.use, int(o.class), v.order), s.three(afUseDet, v.use, o.det, v.order),
		s.two(afBack, v.back, v.use), s.two(afRoleNext, v.role, here), s.two(afContentOwner, content, owner), s.two(afSecondOwner, v.second, owner))
	x = eachFrame(x, v.sense.Frames, func(f int) uint16 { return s.three(afFormOrder, v.form, f, v.order) })
	x = eachFrame(x, v.sense.Frames, func(f int) uint16 { return s.three(afFrameOwner, f, owner, v.cueBefore) })
	return eachFrame(x, v.sense.Frames, func(f int) uint16 { return s.three(afFrameThing, f, here, int(o.class)) })
}

// eachFrame adds a feature for each of frames, numbered as frameNames has them.
func eachFrame(x features, frames cue.Frames, feature func(int) uint16) features {
	frames >>= 1
	if frames == 0 {
		return append(x, feature(0))
	}
	for b := range 9 {
		if frames>>b&1 != 0 {
			x = append(x, feature(b+1))
		}
	}
	return x
}

// subjectSort is the kind of the head of s, as subjects has it.
func (r *reader) subjectSort(s source) int {
	if s.head < 0 {
		return 0
	}
	switch h := r.chunks[s.head]; {
	case h.kind != np:
		return 5
	case h.sort == nominal || h.sort == number:
		return 1
	case h.sort == name:
		return 2
	case h.sort == personPron:
		return 3
	case h.sort == thingPron:
		return 4
	}
	return 6
}

// useOf tells how much of a cue's use is reporting, as uses has it.
func useOf(s cue.Sense, c chunk) int {
	switch {
	case s.Frames&cue.Main != 0:
		return 0
	case s.Frames&cue.Seldom != 0:
		return 2
	case c.kind == vg && c.verb.sense.Adjective:
		return 3
	}
	return 1
}

// contentAt is what the content of way w of cue k begins with, as contents has it.
func (r *reader) contentAt(k int, w way) int {
	i := int(w.at)
	if w.start == startLeft || i >= len(r.chunks) {
		return 0
	}
	switch c := r.chunks[i]; c.kind {
	case np:
		if r.clauseAt(i) {
			return 1
		}
		for j := i + 1; j < len(r.chunks) && j < i+8; j++ {
			switch x := r.chunks[j]; x.kind {
			case vg:
				if x.verb.to {
					return 3
				}
				return 4
			case prep, sub:
				if r.isWord(j, "as") {
					return 5
				}
				if x.kind == sub {
					return 2
				}
			case np, adv:
			default:
				return 2
			}
		}
		return 2
	case vg:
		switch {
		case c.verb.to:
			return 6
		case c.verb.bare:
			return 7
		}
		return 8
	}
	return 9
}

// who is the kind of s, as whoNames has it.
func (r *reader) who(s source) int {
	if s.head < 0 {
		return 0
	}
	c := r.chunks[s.head]
	switch {
	case c.kind != np:
		return 7
	case c.sort == personPron || c.sort == thingPron:
		return 6
	}
	e := r.entityIn(c.first, c.end, c.head)
	if e < 0 {
		return 5
	}
	switch r.d.Entities[e].Type {
	case document.Person:
		return 1
	case document.Org:
		return 2
	case document.PlaceName:
		return 3
	}
	return 4
}
