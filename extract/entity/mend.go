package entity

import (
	"strings"

	"dateline/document"
	"dateline/extract/entity/ner"
	"dateline/lexicon/country"
	"dateline/lexicon/gazetteer"
)

// mend sets right what the model cannot see from a sentence: the edges that our
// convention fixes, datelines, and names that the rest of the article makes clear.
func (s *Stage) mend(d *document.Document, votes []ner.Votes) {
	ms := d.Mentions[:0]
	all := make(map[string]ner.Votes, len(d.Mentions))
	for i, m := range d.Mentions {
		m = edges(d, m)
		if m.Tokens.Len() > 0 && !(m.Tokens.Len() == 1 && common(d.TokenFold(m.Tokens.First))) && !currency(d, m) {
			m.Span = d.SpanOf(m.Tokens)
			ms = append(ms, m)
			sum := all[d.Fold(m.Span)]
			for t, v := range votes[i] {
				sum[t] += v
			}
			all[d.Fold(m.Span)] = sum
		}
	}
	d.Mentions = ms
	s.people(d)
	s.apart(d)
	s.inverted(d)
	s.missedKin(d)
	s.notPeople(d)
	s.bodies(d)
	s.firstNames(d)
	said := s.apposed(d)
	s.agree(d, datelines(d), all)
	retype(d, said)
	storms(d)
}

// edges cuts titles off a person's name, articles off every name and
// possessives off its end.
func edges(d *document.Document, m document.Mention) document.Mention {
	r := m.Tokens
	for r.Len() > 1 && (d.TokenFold(r.First) == "the" || m.Type == document.Person && (cutTitle(d.TokenFold(r.First)) || calling(d.TokenText(r.First)))) {
		if d.TokenFold(r.First+1) == "hague" {
			break
		}
		r.First++
		if r.Len() > 1 && d.TokenText(r.First) == "." {
			r.First++
		}
	}
	for i := r.First + 1; i < r.End; i++ {
		if possessive(d.TokenFold(i)) && (m.Type == document.Person || i == r.End-1) {
			r.End = i
		}
	}
	for r.Len() > 0 && sign(d.TokenText(r.First)) {
		r.First++
	}
	for r.Len() > 0 && sign(d.TokenText(r.End-1)) {
		r.End--
	}
	m.Tokens = r
	return m
}

