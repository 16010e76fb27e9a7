package quote

import (
	"dateline/document"
	"dateline/lexicon/cue"
)

// details finds to whom verb k speaks and in what: "told reporters in Manila", "said
// to the board", "wrote in a post on X", "In a letter to the council, she said".
func (r *reader) details(k int, q *document.Quote) {
	c := r.chunks[k]
	if c.kind != vg {
		return
	}
	inverted := r.inverted(k)
	i := k + 1
	if a := r.after[k]; a.head >= 0 {
		if !inverted && c.verb.sense.Frames&cue.Object != 0 {
			if s := r.hearer(a, q); s.head >= 0 {
				q.Addressee = r.refTo(r.titled(s))
			}
		}
		i = int(r.at[a.end-1]) + 1
		if !inverted {
			i = int(r.at[r.chunks[a.head].end-1]) + 1
		}
	}
	r.behind(i, q)
	r.amid(k, q)
	r.ahead(k, q)
}

// hearer is noun phrase a behind a verb as the one spoken to: all of it, or what stands
// before the words that q ascribes if no sign parts them: told [the BBC] he was ill.
func (r *reader) hearer(a source, q *document.Quote) source {
	if !r.clauseAt(int(a.head)) {
		if q.Span.Overlaps(r.span(a)) {
			return noSource
		}
		return a
	}
	const longest = 6 // chunks
	for j := int(a.head); j < len(r.chunks) && j < int(a.head)+longest && (r.chunks[j].kind == np || r.chunks[j].kind == prep); j++ {
		if j > int(a.head) && r.chunks[j-1].kind == np && r.start(j) == q.Start {
			return source{a.first, r.chunks[j-1].end, a.head}
		}
	}
	return noSource
}

// titled is s with the title in marks behind its genitive: told ABC's “This Week”.
func (r *reader) titled(s source) source {
	if int(s.end) < len(r.d.Tokens) && r.d.Tokens[s.end-1].Tag == document.POS {
		if g := r.region[s.end]; g >= 0 && r.regions[g].first == s.end && r.regions[g].class == regionNone {
			s.end = r.regions[g].end
		}
	}
	return s
}

// behind reads the prepositional phrases from chunk i on.
func (r *reader) behind(i int, q *document.Quote) {
	for n := 0; i < len(r.chunks) && n < 8; n++ {
		c := r.chunks[i]
		if c.region >= 0 && r.regions[c.region].class != regionNone {
			return
		}
		switch c.kind {
		case prep:
			if i+1 >= len(r.chunks) || r.chunks[i+1].kind != np {
				return
			}
			r.phraseOf(i, q)
			i = r.pastPrep(i)
			continue
		case adv, comma:
		case np:
			if c.sort != time {
				return
			}
		case vg:
			if !r.isSpeaking(i) {
				return
			}
			r.spokenTo(i+1, q)
		default:
			return
		}
		i++
	}
}

// isSpeaking reports whether chunk i is the participle that tells where its subject says
// what another verb reports: [speaking] to the BBC, she said.
func (r *reader) isSpeaking(i int) bool {
	c := r.chunks[i]
	if c.kind != vg || !c.verb.bare || c.verb.to {
		return false
	}
	switch r.d.TokenFold(c.head) {
	case "speaking", "talking", "writing", "posting", "addressing", "testifying":
		return true
	}
	return false
}

// spokenTo notes the noun phrase at chunk i right behind "addressing".
func (r *reader) spokenTo(i int, q *document.Quote) {
	if i < len(r.chunks) && r.isWord(i-1, "addressing") && r.chunks[i].kind == np && q.Addressee.Empty() {
		q.Addressee = r.refTo(source{r.chunks[i].first, r.chunks[i].end, int32(i)})
	}
}

// amid reads the prepositional phrase between verb k and its subject, if it tells
// the medium: the mayor, in a letter to residents, said.
func (r *reader) amid(k int, q *document.Quote) {
	s := r.subject[k]
	if s.head < 0 || s.end > r.chunks[k].first || !q.Medium.Empty() {
		return
	}
	i := int(r.at[s.end-1]) + 1
	if i < k && r.chunks[i].kind == comma {
		i++
	}
	if i+1 < k && r.chunks[i].kind == prep && r.chunks[i+1].kind == np && !r.isWord(i, "to") {
		r.phraseOf(i, q)
	}
}

