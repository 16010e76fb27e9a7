package place

import (
	"cmp"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// mention is one place name in the text.
type mention struct {
	document.Span
	rule     string
	found    float64 // how sure it is that this is a place name; 0 if given
	role     document.PlaceRole
	name     int32 // index into article.names
	within   int32 // index into article.names of the container that the text states; -1 if none
	explicit bool  // the container follows behind a comma or in brackets
	firm     bool  // all of an organisation's name: it needs other places that speak for it
	vague    bool  // the gazetteer lacks it, and nothing around says that it is a place: it gets no point
}

// name is what all mentions of one name in one sense share.
type name struct {
	hits       int32 // number of senses; they are article.senses[first : first+hits]
	first      int32
	best       int32 // index into article.senses; -1 if unresolved
	count      int32 // mentions
	mention    int32 // the first mention
	loose      bool  // found under another spelling than the text's: part of the name, or without its type word
	part       bool  // found as a part of the name alone
	speaks     bool  // a mention is the subject of a verb of saying
	score, gap float64
}

// sense is one place that a name may mean.
type sense struct {
	gazetteer.Place
	kind    gazetteer.Kind
	x, y, z float64 // the point on the unit sphere
	prior   float64 // what does not change from round to round
	score   float64
}

// link says that the text puts one name into another.
type link struct {
	name, within int32
	explicit     bool
}

// article is the working memory for one document. It is used again for the next.
type article struct {
	d        *document.Document
	mentions []mention
	names    []name
	senses   []sense
	filed    map[string]int32 // key, and container, to name
	nations  map[string]int   // alpha-2 code: how often the text names the country
	states   map[gazetteer.ID]int
	stateOf  map[string]int // alpha-2 code: states of the country that the text names
	links    []link         // by name
	holders  []link         // the same by container
	home     home
	british  bool
	key      []byte
	near     []int32
	cands    []candidate
	surnames map[string]struct{} // words of people's names
	bearers  map[string]struct{} // first and last words of people's longer names
	placed   map[string]struct{} // names, as written, that stand as places somewhere
	counts   map[string]int      // name, as written, to how often it is a candidate
	labels   map[string]uint8    // name, as written, to the set of its labels
	small    map[string]struct{} // words in small letters
}

func (a *article) reset(d *document.Document) {
	if a.filed == nil {
		a.filed, a.nations, a.states, a.stateOf = map[string]int32{}, map[string]int{}, map[gazetteer.ID]int{}, map[string]int{}
		a.counts = map[string]int{}
		a.bearers, a.placed = map[string]struct{}{}, map[string]struct{}{}
		a.surnames, a.labels, a.small = map[string]struct{}{}, map[string]uint8{}, map[string]struct{}{}
	}
	clear(a.filed)
	clear(a.nations)
	clear(a.states)
	a.d, a.mentions, a.names, a.senses, a.links, a.home = d, a.mentions[:0], a.names[:0], a.senses[:0], a.links[:0], home{}
}

// text is the text under s.
func (a *article) text(s document.Span) string { return a.d.Text[s.Start:s.End] }

// outerFirst orders spans by their start, the longer first.
func outerFirst(x, y document.Span) int {
	return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
}
