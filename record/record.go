// Package record is the published JSON: its types, its schema and the way from
// a document to lines. Offsets are Unicode code points here and bytes everywhere
// else. Every key is always present and stands in the order of the struct fields;
// what is unknown is null, what is empty is [].
package record

// Version names the shape of the records.
const Version = "dateline/1"

// Span is a half-open range of code points of the article's text, with the
// characters under it.
type Span struct {
	Start int32  `json:"start"`
	End   int32  `json:"end"`
	Text  string `json:"text"`
}

// Extent is where s stands.
func (s Span) Extent() Extent { return Extent{s.Start, s.End} }

// Extent is a Span without its text.
type Extent struct {
	Start int32 `json:"start"`
	End   int32 `json:"end"`
}

// Article is one line of articles.jsonl.
type Article struct {
	Schema          string      `json:"schema" jsonschema:"const=dateline/1"`
	ID              string      `json:"id"`
	Source          Source      `json:"source"`
	Title           *string     `json:"title"`
	Authors         []string    `json:"authors"`
	Published       *string     `json:"published" jsonschema_description:"a day (2025-05-11) or an instant with its zone"`
	PublishedSource *string     `json:"published_source" jsonschema:"enum=metadata,enum=sidecar,enum=option,enum=dateline,enum=url"`
	Language        *string     `json:"language"`
	TextSHA256      string      `json:"text_sha256"`
	Text            *string     `json:"text" jsonschema_description:"the text that all spans point into; null under --no-text"`
	Sentences       []Extent    `json:"sentences"`
	Tokens          []Token     `json:"tokens" jsonschema_description:"only under --tokens"`
	Entities        []Entity    `json:"entities"`
	Quotations      []Quotation `json:"quotations"`
	Dates           []Date      `json:"dates"`
	Places          []Place     `json:"places"`
	Events          []Event     `json:"events"`
	Answers         Answers     `json:"answers" jsonschema_description:"who did what, when and where, as the article's head tells it"`
	Notes           []Note      `json:"notes"`
}

// Answers are the article's answers, best first.
type Answers struct {
	Who   []Span `json:"who"`
	What  []Span `json:"what"`
	When  []Span `json:"when"`
	Where []Span `json:"where"`
}

// Source says where an article came from.
type Source struct {
	Path      *string `json:"path"`
	URL       *string `json:"url"`
	Publisher *string `json:"publisher"`
	Format    *string `json:"format" jsonschema:"enum=txt,enum=html,enum=json,enum=jsonl,enum=warc,enum=feed,enum=url"`
}

// Token is a token with its Penn Treebank tag.
type Token struct {
	Extent
	Tag string `json:"tag"`
}

// Entity is a person, body, place or group of an article with all its mentions.
type Entity struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Type     string    `json:"type" jsonschema:"enum=PERSON,enum=ORG,enum=PLACE,enum=NORP,enum=MISC"`
	Role     *string   `json:"role" jsonschema_description:"title or office as written"`
	Country  *string   `json:"country"`
	Sector   *string   `json:"sector"`
	Mentions []Mention `json:"mentions"`
}

// Mention is one stretch of text that stands for an entity.
type Mention struct {
	Span
	Kind string `json:"kind" jsonschema:"enum=name,enum=nominal,enum=pronoun"`
}

// Party is a speaker or addressee: the nearest mention, and whom it stands for.
type Party struct {
	Span
	Entity *string `json:"entity" jsonschema_description:"id of an entity"`
	Name   *string `json:"name" jsonschema_description:"the resolved full name"`
}

