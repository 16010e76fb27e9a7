package record

import "dateline/document"

func (b *builder) events() []Event {
	out := make([]Event, len(b.d.Events))
	for i := range out {
		e := &b.d.Events[i]
		out[i] = Event{Version, b.eventID[i], eventKey(b.d, e), b.eventBody(e)}
	}
	return out
}

func (b *builder) eventBody(e *document.Event) EventBody {
	actor := func(a *document.Actor) Actor { return b.actor(a) }
	body := EventBody{
		Sentence: b.sentence(e.Sentence), Type: e.Type, Mode: orNil(e.Mode), Contexts: orEmpty(e.Contexts), CAMEO: orNil(e.CAMEO),
		Trigger: b.at.span(e.Trigger), Actors: each(e.Actors, actor), Recipients: each(e.Recipients, actor), Date: b.eventDate(&e.Date),
		Status: e.Status.String(), Tense: e.Tense.String(), Polarity: "positive", Attribution: each(e.Attribution, b.attribution),
		Quotation: idAt(b.quotationIDs, e.Quote), PartOf: idAt(b.eventID, e.PartOf), Confidence: rounded(e.Confidence), Rule: e.Rule,
		Counts:   each(e.Counts, func(c *document.Count) Count { return Count{b.at.span(c.Span), c.Kind, c.Value} }),
		Salience: e.Salience,
	}
	if e.Negative {
		body.Polarity = "negative"
	}
	if e.QuadClass != 0 {
		body.QuadClass = &e.QuadClass
	}
	if e.CAMEO != "" || e.Goldstein != 0 {
		body.Goldstein = &e.Goldstein
	}
	if e.Place >= 0 {
		p := b.place(&b.d.Places[e.Place])
		body.Place = &p
	}
	return body
}

func (b *builder) sentence(i int32) *Span {
	if i < 0 {
		return nil
	}
	return b.at.spanOrNil(b.d.Sentences[i].Span)
}

func (b *builder) actor(a *document.Actor) Actor {
	return Actor{
		Span: b.at.span(a.Span), Entity: idAt(b.entityIDs, a.Entity), Name: actorName(b.d, a), Type: orNil(a.Type.String()),
		Country: orNil(a.Country), Sector: orNil(a.Sector), Implied: a.Implied,
	}
}

// actorName is the resolved name: the actor's own, its entity's, or what the
// article writes.
func actorName(d *document.Document, a *document.Actor) string {
	name := a.Name
	if name == "" {
		name = d.EntityName(a.Entity)
	}
	if name == "" {
		name = d.Slice(a.Span)
	}
	return oneLine(name)
}

func (b *builder) eventDate(x *document.EventDate) *EventDate {
	if x.Basis == "" {
		return nil
	}
	out := &EventDate{Value: x.Value, From: orNil(x.From), To: orNil(x.To), Basis: x.Basis}
	if x.Date >= 0 {
		b.say(out, b.d.Dates[x.Date].Span)
	}
	return out
}

// say gives x the expression under s.
func (b *builder) say(x *EventDate, s document.Span) {
	e := b.at.span(s)
	x.Start, x.End, x.Text = &e.Start, &e.End, &e.Text
}

func (b *builder) attribution(a *document.Attribution) Attribution {
	name := b.d.EntityName(a.Speaker.Entity)
	if name == "" {
		name = b.d.Slice(a.Speaker.Span)
	}
	return Attribution{idAt(b.entityIDs, a.Speaker.Entity), orNil(oneLine(name)), b.at.spanOrNil(a.Cue)}
}
