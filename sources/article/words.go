package article

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"dateline/document"
	"dateline/sources/published"
)

//nolint:gochecknoglobals // read only
var dayInWords = sync.OnceValue(func() *regexp.Regexp {
	const (
		day   = `(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?`
		month = `(\p{L}{3,10})\.?`
		year  = `((?:19|20)\d\d)`
	)
	return regexp.MustCompile(`(?i)` + month + ` ` + day + `,? ` + year + `\b|\b` + day + ` ?(?:(?:of|de|di) )?` + month + `,? (?:del? )?` + year + `\b|` +
		`\b` + year + `(?:-(\d\d)-(\d\d)\b|年(\d{1,2})月(\d{1,2})日)|\b(\d{1,2})([./])(\d{1,2})[./]` + year + `\b`)
})

// inText is the first whole day that s shows for people: "May 11th, 2025 | 14:05",
// "11 de mayo de 2025", "11.05.2025", "25/05/2025".
func inText(s string) (document.Published, bool) {
	if !strings.Contains(s, "19") && !strings.Contains(s, "20") {
		return document.Published{}, false
	}
	for _, m := range dayInWords().FindAllStringSubmatch(squash(s), 4) {
		if p, ok := published.Parse(dayOf(m), "metadata"); ok {
			return p, plausible(p)
		}
	}
	return document.Published{}, false
}

// dayOf is the day of a match of dayInWords as 2025-5-11, or nothing.
func dayOf(m []string) string {
	var year, day string
	var month int
	switch {
	case m[1] != "":
		year, month, day = m[3], monthOf(m[1]), m[2]
	case m[4] != "":
		year, month, day = m[6], monthOf(m[5]), m[4]
	case m[7] != "":
		return m[7] + "-" + m[8] + m[10] + "-" + m[9] + m[11]
	case m[13] == ".":
		return m[15] + "-" + m[14] + "-" + m[12]
	default:
		a, _ := strconv.Atoi(m[12])
		b, _ := strconv.Atoi(m[14])
		if a != b && a <= 12 && b <= 12 {
			return "" // could be two days
		}
		return m[15] + "-" + strconv.Itoa(min(a, b)) + "-" + strconv.Itoa(max(a, b))
	}
	if month == 0 {
		return ""
	}
	return year + "-" + strconv.Itoa(month) + "-" + day
}

// monthOf is the number of a month's name, or 0.
func monthOf(name string) int {
	name = strings.ToLower(name)
	for i, names := range months() {
		if slices.Contains(strings.Fields(names), name) {
			return i + 1
		}
	}
	return 0
}

// months are the names of each month in English, German, French, Spanish, Italian,
// Portuguese and Dutch, with the usual short forms.
func months() [12]string {
	return [12]string{
		"january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
		"february feb februar febr février fevrier févr fév febrero febbraio fevereiro fev februari",
		"march mar märz mär mrz mars marzo março maart mrt",
		"april apr avril avr abril abr aprile",
		"may mai mayo maggio mag maio mei",
		"june jun juni juin junio giugno giu junho",
		"july jul juli juillet juil julio luglio lug julho",
		"august aug août aout agosto ago augustus",
		"september sept sep septembre septiembre setiembre settembre set setembro",
		"october oct oktober okt octobre octubre ottobre ott outubro out",
		"november nov novembre noviembre novembro",
		"december dec dezember dez décembre déc diciembre dic dicembre dezembro desember",
	}
}

// isDateLine reports whether text is a day, perhaps with an hour and a label, and
// nothing else: "Published July 15, 2025, 9:14 p.m.".
func isDateLine(text string) bool {
	if len(text) > 80 {
		return false
	}
	if _, ok := inText(text); !ok {
		return false
	}
	return !slices.ContainsFunc(wordsIn(text), func(w string) bool { return monthOf(w) == 0 && !slices.Contains(besideDates(), strings.ToLower(w)) })
}

// wordsIn are the runs of letters in s.
func wordsIn(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

func besideDates() []string {
	return strings.Fields(`published posted updated on at am pm a p m gmt utc est edt et cst cdt pst pdt bst cet cest ist st nd rd th t z of and date last
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
		montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um am den vom le à de del di el il h lundi mardi mercredi jeudi vendredi samedi dimanche
		lunes martes miércoles jueves viernes sábado domingo`)
}

// isByline reports whether text says who wrote and perhaps when, and nothing else:
// "By Jane Roe and John Doe, April 9, 2025".
func isByline(text string, authors []string) bool {
	if len(text) > 120 || strings.HasSuffix(text, ".") || strings.HasSuffix(text, ":") {
		return false
	}
	name, by := cutBy(text)
	if slices.ContainsFunc(authors, func(a string) bool { return len(a) > 3 && strings.HasPrefix(name, a) && (by || len(name) == len(a)) }) {
		return true
	}
	words := wordsIn(name)
	if !by || len(words) < 2 || len(words) > 12 {
		return false
	}
	_, dated := inText(name)
	return dated && !slices.ContainsFunc(words, func(w string) bool {
		return w[0] >= 'a' && w[0] <= 'z' && monthOf(w) == 0 && w != "von" && w != "van" && !slices.Contains(besideDates(), w)
	})
}

// cutBy cuts the word before the name of a byline.
func cutBy(s string) (string, bool) {
	for _, by := range []string{"By ", "by ", "BY ", "Posted by ", "Written by ", "Von ", "Par ", "Por "} {
		if rest, ok := strings.CutPrefix(s, by); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return strings.TrimSpace(s), false
}
