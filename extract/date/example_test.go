package date_test

import (
	"fmt"
	"time"

	"dateline/document"
	"dateline/extract/date"
)

func Example() {
	stage, err := date.New(date.Options{})
	if err != nil {
		panic(err)
	}
	d := document.New(document.Article{
		Text:      "The mayor said on Monday that the bridge, shut since late March, will reopen on Friday.",
		Published: document.Published{Time: time.Date(2025, 5, 13, 0, 0, 0, 0, time.UTC), DateOnly: true, Source: "option"},
	})
	if err := stage.Apply(d); err != nil {
		panic(err)
	}
	for _, x := range d.Dates {
		fmt.Println(d.Slice(x.Span), x.Value, x.From, x.To)
	}
	// Output:
	// Monday 2025-05-12 2025-05-12 2025-05-12
	// late March 2025-03 2025-03-22 2025-03-31
	// Friday 2025-05-16 2025-05-16 2025-05-16
}
