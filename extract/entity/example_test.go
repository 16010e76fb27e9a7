package entity_test

import (
	"context"
	"fmt"

	"dateline/document"
	"dateline/extract"
	"dateline/pipeline"
)

func Example() {
	stages, err := extract.All(extract.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	chain, err := pipeline.NewChain(stages[:5]...) // up to names
	if err != nil {
		fmt.Println(err)
		return
	}
	d := document.New(document.Article{Text: "Anna Dahl flew to Nairobi. Dahl said she would meet the World Bank."})
	if err := chain.Apply(context.Background(), d); err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range d.Mentions {
		fmt.Println(m.Type, m.Kind, d.Slice(m.Span), m.Entity)
	}
	// Output:
	// PERSON name Anna Dahl 0
	// PLACE name Nairobi 1
	// PERSON name Dahl 0
	// ORG name World Bank 2
}
