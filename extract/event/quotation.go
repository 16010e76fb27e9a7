package event

import (
	"dateline/document"
)

// quotations links the drafts from first on to the quotation that they stand in,
// or that they report: "demanded" is the cue of what was demanded. What stands in
// quotation marks is said by its speaker, not by the article.
func (f *finder) quotations(first int32) {
	for k := first; int(k) < len(f.drafts); k++ {
		d := &f.drafts[k]
		if q := f.quoteAt(d.Trigger); q >= 0 {
			d.Quote = q
			f.spokenBy(d, &f.d.Quotes[q])
			continue
		}
		for _, q := range f.near {
			if cue := f.d.Quotes[q].Cue; !cue.Empty() && cue.Overlaps(d.Trigger) {
				d.Quote = q
				break
			}
		}
	}
}

// spokenBy attributes what a quotation says to its speaker.
func (f *finder) spokenBy(d *draft, q *document.Quote) {
	if q.Speaker.Empty() {
		return
	}
	if d.Status == document.Asserted && q.Kind != document.Mixed {
		d.Status = document.Reported
	}
	if len(d.Attribution) == 0 {
		d.Attribution = []document.Attribution{{Speaker: q.Speaker, Cue: q.Cue}}
	}
}
