package actor

import (
	"strings"

	"dateline/document"
	"dateline/lexicon/country"
)

// landIn is the first country that the tokens of r name, by name, demonym,
// capital, seat of government or a resolved place; empty if none does. Parts of
// compounds ("US-backed") do not count.
func (f *finder) landIn(r document.Range) string {
	for i := r.First; i < r.End; i++ {
		if code, n := f.landAt(i, r.End); n > 0 {
			if f.compound(i + n) {
				i += n
				continue
			}
			return code
		}
	}
	return ""
}

// landAt is the country named from token i on, and by how many tokens.
func (f *finder) landAt(i, end int32) (string, int32) {
	d := f.d
	if !f.lower && !capital(d.TokenText(i)) {
		return "", 0
	}
	for n := min(5, end-i); n > 0; n-- {
		span := d.SpanOf(document.Range{First: i, End: i + n})
		m, ok := country.Lookup(d.Slice(span), d.Fold(span))
		if !ok || f.lower && !plain(d.Fold(span), m.Kind) {
			continue
		}
		if p := f.placed[i]; p >= 0 && m.Kind == country.Capital && d.Places[p].Country != "" {
			return d.Places[p].Country, n
		}
		return m.Code, n
	}
	if p := f.placed[i]; p >= 0 && d.Places[p].Country != "" && d.Places[p].Start == d.Tokens[i].Start && d.Tokens[i].Tag != document.JJ && !regional(d.TokenFold(i)) {
		return d.Places[p].Country, max(1, d.TokensIn(d.Places[p].Span).End-i)
	}
	text := d.TokenText(i)
	for _, tail := range []string{"-backed", "-led", "-based", "-born", "-controlled", "-held"} {
		if strings.HasSuffix(text, tail) {
			return "", 0
		}
	}
	if k := strings.IndexByte(text, '-'); k > 2 { // "Pakistani-American", "Sweden-based"
		if m, ok := country.Lookup(text[k+1:], d.TokenFold(i)[k+1:]); ok && capital(text[k+1:]) {
			return m.Code, 1
		}
	}
	return "", 0
}

// regional reports whether a word names a part of the world that is no country.
func regional(w string) bool {
	switch w {
	case "western", "eastern", "northern", "southern", "central", "european", "african", "asian", "arab", "latin", "gulf", "nordic", "baltic", "balkan",
		"american-led", "international", "foreign", "global", "regional", "scandinavian", "caribbean", "islamic", "allied":
		return true
	}
	return false
}

// compound reports whether the word before token i was the first part of a
// compound such as "US-backed".
func (f *finder) compound(i int32) bool {
	if int(i) >= len(f.d.Tokens) {
		return false
	}
	t := f.d.Tokens[i]
	return t.Start == f.d.Tokens[i-1].End && f.d.Text[t.Start] == '-'
}

// plain reports whether a word of a text without capitals may be read as a
// country: many capitals and demonyms are everyday words.
func plain(w string, k country.Kind) bool {
	if len(w) < 4 || k == country.Capital && len(w) < 6 {
		return false
	}
	switch w {
	case "male", "polish", "turkey", "china", "jordan", "chad", "victoria", "georgetown", "kingston", "said":
		return w == "china"
	}
	return true
}

func capital(w string) bool { return w != "" && (w[0] >= 'A' && w[0] <= 'Z' || w[0] >= 0x80) }
