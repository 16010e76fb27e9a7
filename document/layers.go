package document

import "strings"

// Paragraph is a block of the text: what stands between blank lines, or between
// line breaks where the text is not hard-wrapped.
type Paragraph struct{ Span }

// Mark is a pair of quotation marks and what stands between them, in text order,
// outermost first where they nest.
type Mark struct {
	Span           // with the marks
	Content   Span // without them
	Style     MarkStyle
	Depth     uint8 // 0 for outermost
	Closed    bool  // false: ended by the paragraph, not by a mark
	Continues int32 // index of the Mark in the paragraph before that this one goes on from, or -1
}

// MarkStyle is the kind of quotation mark.
type MarkStyle uint8

// The mark styles.
const (
	StraightDouble MarkStyle = iota // "…"
	CurlyDouble                     // “…”, also with wrong-way or mixed marks
	StraightSingle                  // '…'
	CurlySingle                     // ‘…’
	Guillemet                       // «…» »…« ‹…›
	LowHigh                         // „…“
	Backtick                        // ``…''
	Script                          // no marks: SMITH: …
)

// Token is a word, number or sign. Tokens do not overlap and hold no white
// space; n't and 's are tokens of their own that touch their word.
type Token struct {
	Span
	Tag Tag
}

// Sentence is one sentence, without surrounding white space.
type Sentence struct {
	Span
	Tokens    Range
	Paragraph int32
	Kind      SentenceKind
}

// SentenceKind tells running text from what stands around it.
type SentenceKind uint8

// The sentence kinds.
const (
	Body     SentenceKind = iota
	Headline              // title case, no full stop, a paragraph of its own
	Byline                // "By Jane Doe", credits
	ListItem
	Caption
)

// EntityType is the kind of thing that an entity is.
type EntityType uint8

// The entity types. NORP is nationalities, religious and political groups; Misc is
// works, laws, named events.
const (
	NoEntity EntityType = iota
	Person
	Org
	PlaceName
	NORP
	Misc
)

// Entity is one person, body, place or group of an article, with all its mentions.
type Entity struct {
	Type    EntityType
	Name    Span   // the fullest mention, without its title
	Role    Span   // title or office as written ("Russian President"); may be empty
	Country string // ISO 3166-1 alpha-3 or a code of bodies of states; empty if unknown
	Sector  string // PLOVER sector: GOV MIL REB …; empty if unknown
	Gender  Gender
}

// Gender is what an article shows of a person's gender: by pronoun, title or
// first name. It serves to resolve pronouns and is not published.
type Gender uint8

// The genders.
const (
	UnknownGender Gender = iota
	Male
	Female
)

// Mention is a stretch of text that names, describes or stands for an entity.
type Mention struct {
	Span
	Tokens Range
	Entity int32 // index into Document.Entities, -1 if unlinked
	Type   EntityType
	Kind   MentionKind
}

// MentionKind is how a mention refers.
type MentionKind uint8

// The mention kinds.
const (
	NameMention    MentionKind = iota // Volodymyr Zelensky, Zelensky
	NominalMention                    // the president, a spokesman for the army
	PronounMention                    // he
)

// Ref is a span that stands for an entity.
type Ref struct {
	Span         // the mention as written; empty if there is none
	Entity int32 // index into Document.Entities, -1 if unlinked
}

// Quote is one quotation.
type Quote struct {
	Span            // with its marks; for mixed and indirect ones the whole content clause
	Content    Span // without the marks
	Kind       QuoteKind
	Speaker    Ref    // nearest mention; empty if the article does not say
	Cue        Span   // the reporting verb or phrase; empty if none
	Stance     string // neutral claim deny demand promise warn praise …, of the cue
	Addressee  Ref
	Medium     Span
	Continues  int32 // index of the Quote that this one goes on from, or -1
	Attitude   bool  // names a thing that is praised, backed or announced: no words of the speaker's
	Confidence float32
	Rule       string
}

// AttitudeRule is the Rule of a quotation that is an attitude; "not-" or "may-" may stand before it.
const AttitudeRule = "attitude"

