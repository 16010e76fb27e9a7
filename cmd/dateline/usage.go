package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dateline/sources"
)

// flagError answers a flag that does not exist with the one that was meant, and a
// value that is none with what is expected.
func flagError(c *cobra.Command, err error) error {
	if e, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		f := e.GetFlag()
		return fmt.Errorf("--%s %q: expected %s, as in --%s %s; see %s --help", f.Name, e.GetValue(), kind(f), f.Name, sample(f), c.CommandPath())
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		f := e.GetFlag()
		return fmt.Errorf("--%s: its value is missing; expected %s, as in --%s %s", f.Name, kind(f), f.Name, sample(f))
	}
	e, ok := errors.AsType[*pflag.NotExistError](err)
	if !ok {
		return fmt.Errorf("%w; see %s --help", err, c.CommandPath())
	}
	if letters := e.GetSpecifiedShortnames(); letters != "" {
		return fmt.Errorf("%s has no flag -%s; see %s --help", c.Name(), e.GetSpecifiedName(), c.CommandPath())
	}
	var known []string
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			known = append(known, f.Name)
		}
	})
	name := e.GetSpecifiedName()
	if near := sources.Nearest(name, known); near != "" {
		return fmt.Errorf("%s has no flag --%s; did you mean --%s?", c.Name(), name, near)
	}
	return fmt.Errorf("%s has no flag --%s; see %s --help", c.Name(), name, c.CommandPath())
}

// kind is what values a flag takes, in words.
func kind(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "int", "int64":
		return "a whole number"
	case "bool":
		return "true or false"
	}
	name, _ := pflag.UnquoteUsage(f)
	return "a " + name
}

// sample is a value that f takes.
func sample(f *pflag.Flag) string {
	switch value := f.DefValue; {
	case value != "" && value != "0" && value != "[]":
		return value
	case f.Value.Type() == "int":
		return "4"
	}
	name, _ := pflag.UnquoteUsage(f)
	return strings.ToUpper(name)
}

// takes is the check of a command's arguments: from least to most of them (-1: any
// number). What is missing is answered with its name and the command's first example.
func takes(least, most int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return fmt.Errorf("%s needs %s%s; see %s --help", c.Name(), what, firstExample(c), c.CommandPath())
		case most == 0 && len(args) > 0:
			return fmt.Errorf("%s takes no arguments, found %q; see %s --help", c.Name(), args[0], c.CommandPath())
		case most > 0 && len(args) > most:
			return fmt.Errorf("%s takes %s, found %q besides; see %s --help", c.Name(), what, args[most], c.CommandPath())
		}
		return nil
	}
}

// jobs is the check of --jobs.
func jobs(n int) error {
	if n < 0 {
		return fails(exitUsage, fmt.Errorf("--jobs %d: expected 0 (as many as there are processors) or more", n))
	}
	return nil
}

func firstExample(c *cobra.Command) string {
	line, _, _ := strings.Cut(strings.TrimSpace(c.Example), "\n")
	if line == "" {
		return ""
	}
	return ", for example: " + line
}

// noCommand answers a command that does not exist, or a file where a command should be.
func noCommand(root *cobra.Command, name string) error {
	if _, err := os.Stat(name); err == nil {
		return fmt.Errorf("no command given for %s; `dateline extract %s` reads it, `dateline run %s` makes a dataset of it", name, name, name)
	}
	var known []string
	for _, c := range root.Commands() {
		if !c.Hidden {
			known = append(known, c.Name())
		}
	}
	if near := sources.Nearest(name, known); near != "" {
		return fmt.Errorf("no command is named %s; did you mean %s? See dateline --help", name, near)
	}
	return fmt.Errorf("no command is named %s; there are %s", name, list(known))
}

// unknown is the error for a value that a flag does not take, with the one that
// may have been meant.
func unknown(flag, value string, known []string) error {
	if near := sources.Nearest(value, known); near != "" {
		return fmt.Errorf("%s %q: no such value; did you mean %s?", flag, value, near)
	}
	return fmt.Errorf("%s %q: no such value; there are %s", flag, value, list(known))
}

// list is names as people write them: "a, b and c".
func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	names = slices.Clone(names)
	last := names[len(names)-1]
	return strings.Join(names[:len(names)-1], ", ") + " and " + last
}
