// Package listing reads gold written by people: a plain list of what an article
// says, by its words. Compile turns the words into code-point offsets and fails
// where the article does not have them, or has them more often than the list allows for.
//
//	quote direct | “I have cleared ... prepare.” | Zelensky = Volodymyr Zelensky | said
//	date Thursday#2 = 2025-05-15
//	place Moscow#1 as metonym
//	person Volodymyr Zelensky ; Zelensky
//	event CONSULT/visit planned | talks#3 | by Russian ; Ukrainian negotiators | at Istanbul | on March 2022
//
// A reference is the words as they stand; words#2 is their second occurrence,
// words* all of them, and "first words ... last words" a long stretch. Speakers,
// cues and the parties of an event are the nearest such words to their quotation
// or trigger, unless # says otherwise. fixtures/gold/README.md has the whole format.
package listing

import (
	"bufio"
	"errors"
	"fmt"
	"sort"
	"strings"

	"dateline/eval"
)

// Point is where a place of the listings lies.
type Point struct {
	Name       string
	Lat, Lon   float64
	Country    string // ISO 3166-1 alpha-3
	GeonamesID int64  // 0 if unknown
	Feature    string
}

// Compile reads a listing and puts its annotations on a's text. Points gives the
// place of each name or "= key" that place lines use.
func Compile(list string, a *eval.Article, points map[string]Point) error {
	c := &compiler{text: newText(a.Text), out: a, points: points}
	a.Quotations, a.Dates, a.Places = []eval.Quotation{}, []eval.Date{}, []eval.Place{}
	a.Entities, a.Events = []eval.Entity{}, []eval.Event{}
	var errs []error
	lines := bufio.NewScanner(strings.NewReader(list))
	var events []string
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		kind, rest, _ := strings.Cut(line, " ")
		var err error
		switch kind {
		case "", "#", "text", "source":
		case "quote":
			err = c.quote(rest)
		case "date":
			err = c.date(rest)
		case "place":
			err = c.place(rest)
		case "person", "org":
			err = c.entity(strings.ToUpper(kind), rest)
		case "event": // last: they refer to dates and places
			events = append(events, fmt.Sprintf("%d\t%s", n, rest))
		case "note":
			a.Note = strings.TrimSpace(a.Note + " " + rest)
		default:
			err = fmt.Errorf("no such kind of line: %q", kind)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
		}
	}
	c.sort()
	for _, e := range events {
		n, rest, _ := strings.Cut(e, "\t")
		if err := c.event(rest); err != nil {
			errs = append(errs, fmt.Errorf("line %s: %w", n, err))
		}
	}
	sort.SliceStable(a.Events, func(i, j int) bool { return *a.Events[i].Trigger.Start < *a.Events[j].Trigger.Start })
	return errors.Join(errs...)
}

type compiler struct {
	text   *text
	out    *eval.Article
	points map[string]Point
	taken  []place // mentions of entities so far, so that a shorter name does not match inside a longer one
}

func (c *compiler) sort() {
	a := c.out
	sort.SliceStable(a.Quotations, func(i, j int) bool { return a.Quotations[i].Start < a.Quotations[j].Start })
	sort.SliceStable(a.Dates, func(i, j int) bool { return a.Dates[i].Start < a.Dates[j].Start })
	sort.SliceStable(a.Places, func(i, j int) bool { return a.Places[i].Start < a.Places[j].Start })
}

// quote reads "KIND [+] | WORDS | SPEAKER [= NAME] | CUE [| NOTE]"; "-" is none.
func (c *compiler) quote(rest string) error {
	f := fields(rest, "|")
	if len(f) < 4 {
		return errors.New("quote KIND | words | speaker = name | cue")
	}
	kind, goesOn := strings.CutSuffix(f[0], " +")
	if kind != "direct" && kind != "mixed" && kind != "indirect" {
		return fmt.Errorf("no such kind of quotation: %q", kind)
	}
	p, err := c.text.one(f[1])
	if err != nil {
		return err
	}
	q := eval.Quotation{ID: fmt.Sprintf("q%d", len(c.out.Quotations)+1), Span: c.text.span(p), Kind: kind}
	if goesOn && len(c.out.Quotations) > 0 {
		q.Continues = &c.out.Quotations[len(c.out.Quotations)-1].ID
	}
	if f[2] != "-" {
		words, name, named := strings.Cut(f[2], " = ")
		at, err := c.text.near(words, p)
		if err != nil {
			return fmt.Errorf("speaker: %w", err)
		}
		if !named {
			name = c.text.s[at.start:at.end]
		}
		q.Speaker = &eval.Speaker{Span: c.text.span(at), Name: name}
	}
	if f[3] != "-" {
		at, err := c.text.near(f[3], p)
		if err != nil {
			return fmt.Errorf("cue: %w", err)
		}
		s := c.text.span(at)
		q.Cue = &s
	}
	if len(f) > 4 {
		q.Note = f[4]
	}
	c.out.Quotations = append(c.out.Quotations, q)
	return nil
}