// common reports whether a word that is written with a capital now and then is,
// alone, no name.
func common(fold string) bool {
	switch fold {
	case "state", "states", "kingdom", "justice", "indigenous", "council", "court", "city", "head", "minister", "ministers", "president", "presidents",
		"government", "governor", "secretary", "chairman", "director", "king", "queen", "prince", "mr", "mrs", "ms", "dr", "professor", "sir", "lord",
		"university", "school", "hospital", "airport", "street", "police", "ngo", "ngos", "mou", "ceo", "gdp", "lng", "mw", "km", "pm", "am", "gmt", "est", "edt", "pst", "pdt", "cet", "utc", "obe", "mbe", "cbe", "phd", "vp", "cm", "mla", "mlas", "mp", "mps", "hrh", "igp", "dg", "ict", "ip", "nev", "evs", "ev",
		"covid", "tv", "dna", "r&d", "internet", "god", "earth's", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

// currency reports whether a country is only named to say which dollars: US$5, 300 US dollars.
func currency(d *document.Document, m document.Mention) bool {
	next := m.Tokens.End
	if m.Type != document.PlaceName || m.Tokens.Len() > 1 || int(next) == len(d.Tokens) {
		return false
	}
	switch d.TokenFold(next) {
	case "$":
		return true
	case "dollars":
		return m.Tokens.First > 0 && d.Tokens[m.Tokens.First-1].Tag == document.CD
	}
	return false
}

// sign reports whether a token at the edge of a name is no part of it.
func sign(s string) bool {
	switch s {
	case "'", "\"", "‘", "’", "“", "”", "''", "``", "-", "–", "—", ",", ";", ":", "(", ")", "[", "]", "/", "*", "|", "•", "...", "…":
		return true
	}
	return false
}

func possessive(s string) bool { return s == "'s" || s == "’s" }

// cutTitle reports whether a word before a name is its bearer's title and no part of it.
func cutTitle(fold string) bool {
	switch strings.TrimSuffix(fold, ".") {
	case "mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "professor", "president", "gen", "general", "col", "colonel", "lt", "capt", "captain", "maj", "major",
		"sgt", "sergeant", "sen", "senator", "rep", "gov", "governor", "minister", "secretary", "mayor", "cllr", "councillor", "rev", "ambassador", "judge",
		"justice", "chancellor", "commissioner", "inspector", "detective", "officer", "chairman", "chief", "executive", "director", "skipper", "mps", "pm", "sheikh", "sheik", "shaikh", "madame", "ayatollah", "councilor", "alhaji", "leader", "uncle", "president-elect", "premier", "congressman",
		"congresswoman", "spokesman", "spokeswoman", "spokesperson", "attorney", "brig", "brigadier", "adm", "admiral", "cpl", "pvt", "insp", "supt", "hon":
		return true
	}
	return false
}

// particle reports whether s begins a family name: Dos Santos, al Thani.
func particle(s string) bool {
	switch s {
	case "Dos", "Da", "Di", "Della", "El", "Al", "al", "Bin", "bin", "Ben", "ben", "Abu", "Ibn", "Van", "van", "Von", "von", "Du", "Le", "La", "dos", "ibn", "bint", "Ould", "Ter", "Ten":
		return true
	}
	return false
}

// touch reports whether nothing stands between token i and the next.
func touch(d *document.Document, i int32) bool { return d.Tokens[i].End == d.Tokens[i+1].Start }

func capital(s string) bool {
	return s != "" && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 0xc3 && strings.ToLower(s) != s)
}

func capitals(s string) bool {
	letters := 0
	for i := 0; i < len(s); i++ {
		if 'a' <= s[i] && s[i] <= 'z' {
			return false
		}
		if 'A' <= s[i] && s[i] <= 'Z' {
			letters++
		}
	}
	return letters > 1
}

// dash reports whether s parts a dateline from the story.
func dash(s string) bool { return s == "—" || s == "–" || s == "-" || s == "--" }

// datelines makes the capitals before a paragraph's first dash a place, with
// the country after a comma: "KYIV, Ukraine (AP) —". It returns the places, folded, and those that the text calls towns.
func datelines(d *document.Document) map[string]bool {
	var places []document.Mention
	add := func(r document.Range) {
		places = append(places, document.Mention{Span: d.SpanOf(r), Tokens: r, Entity: -1, Type: document.PlaceName})
	}
	last := int32(-1)
	for _, s := range d.Sentences {
		if s.Paragraph == last {
			continue
		}
		last = s.Paragraph
		if place, land, ok := dateline(d, s.Tokens); ok {
			add(place)
			if land.Len() > 0 {
				if _, known := country.Lookup(d.Slice(d.SpanOf(land)), d.Fold(d.SpanOf(land))); known {
					add(land)
				}
			}
		}
	}
	d.Mentions = override(d.Mentions, places)
	known := make(map[string]bool, len(places))
	for _, m := range places {
		known[d.Fold(m.Span)] = true
	}
	for k, m := range d.Mentions {
		if called(d, m.Tokens) || k > 0 && beside(d, d.Mentions[k-1], m) {
			known[d.Fold(m.Span)] = true
		}
	}
	return known
}

// called reports whether the text calls name r a place: the town of Gao.
func called(d *document.Document, r document.Range) bool {
	return r.First > 1 && r.Len() <= 3 && d.TokenFold(r.First-1) == "of" && settlement(d.TokenFold(r.First-2))
}

// beside reports whether m is a word of the gazetteer joined to a place: in Ibadan and Kano.
func beside(d *document.Document, before, m document.Mention) bool {
	i := m.Tokens.First
	if m.Type == document.PlaceName || m.Tokens.Len() > 1 || before.Type != document.PlaceName || before.Tokens.End != i-1 || before.Tokens.First == 0 {
		return false
	}
	if d.TokenFold(i-1) != "and" || !locates(d.TokenFold(before.Tokens.First-1)) || int(i)+1 < len(d.Tokens) && d.Tokens[i+1].Tag.IsVerb() {
		return false
	}
	return gazetteer.Lookup(d.Slice(m.Span)).Len() > 0
}

// settlement reports whether what follows this word and "of" is a place.
func settlement(fold string) bool {
	switch fold {
	case "town", "city", "village", "hamlet", "port", "island", "province", "district", "suburb", "neighbourhood", "neighborhood":
		return true
	}
	return false
}

// dateline finds the place at the head of r, and what a comma parts from it.
func dateline(d *document.Document, r document.Range) (place, land document.Range, ok bool) {
	i := r.First
	for i < r.End && i < r.First+4 && capitals(d.TokenText(i)) {
		i++
	}
	place = document.Range{First: r.First, End: i}
	if place.Len() == 0 || i >= r.End {
		return place, land, false
	}
	if d.TokenText(i) == "," {
		land.First = i + 1
		for i++; i < r.End && i < land.First+3 && capital(d.TokenText(i)) && !dash(d.TokenText(i)); i++ {
		}
		land.End = i
		for i < r.End && i < land.End+4 && !dash(d.TokenText(i)) && d.TokenText(i) != "(" { // ", May 11"
			i++
		}
	}
	if i < r.End && d.TokenText(i) == "(" {
		for i++; i < r.End && i < r.First+14 && d.TokenText(i) != ")"; i++ {
		}
		i++
	}
	return place, land, i < r.End && dash(d.TokenText(i)) && (!touch(d, i-1) || d.TokenText(i) != "-")
}

// override joins two sorted lists of mentions; of those that overlap, b's stay.
func override(a, b []document.Mention) []document.Mention {
	if len(b) == 0 {
		return a
	}
	kept, at := a[:0], 0
	for _, m := range a {
		for at < len(b) && b[at].End <= m.Start {
			at++
		}
		if at == len(b) || !b[at].Overlaps(m.Span) {
			kept = append(kept, m)
		}
	}
	return merge(kept, b)
}
