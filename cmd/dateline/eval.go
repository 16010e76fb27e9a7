package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dateline/document"
	"dateline/eval"
	"dateline/pipeline"
	"dateline/record"
	"dateline/sources/published"
)

// evalFlags are the flags of eval.
type evalFlags struct {
	given     []string
	errors    int
	layer     string
	part      string
	failUnder []string
	intervals int
	baseline  string
	save      string
	json, all bool
	exclude   []string
	overlap   bool
	goldSpans bool
	pair      bool
	plover    bool
	attitudes bool
	workers   int
}

func newEval() *cobra.Command {
	var o evalFlags
	c := &cobra.Command{
		Use:   "eval GOLD [OUT]",
		Short: "Compare output with gold: precision, recall and F1 of every layer",
		Long: `Eval compares annotated articles (GOLD) with the program's output (OUT: a dataset
folder or an articles.jsonl). Without OUT it reads GOLD's texts itself.

GOLD is a file or folder of .json and .jsonl (also .gz, .zst) in the shape of the
record, or a .tsv of sentences about one event each (fixtures/sentences); what is
scored follows from what it holds. The table states the matching rule of each
layer. Shares are 0..1 in JSON and in --fail-under, per cent in the table.`,
		Example: `  dateline eval fixtures/gold
  dateline eval fixtures/sentences/events.tsv --part read --errors 20
  dateline eval my-gold.jsonl dataset --errors 20 --layer dates
  dateline eval my-gold.jsonl --fail-under quotations.f1=0.9 --fail-under dates.f1=0.8`,
		Args: takes(1, 2, "GOLD, a file or folder of annotated articles, and maybe OUT"),
		RunE: func(c *cobra.Command, args []string) error { return runEval(c, args, &o) },
	}
	f := c.Flags()
	f.IntVar(&o.errors, "errors", 0, "list the first `N` differences of each kind and layer")
	f.StringVar(&o.layer, "layer", "", "list differences of this `layer` only: quotations, dates, places, entities, events …")
	f.StringVar(&o.part, "part", "", "only the articles of this `part` of gold: read, kept")
	f.StringArrayVar(&o.failUnder, "fail-under", nil, "exit with 5 if a figure is below: `NAME=VALUE`; may be repeated")
	f.IntVar(&o.intervals, "intervals", 0, "give each figure its 95 % range over `N` bootstrap samples of the articles")
	f.StringVar(&o.baseline, "baseline", "", "exit with 5 if a figure is worse than in this `file`")
	f.StringVar(&o.save, "save", "", "write the figures to this `file`, as a baseline")
	f.BoolVar(&o.json, "json", false, "write the report as JSON")
	f.BoolVar(&o.all, "all", false, "show every figure, not the main ones alone")
	f.StringSliceVar(&o.given, "given", nil, "without OUT: give the program gold's spans of this `layer`: places")
	f.StringSliceVar(&o.exclude, "exclude", nil, "`kinds` of places that do not count: demonym, metonym, adjective, not_place")
	f.BoolVar(&o.overlap, "match-overlap", false, "resolve places on overlapping instead of equal spans")
	f.BoolVar(&o.goldSpans, "gold-spans", false, "OUT was made with --given places: leave recognition out")
	f.BoolVar(&o.pair, "pair", false, "one type a sentence: prefer the event with gold's parties")
	f.BoolVar(&o.attitudes, "attitudes", false, "count as quotations what is praised, backed or announced (rule attitude), as PolNeAR and CofeNet do")
	f.BoolVar(&o.plover, "plover-view", false, "fold planned, threatened and refused acts as PLOVER does")
	f.IntVarP(&o.workers, "jobs", "j", 0, "articles worked on at the same time; 0: as many as there are processors")
	return c
}

