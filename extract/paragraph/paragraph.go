// Package paragraph cuts the text into paragraphs.
package paragraph

import (
	"strings"

	"dateline/document"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds d.Paragraphs. It is immutable once built.
type Stage struct{}

// New returns the stage.
func New(Options) (*Stage, error) { return &Stage{}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "paragraph" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return 0 }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Paragraphs }

// Apply adds d.Paragraphs: what stands between line breaks; in a hard-wrapped
// text what stands between blank lines.
func (*Stage) Apply(d *document.Document) error {
	wrapped := hardWrapped(d.Text)
	start, end := -1, 0 // of the open paragraph
	for at := 0; at < len(d.Text); {
		next := len(d.Text)
		if i := strings.IndexByte(d.Text[at:], '\n'); i >= 0 {
			next = at + i + 1
		}
		line := d.Text[at:next]
		body := strings.TrimSpace(line)
		first := at + strings.Index(line, body)
		if body == "" || !wrapped {
			closeParagraph(d, start, end)
			start = -1
		}
		if body != "" {
			if start < 0 {
				start = first
			}
			end = first + len(body)
		}
		at = next
	}
	closeParagraph(d, start, end)
	return nil
}

func closeParagraph(d *document.Document, start, end int) {
	if start >= 0 {
		d.Paragraphs = append(d.Paragraphs, document.Paragraph{Span: document.Span{Start: int32(start), End: int32(end)}})
	}
}

// hardWrapped reports whether lines end where a column is full rather than
// where a paragraph does: there are blank lines, no line is longer than 200 bytes, and most
// lines that are followed by another one are long and end without a full stop. Where lines
// are longer than 100 bytes, as few people set them, nearly all must be as long as the
// column is wide.
func hardWrapped(text string) bool {
	const usual, widest = 100, 200
	width, blanks := 0, 0
	for line := range strings.Lines(text) {
		n := len(strings.TrimRight(line, "\n\t "))
		width = max(width, n)
		if n == 0 {
			blanks++
		}
		if width > widest {
			return false
		}
	}
	full := 50
	if width > usual {
		full = width * 3 / 4
	}
	var followed, broken int
	last := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n\t ")
		if line != "" && last != "" {
			followed++
			if len(last) >= full && !strings.ContainsRune(".!?:\"”", rune(last[len(last)-1])) {
				broken++
			}
		}
		last = line
	}
	if width > usual {
		return followed >= 3 && broken*4 >= followed*3 && blanks > 0
	}
	return followed >= 3 && broken*2 > followed && (blanks > 0 || followed >= 6)
}
