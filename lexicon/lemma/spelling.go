package lemma

import "strings"

// restore is the infinitive of the verb of which w is a form with an ending of n
// letters, -ed or -ing: it takes back a doubled consonant and adds a silent e, which a form in -ed still has.
func restore(w string, n int) string {
	stem := w[:len(w)-n]
	switch {
	case len(stem) < 2 || !hasVowel(stem): // sing, red
		return w
	case doubled(stem):
		return stem[:len(stem)-1]
	case !silentE(stem):
		return stem
	case n == 2:
		return w[:len(w)-1]
	}
	return stem + "e"
}

// doubled reports whether the stem ends in a consonant that was doubled before
// the ending (stopp-ed, admitt-ed), not one that the verb has itself (kill, pass).
func doubled(stem string) bool {
	n := len(stem)
	if n < 3 || stem[n-1] != stem[n-2] || isVowel(stem[n-1]) {
		return false
	}
	switch stem[n-1] {
	case 's', 'f', 'z':
		return false
	case 'l':
		return syllables(stem) > 1
	}
	return true
}

// silentE reports whether a verb with this stem is written with an e at its end.
func silentE(stem string) bool {
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	pair := n >= 3 && vowelPair(stem[n-3], before)
	single := isVowel(before) && !pair
	switch last {
	case 'c', 'v', 'u', 'z':
		return before != last
	case 's':
		return before != 's'
	case 'g':
		return endsInGE(stem)
	case 'l':
		return silentAfterL(stem, single)
	case 'r':
		return silentAfterR(stem, single)
	case 'n':
		return single && (before == 'i' || before == 'u' || before == 'a' || (before == 'o' || before == 'e') && syllables(stem) == 1)
	case 't':
		return single && (before == 'a' || before == 'o' || before == 'u' || syllables(stem) == 1)
	case 'd', 'k', 'b', 'm', 'f', 'p':
		return single
	}
	return false
}

func endsInGE(stem string) bool {
	if !strings.HasSuffix(stem, "ng") {
		return true
	}
	return strings.HasSuffix(stem, "ang") || strings.HasSuffix(stem, "eng")
}

// silentAfterL: settl(e), rul(e), exil(e); not signal, travel, reveal, hurl.
func silentAfterL(stem string, single bool) bool {
	before := stem[len(stem)-2]
	if single {
		return before == 'i' || before == 'o' || before == 'u' || syllables(stem) == 1
	}
	return strings.IndexByte("bcdfgkptz", before) >= 0
}

// silentAfterR: prepar(e), requir(e), captur(e), scor(e); not offer, monitor.
func silentAfterR(stem string, single bool) bool {
	if !single {
		return false
	}
	switch stem[len(stem)-2] {
	case 'a', 'i', 'u':
		return true
	}
	return syllables(stem) == 1
}

func vowelPair(a, b byte) bool {
	switch string([]byte{a, b}) {
	case "ai", "ea", "ee", "ei", "oa", "oi", "oo", "ou", "au", "eu", "ie":
		return true
	}
	return false
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

func hasVowel(w string) bool { return strings.ContainsAny(w, "aeiouy") }

// syllables is the number of runs of vowels.
func syllables(w string) int {
	n := 0
	for i := range len(w) {
		if isVowel(w[i]) && (i == 0 || !isVowel(w[i-1])) {
			n++
		}
	}
	return n
}
