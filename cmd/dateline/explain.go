package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dateline/document"
	"dateline/pipeline"
	"dateline/record"
	"dateline/sources"
)

func newExplain() *cobra.Command {
	var o reading
	c := &cobra.Command{
		Use:   "explain FILE:PLACE",
		Short: "Say what was found at a place of an article, and by which rule",
		Long: `Explain lists every annotation that covers a place of an article, with the rule that
made it and how sure it is. PLACE is an offset or words between slashes. Offsets
count code points of the article's text from 0, as start and end in the records do.
Words are looked for as they are written, else in small and capital letters alike; of
several places the first is explained and the others are named on standard error.`,
		Example: `  dateline explain --published 2025-05-11 story.txt:120
  dateline explain story.txt:/last Monday/`,
		Args: takes(1, 1, "one FILE:PLACE"),
		RunE: func(c *cobra.Command, args []string) error {
			at, err := parsePlace(args[0])
			if err != nil {
				return fails(exitUsage, err)
			}
			in, err := o.open([]string{at.file}, sources.Options{Stdin: c.InOrStdin()})
			if err != nil {
				return err
			}
			chain, err := o.chain()
			if err != nil {
				return err
			}
			_, err = pipeline.Run(c.Context(), in, chain, &explainer{printer{c, o.record()}, at}, pipeline.Options{Workers: 1})
			return err
		},
	}
	o.flags(c)
	return c
}

// explainer is the sink of explain.
type explainer struct {
	printer
	at place
}

// Encode writes what covers the place.
func (e *explainer) Encode(d *document.Document) ([]byte, error) {
	a := record.New(d, record.Options{Tokens: true})
	offset, others, err := e.at.in(*a.Text)
	if err != nil {
		return nil, fails(exitUsage, err)
	}
	var b strings.Builder
	explain(&b, a, offset)
	if len(others) > 0 {
		e.c.PrintErrln(e.at.also(others))
	}
	return []byte(b.String()), nil
}

// Fail ends the run.
func (*explainer) Fail(_ context.Context, f pipeline.Failure) error {
	if e, ok := errors.AsType[*codeError](f.Err); ok {
		return e
	}
	return fails(exitInput, errors.New(failure(f)))
}

// explanation writes a line for each annotation that covers at.
type explanation struct {
	w     io.Writer
	at    int32
	text  []rune
	found int
}

func explain(w io.Writer, a *record.Article, at int32) {
	x := &explanation{w: w, at: at, text: []rune(*a.Text)}
	for _, s := range a.Sentences {
		x.line(s, "sentence", "")
	}
	for _, t := range a.Tokens {
		x.line(t.Extent, "token", "tag %s", t.Tag)
	}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			x.line(m.Extent(), "entity", "%s by %s, name %q%s%s%s", e.Type, m.Kind, e.Name, known("role", e.Role), known("country", e.Country), known("sector", e.Sector))
		}
	}
	for _, q := range a.Quotations {
		x.line(record.Extent{Start: q.Start, End: q.End}, "quotation", "%s, speaker %s, cue %s, rule %s, confidence %.2f", q.Kind, party(q.Speaker), words(q.Cue), q.Rule, q.Confidence)
	}
	for _, y := range a.Dates {
		x.line(y.Extent(), "date", "%s %s%s%s%s, rule %s, confidence %.2f", y.Type, y.Value, known("from", y.From), known("to", y.To), known("anchor", y.Anchor), y.Rule, y.Confidence)
	}
	for _, p := range a.Places {
		x.line(p.Extent(), "place", "%s%s%s%s%s, rule %s, confidence %.2f", p.Role, known("name", p.Name), known("country", p.Country), known("admin1", p.Admin1), point(&p), p.Rule, p.Confidence)
	}
	for _, e := range a.Events {
		x.line(e.Trigger.Extent(), "event", "%s %s, actors %s, recipients %s, rule %s, confidence %.2f", e.Type, e.Status, actors(e.Actors), actors(e.Recipients), e.Rule, e.Confidence)
	}
	if x.found == 0 {
		fmt.Fprintf(w, "nothing at %d (%q) of %d\n", at, x.text[at], len(x.text))
	}
}

func (x *explanation) line(e record.Extent, kind, format string, args ...any) {
	if x.at < e.Start || x.at >= e.End {
		return
	}
	x.found++
	fmt.Fprintf(x.w, "%5d-%-5d %-9s %s\n", e.Start, e.End, kind, strconv.Quote(short(x.text[e.Start:e.End])))
	if format != "" {
		fmt.Fprintf(x.w, "            %s\n", fmt.Sprintf(format, args...))
	}
}

// short leaves out the middle of a long text.
func short(text []rune) string {
	const ends = 36
	if len(text) <= 2*ends+3 {
		return string(text)
	}
	return string(text[:ends]) + " … " + string(text[len(text)-ends:])
}

func known(name string, value *string) string {
	if value == nil {
		return ""
	}
	return ", " + name + " " + *value
}

func party(p *record.Party) string {
	switch {
	case p == nil:
		return "unknown"
	case p.Name == nil:
		return strconv.Quote(p.Text)
	}
	return fmt.Sprintf("%q (%s)", p.Text, *p.Name)
}

func words(s *record.Span) string {
	if s == nil {
		return "none"
	}
	return strconv.Quote(s.Text)
}

func point(p *record.Place) string {
	if p.Lat == nil {
		return ", no point"
	}
	return fmt.Sprintf(", %.4f %.4f", *p.Lat, *p.Lon)
}

func actors(list []record.Actor) string {
	if len(list) == 0 {
		return "none"
	}
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = strconv.Quote(a.Name)
	}
	return strings.Join(names, " ")
}