// IsAttitude reports whether rule is that of an attitude.
func IsAttitude(rule string) bool { return strings.HasSuffix(rule, AttitudeRule) }

// QuoteKind is the manner of a quotation.
type QuoteKind uint8

// The quotation kinds.
const (
	Direct QuoteKind = iota
	Mixed
	Indirect
)

// Date is one temporal expression, normalised.
type Date struct {
	Span
	Type       DateType
	Value      string // TIMEX3
	From, To   string // first and last day (or instant), ISO 8601; empty if unknown
	Anchor     string // what it was resolved against: an ISO date, or ""
	AnchorKind string // published, text, utterance, dateline, none
	Confidence float32
	Rule       string
}

// DateType is the TIMEX3 type.
type DateType uint8

// The TIMEX3 types.
const (
	DateDate DateType = iota
	DateTime
	DateDuration
	DateSet
)

// Place is one mention of a place, resolved to a point where possible.
type Place struct {
	Span
	Name        string // the gazetteer's name; empty if unresolved
	GeonamesID  int32  // 0 if unknown
	Lat, Lon    float64
	HasPoint    bool
	Country     string // ISO 3166-1 alpha-3; empty if unknown
	Admin1      string // GeoNames admin1 code or name; empty if unknown
	Feature     string // GeoNames feature code: PPLC, ADM1, PCLI, …; empty if unknown
	Role        PlaceRole
	Approximate bool  // the point is that of the nearest known container
	Entity      int32 // index into Document.Entities, -1 if unlinked
	Confidence  float32
	Rule        string
}

// PlaceRole is what a place name does in its sentence.
type PlaceRole uint8

// The place roles.
const (
	LiteralPlace PlaceRole = iota
	Metonym                // "Moscow said"
	Demonym                // "Ukrainian"
)

// Event is one event record.
type Event struct {
	Type, Mode  string   // PLOVER, or "dateline:…" for types beyond it
	Contexts    []string // PLOVER's, at most 3, the surest first; shared, not to be changed
	CAMEO       string   // root code "01".."20"
	QuadClass   uint8    // 1..4, 0 if none
	Goldstein   float32
	Trigger     Span
	Sentence    int32
	Actors      []Actor
	Recipients  []Actor
	Date        EventDate
	Place       int32 // index into Document.Places, -1 if none
	Status      Status
	Tense       Tense
	Negative    bool
	Attribution []Attribution
	Quote       int32 // index into Document.Quotes, -1 if none
	PartOf      int32 // index into Document.Events, -1 if none
	Counts      []Count
	Salience    float32 // 0..1; the article's main event has the highest
	Confidence  float32
	Rule        string
}

// Actor is a party of an event: the whole noun phrase with its title.
type Actor struct {
	Span
	Entity  int32  // index into Document.Entities, -1 if unlinked
	Name    string // resolved name; empty: the text under Span
	Type    EntityType
	Country string
	Sector  string
	Implied bool // not said in the clause, taken over from context
}

// EventDate is when an event happened or is to happen.
type EventDate struct {
	Date  int32  // index into Document.Dates, -1 if it has no expression
	Basis string // explicit published utterance coreference; empty: no date at all
	Value string // TIMEX3
	From  string
	To    string
}

// Attribution says by whom an event is reported.
type Attribution struct {
	Speaker Ref
	Cue     Span
}

// Count is a number that an event brings: killed, injured, missing, arrested, displaced.
type Count struct {
	Span
	Kind  string
	Value int64
}

// Status says whether an event happened.
type Status uint8

// The statuses.
const (
	Asserted Status = iota
	Reported
	Planned
	Requested
	Conditional
	Possible
	Negated
)

// Tense of the clause that states an event.
type Tense uint8

// The tenses.
const (
	Past Tense = iota
	Present
	Future
)

// Note is something that a reader of the output should know; not an error.
type Note struct {
	Span
	Code    string // lower-case words with hyphens: quote-not-closed, date-ambiguous
	Message string
}

// Answers say who did what, when and where, as the article's head tells it; best
// first, empty if the article does not say.
type Answers struct{ Who, What, When, Where []Span }
