package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"dateline/eval"
	"dateline/sources"
)

// limit is what a figure must reach.
type limit struct {
	name  string
	value float64
	slack float64 // a baseline is rounded
}

func parseLimit(s string) (limit, error) {
	name, value, ok := strings.Cut(s, "=")
	if !ok {
		return limit{}, errors.New("want NAME=VALUE, as in quotations.f1=0.9")
	}
	v, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return limit{}, fmt.Errorf("reading the value: %w", err)
	}
	return limit{name: name, value: v}, nil
}

func (l limit) check(r *eval.Report) error {
	f, ok := r.Find(l.name)
	if !ok {
		var names []string
		for _, f := range r.Figures {
			names = append(names, f.Name)
		}
		if near := sources.Nearest(l.name, names); near != "" {
			return fmt.Errorf("no figure %s; did you mean %s?", l.name, near)
		}
		return fmt.Errorf("no figure %s; --all shows the names", l.name)
	}
	if eval.LowerIsBetter(l.name) {
		if f.Value > l.value+l.slack {
			return fmt.Errorf("%s is %.4g, above %.4g", l.name, f.Value, l.value)
		}
		return nil
	}
	if f.Value < l.value-l.slack {
		return fmt.Errorf("%s is %.4f, below %.4f", l.name, f.Value, l.value)
	}
	return nil
}

// saveBaseline writes the main figures, sorted by name.
func saveBaseline(path string, r *eval.Report) error {
	figures := map[string]float64{}
	for _, f := range r.Figures {
		if eval.Headline(f.Name) {
			figures[f.Name], _ = strconv.ParseFloat(fmt.Sprintf("%.4f", f.Value), 64)
		}
	}
	b, err := json.MarshalIndent(figures, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(b, '\n'), 0o644)
}

func readBaseline(path string) ([]limit, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var figures map[string]float64
	if err := json.Unmarshal(b, &figures); err != nil {
		return nil, fmt.Errorf("reading baseline %s: %w", path, err)
	}
	var out []limit
	for name, v := range figures {
		out = append(out, limit{name, v, 0.0005})
	}
	slices.SortFunc(out, func(a, b limit) int { return strings.Compare(a.name, b.name) })
	return out, nil
}