// ahead reads the prepositional phrase, or the participle, at the head of the sentence.
func (r *reader) ahead(k int, q *document.Quote) {
	i := k
	for i > 0 && k-i < 30 && r.chunks[i-1].sentence == r.chunks[k].sentence && r.chunks[i-1].kind != stop {
		i--
	}
	switch {
	case i+1 >= k:
	case r.isSpeaking(i):
		r.behind(i, q)
	case r.chunks[i].kind == prep && r.chunks[i+1].kind == np && !r.isWord(i, "to"):
		r.phraseOf(i, q)
	}
}

// phraseOf notes the prepositional phrase at chunk i if it tells the medium or,
// after "to", the person spoken to.
func (r *reader) phraseOf(i int, q *document.Quote) {
	c := r.chunks[i+1]
	word := r.d.TokenFold(r.chunks[i].first)
	switch word {
	case "to":
		r.toHearer(i+1, q)
		return
	case "in", "on", "via", "during", "at", "through", "by", "over":
	default:
		return
	}
	if h := c.head; c.sort == time && h > c.first {
		c.head, c.end = h-1, h // in a statement Thursday
	}
	head := r.d.TokenFold(c.head)
	n, _ := cue.FindNoun(head)
	if !q.Medium.Empty() || !n.Medium && !(word == "on" && isPlatform(head)) && !isWire(head) {
		return
	}
	end := c.end
	for j := i + 2; !isWire(head) && j+1 < len(r.chunks) && j < i+6 && r.chunks[j].kind == prep && r.chunks[j+1].kind == np && r.chunks[j+1].sort != time; j += 2 {
		switch r.d.TokenFold(r.chunks[j].first) {
		case "with", "on", "to", "of", "for", "from", "by":
			end = r.chunks[j+1].end
			if w := r.chunks[j].first; r.d.TokenFold(w) == "to" || r.d.TokenFold(w) == "with" {
				r.toHearer(j+1, q) // a letter to residents, an interview with Reuters
			}
			continue
		}
		break
	}
	s := r.span(source{c.first, end, int32(i + 1)})
	if t := r.d.Slice(r.d.Tokens[end-1].Span); len(t) == 2 && t[1] == '.' {
		s.End-- // the network X. at the end of a sentence
	}
	if !q.Span.Overlaps(s) {
		q.Medium = s
	}
}

// toHearer notes the noun phrase at chunk i as who is spoken to, if it can hear.
func (r *reader) toHearer(i int, q *document.Quote) {
	c := r.chunks[i]
	s := source{c.first, c.end, int32(i)}
	if q.Addressee.Empty() && !q.Span.Overlaps(r.span(s)) && (c.sort == name || c.sort == personPron || c.sort == nominal && isHearer(r.d.TokenFold(c.head))) {
		q.Addressee = r.refTo(s)
	}
}

// isWire reports whether w is a line that one speaks on: by [phone], over the [radio].
func isWire(w string) bool {
	switch w {
	case "phone", "telephone", "radio", "telegram", "video", "videolink":
		return true
	}
	return false
}

// isHearer reports whether w names those to whom one speaks.
func isHearer(w string) bool {
	switch w {
	case "reporters", "journalists", "lawmakers", "supporters", "voters", "viewers", "parliament", "congress", "investors", "delegates", "students",
		"staff", "employees", "members", "residents", "police", "officers", "crowd", "audience", "court", "council", "committee", "jury", "judge", "board", "media", "press",
		"analysts", "shareholders", "colleagues", "customers", "fans", "workers", "ministers", "senators", "councillors", "meeting", "conference", "newspaper", "station", "magazine", "inquiry", "tribunal", "inquest", "panel":
		return true
	}
	return false
}

// isPlatform reports whether w is a place on the network where people post.
func isPlatform(w string) bool {
	switch w {
	case "x", "twitter", "facebook", "instagram", "telegram", "social", "linkedin", "youtube", "tiktok", "weibo", "bluesky", "mastodon", "threads", "whatsapp", "snapchat", "reddit", "vkontakte", "media":
		return true
	}
	return false
}
