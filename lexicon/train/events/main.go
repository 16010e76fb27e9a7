// Command events fits the weights of an event's signs, and the confidence that
// is read from them, and writes them as a readable table.
//
//	go run ./lexicon/train/events [-out FILE] [-plv plv.train.jsonl] [-sentences fixtures/sentences/events.tsv] [-gold fixtures/gold]
//
// Without -plv the table comes of the project's own sentences and articles
// alone.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dateline/document"
	"dateline/extract"
	"dateline/extract/event"
	"dateline/lexicon/train/corpus"
	"dateline/pipeline"
)

func main() {
	out := flag.String("out", "extract/event/weights.tsv", "the table")
	plv := flag.String("plv", "", "training part of PLV")
	sentences := flag.String("sentences", "", "sentences with their main event; the part `read` is used")
	gold := flag.String("gold", "fixtures/gold", "folder of annotated articles")
	flag.Parse()
	if err := run(*out, *plv, *sentences, *gold); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out, plv, sentences, gold string) error {
	stages, err := extract.UpTo("event", extract.Options{})
	if err != nil {
		return err
	}
	chain, err := pipeline.NewChain(stages[:len(stages)-1]...)
	if err != nil {
		return err
	}
	var rows []row
	if plv != "" {
		more, err := corpus.Read[row](plv)
		if err != nil {
			return err
		}
		rows = append(rows, more...)
	}
	if sentences != "" {
		more, err := readSentences(sentences)
		if err != nil {
			return err
		}
		rows = append(rows, more...)
	}
	articles, err := filepath.Glob(filepath.Join(gold, "*.json"))
	if err != nil {
		return err
	}
	for _, path := range articles {
		more, err := corpus.ReadOne[row](path)
		if err != nil {
			return err
		}
		rows = append(rows, more)
	}
	var lessons []event.Lesson
	for _, r := range rows {
		l, err := r.lesson(chain)
		if err != nil {
			return fmt.Errorf("article %s: %w", r.ID, err)
		}
		lessons = append(lessons, l)
	}
	table := event.Train(stages[len(stages)-1].(*event.Stage), lessons)
	fmt.Println(len(lessons), "texts,", strings.Count(table, "\n")-1, "weights")
	return os.WriteFile(out, []byte(table), 0o644)
}

// row is an article of a corpus; its offsets are code points.
type row struct {
	ID, Text string
	Events   []struct {
		Type    string
		Code    string
		Trigger *struct{ Start, End int }
		Accept  []string `json:"accept_types"`
	}
	main []string
}

// readSentences reads the part `read` of a table of sentences: id, part, types,
// and the sentence in the last column.
func readSentences(path string) ([]row, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows []row
	for line := range strings.Lines(string(text)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(f) < 9 || f[1] != "read" || f[8] == "" {
			continue
		}
		rows = append(rows, row{ID: f[0], Text: f[8], main: strings.Split(f[2], "/")})
	}
	return rows, nil
}

func (r *row) lesson(chain *pipeline.Chain) (event.Lesson, error) {
	d := document.New(document.Article{ID: r.ID, Text: r.Text})
	if err := chain.Apply(context.Background(), d); err != nil {
		return event.Lesson{}, err
	}
	l := event.Lesson{Doc: d, Main: r.main}
	at := make([]int32, 0, len(r.Text)+1) // byte of each code point
	for i := range r.Text {
		at = append(at, int32(i))
	}
	at = append(at, int32(len(r.Text)))
	for _, e := range r.Events {
		switch {
		case e.Code == "YIELD": // PLV's class for both
			l.Main = []string{"CONCEDE", "RETREAT"}
		case e.Code != "":
			l.Main = []string{e.Code}
		case e.Trigger != nil && e.Trigger.End < len(at):
			g := event.Gold{Types: append([]string{e.Type}, e.Accept...)}
			g.Span = document.Span{Start: at[e.Trigger.Start], End: at[e.Trigger.End]}
			l.Gold = append(l.Gold, g)
		}
	}
	return l, nil
}
