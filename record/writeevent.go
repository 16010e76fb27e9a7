package record

func (w *writer) event(e *Event) {
	w.string(`{"schema":`, e.Schema)
	w.string(`,"id":`, e.ID)
	w.string(`,"key":`, e.Key)
	w.eventBody(&e.EventBody)
}

// eventLine is a line of events.jsonl: the EventLine of e and its article.
func (w *writer) eventLine(e *Event, article *ArticleRef) {
	w.string(`{"schema":`, e.Schema)
	w.string(`,"id":`, e.ID)
	w.string(`,"key":`, e.Key)
	object(w, `,"article":`, article, w.ref)
	w.eventBody(&e.EventBody)
	w.raw("\n")
}

// eventBody writes what is left of an event, to its closing brace.
func (w *writer) eventBody(e *EventBody) {
	object(w, `,"sentence":`, e.Sentence, w.span)
	w.string(`,"type":`, e.Type)
	w.optional(`,"mode":`, e.Mode)
	w.strings(`,"contexts":`, e.Contexts)
	w.optional(`,"cameo":`, e.CAMEO)
	object(w, `,"quad_class":`, e.QuadClass, func(q *uint8) { w.int("", int64(*q)) })
	object(w, `,"goldstein":`, e.Goldstein, func(g *float32) { w.single("", *g) })
	object(w, `,"trigger":`, &e.Trigger, w.span)
	list(w, `,"actors":`, e.Actors, w.actor)
	list(w, `,"recipients":`, e.Recipients, w.actor)
	object(w, `,"date":`, e.Date, w.eventDate)
	object(w, `,"place":`, e.Place, w.place)
	w.string(`,"status":`, e.Status)
	w.string(`,"tense":`, e.Tense)
	w.string(`,"polarity":`, e.Polarity)
	list(w, `,"attribution":`, e.Attribution, func(a *Attribution) {
		w.optional(`{"entity":`, a.Entity)
		w.optional(`,"name":`, a.Name)
		object(w, `,"cue":`, a.Cue, w.span)
		w.raw("}")
	})
	w.optional(`,"quotation":`, e.Quotation)
	w.optional(`,"part_of":`, e.PartOf)
	w.single(`,"confidence":`, e.Confidence)
	w.string(`,"rule":`, e.Rule)
	list(w, `,"counts":`, e.Counts, func(c *Count) {
		w.stretch(`{`, &c.Span)
		w.string(`,"kind":`, c.Kind)
		w.int(`,"value":`, c.Value)
		w.raw("}")
	})
	w.single(`,"salience":`, e.Salience)
	w.raw("}")
}

func (w *writer) actor(a *Actor) {
	w.stretch(`{`, &a.Span)
	w.optional(`,"entity":`, a.Entity)
	w.string(`,"name":`, a.Name)
	w.optional(`,"type":`, a.Type)
	w.optional(`,"country":`, a.Country)
	w.optional(`,"sector":`, a.Sector)
	w.bool(`,"implied":`, a.Implied)
	w.raw("}")
}

func (w *writer) eventDate(d *EventDate) {
	w.string(`{"value":`, d.Value)
	w.optional(`,"from":`, d.From)
	w.optional(`,"to":`, d.To)
	w.string(`,"basis":`, d.Basis)
	w.optionalInt(`,"start":`, d.Start)
	w.optionalInt(`,"end":`, d.End)
	w.optional(`,"text":`, d.Text)
	w.raw("}")
}
