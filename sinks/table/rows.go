package table

import (
	"strconv"
	"strings"

	"dateline/record"
)

func articleRow(a *record.Article) [][]string {
	return [][]string{{
		a.ID, str(a.Source.URL), str(a.Source.Publisher), str(a.Published), str(a.Title), str(a.Language), a.TextSHA256,
		strconv.Itoa(len(a.Quotations)), strconv.Itoa(len(a.Dates)), strconv.Itoa(len(a.Places)), strconv.Itoa(len(a.Events)),
	}}
}

func eventRows(a *record.Article) [][]string {
	rows := make([][]string, len(a.Events))
	for i := range a.Events {
		e := &a.Events[i]
		r := []string{e.ID, e.Key, a.ID, e.Type, str(e.Mode), e.Status, e.Tense, e.Polarity, str(e.CAMEO), quad(e), goldstein(e), e.Trigger.Text, num(e.Trigger.Start), num(e.Trigger.End)}
		r = append(append(r, parties(e.Actors)...), parties(e.Recipients)...)
		r = append(append(r, when(e.Date)...), where(e.Place)...)
		rows[i] = append(r, says(e.Attribution), counts(e.Counts), str(e.Quotation), str(e.PartOf), float(e.Salience), float(e.Confidence), e.Rule, text(e.Sentence))
	}
	return rows
}

func quad(e *record.Event) string {
	if e.QuadClass == nil {
		return ""
	}
	return strconv.Itoa(int(*e.QuadClass))
}

func goldstein(e *record.Event) string {
	if e.Goldstein == nil {
		return ""
	}
	return float(*e.Goldstein)
}

// parties gives names, countries and sectors, each joined in the same order.
func parties(actors []record.Actor) []string {
	var names, countries, sectors []string
	for i := range actors {
		names = append(names, strings.ReplaceAll(actors[i].Name, ";", ","))
		countries = append(countries, str(actors[i].Country))
		sectors = append(sectors, str(actors[i].Sector))
	}
	return []string{strings.Join(names, ";"), strings.Join(countries, ";"), strings.Join(sectors, ";")}
}

func when(d *record.EventDate) []string {
	if d == nil {
		return []string{"", "", "", ""}
	}
	return []string{d.Value, str(d.From), str(d.To), d.Basis}
}

func where(p *record.Place) []string {
	if p == nil {
		return []string{"", "", "", "", ""}
	}
	return []string{str(p.Name), str(p.Country), floatOr(p.Lat), floatOr(p.Lon), numOr(p.GeonamesID)}
}

func says(list []record.Attribution) string {
	var out []string
	for i := range list {
		out = append(out, strings.ReplaceAll(str(list[i].Name), ";", ","))
	}
	return strings.Join(out, ";")
}

func counts(list []record.Count) string {
	var out []string
	for i := range list {
		out = append(out, list[i].Kind+"="+strconv.FormatInt(list[i].Value, 10))
	}
	return strings.Join(out, ";")
}

func quotationRows(a *record.Article) [][]string {
	people := map[string]*record.Entity{}
	for i := range a.Entities {
		people[a.Entities[i].ID] = &a.Entities[i]
	}
	rows := make([][]string, len(a.Quotations))
	for i := range a.Quotations {
		q := &a.Quotations[i]
		speaker := []string{"", "", "", ""}
		if q.Speaker != nil {
			speaker[0], speaker[1] = q.Speaker.Text, str(q.Speaker.Name)
			if e := people[str(q.Speaker.Entity)]; e != nil {
				speaker[2], speaker[3] = str(e.Role), str(e.Country)
			}
		}
		addressee := ""
		if q.Addressee != nil {
			addressee = q.Addressee.Text
		}
		r := append([]string{q.ID, a.ID, q.Kind, num(q.Start), num(q.End), q.Content}, speaker...)
		rows[i] = append(r, text(q.Cue), addressee, text(q.Medium), str(q.Continues), float(q.Confidence), q.Rule)
	}
	return rows
}

func dateRows(a *record.Article) [][]string {
	rows := make([][]string, len(a.Dates))
	for i := range a.Dates {
		d := &a.Dates[i]
		rows[i] = []string{a.ID, num(d.Start), num(d.End), d.Text, d.Type, d.Value, str(d.From), str(d.To), str(d.Anchor), float(d.Confidence), d.Rule}
	}
	return rows
}

func placeRows(a *record.Article) [][]string {
	rows := make([][]string, len(a.Places))
	for i := range a.Places {
		p := &a.Places[i]
		rows[i] = []string{
			a.ID, num(p.Start), num(p.End), p.Text, str(p.Name), numOr(p.GeonamesID), floatOr(p.Lat), floatOr(p.Lon), str(p.Country), str(p.Admin1),
			str(p.Feature), p.Role, strconv.FormatBool(p.Approximate), float(p.Confidence), p.Rule,
		}
	}
	return rows
}

func entityRows(a *record.Article) [][]string {
	rows := make([][]string, len(a.Entities))
	for i := range a.Entities {
		e := &a.Entities[i]
		rows[i] = []string{e.ID, a.ID, e.Name, e.Type, str(e.Role), str(e.Country), str(e.Sector), strconv.Itoa(len(e.Mentions))}
	}
	return rows
}
