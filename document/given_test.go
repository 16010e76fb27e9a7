package document_test

import (
	"testing"

	"dateline/document"
)

func TestGivenBytes(t *testing.T) {
	d := document.New(document.Article{
		Text:        "\ufeff“Kyív”\r\nis – here",
		GivenPlaces: []document.GivenSpan{{Start: 14, End: 18}, {Start: 2, End: 6}, {Start: 3, End: 99}, {Start: -1, End: 2}, {Start: 5, End: 5}},
	})
	want := []string{"here", "Kyív", "", "", ""}
	for i, s := range d.GivenBytes(d.GivenPlaces) {
		if got := d.Slice(s); got != want[i] {
			t.Errorf("span %d: got %q, want %q", i, got, want[i])
		}
	}
}
