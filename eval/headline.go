package eval

import "strings"

// Rule is the matching rule of a figure's layer, in a line.
func Rule(name string) string {
	head, _, _ := strings.Cut(name, ".")
	switch head {
	case "quotations":
		return "same span without marks; speaker: the mention shares a character; joint: both; name: the resolved name"
	case "labels":
		return "same first and last token"
	case "dates":
		return "TempEval-3: strict same span, relaxed overlapping, value same TIMEX3 value (f1: relaxed F1 x value accuracy)"
	case "places":
		return "overlap: shares a character, one to one; near: within 161 km; all: of every gold place with a point"
	case "entities":
		return "same span and type (CoNLL); overlap: shares a character"
	case "people":
		return "one: all names of a person are one entity's, and no other's; role, country: of those that gold gives one"
	case "sentences":
		return "same end; same start and end"
	case "tags":
		return "of the tokens that both have"
	case "events":
		return "triggers overlap, one to one; type: and the type is right; status, parties, date, place: of those"
	case "status":
		return "the event at gold's trigger; took place: asserted or reported"
	case "sentence":
		return "one type a sentence: that of the main event"
	case "own":
		return "the same for the types beyond PLOVER"
	case "none":
		return "sentences about no event in which none was found"
	case "main":
		return "the main event: parties overlap, contexts are the same"
	case "cameo":
		return "multiset of CAMEO roots"
	case "commit":
		return "yes, no or unclear at the clause"
	case "5w1h":
		return "best token F1 of the top answer"
	case "muc4":
		return "an assault that took place, an article"
	case "codes":
		return "the code of the entity that overlaps the phrase most"
	case "seed":
		return "required events by type and side of 'took place'; forbidden events"
	}
	return ""
}

// Headline reports whether a figure belongs in a summary and in the baseline.
func Headline(name string) bool {
	switch name {
	case "quotations.direct.f1", "quotations.direct.speaker", "quotations.direct.joint.f1", "quotations.mixed.f1", "quotations.indirect.f1",
		"quotations.direct+mixed.f1", "quotations.all.f1", "quotations.name_e2e", "quotations.nonquote_recall", "quotations.lost_regions",
		"labels.source.f1", "labels.cue.f1", "labels.content.f1",
		"dates.f1", "dates.strict.f1", "dates.relaxed.f1", "dates.negatives.false_positives",
		"places.overlap.f1", "places.exact.f1", "places.matched.near", "places.all.near", "places.end_to_end",
		"entities.PERSON.f1", "entities.ORG.f1", "entities.PLACE.f1", "entities.all.f1",
		"sentences.ends.f1", "sentences.golden_rules", "tags.accuracy",
		"events.found.f1", "events.type.f1", "events.status", "events.parties", "events.date", "events.place",
		"status.accuracy", "status.macro_f1", "status.took_place.f1",
		"sentence.macro_f1", "sentence.accuracy", "sentence.quad", "own.accuracy", "none.quiet",
		"main.actors.f1", "main.recipients.f1", "main.parties.f1", "main.contexts.f1", "cameo.f1", "codes.country", "codes.sector",
		"commit.macro_f1", "commit.accuracy", "5w1h.who", "5w1h.what", "5w1h.when", "5w1h.where", "muc4.f1",
		"seed.recall", "seed.violated":
		return true
	}
	return false
}

// LowerIsBetter reports whether a figure counts what should not be.
func LowerIsBetter(name string) bool {
	switch name {
	case "quotations.lost_regions", "dates.negatives.false_positives", "seed.violated", "sentence.none":
		return true
	}
	return strings.HasSuffix(name, "_km") || strings.HasSuffix(name, ".auc")
}

// IsCount reports whether a figure is a number of things and not a share.
func IsCount(name string) bool {
	switch name {
	case "dates.negatives.false_positives", "seed.violated", "sentence.none", "sentences.golden_rules":
		return true
	}
	return strings.HasSuffix(name, "_km")
}