// Quotation is what someone is quoted as saying.
type Quotation struct {
	ID         string  `json:"id"`
	Start      int32   `json:"start"`
	End        int32   `json:"end"`
	Text       string  `json:"text"`
	Content    string  `json:"content" jsonschema_description:"the words without the marks"`
	Kind       string  `json:"kind" jsonschema:"enum=direct,enum=indirect,enum=mixed"`
	Speaker    *Party  `json:"speaker"`
	Cue        *Span   `json:"cue"`
	Addressee  *Party  `json:"addressee"`
	Medium     *Span   `json:"medium"`
	Continues  *string `json:"continues" jsonschema_description:"id of the quotation that this one goes on from"`
	Confidence float32 `json:"confidence" jsonschema:"minimum=0,maximum=1"`
	Rule       string  `json:"rule" jsonschema:"minLength=1"`
	Stance     *string `json:"stance" jsonschema_description:"what the cue makes of the words: neutral, claim, deny, demand, promise, warn, praise …; null without a cue"`
}

// Date is one temporal expression, normalised as TIMEX3.
type Date struct {
	Span
	Type       string  `json:"type" jsonschema:"enum=DATE,enum=TIME,enum=DURATION,enum=SET"`
	Value      string  `json:"value"`
	From       *string `json:"from"`
	To         *string `json:"to"`
	Anchor     *string `json:"anchor"`
	Confidence float32 `json:"confidence" jsonschema:"minimum=0,maximum=1"`
	Rule       string  `json:"rule" jsonschema:"minLength=1"`
}

// Place is one mention of a place, with its point where it is known.
type Place struct {
	Span
	Name        *string  `json:"name"`
	GeonamesID  *int32   `json:"geonames_id"`
	Lat         *float64 `json:"lat" jsonschema:"minimum=-90,maximum=90"`
	Lon         *float64 `json:"lon" jsonschema:"minimum=-180,maximum=180"`
	Country     *string  `json:"country"`
	Admin1      *string  `json:"admin1"`
	Feature     *string  `json:"feature"`
	Role        string   `json:"role" jsonschema:"enum=literal,enum=metonym,enum=demonym"`
	Approximate bool     `json:"approximate" jsonschema_description:"the point is that of the nearest known container"`
	Confidence  float32  `json:"confidence" jsonschema:"minimum=0,maximum=1"`
	Rule        string   `json:"rule" jsonschema:"minLength=1"`
}

// Event is one event as it stands in an article's record.
type Event struct {
	Schema string `json:"schema" jsonschema:"const=dateline/1"`
	ID     string `json:"id"`
	Key    string `json:"key" jsonschema_description:"the same for the same event told in other articles"`
	EventBody
}

// EventBody is what an event says, wherever it is written.
type EventBody struct {
	Sentence    *Span         `json:"sentence"`
	Type        string        `json:"type" jsonschema:"minLength=1"`
	Mode        *string       `json:"mode"`
	Contexts    []string      `json:"contexts" jsonschema:"maxItems=3,uniqueItems=true" jsonschema_description:"what it is about, by PLOVER's 37 contexts, the surest first"`
	CAMEO       *string       `json:"cameo" jsonschema:"pattern=^(0[1-9]|1[0-9]|20)$"`
	QuadClass   *uint8        `json:"quad_class" jsonschema:"minimum=1,maximum=4"`
	Goldstein   *float32      `json:"goldstein"`
	Trigger     Span          `json:"trigger"`
	Actors      []Actor       `json:"actors"`
	Recipients  []Actor       `json:"recipients"`
	Date        *EventDate    `json:"date"`
	Place       *Place        `json:"place"`
	Status      string        `json:"status" jsonschema:"enum=asserted,enum=reported,enum=planned,enum=requested,enum=conditional,enum=possible,enum=negated"`
	Tense       string        `json:"tense" jsonschema:"enum=past,enum=present,enum=future"`
	Polarity    string        `json:"polarity" jsonschema:"enum=positive,enum=negative"`
	Attribution []Attribution `json:"attribution"`
	Quotation   *string       `json:"quotation" jsonschema_description:"id of the quotation that it stands in or reports"`
	PartOf      *string       `json:"part_of" jsonschema_description:"id of the event that this one is the object of"`
	Confidence  float32       `json:"confidence" jsonschema:"minimum=0,maximum=1"`
	Rule        string        `json:"rule" jsonschema:"minLength=1"`
	Counts      []Count       `json:"counts"`
	Salience    float32       `json:"salience" jsonschema:"minimum=0,maximum=1"`
}

