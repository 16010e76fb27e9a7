package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"dateline/record"
)

// version is set by the linker when a release is built.
var version = "devel"

// program says which build this is.
func program() record.Program {
	p := record.Program{Name: "dateline", Version: version, Go: runtime.Version(), Data: map[string]string{}}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if strings.HasPrefix(m.Path, "github.com/jdkato/prose") {
				p.Data["prose"] = m.Version
			}
		}
		for _, s := range info.Settings {
			switch {
			case s.Key == "vcs.revision":
				p.Commit = s.Value
			case s.Key == "vcs.modified" && s.Value == "true":
				p.Commit += "+changes"
			}
		}
	}
	return p
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its records",
		Args:  takes(0, 0, ""),
		RunE: func(c *cobra.Command, _ []string) error {
			p := program()
			_, err := fmt.Fprintf(c.OutOrStdout(), "dateline %s\ncommit   %s\nrecords  %s\nbuilt by %s for %s/%s\n",
				p.Version, cmp.Or(p.Commit, "unknown: go build did not note it"), record.Version, p.Go, runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
