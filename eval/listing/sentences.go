package listing

import (
	"errors"
	"fmt"
	"strings"

	"dateline/eval"
)

// Sentences reads a table of sentences about one event each, an article a
// sentence. Its columns, with tabs between:
//
//	id part type status trigger actors recipients contexts sentence
//
// Type is NONE where there is no event; types that are right too follow after
// slashes. Trigger, actors and recipients are words of the sentence, those of
// several parties with | between. Contexts have spaces between. A line without a
// sentence is a further event of the sentence above. Lines with # are comments.
func Sentences(table string) ([]*eval.Article, error) {
	var out []*eval.Article
	var c *compiler
	var errs []error
	n := 0
	for line := range strings.Lines(table) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 9 || len(out) == 0 && f[8] == "" {
			errs = append(errs, fmt.Errorf("line %d: nine columns with a sentence, not %q", n, line))
			continue
		}
		if f[8] != "" {
			a := &eval.Article{ID: f[0], Part: f[1], Suite: "one event", Text: f[8]}
			a.Hold("events")
			out = append(out, a)
			c = &compiler{text: newText(a.Text), out: a}
		}
		if err := c.row(f); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n, err))
		}
	}
	return out, errors.Join(errs...)
}

// row adds the event of a line of the table.
func (c *compiler) row(f []string) error {
	if f[2] == "NONE" {
		return nil
	}
	p, err := c.text.near(f[4], place{})
	if err != nil {
		return fmt.Errorf("trigger: %w", err)
	}
	kinds := strings.Split(f[2], "/")
	e := eval.Event{
		Type: kinds[0], AcceptTypes: kinds[1:], Status: f[3], Trigger: loose(c.text.span(p)), Contexts: strings.Fields(f[7]),
	}
	if e.Actors, err = c.parties(f[5], p); err != nil {
		return fmt.Errorf("actors: %w", err)
	}
	if e.Recipients, err = c.parties(f[6], p); err != nil {
		return fmt.Errorf("recipients: %w", err)
	}
	c.out.Events = append(c.out.Events, e)
	return nil
}

func (c *compiler) parties(list string, trigger place) ([]eval.Actor, error) {
	if list == "" {
		return nil, nil
	}
	return c.actors(strings.ReplaceAll(list, "|", ";"), trigger)
}
