package prose

// Hash is the hash of a feature's value (FNV-1a, 64 bits).
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Template is a kind of feature. The names are prose's own.
type Template uint8

// The tagger's templates, then the entity model's.
const (
	TagBias Template = iota
	TagSuffix
	TagPrefix
	TagPrev
	TagPrev2
	TagBoth
	TagWord
	TagPrevWord
	TagWordBefore
	TagSuffixBefore
	TagWordBefore2
	TagWordAfter
	TagSuffixAfter
	TagWordAfter2
	TagOnly // not a feature: a word whose tag is the one class of its row

	LabelBias
	LabelBasic
	LabelNextPos
	LabelNextWord
	LabelPos
	LabelPosPrev
	LabelPrefix
	LabelPrevPos
	LabelPrev
	LabelPrevWord
	LabelShape
	LabelShapePrev
	LabelSuffix
	LabelWord
	LabelWordNextPos
	LabelWordLen
	LabelBasicWord // not a feature: a word of the basic word list
)

// Key is the key of a feature whose value has the hash a.
func Key(t Template, a uint64) uint64 {
	return mix(a ^ (uint64(t)+1)*0x9e3779b97f4a7c15)
}

// Key2 is the key of a feature whose value has two parts.
func Key2(t Template, a, b uint64) uint64 {
	return mix(Key(t, a) + b*0xd6e8feb86659fd93)
}

func mix(x uint64) uint64 {
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 29
	return x
}
