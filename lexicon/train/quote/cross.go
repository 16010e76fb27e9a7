package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"

	"dateline/extract/quote"
	"dateline/record"
)

// cross writes the records of every lesson, found with weights that were tuned on
// the lessons of the other folds. Lesson i belongs to fold i modulo folds.
func cross(out string, folds int, lessons []quote.Lesson) error {
	f, err := os.Create(filepath.Join(out, "articles.jsonl"))
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for fold := range folds {
		var others []quote.Lesson
		for i, l := range lessons {
			if i%folds != fold {
				others = append(others, l)
			}
		}
		stage, err := quote.New(quote.Options{Tables: quote.Train(others)})
		if err != nil {
			return err
		}
		for i := fold; i < len(lessons); i += folds {
			if err := find(w, stage, lessons[i]); err != nil {
				return fmt.Errorf("finding quotations of article %s: %w", lessons[i].Doc.ID, err)
			}
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// find writes the record of l with the quotations that stage finds, and leaves l as
// it was: the stage adds to its layers.
func find(w *bufio.Writer, stage *quote.Stage, l quote.Lesson) error {
	d := *l.Doc
	if err := stage.Apply(&d); err != nil {
		return err
	}
	line, err := record.Line(record.New(&d, record.Options{}))
	if err != nil {
		return err
	}
	_, err = w.Write(line)
	return err
}