// date reads "REF = VALUE [TYPE] [| NOTE]". A value with P at its head is a DURATION, one with a T or ending in a part of
// the day a TIME, every other a DATE, unless TYPE says otherwise.
func (c *compiler) date(rest string) error {
	body, note, _ := strings.Cut(rest, " | ")
	ref, value, ok := strings.Cut(body, " = ")
	if !ok {
		return errors.New("date words = value")
	}
	value, kind, _ := strings.Cut(strings.TrimSpace(value), " ")
	switch {
	case kind != "":
	case strings.HasPrefix(value, "P") && !strings.HasSuffix(value, "_REF"):
		kind = "DURATION"
	case strings.Contains(value, "T") && !strings.HasSuffix(value, "_REF"):
		kind = "TIME"
	default:
		kind = "DATE"
	}
	found, err := c.text.pick(ref)
	for _, p := range found {
		c.out.Dates = append(c.out.Dates, eval.Date{Span: c.text.span(p), Type: kind, Value: value, Note: note})
	}
	return err
}

// place reads "REF [= KEY] [as ROLE] [| NOTE]", role literal, metonym or demonym.
func (c *compiler) place(rest string) error {
	body, note, _ := strings.Cut(rest, " | ")
	body, role, ok := strings.Cut(body, " as ")
	if !ok {
		role = "literal"
	}
	ref, key, ok := strings.Cut(body, " = ")
	if !ok {
		key, _ = cutOccurrence(ref)
	}
	point, known := c.points[key]
	if !known {
		return fmt.Errorf("no point for %q in places.tsv", key)
	}
	found, err := c.text.pick(ref)
	for _, p := range found {
		c.out.Places = append(c.out.Places, point.at(c.text.span(p), role, note))
	}
	return err
}

func (p Point) at(s eval.Span, role, note string) eval.Place {
	return eval.Place{
		Span: s, Name: p.Name, Lat: &p.Lat, Lon: &p.Lon, Country: p.Country,
		GeonamesID: eval.ID(p.GeonamesID), Feature: p.Feature, Role: role, Note: note,
	}
}

// entity reads "NAME ; OTHER NAME ; ... [| ROLE, ROLE | COUNTRY]": every occurrence of each, longer names first, unless # says which.
func (c *compiler) entity(kind, rest string) error {
	e := eval.Entity{Type: kind}
	f := fields(rest, "|")
	if len(f) > 1 && f[1] != "-" {
		e.Roles = fields(f[1], ",")
	}
	if len(f) > 2 && f[2] != "-" {
		e.Country = &f[2]
	}
	rest = f[0]
	for i, ref := range fields(rest, ";") {
		words, which := cutOccurrence(ref)
		if i == 0 {
			e.Name = words
		}
		if which == "" {
			ref = words + "*"
		}
		found, err := c.text.pick(ref)
		if err != nil {
			return err
		}
		for _, p := range found {
			if which == "" && c.isTaken(p) {
				continue
			}
			c.taken = append(c.taken, p)
			e.Mentions = append(e.Mentions, eval.Mention{Span: c.text.span(p), Kind: "name"})
		}
	}
	sort.SliceStable(e.Mentions, func(i, j int) bool { return e.Mentions[i].Start < e.Mentions[j].Start })
	c.out.Entities = append(c.out.Entities, e)
	return nil
}

func (c *compiler) isTaken(p place) bool {
	for _, q := range c.taken {
		if q.start < p.end && p.start < q.end {
			return true
		}
	}
	return false
}

func fields(s, sep string) []string {
	out := strings.Split(s, sep)
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}
