package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// newDocs writes the reference of all commands, so that docs/cli.md is made from what the program says of itself.
func newDocs() *cobra.Command {
	return &cobra.Command{
		Use:    "docs FILE",
		Short:  "Write the reference of all commands as Markdown",
		Hidden: true,
		Args:   takes(1, 1, "a FILE to write"),
		RunE: func(c *cobra.Command, args []string) error {
			var b strings.Builder
			writeReference(&b, c.Root())
			return fails(exitOutput, os.WriteFile(args[0], []byte(b.String()), 0o644))
		},
	}
}

func writeReference(w io.Writer, root *cobra.Command) {
	fmt.Fprintf(w, "# The command line\n\nMade from the program by `make docs`; do not edit.\n\n%s\n\n", root.Long)
	fmt.Fprint(w, "| command | |\n|---|---|\n")
	visible := documented(root)
	for _, c := range visible {
		fmt.Fprintf(w, "| [%s](#%s) | %s |\n", c.Name(), c.Name(), c.Short)
	}
	fmt.Fprint(w, "\nStandard output carries data only; standard error carries messages for people.\n\n"+
		"| exit code | |\n|---|---|\n| 0 | all done |\n| 1 | done, but some articles failed |\n| 2 | wrong usage or configuration |\n"+
		"| 3 | input unreadable |\n| 4 | output could not be written |\n| 5 | below a threshold of eval |\n| 130 | interrupted |\n")
	for _, c := range visible {
		fmt.Fprintf(w, "\n## %s\n\n%s\n\n    %s\n", c.Name(), strings.TrimSpace(escape(cmp.Or(c.Long, c.Short))), c.UseLine())
		if c.Example != "" {
			fmt.Fprintf(w, "\nFor example\n\n%s\n", indent(c.Example))
		}
		writeFlags(w, c)
	}
}

func documented(root *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, c := range root.Commands() {
		if !c.Hidden && c.Name() != "help" && c.Name() != "completion" {
			out = append(out, c)
		}
	}
	return out
}

func writeFlags(w io.Writer, c *cobra.Command) {
	first := true
	c.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		if first {
			fmt.Fprint(w, "\n| flag | | default |\n|---|---|---|\n")
			first = false
		}
		kind, usage := pflag.UnquoteUsage(f)
		name := "`--" + f.Name
		if f.Shorthand != "" {
			name = "`-" + f.Shorthand + "`, " + name
		}
		if kind != "" {
			name += " " + kind
		}
		value := f.DefValue
		if value == "[]" || value == "false" || value == "0" && f.Value.Type() == "int" {
			value = ""
		}
		fmt.Fprintf(w, "| %s` | %s | %s |\n", name, strings.ReplaceAll(escape(usage), "|", "\\|"), value)
	})
}

// escape keeps angle brackets from being read as tags.
func escape(s string) string { return strings.NewReplacer("<", "&lt;").Replace(s) }

func indent(s string) string {
	lines := strings.Split(strings.Trim(s, "\n"), "\n")
	for i, l := range lines {
		lines[i] = "    " + strings.TrimPrefix(l, "  ")
	}
	return strings.Join(lines, "\n")
}
