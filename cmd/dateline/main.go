// Command dateline reads news articles and writes what they say as data: who was
// quoted, what happened, when and where, each fact tied to the characters that
// say it.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	root := newRoot()
	err := root.ExecuteContext(ctx)
	os.Exit(report(root, err))
}

// The exit codes.
const (
	exitDone        = 0
	exitSomeFailed  = 1
	exitUsage       = 2
	exitInput       = 3
	exitOutput      = 4
	exitBelow       = 5 // an eval threshold
	exitInterrupted = 130
)

// codeError is an error that ends the program with a code of its own. A nil Err
// has been told already.
type codeError struct {
	code int
	err  error
}

func (e *codeError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit code %d", e.code)
	}
	return e.err.Error()
}

func (e *codeError) Unwrap() error { return e.err }

func fails(code int, err error) error {
	if err == nil {
		return nil
	}
	return &codeError{code, err}
}

// report tells err to people and gives the exit code. An error without a code is
// one of usage: cobra's own.
func report(root *cobra.Command, err error) int {
	if err == nil {
		return exitDone
	}
	e, ok := errors.AsType[*codeError](err)
	if !ok {
		e = &codeError{exitUsage, err}
	}
	if e.err != nil {
		fmt.Fprintf(root.ErrOrStderr(), "dateline: %v\n", e.err)
	}
	return e.code
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "dateline",
		Short: "Read news articles, write who said what, what happened, when and where",
		Long: `Dateline reads news articles and writes what they say as data: who was quoted
and on what, which events happened, were planned, demanded or denied, when and
where, each fact tied to the exact characters of the text that say it.`,
		Example: `  dateline extract story.txt
  dateline run articles/ -o dataset`,
		Version:               version,
		SilenceErrors:         true,
		SilenceUsage:          true,
		DisableFlagsInUseLine: true,
		Args:                  cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return noCommand(c, args[0])
			}
			return c.Help()
		},
	}
	root.AddCommand(newRun(), newExtract(), newPipe(), newEval(), newExplain(), newConvert(), newCluster(), newSchema(), newVersion(), newDocs())
	root.SetFlagErrorFunc(flagError)
	return root
}
