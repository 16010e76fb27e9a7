package linear_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/linear"
)

// report is a test that notes that it failed.
type report struct {
	testing.TB
	said string
}

func (r *report) Helper() {}

func (r *report) Logf(string, ...any) {}

func (r *report) Errorf(format string, args ...any) { r.said = fmt.Sprintf(format, args...) }

var sink int

func TestCheck(t *testing.T) {
	var r report
	linear.Check(&r, "linear", 2000, func(n int) func() {
		return func() {
			for i := range n {
				sink += i % 7
			}
		}
	})
	if r.said != "" {
		t.Errorf("linear work: %s", r.said)
	}
	linear.Check(&r, "quadratic", 100, func(n int) func() {
		return func() {
			for i := range n {
				for j := range n {
					sink += i % (j + 1)
				}
			}
		}
	})
	if !strings.HasPrefix(r.said, "quadratic: 32 times the text took ") {
		t.Errorf("quadratic work: %q", r.said)
	}
}
