package document

import (
	"fmt"
	"strings"
)

// Lines writes every annotation of the given layers on a line of its own, for
// people and golden files: byte range, layer, quoted text, what was found.
func (d *Document) Lines(layers Layer) string {
	var b strings.Builder
	line := func(s Span, kind, format string, args ...any) {
		fmt.Fprintf(&b, "%d-%d %s %q", s.Start, s.End, kind, d.Slice(s))
		if format != "" {
			fmt.Fprintf(&b, " "+format, args...)
		}
		b.WriteByte('\n')
	}
	if layers.Has(Paragraphs) {
		for _, p := range d.Paragraphs {
			line(p.Span, "paragraph", "")
		}
	}
	if layers.Has(Marks) {
		for _, m := range d.Marks {
			line(m.Span, "mark", "style=%d depth=%d closed=%t continues=%d", m.Style, m.Depth, m.Closed, m.Continues)
		}
	}
	if layers.Has(Tokens) {
		for _, t := range d.Tokens {
			line(t.Span, "token", "%s", t.Tag)
		}
	}
	if layers.Has(Sentences) {
		for _, s := range d.Sentences {
			line(s.Span, "sentence", "")
		}
	}
	if layers.Has(Entities) {
		for _, m := range d.Mentions {
			line(m.Span, "mention", "type=%s kind=%s name=%q", m.Type, m.Kind, d.EntityName(m.Entity))
		}
	}
	if layers.Has(Quotes) {
		for _, q := range d.Quotes {
			line(q.Span, "quote", "kind=%s speaker=%q name=%q cue=%q", q.Kind, d.Slice(q.Speaker.Span), d.EntityName(q.Speaker.Entity), d.Slice(q.Cue))
		}
	}
	if layers.Has(Dates) {
		for _, x := range d.Dates {
			line(x.Span, "date", "type=%s value=%s from=%s to=%s rule=%s", x.Type, x.Value, x.From, x.To, x.Rule)
		}
	}
	if layers.Has(Places) {
		for _, p := range d.Places {
			line(p.Span, "place", "name=%q country=%s lat=%.3f lon=%.3f role=%s rule=%s", p.Name, p.Country, p.Lat, p.Lon, p.Role, p.Rule)
		}
	}
	if layers.Has(Events) {
		for _, e := range d.Events {
			line(e.Trigger, "event", "type=%s mode=%s status=%s actors=%s recipients=%s date=%s part_of=%d",
				e.Type, e.Mode, e.Status, d.actorNames(e.Actors), d.actorNames(e.Recipients), e.Date.Value, e.PartOf)
		}
	}
	return b.String()
}

// EntityName is the full name of entity i as the article writes it, but for a
// nickname in marks: Gaz ‘Spanner’ Pullman is Gaz Pullman; empty for -1.
func (d *Document) EntityName(i int32) string {
	if i < 0 {
		return ""
	}
	name := d.Slice(d.Entities[i].Name)
	if d.Entities[i].Type != Person {
		return name
	}
	for _, pair := range [...][2]string{{" ‘", "’ "}, {" “", "” "}, {` "`, `" `}, {" '", "' "}} {
		first, rest, opens := strings.Cut(name, pair[0])
		if _, last, closes := strings.Cut(rest, pair[1]); opens && closes {
			return first + " " + last
		}
	}
	return name
}

func (d *Document) actorNames(actors []Actor) string {
	out := make([]string, len(actors))
	for i, a := range actors {
		out[i] = fmt.Sprintf("%q/%s/%s", d.Slice(a.Span), a.Country, a.Sector)
	}
	return "[" + strings.Join(out, " ") + "]"
}
