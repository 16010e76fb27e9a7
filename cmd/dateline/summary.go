package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dateline/pipeline"
	"dateline/record"
	"dateline/sources/stream"
)

// summary is what a person reads when a run has ended.
type summary struct {
	out      string
	counts   pipeline.Counts
	stats    *record.Stats
	files    []record.File
	failures []string // the first few
	took     time.Duration
	replaced bool // an earlier dataset
	style    style
}

// write tells w.
func (s *summary) write(w io.Writer) {
	st := s.stats
	rate := float64(s.counts.Read) / max(s.took.Seconds(), 1e-6)
	fmt.Fprintf(w, "\n%s in %s (%s a second)\n", s.style.strong(number(s.counts.Written, "article")), round(s.took), thousands(int(rate)))
	s.line(w, "who", "%s by %s%s", number(st.Quotations-st.Attitudes, "quotation"), number(len(st.Speakers), "named speaker"), top(st.Speakers, 4))
	if st.Attitudes > 0 {
		s.line(w, "", "%s to a person or thing, by the rule attitude", number(st.Attitudes, "attitude"))
	}
	s.line(w, "what", "%s%s", number(st.Events, "event"), top(st.Types, 6))
	if st.Events > 0 {
		s.line(w, "", "%s", strings.TrimPrefix(top(st.Statuses, 7), ": "))
	}
	s.line(w, "when", "%s", number(st.Dates, "date"))
	s.line(w, "where", "%s, %s with coordinates", number(st.Places, "place name"), thousands(st.Resolved))
	if s.counts.Failed > 0 {
		s.line(w, "failed", "%s", s.style.warn(number(s.counts.Failed, "article")))
		for _, f := range s.failures {
			s.line(w, "", "%s", f)
		}
		if more := s.counts.Failed - len(s.failures); more > 0 {
			s.line(w, "", "and %s more, all in %s", thousands(more), filepath.Join(s.out, "failures.jsonl"))
		}
	}
	if s.replaced {
		s.line(w, "note", "the dataset that was in %s is replaced", s.out)
	}
	fmt.Fprintln(w)
	for _, f := range s.files {
		size, unit, _ := strings.Cut(stream.Size(f.Bytes), " ")
		fmt.Fprintf(w, "  %-28s %9s  %6s %s\n", filepath.Join(s.out, f.Name), thousands(f.Lines), size, unit)
	}
}

func (s *summary) line(w io.Writer, head, format string, args ...any) {
	fmt.Fprintf(w, "  %s %s\n", s.style.strong(fmt.Sprintf("%-7s", head)), fmt.Sprintf(format, args...))
}

// top lists the n most frequent of counts: ": CONSULT 20, FIGHT 11, 4 others".
func top(counts map[string]int, n int) string {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var parts []string
	for _, name := range names[:min(n, len(names))] {
		parts = append(parts, fmt.Sprintf("%s %s", name, thousands(counts[name])))
	}
	if len(parts) == 0 {
		return ""
	}
	if rest := len(names) - len(parts); rest > 0 {
		parts = append(parts, number(rest, "other"))
	}
	return ": " + strings.Join(parts, ", ")
}

// number is a count with its noun: "1 article", "1,204 articles".
func number(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return thousands(n) + " " + noun
}

func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func round(d time.Duration) string {
	switch {
	case d < time.Second:
		return d.Round(time.Millisecond).String()
	case d < time.Minute:
		return d.Round(time.Second / 10).String()
	}
	return d.Round(time.Second).String()
}
