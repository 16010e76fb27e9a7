package place

import "dateline/document"

// find lists the place names of the text.
func (a *article) find() {
	for _, m := range a.d.Mentions {
		if m.Kind == document.NameMention && (m.Type == document.PlaceName || m.Type == document.NORP) {
			a.mentions = append(a.mentions, mention{Span: m.Span, rule: "entity"})
		}
	}
}
