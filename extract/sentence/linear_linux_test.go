package sentence_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"dateline/document"
)

// TestLinear holds that ten times the text takes less than 25 times the
// processor's time, on texts that make the stage look ahead or back. It counts the time of this thread
// alone, so that a busy machine does not disturb it.
func TestLinear(t *testing.T) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	c := chain(t)
	best := func(piece string, n int) time.Duration {
		least := time.Hour
		for range 5 {
			d := document.New(document.Article{Text: strings.Repeat(piece, n)})
			start := threadTime(t)
			fail(t, c.Apply(t.Context(), d))
			least = min(least, threadTime(t)-start)
		}
		return least
	}
	for _, piece := range []string{"“a ", "\" ", ". ", ". . . ", "1. ", "a. b. ", "U.S. ", "… ", "• ", "(", "word "} {
		small := best(piece, 500)
		if big := best(piece, 5000); big > 25*small {
			t.Errorf("%q: ten times the text took %v, the text %v", piece, big, small)
		}
	}
}

func threadTime(t *testing.T) time.Duration {
	t.Helper()
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &now); err != nil {
		t.Fatal(err)
	}
	return time.Duration(now.Nano())
}
