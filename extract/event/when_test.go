package event_test

import (
	"strings"
	"testing"

	"dateline/document"
)

// TestWhenWhere gives what took place the date and place of a clause that tells of the
// same happening, and none that belongs to something else. It is Wednesday 2025-06-18.
func TestWhenWhere(t *testing.T) {
	c := chain(t)
	for _, x := range []struct{ text, trigger, date, place string }{
		{"Three people were killed when a bus slid off a bridge near Gdansk on Monday.", "killed", "2025-06-16", "Gdansk"},
		{"She was among five people who died when a lorry hit a bus in Leeds on Monday.", "died", "2025-06-16", "Leeds"},
		{"On Monday, a nurse pushing a bicycle in Hamar, north of Oslo, was struck by a lorry and killed.", "killed", "2025-06-16", "Hamar"},
		{"At least nine people drowned after a ferry sank off Zanzibar on Sunday, the navy said.", "drowned", "2025-06-15", "Zanzibar"},
		{"Peru recalled its envoy on Tuesday and accused Chile of spying.", "accused", "2025-06-17", ""},
		{"Norway failed to ratify the treaty in Oslo on Sunday.", "failed", "2025-06-15", "Oslo"},
		{"The bus - whose driver was later arrested - overturned in Leeds on Monday.", "arrested", "", ""},
		{"The bus - whose driver was later arrested - overturned in Leeds on Monday.", "overturned", "2025-06-16", "Leeds"},
		{"It was the worst crash since May 2019, when a tram overturned in Riga.", "overturned", "2019-05", "Riga"},
		{"It is the first crash with deaths since the 1950s.", "deaths", "", ""},
		{"The bank opened a branch in Lyon in May, although police had arrested its founder.", "arrested", "", ""},
		{"The negotiators held talks in Istanbul in March, weeks after Peru invaded its neighbour.", "invaded", "", ""},
		{"The union said in Lyon on Monday that miners had attacked a guard.", "attacked", "", ""},
		{"Peru agreed in May to attack the rebels.", "attack", "", ""},
		{"The ministers failed on Monday to agree on a quota.", "agree", "2025-06-16", ""},
		{"The council condemned Monday's raid.", "condemned", "", ""},
		{"Gunmen killed New Zealand national Tom Reed at a house in Cairns.", "killed", "", "Cairns"},
		{"The project costing US $6 billion has been backed by Indonesia.", "backed", "", ""},
		{"The government in Lima congratulated the winner.", "congratulated", "", ""},
		{"The driver of the bus, a man from Luton, North London, was arrested.", "arrested", "", ""},
		{"The Lisbon tram crash has been named the worst in years.", "tram crash", "", "Lisbon"},
		{"Police in Lima arrested nine men.", "arrested", "", "Lima"},
		{"Lisbon tram crash: Driver arrested as nine die", "arrested", "", "Lisbon"},
		{"Japan suffered a drought in May.", "suffered a drought", "2025-05", "Japan"},
		{"A tram derailed in Riga on Monday. The driver was hurt in the derailment.", "hurt", "", ""},
	} {
		d := read(t, c, x.text)
		e := eventAt(d, x.trigger)
		if e == nil {
			t.Errorf("%s: no event at %s:\n%s", x.text, x.trigger, d.Lines(document.Events))
			continue
		}
		place := ""
		if e.Place >= 0 {
			place = d.Slice(d.Places[e.Place].Span)
		}
		if e.Date.Value != x.date || place != x.place {
			t.Errorf("%s: %s is on %q at %q, want %q at %q", x.text, x.trigger, e.Date.Value, place, x.date, x.place)
		}
	}
}

// eventAt is the last event whose trigger begins with the words; nil without one.
func eventAt(d *document.Document, trigger string) *document.Event {
	for i := len(d.Events) - 1; i >= 0; i-- {
		if strings.HasPrefix(d.Slice(d.Events[i].Trigger), trigger) {
			return &d.Events[i]
		}
	}
	return nil
}
