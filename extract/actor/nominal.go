package actor

import (
	"slices"
	"strings"

	"dateline/document"
	"dateline/internal/phrase"
	"dateline/lexicon/role"
)

// nominal notes the chunk as a mention if its head is a role noun, or a body of a
// country: "Panamanian immigration inspectors", "a US destroyer".
func (f *finder) nominal(n *phrase.Noun, i int) {
	d := f.d
	x, ok := f.roleEnding(n.First, n.Head)
	if long, also := f.roleFrom(n.Head, min(n.Head+6, int32(len(d.Tokens)))); also && (!ok || long.End > x.End) {
		x, ok = long, true // "heads of state"
		x.First = n.Head
	}
	if !ok || d.Tokens[n.Head].Tag == document.VBG || f.bare(n, x) && !f.owned(i) {
		return
	}
	if m := f.named[max(0, x.First-1)]; m >= 0 && x.First > n.First && d.Mentions[m].Type == document.Person && letters(d.TokenFold(n.Head)) {
		return // Amrit Dhaliwal KC
	}
	end := max(n.End, x.End)
	if next, w := f.complement(i); next != nil && (w == "of" || w == "for" && actsFor(d.TokenFold(n.Head)) || w == "in" && x.Kind == role.Group && f.landIn(next.Range) != "") && x.End <= n.End {
		end = next.End
	} else if x.End <= n.End {
		end = f.wholeSubject(i, end)
	}
	m := document.Mention{Tokens: document.Range{First: n.First, End: end}, Entity: -1, Kind: document.NominalMention, Type: typeOf(x)}
	m.Span = d.SpanOf(m.Tokens)
	out := nominal{Mention: m, role: d.SpanOf(x.Range), country: f.landOf(n, i), sector: f.sectorOf(n, i, x), apposed: -1}
	out.plural, out.genitive, out.complement = x.Plural || d.Tokens[x.End-1].Tag == document.NNS && x.Kind != role.Person, n.Genitive >= 0, end > n.End
	if next, _ := f.complement(i); out.complement && next != nil && d.Tokens[next.Head].Tag == document.CD {
		out.complement = false // the mother of two
	}
	out.definite = d.TokenFold(n.First) == "the" || d.Tokens[n.First].Tag == document.PRPS || n.Genitive >= 0
	if i > 0 && n.First > 0 && d.Tokens[n.First-1].Tag == document.Comma {
		if p := &f.chunks.Nouns[i-1]; p.End == n.First-1 && x.Kind == role.Person && !x.Plural {
			if y := f.named[p.Head]; y >= 0 && d.Mentions[y].Type == document.Person && !f.inList(p, n) {
				out.apposed = d.Mentions[y].Entity
			}
		}
	}
	if out.apposed < 0 && out.Type == document.Person && !out.plural {
		out.apposed = f.namedAs(n.Range)
	}
	if out.sector == "UNK" {
		out.sector = ""
	}
	if m := f.named[n.Head]; m >= 0 { // a plain word that the name finder took for a name
		setIfEmpty(&d.Entities[d.Mentions[m].Entity].Sector, out.sector)
	}
	f.found = append(f.found, out)
}

// possessor notes the body that a chunk begins with, "the federation's president", if it is one
// spoken of before: "it" may follow.
func (f *finder) possessor(n *phrase.Noun) {
	d := f.d
	last := n.Genitive - 1
	if last <= n.First || d.TokenFold(n.First) != "the" || bodyWords[d.TokenFold(last)] == "" || f.named[last] >= 0 {
		return
	}
	m := document.Mention{Tokens: document.Range{First: n.First, End: last + 1}, Entity: -1, Kind: document.NominalMention, Type: document.Org}
	m.Span = d.SpanOf(m.Tokens)
	f.found = append(f.found, nominal{Mention: m, role: d.Tokens[last].Span, apposed: -1, definite: true, only: true})
}

