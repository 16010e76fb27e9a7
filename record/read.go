package record

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Read decodes the lines of a file of the dataset: Article, EventLine,
// QuotationLine or Failure. An error names its line and ends the sequence.
func Read[T any](r io.Reader) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		in := bufio.NewReaderSize(r, 256<<10)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if len(line) > 1 {
				v := new(T)
				if bad := json.Unmarshal(line, v); bad != nil {
					yield(nil, fmt.Errorf("line %d: %w", n, bad))
					return
				}
				if !yield(v, nil) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, fmt.Errorf("line %d: %w", n, err))
				return
			}
		}
	}
}
