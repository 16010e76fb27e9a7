package record_test

import (
	"strings"
	"testing"

	"dateline/record"
)

func TestReadNamesTheBrokenLine(t *testing.T) {
	n := 0
	var failed error
	for v, err := range record.Read[record.Failure](strings.NewReader("{\"stage\":\"source\"}\n\n{\"stage\":\n")) {
		if err != nil {
			failed = err
			continue
		}
		n++
		if v.Stage != "source" {
			t.Errorf("stage %q", v.Stage)
		}
	}
	if n != 1 || failed == nil || !strings.HasPrefix(failed.Error(), "line 3: ") {
		t.Errorf("%d records, error %v; want 1 and line 3", n, failed)
	}
}
