package place

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/document"
	"dateline/lexicon/gazetteer"
)

// wordClues looks at the words beside c.
func (a *article) wordClues(c *candidate) {
	before, gap := a.wordBefore(c.Start)
	fold := document.FoldASCII(before)
	beside := gap == " " || gap == "-"
	begins := a.startsSentence(c.Start)
	switch {
	case !beside || begins:
	case fold == "in" || fold == "at" || fold == "throughout" || fold == "across" || fold == "around" || fold == "outside" || fold == "inside" || fold == "within":
		c.clues.set(afterIn)
	case fold == "from" || fold == "to" || fold == "near" || fold == "into" || fold == "toward" || fold == "towards" || fold == "over" || fold == "between" ||
		fold == "through" || fold == "against" || fold == "via" || fold == "downtown" || isDirection(fold) && fold != "the":
		c.clues.set(afterPlaceWord)
	case fold == "of":
		c.clues.set(afterOf)
		if isTown(a.wordTwoBefore(c.Start)) {
			c.clues.set(afterTown)
		}
	case fold == "the":
		c.clues.set(afterThe)
	case gap == "-" && (before == "D" || before == "R" || before == "I"): // Rep. Clyburn, D-S.C.
		c.clues.set(isHolder)
	case isTown(fold):
		c.clues.set(afterTown)
	case isTitle(fold):
		c.clues.set(afterTitle)
	case before != "" && !lower(before) && !a.startsSentence(c.Start-int32(len(before))-1):
		c.clues.set(afterName)
		if _, ok := a.surnames[before]; ok {
			c.clues.set(afterPerson)
		}
	}
	a.behindClues(c)
	if begins {
		c.clues.set(opening)
	}
	if text := a.text(c.Span); len(text) > 4 && strings.ToUpper(text) == text {
		c.clues.set(allCaps)
	}
	if t := a.d.TokenAt(c.Start); int(t) < len(a.d.Tokens) {
		if tag := a.d.Tokens[t].Tag; !tag.IsProper() && tag != document.NoTag && tag != document.JJ {
			c.clues.set(noun)
		}
	}
}

// behindClues looks at what follows c.
func (a *article) behindClues(c *candidate) {
	rest := a.d.Text[c.End:]
	switch {
	case strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") || strings.HasPrefix(rest, "' ") || strings.HasPrefix(rest, "’ "):
		c.clues.set(genitive)
	case strings.HasPrefix(rest, "-based"):
		c.clues.set(based)
	case strings.HasPrefix(rest, ","):
		c.clues.set(beforeComma)
	}
	if !strings.HasPrefix(rest, " ") {
		return
	}
	word := rest[1:]
	if i := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }); i >= 0 {
		word = word[:i]
	}
	fold := document.FoldASCII(word)
	switch fold {
	case "":
	case "county", "counties", "province", "river", "region", "district", "city", "oblast", "village", "island", "islands", "township", "area",
		"peninsula", "border", "valley", "airport", "coast":
		c.clues.set(beforeType)
	case "school", "schools", "high", "elementary", "middle", "university", "college", "academy", "hospital":
		c.clues.set(beforeSchool)
	case "police", "council", "department", "sheriff", "government", "officials", "residents", "resident", "man", "woman", "authorities", "office",
		"legislature", "senate", "court", "board", "commission", "fire":
		c.clues.set(beforePolice)
	case "gov", "president", "prime", "premier", "mayor", "rep", "sen", "senator", "minister", "foreign", "governor", "chancellor", "king", "queen", "prince",
		"interior", "defense", "defence", "state", "attorney", "democrat", "republican", "congressman", "secretary":
		c.clues.set(beforeTitle)
	case "said", "says", "say", "has", "was", "is", "will", "wants", "announced", "accused":
		c.clues.set(beforeSays)
	default:
		if !lower(word) {
			c.clues.set(beforeName)
		} else if len(fold) > 3 {
			c.clues.set(beforeNoun)
		}
	}
}

// frameClues looks at containers and at the dateline.
func (a *article) frameClues(i int) {
	c := &a.cands[i]
	if i+1 < len(a.cands) {
		n := &a.cands[i+1]
		if gap := a.d.Text[c.End:max(c.End, n.Start)]; (gap == ", " || gap == " (" || gap == ",") && holdsName(a.text(n.Span), a.text(c.Span)) {
			c.clues.set(beforeHolder)
			n.clues.set(isHolder)
		}
	}
	if o := a.apposition(c.End); !o.Empty() && holdsName(a.text(o), a.text(c.Span)) {
		c.clues.set(beforeHolder)
	}
	if c.clues.has(allCaps) || c.clues.has(isHolder) && i > 0 && a.cands[i-1].clues.has(dateline) {
		if p := a.d.ParagraphAt(c.Start); p >= 0 {
			start := a.d.Paragraphs[p].Start
			if c.Start-start < 30 && a.endsDateline(c.End) && a.text(c.Span) != "" {
				c.clues.set(dateline)
			}
		}
	}
	text := a.text(c.Span)
	if !c.clues.has(manyWords) && c.known {
		if everyday(document.FoldASCII(text)) {
			c.clues.set(homonym)
		}
		if !c.clues.has(opening) || c.clues.has(noun) {
			if a.inLower(text) {
				c.clues.set(inLower)
			}
		}
	}
}

// endsDateline reports whether a dateline's end follows soon: "(AP) -", " - ", " — ".
func (a *article) endsDateline(at int32) bool {
	rest := a.d.Text[at:min(int(at)+48, len(a.d.Text))]
	for _, mark := range [...]string{" — ", " – ", " - ", " -- ", " (", "--", "—", ": "} {
		if i := strings.Index(rest, mark); i >= 0 && !strings.ContainsAny(rest[:i], "!?;\n") {
			return true
		}
	}
	return false
}

