package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"dateline/eval"
)

// write shows a report: JSON for machines, else a table and the differences asked for.
func (o *evalFlags) write(w io.Writer, r *eval.Report, gold, from string) error {
	r.Errors = firstOfEach(r.Errors, o.errors)
	if o.json {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		return enc.Encode(r)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles of %s, read by %s", r.Articles, gold, from)
	if r.Missing > 0 {
		fmt.Fprintf(&b, "; %d without output", r.Missing)
	}
	if r.TextDiffers > 0 {
		fmt.Fprintf(&b, "; %d with another text, compared paragraph by paragraph", r.TextDiffers)
	}
	b.WriteByte('\n')
	o.table(&b, r)
	for _, e := range r.Errors {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\n", e.Article, e.Layer, e.Code, orDash(e.Gold), orDash(e.Found))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// table writes a line for each figure, precision and recall beside their F1, and over each layer its matching rule.
func (o *evalFlags) table(b *strings.Builder, r *eval.Report) {
	layer := ""
	for _, f := range r.Figures {
		if !o.all && !eval.Headline(f.Name) || o.all && (strings.HasSuffix(f.Name, ".p") || strings.HasSuffix(f.Name, ".r")) {
			continue
		}
		name, isF1 := strings.CutSuffix(f.Name, ".f1")
		if head, _, _ := strings.Cut(f.Name, "."); head != layer {
			layer = head
			fmt.Fprintf(b, "\n%s  (%s)\n", strings.ToUpper(layer), eval.Rule(f.Name))
		}
		label := strings.TrimPrefix(name, layer+".")
		p, okP := r.Find(name + ".p")
		q, okR := r.Find(name + ".r")
		switch {
		case isF1 && okP && okR:
			fmt.Fprintf(b, "  %-26s P %5.1f  R %5.1f  F1 %5.1f%s\n", label, 100*p.Value, 100*q.Value, 100*f.Value, rangeOf(f))
		case eval.IsCount(f.Name):
			fmt.Fprintf(b, "  %-26s %5.0f%s\n", label, f.Value, rangeOf(f))
		case isF1:
			fmt.Fprintf(b, "  %-26s %18s %5.1f%s\n", label, "F1", 100*f.Value, rangeOf(f))
		default:
			fmt.Fprintf(b, "  %-26s %18s %5.1f%s\n", label, "", 100*f.Value, rangeOf(f))
		}
	}
}

func rangeOf(f eval.Figure) string {
	if len(f.Range) != 2 {
		return ""
	}
	if eval.IsCount(f.Name) {
		return fmt.Sprintf("  (%.0f to %.0f)", f.Range[0], f.Range[1])
	}
	return fmt.Sprintf("  (%.1f to %.1f)", 100*f.Range[0], 100*f.Range[1])
}

// firstOfEach keeps the first n differences of each layer and code, grouped.
func firstOfEach(list []eval.Error, n int) []eval.Error {
	kind := func(e eval.Error) string { return e.Layer + " " + e.Code }
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b eval.Error) int { return strings.Compare(kind(a), kind(b)) })
	count := map[string]int{}
	return slices.DeleteFunc(list, func(e eval.Error) bool {
		count[kind(e)]++
		return count[kind(e)] > n
	})
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
