package main

import (
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// isTerminal reports whether w is a terminal, where a person looks on.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// style colours text for people, or leaves it as it is.
type style bool

// styleOf colours only on a terminal, and not under NO_COLOR.
func styleOf(w io.Writer) style { return style(isTerminal(w) && os.Getenv("NO_COLOR") == "") }

func (s style) paint(code, text string) string {
	if !s {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s style) strong(text string) string { return s.paint("1", text) }

func (s style) warn(text string) string { return s.paint("33", text) }

// newBar is the progress of a run on w: articles, articles a second, time left. Off a
// terminal it shows nothing. A total of -1 is unknown.
func newBar(w io.Writer, visible bool, total int) *progressbar.ProgressBar {
	return progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetVisibility(visible),
		progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("articles"),
		progressbar.OptionSetPredictTime(total > 0),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionEnableColorCodes(false),
		progressbar.OptionUseANSICodes(false),
		progressbar.OptionSpinnerType(14),
	)
}

// newLog is the log that --log asks for: nil for people, JSON lines for machines.
func newLog(w io.Writer, form string) (*slog.Logger, error) {
	switch form {
	case "text":
		return nil, nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, nil)), nil
	}
	return nil, fails(exitUsage, unknown("--log", form, []string{"text", "json"}))
}
