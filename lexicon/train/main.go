// Command train rebuilds the weights of names and the table of words.
//
//	train -corpora bench/language -data FOLDER -out lexicon/name [-words | -all]
//
// data is filled by prepare.sh: names.tsv (made by names.py), text/ (made by texts.py), the
// vocabulary of en_core_web_md (vocab/) and silver/md.NAME.jsonl, that model's
// labels of every corpus and text (made by label.py). Our own annotated texts are in written/.
// The same input gives the same bytes; rebuild.sh makes all that is embedded.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"dateline/document"
	"dateline/extract/entity"
	"dateline/internal/perceptron"
	"dateline/internal/wordtable"
	"dateline/lexicon/train/corpus"
)

func main() {
	var o options
	flag.StringVar(&o.corpora, "corpora", "", "folder of the language corpora")
	flag.StringVar(&o.data, "data", "", "folder of names.tsv, vocab, silver")
	flag.StringVar(&o.out, "out", "lexicon/name", "folder to write to")
	flag.BoolVar(&o.all, "all", false, "train on the whole of uner_ewt.dev too, for the shipped model")
	flag.BoolVar(&o.words, "words", false, "rebuild the table of words, and nothing else")
	flag.IntVar(&o.passes, "passes", 5, "passes over the examples")
	flag.IntVar(&o.seeds, "seeds", 4, "models to average")
	flag.IntVar(&o.min, "min", 3, "features seen less often are left out")
	flag.Float64Var(&o.below, "below", 0.3, "weights smaller than this are left out")
	flag.UintVar(&o.bits, "bits", 17, "log2 of buckets")
	flag.StringVar(&o.faults, "faults", "", "set whose faults are shown: worldwide, uner or gum")
	flag.StringVar(&o.without, "without", "", "sources to leave out, with commas")
	flag.BoolVar(&o.only, "measure", false, "measure the weights that are there, train nothing")
	silver := flag.Float64("silver", 0.3, "weight of sentences that have silver labels alone")
	tweets := flag.Float64("tweets", 0.5, "weight of tweets")
	ours := flag.Float64("written", 1, "weight of our own texts")
	swaps := flag.Float64("swaps", 0.6, "weight of copies with other names, as a share of the weight of what they copy")
	shouts := flag.Float64("shouts", 0.3, "weight of copies in capitals, as a share of the weight of what they copy")
	flag.Parse()
	o.shoutWeight = float32(*shouts)
	o.writtenWeight = float32(*ours)
	o.swapWeight = float32(*swaps)
	o.tweetWeight = float32(*tweets)
	o.silverWeight = float32(*silver)
	if err := o.run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

type options struct {
	corpora, data, out string
	faults, without    string
	all, words, only   bool
	passes, seeds, min int
	below              float64
	bits               uint
	silverWeight       float32
	tweetWeight        float32
	swapWeight         float32
	writtenWeight      float32
	shoutWeight        float32
}

func (o *options) run() error {
	if o.words {
		return o.buildWords()
	}
	table, err := os.ReadFile(filepath.Join(o.out, "words.bin"))
	if err != nil {
		return err
	}
	words, err := wordtable.Open(string(table))
	if err != nil {
		return err
	}
	chain, err := textChain()
	if err != nil {
		return err
	}
	if o.only {
		weights, err := os.ReadFile(filepath.Join(o.out, "weights.bin"))
		if err != nil {
			return err
		}
		stage, err := entity.Load(entity.Options{}, string(weights), string(table))
		if err != nil {
			return err
		}
		return o.measureAll(chain, stage)
	}
	all, err := o.gather(chain, words)
	if err != nil {
		return err
	}
	l := newLearner(all, o.min)
	var models []*perceptron.Trainer
	for seed := range o.seeds {
		models = append(models, l.train(o.passes, uint64(seed)))
	}
	weights := perceptron.Mean(models, perceptron.Pruning{Below: o.below, Bits: o.bits})
	fmt.Printf("%d articles, %d features, weights of %d bytes\n", len(all), models[0].Rows(), len(weights))
	if err := os.WriteFile(filepath.Join(o.out, "weights.bin"), weights, 0o644); err != nil {
		return err
	}
	stage, err := entity.Load(entity.Options{}, string(weights), string(table))
	if err != nil {
		return err
	}
	return o.measureAll(chain, stage)
}

func (o *options) buildWords() error {
	var corpora [][]article
	for _, c := range []string{"ewt.train", "gum_clean.train", "wikigold.train"} {
		as, err := o.corpus(c)
		if err != nil {
			return err
		}
		corpora = append(corpora, as)
	}
	words, err := wordTable(filepath.Join(o.data, "vocab"), filepath.Join(o.data, "names.tsv"), corpora)
	if err != nil {
		return err
	}
	table := wordtable.Bytes(words, 16)
	fmt.Printf("%d words, table of %d bytes\n", len(words), len(table))
	return os.WriteFile(filepath.Join(o.out, "words.bin"), table, 0o644)
}

func (o *options) corpus(name string) ([]article, error) {
	return corpus.Read[article](filepath.Join(o.corpora, name+".jsonl.gz"))
}

// documents runs the stages before names over articles.
func documents(chain chain, as []article) ([]*document.Document, error) {
	docs := make([]*document.Document, len(as))
	for i, a := range as {
		docs[i] = document.New(document.Article{ID: a.ID, Text: a.Text})
		if docs[i].Text != a.Text {
			return nil, fmt.Errorf("article %s: the text is not in normal form", a.ID)
		}
		for _, s := range chain {
			if err := s.Apply(docs[i]); err != nil {
				return nil, fmt.Errorf("article %s: %w", a.ID, err)
			}
		}
	}
	return docs, nil
}
