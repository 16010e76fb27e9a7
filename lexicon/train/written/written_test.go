package written

import (
	"slices"
	"strings"
	"testing"

	"dateline/document"
)

func TestParse(t *testing.T) {
	got, err := parse("a.txt", "\n{PERSON Zoë Ek} of {ORG Ek & Co}\n\nleft.\n\n---\n\nNo names.\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].Text != "Zoë Ek of Ek & Co\n\nleft." || got[1].ID != "a#2" || got[1].Text != "No names." {
		t.Errorf("texts %+v", got)
	}
	if want := []Name{{0, 6, "PERSON"}, {10, 17, "ORG"}}; !slices.Equal(got[0].Names, want) {
		t.Errorf("names %v, want %v", got[0].Names, want)
	}
}

func TestParseNamesFileAndLine(t *testing.T) {
	for name, text := range map[string]string{
		"unknown label":  "one\n{CITY Oslo} two",
		"not closed":     "one\n{PLACE Oslo two",
		"not opened":     "one\nOslo} two",
		"nested":         "one\n{ORG {PLACE Oslo} Council}",
		"no name":        "one\n{PLACE}",
		"space at edges": "one\n{PLACE Oslo }",
	} {
		if _, err := parse("a.txt", text); err == nil || !strings.Contains(err.Error(), "a.txt:2") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// TestTexts holds that all texts can be read and are in normal form, so that the names keep their places.
func TestTexts(t *testing.T) {
	texts, err := Texts("")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range texts {
		if d := document.New(document.Article{Text: x.Text}); d.Text != x.Text {
			t.Errorf("%s: the text is not in normal form", x.ID)
		}
	}
}
