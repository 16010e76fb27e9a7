package record

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"
)

// fill fills v, to the last field: what can be absent is so now and then, or always
// if the chance is 0.
func fill(v reflect.Value, rng *rand.Rand, chance float64) {
	words := []string{"", "a", "Zürich “x”", "\x00\x1f\x7f\b\f\n\r\t\"\\/<>&", "\u2028\u2029 😀", "\xff\xc3", "é\xe2\x80", "plain words, and more of them"}
	switch v.Kind() {
	case reflect.Pointer:
		if rng.Float64() < chance {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), rng, chance)
		}
	case reflect.Slice:
		if n := rng.IntN(4); n > 0 && chance > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n-1, n-1))
			for i := range v.Len() {
				fill(v.Index(i), rng, chance)
			}
		}
	case reflect.Struct:
		for _, f := range v.Fields() {
			fill(f, rng, chance)
		}
	case reflect.String:
		v.SetString(words[rng.IntN(len(words))])
	case reflect.Int32, reflect.Int64:
		v.SetInt(int64(int32(rng.Uint32())))
	case reflect.Uint8:
		v.SetUint(rng.Uint64N(256))
	case reflect.Float32, reflect.Float64:
		v.SetFloat([]float64{0, 0.5, -0.001, 1e-7, -2.5e-9, 3e21, 1e-10, 0.999, math.Copysign(0, -1), 12.25}[rng.IntN(10)] * (1 + float64(rng.IntN(3))))
	case reflect.Bool:
		v.SetBool(rng.IntN(2) == 0)
	default:
		panic(v.Kind())
	}
}

func TestWriterIsEncodingJSON(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for i := range 600 {
		chance := []float64{0, 0.5, 1}[i%3]
		var a Article
		var e EventLine
		var q QuotationLine
		for _, c := range []struct {
			v     any
			write func(*writer)
		}{
			{&a, func(w *writer) { w.article(&a); w.raw("\n") }},
			{&e, func(w *writer) { w.eventLine(&Event{e.Schema, e.ID, e.Key, e.EventBody}, &e.Article) }},
			{&q, func(w *writer) { w.quotationLine(&q) }},
		} {
			fill(reflect.ValueOf(c.v).Elem(), rng, chance)
			var want bytes.Buffer
			enc := json.NewEncoder(&want)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(c.v); err != nil {
				t.Fatal(err)
			}
			var w writer
			if c.write(&w); string(w.b) != want.String() {
				t.Fatalf("%T: got\n%s\nwant\n%s", c.v, w.b, want.String())
			}
		}
	}
}

func TestWriterRefusesWhatIsNoNumber(t *testing.T) {
	var w writer
	if w.single(`{"confidence":`, float32(math.NaN())); w.err == nil {
		t.Error("NaN was written")
	}
}

func FuzzQuote(f *testing.F) {
	for _, s := range []string{"", "a\u2028b", "\xe2\x80\xa8 \xe2\x80", "\x7f\u0080"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := Line(s)
		if err != nil {
			t.Fatal(err)
		}
		var w writer
		w.quote(s)
		if got := string(w.b) + "\n"; got != string(want) {
			t.Errorf("got %s, want %s", got, want)
		}
	})
}
