package record

// The records in JSON, key by key in the order of the struct fields. A test compares
// them with encoding/json over records with every field filled.

func (w *writer) article(a *Article) {
	w.string(`{"schema":`, a.Schema)
	w.string(`,"id":`, a.ID)
	w.optional(`,"source":{"path":`, a.Source.Path)
	w.optional(`,"url":`, a.Source.URL)
	w.optional(`,"publisher":`, a.Source.Publisher)
	w.optional(`,"format":`, a.Source.Format)
	w.optional(`},"title":`, a.Title)
	w.strings(`,"authors":`, a.Authors)
	w.optional(`,"published":`, a.Published)
	w.optional(`,"published_source":`, a.PublishedSource)
	w.optional(`,"language":`, a.Language)
	w.string(`,"text_sha256":`, a.TextSHA256)
	w.optional(`,"text":`, a.Text)
	list(w, `,"sentences":`, a.Sentences, func(x *Extent) {
		w.extent(`{`, *x)
		w.raw("}")
	})
	list(w, `,"tokens":`, a.Tokens, func(t *Token) {
		w.extent(`{`, t.Extent)
		w.string(`,"tag":`, t.Tag)
		w.raw("}")
	})
	list(w, `,"entities":`, a.Entities, w.entity)
	list(w, `,"quotations":`, a.Quotations, w.quotation)
	list(w, `,"dates":`, a.Dates, w.date)
	list(w, `,"places":`, a.Places, w.place)
	list(w, `,"events":`, a.Events, w.event)
	list(w, `,"answers":{"who":`, a.Answers.Who, w.span)
	list(w, `,"what":`, a.Answers.What, w.span)
	list(w, `,"when":`, a.Answers.When, w.span)
	list(w, `,"where":`, a.Answers.Where, w.span)
	list(w, `},"notes":`, a.Notes, func(n *Note) {
		w.stretch(`{`, &n.Span)
		w.string(`,"code":`, n.Code)
		w.string(`,"message":`, n.Message)
		w.raw("}")
	})
	w.raw("}")
}

func (w *writer) extent(before string, x Extent) {
	w.raw(before)
	w.int(`"start":`, int64(x.Start))
	w.int(`,"end":`, int64(x.End))
}

// stretch writes the fields of a span, which may be part of a larger object.
func (w *writer) stretch(before string, s *Span) {
	w.extent(before, s.Extent())
	w.string(`,"text":`, s.Text)
}

func (w *writer) span(s *Span) {
	w.stretch(`{`, s)
	w.raw("}")
}

func (w *writer) entity(e *Entity) {
	w.string(`{"id":`, e.ID)
	w.string(`,"name":`, e.Name)
	w.string(`,"type":`, e.Type)
	w.optional(`,"role":`, e.Role)
	w.optional(`,"country":`, e.Country)
	w.optional(`,"sector":`, e.Sector)
	list(w, `,"mentions":`, e.Mentions, func(m *Mention) {
		w.stretch(`{`, &m.Span)
		w.string(`,"kind":`, m.Kind)
		w.raw("}")
	})
	w.raw("}")
}

func (w *writer) party(p *Party) {
	w.stretch(`{`, &p.Span)
	w.optional(`,"entity":`, p.Entity)
	w.optional(`,"name":`, p.Name)
	w.raw("}")
}

func (w *writer) quotation(q *Quotation) {
	w.string(`{"id":`, q.ID)
	w.int(`,"start":`, int64(q.Start))
	w.int(`,"end":`, int64(q.End))
	w.string(`,"text":`, q.Text)
	w.string(`,"content":`, q.Content)
	w.string(`,"kind":`, q.Kind)
	object(w, `,"speaker":`, q.Speaker, w.party)
	object(w, `,"cue":`, q.Cue, w.span)
	object(w, `,"addressee":`, q.Addressee, w.party)
	object(w, `,"medium":`, q.Medium, w.span)
	w.optional(`,"continues":`, q.Continues)
	w.single(`,"confidence":`, q.Confidence)
	w.string(`,"rule":`, q.Rule)
	w.optional(`,"stance":`, q.Stance)
	w.raw("}")
}

func (w *writer) date(x *Date) {
	w.stretch(`{`, &x.Span)
	w.string(`,"type":`, x.Type)
	w.string(`,"value":`, x.Value)
	w.optional(`,"from":`, x.From)
	w.optional(`,"to":`, x.To)
	w.optional(`,"anchor":`, x.Anchor)
	w.single(`,"confidence":`, x.Confidence)
	w.string(`,"rule":`, x.Rule)
	w.raw("}")
}

func (w *writer) place(p *Place) {
	w.stretch(`{`, &p.Span)
	w.optional(`,"name":`, p.Name)
	w.optionalInt(`,"geonames_id":`, p.GeonamesID)
	w.optionalDouble(`,"lat":`, p.Lat)
	w.optionalDouble(`,"lon":`, p.Lon)
	w.optional(`,"country":`, p.Country)
	w.optional(`,"admin1":`, p.Admin1)
	w.optional(`,"feature":`, p.Feature)
	w.string(`,"role":`, p.Role)
	w.bool(`,"approximate":`, p.Approximate)
	w.single(`,"confidence":`, p.Confidence)
	w.string(`,"rule":`, p.Rule)
	w.raw("}")
}

func (w *writer) ref(r *ArticleRef) {
	w.string(`{"id":`, r.ID)
	w.optional(`,"url":`, r.URL)
	w.optional(`,"title":`, r.Title)
	w.optional(`,"publisher":`, r.Publisher)
	w.optional(`,"published":`, r.Published)
	w.raw("}")
}

// quotationLine is a line of quotations.jsonl.
func (w *writer) quotationLine(q *QuotationLine) {
	w.string(`{"schema":`, q.Schema)
	w.string(`,"id":`, q.ID)
	object(w, `,"article":`, &q.Article, w.ref)
	object(w, `,"sentence":`, q.Sentence, w.span)
	w.int(`,"start":`, int64(q.Start))
	w.int(`,"end":`, int64(q.End))
	w.string(`,"text":`, q.Text)
	w.string(`,"content":`, q.Content)
	w.string(`,"kind":`, q.Kind)
	object(w, `,"speaker":`, q.Speaker, func(s *Speaker) {
		w.stretch(`{`, &s.Span)
		w.optional(`,"entity":`, s.Entity)
		w.optional(`,"name":`, s.Name)
		w.optional(`,"country":`, s.Country)
		w.optional(`,"sector":`, s.Sector)
		w.optional(`,"role":`, s.Role)
		w.raw("}")
	})
	object(w, `,"cue":`, q.Cue, w.span)
	object(w, `,"addressee":`, q.Addressee, w.party)
	object(w, `,"medium":`, q.Medium, w.span)
	object(w, `,"date":`, q.Date, w.eventDate)
	w.strings(`,"events":`, q.Events)
	w.single(`,"confidence":`, q.Confidence)
	w.string(`,"rule":`, q.Rule)
	w.optional(`,"stance":`, q.Stance)
	w.raw("}\n")
}
