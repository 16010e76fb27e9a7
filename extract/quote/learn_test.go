package quote

import "testing"

// Two classes that one question tells apart, and another that tells nothing.
func TestLearn(t *testing.T) {
	s := newSchema([]family{{name: "end", values: []string{"comma", "stop"}}, {name: "noise", values: []string{"a", "b"}}})
	var lessons []choice
	for i := range 40 {
		end, noise := i%2, i/2%2
		x := features{s.one(0, end), s.one(1, noise)}
		lessons = append(lessons, choice{[]option{{0, x}, {1, x}}, end, 1})
	}
	w := learn(lessons, 2, s.size, 10, 0.1, 1e-5, 1)
	for end := range 2 {
		x := features{s.one(0, end), s.one(1, 0)}
		if got := b2i(w.score(1, x) > w.score(0, x)); got != end {
			t.Errorf("class of %d: got %d", end, got)
		}
	}
	again, err := readWeights(w.table(s, "# head\n"), s, 2)
	if err != nil {
		t.Fatal(err)
	}
	for c := range w {
		for i := range w[c] {
			if d := again[c][i] - w[c][i]; d > 0.01 || d < -0.01 {
				t.Errorf("%s of class %d: wrote %f, read %f", s.name(i), c, w[c][i], again[c][i])
			}
		}
	}
}

func TestReadWeightsRefuses(t *testing.T) {
	s := newSchema([]family{{name: "end", values: []string{"comma"}}})
	for _, table := range []string{"end=stop\t1\n", "end=comma\t1\t2\n", "end=comma\tx\n"} {
		if _, err := readWeights(table, s, 1); err == nil {
			t.Errorf("read %q", table)
		}
	}
}

// Every shipped weight is that of a feature that the code asks for.
func TestTablesFit(t *testing.T) {
	if _, err := loadModels(shipped); err != nil {
		t.Fatal(err)
	}
}
