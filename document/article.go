package document

import "time"

// Article is what a source yields, before any analysis. Text is already text:
// HTML has been read by the source.
type Article struct {
	ID        string // the input's own id; empty if it has none (record derives one from the text)
	Source    Source
	Title     string
	Authors   []string
	Language  string // BCP 47, as the input states it, else "en" if the words are English; empty if unknown
	Published Published
	Text      string // as read; New normalises it
	Remarks   []Note // what the source did to the text or found of it as a whole; without spans
	// Given are places or entities that the input brings, in code points of
	// Text as read. Used only under --given.
	GivenPlaces   []GivenSpan
	GivenEntities []GivenSpan
}

// Source says where an article came from.
type Source struct {
	Path      string // file path, with "#n" for line n of a JSONL file
	URL       string
	Publisher string
	Format    string // txt html json jsonl warc feed url
}

// GivenSpan is a span of the input, in code points of the input's text.
type GivenSpan struct {
	Start, End int32
	Type       string // entity type for GivenEntities, else empty
}

// Published is the publication date. Its zero value means unknown; it is never
// replaced by today, the file's time or the download's time.
type Published struct {
	Time     time.Time // in the publisher's zone where the input states one, else UTC
	DateOnly bool      // the input gave a day, no time of day
	Source   string    // metadata, sidecar, option, dateline, url; empty if unknown
}

// Known reports whether there is a publication date.
func (p Published) Known() bool { return !p.Time.IsZero() }