// holdsName reports whether a place called outer contains one called inner.
func holdsName(outer, inner string) bool {
	o, n := gazetteer.Lookup(outer), gazetteer.Lookup(inner)
	for i := range min(o.Len(), 12) {
		oid, k := o.At(i)
		op := gazetteer.At(oid)
		if k == gazetteer.Demonym || !op.Feature.IsCountry() && op.Feature != gazetteer.ADM1 && op.Feature != gazetteer.ADM2 {
			continue
		}
		for j := range min(n.Len(), 60) {
			nid, _ := n.At(j)
			np := gazetteer.At(nid)
			if np.ID == op.ID {
				continue
			}
			if op.Feature.IsCountry() && np.Country == op.Country && np.Country != "" || op.Feature == gazetteer.ADM1 && np.Admin1 == op.ID || op.Feature == gazetteer.ADM2 && np.Admin2 == op.ID {
				return true
			}
		}
	}
	return false
}

// agree adds what the rest of the article says about the name of c.
func (a *article) agree(c *candidate) {
	text := a.text(c.Span)
	if _, ok := a.surnames[text]; ok && c.label != document.Person {
		c.clues.set(personWord)
	}
	f := a.labels[text]
	own := labelBit(c.label)
	if f&labelBit(document.PlaceName) != 0 && own != labelBit(document.PlaceName) {
		c.clues.set(placeToo)
	}
	if f&labelBit(document.Org) != 0 && own != labelBit(document.Org) {
		c.clues.set(orgToo)
	}
	switch n := a.counts[text]; {
	case n > 2:
		c.clues.set(repeated)
	case n == 2:
		c.clues.set(twice)
	}
	c.pairs()
}

// pairs sets the clues that stand for two at once.
func (c *candidate) pairs() {
	k := &c.clues
	city := k.has(cityMiddle) || k.has(citySmall) || k.has(cityTiny)
	large := k.has(cityHuge) || k.has(cityLarge)
	demonym := k.has(demonymCountry) || k.has(demonymOther)
	switch c.label {
	case document.Org:
		switch {
		case k.has(isCountry) || k.has(isState) || k.has(isCounty):
			k.set(orgDivision)
		case demonym:
			k.set(orgDemonym)
		case large:
			k.set(orgCity)
		}
	case document.NoEntity:
		if city {
			k.set(freeCity)
		}
	case document.Person:
		if city {
			k.set(personCity)
		}
	}
	if k.has(opening) && city {
		k.set(openingSmall)
	} else if k.has(opening) && large {
		k.set(openingTown)
	}
	if demonym && k.has(beforeTitle) {
		k.set(titledDemonym)
	}
}

func labelBit(t document.EntityType) uint8 { return 1 << t }

// fileLabels notes for every name how the entity layer labels it.
func (a *article) fileLabels() {
	clear(a.labels)
	for _, m := range a.d.Mentions {
		if m.Kind == document.NameMention {
			a.labels[a.text(m.Span)] |= labelBit(m.Type)
		}
	}
}

// fileWords notes the words that the article has in small letters.
func (a *article) fileWords() {
	clear(a.small)
	for _, t := range a.d.Tokens {
		if w := a.d.Text[t.Start:t.End]; len(w) > 2 && lower(w) {
			a.small[w] = struct{}{}
		}
	}
}

func (a *article) inLower(text string) bool {
	_, ok := a.small[document.FoldASCII(text)]
	return ok
}

// wordBefore is the word before byte at, and what stands between.
func (a *article) wordBefore(at int32) (word, gap string) {
	text := a.d.Text[max(0, int(at)-48):at]
	end := strings.LastIndexFunc(text, isWord)
	if end < 0 {
		return "", text
	}
	_, n := utf8.DecodeRuneInString(text[end:])
	gap = text[end+n:]
	start := strings.LastIndexFunc(text[:end+n], func(r rune) bool { return !isWord(r) })
	if start >= 0 {
		_, m := utf8.DecodeRuneInString(text[start:])
		start += m
	} else {
		start = 0
	}
	return text[start : end+n], gap
}

func (a *article) wordTwoBefore(at int32) string {
	w, gap := a.wordBefore(at)
	w, _ = a.wordBefore(at - int32(len(w)+len(gap)))
	return document.FoldASCII(w)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '\'' }

// startsSentence reports whether byte at is where a sentence begins.
func (a *article) startsSentence(at int32) bool {
	if at <= 0 {
		return true
	}
	i := a.d.SentenceAt(at)
	return i >= 0 && strings.TrimLeft(a.d.Text[a.d.Sentences[i].Start:max(a.d.Sentences[i].Start, at)], "\"'“‘([") == ""
}

func isTown(w string) bool {
	switch w {
	case "city", "town", "village", "capital", "province", "region", "state", "suburb", "district", "port", "island", "county", "resort", "hamlet",
		"neighborhood", "neighbourhood", "municipality", "university", "republic", "government", "people", "outskirts", "north", "south", "east", "west",
		"mayor", "bishop", "archbishop", "coast":
		return true
	}
	return false
}

func isTitle(w string) bool {
	switch w {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "president", "sen.", "rep.", "gov.", "sgt.", "lt.", "capt.", "col.", "gen.", "judge", "lord",
		"lady", "sir", "prince", "princess", "king", "queen", "miss", "minister", "senator", "governor", "officer", "detective", "professor", "coach",
		"chancellor", "pope", "st.", "saint", "rev.", "cardinal":
		return true
	}
	return false
}
