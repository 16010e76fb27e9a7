package listing

import (
	"fmt"
	"strings"

	"dateline/eval"
)

// event reads "TYPE[/MODE] STATUS | TRIGGER | field | field ...". The fields:
//
//	by WORDS [COUNTRY SECTOR] ; …   actors        to …            recipients
//	on WORDS, or on = VALUE         its date      at WORDS        its place
//	maybe                           not required  or A,B          other types that are right too
//	or-status A,B                   likewise      note …
func (c *compiler) event(rest string) error {
	f := fields(rest, "|")
	head := strings.Fields(f[0])
	if len(f) < 2 || len(head) != 2 {
		return fmt.Errorf("event TYPE[/MODE] STATUS | trigger | …, not %q", rest)
	}
	p, err := c.text.one(f[1])
	if err != nil {
		return fmt.Errorf("trigger: %w", err)
	}
	required := true
	e := eval.Event{Status: head[1], Actors: []eval.Actor{}, Recipients: []eval.Actor{}, Trigger: loose(c.text.span(p)), Required: &required}
	kind, mode, ok := strings.Cut(head[0], "/")
	if e.Type = kind; ok {
		e.Mode = &mode
	}
	for _, field := range f[2:] {
		word, value, _ := strings.Cut(field, " ")
		switch word {
		case "by":
			e.Actors, err = c.actors(value, p)
		case "to":
			e.Recipients, err = c.actors(value, p)
		case "on":
			e.Date, err = c.when(value, p)
		case "at":
			e.Place, err = c.where(value, p)
		case "maybe":
			required = false
		case "or":
			e.AcceptTypes = fields(value, ",")
		case "or-status":
			e.AcceptStatus = fields(value, ",")
		case "note":
			e.Note = value
		default:
			err = fmt.Errorf("no such field: %q", field)
		}
		if err != nil {
			return fmt.Errorf("event at %q: %s: %w", f[1], word, err)
		}
	}
	c.out.Events = append(c.out.Events, e)
	return nil
}

func loose(s eval.Span) *eval.Loose { return &eval.Loose{Start: &s.Start, End: &s.End, Text: s.Text} }

func (c *compiler) actors(list string, trigger place) ([]eval.Actor, error) {
	var out []eval.Actor
	for _, ref := range fields(list, ";") {
		words, codes, _ := strings.Cut(ref, " [")
		at, err := c.text.near(words, trigger)
		if err != nil {
			return nil, err
		}
		a := eval.Actor{Loose: *loose(c.text.span(at))}
		if f := strings.Fields(strings.TrimSuffix(codes, "]")); len(f) > 0 {
			a.Country = strings.Trim(f[0], "-")
			if len(f) > 1 {
				a.Sector = f[1]
			}
		}
		out = append(out, a)
	}
	return out, nil
}

// when finds a date line's value by its words; "= VALUE" is a date that no words of the event's clause give.
func (c *compiler) when(ref string, trigger place) (*eval.When, error) {
	if v, ok := strings.CutPrefix(ref, "= "); ok {
		return &eval.When{Value: v}, nil
	}
	at, err := c.text.near(ref, trigger)
	if err != nil {
		return nil, err
	}
	s := c.text.span(at)
	for _, d := range c.out.Dates {
		if d.Start == s.Start && d.End == s.End {
			return &eval.When{Value: d.Value, Start: &s.Start, End: &s.End, Text: s.Text}, nil
		}
	}
	return nil, fmt.Errorf("%q is no date of the listing", s.Text)
}

func (c *compiler) where(ref string, trigger place) (*eval.Place, error) {
	at, err := c.text.near(ref, trigger)
	if err != nil {
		return nil, err
	}
	s := c.text.span(at)
	for i, p := range c.out.Places {
		if p.Start == s.Start && p.End == s.End {
			return &c.out.Places[i], nil
		}
	}
	return nil, fmt.Errorf("%q is no place of the listing", s.Text)
}
