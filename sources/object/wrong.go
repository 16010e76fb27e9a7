package object

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// ErrNotJSON is wrapped by the error for bytes that are no JSON.
var ErrNotJSON = errors.New("not JSON")

// example is what an object looks like, for people who wrote another thing.
const example = `{"id": "1", "text": "…"}`

// wrong says what stands in raw instead of an object. Err is of encoding/json.
func wrong(raw []byte, err error) error {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return fmt.Errorf("reading JSON: found %s, want an object", e.Value)
	}
	start := bytes.TrimSpace(raw)
	e, ok := errors.AsType[*json.SyntaxError](err)
	switch {
	case !ok:
		return fmt.Errorf("reading JSON: %w", err)
	case len(start) == 0:
		return fmt.Errorf("%w: found nothing, want an object such as %s", ErrNotJSON, example)
	case e.Offset >= int64(len(bytes.TrimRight(raw, " \t\r\n"))) && strings.HasPrefix(e.Error(), "unexpected end"):
		return fmt.Errorf("%w: a bracket or a quotation mark is not closed; a whole object is expected, such as %s", ErrNotJSON, example)
	case start[0] != '{' && start[0] != '[':
		return fmt.Errorf("%w: found %s, want an object such as %s", ErrNotJSON, begin(start), example)
	}
	at := max(e.Offset-1, 0)
	return fmt.Errorf("%w: at byte %d stands %s, which JSON does not allow there; want an object such as %s", ErrNotJSON, at, begin(bytes.TrimSpace(raw[at:])), example)
}

// begin is the first signs of b in quotation marks.
func begin(b []byte) string {
	const signs = 24
	end := 0
	for n := 0; end < len(b) && n < signs; n++ {
		_, size := utf8.DecodeRune(b[end:])
		end += size
	}
	s := fmt.Sprintf("%q", b[:end])
	if end < len(b) {
		s = s[:len(s)-1] + `…"`
	}
	return s
}
