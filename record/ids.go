package record

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"dateline/document"
)

// ArticleID is the input's own id, or a_ and 16 hex digits of the text's SHA-256.
func ArticleID(d *document.Document) string {
	if d.ID != "" {
		return d.ID
	}
	return hexID("a_", []byte(d.Text), 8)
}

// TextSHA256 is the whole hash of the text, in hex.
func TextSHA256(d *document.Document) string { return hexID("", []byte(d.Text), sha256.Size) }

// hexID is prefix and the first n bytes of b's hash in hex.
func hexID(prefix string, b []byte, n int) string {
	var space [2 + 2*sha256.Size]byte
	sum := sha256.Sum256(b)
	return string(hex.AppendEncode(append(space[:0], prefix...), sum[:n]))
}

// ids makes ids for the annotations of one article: the same article id, span and
// type give the same id in every run. Where two annotations agree in all three
// the later one gets its ordinal hashed in.
type ids struct {
	article string
	seen    map[string]int
	scratch []byte
}

func newIDs(article string) *ids { return &ids{article: article, seen: map[string]int{}} }

func (x *ids) of(prefix string, start, end int32, kind string) string {
	b := append(x.scratch[:0], x.article...)
	b = append(b, 0)
	b = strconv.AppendInt(b, int64(start), 10)
	b = append(b, '-')
	b = strconv.AppendInt(b, int64(end), 10)
	b = append(b, 0)
	b = append(b, kind...)
	id := hexID(prefix, b, 8)
	if n := x.seen[id]; n > 0 {
		x.seen[id]++
		b = append(b, 0)
		b = strconv.AppendInt(b, int64(n), 10)
		id = hexID(prefix, b, 8)
	}
	x.seen[id]++
	x.scratch = b
	return id
}

// eventKey is the same for the same event told in other articles: type, parties,
// day and place decide, neither wording nor position.
func eventKey(d *document.Document, e *document.Event) string {
	day := e.Date.Value
	if e.Date.From != "" {
		day = e.Date.From
	}
	if len(day) > len("2006-01-02") {
		day = day[:len("2006-01-02")]
	}
	place := ""
	if e.Place >= 0 {
		p := &d.Places[e.Place]
		name := p.Name
		if name == "" { // unresolved or approximate: as it is written
			name = d.Text[p.Start:p.End]
		}
		place = p.Country + "/" + strconv.Itoa(int(p.GeonamesID)) + "/" + name
	}
	parts := []string{e.Type, parties(d, e.Actors), parties(d, e.Recipients), day, place}
	return hexID("k_", []byte(strings.Join(parts, "\x00")), 8)
}

func parties(d *document.Document, actors []document.Actor) string {
	names := make([]string, 0, len(actors))
	for i := range actors {
		a := &actors[i]
		if a.Country != "" {
			names = append(names, a.Country+"/"+a.Sector)
		} else {
			names = append(names, strings.ToLower(actorName(d, a)))
		}
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "\x01")
}