// Actor is a party of an event: the whole noun phrase with its title.
type Actor struct {
	Span
	Entity  *string `json:"entity"`
	Name    string  `json:"name"`
	Type    *string `json:"type" jsonschema:"enum=PERSON,enum=ORG,enum=PLACE,enum=NORP,enum=MISC"`
	Country *string `json:"country"`
	Sector  *string `json:"sector"`
	Implied bool    `json:"implied" jsonschema_description:"not said in the clause, taken over from context"`
}

// EventDate is when an event happened or is to happen, with the expression that
// says it, if one does.
type EventDate struct {
	Value string  `json:"value"`
	From  *string `json:"from"`
	To    *string `json:"to"`
	Basis string  `json:"basis" jsonschema:"enum=explicit,enum=published,enum=utterance,enum=coreference"`
	Start *int32  `json:"start"`
	End   *int32  `json:"end"`
	Text  *string `json:"text"`
}

// Attribution says who reports an event.
type Attribution struct {
	Entity *string `json:"entity"`
	Name   *string `json:"name"`
	Cue    *Span   `json:"cue"`
}

// Count is a number that an event brings.
type Count struct {
	Span
	Kind  string `json:"kind"`
	Value int64  `json:"value"`
}

// Note is what a reader of the record should know.
type Note struct {
	Span
	Code    string `json:"code"`
	Message string `json:"message"`
}

// ArticleRef is the article in a line of events.jsonl or quotations.jsonl.
type ArticleRef struct {
	ID        string  `json:"id"`
	URL       *string `json:"url"`
	Title     *string `json:"title"`
	Publisher *string `json:"publisher"`
	Published *string `json:"published"`
}

// EventLine is one line of events.jsonl.
type EventLine struct {
	Schema  string     `json:"schema" jsonschema:"const=dateline/1"`
	ID      string     `json:"id"`
	Key     string     `json:"key"`
	Article ArticleRef `json:"article"`
	EventBody
}

// Speaker is a Party with what the article says of it.
type Speaker struct {
	Party
	Country *string `json:"country"`
	Sector  *string `json:"sector"`
	Role    *string `json:"role"`
}

// QuotationLine is one line of quotations.jsonl.
type QuotationLine struct {
	Schema     string     `json:"schema" jsonschema:"const=dateline/1"`
	ID         string     `json:"id"`
	Article    ArticleRef `json:"article"`
	Sentence   *Span      `json:"sentence"`
	Start      int32      `json:"start"`
	End        int32      `json:"end"`
	Text       string     `json:"text"`
	Content    string     `json:"content"`
	Kind       string     `json:"kind" jsonschema:"enum=direct,enum=indirect,enum=mixed"`
	Speaker    *Speaker   `json:"speaker"`
	Cue        *Span      `json:"cue"`
	Addressee  *Party     `json:"addressee"`
	Medium     *Span      `json:"medium"`
	Date       *EventDate `json:"date" jsonschema_description:"when it was said: a date in the sentence outside the words, else the day of publication"`
	Events     []string   `json:"events" jsonschema_description:"ids of the events that stand in it or that it reports"`
	Confidence float32    `json:"confidence" jsonschema:"minimum=0,maximum=1"`
	Rule       string     `json:"rule" jsonschema:"minLength=1"`
	Stance     *string    `json:"stance" jsonschema_description:"what the cue makes of the words: neutral, claim, deny, demand, promise, warn, praise …; null without a cue"`
}

// Failure is one line of failures.jsonl.
type Failure struct {
	ID       *string `json:"id"`
	Source   Source  `json:"source"`
	Stage    string  `json:"stage"`
	Error    string  `json:"error"`
	Attempts int     `json:"attempts" jsonschema:"minimum=1"`
}
