// Package linear holds code to work that grows with the text and no faster.
//
// A processor's time wavers: caches fill, neighbours take turns. So the test asks
// a question whose answers lie far apart. For 32 times the text linear work takes
// about 32 times as long, quadratic work a thousand times, and the line between
// them is drawn at 160, which work of n^1.5 (181) still crosses.
package linear

import (
	"testing"
	"time"

	"dateline/internal/cputime"
)

const (
	times = 32
	limit = 160
	tries = 6 // a busy machine may spoil some; what is quadratic fails all
)

// Check fails the test if work over 32*n units takes more than 160 times what it
// takes over n. prepare makes ready, untimed and once for each run, what work
// needs for n units.
func Check(t testing.TB, name string, n int, prepare func(n int) (work func())) {
	t.Helper()
	small, large := time.Hour, time.Hour
	var growth float64
	for range tries {
		for range 3 {
			small = min(small, cputime.Of(prepare(n)))
		}
		large = min(large, cputime.Of(prepare(times*n)))
		if growth = float64(large) / float64(max(small, time.Microsecond)); growth <= limit {
			t.Logf("%s: %d times the text took %.0f times as long", name, times, growth)
			return
		}
	}
	t.Errorf("%s: %d times the text took %.0f times as long: %v, then %v", name, times, growth, small, large)
}
