package encoding

import (
	"bytes"
	"errors"
	"fmt"

	"dateline/document"
)

// ErrBinary is wrapped by Text's error for bytes that are no text in any encoding.
var ErrBinary = errors.New("no text but binary data")

// looked is how much of a file is looked at.
const looked = 64 << 10

// Control characters make up 11 % of random bytes and more of programs and pictures. Text
// has none but white space; a transcript of a terminal or a form feed now and then stay
// far below one in fifty.
const (
	fewControls  = 4
	controlShare = 50 // one in
)

// Text makes text of raw, which is none if too many of its bytes are control characters,
// and the remark that says from which encoding, if it was not UTF-8.
func Text(raw []byte, declared ...string) (string, []document.Note, error) {
	if err := binary(raw); err != nil {
		return "", nil, err
	}
	text, from := Decode(raw, declared...)
	if from == "" {
		return text, nil, nil
	}
	return text, []document.Note{{Code: "encoding-converted", Message: "the bytes are no UTF-8: read as " + from}}, nil
}

// binary says what raw is if it is no text.
func binary(raw []byte) error {
	switch {
	case bytes.HasPrefix(raw, []byte("%PDF-")):
		return fmt.Errorf("%w: a PDF; make text of it first, for example with pdftotext", ErrBinary)
	case bytes.HasPrefix(raw, []byte("PK\x03\x04")):
		return fmt.Errorf("%w: a zip archive or an office document; unpack it or save it as text first", ErrBinary)
	case bytes.HasPrefix(raw, []byte{0x1F, 0x8B}):
		return fmt.Errorf("%w: packed with gzip; give the file the ending .gz", ErrBinary)
	case bytes.HasPrefix(raw, []byte{0x28, 0xB5, 0x2F, 0xFD}):
		return fmt.Errorf("%w: packed with zstandard; give the file the ending .zst", ErrBinary)
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}) || bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return nil // UTF-16: every other byte is NUL
	}
	head := raw[:min(len(raw), looked)]
	controls := 0
	for _, c := range head {
		if c < ' ' && (c < '\t' || c > '\r') {
			controls++
		}
	}
	if controls <= fewControls || controls*controlShare <= len(head) {
		return nil
	}
	return fmt.Errorf("%w: %d of the first %d bytes are control characters; text is expected as UTF-8, as UTF-16 with a byte order mark or in a one-byte encoding", ErrBinary, controls, len(head))
}