// wholeSubject is the end of the subject that chunk i begins, with all that says who
// is meant: "observers from the union", "its leader in parliament, Mercy Odhiambo".
// A verb must stand behind it and nothing before it in the sentence, or a name in
// apposition behind it, or an inverted verb of speech before it; else it is end.
func (f *finder) wholeSubject(i int, end int32) int32 {
	d := f.d
	n := &f.chunks.Nouns[i]
	last := i
	if t := n.End; end == t && i+1 < len(f.chunks.Nouns) && f.chunks.Nouns[i+1].First == t+2 && !f.chunks.Nouns[i+1].Pronoun { // officials close to the talks
		if tag, w := d.Tokens[t].Tag, d.TokenFold(t+1); (tag == document.JJ || tag == document.VBN) && (w == "to" || w == "with" || w == "on") {
			last++
		}
	}
	for last < i+3 {
		next, w := f.complement(last)
		if next == nil || w == "on" && strings.HasSuffix(d.TokenFold(next.Head), "day") {
			break
		}
		last++
	}
	at := f.chunks.Nouns[last].End
	if last == i || int(at) >= len(d.Tokens) {
		return end
	}
	switch tag := d.Tokens[at].Tag; {
	case tag.IsVerb() || tag == document.MD:
		if f.opens(n.First) {
			return at
		}
	case tag == document.Comma && int(at)+1 < len(d.Tokens) && (d.Tokens[at+1].Tag == document.VBG || d.Tokens[at+1].Tag == document.WP) && f.opens(n.First):
		return at // an officer in Lund, speaking at a rally, said
	case tag == document.Comma && last+1 < len(f.chunks.Nouns) && f.chunks.Nouns[last+1].First == at+1:
		if m := f.named[f.chunks.Nouns[last+1].Head]; m >= 0 && d.Mentions[m].Type == document.Person {
			return at
		}
	case n.First > 1 && speech(d.TokenFold(n.First-1)) && closes(d.TokenText(n.First-2)):
		return at
	}
	return end
}

// opens reports whether a sentence, or what follows a quotation or dateline, begins at token i.
func (f *finder) opens(i int32) bool {
	s := f.d.SentenceAt(f.d.Tokens[i].Start)
	if s >= 0 && i > f.d.Sentences[s].Tokens.First && f.d.Tokens[i-1].Tag == document.CC {
		i-- // But a spokesman
	}
	return s >= 0 && (f.d.Sentences[s].Tokens.First == i || f.d.Tokens[i-1].Tag == document.CloseQuote || f.d.Tokens[i-1].Tag == document.Comma || dash(f.d.TokenText(i-1)))
}

// dash reports whether w parts a dateline from the story.
func dash(w string) bool { return w == "—" || w == "–" || w == "-" || w == "--" }

// letters reports whether a word stands behind a name for an office or degree.
func letters(w string) bool {
	switch w {
	case "kc", "qc", "mp", "mep", "msp", "md", "phd":
		return true
	}
	return false
}

// bare reports whether a singular noun stands without determiner or modifier in a
// full sentence, so that it refers to nobody: "in person", "on board", "stand firm".
func (f *finder) bare(n *phrase.Noun, x found) bool {
	d := f.d
	if n.Range.Len() > 1 || d.Tokens[n.Head].Tag != document.NN || x.Plural || len(d.Tokens) <= 4 {
		return false
	}
	switch x.Sector {
	case "CVL", "BUS", "UNK", "EDU":
		return true
	}
	return false
}

// owned reports whether "of", "at" or "for" and a chunk follow: "professor of law".
func (f *finder) owned(i int) bool {
	next, w := f.complement(i)
	return next != nil && (w == "of" || w == "at" || w == "for")
}

// actsFor reports whether a role is held for somebody or something: "lawyers for the
// family", but "met the executives [for hours]", "sued the president [for back taxes]".
func actsFor(w string) bool {
	switch strings.TrimSuffix(w, "s") {
	case "lawyer", "attorney", "counsel", "spokesman", "spokeswoman", "spokesperson", "spokesmen", "minister", "secretary", "secretarie", "candidate", "adviser", "advisor",
		"lobbyist", "worker", "correspondent", "director", "manager", "envoy", "representative", "commissioner", "coordinator", "editor", "reporter", "agent",
		"negotiator", "nominee", "analyst", "economist", "consultant", "advocate", "campaigner", "solicitor", "barrister", "office", "agency", "center", "centre",
		"group", "committee", "council", "commission", "rapporteur", "writer", "scout", "interpreter", "translator", "mouthpiece", "fund", "institute", "department", "ministry", "bureau":
		return true
	}
	return false
}

func typeOf(x found) document.EntityType {
	switch {
	case x.Kind == role.Thing:
		return document.Misc
	case x.Kind == role.Person && !x.Plural:
		return document.Person
	case x.Sector == "CVL" || x.Sector == "REF" || x.Plural || x.Sector == "LAB" || x.Sector == "AGR":
		return document.NORP
	}
	return document.Org
}

func sortMentions(m []document.Mention) {
	slices.SortStableFunc(m, func(a, b document.Mention) int {
		if a.Start != b.Start {
			return int(a.Start - b.Start)
		}
		return int(b.End - a.End)
	})
}
