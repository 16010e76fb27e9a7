// Package cputime measures what a function costs the processor, for tests of
// linearity: the time of day lies on a busy machine.
package cputime

import (
	"runtime"
	"time"
)

// Of is the processor time that f takes on its own goroutine; what it starts on
// others does not count. Where the system does not tell, it is the time of day.
func Of(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	start := now()
	f()
	return now() - start
}
