package flathash_test

import (
	"fmt"
	"testing"

	"dateline/internal/flathash"
)

func TestFindsWhatWasFiled(t *testing.T) {
	const n = 3000
	hash := func(i uint64) uint64 { return i * 0x9e3779b97f4a7c15 }
	var entries []flathash.Entry
	for i := range uint64(n) {
		entries = append(entries, flathash.Entry{Hash: hash(i + 1), Value: []byte{byte(i), byte(i >> 8), 7}})
	}
	for _, bits := range []uint{0, 4, 11} {
		data := string(flathash.Build(entries, bits))
		table, err := flathash.Open(data, 3)
		if err != nil {
			t.Fatal(err)
		}
		for i := range uint64(n) {
			if got, want := table.Find(hash(i+1)), string([]byte{byte(i), byte(i >> 8), 7}); got != want {
				t.Fatalf("%d bits, entry %d: %q, want %q", bits, i, got, want)
			}
		}
		for _, cut := range []int{0, 1, len(data) / 2, len(data) - 1} {
			if _, err := flathash.Open(data[:cut], 3); err == nil {
				t.Errorf("%d bits: first %d bytes opened", bits, cut)
			}
		}
	}
}

func Example() {
	data := flathash.Build([]flathash.Entry{{Hash: 1 << 63, Value: []byte("yes")}}, 2)
	t, _ := flathash.Open(string(data), 3)
	fmt.Printf("%q %q\n", t.Find(1<<63), t.Find(5))
	// Output: "yes" ""
}
