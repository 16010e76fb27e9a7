package cputime

import (
	"runtime"
	"testing"
	"time"
)

func TestOfDoesNotCountWaiting(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the time of day")
	}
	if got := Of(func() { time.Sleep(50 * time.Millisecond) }); got > 40*time.Millisecond {
		t.Errorf("a sleep took %v of the processor", got)
	}
	n := 0
	if got := Of(func() {
		for i := range 10_000_000 {
			n += i % 7
		}
	}); got <= 0 || n == 0 {
		t.Errorf("work took %v", got)
	}
}
