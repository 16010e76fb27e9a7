package perceptron

import (
	"errors"
	"math/rand/v2"
	"testing"
)

func trained() []byte {
	t := NewTrainer([]string{"a", "b", "c"})
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		x := rng.Uint64N(300)
		rows := []int32{t.Row(Feature(1, x)), t.Row(Feature(2, x%3))}
		var scores [3]float32
		t.Score(scores[:], rows)
		best := 0
		for i, s := range scores {
			if s > scores[best] {
				best = i
			}
		}
		if gold := int(x % 3); gold != best {
			t.Update(rows, gold, 1)
			t.Update(rows, best, -1)
		}
		t.Next()
	}
	return t.Bytes(Pruning{Bits: 8})
}

func TestLearnsAndIsTheSameAgain(t *testing.T) {
	data := trained()
	if string(data) != string(trained()) {
		t.Fatal("two trainings on the same input differ")
	}
	m, err := Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for x := range uint64(300) {
		var scores [3]int32
		m.Add(scores[:], Feature(1, x))
		m.Add(scores[:], Feature(2, x%3))
		for i, s := range scores {
			if i != int(x%3) && s > scores[x%3] {
				t.Fatalf("%d: scores %v", x, scores)
			}
		}
	}
}

func TestAddAllIsAddForEach(t *testing.T) {
	m, err := Open(string(trained()))
	if err != nil {
		t.Fatal(err)
	}
	var features []uint64
	var want, got [3]int32
	for x := range uint64(100) {
		features = append(features, Feature(1, x*3), Feature(2, x))
	}
	for _, f := range features {
		m.Add(want[:], f)
	}
	if m.AddAll(got[:], features); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	data := string(trained())
	for _, cut := range []int{0, 3, 11, 20, 100, len(data) - 1} {
		if _, err := Open(data[:cut]); !errors.Is(err, ErrFormat) {
			t.Errorf("first %d bytes: error %v", cut, err)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	m, err := Open(string(trained()))
	if err != nil {
		b.Fatal(err)
	}
	var scores [3]int32
	b.ReportAllocs()
	x := uint64(0)
	for b.Loop() {
		m.Add(scores[:], Feature(1, x))
		x++
	}
}
