package quote

import "dateline/document"

// The questions asked of a place where content may end (or, on the left, begin).
const (
	bfSign = iota
	bfStart
	bfStartNext
	bfVerb
	bfLength
	bfClass
	bfLast
	bfSpeech
	bfOrder
	bfMark
	bfTimeAfter
	bfPrep
	bfInner
	bfTense
	bfClassStart
	bfNextWord
	bfWordClass
	bfThird
	bfOpen
	bfFinite
	bfFiniteTense
	bfSubject
	bfSubjectTense
	bfRest
	bfRole
	bfRoleSpeech
	bfRoleThird
	bfSpeechTense
	bfOpening
	bfPassed
	bfPassedTense
	bfPassedSpeech
	bfPassedWord
	bfCommas
	bfCommasWord
	bfCommasRest
	bfCommasForm
	bfThing
	bfThingTense
	bfPast
	bfPastClass
	bfPastFinite
	bfPastOrder
	bfPastVerb
	bfWordThing
	bfWordOrder
	bfStartThing
	bfNextComma
	bfFamilies
)

//nolint:gochecknoglobals // read only
var tenseNames = []string{"no-verb", "to", "participle", "as-both", "as-cue", "as-content", "as-neither", "subject-as-both", "subject-as-cue", "subject-as-content", "subject-as-neither", "pronoun-as-both", "pronoun-as-cue", "pronoun-as-content", "pronoun-as-neither"}

//nolint:gochecknoglobals // read only
var prepNames = []string{"other", "of", "to", "in", "on", "at", "for", "by", "with", "from", "about", "during", "after", "before", "as", "over", "because", "if", "when", "while", "that", "who", "which", "where", "and", "but", "or"}

func boundFamilies() []family {
	return []family{
		bfSign:         {name: "sign,next", values: hereNames, by: hereNames},
		bfStart:        {name: "start,sign", values: startNames, by: hereNames},
		bfStartNext:    {name: "sign,inside", values: hereNames, by: insideNames},
		bfVerb:         {name: "start,inside", values: startNames, by: insideNames},
		bfLength:       {name: "start,length", values: startNames, by: []string{"1", "2", "3", "4", "5-6", "7-9", "10-14", "15+"}},
		bfClass:        {name: "sign,class", values: hereNames, by: classNames()},
		bfLast:         {name: "sentence-end,start", values: yesNo, by: startNames},
		bfSpeech:       {name: "next,sign", values: followNames, by: hereNames},
		bfOrder:        {name: "order,start", values: orderNames, by: startNames},
		bfMark:         {name: "behind-mark,sign", values: yesNo, by: hereNames},
		bfTimeAfter:    {name: "time-next,sign", values: yesNo, by: hereNames},
		bfInner:        {name: "sign-inside-mark,next", values: []string{"no-mark", "none", "comma", "stop"}, by: hereNames},
		bfTense:        {name: "tense,sign", values: tenseNames, by: hereNames},
		bfClassStart:   {name: "sentence-end,class", values: yesNo, by: classNames()},
		bfPrep:         {name: "word,start", values: prepNames, by: startNames},
		bfNextWord:     {name: "next-word,sign", values: linkNames, by: hereNames},
		bfWordClass:    {name: "word,class", values: linkNames, by: classNames()},
		bfThird:        {name: "sign-next,third", values: signNext(), by: hereNames},
		bfOpen:         {name: "open,sign", values: openNames, by: hereNames},
		bfFinite:       {name: "verbs-inside,sign", values: finites, by: hereNames},
		bfFiniteTense:  {name: "verbs-inside,tense", values: finites, by: tenseNames},
		bfSubject:      {name: "subject,sign", values: subjects, by: hereNames},
		bfSubjectTense: {name: "subject,tense", values: subjects, by: tenseNames},
		bfRest:         {name: "chunks-left,sign", values: restNames, by: hereNames},
		bfRole:         {name: "cue-clause,tense", values: roleNames, by: tenseNames},
		bfRoleSpeech:   {name: "cue-clause,sign", values: roleNames, by: hereNames},
		bfRoleThird:    {name: "sign-next,cue-clause", values: signNext(), by: roleNames},
		bfSpeechTense:  {name: "speech,tense", values: followNames, by: tenseNames},
		bfOpening:      {name: "opening-verbs,sign", values: openings(), by: hereNames},
		bfPassed:       {name: "passed-sign,next", values: hereNames, by: hereNames},
		bfPassedTense:  {name: "passed-tense,sign", values: tenseNames, by: hereNames},
		bfPassedSpeech: {name: "passed-speech,sign", values: followNames, by: hereNames},
		bfPassedWord:   {name: "passed-word,sign", values: linkNames, by: hereNames},

		bfCommas:     {name: "sign,inside-last,commas", values: hereNames, by: hereNames, and: finites},
		bfCommasWord: {name: "word,tag,commas", values: linkNames, by: tagNames(), and: finites},
		bfCommasRest: {name: "chunks-left,since-noun,commas", values: restNames, by: sinceNames, and: finites},
		bfCommasForm: {name: "form,since-noun,commas", values: formNames, by: sinceNames, and: finites},
		bfThing:      {name: "tag-next,noun-determiner,next", values: tagNames(), by: detNames, and: hereNames},
		bfThingTense: {name: "sign,noun-determiner,tense", values: hereNames, by: detNames, and: tenseNames},
		bfPast:       {name: "inside-last,inside-last-but-one,open", values: hereNames, by: hereNames, and: openNames},
		bfPastClass:  {name: "class,form,inside-last-but-one", values: classNames(), by: formNames, and: hereNames},
		bfPastFinite: {name: "inside-last,verbs-inside,chunks-left", values: hereNames, by: finites, and: restNames},
		bfPastOrder:  {name: "start,inside-last,order", values: startNames, by: hereNames, and: orderNames},
		bfPastVerb:   {name: "inside-last-but-one,to-verb,bounds-left", values: hereNames, by: distanceNames, and: sinceNames},
		bfWordThing:  {name: "word,since-noun,next", values: linkNames, by: sinceNames, and: hereNames},
		bfWordOrder:  {name: "next,order,word", values: hereNames, by: orderNames, and: linkNames},
		bfStartThing: {name: "start,tag-next,since-noun", values: startNames, by: tagNames(), and: sinceNames},
		bfNextComma:  {name: "next,inside,to-comma", values: hereNames, by: insideNames, and: distanceNames},
	}
}