func runEval(c *cobra.Command, args []string, o *evalFlags) error {
	if err := jobs(o.workers); err != nil {
		return err
	}
	gold, err := readAnnotated(args[0])
	if err != nil {
		return fails(exitInput, err)
	}
	if o.part != "" {
		gold = slices.DeleteFunc(gold, func(a *eval.Article) bool { return a.Part != o.part })
		if len(gold) == 0 {
			return fails(exitUsage, fmt.Errorf("--part %s: no such part in %s", o.part, args[0]))
		}
	}
	limits, err := o.limits()
	if err != nil {
		return fails(exitUsage, err)
	}
	var found []*eval.Article
	from := "this program"
	if len(args) == 2 {
		from = args[1]
		found, err = readAnnotated(args[1])
	} else {
		found, err = o.extract(c.Context(), gold)
	}
	if err != nil {
		return fails(exitInput, err)
	}
	options := eval.Options{
		Exclude: o.exclude, MatchOverlap: o.overlap, Pair: o.pair, Attitudes: o.attitudes, PloverView: o.plover,
		GoldSpans: o.goldSpans || slices.Contains(o.given, "places"),
	}
	report := eval.Score(eval.Match(gold, found), options, o.intervals)
	if len(args) == 2 && report.Missing == report.Articles {
		return fails(exitInput, fmt.Errorf("no article of %s is in %s; they are matched by id, by text or by file", args[0], args[1]))
	}
	if o.layer != "" {
		if known := layers(report); !slices.Contains(known, o.layer) {
			return fails(exitUsage, unknown("--layer", o.layer, known))
		}
		report.Errors = slices.DeleteFunc(report.Errors, func(e eval.Error) bool { return e.Layer != o.layer })
	}
	if err := o.write(c.OutOrStdout(), report, args[0], from); err != nil {
		return fails(exitOutput, err)
	}
	if o.save != "" {
		if err := saveBaseline(o.save, report); err != nil {
			return fails(exitOutput, err)
		}
	}
	return o.judge(report, limits)
}

// layers are the names that --layer takes: those that gold holds.
func layers(r *eval.Report) []string {
	var out []string
	add := func(name string) {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for _, f := range r.Figures {
		name, _, _ := strings.Cut(f.Name, ".")
		add(name)
	}
	for _, e := range r.Errors {
		add(e.Layer)
	}
	return out
}

// extract runs the pipeline on gold's texts.
func (o *evalFlags) extract(ctx context.Context, gold []*eval.Article) ([]*eval.Article, error) {
	chain, err := (&reading{given: o.given}).chain()
	if err != nil {
		return nil, err
	}
	sink := &collector{tokens: slices.ContainsFunc(gold, func(a *eval.Article) bool { return a.Holds("tokens") && a.Labels == nil })}
	_, err = pipeline.Run(ctx, goldTexts{gold, o.given}, chain, sink, pipeline.Options{Workers: o.workers})
	return sink.found, errors.Join(append(sink.failed, err)...)
}

// goldTexts is gold as a source: text and metadata, no annotations but the given ones.
type goldTexts struct {
	gold  []*eval.Article
	given []string
}

// Articles yields gold's texts in order.
func (g goldTexts) Articles(context.Context) iter.Seq[pipeline.Load] {
	return func(yield func(pipeline.Load) bool) {
		for _, a := range g.gold {
			if !yield(func() (document.Article, error) { return g.article(a), nil }) {
				return
			}
		}
	}
}

func (g goldTexts) article(a *eval.Article) document.Article {
	d := document.Article{
		ID: a.ID, Text: a.Text, Title: a.Title,
		Source: document.Source{URL: a.Source.URL, Publisher: a.Source.Publisher, Format: "jsonl"},
	}
	d.Published, _ = published.Parse(a.Published, "metadata")
	if slices.Contains(g.given, "places") {
		for _, p := range a.Places {
			d.GivenPlaces = append(d.GivenPlaces, document.GivenSpan{Start: int32(p.Start), End: int32(p.End)})
		}
	}
	return d
}

// collector is a sink that keeps records for comparison.
type collector struct {
	tokens bool
	found  []*eval.Article
	failed []error
}

// Encode turns a document into its record and reads it as eval does: what is scored is what users get.
func (s *collector) Encode(d *document.Document) (*eval.Article, error) {
	line, err := record.Line(record.New(d, record.Options{Tokens: s.tokens}))
	if err != nil {
		return nil, err
	}
	return eval.Decode(line)
}

// Write keeps the record.
func (s *collector) Write(_ context.Context, a *eval.Article) error {
	s.found = append(s.found, a)
	return nil
}

// Fail keeps the failure.
func (s *collector) Fail(_ context.Context, f pipeline.Failure) error {
	s.failed = append(s.failed, &pipeline.ArticleError{ID: f.ID, Stage: f.Stage, Err: f.Err})
	return nil
}

// judge turns a figure below its limit into exit code 5.
func (o *evalFlags) judge(r *eval.Report, limits []limit) error {
	if o.baseline != "" {
		more, err := readBaseline(o.baseline)
		if err != nil {
			return fails(exitInput, err)
		}
		limits = append(limits, more...)
	}
	var below []error
	for _, l := range limits {
		if err := l.check(r); err != nil {
			below = append(below, err)
		}
	}
	return fails(exitBelow, errors.Join(below...))
}

// limits reads --fail-under.
func (o *evalFlags) limits() ([]limit, error) {
	var out []limit
	for _, s := range o.failUnder {
		l, err := parseLimit(s)
		if err != nil {
			return nil, fmt.Errorf("--fail-under %q: %w", s, err)
		}
		out = append(out, l)
	}
	return out, nil
}
