package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dateline/record"
	"dateline/sinks/gdelt"
	"dateline/sinks/geojson"
	"dateline/sinks/plover"
	"dateline/sinks/table"
)

// view is one form that a dataset can be written in.
type view struct {
	name, about string
	out         string // default name beside the dataset
	write       func(c *cobra.Command, dataset, out string) error
}

func views() []view {
	return []view{
		{"csv", "a folder of flat tables with a datapackage.json", "csv", convertCSV},
		{"gdelt", "the 61 columns of GDELT's event table, what took place only", "events.gdelt.tsv", convertGDELT},
		{"geojson", "the places as points for a map", "places.geojson", convertGeoJSON},
		{"plover", "PLOVER dyads, one a day", "events.plover.tsv", convertPLOVER},
	}
}

func newConvert() *cobra.Command {
	var to, out string
	var about strings.Builder
	var names []string
	for _, v := range views() {
		fmt.Fprintf(&about, "\n  %-8s %s", v.name, v.about)
		names = append(names, v.name)
	}
	c := &cobra.Command{
		Use:   "convert DATASET --to FORMAT",
		Short: "Write a dataset in the form that another program reads",
		Long: `Convert reads a folder that run wrote and writes a view of it:
` + about.String() + `

A view loses something; how much is told at the end, what in docs/views.md.`,
		Example: `  dateline convert out --to csv -o tables
  dateline convert out --to geojson -o - | jq .features[0]`,
		Args: takes(1, 1, "one DATASET, a folder that run wrote"),
		RunE: func(c *cobra.Command, args []string) error {
			for _, v := range views() {
				if v.name != to {
					continue
				}
				if out == "" {
					out = filepath.Join(args[0], v.out)
				}
				return v.write(c, args[0], out)
			}
			if to == "" {
				return fails(exitUsage, fmt.Errorf("convert needs --to FORMAT; there are %s", list(names)))
			}
			return fails(exitUsage, unknown("--to", to, names))
		},
	}
	f := c.Flags()
	f.StringVar(&to, "to", "", "`format`: "+strings.Join(names, ", "))
	f.StringVarP(&out, "out", "o", "", "`file` (folder for csv) to write; - for standard output; beside the dataset if not given")
	_ = c.RegisterFlagCompletionFunc("to", cobra.FixedCompletions(names, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func convertCSV(c *cobra.Command, dataset, out string) error {
	if out == "-" {
		return fails(exitUsage, fmt.Errorf("csv writes several tables: name a folder with -o"))
	}
	path, err := dataFile(dataset, "articles.jsonl")
	if err != nil {
		return err
	}
	var open []*atomicFile
	tables, err := table.Write(lines[record.Article](path), func(name string) (io.WriteCloser, error) {
		f, err := createAtomic(filepath.Join(out, name))
		if err == nil {
			open = append(open, f)
		}
		return f, err
	})
	if err != nil {
		for _, f := range open {
			f.drop()
		}
		return err
	}
	b, err := table.Describe(tables)
	if err != nil {
		return err
	}
	for _, t := range tables {
		c.PrintErrf("%8d %s\n", t.Rows, filepath.Join(out, t.Name+".csv"))
	}
	return writeTo(filepath.Join(out, "datapackage.json"), nil, func(w io.Writer) error {
		_, err := w.Write(append(b, '\n'))
		return err
	})
}

func convertGeoJSON(c *cobra.Command, dataset, out string) error {
	path, err := dataFile(dataset, "articles.jsonl")
	if err != nil {
		return err
	}
	return writeTo(out, c.OutOrStdout(), func(w io.Writer) error {
		loss, err := geojson.Write(w, lines[record.Article](path))
		if err == nil {
			c.PrintErrf("%s written to %s; left out: %s without a point\n", number(loss.Places, "place"), out, number(loss.Unresolved, "mention"))
		}
		return err
	})
}

func convertGDELT(c *cobra.Command, dataset, out string) error {
	path, err := dataFile(dataset, "events.jsonl")
	if err != nil {
		return err
	}
	return writeTo(out, c.OutOrStdout(), func(w io.Writer) error {
		loss, err := gdelt.Write(w, lines[record.EventLine](path))
		if err == nil {
			c.PrintErrf("%d dyads written to %s; left out: %d events that did not take place, %d without a day, %d without a CAMEO root\n",
				loss.Written, out, loss.Unreal, loss.Undated, loss.NoCode)
			undated(c, loss.Undated)
		}
		return err
	})
}

// undated says what can be done for events without a day.
func undated(c *cobra.Command, n int) {
	if n > 0 {
		c.PrintErrln("A weekday or \"yesterday\" is a day only where the publication date is known: where articles bring none, `dateline run --published DATE` gives it.")
	}
}

func convertPLOVER(c *cobra.Command, dataset, out string) error {
	path, err := dataFile(dataset, "events.jsonl")
	if err != nil {
		return err
	}
	return writeTo(out, c.OutOrStdout(), func(w io.Writer) error {
		loss, err := plover.Write(w, lines[record.EventLine](path))
		if err == nil {
			c.PrintErrf("%d dyads written to %s (%d of them with a type that follows from their status); left out: %d events of no PLOVER status, %d beyond PLOVER, %d without a day, %d dyads without codes, %d of a day and dyad seen before\n",
				loss.Written, out, loss.Refolded, loss.Unreal, loss.Beyond, loss.Undated, loss.NoActor, loss.SameDay)
			undated(c, loss.Undated)
		}
		return err
	})
}
