package eval

import (
	"math"
	"testing"
)

// decode is an article from JSON, for tests.
func decode(t *testing.T, s string) *Article {
	t.Helper()
	a, err := Decode([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// check compares figures that were computed by hand.
func check(t *testing.T, r *Report, want map[string]float64) {
	t.Helper()
	for name, v := range want {
		f, ok := r.Find(name)
		if !ok {
			t.Errorf("no figure %s", name)
		} else if math.Abs(f.Value-v) > 1e-9 {
			t.Errorf("%s = %v, want %v", name, f.Value, v)
		}
	}
}

func one(t *testing.T, gold, found string) *Report {
	t.Helper()
	return Score(Match([]*Article{decode(t, gold)}, []*Article{decode(t, found)}), Options{}, 0)
}

func TestDates(t *testing.T) {
	// Gold: A right in all, B with another boundary, C with another value, D missed. Found beside them: one too many.
	r := one(t, `{"id":"x","text":"`+dots(60)+`","dates":[
		{"start":0,"end":5,"type":"DATE","value":"2025-05-01"},
		{"start":10,"end":18,"type":"DATE","value":"2025-05-02"},
		{"start":20,"end":25,"type":"DATE","value":"2025-05-03"},
		{"start":40,"end":45,"type":"DURATION","value":"P3D"}]}`,
		`{"id":"x","dates":[
		{"start":0,"end":5,"type":"DATE","value":"2025-05-01"},
		{"start":12,"end":18,"type":"DATE","value":"2025-05-02"},
		{"start":20,"end":25,"type":"TIME","value":"2025-05-04"},
		{"start":30,"end":35,"type":"DATE","value":"2025"}]}`)
	check(t, r, map[string]float64{
		"dates.relaxed.p": .75, "dates.relaxed.r": .75, "dates.strict.f1": .5,
		"dates.value.f1": .75 * 2 / 3, "dates.f1": .75 * 2 / 3, "dates.type.f1": .75 * 2 / 3, "dates.strict_value.f1": .25,
	})
	codes := map[string]int{}
	for _, e := range r.Errors {
		codes[e.Code]++
	}
	for code, n := range map[string]int{"boundary": 1, "value": 1, "missed": 1, "spurious": 1} {
		if codes[code] != n {
			t.Errorf("%d errors %q, want %d", codes[code], code, n)
		}
	}
}

func TestSilenceCounts(t *testing.T) {
	r := one(t, `{"id":"x","text":"Mrs May said so.","dates":[]}`, `{"id":"x","dates":[{"start":4,"end":7,"type":"DATE","value":"2025-05"}]}`)
	check(t, r, map[string]float64{"dates.negatives.false_positives": 1, "dates.negatives.clean": 0})
}

func TestQuotations(t *testing.T) {
	// «“Yes,” she said.» The found span leaves the marks out: exact all the same.
	gold := `{"id":"x","text":"“Yes,” she said. “No.” It was “fine”.","quotations":[
		{"start":0,"end":6,"kind":"direct","speaker":{"start":7,"end":10,"text":"she","name":"Dr Ada Obi"},"cue":{"start":11,"end":15}},
		{"start":17,"end":22,"kind":"direct","speaker":{"start":7,"end":10,"text":"she","name":"Ada Obi"},"cue":null}]}`
	r := one(t, gold, `{"id":"x","quotations":[
		{"start":1,"end":4,"kind":"direct","speaker":{"start":7,"end":10,"text":"she","name":"Ada Obi"},"cue":{"start":11,"end":15}},
		{"start":30,"end":36,"kind":"direct","speaker":null,"cue":null}]}`)
	check(t, r, map[string]float64{
		"quotations.direct.p": .5, "quotations.direct.r": .5, "quotations.direct.speaker": 1, "quotations.direct.speaker_e2e": .5,
		"quotations.direct.joint.f1": .5, "quotations.name": 1, "quotations.name_e2e": .5,
		"quotations.nonquote_recall": 0, "quotations.lost_regions": .5, "quotations.characters.cue.f1": 1,
	})
}

func TestPartsOfAQuotationAreOne(t *testing.T) {
	text := `“One.\n\n“Two.” she said`
	gold := `{"id":"x","text":"` + text + `","quotations":[{"start":0,"end":13,"kind":"direct"}]}`
	found := `{"id":"x","quotations":[{"id":"a","start":0,"end":5,"kind":"direct","continues":null},{"id":"b","start":7,"end":13,"kind":"direct","continues":"a"}]}`
	check(t, one(t, gold, found), map[string]float64{"quotations.direct.f1": 1})
}

func TestPlaces(t *testing.T) {
	// Paris in Texas taken for the one in France; Lyon right; Oslo missed.
	r := one(t, `{"id":"x","text":"`+dots(40)+`","places":[
		{"start":0,"end":5,"lat":33.66,"lon":-95.56,"geonames_id":4717560},
		{"start":10,"end":14,"lat":45.75,"lon":4.85,"geonames_id":2996944},
		{"start":20,"end":24,"lat":59.91,"lon":10.75}]}`,
		`{"id":"x","places":[
		{"start":0,"end":5,"lat":48.85,"lon":2.35,"geonames_id":2988507},
		{"start":10,"end":14,"lat":45.76,"lon":4.84,"geonames_id":"2996944"}]}`)
	check(t, r, map[string]float64{
		"places.exact.p": 1, "places.exact.r": 2. / 3, "places.matched.near": .5, "places.all.near": 1. / 3, "places.id": .5,
		"places.end_to_end": 1. / 3,
	})
}

func TestEvents(t *testing.T) {
	gold := `{"schema":"dateline/1","id":"x","text":"` + dots(60) + `","events":[
		{"type":"CONSULT","status":"planned","trigger":{"start":0,"end":5,"text":"talks"},"actors":[{"start":10,"end":15,"text":"Obama"}],"recipients":[]},
		{"type":"RETREAT","status":"requested","trigger":{"start":20,"end":29,"text":"ceasefire"},"accept_types":["CONCEDE"],"actors":[],"recipients":[]},
		{"type":"AID","status":"asserted","required":false,"trigger":{"start":40,"end":43,"text":"aid"},"actors":[],"recipients":[]}]}`
	found := `{"id":"x","events":[
		{"type":"CONSULT","status":"asserted","trigger":{"start":0,"end":5},"actors":[{"start":12,"end":15}],"recipients":[]},
		{"type":"CONCEDE","status":"requested","trigger":{"start":20,"end":29},"actors":[],"recipients":[]}]}`
	check(t, one(t, gold, found), map[string]float64{
		"events.found.f1": 1, "events.type.f1": 1, "events.status": .5, "events.parties": 1,
		"status.accuracy": 1. / 3, "status.took_place.p": 0,
	})
}

func TestEntitiesAndSentences(t *testing.T) {
	gold := `{"id":"x","text":"Ada Obi left Oslo. Bo wept.","entities":[{"type":"PER","start":0,"end":7},{"type":"GPE","start":13,"end":17},{"type":"PERSON","start":19,"end":21}],
		"sentences":[{"start":0,"end":18},{"start":19,"end":27}]}`
	found := `{"id":"x","text":"Ada Obi left Oslo. Bo wept.","entities":[{"type":"PERSON","mentions":[{"start":0,"end":3,"kind":"name"},{"start":19,"end":21,"kind":"pronoun"}]},
		{"type":"PLACE","mentions":[{"start":13,"end":17,"kind":"name"}]}],"sentences":[{"start":0,"end":27}]}`
	check(t, one(t, gold, found), map[string]float64{
		"entities.PERSON.f1": 0, "entities.PERSON.overlap.p": 1, "entities.PERSON.overlap.r": .5, "entities.PLACE.f1": 1,
		"sentences.ends.p": 1, "sentences.ends.r": .5, "sentences.spans.f1": 0,
	})
}

func TestMatch(t *testing.T) {
	gold := []*Article{{ID: "a", Text: "one"}, {ID: "b", Text: "two", Source: Source{Path: "../x/b.html"}}, {ID: "c", Text: "three"}}
	found := []*Article{{ID: "zz", Text: "one"}, {ID: "yy", Text: "two and more", Source: Source{Path: "pages/b.html"}}, {ID: "c"}}
	for i, p := range Match(gold, found) {
		if p.Found != found[i] {
			t.Errorf("article %d was matched with %v", i, p.Found)
		}
	}
}

func TestIntervalsRepeat(t *testing.T) {
	var pairs []Pair
	for i := range 30 {
		g := decode(t, `{"id":"x","text":"in 2024","dates":[{"start":3,"end":7,"type":"DATE","value":"2024"}]}`)
		p := Pair{Gold: g, Found: &Article{}}
		if i%3 > 0 {
			p.Found = g
		}
		pairs = append(pairs, p)
	}
	a, b := Score(pairs, Options{}, 200), Score(pairs, Options{}, 200)
	x, _ := a.Find("dates.strict.r")
	y, _ := b.Find("dates.strict.r")
	if len(x.Range) != 2 || x.Range[0] != y.Range[0] || x.Range[0] >= x.Value || x.Range[1] <= x.Value {
		t.Errorf("range %v and %v of %v", x.Range, y.Range, x.Value)
	}
}

func TestPerfectOutputIsPerfect(t *testing.T) {
	g := decode(t, `{"schema":"dateline/1","id":"x","text":"“Go,” Bo said in Oslo in 2024.","quotations":[{"start":0,"end":5,"kind":"direct","speaker":{"start":6,"end":8,"text":"Bo","name":"Bo"},"cue":{"start":9,"end":13}}],
		"dates":[{"start":25,"end":29,"type":"DATE","value":"2024"}],"places":[{"start":17,"end":21,"lat":60,"lon":10,"geonames_id":1}],
		"entities":[{"type":"PERSON","start":6,"end":8}],"events":[{"type":"REQUEST","status":"asserted","trigger":{"start":1,"end":3},"actors":[],"recipients":[]}]}`)
	r := Score([]Pair{{g, g}}, Options{}, 0)
	for _, f := range r.Figures {
		want := 1.0
		if LowerIsBetter(f.Name) {
			want = 0
		}
		if f.Value != want {
			t.Errorf("%s = %v, want %v", f.Name, f.Value, want)
		}
	}
	if len(r.Errors) > 0 {
		t.Errorf("errors %v", r.Errors)
	}
}

func dots(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = '.'
	}
	return string(b)
}

func TestAnotherText(t *testing.T) {
	// The output's page began with a menu and had an advertisement between the paragraphs.
	gold := `{"id":"x","text":"It began on Monday.\n\nIt ended in 2024.","dates":[{"start":12,"end":18,"type":"DATE","value":"2025-05-12"},{"start":33,"end":37,"type":"DATE","value":"2024"}]}`
	found := `{"id":"x","text":"Home News 2023\n\nIt began on Monday.\nBuy now\n  It ended in 2024.\n","dates":[{"start":10,"end":14,"type":"DATE","value":"2023"},
		{"start":28,"end":34,"type":"DATE","value":"2025-05-12"},{"start":58,"end":62,"type":"DATE","value":"2024"}]}`
	r := one(t, gold, found)
	check(t, r, map[string]float64{"dates.strict.r": 1, "dates.strict.p": 2. / 3})
	if r.TextDiffers != 1 {
		t.Errorf("%d texts differ, want 1", r.TextDiffers)
	}
}
