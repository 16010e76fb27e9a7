package place

// clue is something that speaks for or against a stretch of text being a place name.
type clue uint8

// clues is a set of them.
type clues [2]uint64

func (c *clues) set(k clue)     { c[k>>6] |= 1 << (k & 63) }
func (c clues) has(k clue) bool { return c[k>>6]&(1<<(k&63)) != 0 }

// sum adds the weights of the clues in the set.
func (c clues) sum() float64 {
	v := clueWeights[always]
	for k := always + 1; k < clueCount; k++ {
		if c.has(k) {
			v += clueWeights[k]
		}
	}
	return v
}

const (
	always clue = iota
	// The mention of the entity layer that holds it.
	entPlace
	entPlacePart
	entNorp
	entOrg
	entOrgHead
	entOrgTail
	entOrgMiddle
	entPerson
	entPersonPart
	entMisc
	entNone
	// What the gazetteer has.
	unknown
	unknownLong
	demonymCountry
	demonymOther
	shortName
	isCountry
	isState
	isCounty
	isRegion
	isAirport
	isFeature
	cityHuge
	cityLarge
	cityMiddle
	citySmall
	cityTiny
	otherName
	manyWords
	veryShort
	// The words around.
	afterIn
	afterPlaceWord // from, to, near …
	afterOf
	afterThe
	afterTitle // Mr., President
	afterName  // a capitalised word directly before
	afterTown  // "the town of"
	afterPerson
	beforeName   // a capitalised word directly behind
	beforeType   // county, province, river
	beforeHolder // ", Texas"
	isHolder
	beforeComma
	beforeSays
	genitive
	based
	opening // first word of a sentence
	dateline
	allCaps
	noun    // the tagger has no proper noun
	inLower // the word stands in small letters elsewhere in the article
	beforeSchool
	beforePolice
	beforeNoun
	beforeTitle // Gov., President
	homonym     // a word of everyday English or a name of people first
	// The article.
	personWord // part of a person's name elsewhere
	placeToo   // the entity layer takes the same name for a place elsewhere
	orgToo
	// Two at once.
	orgDivision // a country, state or county in an organisation's name
	orgDemonym
	orgCity    // a city of 100,000 in an organisation's name
	freeCity   // a town that the entity layer does not see
	personCity // the same in a person's name
	openingTown
	openingSmall
	titledDemonym
	repeated // three times and more in the article
	twice
	clueCount
)
