package eval_test

import (
	"fmt"

	"dateline/eval"
)

func Example() {
	gold, _ := eval.Decode([]byte(`{"id":"a","text":"It began on Monday.","dates":[{"start":12,"end":18,"type":"DATE","value":"2025-05-12"}]}`))
	found, _ := eval.Decode([]byte(`{"id":"a","dates":[{"start":12,"end":18,"type":"DATE","value":"2025-05-05"}]}`))
	report := eval.Score(eval.Match([]*eval.Article{gold}, []*eval.Article{found}), eval.Options{}, 0)
	for _, name := range []string{"dates.strict.f1", "dates.f1"} {
		f, _ := report.Find(name)
		fmt.Println(f.Name, f.Value)
	}
	// Output:
	// dates.strict.f1 1
	// dates.f1 0
}
