package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"dateline/record"
)

func newSchema() *cobra.Command {
	return &cobra.Command{
		Use:       "schema [article|event|quotation|failure|run]",
		Short:     "Print the JSON Schema of the records",
		Long:      `Schema prints the JSON Schema (2020-12) of one kind of line, or of all of them.`,
		Args:      takes(0, 1, "one kind of record"),
		ValidArgs: record.Kinds(),
		RunE: func(c *cobra.Command, args []string) error {
			kind := ""
			if len(args) > 0 {
				kind = args[0]
			}
			s, err := record.Schema(kind)
			if err != nil {
				return fails(exitUsage, unknown("schema", kind, record.Kinds()))
			}
			e := json.NewEncoder(c.OutOrStdout())
			e.SetIndent("", "  ")
			e.SetEscapeHTML(false)
			return e.Encode(s)
		},
	}
}
