// Package eval compares annotated articles with gold: pure scoring, no input or
// output. Gold and output have the same shape, the record's or the common one
// of the development corpora; what is scored follows from what the gold holds.
package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// Span is a stretch of an article's text, in code points, half-open.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text,omitempty"`
}

// Len is the number of code points.
func (s Span) Len() int { return s.End - s.Start }

// shared is the number of code points that two spans have in common.
func shared(a, b Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

// bare is s without its text, so that spans compare.
func (s Span) bare() Span { return Span{Start: s.Start, End: s.End} }

// Article is one article with whatever annotations it has. A nil layer was not
// annotated; an empty one was, and has nothing.
type Article struct {
	Schema     string      `json:"schema,omitempty"`
	ID         string      `json:"id"`
	Source     Source      `json:"source"`
	Title      string      `json:"title,omitempty"`
	Published  string      `json:"published,omitempty"`
	Text       string      `json:"text"`
	SHA256     string      `json:"text_sha256,omitempty"`
	Suite      string      `json:"suite,omitempty"` // golden_rules: sentences are scored as passed or failed; one event: one event a sentence
	Part       string      `json:"part,omitempty"`  // kept: only for measuring, its errors are not listed
	Note       string      `json:"note,omitempty"`
	Sentences  []Span      `json:"sentences,omitempty"`
	Tokens     []Token     `json:"tokens,omitempty"`
	Entities   []Entity    `json:"entities,omitempty"`
	Quotations []Quotation `json:"quotations"`
	Dates      []Date      `json:"dates"`
	Places     []Place     `json:"places"`
	Events     []Event     `json:"events"`
	MustNot    []Forbidden `json:"must_not,omitempty"`

	// A row of token labels, as the corpus of CofeNet has them.
	Doc    string   `json:"doc,omitempty"`
	Offset int      `json:"offset,omitempty"`
	Labels []string `json:"labels,omitempty"`
	// Stored answers of a system that answers who, what, when, where.
	Answers map[string][]Answer `json:"answers,omitempty"`

	// Further speakers and cues that belong to no quotation.
	Sources []Span `json:"sources,omitempty"`
	Cues    []Span `json:"cues,omitempty"`

	holds map[string]bool // the keys that the input had, null ones left out
}

// Source says where an article came from.
type Source struct {
	Path      string `json:"path,omitempty"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Format    string `json:"format,omitempty"`
}

// Answer is one stored answer.
type Answer struct {
	Text string `json:"text"`
}

// Token is a token with its Penn Treebank tag. Corpora of labels give a bare
// pair of offsets.
type Token struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Tag   string `json:"tag"`
}

// UnmarshalJSON reads an object or a pair.
func (t *Token) UnmarshalJSON(b []byte) error {
	if bytes.HasPrefix(b, []byte("[")) {
		var pair [2]int
		err := json.Unmarshal(b, &pair)
		t.Start, t.End = pair[0], pair[1]
		return err
	}
	type plain Token
	return json.Unmarshal(b, (*plain)(t))
}

// Entity is an entity with mentions, or in the common format a single mention.
type Entity struct {
	Span
	Name     string    `json:"name,omitempty"`
	Type     string    `json:"type"`
	Role     *string   `json:"role,omitempty"`
	Roles    []string  `json:"roles,omitempty"` // gold: each is right
	Country  *string   `json:"country,omitempty"`
	Sector   *string   `json:"sector,omitempty"`
	Mentions []Mention `json:"mentions,omitempty"`
}

// Mention is one mention of an entity; no kind means by name.
type Mention struct {
	Span
	Kind string `json:"kind,omitempty"`
}

// Quotation is a quotation. Start and End include its marks.
type Quotation struct {
	ID string `json:"id,omitempty"`
	Span
	Kind      string   `json:"kind,omitempty"`
	Speaker   *Speaker `json:"speaker"`
	Cue       *Span    `json:"cue"`
	Continues *string  `json:"continues"`
	Rule      string   `json:"rule,omitempty"`
	Note      string   `json:"note,omitempty"`
}

// Speaker is the nearest mention of who speaks, with the resolved name.
type Speaker struct {
	Span
	Name string `json:"name,omitempty"`
}

// Date is a temporal expression with its TIMEX3 type and value.
type Date struct {
	Span
	Type  string `json:"type"`
	Value string `json:"value"`
	Note  string `json:"note,omitempty"`
}

// Place is a place name, with its point where it is known.
type Place struct {
	Span
	Name       string   `json:"name,omitempty"`
	Lat        *float64 `json:"lat"`
	Lon        *float64 `json:"lon"`
	Country    string   `json:"country,omitempty"`
	GeonamesID ID       `json:"geonames_id"`
	Feature    string   `json:"feature,omitempty"`
	Role       string   `json:"role,omitempty"`
	Subtype    string   `json:"subtype,omitempty"`
	Modifier   string   `json:"modifier,omitempty"`
	Note       string   `json:"note,omitempty"`
}

// ID is an identifier that inputs write as a number or as text. Zero is none.
type ID int64

// UnmarshalJSON reads a number, a text with a number, or null.
func (n *ID) UnmarshalJSON(b []byte) error {
	s := string(bytes.Trim(b, `"`))
	if s == "null" || s == "" {
		return nil
	}
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return fmt.Errorf("reading identifier %s: %w", s, err)
	}
	*n = ID(v)
	return nil
}

