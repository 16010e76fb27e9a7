package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// usable leaves out airport and postal codes among GeoNames' alternative names,
// and what a machine spelt from another script, which GeoNames writes in lower case.
func usable(alt string) bool {
	r, _ := utf8.DecodeRuneInString(alt)
	return unicode.IsUpper(r) && (len(alt) > 3 || len(alt) == 3 && strings.ToUpper(alt) != alt)
}

// bare is a division's name without the word for its rank, or empty: Perm Krai, Rivers State, Yazd Province.
func bare(name string) string {
	for _, rank := range ranks() {
		if s, ok := strings.CutSuffix(name, " "+rank); ok {
			return s
		}
		if s, ok := strings.CutPrefix(name, rank+" of "); ok {
			return s
		}
	}
	return ""
}

func ranks() []string {
	return []string{
		"Province", "Oblast", "Krai", "Kray", "Republic", "Region", "State", "Governorate", "District", "Department", "Prefecture", "County",
		"Municipality", "Oblast'", "oblast", "Territory", "Autonomous Region", "Voivodeship", "City", "Division", "Parish", "Canton", "Emirate",
	}
}
