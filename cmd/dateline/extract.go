package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dateline/pipeline"
	"dateline/sources"
)

func newExtract() *cobra.Command {
	var o reading
	c := &cobra.Command{
		Use:   "extract INPUT...",
		Short: "Read articles, write their records to standard output",
		Long: `Extract reads an article and writes its record to standard output, as one line of
JSON. An INPUT is a file (text, HTML or JSON), JSON lines, a folder with all that
is below it, or - for standard input: JSON lines, or one plain text. Several
articles give a line each, in order.

An article that cannot be read is told on standard error, with its file and line,
and does not stop the others: the exit code is 1 then, 3 if none could be read.`,
		Example: `  dateline extract story.txt
  dateline extract story.html | jq '.quotations[] | {who: .speaker.name, what: .content}'
  dateline extract --published 2025-05-11 story.txt | jq '.events[] | {type, status, date: .date.value}'`,
		Args: takes(1, -1, "an input: a file, a folder, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error {
			in, err := o.open(args, sources.Options{Stdin: c.InOrStdin()})
			if err != nil {
				return err
			}
			chain, err := o.chain()
			if err != nil {
				return err
			}
			counts, err := pipeline.Run(c.Context(), in, chain, &records{printer{c, o.record()}}, pipeline.Options{Workers: 1, Check: o.check})
			switch {
			case err != nil:
				return interrupted(err, "interrupted")
			case counts.Read == 0:
				return fails(exitInput, noArticles(args))
			case counts.Written == 0:
				return &codeError{code: exitInput}
			case counts.Failed > 0:
				return fails(exitSomeFailed, fmt.Errorf("%s of %s could not be read", thousands(counts.Failed), number(counts.Read, "article")))
			}
			return nil
		},
	}
	o.flags(c)
	return c
}

// noArticles says that nothing was found in what a user named.
func noArticles(args []string) error {
	if len(args) == 1 && args[0] == "-" {
		return errors.New("standard input is empty; it takes JSON lines, or one plain text")
	}
	return fmt.Errorf("no articles in %s; looked for .txt, .html, .htm, .json, .jsonl and .ndjson, also as .gz and .zst", strings.Join(args, ", "))
}

// records is the sink of extract: failures are told and do not end it.
type records struct{ printer }

// Fail tells f.
func (r *records) Fail(_ context.Context, f pipeline.Failure) error {
	r.c.PrintErrf("dateline: %s\n", failure(f))
	return nil
}

// failure says for people which article failed and why: the file, the line of JSON lines
// or the element of a JSON list, the stage if it was read at all.
func failure(f pipeline.Failure) string {
	name := f.Source.Path
	if file, n, ok := cutLast(name, '#'); ok {
		switch f.Source.Format {
		case "jsonl":
			name = file + ", line " + n
		case "json":
			name = file + ", element " + n
		}
	}
	switch {
	case name == "":
		name = f.ID
	case name == "-":
		name = "standard input"
	case strings.HasPrefix(name, "-, "):
		name = "standard input" + name[1:]
	}
	if f.Stage != "source" {
		name += ": " + f.Stage
	}
	return name + ": " + strings.TrimPrefix(strings.TrimPrefix(f.Err.Error(), "reading "+name+": "), name+": ")
}

// cutLast cuts s at the last sep.
func cutLast(s string, sep byte) (before, after string, found bool) {
	if i := strings.LastIndexByte(s, sep); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}
