package main

import (
	"encoding/json"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"dateline/cluster"
	"dateline/record"
)

func newCluster() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "cluster DATASET",
		Short: "Group near-duplicate articles, and the events that several tell",
		Long: `Cluster reads a folder that run wrote (with its texts) and writes two files:

  clusters.jsonl  one line a story: an article with all its near copies, and how
                  many publishers print it
  stories.jsonl   one line an event key: the records of one event in all articles,
                  with the number of independent tellings and of publishers

Events without a day or an actor are too vague to be recognised elsewhere and are
left out of stories.jsonl. Nothing is deleted from the dataset.`,
		Example: `  dateline cluster out && jq 'select(.sources > 2)' out/clusters/stories.jsonl`,
		Args:    takes(1, 1, "one DATASET, a folder that run wrote"),
		RunE: func(c *cobra.Command, args []string) error {
			if out == "" {
				out = filepath.Join(args[0], "clusters")
			}
			return runCluster(c, args[0], out)
		},
	}
	c.Flags().StringVarP(&out, "out", "o", "", "`folder` to write; DATASET/clusters if not given")
	return c
}

func runCluster(c *cobra.Command, dataset, out string) error {
	groups := cluster.New()
	path, err := dataFile(dataset, "articles.jsonl")
	if err != nil {
		return err
	}
	articles, without := 0, 0
	for a, err := range lines[record.Article](path) {
		if err != nil {
			return err
		}
		articles++
		text := a.ID // without its text an article is like no other
		if a.Text != nil {
			text = *a.Text
		} else {
			without++
		}
		groups.Add(a.Ref(), text)
	}
	all := groups.Clusters()
	if err := writeLines(filepath.Join(out, "clusters.jsonl"), all); err != nil {
		return err
	}
	stories := cluster.NewStories(groups)
	if path, err = dataFile(dataset, "events.jsonl"); err != nil {
		return err
	}
	for e, err := range lines[record.EventLine](path) {
		if err != nil {
			return err
		}
		stories.Add(e)
	}
	told := stories.All()
	if err := writeLines(filepath.Join(out, "stories.jsonl"), told); err != nil {
		return err
	}
	c.PrintErrf("%s: %s; %s with a day and an actor, %s without; files in %s\n", number(articles, "article"), number(len(all), "cluster"), number(len(told), "event"), number(stories.Alone(), "record"), out)
	if without > 0 {
		c.PrintErrf("%s without text (run --no-text): not compared\n", number(without, "article"))
	}
	return nil
}

// writeLines writes values as JSON lines.
func writeLines[T any](path string, values []T) error {
	return writeTo(path, nil, func(w io.Writer) error {
		out := json.NewEncoder(w)
		out.SetEscapeHTML(false)
		for i := range values {
			if err := out.Encode(values[i]); err != nil {
				return err
			}
		}
		return nil
	})
}
