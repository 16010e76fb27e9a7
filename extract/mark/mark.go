// Package mark pairs quotation marks, paragraph by paragraph.
//
// It reads bytes and knows nothing of words: scan.go finds the signs and looks
// at what stands beside them, double.go pairs double marks and guillemets,
// single.go single ones among the apostrophes, script.go finds transcripts
// (SMITH: …), and this file writes the layer and links a quotation that is
// opened again in each paragraph. What is lost in one paragraph, be it an
// opening or a closing mark, never reaches the next.
package mark

import (
	"cmp"
	"slices"
	"strings"

	"dateline/document"
)

// Options tunes the stage. The zero value is the recommended one.
type Options struct{}

// Stage adds the layer. It is immutable once built.
type Stage struct{}

// New loads what the stage needs.
func New(Options) (*Stage, error) { return &Stage{}, nil }

// Name is the stage's name in errors and reports.
func (*Stage) Name() string { return "mark" }

// Needs are the layers that must be there before.
func (*Stage) Needs() document.Layer { return document.Paragraphs }

// Adds are the layers that are there after.
func (*Stage) Adds() document.Layer { return document.Marks }

// Apply adds d.Marks in time linear in the text.
func (*Stage) Apply(d *document.Document) error {
	w := writer{d: d, script: findScript(d), open: -1}
	var p pairer
	for i := range d.Paragraphs {
		span := d.Paragraphs[i].Span
		p.reset(d.Text, span, reopens(d, i+1), w.pending())
		p.scan()
		p.double()
		p.single()
		w.paragraph(i, &p)
	}
	w.settle()
	return nil
}

// pair is a found pair of marks. A lost mark has size 0.
type pair struct {
	start, end      int32
	opener, closer  int32 // bytes of the marks
	style           document.MarkStyle
	closed, unfound bool // unfound: the opening mark is missing
}

func (p pair) content() document.Span {
	return document.Span{Start: p.start + p.opener, End: p.end - p.closer}
}

// inside is the content of p in text without the spaces that French style sets inside
// guillemets.
func (p pair) inside(text string) document.Span {
	s := p.content()
	if p.style != document.Guillemet {
		return s
	}
	at := text[s.Start:s.End]
	const spaces = " \u00a0\u202f"
	s.Start += int32(len(at) - len(strings.TrimLeft(at, spaces)))
	s.End -= int32(len(at) - len(strings.TrimRight(at, spaces)))
	if s.End < s.Start {
		return p.content()
	}
	return s
}

// writer appends the pairs of each paragraph to d.Marks.
type writer struct {
	d      *document.Document
	script script
	open   int32 // the outermost mark that the last paragraph left open, or -1
}

// pending is the family of the mark that the last paragraph left open.
func (w *writer) pending() family {
	if w.open < 0 {
		return noFamily
	}
	return familyOf(w.d.Marks[w.open].Style)
}

func (w *writer) paragraph(i int, p *pairer) {
	span := w.d.Paragraphs[i].Span
	first := len(w.d.Marks)
	turn, goesOn := w.script.turn(w.d, i)
	if !turn.Empty() {
		w.d.Marks = append(w.d.Marks, document.Mark{Span: turn, Content: turn, Style: document.Script, Closed: true, Continues: -1})
		if goesOn {
			w.d.Marks[first].Continues = w.lastScript(first)
		}
	}
	aside := (w.script.caps || w.script.mixed) && unspoken(w.d.Slice(span))
	slices.SortStableFunc(p.pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	for _, x := range p.pairs {
		if x.content().Empty() || !turn.Empty() && x.start < turn.Start || aside && !x.closed {
			continue
		}
		if x.unfound {
			w.note(x, "quote-not-opened", "quotation without an opening mark")
		}
		if !x.closed && x.end != span.End {
			w.note(x, "quote-not-closed", "quotation without a closing mark: it ends before the next one")
		}
		w.d.Marks = append(w.d.Marks, document.Mark{
			Span: document.Span{Start: x.start, End: x.end}, Content: x.inside(w.d.Text),
			Style: x.style, Closed: x.closed, Continues: -1,
		})
	}
	depths(w.d.Marks[first:])
	w.link(first, span)
}

// depths sets the nesting depth of marks that are in text order.
func depths(marks []document.Mark) {
	var ends []int32 // of the marks around the current one
	for i := range marks {
		for len(ends) > 0 && ends[len(ends)-1] <= marks[i].Start {
			ends = ends[:len(ends)-1]
		}
		marks[i].Depth = uint8(min(len(ends), 255))
		ends = append(ends, marks[i].End)
	}
}

// link joins the first mark of a paragraph to the one that the paragraph before
// left open, and remembers what this paragraph leaves open.
func (w *writer) link(first int, span document.Span) {
	marks := w.d.Marks
	if w.open >= 0 {
		if first < len(marks) && marks[first].Start == span.Start && familyOf(marks[first].Style) == w.pending() {
			marks[first].Continues = w.open
			w.open = -1
		} else {
			w.settle()
		}
	}
	for i := first; i < len(marks); i++ {
		if m := marks[i]; m.Depth == 0 && !m.Closed && m.End == span.End {
			w.open = int32(i)
		}
	}
}

// settle notes that the mark left open was never closed.
func (w *writer) settle() {
	if w.open < 0 {
		return
	}
	m := w.d.Marks[w.open]
	w.d.Notes = append(w.d.Notes, document.Note{Span: m.Span, Code: "quote-not-closed", Message: "quotation without a closing mark: it ends with its paragraph"})
	w.open = -1
}

func (w *writer) note(x pair, code, message string) {
	w.d.Notes = append(w.d.Notes, document.Note{Span: document.Span{Start: x.start, End: x.end}, Code: code, Message: message})
}

// lastScript is the index of the last script turn before first, or -1.
func (w *writer) lastScript(first int) int32 {
	for i := first - 1; i >= 0; i-- {
		if w.d.Marks[i].Style == document.Script {
			return int32(i)
		}
	}
	return -1
}
