package entity

import (
	"dateline/document"
	"dateline/lexicon/country"
	"dateline/lexicon/role"
)

// bodies gives names that end in the head word of a body that type, takes
// "Government of" into the name, and completes countries with long names.
func (s *Stage) bodies(d *document.Document) {
	last := int32(0)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		r := m.Tokens
		switch {
		case m.Type == document.PlaceName && r.First-2 >= last && d.TokenFold(r.First-1) == "of" && d.TokenText(r.First-2) == "Government":
			m.Type = document.Org
			m.Tokens.First -= 2
		case m.Type == document.PlaceName:
			m.Tokens = longName(d, r, last)
		}
		m.Tokens = withoutNumber(d, m)
		m.Span = d.SpanOf(m.Tokens)
		m.Type = typeOfHead(d, *m)
		if (m.Type == document.Org || m.Type == document.Person) && legalForm(d, m.Tokens.End) { // Dahl & Sons, Inc.
			m.Type = document.Org
			m.Tokens.End += 2
			m.Span = d.SpanOf(m.Tokens)
		}
		last = m.Tokens.End
	}
	d.Mentions = disjoint(d.Mentions)
}

// withoutNumber is m's tokens without a number behind the name of a known body: Boeing 737.
func withoutNumber(d *document.Document, m *document.Mention) document.Range {
	r := m.Tokens
	if m.Type != document.Org || r.Len() < 2 || d.Tokens[r.End-1].Tag != document.CD {
		return r
	}
	r.End--
	if _, ok := role.Body(d.Slice(d.SpanOf(r)), d.Fold(d.SpanOf(r))); !ok {
		return m.Tokens
	}
	return r
}

// typeOfHead is the type that the last of several words gives a name, the one that it has if that word says nothing.
func typeOfHead(d *document.Document, m document.Mention) document.EntityType {
	if m.Tokens.Len() < 2 || !capital(d.TokenText(m.Tokens.End-1)) {
		return m.Type
	}
	switch head := d.TokenFold(m.Tokens.End - 1); {
	case (m.Type == document.PlaceName || m.Type == document.Person) && headWord(head):
		return document.Org
	case m.Type == document.Org && headOfPlace(head):
		return document.PlaceName
	}
	return m.Type
}

// headOfPlace reports whether a name that ends in this word is a place's: an administrative one, a house for the sick, or what
// people go to and drive through. Schools, courts and churches are bodies.
func headOfPlace(fold string) bool {
	switch fold {
	case "oblast", "province", "prefecture", "governorate", "raion", "voivodeship", "peninsula", "archipelago", "hospital", "clinic",
		"museum", "airport", "mosque", "temple", "palace", "stadium", "bridge", "dam", "prison", "refinery", "barracks", "cemetery", "park", "station",
		"port", "plant", "hotel", "mine", "territory", "highway", "road", "street", "avenue", "boulevard", "square", "island", "islands", "river", "lake", "valley":
		return true
	}
	return false
}

// legalForm reports whether a comma and a form of company stand at token i.
func legalForm(d *document.Document, i int32) bool {
	if int(i)+1 >= len(d.Tokens) || d.TokenText(i) != "," {
		return false
	}
	switch d.TokenText(i + 1) {
	case "Inc", "Inc.", "INC", "INC.", "Ltd", "Ltd.", "LTD", "LLC", "L.L.C.", "LLP", "L.P.", "PLC", "Plc", "Corp.":
		return true
	}
	return false
}

// disjoint drops mentions that begin inside the one before.
func disjoint(ms []document.Mention) []document.Mention {
	out := ms[:0]
	for _, m := range ms {
		if n := len(out); n > 0 && m.Start < out[n-1].End {
			continue
		}
		out = append(out, m)
	}
	return out
}

// longName is the country of several words that r is a part of: Trinidad and Tobago,
// the Democratic Republic of the Congo; r if it is part of none.
func longName(d *document.Document, r document.Range, last int32) document.Range {
	if r.Len() > 3 {
		return r
	}
	joined := func(i int32) bool {
		if i < last || int(i) >= len(d.Tokens) {
			return false
		}
		w := d.TokenFold(i)
		return w == "-" || w == "and" || w == "of" || w == "the" || w == "&"
	}
	if !joined(r.First-1) && !joined(r.End) {
		return r
	}
	for first := max(last, r.First-4); first <= r.First; first++ {
		for end := min(int32(len(d.Tokens)), r.End+3); end >= r.End; end-- {
			x := document.Range{First: first, End: end}
			if x == r || !capital(d.TokenText(first)) || d.TokenFold(first) == "the" {
				continue
			}
			if c, ok := country.Lookup(d.Slice(d.SpanOf(x)), d.Fold(d.SpanOf(x))); ok && c.Kind == country.Name && c.Class != country.Body {
				return x
			}
		}
	}
	return r
}

// headWord reports whether a name that ends in this word is a body's, whatever it begins with.
func headWord(fold string) bool {
	switch fold {
	case "opera", "orchestra", "ballet", "philharmonic", "symphony", "choir",
		"foods", "lines", "mining", "metals", "logistics", "systems", "solutions", "software", "labs", "laboratories", "semiconductor", "semiconductors", "biosciences",
		"therapeutics", "trains", "wines", "hotels", "properties", "insurance", "telecoms", "marine", "petroleum", "minerals", "resources", "ventures", "associates",
		"securities", "brands", "stores", "supermarkets", "pharma", "aerospace", "shipping":
		return true
	case "university", "bank", "ministry", "institute", "college", "party", "committee", "company", "corporation", "corp", "inc", "ltd", "plc", "llc",
		"group", "holdings", "authority", "association", "federation", "fc", "agency", "commission", "foundation", "airlines", "airways", "news", "union",
		"congress", "senate", "tribune", "times", "gazette", "herald", "post", "journal", "newspaper", "council", "organisation", "organization", "society",
		"alliance", "coalition", "front", "league", "department", "bureau", "network", "partners", "technologies", "motors", "energy", "pharmaceuticals",
		"brigade", "regiment", "rangers", "army", "navy", "police", "parliament", "academy", "secretariat", "trust", "telecom", "media", "television", "radio",
		"embassy", "railways", "rail", "municipality":
		return true
	}
	return false
}
