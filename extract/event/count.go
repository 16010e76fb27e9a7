package event

import (
	"strconv"
	"strings"

	"dateline/document"
)

// counts reads casualty numbers of the draft's own clause: "killing at least
// nine fighters", "34 people were injured".
func (f *finder) counts(d *draft) {
	s := &f.syn
	if d.noun >= 0 || d.clause < 0 {
		return
	}
	k := casualty(s.lemmaOf(&s.clauses[d.clause]))
	if k == "" {
		return
	}
	n := f.patient(d.clause)
	if k == "dead" {
		n, k = f.agent(d.clause), "killed"
	}
	if n < 0 {
		return
	}
	if span, v := f.number(n); v > 0 {
		d.Counts = append(d.Counts, document.Count{Span: span, Kind: k, Value: v})
	}
}

func casualty(lemma string) string {
	switch lemma {
	case "kill", "massacre", "slaughter", "murder", "execute", "behead":
		return "killed"
	case "die", "perish", "drown":
		return "dead"
	case "wound", "injure", "hurt", "maim":
		return "injured"
	case "arrest", "detain", "jail":
		return "arrested"
	case "displace", "evacuate", "uproot":
		return "displaced"
	case "abduct", "kidnap":
		return "abducted"
	case "release", "free":
		return "released"
	}
	return ""
}

// number is the count that a chunk begins with: "at least nine", "34,000", "two
// dozen"; 0 if it states none.
func (f *finder) number(n int32) (document.Span, int64) {
	x := &f.syn.nouns[n]
	for t := x.First; t < x.End; t++ {
		v := numeral(f.syn.word(t))
		if v == 0 {
			continue
		}
		end := t + 1
		if m := multiple(f.syn.word(end)); m > 0 && end < f.syn.sent.Tokens.End {
			v, end = v*m, end+1
		}
		return f.d.SpanOf(document.Range{First: t, End: end}), v
	}
	return document.Span{}, 0
}

func numeral(w string) int64 {
	if w == "" {
		return 0
	}
	if w[0] >= '0' && w[0] <= '9' {
		v, err := strconv.ParseInt(strings.ReplaceAll(w, ",", ""), 10, 48)
		if err != nil {
			return 0
		}
		return v
	}
	words := [...]string{
		"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
		"seventeen", "eighteen", "nineteen", "twenty",
	}
	for i, x := range words {
		if w == x {
			return int64(i + 1)
		}
	}
	return 0
}

func multiple(w string) int64 {
	switch w {
	case "dozen":
		return 12
	case "hundred":
		return 100
	case "thousand":
		return 1000
	case "million":
		return 1000000
	}
	return 0
}
