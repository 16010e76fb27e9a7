package firstname

import (
	"fmt"
	"testing"

	"dateline/document"
)

func TestGender(t *testing.T) {
	for name, want := range map[string]document.Gender{
		"karin": document.Female, "olle": document.Male, "solveig": document.Female, "kwame": document.Male, "brekke": document.UnknownGender, "": document.UnknownGender,
	} {
		if got := Gender(name); got != want {
			t.Errorf("%q: got %d, want %d", name, got, want)
		}
	}
}

func ExampleGender() {
	fmt.Println(Gender("ingrid") == document.Female)
	// Output: true
}
