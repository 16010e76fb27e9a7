package keep

import (
	"math/rand/v2"
	"testing"
)

// TestPlaceIsTheLastOneFilledForTheKey keeps a key in every place and compares what Place says
// with what stands there.
func TestPlaceIsTheLastOneFilledForTheKey(t *testing.T) {
	const size = 64
	table, kept := New(size), [size]uint64{}
	rng := rand.New(rand.NewPCG(1, 1))
	for range 100_000 {
		key := 1 + rng.Uint64N(1+rng.Uint64N(500))
		i, known := table.Place(key)
		if known != (kept[i] == key) {
			t.Fatalf("key %d: known is %v, place %d holds %d", key, known, i, kept[i])
		}
		kept[i] = key
	}
}

func TestOftenAskedStays(t *testing.T) {
	table := New(4)
	for range 10 {
		table.Place(1)
	}
	for key := uint64(2); key < 9; key++ {
		table.Place(key)
	}
	if _, known := table.Place(1); !known {
		t.Error("a key that was asked for ten times went before those that were asked for once")
	}
}

func TestStackLendsWhatCameBackLast(t *testing.T) {
	var s Stack[int]
	a, b := s.Get(), s.Get()
	s.Put(a)
	s.Put(b)
	if s.Get() != b || s.Get() != a || s.Get() == a {
		t.Error("not last in, first out")
	}
}
