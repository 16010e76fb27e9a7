package ner

import (
	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// placed says how a token stands in a name of the gazetteer.
type placed struct {
	position uint8 // 1 + begin, inside, last or only; 0: in none
	kind     uint8 // what the best known place of that name is
}

// Kinds of places, as far as they tell names apart.
const (
	country uint8 = iota + 1
	division
	metropolis // a million and more
	city       // 100,000 and more
	town       // 15,000 and more
	village
	region
	nature
	demonym
	shortForm
)

// longestPlace is the longest name that is looked up, in tokens.
const longestPlace = 5

// findPlaces marks the longest gazetteer names that begin with a capital, from left to right.
func (t *Text) findPlaces(d *document.Document, r document.Range) {
	for i := r.First; i < r.End; {
		if k := &t.tokens[i]; k.letters == lower || k.letters == noLetters {
			i++
			continue
		}
		n, kind := t.longestPlace(d, document.Range{First: i, End: min(r.End, i+longestPlace)})
		for j := i; j < i+n; j++ {
			p := uint8(inside)
			switch {
			case n == 1:
				p = only
			case j == i:
				p = begin
			case j == i+n-1:
				p = last
			}
			t.tokens[j].place = placed{1 + p, kind}
		}
		i += max(1, n)
	}
}

func (t *Text) longestPlace(d *document.Document, r document.Range) (n int32, kind uint8) {
	var ok bool
	most := r.First + 1
	for end := r.First + 1; end <= most; end++ {
		span := document.Span{Start: d.Tokens[r.First].Start, End: d.Tokens[end-1].End}
		if span.Len() > gazetteer.MaxKey {
			break
		}
		if t.key, ok = gazetteer.AppendKey(t.key[:0], d.Slice(span)); !ok {
			break
		}
		hits, longest := gazetteer.LookupKey(t.key)
		if end == r.First+1 {
			most = min(r.End, r.First+int32(longest)+1)
		}
		if hits.Len() > 0 && t.tokens[end-1].letters != lower {
			n, kind = end-r.First, kindOf(hits)
		}
	}
	return n, kind
}

func kindOf(h gazetteer.Hits) uint8 {
	id, how := h.At(0)
	switch how {
	case gazetteer.Demonym:
		return demonym
	case gazetteer.Short, gazetteer.Postal:
		return shortForm
	}
	p := gazetteer.At(id)
	switch f := p.Feature; {
	case f.IsCountry():
		return country
	case f == gazetteer.ADM1 || f == gazetteer.ADM2 || f == gazetteer.ADM3:
		return division
	case f.IsRegion():
		return region
	case !f.IsPopulated():
		return nature
	}
	switch {
	case p.Population >= 1e6:
		return metropolis
	case p.Population >= 1e5:
		return city
	case p.Population >= 15e3:
		return town
	}
	return village
}
