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
		if !inverted && c.verb.sense.Frames&cue.Object != 0 && !r.clauseAt(int(a.head)) && !q.Span.Overlaps(r.span(a)) {
			q.Addressee = r.refTo(a)
		}
		i = int(r.at[a.end-1]) + 1
		if !inverted {
			i = int(r.at[r.chunks[a.head].end-1]) + 1
		}
	}
	r.behind(i, q)
	if q.Medium.Empty() {
		r.ahead(k, q)
	}
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
		default:
			return
		}
		i++
	}
}

// ahead reads the prepositional phrase at the head of the sentence.
func (r *reader) ahead(k int, q *document.Quote) {
	i := k
	for i > 0 && k-i < 30 && r.chunks[i-1].sentence == r.chunks[k].sentence && r.chunks[i-1].kind != stop {
		i--
	}
	if r.chunks[i].kind == prep && i+1 < k && r.chunks[i+1].kind == np {
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
		if q.Addressee.Empty() && (c.sort == name || c.sort == personPron || c.sort == nominal && isHearer(r.d.TokenFold(c.head))) {
			q.Addressee = r.refTo(source{c.first, c.end, int32(i + 1)})
		}
		return
	case "in", "on", "via", "during", "at", "through", "by":
	default:
		return
	}
	head := r.d.TokenFold(c.head)
	n, _ := cue.FindNoun(head)
	if !q.Medium.Empty() || !n.Medium && !(word == "on" && isPlatform(head)) {
		return
	}
	end := c.end
	for j := i + 2; j+1 < len(r.chunks) && j < i+6 && r.chunks[j].kind == prep && r.chunks[j+1].kind == np && r.chunks[j+1].sort != time; j += 2 {
		switch r.d.TokenFold(r.chunks[j].first) {
		case "with", "on", "to", "of", "for", "from", "by":
			end = r.chunks[j+1].end
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

// isHearer reports whether w names those to whom one speaks.
func isHearer(w string) bool {
	switch w {
	case "reporters", "journalists", "lawmakers", "supporters", "voters", "viewers", "parliament", "congress", "investors", "delegates", "students",
		"staff", "employees", "members", "residents", "police", "officers", "crowd", "audience", "court", "council", "committee", "jury", "judge", "board", "media", "press":
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