//nolint:gochecknoglobals // read only
var (
	followNames = []string{"nothing", "speech-verb", "cue-verb", "subject-of-speech", "subject-of-verb", "participle", "speech-at-the-end"}
	finites     = []string{"0", "1", "2", "3+"}
	roleNames   = []string{"main", "subordinate", "subordinate-head", "relative", "to", "participle", "coordinated", "noun", "other"}
	// linkNames are function words that begin a clause or a phrase, in alphabetical order.
	linkNames     = []string{"", "about", "according", "adding", "after", "against", "along", "although", "amid", "and", "as", "at", "because", "before", "but", "by", "despite", "during", "even", "following", "for", "from", "how", "if", "in", "including", "instead", "into", "just", "nor", "not", "of", "on", "only", "or", "over", "rather", "saying", "since", "so", "such", "than", "that", "then", "though", "through", "to", "unless", "unlike", "until", "what", "when", "where", "whether", "which", "while", "who", "whose", "why", "with", "without", "yet"}
	insideNames   = []string{"no-verb", "gerund", "to-verb", "verb"}
	openNames     = []string{"nothing", "bracket", "dash", "both"}
	restNames     = []string{"0", "1", "2", "3", "4-6", "7+"}
	sinceNames    = []string{"none", "1", "2", "3", "4+"}
	distanceNames = []string{"none", "1", "2", "3", "4", "5", "6", "7", "8"}
	signGroups    = []string{"comma", "conj", "colon", "prep", "np", "sub"}
)

func signNext() []string {
	var out []string
	for _, g := range signGroups {
		for _, n := range hereNames {
			out = append(out, g+"-"+n)
		}
	}
	return out
}

// openings are what content begins with, and how many finite verbs it has so far.
func openings() []string {
	var out []string
	for _, o := range []string{"clause", "condition", "that", "that-condition", "to", "other"} {
		for _, f := range finites {
			out = append(out, o+"-"+f)
		}
	}
	return out
}

const relativeClause = 3 // of roleNames

// tagNames are the tags by number.
func tagNames() []string {
	out := make([]string, document.TagCount)
	for t := range document.TagCount {
		out[t] = t.String()
	}
	out[document.NoTag], out[document.Comma] = "none", "comma"
	return out
}