// MarshalJSON writes a number, or null for none.
func (n ID) MarshalJSON() ([]byte, error) {
	if n == 0 {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(n), 10), nil
}

// Event is an event record, in the record's names or the corpora's.
type Event struct {
	ID           string   `json:"id,omitempty"`
	Sentence     *Span    `json:"sentence,omitempty"`
	Type         string   `json:"type,omitempty"`
	Mode         *string  `json:"mode,omitempty"`
	CAMEO        string   `json:"cameo,omitempty"`
	Trigger      *Loose   `json:"trigger,omitempty"`
	Actors       []Actor  `json:"actors"`
	Recipients   []Actor  `json:"recipients"`
	Date         *When    `json:"date"`
	Place        *Place   `json:"place"`
	Status       string   `json:"status,omitempty"`
	PartOf       *string  `json:"part_of,omitempty"`
	Contexts     []string `json:"contexts,omitempty"`
	Confidence   float64  `json:"confidence,omitempty"`
	Required     *bool    `json:"required,omitempty"` // gold: nil means true
	AcceptTypes  []string `json:"accept_types,omitempty"`
	AcceptStatus []string `json:"accept_status,omitempty"`
	Note         string   `json:"note,omitempty"`

	// The names of the common format.
	Plover     string  `json:"plover,omitempty"`
	Code       string  `json:"code,omitempty"`
	CodeSystem string  `json:"code_system,omitempty"`
	Factuality string  `json:"factuality,omitempty"`
	Root       string  `json:"root,omitempty"`
	Stage      string  `json:"stage,omitempty"`
	Commitment string  `json:"commitment,omitempty"`
	Text       string  `json:"text,omitempty"`
	Source     []Actor `json:"source,omitempty"`
	Target     []Actor `json:"target,omitempty"`
}

// Loose is a span that may lack its place in the text.
type Loose struct {
	Start *int   `json:"start"`
	End   *int   `json:"end"`
	Text  string `json:"text,omitempty"`
}

// UnmarshalJSON reads an object, or bare text without a place.
func (l *Loose) UnmarshalJSON(b []byte) error {
	if bytes.HasPrefix(b, []byte(`"`)) {
		return json.Unmarshal(b, &l.Text)
	}
	type plain Loose
	return json.Unmarshal(b, (*plain)(l))
}

// At is the span, if it has a place.
func (l *Loose) At() (Span, bool) {
	if l == nil || l.Start == nil || l.End == nil {
		return Span{}, false
	}
	return Span{Start: *l.Start, End: *l.End}, true
}

// Actor is a party of an event.
type Actor struct {
	Loose
	Name    string `json:"name,omitempty"`
	Country string `json:"country,omitempty"`
	Sector  string `json:"sector,omitempty"`
}

// UnmarshalJSON reads an object or bare text.
func (a *Actor) UnmarshalJSON(b []byte) error {
	if bytes.HasPrefix(b, []byte(`"`)) {
		return json.Unmarshal(b, &a.Text)
	}
	var x struct {
		Start, End            *int
		Text                  string
		Name, Country, Sector *string
		Code                  *string
	}
	if err := json.Unmarshal(b, &x); err != nil {
		return err
	}
	a.Start, a.End, a.Text = x.Start, x.End, x.Text
	a.Name, a.Country, a.Sector = deref(x.Name), deref(x.Country), deref(x.Sector)
	return nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// When is an event's date.
type When struct {
	Value string `json:"value"`
	Start *int   `json:"start,omitempty"`
	End   *int   `json:"end,omitempty"`
	Text  string `json:"text,omitempty"`
}

// UnmarshalJSON reads an object or a bare value.
func (w *When) UnmarshalJSON(b []byte) error {
	if bytes.HasPrefix(b, []byte(`"`)) {
		return json.Unmarshal(b, &w.Value)
	}
	type plain When
	return json.Unmarshal(b, (*plain)(w))
}

// Forbidden describes events that an article's output must not hold. All that
// is given must apply.
type Forbidden struct {
	Types     []string `json:"types"`
	Status    []string `json:"status"`
	Span      *Span    `json:"span"`
	Date      string   `json:"date"`
	WithActor bool     `json:"with_actor"`
	Why       string   `json:"why"`
}

// Decode reads one article from a line or file of JSON.
func Decode(b []byte) (*Article, error) {
	var a Article
	if err := json.Unmarshal(b, &a); err != nil {
		return nil, fmt.Errorf("reading an annotated article: %w", err)
	}
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(b, &keys); err != nil {
		return nil, fmt.Errorf("reading an annotated article: %w", err)
	}
	a.holds = make(map[string]bool, len(keys))
	for k, v := range keys {
		a.holds[k] = string(v) != "null"
	}
	return &a, nil
}

// Hold says that the article has the layer of that name, as one that was not read from JSON.
func (a *Article) Hold(layer string) {
	if a.holds == nil {
		a.holds = map[string]bool{}
	}
	a.holds[layer] = true
}

// Holds reports whether the article came with the layer of that name, however empty.
func (a *Article) Holds(layer string) bool { return a.holds[layer] }
